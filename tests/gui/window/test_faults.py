"""What goes wrong in the whole window is said in a sentence, and nothing is lost."""

import pytest
from PySide6.QtCore import Qt

from gui.transport.transport_bar import State
from model.experiment import Experiment
from tests.gui.whole_window import (
    click,
    configs_of,
    headless,
    press,
    put_up,
    reach,
    small_preset,
    step,
    trained,
    type_in,
)
from tests.same_scores import assert_same_scores

SPACE = Qt.Key.Key_Space


class TestWrong:
    """What goes wrong is said in a sentence, and nothing is lost."""

    def test_a_refused_value_keeps_everything(self, window, qtbot, folder):
        configs = configs_of(window)
        type_in(window, window.workspace.panel.rows["batch_size"].editor, "0")
        assert not window.workspace.panel.apply_bar.apply_button.isEnabled()
        window.workspace.body.setFocus()
        press(window, Qt.Key.Key_N, ctrl=True)  # waits for the correction
        assert_same_scores(trained(qtbot, window), headless(configs, folder))
        assert window.workspace.panel.rows["batch_size"].editor.text() == "0"

    @pytest.mark.parametrize("missing", ["train-labels-idx1-ubyte", "t10k-labels-idx1-ubyte"])
    def test_a_folder_without_labels_is_told_and_nothing_pretends_to_be_shown(
        self, qtbot, folder, missing
    ):
        """And once it is put right a reset begins."""
        labels = folder / missing
        content = labels.read_bytes()
        labels.unlink()
        window = put_up(qtbot, small_preset(), folder)
        reach(qtbot, window, State.STOPPED)
        centre = window.workspace.centre
        assert missing in centre.banner.accessibleName()
        assert not centre.plot.isVisible()
        assert not centre.strip.isVisible()
        labels.write_bytes(content)
        click(qtbot, window.workspace.transport.reset)
        reach(qtbot, window, State.READY)
        assert centre.plot.isVisible()
        assert centre.strip.isVisible()
        assert not centre.banner.isVisible()

    @pytest.mark.qt_log_ignore("This plugin does not support")  # of an open list
    def test_too_few_images_for_a_preset_keep_the_old_experiment(self, window, qtbot, folder):
        """It is paused, and goes on where it was."""
        configs = configs_of(window)
        step(qtbot, window)
        presets = window.workspace.panel.presets
        presets.setFocus()
        press(window, Qt.Key.Key_Down)
        qtbot.keyClick(presets.view(), Qt.Key.Key_Down)
        qtbot.keyClick(presets.view(), Qt.Key.Key_Return)
        qtbot.waitUntil(window.workspace.centre.banner.isVisible)
        sentence = window.workspace.centre.banner._text.text()
        assert sentence.endswith("not 300.")
        assert sentence.count(". ") == 0
        assert window.workspace.transport.state is State.PAUSED
        window.workspace.body.setFocus()
        assert_same_scores(trained(qtbot, window), headless(configs, folder))

    def test_a_failure_of_training_is_said_and_reset_helps(
        self, window, qtbot, folder, monkeypatch, caplog
    ):
        def broken(_):
            raise MemoryError("Too large for this machine.")

        configs = configs_of(window)
        with monkeypatch.context() as patch:
            patch.setattr(Experiment, "advance", broken)
            press(window, SPACE)
            reach(qtbot, window, State.STOPPED)
        assert "Too large" in caplog.text
        assert (
            window.workspace.centre.banner._text.text()
            == "There is not enough memory: Too large for this machine."
        )
        assert window.workspace.centre.banner.isVisible()
        assert not window.workspace.transport.play.isEnabled()
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        assert not window.workspace.centre.banner.isVisible()
        assert_same_scores(trained(qtbot, window), headless(configs, folder))
