"""LossLine: one quantity of one run over the epochs, and which of them the loss chart shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from math import ceil, isfinite

import numpy as np
from numpy.typing import NDArray

from gui.plot.round_step import round_step
from gui.style.run_style import RunStyle
from model.frame import Frame, RunFrame

_HIGHEST = 5  # times the losses of the start: what explodes would press all else flat
_LEAST_TOP = 0.1


class Kind(Enum):
    """What a line is of, in the order of their numbers from left to right."""

    TRAIN = auto()  # training images, in test passes
    MASKED = auto()  # training images, as they were trained: with masks on
    TEST = auto()  # test images


@dataclass(frozen=True, eq=False)
class LossLine:
    """One line.

    Attributes
    ----------
    title : str
        The run's.
    index : int
        The run's place in the experiment.
    kind : Kind
    epochs, values : (scores,)

    """

    title: str
    index: int
    kind: Kind
    epochs: NDArray[np.int64]
    values: NDArray[np.float64]

    @property
    def last(self) -> float:
        """The value it ends with; NaN before the first score."""
        return float(self.values[-1]) if len(self.values) else float("nan")


def losses(frame: Frame, styles: Mapping[str, RunStyle]) -> list[LossLine]:
    """Return training and test loss of every run."""
    return _lines(frame, styles, {Kind.TRAIN: "train_loss", Kind.TEST: "test_loss"})


def accuracies(frame: Frame, styles: Mapping[str, RunStyle]) -> list[LossLine]:
    """Return training and test accuracy of every run; of those that drop, with masks on too.

    Where none drops there is nothing that the accuracy plot does not show.
    """
    columns = {
        Kind.TRAIN: "train_accuracy",
        Kind.MASKED: "masked_accuracy",
        Kind.TEST: "test_accuracy",
    }
    dropping = {style.index for name, style in styles.items() if drops(frame.runs[name])}
    lines = _lines(frame, styles, columns) if dropping else []
    return [line for line in lines if line.kind is not Kind.MASKED or line.index in dropping]


def drops(run: RunFrame) -> bool:
    """Whether the run has masks that drop anything, now or as it started."""
    config = run.config
    ratios = (*run.dropout_ratios, *config.dropout_ratios, config.input_dropout_ratio)
    return max(ratios) > 0


def loss_ticks(lines: list[LossLine], most: int) -> list[float]:
    """Return round losses from 0 up, at most so many steps, that hold the lines.

    A loss far beyond those of the start is not held.
    """
    starts = [line.values[0] for line in lines if len(line.values) and isfinite(line.values[0])]
    limit = _HIGHEST * max(starts, default=1.0)
    highest = max(
        (float(np.max(line.values, initial=0, where=np.isfinite(line.values))) for line in lines),
        default=1.0,
    )
    top = max(min(highest, limit), _LEAST_TOP)
    step = round_step(top / most)
    return [step * number for number in range(ceil(top / step - 1e-6) + 1)]


def _lines(
    frame: Frame, styles: Mapping[str, RunStyle], columns: Mapping[Kind, str]
) -> list[LossLine]:
    return [
        LossLine(
            style.title_with(frame.runs[name].dropout_ratios),
            style.index,
            kind,
            frame.runs[name].history.epochs,
            getattr(frame.runs[name].history, column),
        )
        for name, style in styles.items()
        for kind, column in columns.items()
    ]
