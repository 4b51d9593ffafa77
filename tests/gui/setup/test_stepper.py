import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.setup.number import Number
from gui.setup.stepper import Stepper
from tests.gui.wheel import turn_wheel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

_Step = Stepper.StepEnabledFlag


@pytest.fixture
def stepper(qtbot):
    """A stepper that shows 100, beside something else that can have the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    stepper = Stepper(Number((1, 10, 100, 1000), whole=True))
    layout.addWidget(stepper)
    layout.addWidget(Stepper(Number((1,), whole=True)))
    stepper.setFixedSize(98, 32)
    stepper.show_value(100)
    stepper.window_kept = window  # or Python would let go of it
    stepper.got = []
    stepper.edited.connect(lambda *arguments: stepper.got.append(arguments))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    stepper.setFocus()
    return stepper


def type_in(qtbot, stepper, text):
    stepper.selectAll()
    qtbot.keyClicks(stepper, text)


def test_nothing_is_said_before_enter(stepper, qtbot):
    type_in(qtbot, stepper, "250")
    assert stepper.got == []
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.got == [(250, "250")]


def test_leaving_the_field_commits_once(stepper, qtbot):
    type_in(qtbot, stepper, "250")
    stepper.parentWidget().findChildren(Stepper)[1].setFocus()
    stepper.setFocus()
    assert stepper.got == [(250, "250")]


def test_what_is_no_number_is_passed_on_as_typed(stepper, qtbot):
    type_in(qtbot, stepper, "-x")
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.got == [("-x", "-x")]


def test_an_unchanged_text_is_no_edit(stepper, qtbot):
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.got == []


def test_escape_takes_back_what_was_typed(stepper, qtbot):
    type_in(qtbot, stepper, "7")
    qtbot.keyClick(stepper, Qt.Key.Key_Escape)
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert (stepper.text(), stepper.got) == ("100", [])


def test_arrow_keys_step_from_stop_to_stop(stepper, qtbot):
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.got == [(1000, "1,000")]
    stepper.show_value(1000)
    qtbot.keyClick(stepper, Qt.Key.Key_Down)
    assert stepper.got[1:] == [(100, "100")]


def test_the_buttons_step(stepper, qtbot):
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    assert stepper.got == [(10, "10")]
    stepper.show_value(10)
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(90, 16))
    assert stepper.got[1:] == [(100, "100")]


def test_steps_start_from_what_is_typed(stepper, qtbot):
    type_in(qtbot, stepper, "12")
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.got == [(100, "100")]


def test_at_the_last_stop_the_button_is_really_off(stepper, qtbot):
    stepper.show_value(1000)
    assert stepper.stepEnabled() == _Step.StepDownEnabled
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.got == []
    stepper.show_value(1)
    assert stepper.stepEnabled() == _Step.StepUpEnabled


def test_a_limit_is_the_last_stop(stepper, qtbot):
    stepper.set_limit(500)
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.got == [(500, "500")]
    stepper.set_limit(5000)
    stepper.show_value(500)
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.got[1:] == [(1000, "1,000")]


def test_what_is_just_being_typed_is_not_overwritten(stepper, qtbot):
    type_in(qtbot, stepper, "25")
    stepper.show_value(300)
    assert stepper.text() == "25"
    qtbot.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.got == [(25, "25")]


def test_showing_a_value_says_nothing(stepper):
    stepper.show_value(10)
    stepper.show_text("refused")
    assert stepper.text() == "refused"
    assert stepper.got == []


def test_the_wheel_changes_only_the_field_that_was_chosen(stepper):
    """Scrolling past a field must not change an experiment."""
    assert turn_wheel(stepper)
    assert stepper.got == [(10, "10")]
    other = stepper.parentWidget().findChildren(Stepper)[1]
    other.setFocus()
    assert not turn_wheel(stepper), "left to what scrolls"
    assert stepper.got == [(10, "10")]
    assert other.hasFocus(), "the wheel gives no focus"


def test_space_takes_what_is_typed_and_is_for_the_window(stepper, qtbot):
    """There it trains."""
    seen = []
    stepper.window_kept.keyPressEvent = lambda event: seen.append(event.key())
    type_in(qtbot, stepper, "50")
    qtbot.keyClick(stepper, Qt.Key.Key_Space)
    assert stepper.got == [(50, "50")]
    assert stepper.text() == "50"
    assert seen == [Qt.Key.Key_Space]
