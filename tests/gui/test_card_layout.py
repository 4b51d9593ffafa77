"""CardLayout: what gives way where there is little room."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from gui.moment.look import Look, Quantity
from gui.style.theme import LIGHT
from tests.gui.centres import centre_of, show_one_pass
from tests.gui.flow.flows import after, twins


@pytest.fixture
def centre(qtbot, small_dataset):
    return centre_of(qtbot, small_dataset)


@pytest.fixture
def experiment(small_dataset):
    return twins(small_dataset)


def test_an_enlarged_layer_has_the_room_of_both_cards(centre, experiment):
    centre.show_frame(after(experiment, 3))
    before = centre.strip.height()
    centre.strip.enlargement.enlarge(0, 1)
    centre.layout().activate()
    assert not centre.plot.isVisible()
    assert centre.strip.height() == centre.height() > before
    centre.strip.enlargement.shrink()
    assert centre.plot.isVisible()


def test_showing_one_pass_shows_all_layers(centre, experiment):
    centre.show_frame(after(experiment, 3))
    centre.strip.enlargement.enlarge(0, 1)
    show_one_pass(centre)
    assert not centre.strip.enlargement.view.isVisible()
    assert centre.walk.isVisible()


def test_two_runs_in_a_small_window_leave_the_numbers_of_the_plot(centre, experiment, qtbot):
    """The plot comes back with the room."""
    frame = after(experiment, 4)
    centre.show_frame(frame)
    centre.strip.choices.compare(True)
    centre.window().resize(992, 568)
    centre.resize(992, 568)
    qtbot.waitUntil(lambda: not centre.plot.plot.isVisible())
    assert centre.plot.grid.isVisible()
    # They have no more room than they need.
    qtbot.waitUntil(lambda: centre.plot.height() == centre.plot.sizeHint().height())
    frame = after(experiment, 4)
    centre.show_frame(frame)
    shown = centre.plot.grid.rows["none"].numbers[0].text()
    assert shown == f"{frame.runs['none'].history.train_accuracy[-1]:.2f}"
    centre.resize(1100, 900)
    qtbot.waitUntil(centre.plot.plot.isVisible)


def test_in_a_small_window_the_code_has_the_second_runs_room(centre, experiment, qtbot):
    """Whichever of the two was wanted last is shown."""
    centre.show_frame(after(experiment, 4))
    centre.resize(992, 568)
    centre.strip.choices.compare(True)
    show_one_pass(centre)
    assert centre.walking
    assert not centre.strip.tracks.is_pair
    centre.strip.choices.compare(True)
    qtbot.waitUntil(lambda: not centre.walking)
    assert centre.strip.tracks.is_pair


def test_one_run_always_leaves_the_plot(centre, experiment):
    """Also where a test pass adds its meters."""
    centre.show_frame(after(experiment, 4))
    centre.strip.head.look_chosen.emit(Look(Quantity.SIGNAL, test_pass=True))
    centre.resize(992, 568)
    assert centre.plot.plot.isVisible()


@pytest.mark.parametrize(("pair", "size"), [(False, (992, 620)), (True, (992, 755))])
def test_presented_in_a_low_window_nothing_gives_way_to_the_banner(
    centre, experiment, *, pair, size
):
    """It lies over the foot of the flow card until it is closed."""
    centre.set_theme(LIGHT.presenting())
    centre.show_frame(after(experiment, 3))
    centre.strip.choices.compare(pair)
    centre.resize(*size)
    QCoreApplication.processEvents()
    assert centre.plot.plot.isVisible()
    cards = centre.plot.geometry(), centre.strip.geometry()
    centre.say(RuntimeError("What went wrong is said at such length that it takes two lines."))
    QCoreApplication.processEvents()
    assert (centre.plot.geometry(), centre.strip.geometry()) == cards
    assert centre.plot.plot.isVisible()
    assert centre.banner.geometry().bottomLeft() == centre.strip.geometry().bottomLeft()
    assert centre.banner.height() == centre.banner.heightForWidth(centre.strip.width())
    centre.set_theme(LIGHT)
    QCoreApplication.processEvents()
    assert centre.banner.geometry().bottom() < centre.plot.y()


def test_presented_a_chart_keeps_a_height_that_can_be_read(centre, experiment):
    """The tiles give way to it."""
    centre.show_frame(after(experiment, 3))
    theme = LIGHT.presenting()
    centre.set_theme(theme)
    centre.resize(1900, 620)
    QCoreApplication.processEvents()
    assert centre.plot.charts.height() >= theme.chart_height
    assert centre.rect().contains(centre.strip.geometry())


def test_a_chart_gives_way_to_two_runs_and_comes_back(centre, experiment, qtbot):
    """It asks nothing meanwhile."""
    centre.plot.choose("many-masks")
    centre.show_frame(after(experiment, 4))
    chart = centre.plot.charts.current
    centre.strip.choices.compare(True)
    centre.resize(992, 568)
    qtbot.waitUntil(lambda: not chart.isVisible())
    centre.resize(1100, 900)
    qtbot.waitUntil(chart.isVisible)
    assert chart.waiting
    centre.begin(experiment.dataset)


def test_a_frame_asks_for_no_new_layout(centre, experiment):
    """One that changes nothing would ask for the next one, without end."""
    centre.show_frame(after(experiment, 3))
    QCoreApplication.processEvents()
    asked = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.LayoutRequest:
                asked.append(watched)
            return False

    watch = Watch()
    centre.installEventFilter(watch)
    centre.layout().fit()
    QCoreApplication.processEvents()
    assert asked == []
