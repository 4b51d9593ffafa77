"""DamageChart: what it asks and shows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.charts.damage.damage_chart import DamageChart
from gui.charts.damage.damage_choice import DamageChoice
from gui.style.theme import DARK
from model.experiment import Experiment
from model.lessons.lesson_probe import LessonProbe
from model.pieces import complete
from model.probes.damage import DamageProbe
from model.probes.random_damage import RandomDamageProbe
from tests.gui.charts.asking import answer
from tests.gui.flow.flows import CONFIG, after, twins


@pytest.fixture
def chart(on_show):
    return on_show(DamageChart())


def test_nothing_is_asked_before_anything_is_disabled(chart):
    assert chart.asked == []
    assert chart.caption.text.startswith("Click units")
    assert [line.before for line in chart.rows.lines] == [None, None]
    assert chart.caution.text == ""


def test_a_click_disables_a_unit_of_every_run(qtbot, chart, experiment):
    place = chart.units.cell_box(4).center().toPoint()
    qtbot.mouseClick(chart.units, Qt.MouseButton.LeftButton, pos=place)
    assert chart.asked == [DamageProbe(((4,),))]
    report = answer(chart, experiment)
    for line, run in zip(chart.rows.lines, report.runs.values(), strict=True):
        assert (line.before, line.after) == (run.before, (run.after,))
    assert "units off in every run: 1" in chart.caption.text
    assert chart.units_line.text.startswith("Hidden 1, unit 5")  # the mouse is on it


def test_another_card_can_disable_units_too(chart, experiment):
    """Its layer comes on show; the same unit again is enabled again."""
    chart.choose_unit(1, 20)
    assert chart.controls.layer == 1
    assert chart.units.values[20] == 0
    answer(chart, experiment)
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    assert chart.asked == [DamageProbe(((), (20,))), DamageProbe(((3,), (20,)))]
    chart.choose_unit(0, 3)
    assert chart.disabled == DamageChoice().toggled(1, 20)


def test_all_on_again_asks_nothing_and_shows_nothing(qtbot, chart, experiment):
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    qtbot.mouseClick(chart.controls.all_on, Qt.MouseButton.LeftButton)
    assert chart.disabled.count == 0
    assert len(chart.asked) == 1
    assert all(line.after == () for line in chart.rows.lines)
    assert not chart.controls.all_on.isEnabled()


def test_what_was_on_show_stays_until_the_next_answer(chart, experiment):
    """With the words that belong to it."""
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    lines = chart.rows.lines
    chart.choose_unit(0, 4)
    assert chart.rows.lines == lines
    assert "units off in every run: 1" in chart.caption.text
    answer(chart, experiment)
    assert "units off in every run: 2" in chart.caption.text


def test_chance_disables_units_thirty_times(qtbot, chart, experiment):
    chart.controls.count_box.setValue(3)
    qtbot.mouseClick(chart.controls.random, Qt.MouseButton.LeftButton)
    assert chart.asked == [RandomDamageProbe(0, 3, 30)]
    assert not chart.controls.random.isEnabled()
    assert "Being counted: hidden 1 without 3 of its units" in chart.caption.text
    report = answer(chart, experiment)
    for line, run in zip(chart.rows.lines, report.runs.values(), strict=True):
        assert line.after == tuple(run.after.tolist())
        assert len(line.after) == 30
    assert chart.controls.random.isEnabled()
    assert "30 times" in chart.caption.text


def test_chance_is_asked_once(qtbot, chart, experiment):
    """Training goes on; what chance chose stays with its step until it is wanted again."""
    qtbot.mouseClick(chart.controls.random, Qt.MouseButton.LeftButton)
    chart.show_frame(after(experiment, 1))
    answer(chart, experiment)
    chart.show_frame(after(experiment, 1))
    assert len(chart.asked) == 1
    assert not chart._pacer._rest.isActive()
    assert "step 6" in chart.caption.text
    qtbot.mouseClick(chart.controls.random, Qt.MouseButton.LeftButton)
    assert len(chart.asked) == 2


def test_what_a_lesson_asked_of_chance_is_shown(chart, experiment):
    """It points at this chart, and says the means of these very accuracies."""
    probe = RandomDamageProbe(1, 2, 30)
    report = complete(probe.examine(experiment))
    chart.show_answer(LessonProbe(probe), report)
    for line, run in zip(chart.rows.lines, report.runs.values(), strict=True):
        assert line.after == tuple(run.after.tolist())
    assert (chart.controls.layer, chart.controls.count) == (1, 2)
    assert "30 times" in chart.caption.text
    assert chart.asked == []


def test_what_is_disabled_by_hand_is_asked_again_as_training_goes_on(qtbot, chart, experiment):
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    with qtbot.waitSignal(chart.probe_wanted):
        chart.show_frame(after(experiment, 1))
    answer(chart, experiment)
    assert "step 6" in chart.caption.text


def test_a_click_while_chance_is_at_work_wins(qtbot, chart, experiment):
    qtbot.mouseClick(chart.controls.random, Qt.MouseButton.LeftButton)
    chart.choose_unit(0, 3)
    answer(chart, experiment)  # of chance, which nobody waits for any more
    assert chart.asked[-1] == DamageProbe(((3,),))
    assert all(line.after == () for line in chart.rows.lines)
    answer(chart, experiment)
    assert all(len(line.after) == 1 for line in chart.rows.lines)


def test_the_caution_is_for_runs_that_trained_with_dropout(qtbot, small_dataset, chart, experiment):
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    assert "no proof" in chart.caution.text
    experiment.set_dropout_ratio("dropout", 0.0)
    chart.show_frame(experiment.frame())
    assert "no proof" in chart.caution.text  # it was trained with it all the same
    bare = twins(small_dataset, dropout_ratio=0.0)
    chart.set_dataset(small_dataset)
    chart.show_frame(bare.frame())
    chart.choose_unit(0, 3)
    answer(chart, bare)
    assert chart.caution.text == ""


def test_a_question_without_an_answer_is_said_to_have_none(qtbot, chart, experiment):
    qtbot.mouseClick(chart.controls.random, Qt.MouseButton.LeftButton)
    chart.note_no_answer(chart.asked[-1], ValueError("no"))
    assert chart.caption.text == "There is no answer: the question failed."
    assert chart.controls.random.isEnabled()
    qtbot.mouseClick(chart.controls.random, Qt.MouseButton.LeftButton)
    answer(chart, experiment)
    assert "30 times" in chart.caption.text


def test_another_experiment_begins_with_all_units_on(chart, small_dataset, experiment):
    chart.choose_unit(1, 25)
    answer(chart, experiment)
    chart.set_dataset(small_dataset)
    assert chart.disabled.count == 0
    assert chart.rows.lines == ()
    assert chart.units.empty
    chart.show_frame(twins(small_dataset, hidden_sizes=(4,)).frame())
    assert chart.controls.layer == 0
    assert len(chart.units.values) == 4


def test_a_run_without_that_layer_says_so(chart, small_dataset):
    shallow = replace(CONFIG, hidden_sizes=(9,))
    experiment = Experiment({"none": shallow, "dropout": CONFIG}, small_dataset)
    chart.set_dataset(small_dataset)
    chart.show_frame(after(experiment, 1))
    chart.controls.switch.chosen.emit(1)
    chart.controls.random.click()
    answer(chart, experiment)
    assert chart.rows.lines[0].notes == ("no such layer",)
    assert len(chart.rows.lines[1].after) == 30


def test_a_run_that_diverged_has_a_sentence_and_no_numbers(chart, small_dataset):
    experiment = twins(small_dataset, learning_rate=1e30)
    chart.set_dataset(small_dataset)
    chart.show_frame(after(experiment, 3))
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    for name, line in zip(chart.styles, chart.rows.lines, strict=True):
        assert line.notes[0].startswith(f"Diverged in step {chart.diverged_at(name)}:")
        assert not line.known
    chart.grab()


def test_training_is_as_if_nobody_had_asked(chart, experiment, small_dataset):
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    chart._want_random()
    answer(chart, experiment)
    alone = twins(small_dataset)
    after(alone, 5)
    mine, other = after(experiment, 3), after(alone, 3)
    for name, run in mine.runs.items():
        assert run.loss == other.runs[name].loss


@pytest.mark.parametrize("size", [(632, 160), (1590, 500)])
def test_nothing_is_cut_off(chart, experiment, size):
    chart.parentWidget().resize(*size)
    chart.resize(*size)
    chart.choose_unit(0, 3)
    answer(chart, experiment)
    chart.set_theme(DARK)
    for line in (chart.caption, chart.caution, chart.units_line):
        assert "…" not in line.shown_text
        assert line.height() >= line.minimumSizeHint().height()
    assert chart.units.geometry().bottom() < chart.height()
    assert chart.rows.geometry().right() < chart.width()
