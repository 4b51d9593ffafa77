"""The first steps, beside what they are about."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from gui.guide.coach import Coach
from gui.guide.highlight import Highlight
from gui.style.theme import LIGHT

WIDTH, HEIGHT = 1024, 700
PLACES = {
    "play": QRect(80, 640, 46, 46),
    "chart": QRect(20, 60, 980, 260),
    "strip": QRect(20, 400, 980, 180),
}


@pytest.fixture
def ground(qtbot):
    """A window with the parts that are spoken of."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(WIDTH, HEIGHT)
    ground.parts = {}
    for name, place in PLACES.items():
        ground.parts[name] = QWidget(ground)
        ground.parts[name].setGeometry(place)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    return ground


@pytest.fixture
def coach(ground):
    finds = {name: (lambda part=part: part) for name, part in ground.parts.items()}
    highlight = Highlight(finds, ground)
    coach = Coach(highlight, ground)
    coach.set_theme(LIGHT)
    coach.heard = []
    coach.ended.connect(lambda: coach.heard.append("ended"))
    return coach


def test_nothing_is_said_unasked(coach):
    assert coach.step is None
    assert not coach.isVisible()


def test_enter_leads_through_three_steps_and_out(coach, qtbot):
    """Each points out its part, stands beside it, and is read out."""
    coach.begin()
    for step, (name, place) in enumerate(PLACES.items()):
        assert coach.step == step
        assert coach.hasFocus()
        assert coach._highlight.names == (name,)
        assert not coach.geometry().intersects(place)
        assert coach.parentWidget().rect().contains(coach.geometry())
        assert coach.accessibleName() == coach._title.text() != ""
        assert coach.accessibleDescription() == coach._text.text() != ""
        assert coach.next.text() == ("Done" if step == 2 else "Next")
        assert coach.heard == []
        qtbot.keyClick(coach, Qt.Key.Key_Return)
    assert coach.heard == ["ended"]
    assert not coach.isVisible()
    assert coach._highlight.names == ()


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_escape_ends_it_from_any_step(coach, qtbot, steps):
    coach.begin()
    for _ in range(steps):
        qtbot.mouseClick(coach.next, Qt.MouseButton.LeftButton)
    qtbot.keyClick(coach, Qt.Key.Key_Escape)
    assert coach.heard == ["ended"]
    assert not coach.isVisible()
    coach.end()
    assert coach.heard == ["ended"], "once"


def test_tab_comes_to_its_buttons_and_first_to_the_one_that_goes_on(coach, qtbot):
    coach.begin()
    qtbot.keyClick(coach, Qt.Key.Key_Tab)
    assert coach.next.hasFocus()
    qtbot.keyClick(coach.next, Qt.Key.Key_Tab)
    assert coach.skip.hasFocus()
    qtbot.keyClick(coach.skip, Qt.Key.Key_Escape)
    assert coach.heard == ["ended"]


def test_its_cross_ends_it(coach, qtbot):
    coach.begin()
    qtbot.mouseClick(coach.skip, Qt.MouseButton.LeftButton)
    assert coach.heard == ["ended"]


def test_training_leads_on_from_the_step_that_asks_for_it(coach):
    """And from no other."""
    coach.note_training()
    assert coach.step is None
    coach.begin()
    coach.note_training()
    assert coach.step == 1
    coach.note_training()
    assert coach.step == 1


def test_a_key_that_is_not_its_own_is_the_windows(coach, ground, qtbot):
    """Space trains while the first step says so."""
    seen = []
    ground.keyPressEvent = lambda event: seen.append(event.key())
    coach.begin()
    qtbot.keyClick(coach, Qt.Key.Key_Space)
    assert seen == [Qt.Key.Key_Space]
    assert coach.step == 0


def test_it_moves_along_and_stays_within(coach, ground):
    coach.begin()
    for place in (QRect(700, 300, 46, 46), QRect(970, 5, 46, 46)):
        ground.parts["play"].setGeometry(place)
        coach._highlight.refresh()
        assert not coach.geometry().intersects(place)
        assert ground.rect().contains(coach.geometry())
    ground.resize(800, 600)
    assert ground.rect().contains(coach.geometry())


def test_it_gives_way_to_whoever_points_out_something_else(coach):
    """A lesson, say; what that points out stays."""
    coach.begin()
    coach._highlight.show_parts(("strip",))
    assert coach.heard == ["ended"]
    assert coach._highlight.names == ("strip",)


def test_it_is_said_where_a_part_cannot_be_seen(coach, ground):
    ground.parts["play"].hide()
    coach.begin()
    assert coach.isVisible()
    assert ground.rect().contains(coach.geometry())
