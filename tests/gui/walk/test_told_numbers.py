"""Every number that is written into a line equals that of an independent computation."""

import re
from itertools import product

import numpy as np
import pytest

from gui.moment.look import Look, Quantity
from gui.walk.itinerary import does_as_in_training, method_at, stops_of
from gui.walk.source import source_of
from gui.walk.unit_pass import UnitPass
from gui.walk.unit_values import values_at
from gui.walk.units import Units
from model.passes import Mode
from model.pieces import complete
from model.probes.masked_pass import MaskedPassProbe
from model.probes.test_pass_probe import Mistake
from model.sample import Sample
from tests.gui.flow.flows import after, examined, moment_of, twins
from tests.gui.walk.by_hand import ByHand

KINDS = list(product((False, True), ("textbook", "inverted"), (("relu", 0.0), ("sigmoid", 0.3))))
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]\d+)?(?![\w.])")
# Nothing of one unit, or of what it is compared with, is told in these lines.
WORDLESS = {"if taken", "if skipped", "rows"}


def experiment_of(dataset, kind):
    """Twin runs that have learnt for three steps."""
    batch_norm, scaling, (activation, input_ratio) = kind
    experiment = twins(
        dataset,
        batch_norm=batch_norm,
        scaling=scaling,
        activation=activation,
        input_dropout_ratio=input_ratio,
        optimizer="adam",
        learning_rate=0.05,
    )
    after(experiment, 3)
    return experiment


def state_of(network):
    """The parameters and the running statistics as they are now."""
    params = {name: param.copy() for name, param in network.params.items()}
    return params, [norm.running_statistics() for norm in network.norms]


def assert_told(moment, shown, units, expected):
    """Hold every line of every stop to the numbers expected of it."""
    config, mode = moment.run.config, shown.mode
    for stop in stops_of(config, mode):
        method = method_at(stop, config)
        if method is None:
            continue
        values = values_at(stop, UnitPass(moment, shown, units, stop.layer))
        source = source_of(method, training=does_as_in_training(stop.part, mode))
        for statement in source.statements:
            key, text = statement.key, values[statement.key].text
            where = f"{source.name}, {stop}: {key}: {text}"
            if key in WORDLESS:
                assert text == "", where
                continue
            told = [float(each) for each in NUMBER.findall(text)]
            if key == "mask":
                assert len(told) == 2, where
                assert (told[0] >= told[1]) == text.endswith("True"), where
                continue
            assert told == pytest.approx(expected[stop][key], rel=6e-3, abs=3e-6), where


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("pinned", [False, True])
def test_of_the_pass_that_trained(small_dataset, kind, pinned):
    """Of the followed first row and of a pinned image, of any unit, by the weights of that step."""
    experiment = experiment_of(small_dataset, kind)
    network = experiment.networks["dropout"]
    image = int(experiment.past_frame(2).batch_indices[4]) if pinned else None
    experiment.watch(image)
    batch = ()
    while image not in (None, *batch) or len(batch) == 0:
        params, statistics = state_of(network)
        frame = after(experiment, 1)
        batch = frame.batch_indices
    detail = experiment.frame(detail=True).runs["dropout"].mini_batch
    if pinned:  # what comes after changes nothing of it
        after(experiment, 1)
    moment = moment_of(small_dataset, frame)
    shown = moment.watched
    assert shown.step == frame.step
    rng = np.random.default_rng(5)
    for _ in range(4):
        units = Units.telling(moment, shown)
        for layer, size in enumerate(moment.run.config.hidden_sizes):
            units = units.choosing(layer, int(rng.integers(size)))
        masks = [detail.input_mask, *detail.masks]
        by_hand = ByHand(
            config=moment.run.config,
            mode=Mode.TRAINING,
            params=params,
            images=small_dataset.train_images[batch],
            labels=small_dataset.train_labels[batch],
            masks=[mask for mask in masks if mask is not None],
            ratios=[0.4, 0.4],
            statistics=statistics,
            row=shown.row,
            units=(units.pixel, *units.hidden, units.label),
        )
        assert_told(moment, shown, units, by_hand.numbers())


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("mistake", [None, *Mistake])
def test_of_a_test_pass(small_dataset, kind, mistake):
    """By the running statistics and the weights of now; with each mistake, too."""
    experiment = experiment_of(small_dataset, kind)
    params, statistics = state_of(experiment.networks["dropout"])
    shown = examined(experiment, 6, mistake).runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    moment = moment_of(small_dataset, experiment.frame(), look=look, test_pass=shown, image_index=6)
    assert moment.known_pass is shown
    assert_told_probe(moment, shown, params, statistics, scaled=mistake is None)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_of_a_guest(small_dataset, kind):
    """Its masks are drawn for looking; batch normalisation goes by its running statistics."""
    experiment = experiment_of(small_dataset, kind)
    params, statistics = state_of(experiment.networks["dropout"])
    guest = Sample.of_test(small_dataset, 3)
    shown = complete(MaskedPassProbe(guest).examine(experiment)).runs["dropout"]
    moment = moment_of(small_dataset, experiment.frame(), watched=shown, image_index=0, guest=guest)
    assert_told_probe(moment, shown, params, statistics)


def assert_told_probe(moment, shown, params, statistics, *, scaled=True):
    units = Units.telling(moment, shown)
    masks = [shown.input_mask, *shown.masks]
    by_hand = ByHand(
        config=moment.run.config,
        mode=shown.mode,
        params=params,
        images=moment.pixels[None],
        labels=np.zeros(1, dtype=int),
        masks=[mask[None] for mask in masks if mask is not None],
        ratios=[0.4, 0.4],
        statistics=statistics,
        row=0,
        units=(units.pixel, *units.hidden, units.label),
        scaled=scaled,
    )
    assert_told(moment, shown, units, by_hand.numbers())
    if moment.run.config.batch_norm:
        norm = next(s for s in stops_of(moment.run.config, shown.mode) if s.part.name == "NORM")
        values = values_at(norm, UnitPass(moment, shown, units, norm.layer))
        assert "running averages" in values["mean, variance"].note
