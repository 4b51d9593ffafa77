"""Beginning again in the whole window: reset, another seed, another plan."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.transport.transport_bar import State
from tests.gui.whole_window import (
    click,
    configs_of,
    headless,
    press,
    reach,
    step,
    trained,
    type_in,
)
from tests.same_scores import assert_same_scores

SPACE = Qt.Key.Key_Space


class TestBeginningAgain:
    """Reset, another seed, another plan, another preset."""

    def test_reset_repeats_the_history_bit_for_bit(self, window, qtbot):
        first = trained(qtbot, window)
        press(window, Qt.Key.Key_R, ctrl=True)
        assert reach(qtbot, window, State.READY).step == 0
        assert_same_scores(trained(qtbot, window), first)

    def test_reset_keeps_what_waits_in_the_panel(self, window, qtbot):
        step(qtbot, window)
        type_in(window, window.workspace.panel.rows["batch_size"].editor, "4")
        click(qtbot, window.workspace.transport.reset)
        frame = reach(qtbot, window, State.READY)
        assert frame.runs["dropout"].config.batch_size == 8
        assert window.workspace.panel.rows["batch_size"].editor.text() == "4"
        assert window.workspace.panel.apply_bar.apply_button.isEnabled()

    def test_reset_takes_live_changes_back(self, window, qtbot):
        """It restores the Configs."""
        window.workspace.panel.runs.cards["dropout"].slider.setFocus()
        press(window, Qt.Key.Key_Home)
        qtbot.waitUntil(lambda: window._frame.runs["dropout"].dropout_ratios == (0.0, 0.0))
        step(qtbot, window)
        press(window, Qt.Key.Key_R, ctrl=True)
        frame = reach(qtbot, window, State.READY)
        assert frame.changes == ()
        assert frame.runs["dropout"].dropout_ratios == (0.3, 0.3)
        assert window.workspace.panel.plan()["dropout"][1].dropout_ratio == 0.3

    @pytest.mark.parametrize(
        "act",
        [
            lambda _, window: press(window, Qt.Key.Key_N, ctrl=True),
            lambda qtbot, window: click(qtbot, window.workspace.transport.new_seed),
            lambda qtbot, window: click(qtbot, window.workspace.panel.new_seed_button),
        ],
        ids=["key", "bar", "panel"],
    )
    def test_another_seed_gives_another_history(self, window, qtbot, act: Callable):
        first = trained(qtbot, window)
        act(qtbot, window)
        frame = reach(qtbot, window, State.READY)
        seeds = {run.config.seed for run in frame.runs.values()}
        assert len(seeds) == 1
        assert seeds != {first.runs["none"].config.seed}
        second = trained(qtbot, window)
        losses = [each.runs["none"].history.loss for each in (first, second)]
        assert not np.array_equal(*losses, equal_nan=True)

    def test_apply_restarts_with_the_plan(self, window, qtbot, folder):
        """Other layers, fewer images, a run more."""
        panel = window.workspace.panel
        step(qtbot, window)
        type_in(window, panel.rows["train_size"].editor, "24")
        qtbot.keyClick(panel.rows["hidden_sizes"].editor._layers, Qt.Key.Key_Up)
        click(qtbot, panel.runs.add_button)
        wanted = {name: config for name, (_, config) in panel.plan().items()}
        click(qtbot, panel.apply_bar.apply_button)
        frame = reach(qtbot, window, State.READY)
        assert configs_of(window) == wanted
        assert len(frame.runs) == 3
        assert frame.runs["none"].config.layer_count == 3
        assert frame.steps_per_epoch == 3
        assert "24 images" in window.workspace.header._subtitle.text()
        assert list(window.workspace.centre.plot.grid.rows) == list(wanted)
        assert not panel.apply_bar.apply_button.isEnabled()
        window.workspace.body.setFocus()
        assert_same_scores(trained(qtbot, window), headless(wanted, folder))

    def test_applying_while_training_begins_again_at_step_0(self, endless, qtbot):
        """And waits there, ready."""
        press(endless, SPACE)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        type_in(endless, endless.workspace.panel.rows["batch_size"].editor, "4")
        click(qtbot, endless.workspace.panel.apply_bar.apply_button)
        frame = reach(qtbot, endless, State.READY)
        assert frame.step == 0
        assert frame.runs["none"].config.batch_size == 4

    def test_a_pinned_image_stays_pinned(self, window, qtbot):
        """Also when it is not among the first mini-batches."""
        step(qtbot, window)
        click(qtbot, window.workspace.centre.strip.picker.follow)
        pinned = window.workspace.centre.strip.picker.pinned
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        trained(qtbot, window)
        assert window.workspace.centre.strip.picker.pinned == pinned
        assert window._frame.runs["dropout"].watched.image_index == pinned
