"""Charts on show, and the answers to what they ask."""

from PySide6.QtCore import QCoreApplication

from gui.charts.chart import Chart
from gui.style.theme import LIGHT
from model.data import Dataset
from model.experiment import Experiment
from model.pieces import complete
from model.sample import Sample
from tests.gui.flow.flows import STYLES, put_up


def shown(qtbot, chart: Chart, dataset: Dataset, experiment: Experiment, size=(900, 300)) -> Chart:
    """Put a chart up with an experiment's moment and its first training image."""
    chart.asked = []
    chart.probe_wanted.connect(chart.asked.append)
    chart.set_theme(LIGHT)
    chart.set_dataset(dataset)
    chart.set_runs(STYLES)
    chart.set_sample(Sample.of_training(dataset, 0))
    chart.show_frame(experiment.frame())
    put_up(qtbot, chart, *size)
    return chart


def answer(chart: Chart, experiment: Experiment) -> object:
    """Answer what the chart asked last."""
    probe = chart.asked[-1]
    report = complete(probe.examine(experiment))
    chart.show_answer(probe, report)
    QCoreApplication.processEvents()
    return report
