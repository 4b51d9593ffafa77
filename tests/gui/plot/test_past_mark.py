"""PastMark: where on the axis the window is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from gui.plot.accuracy_plot import AccuracyPlot
from gui.style.theme import DARK, LIGHT
from model.changes import Change
from tests.gui.plot.plot_frames import STEPS_PER_EPOCH, frame, styles


@pytest.fixture
def plot(qtbot):
    """A plot as small as it gets in the window."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(970, 200)
    plot.set_runs(styles())
    plot.grab()  # lays it out for its size
    return plot


def drawn(plot, epoch):
    plot.show_frame(frame(epoch))
    plot.flush()
    return plot.past.mark


def column(plot, step):
    return plot._moment.scale.x(step / STEPS_PER_EPOCH)


def test_nothing_stands_at_step_0(plot):
    """There is no step to look back to."""
    mark = drawn(plot, 0)
    assert mark.boundingRect().isEmpty()
    assert mark.words() == ""


def test_a_handle_shows_how_far_training_is(plot):
    """It is there to be taken, without a line or words."""
    mark = drawn(plot, 50)
    assert abs(mark.handle.center().x() - column(plot, 150)) <= 0.5
    assert mark.line.isNull()
    assert mark.label.isEmpty()
    drawn(plot, 60)
    assert abs(mark.handle.center().x() - column(plot, 180)) <= 0.5


def test_the_step_of_the_past_is_marked_and_named(plot):
    """As the flow card names it."""
    mark = drawn(plot, 301)
    mark.stand_at(357, 903)
    for x in (mark.line.x1(), mark.line.x2(), mark.handle.center().x(), mark.label.center().x()):
        assert abs(x - column(plot, 357)) <= 1
    assert mark.words() == "step 357 of 903, past"
    mark.stand_at(903, 903)
    assert mark.words() == "step 903 of 903, the latest"
    mark.stand_at(None, 903)
    assert mark.line.isNull()
    assert abs(mark.handle.center().x() - column(plot, 903)) <= 0.5


def test_it_stays_at_its_step_while_training_goes_on(plot):
    """Only the words follow, and the limit moves it with the axis."""
    mark = drawn(plot, 100)
    mark.stand_at(150, 300)
    before = mark.line
    mark.stand_at(150, 330)
    assert mark.words() == "step 150 of 330, past"
    assert mark.line == before
    plot.show_frame(frame(110, epochs=600))
    plot.flush()
    assert mark.line.x1() < before.x1()


@pytest.mark.parametrize("step", [1, 9, 450, 902, 903])
@pytest.mark.parametrize("theme", [None, DARK])
def test_the_label_keeps_within_the_axes(plot, step, theme):
    """It leaves the curves free, and its words have room."""
    if theme is not None:
        plot.set_theme(theme)
    mark = drawn(plot, 301)
    mark.stand_at(step, 903)
    area = plot._moment.scale.area
    assert area.left() <= mark.label.left() <= mark.label.right() <= area.right()
    assert mark.label.top() >= area.bottom()
    assert plot._moment.scale.bounds.contains(mark.label)
    for part in (mark.label, mark.handle):
        assert mark.boundingRect().contains(part)


def test_the_label_covers_no_note_of_a_change(plot):
    """However many there are, and wherever it stands."""
    changes = [Change(step, "run1", None, "dropout_ratio", 0.5) for step in range(30, 900, 150)]
    plot.show_frame(frame(301, changes=changes))
    plot.flush()
    notes = [mark.label for mark in plot.change_marks.marks if not mark.label.isEmpty()]
    assert notes
    for step in range(1, 903, 20):
        plot.past.mark.stand_at(step, 903)
        assert not any(plot.past.mark.label.intersects(note) for note in notes)


def test_the_handle_follows_every_frame(plot):
    """Also those without a new score, that the curves do not wait for."""
    mark = drawn(plot, 50)
    for step in (151, 170, 190):
        plot.show_frame(replace(frame(50), step=step, latest_step=step))
        plot.flush()
        assert abs(mark.handle.center().x() - column(plot, step)) <= 0.5
    plot.show_frame(replace(frame(50), step=1000, latest_step=1000))
    plot.flush()
    assert mark.handle.center().x() <= plot._moment.scale.area.right()
    plot.begin()
    assert mark.handle.isEmpty()


def test_the_label_does_not_jump_with_the_digits(plot):
    """It is as wide for step 9 as for step 903."""
    mark = drawn(plot, 301)
    widths = set()
    for step in (9, 99, 902):
        mark.stand_at(step, 903)
        widths.add(mark.label.width())
    assert len(widths) == 1


def test_the_label_grows_with_the_number_of_steps(plot):
    """Where one more digit needs room."""
    mark = drawn(plot, 301)
    mark.stand_at(9, 99)
    narrow = mark.label.width()
    mark.stand_at(9, 1000)
    assert mark.label.width() > narrow
    assert mark.boundingRect().contains(mark.label)


def test_now_it_points_at_the_axis(plot):
    """A round handle below the plot reads as a number, a zero."""
    mark = drawn(plot, 301)
    image = QImage(plot.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        mark.paint(painter, QStyleOptionGraphicsItem())
    box = mark.handle.toRect()
    ink = QColor(LIGHT.ink2)
    wide = [
        sum(image.pixelColor(x, y) == ink for x in range(box.left(), box.right() + 1))
        for y in range(box.top(), box.bottom() + 1)
    ]
    assert wide[0] < wide[3] < wide[-1] == box.width()
    assert wide == sorted(wide)


def test_paints_what_it_says(plot):
    """A line, a handle and a label, and nothing beside them."""
    mark = drawn(plot, 301)
    mark.stand_at(450, 903)
    image = QImage(plot.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        mark.paint(painter, QStyleOptionGraphicsItem())
    on_line = QPoint(round(mark.line.x1()), round(plot._moment.scale.area.center().y()))
    in_label = mark.label.topLeft().toPoint() + QPoint(3, 3)
    for place in (on_line, in_label, mark.handle.center().toPoint()):
        assert image.pixelColor(place).alpha() == 255
    assert image.pixelColor(on_line + QPoint(20, 0)).alpha() == 0
