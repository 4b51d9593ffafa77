"""The control panel beside an experiment that is changed elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt

from model.experiment import Experiment
from tests.gui.setup.panels import configs, operate
from tests.model.tiny import twins

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def experiment(small_dataset):
    return Experiment(twins(), small_dataset)


@pytest.fixture
def following(panel, experiment):
    """The panel of a running experiment, that has shown a Frame."""
    panel.set_plan({name: (name, config) for name, config in experiment.configs.items()})
    panel.show_frame(next(experiment))
    return panel


def test_the_panel_follows_what_is_moved_elsewhere_in_silence(following, experiment):
    experiment.set_dropout_ratio("dropout", (0.1, 0.5))
    experiment.set_learning_rate("none", 0.5)
    experiment.set_epochs(77)
    following.show_frame(experiment.frame())
    plan = configs(following)
    assert plan["dropout"].dropout_ratio == (0.1, 0.5)
    assert plan["none"].learning_rate == 0.5
    assert {config.epochs for config in plan.values()} == {77}
    assert following.rows["epochs"].editor.text() == "77"
    assert following.heard.live == []
    assert not following.apply_bar.apply_button.isEnabled()


def test_a_reset_takes_live_changes_back_but_not_what_waits(following, small_dataset, qtbot):
    qtbot.keyClick(following.runs.cards["dropout"].slider, Qt.Key.Key_Home)
    operate(qtbot, following, "batch_norm")
    following.show_frame(Experiment(twins(), small_dataset).frame())
    assert configs(following)["dropout"].dropout_ratio == 0.3
    assert following.rows["batch_norm"].pill.text() == "changed"


def test_a_dragged_slider_is_left_alone(following, experiment, qtbot):
    slider = following.runs.cards["dropout"].slider
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    held = slider.value()
    experiment.set_dropout_ratio("dropout", 0.9)
    following.show_frame(experiment.frame())
    assert slider.value() == held
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))


def test_what_is_being_typed_is_left_alone(following, experiment, qtbot):
    editor = following.rows["epochs"].editor
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "12")
    experiment.set_epochs(77)
    following.show_frame(experiment.frame())
    assert editor.text() == "12"
