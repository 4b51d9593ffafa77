"""The bar at the bottom: what can be pressed, what it says, and that nothing moves."""

from itertools import count, pairwise
from math import inf

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QSlider, QToolButton, QWidget

from gui.style.theme import DARK, LIGHT
from gui.transport.transport_bar import State, TransportBar
from gui.widgets.text_line import TextLine
from tests.gui.plot.plot_frames import frame

SIGNALS = (
    "reset_wanted",
    "new_seed_wanted",
    "play_wanted",
    "pause_wanted",
    "step_wanted",
    "epoch_step_wanted",
)
TRAINING = {State.READY, State.RUNNING, State.PAUSED}


@pytest.fixture(params=[1440])
def bar(qtbot, request, monkeypatch):
    """The bar of a window of that width."""
    window = QWidget()
    bar = TransportBar()
    bar.setParent(window)
    bar.set_theme(LIGHT)
    window.resize(request.param, bar.sizeHint().height())
    bar.resize(window.size())
    bar.window_kept = window
    bar.heard = []
    # Seconds pass between two Frames.
    seconds = count(100)
    monkeypatch.setattr("gui.transport.step_rate.perf_counter", lambda: next(seconds))
    for name in SIGNALS:
        getattr(bar, name).connect(lambda name=name: bar.heard.append(name))
    bar.speed_changed.connect(bar.heard.append)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return bar


def place_in(bar, part):
    return QRect(part.mapTo(bar, QPoint(0, 0)), part.size())


def bring_to(bar, state):
    """Bring the bar to a state as a window does."""
    bar.set_playing(False)
    bar.show_preparing()
    match state:
        case State.READY:
            bar.show_frame(frame(0))
        case State.RUNNING:
            bar.show_frame(frame(0))
            bar.set_playing(True)
            bar.show_frame(frame(12))
            bar.show_frame(frame(150))
        case State.PAUSED:
            bar.show_frame(frame(12))
        case State.FINISHED:
            bar.show_frame(frame(301))
        case State.STOPPED:
            bar.show_frame(frame(12))
            bar.show_stopped()
    assert bar.state is state


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("state", State)
def test_says_its_state(bar, state):
    """In a word that is whole, and on the button for a screen reader."""
    bring_to(bar, state)
    assert bar.state_label.text() == state.name.capitalize()
    room = bar.state_label.fontMetrics().horizontalAdvance(bar.state_label.text())
    assert bar.state_label.width() >= room
    assert bar.play.accessibleName() == ("Pause" if state is State.RUNNING else "Train")


@pytest.mark.parametrize("state", State)
def test_offers_what_makes_sense(bar, state):
    """Training where there is something to train, Reset where there is something to take back."""
    bring_to(bar, state)
    for button in (bar.play, bar.step, bar.epoch_step):
        assert button.isEnabled() == (state in TRAINING)
    assert bar.reset.isEnabled() == (state not in (State.PREPARING, State.READY))
    assert bar.new_seed.isEnabled()
    assert bar.speed.slider.isEnabled()


@pytest.mark.parametrize("state", State)
def test_a_press_is_a_wish(bar, qtbot, state):
    """Each button that can be pressed has its own."""
    bring_to(bar, state)
    for button in (bar.reset, bar.new_seed, bar.play, bar.step, bar.epoch_step):
        click(qtbot, button)
    play = "pause_wanted" if state is State.RUNNING else "play_wanted"
    wishes = {
        bar.reset: "reset_wanted",
        bar.new_seed: "new_seed_wanted",
        bar.play: play,
        bar.step: "step_wanted",
        bar.epoch_step: "epoch_step_wanted",
    }
    assert bar.heard == [wish for button, wish in wishes.items() if button.isEnabled()]


@pytest.mark.parametrize("state", State)
def test_toggle_does_what_the_button_does(bar, state):
    """The window's Space key."""
    bring_to(bar, state)
    bar.toggle()
    wish = "pause_wanted" if state is State.RUNNING else "play_wanted"
    assert bar.heard == ([wish] if state in TRAINING else [])


@pytest.mark.parametrize("bar", [1024, 1440], indirect=True)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_moves_from_state_to_state(bar, theme):
    """Reset and play stay in their place too; the filled one is only larger."""
    bar.set_theme(theme)
    seen = {}
    for state in (*State, *State):
        bring_to(bar, state)
        QCoreApplication.processEvents()  # lays out
        seen[state] = {
            part: part.geometry().center()
            if part in (bar.reset, bar.play)
            else part.geometry().topLeft()
            for part in bar.findChildren(QWidget)
        }
    for state, places in seen.items():
        moved = {
            part: (place, seen[State.RUNNING][part])
            for part, place in places.items()
            if (place - seen[State.RUNNING][part]).manhattanLength() > 1
        }
        assert not moved, state


@pytest.mark.parametrize("bar", [1024, 1440], indirect=True)
@pytest.mark.parametrize("state", State)
def test_nothing_is_cut_or_overlaps(bar, state):
    """In the narrowest window too."""
    bring_to(bar, state)
    QCoreApplication.processEvents()
    parts = sorted(
        (
            part
            for kind in (QLabel, TextLine, QToolButton, QSlider, QProgressBar)
            for part in bar.findChildren(kind)
            if part.isVisible()
        ),
        key=lambda part: place_in(bar, part).x(),
    )
    for left, right in pairwise(parts):
        assert not place_in(bar, left).intersects(place_in(bar, right))
    for label in bar.findChildren(QLabel):
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    for line in bar.findChildren(TextLine):
        assert line.shown_text == line.text or not line.isVisible()
    assert place_in(bar, parts[-1]).right() <= bar.width()
    assert bar.progress.bar.width() >= 60


def test_a_limit_below_what_is_done_has_finished(bar):
    """It can be lowered while training."""
    bar.show_frame(frame(120, epochs=100))
    assert bar.state is State.FINISHED


def test_rate_and_time_left_are_measured(bar):
    """By the clock: 30 steps in a second, 843 to go. A pause keeps what is left."""
    bar.set_playing(True)
    bar.show_frame(frame(10))
    assert bar.progress.step_rate.text == "– steps/s"
    bar.show_frame(frame(20))
    assert bar.progress.step_rate.text == "30 steps/s"
    assert bar.progress.time_left.text == "0:28 left"
    bar.set_playing(False)
    assert bar.progress.step_rate.text == "– steps/s"
    assert bar.progress.time_left.text == "0:28 left"


def test_tells_the_speed_that_is_set(bar):
    """Whatever is done at the moment."""
    for state in State:
        bring_to(bar, state)
        bar.heard.clear()
        bar.speed.slider.setValue(0)
        bar.speed.slider.setValue(bar.speed.slider.maximum())
        assert bar.heard == [1.0, inf]


def test_what_there_is_to_press_is_filled(bar):
    """Reset when all is done, else play."""
    for state in State:
        bring_to(bar, state)
        kinds = {bar.reset: bar.reset.property("kind"), bar.play: bar.play.property("kind")}
        filled = bar.reset if state is State.FINISHED else bar.play
        assert [button for button, kind in kinds.items() if kind == "round"] == [filled]


def test_every_control_has_a_name_and_every_button_an_icon(bar):
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip()
        assert not button.icon().pixmap(QSize(20, 20)).isNull()
    assert bar.speed.slider.accessibleName()
    assert bar.progress.bar.accessibleName()
