import pytest
from PySide6.QtCore import Qt

from gui.setup.choice_box import ChoiceBox, SegmentBox
from gui.setup.config_fields import CONFIG_FIELDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def shown(qtbot, box):
    qtbot.addWidget(box)
    box.got = []
    box.edited.connect(lambda value, _: box.got.append(value))
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    box.setFocus()
    return box


@pytest.fixture
def optimizers(qtbot):
    box = shown(qtbot, ChoiceBox(CONFIG_FIELDS["optimizer"].control))
    box.show_value("sgd")
    return box


@pytest.fixture
def weights(qtbot):
    box = shown(qtbot, ChoiceBox(CONFIG_FIELDS["weight_init"].control))
    box.show_value("he")
    return box


def test_a_choice_is_made_by_key(optimizers, qtbot):
    qtbot.keyClick(optimizers, Qt.Key.Key_Down)
    assert optimizers.got == ["momentum"]


def test_showing_a_choice_says_nothing(optimizers):
    optimizers.show_value("adam")
    assert optimizers.currentText() == "Adam"
    assert optimizers.got == []


def test_a_number_can_be_typed_instead(weights, qtbot):
    weights.lineEdit().selectAll()
    qtbot.keyClicks(weights, "0.01")
    qtbot.keyClick(weights, Qt.Key.Key_Return)
    assert weights.got == [0.01]
    weights.show_value(0.01)
    assert weights.currentText() == "0.01"


def test_a_typed_label_is_a_choice(weights, qtbot):
    weights.lineEdit().selectAll()
    qtbot.keyClicks(weights, "xavier")
    qtbot.keyClick(weights, Qt.Key.Key_Return)
    assert weights.got == ["xavier"]


def test_a_refused_text_gives_way_to_the_value(weights, qtbot):
    """Also where the value is the one that was there before."""
    weights.lineEdit().selectAll()
    qtbot.keyClicks(weights, "none")
    qtbot.keyClick(weights, Qt.Key.Key_Return)
    assert weights.got == ["none"]
    weights.show_text("none")
    assert weights.currentText() == "none"
    weights.show_value("he")
    assert weights.currentText() == "He"


def test_what_is_being_typed_is_not_overwritten(weights, qtbot):
    weights.lineEdit().selectAll()
    qtbot.keyClicks(weights, "0.")
    weights.show_value("he")
    assert weights.currentText() == "0."


@pytest.fixture
def segments(qtbot):
    box = shown(qtbot, SegmentBox(CONFIG_FIELDS["batch_norm"].control))
    box.show_value(False)
    return box


def test_a_click_on_a_segment_chooses_its_value(segments, qtbot):
    off, on = segments._group.buttons()
    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert segments.got == [True]
    assert on.isChecked()
    assert not off.isChecked()


def test_an_arrow_key_chooses_the_next_segment(segments, qtbot):
    off, on = segments._group.buttons()
    off.setFocus()
    qtbot.keyClick(off, Qt.Key.Key_Right)
    assert segments.got == [True]
    assert on.hasFocus()


def test_showing_a_segment_says_nothing(segments):
    segments.show_value(True)
    assert segments._group.buttons()[1].isChecked()
    segments.show_text("Off")
    assert segments._group.buttons()[0].isChecked()
    assert segments.got == []
