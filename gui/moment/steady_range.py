"""Ranges: what the ends of the colour scales stand for, steady from frame to frame."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, isclose, log10
from operator import is_
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from gui.moment.look import Look, Quantity
from model.drop_rates import DropRate
from model.frame import RunFrame
from model.layers import Array
from model.passes import Pass, SamplePass
from model.probes.test_pass_probe import TestPass

SIGNAL_PERCENTILE = 97  # of the firing signals: a few outliers must not dim all others
GRADIENT_PERCENTILE = 99  # of the magnitudes of gradients that are not zero
RATE_DEVIATIONS = 3  # the scale of drop rates reaches so far to both sides of the expected one

Shown: TypeAlias = tuple[RunFrame, SamplePass | None, TestPass | None]

_MANTISSAS = (1, 1.5, 2, 3, 5, 7, 10)
_SMALLEST = 1e-30  # what is smaller is not worth a scale of its own, and its inverse overflows
_ENOUGH = 8192  # values of a layer say where its percentile is
_DECAY = 0.985  # of the remembered peak with every new pass: half of it is gone after 46
_OVERFLOW = 1.5  # times the limit: a new one only beyond that, up to there values are clipped
_LEAST_USE = 0.25  # of the limit: a new one only below that


@dataclass(frozen=True)
class Ranges:
    """The largest values that the scales tell apart.

    Attributes
    ----------
    signal : float
        The scale of signals goes from 0 to this.
    gradient : float
        That of gradients from minus this to this.
    rate : tuple of float, or None
        The ends of the scale of drop rates, the expected rate -+ 3 deviations; the low one may be
        below 0. Where two runs expect different rates, it reaches from 3 deviations below the
        lowest to 3 above the highest: one colour is one rate in both. None where the layers of
        a single run expect different ones: each has a scale of its own. Equal ends if none of them
        ever dropped a unit.
    never_dropped : bool
        Whether a layer on show never dropped a unit, its ratio having been 0 all the time.
    expected : tuple of float, ascending
        The rates that are expected, where the scale is not that of a single one.

    """

    signal: float
    gradient: float
    rate: tuple[float, float] | None
    never_dropped: bool = False
    expected: tuple[float, ...] = ()

    def scale_of(self, rate: DropRate) -> tuple[float, float]:
        """Return the ends of the scale that a layer's drop rates are shown on."""
        return rate_scale(rate) if self.rate is None else self.rate


class SteadyRanges:
    """One range for all layers and runs on show, that stays while passes come and go.

    It is wide enough for the larger ones of the last passes, ends in a round number and changes
    only when that number is clearly wrong. Whatever is looked at has ranges of its own (a
    mini-batch, a test pass, one with a mistake, two runs), so that looking to and fro finds them
    as they were.
    """

    def __init__(self) -> None:
        self._limits: dict[Hashable, _Limits] = {}

    def of(self, runs: Sequence[Shown], look: Look) -> Ranges:
        """Return the ranges for what is on show.

        Parameters
        ----------
        runs : sequence of (RunFrame, SamplePass or None, TestPass or None)
            The runs on show, each with the pass on show and what a test pass makes of its image.
        look : Look

        """
        subject = look.test_pass, look.mistake, look.mini_batch, len(runs)
        limits = self._limits.setdefault(subject, _Limits())
        if look.quantity in (Quantity.SIGNAL, Quantity.GRADIENT):
            limits.follow(runs, look)
        rates = [rate for run, _, _ in runs for rate in run.drop_rates if rate.samples > 0]
        dropping = [rate for rate in rates if rate.deviation > 0]
        scale = _shared_scale(dropping, of_one_run=len(runs) == 1)
        expected = tuple(sorted({rate.expected for rate in dropping}))
        return Ranges(
            limits.signal.limit,
            limits.gradient.limit,
            scale,
            never_dropped=len(dropping) < len(rates),
            expected=expected if len(expected) > 1 and scale is not None else (),
        )


