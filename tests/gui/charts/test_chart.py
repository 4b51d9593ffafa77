"""Chart: when it asks."""

from dataclasses import dataclass

import pytest

from gui.charts.chart import Chart
from tests.gui.charts.asking import answer, shown
from tests.gui.flow.flows import after


@dataclass(frozen=True)
class Question:
    """Asks for the step, and for something that the person chose."""

    choice: int = 0

    def examine(self, experiment):
        yield
        return experiment.step


class Asking(Chart):
    """A chart with one choice."""

    chosen = 0
    silent = False
    refreshed = 0

    def question(self):
        return None if self.silent else Question(self.chosen)

    def choice(self):
        return self.chosen

    def refresh(self):
        self.refreshed += 1


@pytest.fixture
def chart(on_show):
    return on_show(Asking())


def test_it_asks_when_it_is_shown_and_not_before(qtbot, small_dataset, experiment):
    chart = Asking()
    chart.show_frame(experiment.frame())
    assert not chart.waiting
    shown(qtbot, chart, small_dataset, experiment)
    assert chart.asked == [Question()]
    assert chart.waiting


def test_while_hidden_it_asks_nothing(chart, experiment):
    """What came meanwhile is asked when it is seen again."""
    answer(chart, experiment)
    chart.hide()
    chart.chosen = 1
    chart.show_frame(after(experiment, 1))
    assert len(chart.asked) == 1
    chart.show()
    assert chart.asked[1:] == [Question(1)]


def test_there_are_never_two_questions_under_way(chart, experiment):
    """What was chosen meanwhile is asked as soon as the answer has come; only the last of it."""
    for choice in (1, 2):
        chart.chosen = choice
        chart.ask()
    assert chart.asked == [Question()]
    answer(chart, experiment)
    assert chart.asked == [Question(), Question(2)]


def test_a_later_step_waits_until_training_has_had_its_time(chart, experiment, qtbot):
    answer(chart, experiment)
    chart.show_frame(after(experiment, 1))
    assert len(chart.asked) == 1
    qtbot.waitUntil(lambda: len(chart.asked) == 2)


def test_of_one_moment_it_asks_once(chart, experiment):
    answer(chart, experiment)
    for _ in range(3):
        chart.show_frame(experiment.frame())
    assert len(chart.asked) == 1


def test_a_live_change_in_a_pause_is_asked_about(chart, experiment):
    """The step is the same; what is asked depends on the ratios."""
    answer(chart, experiment)
    experiment.set_dropout_ratio("dropout", 0.7)
    chart.show_frame(experiment.frame())
    assert len(chart.asked) == 2


def test_an_answer_that_somebody_else_asked_for_is_not_its_own(chart, experiment):
    chart.show_answer(Question(), 3)
    chart.chosen = 1
    chart.ask()
    assert len(chart.asked) == 1


def test_without_an_answer_the_next_question_is_asked(chart):
    chart.chosen = 1
    chart.ask()
    chart.note_no_answer(chart.asked[-1], RuntimeError("no"))
    assert chart.asked == [Question(), Question(1)]


def test_another_experiment_is_asked_although_no_answer_came(chart, small_dataset, experiment):
    """The restart took the question away."""
    chart.set_dataset(small_dataset)
    assert chart.frame is None
    assert not chart.waiting
    chart.show_frame(experiment.frame())
    assert len(chart.asked) == 2


def test_with_nothing_to_know_it_asks_nothing(chart, experiment):
    chart.silent = True
    answer(chart, experiment)
    chart.show_frame(after(experiment, 1))
    assert len(chart.asked) == 1
    assert not chart._pacer._rest.isActive()


def test_before_a_frame_its_titles_hold_no_ratio(chart, small_dataset):
    chart.set_dataset(small_dataset)
    assert chart.titles() == {"none": "No dropout", "dropout": "Dropout –"}


def test_its_titles_hold_the_ratios_in_force(chart, experiment):
    assert chart.titles() == {"none": "No dropout", "dropout": "Dropout 0.40"}
    experiment.set_dropout_ratio("dropout", 0.7)
    chart.show_frame(experiment.frame())
    assert chart.titles()["dropout"] == "Dropout 0.70"
