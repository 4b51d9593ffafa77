"""Which lines the loss chart shows, and on what axis."""

from dataclasses import replace

import numpy as np
import pytest

from gui.charts.loss.loss_lines import Kind, LossLine, accuracies, drops, loss_ticks, losses
from model.config import Config
from tests.gui.plot.plot_frames import frame, styles
from tests.model.recorded import run_of


def line(values):
    values = np.asarray(values, dtype=float)
    return LossLine("A run", 0, Kind.TRAIN, np.arange(len(values)), values)


def test_every_run_has_both_losses():
    """In test passes, as the accuracies are."""
    shown = frame(30, 3)
    found = losses(shown, styles(3))
    assert [(each.index, each.kind) for each in found] == [
        (index, kind) for index in range(3) for kind in (Kind.TRAIN, Kind.TEST)
    ]
    history = shown.runs["run1"].history
    np.testing.assert_array_equal(found[2].values, history.train_loss)
    np.testing.assert_array_equal(found[3].values, history.test_loss)
    assert found[2].title == "Dropout 0.20"
    assert found[2].last == history.train_loss[-1]


def test_only_runs_that_drop_anything_have_two_training_accuracies():
    shown = frame(30, 3)
    found = accuracies(shown, styles(3))
    assert [(each.index, each.kind) for each in found] == [
        *((0, kind) for kind in (Kind.TRAIN, Kind.TEST)),
        *((1, kind) for kind in (Kind.TRAIN, Kind.MASKED, Kind.TEST)),
        *((2, kind) for kind in (Kind.TRAIN, Kind.TEST)),
    ]
    history = shown.runs["run1"].history
    np.testing.assert_array_equal(found[3].values, history.masked_accuracy)


def test_where_no_run_drops_anything_there_is_nothing_to_compare():
    """The accuracy plot has the rest."""
    assert accuracies(frame(30, 1), styles(1)) == []


@pytest.mark.parametrize(
    ("settings", "in_force", "expected"),
    [
        ({"dropout_ratio": 0.0}, (0.0,) * 6, False),
        ({"dropout_ratio": 0.2}, (0.2,) * 6, True),
        ({"dropout_ratio": 0.2}, (0.0,) * 6, True),  # its history was made with masks
        ({"dropout_ratio": 0.0}, (0.0,) * 5 + (0.1,), True),
        ({"dropout_ratio": 0.0, "input_dropout_ratio": 0.1}, (0.0,) * 6, True),
    ],
)
def test_what_counts_as_dropping(settings, in_force, expected):
    run = replace(frame(3).runs["run0"], config=Config(**settings), dropout_ratios=in_force)
    assert drops(run) is expected


@pytest.mark.parametrize("most", [2, 3, 5, 6])
@pytest.mark.parametrize("highest", [0.0, 0.004, 0.1, 0.31, 1.0, 2.34, 7.0, 9.9])
def test_the_axis_holds_the_lines_in_round_steps(highest, most):
    ticks = loss_ticks([line([highest, highest / 2])], most)
    assert ticks[0] == 0
    assert len(ticks) <= most + 1
    assert ticks[-1] >= highest
    assert ticks[-1] <= max(2.6 * highest, 0.3)
    steps = np.diff(ticks)
    np.testing.assert_allclose(steps, steps[0])


def test_what_explodes_does_not_press_the_rest_flat():
    assert loss_ticks([line([2.4, 2.0, 1e20]), line([2.3, 0.4, np.nan])], 5)[-1] <= 15
    assert loss_ticks([line([2.4, 11.3])], 5)[-1] >= 11.3
    assert loss_ticks([line([np.nan])], 5)[-1] > 0
    assert loss_ticks([], 5)[-1] > 0


def test_a_real_run_shows_what_masks_cost():
    """Training with masks on reads less than the test."""
    shown = frame(301, histories={"run1": run_of("textbook_dropout").history})
    runs = {"run1": run_of("textbook_dropout")}
    found = {
        each.kind: each.last
        for each in accuracies(replace(shown, runs=runs), {"run1": styles()["run1"]})
    }
    assert found[Kind.MASKED] < found[Kind.TEST] < found[Kind.TRAIN]
