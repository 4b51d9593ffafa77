"""DamageLine: what damage does to one run, and in which numbers that is said."""

from dataclasses import dataclass
from math import isfinite
from statistics import median

from PySide6.QtCore import QCoreApplication

NOTHING = "–"


@dataclass(frozen=True)
class DamageLine:
    """One run's test accuracy before and after.

    Attributes
    ----------
    title : str
    index : int
        The run's place in the experiment.
    before : float or None
        None while it is not known.
    after : tuple of float
        One for units chosen by hand, one each time for random ones; none while nothing is known.
    notes : tuple of str
        Wordings of why there cannot be numbers; one stands in their place.

    """

    title: str
    index: int
    before: float | None = None
    after: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_random(self) -> bool:
        """Whether this is the damage of many draws."""
        return len(self.after) > 1

    @property
    def middle(self) -> float | None:
        """The accuracy after, or the median of many; None if there is none."""
        finite = self.finite
        return median(finite) if finite else None

    @property
    def finite(self) -> list[float]:
        """The accuracies after that are numbers."""
        return [each for each in self.after if isfinite(each)]

    @property
    def known(self) -> bool:
        """Whether there is anything to draw."""
        return not self.notes and self.before is not None and isfinite(self.before)


def change_words(line: DamageLine) -> str:
    """Return the accuracy before and after."""
    if line.notes:
        return ""
    before = NOTHING if line.before is None else _accuracy(line.before)
    if not line.after:
        return before
    return f"{before} → {NOTHING if line.middle is None else _accuracy(line.middle)}"


def cost_words(line: DamageLine) -> str:
    """Return what the damage takes away, in points of the rounded accuracies."""
    if line.notes or line.before is None or line.middle is None:
        return ""
    # Of the rounded numbers: the sum is right on screen.
    points = round(1000 * round(line.middle, 3)) - round(1000 * round(line.before, 3))
    sign = "±" if points == 0 else "−" if points < 0 else "+"
    return _tr("{points} points").format(points=f"{sign}{abs(points) / 10:.1f}")


def line_words(line: DamageLine) -> str:
    """Return a line for whoever hears it."""
    parts = [line.title, *line.notes[:1], change_words(line), cost_words(line)]
    if not line.notes and line.is_random and line.finite:
        spread = _tr("from {lowest} to {highest}")
        lowest, highest = _accuracy(min(line.finite)), _accuracy(max(line.finite))
        parts.append(spread.format(lowest=lowest, highest=highest))
    return ", ".join(part for part in parts if part)


def _accuracy(accuracy: float) -> str:
    return f"{accuracy:.3f}" if isfinite(accuracy) else NOTHING


def _tr(text: str) -> str:
    return QCoreApplication.translate("DamageLine", text)
