"""Thinned networks as a test wants them."""

from gui.charts.thinned.thinned_network import ThinnedNetwork
from model.data import Dataset
from model.experiment import Experiment
from model.pieces import complete
from model.probes.thinned import ThinnedProbe
from model.sample import Sample


def networks_of(
    dataset: Dataset, experiment: Experiment, most_units: int = 12
) -> list[ThinnedNetwork]:
    """Return what a chart shows of the experiment's runs now."""
    experiment.frame()  # completes what is under way: a question needs a moment
    report = complete(ThinnedProbe(most_units).examine(experiment))
    return [
        ThinnedNetwork(
            title=name,
            index=index,
            thinned=thinned,
            sample=None
            if thinned.sample_pass is None
            else Sample.of_training(dataset, thinned.sample_pass.image_index),
            image_shape=dataset.image_shape,
        )
        for index, (name, thinned) in enumerate(report.runs.items())
    ]
