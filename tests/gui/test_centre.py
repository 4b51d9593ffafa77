"""Centre: what the cards have to do with one another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gui.centre import Centre
from gui.moment.look import Look, Quantity
from gui.style.theme import LIGHT
from model.pieces import complete
from model.probes.many_masks import ManyMasksProbe
from model.probes.test_pass_probe import TestPassProbe
from tests.gui.flow.flows import STYLES, after, put_up, twins


@pytest.fixture
def centre(qtbot, small_dataset):
    """The cards of an experiment that has not begun."""
    centre = Centre()
    put_up(qtbot, centre, 1100, 760)
    centre.set_theme(LIGHT)
    centre.begin(small_dataset)
    centre.set_runs(STYLES)
    return centre


@pytest.fixture
def experiment(small_dataset):
    return twins(small_dataset)


def show_one_pass(centre):
    """Click the button that shows one pass, and let it stand."""
    centre.strip.head.walk_button.click()
    centre.walk.walk.pause()


class TestOnePass:
    """The walk card stands in the plot card's place."""

    def test_the_code_takes_the_place_of_the_plot_until_it_is_left(self, centre, experiment, qtbot):
        centre.show_frame(after(experiment, 3))
        show_one_pass(centre)
        assert centre.walking
        assert centre.walk.isVisible()
        assert not centre.plot.isVisible()
        assert centre.strip.moment.walk == centre.walk.walk.stage
        qtbot.keyClick(centre.walk.code, Qt.Key.Key_Escape)
        assert not centre.walking
        assert centre.plot.isVisible()
        assert not centre.walk.isVisible()
        assert centre.strip.moment.walk is None

    def test_training_on_ends_it(self, centre, experiment):
        centre.show_frame(after(experiment, 3))
        show_one_pass(centre)
        centre.set_playing(True)
        assert not centre.walking
        assert centre.plot.isVisible()

    def test_another_experiment_ends_it(self, centre, experiment, small_dataset):
        centre.show_frame(after(experiment, 3))
        show_one_pass(centre)
        centre.begin(small_dataset)
        assert not centre.walking

    def test_a_unit_that_is_chosen_is_the_one_told_about(self, centre, experiment):
        centre.show_frame(after(experiment, 3))
        show_one_pass(centre)
        centre.strip.unit_chosen.emit(1, 17)
        assert centre.walk.units.hidden[1] == 17


class TestUnits:
    """A click on a unit of a tile is for whoever needs units, else it enlarges the layer."""

    def test_with_the_damage_chart_it_disables_the_unit(self, centre, experiment, qtbot):
        centre.show_frame(after(experiment, 3))
        tile = centre.strip.tracks.first.layers[1]
        middle = tile.cell_box(17).center().toPoint()
        centre.plot.choose("damage")
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=middle)
        assert not centre.strip.enlargement.view.isVisible()
        assert centre.plot.charts.charts["damage"].disabled.in_layer(1) == {17}
        centre.plot.choose("accuracy")
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=middle)
        assert centre.strip.enlargement.view.isVisible()


class TestThePast:
    """Looked back at along the plot, shown by the tiles."""

    def test_it_is_shown_until_it_is_left(self, centre, experiment, qtbot):
        now = after(experiment, 6)
        centre.show_frame(now)
        with qtbot.waitSignal(centre.past_wanted) as wanted:
            centre.plot.past_wanted.emit(4)
        assert wanted.args == [4]
        past = experiment.past_frame(4)
        centre.show_past(past)
        assert centre.strip.moment.frame is past
        with qtbot.waitSignal(centre.past_wanted) as wanted:
            centre.plot.past_wanted.emit(None)
        assert wanted.args == [None]
        assert centre.strip.moment.frame is now

    def test_an_answer_that_comes_late_is_not_shown(self, centre, experiment):
        now = after(experiment, 6)
        centre.show_frame(now)
        centre.plot.past_wanted.emit(4)
        centre.plot.past_wanted.emit(None)
        centre.show_past(experiment.past_frame(4))
        assert centre.strip.moment.frame is now


