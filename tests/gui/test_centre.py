"""Centre: what the cards have to do with one another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.moment.look import Look, Quantity
from model.pieces import complete
from model.probes.many_masks import ManyMasksProbe
from model.probes.test_pass_probe import TestPassProbe
from tests.gui.centres import centre_of, show_one_pass
from tests.gui.flow.flows import STYLES, after, twins


@pytest.fixture
def centre(qtbot, small_dataset):
    return centre_of(qtbot, small_dataset)


@pytest.fixture
def experiment(small_dataset):
    return twins(small_dataset)


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
