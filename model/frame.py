"""Frame: what a view needs to draw one moment of an experiment. Immutable."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.changes import Change
from model.config import Config
from model.drop_rates import DropRate
from model.history import History
from model.passes import Pass, Watched


@dataclass(frozen=True, eq=False, kw_only=True)
class RunFrame:
    """One run at one moment.

    Attributes
    ----------
    config : Config
        As the run started.
    dropout_ratios : tuple of float
        In force now, one a hidden layer; in a Frame of the past those of its step, that drew the
        masks.
    learning_rate : float
        In force now, or in that step.
    loss : float
        Of the last mini-batch; NaN before the first, and in a Frame of the past.
    history : History
    diverged_at : int or None
        The step at which the loss was no number any more, or exploded.
    watched : Watched or None
        None until the watched image occurs in a mini-batch.
    mini_batch : Pass or None
        The whole last mini-batch, only on ``frame(detail=True)``.
    drop_rates : tuple of DropRate
        Of every hidden layer; empty in a Frame of the past.

    """

    config: Config
    dropout_ratios: tuple[float, ...]
    learning_rate: float
    loss: float
    history: History
    diverged_at: int | None
    watched: Watched | None
    mini_batch: Pass | None
    drop_rates: tuple[DropRate, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Frame:
    """One moment of an experiment.

    Attributes
    ----------
    step, epoch : int
        Steps done, and epochs completed.
    epochs : int
        The limit in force.
    steps_per_epoch : int
    batch_indices : (batch,) int
        The last mini-batch's images; empty before the first step.
    runs : mapping of name to RunFrame
    changes : tuple of Change
        The live changes so far.
    latest_step : int
        Steps done by the experiment: more than ``step`` in a Frame of the past.

    """

    step: int
    epoch: int
    epochs: int
    steps_per_epoch: int
    batch_indices: NDArray[np.int64]
    runs: Mapping[str, RunFrame]
    changes: tuple[Change, ...]
    latest_step: int

    @property
    def is_past(self) -> bool:
        """Whether training has gone on since: then only ratios and masks are known."""
        return self.step < self.latest_step

    @property
    def finished(self) -> bool:
        """Whether the limit is reached."""
        return self.epoch >= self.epochs
