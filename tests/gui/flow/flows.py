"""Small experiments whose Frames the tests of the flow card show."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look
from gui.moment.steady_range import SteadyRanges
from gui.style.run_style import RunStyle
from model.config import Config
from model.data import Dataset
from model.experiment import Experiment
from model.frame import Frame
from model.pieces import complete
from model.probes.test_pass_probe import Mistake, TestPassProbe, TestPassReport

CONFIG = Config(train_size=40, batch_size=10, hidden_sizes=(9, 30), epochs=9, dropout_ratio=0.4)
STYLES = {"none": RunStyle("No dropout", 0), "dropout": RunStyle("Dropout {ratio}", 1)}


def twins(dataset: Dataset, **settings) -> Experiment:
    """A run without dropout and one with it, and these settings in both."""
    config = replace(CONFIG, **settings)
    return Experiment({"none": replace(config, dropout_ratio=0.0), "dropout": config}, dataset)


def after(experiment: Experiment, steps: int) -> Frame:
    """The Frame so many steps on."""
    for _ in range(steps):
        next(experiment)
    return experiment.frame()


def examined(
    experiment: Experiment, image_index: int = 0, mistake: Mistake | None = None
) -> TestPassReport:
    """What a test pass makes of that image now."""
    return complete(TestPassProbe(image_index, mistake).examine(experiment))


def moment_of(dataset: Dataset, frame: Frame, name: str = "dropout", **parts) -> FlowMoment:
    """What a track shows of that run; any part may be another one than follows from the Frame."""
    run = parts.setdefault("run", frame.runs[name])
    watched = parts.setdefault("watched", run.watched)
    parts.setdefault("image_index", getattr(watched, "image_index", 0))
    parts.setdefault("latest_ratios", run.dropout_ratios)
    look = parts.setdefault("look", Look())
    shown = (run, watched, parts.get("test_pass"))
    parts.setdefault("ranges", SteadyRanges().of([shown], look))
    parts.setdefault("latest_step", frame.latest_step)
    index = list(frame.runs).index(name)
    return FlowMoment(dataset=dataset, frame=frame, run_index=index, title=name, **parts)


def put_up(qtbot, widget: QWidget, width: int, height: int) -> None:
    """Show a widget as a part of a window, at that size."""
    window = QWidget()
    window.resize(width, height)
    widget.setParent(window)
    widget.resize(width, height)
    widget.window_kept = window  # as long as the widget is used
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    QCoreApplication.processEvents()
