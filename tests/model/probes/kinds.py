"""The kinds of networks and the questions that every probe must cope with."""

from itertools import product

from model.experiment import Experiment
from model.pieces import complete
from model.probes.answers import AnswersProbe
from model.probes.averaging import AveragingProbe
from model.probes.confusion import ConfusionProbe
from model.probes.damage import DamageProbe
from model.probes.features import FeaturesProbe
from model.probes.many_masks import ManyMasksProbe
from model.probes.masked_pass import MaskedPassProbe
from model.probes.random_damage import RandomDamageProbe
from model.probes.test_pass_probe import Mistake, TestPassProbe
from model.probes.thinned import ThinnedProbe
from model.sample import Origin, Sample
from tests.model.tiny import drive, tiny_dataset, twins

DATASET = tiny_dataset()
SAMPLE = Sample.of_test(DATASET, 4)

KINDS = [
    {"activation": activation, "batch_norm": norm, "scaling": scaling, "input_dropout_ratio": ratio}
    for activation, norm, scaling, ratio in product(
        ("relu", "sigmoid"), (False, True), ("textbook", "inverted"), (0.0, 0.25)
    )
]

# At least one of each type.
PROBES = [
    *(TestPassProbe(3, mistake) for mistake in (None, *Mistake)),
    MaskedPassProbe(SAMPLE),
    AnswersProbe(Origin.TRAINING),
    ManyMasksProbe(SAMPLE, 30, 20.0),
    AveragingProbe(6, 20),
    DamageProbe(((0, 3), (2,))),
    RandomDamageProbe(1, 3, 5),
    ConfusionProbe(),
    FeaturesProbe(20),
    ThinnedProbe(4),
]


def trained(steps=7, **differences):
    """Return tiny twins after some steps, whose ratios were moved since they began."""
    experiment = Experiment(twins(**differences), DATASET)
    drive(experiment, steps)
    experiment.set_dropout_ratio("dropout", (0.5, 0.2))
    return experiment


def ask(experiment, probe):
    """Return the report, all pieces at once."""
    return complete(probe.examine(experiment))
