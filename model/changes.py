"""Change: a setting that was moved while the experiment ran."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One entry of an experiment's change log.

    An experiment's Configs together with its log tell its whole history.

    Attributes
    ----------
    step : int
        Steps done when it took effect: it acts from step + 1 on.
    run : str or None
        The run's name; None for all runs.
    layer : int or None
        The hidden layer, counted from 0; None for all layers, or where layers play no part.
    field : {"dropout_ratio", "learning_rate", "epochs"}
    value : float

    """

    step: int
    run: str | None
    layer: int | None
    field: str
    value: float
