"""Charts put up with hand-made answers of six runs at most."""

from dataclasses import replace
from math import nan

import numpy as np

from model.config import Config
from model.probes.confusion import ConfusionReport
from model.probes.features import BINS, Features, FeaturesReport
from tests.gui.plot import plot_frames
from tests.gui.plot.plot_frames import styles


def frame(runs=2, *, diverged=None, **differences):
    """A moment after 15 steps; the run at the place ``diverged`` did so in step 12."""
    moment = plot_frames.frame(15 // plot_frames.STEPS_PER_EPOCH, runs)
    changed = {}
    for index, (name, run) in enumerate(moment.runs.items()):
        config = Config(dropout_ratio=index / 10, **differences)
        lost = {"loss": nan, "diverged_at": 12} if index == diverged else {}
        changed[name] = replace(run, config=config, dropout_ratios=config.dropout_ratios, **lost)
    return replace(moment, runs=changed)


def begin(chart, dataset, runs=2, *, diverged=None, **differences):
    """Have a chart begin an experiment."""
    chart.set_dataset(dataset)
    chart.set_runs(styles(runs))
    chart.show_frame(frame(runs, diverged=diverged, **differences))


def confusion(dataset, runs=2):
    """Answers to all test images: the first run misreads some, the second takes all for class 2."""
    labels = dataset.test_labels
    some = labels.copy()
    some[:9] = (labels[:9] + 1) % dataset.class_count
    every = [some, np.full_like(labels, 2), *([labels] * (runs - 2))]
    answers = {f"run{index}": every[index] for index in range(runs)}
    return ConfusionReport(15, answers, labels, dataset.class_count)


def features(*zeros, units=9, pixels=12, step=15):
    """Features with those shares of zeros, a tuple a run, and weights that name their unit."""
    edges = np.linspace(0, 4, BINS + 1)
    counts = np.arange(BINS)[::-1] ** 3
    runs = {}
    for index, shares in enumerate(zeros):
        weights = np.repeat(np.arange(units, dtype=np.float32)[:, np.newaxis], pixels, axis=1)
        runs[f"run{index}"] = Features(
            (edges,) * len(shares), (counts,) * len(shares), tuple(shares), weights
        )
    return FeaturesReport(step, runs, 30)
