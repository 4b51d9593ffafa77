"""PastHand: mouse and keys on the plot choose the step of the past."""

import dataclasses

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsItem

from gui.plot.accuracy_plot import AccuracyPlot
from tests.gui.plot.plot_frames import STEPS_PER_EPOCH, frame, styles

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = SHIFT | Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def plot(qtbot):
    """A plot on screen, after 100 epochs of 3 steps."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(970, 240)
    plot.begin()
    plot.set_runs(styles())
    with qtbot.waitExposed(plot):
        plot.show()
    plot.show_frame(frame(100))
    plot.flush()
    plot.told = []
    plot.past_wanted.connect(plot.told.append)
    yield plot
    plot.leave_past()
    # A button that stays pressed would keep the mouse from all that is tested later.
    for button in (LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseRelease(plot.viewport(), button)


def at(plot, step, y=0.5) -> QPoint:
    scale = plot._moment.scale
    return QPointF(scale.x(step / STEPS_PER_EPOCH), scale.y(y)).toPoint()


def drag(plot, position) -> None:
    """Move the mouse while its button is held."""
    send_mouse(plot, QEvent.Type.MouseMove, position, held=LEFT)


def hover(plot, position) -> None:
    """Move the mouse without a button."""
    send_mouse(plot, QEvent.Type.MouseMove, position, held=Qt.MouseButton.NoButton)


def send_mouse(plot, kind, position, *, held) -> None:
    where = QPointF(position)
    button = Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind, where, plot.viewport().mapToGlobal(where), button, held, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(plot.viewport(), event)


def press(qtbot, plot, key, held=SHIFT) -> int | None:
    """Press a key on the plot, and return the step on show."""
    qtbot.keyClick(plot, key, held)
    return plot.past.step


def test_dragging_looks_at_the_steps_under_the_mouse(qtbot, plot):
    """From where it is pressed to where it is let go, and back to now then."""
    view = plot.viewport()
    qtbot.mousePress(view, LEFT, pos=at(plot, 120))
    assert abs(plot.past.step - 120) <= 1
    drag(plot, at(plot, 30))
    assert abs(plot.past.step - 30) <= 1
    qtbot.waitUntil(lambda: plot.told[-1] == plot.past.step)
    qtbot.mouseRelease(view, LEFT, pos=at(plot, 30))
    assert plot.past.step is None
    assert plot.told[-1] is None


def test_a_drag_reaches_the_first_and_the_last_step(qtbot, plot):
    """However far beyond the axes the hand goes."""
    view = plot.viewport()
    qtbot.mousePress(view, LEFT, pos=at(plot, 120))
    drag(plot, QPoint(-50, -80))
    assert plot.past.step == 1
    drag(plot, QPoint(2000, 500))
    assert plot.past.step == 300
    qtbot.mouseRelease(view, LEFT, pos=QPoint(2000, 500))
    assert plot.past.step is None


def test_a_button_let_go_elsewhere_is_noticed(qtbot, plot):
    """The next movement without it leads back to now."""
    qtbot.mousePress(plot.viewport(), LEFT, pos=at(plot, 120))
    send_mouse(plot, QEvent.Type.MouseMove, at(plot, 100), held=Qt.MouseButton.NoButton)
    assert plot.past.step is None


def test_a_hidden_plot_holds_nothing(qtbot, plot):
    """Its card may be exchanged for another amid a drag."""
    qtbot.mousePress(plot.viewport(), LEFT, pos=at(plot, 120))
    plot.hide()
    assert plot.told[-1] is None


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_take_hold_of_nothing(qtbot, plot, button):
    qtbot.mousePress(plot.viewport(), button, pos=at(plot, 120))
    drag(plot, at(plot, 60))
    assert plot.past.step is None


def test_the_numbers_below_can_be_taken_hold_of(qtbot, plot):
    """They look like a ruler. The tags at the right do not."""
    below = QPoint(at(plot, 150).x(), round(plot._moment.scale.bounds.bottom()) - 2)
    qtbot.mousePress(plot.viewport(), LEFT, pos=below)
    assert abs(plot.past.step - 150) <= 1
    qtbot.mouseRelease(plot.viewport(), LEFT, pos=below)
    beside = QPoint(round(plot._moment.scale.area.right()) + 30, 100)
    qtbot.mousePress(plot.viewport(), LEFT, pos=beside)
    assert plot.past.step is None


def test_the_cursor_gives_way_to_the_hand(qtbot, plot):
    """A read-out beside the mark would be in its way; it is back when the hand is gone."""
    view = plot.viewport()
    qtbot.mouseMove(view, at(plot, 60))
    assert plot.plot_cursor.epoch == 20
    qtbot.mousePress(view, LEFT, pos=at(plot, 60))
    drag(plot, at(plot, 90))
    assert plot.plot_cursor.epoch is None
    qtbot.mouseRelease(view, LEFT, pos=at(plot, 90))
    send_mouse(plot, QEvent.Type.MouseMove, at(plot, 93), held=Qt.MouseButton.NoButton)
    assert plot.plot_cursor.epoch == 31


def test_keys_go_by_steps_and_epochs(qtbot, plot):
    """From now; the step stays until the last one is reached again."""
    assert press(qtbot, plot, KEY.Key_Left) == 299
    assert press(qtbot, plot, KEY.Key_Left) == 298
    assert press(qtbot, plot, KEY.Key_Left, CTRL_SHIFT) == 295
    assert press(qtbot, plot, KEY.Key_Right, CTRL_SHIFT) == 298
    assert press(qtbot, plot, KEY.Key_Right) == 299
    assert press(qtbot, plot, KEY.Key_Right) is None
    assert press(qtbot, plot, KEY.Key_Home) == 1
    assert press(qtbot, plot, KEY.Key_Left) == 1
    assert press(qtbot, plot, KEY.Key_End) is None
    assert plot.plot_cursor.epoch is None


def test_escape_leaves_the_past_before_the_cursor(qtbot, plot):
    """One press for each, and a third is for others."""
    plot.plot_cursor.move_to(50)
    press(qtbot, plot, KEY.Key_Home)
    none = Qt.KeyboardModifier.NoModifier
    assert press(qtbot, plot, KEY.Key_Escape, none) is None
    assert plot.plot_cursor.epoch == 50
    press(qtbot, plot, KEY.Key_Escape, none)
    assert plot.plot_cursor.epoch is None


def test_escape_takes_the_step_out_of_the_hand(qtbot, plot):
    """The button is still down, but what it held is gone."""
    qtbot.mousePress(plot.viewport(), LEFT, pos=at(plot, 120))
    press(qtbot, plot, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)
    drag(plot, at(plot, 60))
    assert plot.past.step is None


def test_the_last_step_follows_every_frame(qtbot, plot):
    """Those the plot is not drawn for, too."""
    press(qtbot, plot, KEY.Key_Home)
    later = dataclasses.replace(frame(100), step=302, latest_step=302)
    plot.show_frame(later)
    plot.flush()
    assert plot.past.mark.words() == "step 1 of 302, past"
    press(qtbot, plot, KEY.Key_End)
    assert press(qtbot, plot, KEY.Key_Left) == 301


def test_a_new_experiment_has_no_past(qtbot, plot):
    """What was on show belongs to the one before."""
    press(qtbot, plot, KEY.Key_Home)
    plot.begin()
    plot.set_runs(styles())
    assert plot.told == [1, None]
    plot.show_frame(frame(0))
    plot.flush()
    assert press(qtbot, plot, KEY.Key_Left) is None
    qtbot.mousePress(plot.viewport(), LEFT, pos=at(plot, 0))
    assert plot.told == [1, None]


def test_whoever_left_the_past_is_told_once(qtbot, plot):
    """From outside the plot, too."""
    press(qtbot, plot, KEY.Key_Home)
    plot.leave_past()
    plot.leave_past()
    assert plot.told == [1, None]


def test_the_mouse_shows_where_it_can_drag(plot):
    """And not where it cannot, or before there is a past."""
    view = plot.viewport()
    along, plain = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.ArrowCursor
    hover(plot, at(plot, 60))
    assert view.cursor().shape() == along
    hover(plot, QPoint(3, 3))
    assert view.cursor().shape() == plain
    plot.begin()
    plot.set_runs(styles())
    plot.show_frame(frame(0))
    plot.flush()
    hover(plot, at(plot, 60))
    assert view.cursor().shape() == plain


def test_the_handle_says_what_it_is_for(plot):
    """Only the handle: a tool tip over the curves would hide them."""

    def tips(place):
        return {item.toolTip() for item in plot.scene().items(QPointF(place))} - {""}

    assert tips(plot.past.mark.handle.center()) == {"Drag to look back at the masks of any step"}
    middle = plot._moment.scale.area.center()
    plot.past.hold(plot._moment, middle.x())  # and not at its line
    assert not tips(QPointF(plot.past.mark.line.x1(), middle.y()))


def test_those_who_listen_hear_the_step(qtbot, plot):
    """And, while nothing is on show, how to look back."""
    assert "Shift" in plot.accessibleDescription()
    press(qtbot, plot, KEY.Key_Home)
    assert plot.accessibleDescription() == "step 1 of 300, past"
    plot.plot_cursor.move_to(10)
    assert "epoch 10" in plot.accessibleDescription()
    plot.begin()
    plot.set_runs(styles())
    assert plot.accessibleDescription() == ""


def test_nothing_of_the_past_stays_in_the_picture(qtbot, plot):
    """After leaving it the plot looks as before."""
    plot.clearFocus()
    before = plot.grab().toImage()
    press(qtbot, plot, KEY.Key_Home)
    assert plot.grab().toImage() != before
    plot.leave_past()
    assert plot.grab().toImage() == before


def test_under_the_mark_curves_are_not_painted_again(qtbot, plot):
    """It moves thirty times a second, and six runs have a dozen curves."""
    modes = QGraphicsItem.CacheMode
    curve, _ = plot.run_curves["run0"]
    found = [curve.cacheMode()]
    for act in (lambda: press(qtbot, plot, KEY.Key_Home), plot.leave_past):
        act()
        found.append(curve.cacheMode())
    assert found == [modes.NoCache, modes.DeviceCoordinateCache, modes.NoCache]
