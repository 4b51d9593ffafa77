"""Where masks and accuracies are."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from gui.charts.many_masks.many_masks_scale import AveragingScale
from model.probes.averaging import Averaging

AREA = QRectF(40, 20, 300, 120)


def averaging(accuracies, scaling):
    ks = np.arange(1, len(accuracies) + 1)
    values = np.array(accuracies, dtype=float)
    return Averaging(ks, values, values, scaling, scaling)


@pytest.mark.parametrize(
    "runs",
    [
        [averaging(np.linspace(0.5, 0.93, 50), 0.94)],
        [averaging([0.8] * 50, 0.8)],
        [averaging([0.1, 0.1], 0.1), averaging([1.0, 1.0], 1.0)],
        [averaging([0.0], 0.0)],
    ],
)
def test_all_that_is_to_be_seen_lies_within(runs):
    scale = AveragingScale.of(runs, AREA)
    for run in runs:
        for value in (*run.accuracy, run.scaling_accuracy):
            assert AREA.top() - 0.01 <= scale.y(value) <= AREA.bottom() + 0.01
        for k in run.ks:
            assert AREA.left() < scale.x(k) < AREA.right()


def test_numbers_of_the_axis_are_round_and_have_room():
    scale = AveragingScale.of([averaging(np.linspace(0.512, 0.934, 50), 0.94)], AREA)
    levels = list(scale.levels())
    assert [word for _, word in levels] == ["0.4", "0.6", "0.8", "1.0"]
    heights = [scale.y(value) for value, _ in levels]
    assert min(-np.diff(heights)) >= 26


def test_masks_stand_by_their_logarithm():
    scale = AveragingScale.of([averaging([0.5] * 100, 0.6)], AREA)
    assert scale.x(10) - scale.x(1) == pytest.approx(scale.x(100) - scale.x(10))


@pytest.mark.parametrize("height", [60, 150, 300, 900])
def test_there_are_a_few_levels_at_any_height(height):
    """A large window is no reason for a line every hundredth."""
    area = QRectF(0, 0, 800, height)
    scale = AveragingScale.of([averaging(np.linspace(0.16, 0.67, 50), 0.6)], area)
    assert 2 <= len(list(scale.levels())) <= 11
