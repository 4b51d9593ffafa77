"""ChartStack: who is told what."""

import pytest
from PySide6.QtWidgets import QWidget

from gui.charts.chart import Chart
from gui.charts.chart_stack import ChartStack
from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import ChartKind
from model.sample import Sample
from tests.gui.flow.flows import STYLES, after, put_up, twins


class Listening(Chart):
    """Counts the Frames that it is told."""

    def __init__(self):
        super().__init__()
        self.frames, self.answers = [], []

    def show_frame(self, frame):
        self.frames.append(frame)
        super().show_frame(frame)

    def show_answer(self, probe, report):
        self.answers.append(report)


@pytest.fixture
def stack(qtbot, small_dataset):
    kinds = [ChartKind("one", "One", Listening), ChartKind("two", "Two", Listening)]
    stack = ChartStack(QWidget(), kinds)
    put_up(qtbot, stack, 500, 200)
    stack.set_dataset(small_dataset)
    stack.set_runs(STYLES)
    return stack


@pytest.fixture
def experiment(small_dataset):
    return twins(small_dataset)


def test_the_first_is_on_show_until_another_is_chosen(stack):
    assert stack.current is None
    stack.choose("two")
    assert stack.current is stack.charts["two"]
    stack.choose(ACCURACY)
    assert stack.current is None


def test_only_the_chart_on_show_is_told_of_frames(stack, experiment):
    """One that is chosen is told the newest, and no other."""
    stack.choose("one")
    frames = [after(experiment, 1) for _ in range(3)]
    for frame in frames:
        stack.show_frame(frame)
    assert stack.charts["one"].frames == frames
    assert stack.charts["two"].frames == []
    stack.choose("two")
    assert stack.charts["two"].frames == frames[-1:]


def test_one_that_is_chosen_has_the_sample_on_show(stack, small_dataset):
    sample = Sample.of_training(small_dataset, 3)
    stack.choose("one")
    stack.set_sample(sample)
    stack.choose("two")
    assert [chart.sample for chart in stack.charts.values()] == [sample, sample]


def test_another_experiment_leaves_neither_frame_nor_sample(stack, experiment, small_dataset):
    stack.choose("one")
    stack.show_frame(after(experiment, 1))
    stack.set_sample(Sample.of_training(small_dataset, 3))
    stack.set_dataset(small_dataset)
    assert stack.current.frame is None
    stack.choose("two")
    assert stack.current.frame is None
    assert stack.current.sample is None


def test_every_chart_is_told_of_answers(stack):
    """Also one that was put aside before the answer came."""
    stack.show_answer(object(), "report")
    assert [chart.answers for chart in stack.charts.values()] == [["report"], ["report"]]


def test_questions_go_out_and_answers_of_none_come_in(stack, qtbot):
    stack.choose("one")
    with qtbot.waitSignal(stack.probe_wanted) as asked:
        stack.charts["one"].probe_wanted.emit("probe")
    assert asked.args == ["probe"]
