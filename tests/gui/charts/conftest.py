"""An experiment under way, and charts of it on show."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from model.data import Dataset
from model.experiment import Experiment
from tests.gui.charts.asking import shown
from tests.gui.flow.flows import after, twins


@pytest.fixture
def experiment(small_dataset: Dataset) -> Experiment:
    """Twin runs after five steps."""
    experiment = twins(small_dataset)
    after(experiment, 5)
    return experiment


@pytest.fixture
def on_show(
    qtbot: QtBot, small_dataset: Dataset, experiment: Experiment
) -> Iterator[Callable[[Chart], Chart]]:
    """Put up a chart of that experiment, which asks no more when the test is over."""
    charts = []

    def put_up(chart: Chart) -> Chart:
        charts.append(shown(qtbot, chart, small_dataset, experiment))
        return chart

    yield put_up
    for chart in charts:
        chart._pacer.forget()