class _Limits:
    """The ends of both scales for one subject."""

    def __init__(self) -> None:
        self.signal, self.gradient = _SteadyLimit(), _SteadyLimit()
        self._last: list[Pass | TestPass] = []

    def follow(self, runs: Sequence[Shown], look: Look) -> None:
        """Take what is on show into account, unless it was on show already."""
        batches = [run.mini_batch for run, _, _ in runs] if look.mini_batch else []
        passes: list[Pass] = [each for each in batches if each is not None]
        passes = passes or [watched for _, watched, _ in runs if watched is not None]
        tests = [test for _, _, test in runs if look.test_pass and test is not None]
        signalling: list[Pass | TestPass] = [*tests] if look.test_pass else [*passes]
        if len(signalling) == len(self._last) and all(map(is_, signalling, self._last)):
            return
        self._last = signalling
        self.signal.follow(
            [signals for each in signalling for signals in each.signals], SIGNAL_PERCENTILE
        )
        self.gradient.follow(
            [gradients for each in passes for gradients in each.gradients], GRADIENT_PERCENTILE
        )


class _SteadyLimit:
    """The end of one scale."""

    def __init__(self) -> None:
        self.limit = 1.0
        self._peak: float | None = None

    def follow(self, arrays: Iterable[Array], percentile: float) -> None:
        """Move the limit if these values leave it clearly."""
        value = _percentile(arrays, percentile)
        if value is None:
            return
        first = self._peak is None
        self._peak = value if self._peak is None else max(value, _DECAY * self._peak)
        if first or not _LEAST_USE * self.limit <= self._peak <= _OVERFLOW * self.limit:
            self.limit = readable_limit(self._peak)


def readable_limit(value: float) -> float:
    """Round a positive number up to a short one: 1, 1.5, 2, 3, 5 or 7 times a power of ten."""
    value = max(value, _SMALLEST)
    power = floor(log10(value))
    # Written out and read back: 7 * 0.1 would be 0.7000000000000001.
    steps = (float(f"{mantissa}e{power}") for mantissa in _MANTISSAS)
    return next((step for step in steps if step >= value), float(f"1e{power + 1}"))


def rate_scale(rate: DropRate) -> tuple[float, float]:
    """Return the ends of a layer's scale of drop rates."""
    reach = RATE_DEVIATIONS * rate.deviation
    return rate.expected - reach, rate.expected + reach


def rate_decimals(rate: tuple[float, float]) -> int:
    """Return how many decimal places tell the rates on this scale apart."""
    spread = (rate[1] - rate[0]) / (2 * RATE_DEVIATIONS)
    return min(max(ceil(-log10(spread)), 2), 6) if spread > 0 else 2


def _percentile(arrays: Iterable[Array], percentile: float) -> float | None:
    """Of the magnitudes that are not zero; None without any, or if none is finite."""
    values = np.concatenate([np.empty(0, np.float32), *map(_sample, arrays)])
    values = values[np.isfinite(values) & (values > 0)]
    return float(np.percentile(values, percentile)) if len(values) else None


def _sample(array: Array) -> NDArray[np.floating]:
    """Magnitudes of a layer's values, of a few rows only where there are very many."""
    rows = array[:: ceil(array.size / _ENOUGH)] if array.ndim > 1 and array.size else array
    return np.abs(rows).ravel()


def _shared_scale(rates: Sequence[DropRate], *, of_one_run: bool) -> tuple[float, float] | None:
    """Return the ends of the scale that all these layers share; None if they share none."""
    if not rates:
        return 0.0, 0.0
    lows, highs = zip(*map(rate_scale, rates), strict=True)
    ends = min(lows), max(highs)
    alike = isclose(*_ends(lows)) and isclose(*_ends(highs))
    return None if of_one_run and not alike else ends


def _ends(numbers: Sequence[float]) -> tuple[float, float]:
    return min(numbers), max(numbers)