class TestQuestions:
    """Of the flow card and of the charts: each gets its own answer."""

    @pytest.fixture
    def asked(self, centre, experiment):
        """What was asked so far, with a chart on show."""
        asked = []
        centre.probe_wanted.connect(asked.append)
        centre.plot.choose("many-masks")
        centre.show_frame(after(experiment, 4))
        yield asked
        centre.begin(experiment.dataset)  # no question rests any more

    def test_the_chart_on_show_asks_about_the_image_of_the_flow_card(self, centre, asked):
        (probe,) = asked
        assert isinstance(probe, ManyMasksProbe)
        assert probe.sample is centre.strip.sample
        assert probe.sample.index == centre.strip.moment.image_index

    def test_another_image_is_asked_about_too(self, centre, asked, experiment):
        self.answer(centre, asked[-1], experiment)
        index = (centre.strip.sample.index + 1) % 40
        centre.strip.picker.choose(index)
        experiment.watch(index)
        centre.show_frame(experiment.frame())
        assert asked[-1].sample.index == index

    def test_the_accuracies_ask_nothing(self, centre, experiment, qtbot):
        with qtbot.assertNotEmitted(centre.probe_wanted):
            centre.show_frame(after(experiment, 4))

    def test_each_is_shown_its_own_answer(self, centre, asked, experiment):
        """The questions of both may be under way at the same time."""
        centre.strip.head.look_chosen.emit(Look(Quantity.SIGNAL, test_pass=True))
        masks, test_pass = asked
        assert isinstance(test_pass, TestPassProbe)
        self.answer(centre, test_pass, experiment)
        assert centre.strip.moment.test_pass is not None
        chart = centre.plot.charts.current
        assert chart.waiting
        report = self.answer(centre, masks, experiment)
        assert not chart.waiting
        assert chart.clouds["dropout"]._moment.masks is report.runs["dropout"]

    def test_without_an_answer_it_is_said_and_asked_again(self, centre, asked, experiment):
        """A question of the chart takes none of the flow card's."""
        centre.strip.head.look_chosen.emit(Look(Quantity.SIGNAL, test_pass=True))
        masks, _ = asked
        centre.note_no_answer(masks, RuntimeError("No memory is left."))
        assert centre.banner.isVisible()
        assert centre.banner._text.text() == "Unexpected: No memory is left."
        assert not centre.plot.charts.current.waiting
        centre.plot.charts.current.controls.turn.setValue(10)
        assert asked[-1] == replace(masks, degrees=10.0)
        assert len([each for each in asked if isinstance(each, TestPassProbe)]) == 1

    def test_another_experiment_is_asked_anew(self, centre, asked, small_dataset, experiment):
        centre.begin(small_dataset)
        centre.set_runs(STYLES)
        centre.show_frame(experiment.frame())
        assert len(asked) == 2

    def answer(self, centre, probe, experiment):
        report = complete(probe.examine(experiment))
        centre.show_answer(probe, report)
        return report


class TestRoom:
    """What gives way where there is little."""

    def test_an_enlarged_layer_has_the_room_of_both_cards(self, centre, experiment):
        centre.show_frame(after(experiment, 3))
        before = centre.strip.height()
        centre.strip.enlargement.enlarge(0, 1)
        centre.layout().activate()
        assert not centre.plot.isVisible()
        assert centre.strip.height() == centre.height() > before
        centre.strip.enlargement.shrink()
        assert centre.plot.isVisible()

    def test_showing_one_pass_shows_all_layers(self, centre, experiment):
        centre.show_frame(after(experiment, 3))
        centre.strip.enlargement.enlarge(0, 1)
        show_one_pass(centre)
        assert not centre.strip.enlargement.view.isVisible()
        assert centre.walk.isVisible()

    def test_two_runs_in_a_small_window_leave_the_numbers_of_the_plot(
        self, centre, experiment, qtbot
    ):
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

    def test_in_a_small_window_the_code_has_the_second_runs_room(self, centre, experiment, qtbot):
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

    def test_one_run_always_leaves_the_plot(self, centre, experiment):
        """Also where a test pass adds its meters."""
        centre.show_frame(after(experiment, 4))
        centre.strip.head.look_chosen.emit(Look(Quantity.SIGNAL, test_pass=True))
        centre.resize(992, 568)
        assert centre.plot.plot.isVisible()

    def test_presented_in_a_low_window_nothing_gives_way_to_the_banner(self, centre, experiment):
        """It lies over the foot of the flow card until it is closed."""
        centre.set_theme(LIGHT.presenting())
        centre.show_frame(after(experiment, 3))
        centre.resize(992, 620)
        QCoreApplication.processEvents()
        cards = centre.plot.geometry(), centre.strip.geometry()
        centre.say(RuntimeError("What went wrong is said at such length that it takes two lines."))
        QCoreApplication.processEvents()
        assert (centre.plot.geometry(), centre.strip.geometry()) == cards
        assert centre.banner.geometry().bottomLeft() == centre.strip.geometry().bottomLeft()
        assert centre.banner.height() == centre.banner.heightForWidth(centre.strip.width())
        centre.set_theme(LIGHT)
        QCoreApplication.processEvents()
        assert centre.banner.geometry().bottom() < centre.plot.y()

    def test_presented_a_chart_keeps_a_height_that_can_be_read(self, centre, experiment):
        """The tiles give way to it."""
        centre.show_frame(after(experiment, 3))
        theme = LIGHT.presenting()
        centre.set_theme(theme)
        centre.resize(1900, 620)
        QCoreApplication.processEvents()
        assert centre.plot.charts.height() >= theme.chart_height
        assert centre.rect().contains(centre.strip.geometry())

    def test_a_chart_gives_way_to_two_runs_and_comes_back(self, centre, experiment, qtbot):
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

    def test_the_past_is_reached_by_keys_where_the_plot_has_no_room(
        self, centre, experiment, qtbot
    ):
        """Shift and the arrow keys do in the flow card as they do in the plot."""
        centre.show_frame(after(experiment, 6))
        centre.strip.choices.compare(True)
        centre.resize(992, 568)
        qtbot.waitUntil(lambda: not centre.plot.plot.isVisible())
        tile = centre.strip.tracks.first.layers[0]
        with qtbot.waitSignal(centre.past_wanted) as wanted:
            qtbot.keyClick(tile, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert wanted.args == [5]
        centre.show_past(experiment.past_frame(5))
        with qtbot.waitSignal(centre.past_wanted) as wanted:
            qtbot.keyClick(tile, Qt.Key.Key_Escape)
        assert wanted.args == [None]
