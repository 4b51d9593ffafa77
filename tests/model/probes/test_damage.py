"""Networks without some of their units, against passes that are written out."""

import numpy as np
import pytest

from model.experiment import Experiment
from model.probes.damage import DamageProbe
from tests.model.probes.damaged import ALL, easily_damaged, slow_accuracy
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.tiny import drive, run_to_end, tiny_config, twins

LABELS = DATASET.test_labels


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_disabled_units_have_no_signal(kind):
    """In any layers; before and after are test passes over all test images."""
    experiment = easily_damaged(**kind)
    report = ask(experiment, DamageProbe(((0, 3, 4, 5, 8), (2, 6))))
    assert report.step == 7
    for name, found in report.runs.items():
        network = experiment.networks[name]
        units = [(0, 0), (0, 3), (0, 4), (0, 5), (0, 8), (1, 2), (1, 6)]
        assert found.before == pytest.approx(slow_accuracy(network))
        assert found.after == pytest.approx(slow_accuracy(network, units))
        assert found.disabled == 7
    assert any(found.before != found.after for found in report.runs.values())


@pytest.mark.parametrize("disabled", [ALL, ((), ALL[1])], ids=["all", "the last layer"])
def test_with_every_unit_disabled_only_biases_are_left(disabled):
    """A network of biases takes every image for the class of its largest one."""
    experiment = trained()
    report = ask(experiment, DamageProbe(disabled))
    for name, found in report.runs.items():
        answer = experiment.networks[name].params["b3"].argmax()
        assert found.after == pytest.approx((answer == LABELS).mean())
    first_off = ask(experiment, DamageProbe((ALL[0],)))
    for name, found in first_off.runs.items():
        params = experiment.networks[name].params
        scale = 1 - experiment.networks[name].dropouts[1].dropout_ratio
        signal = scale * np.maximum(params["b2"], 0)
        answer = (signal @ params["W3"] + params["b3"]).argmax()
        assert found.after == pytest.approx((answer == LABELS).mean())


def test_without_damage_nothing_is_lost():
    """To the last image; it is the history's score, too."""
    experiment = trained(steps=10)
    for name, found in ask(experiment, DamageProbe(((), ()))).runs.items():
        assert (found.after, found.disabled) == (found.before, 0)
        if name == "none":  # whose ratios have not been moved since
            assert found.before == experiment.frame().runs[name].history.test_accuracy[-1]


def test_what_a_run_has_not_is_ignored():
    """Units, layers and what is named twice: runs may differ in shape."""
    configs = {"wide": tiny_config(), "narrow": tiny_config(hidden_sizes=(4,))}
    experiment = Experiment(configs, DATASET)
    drive(experiment, 3)
    report = ask(experiment, DamageProbe(((3, 3, 8, 20, -1), (0,), (5,))))
    assert report.runs["wide"].disabled == 3
    assert report.runs["narrow"].disabled == 1
    after = slow_accuracy(experiment.networks["narrow"], [(0, 3)])
    assert report.runs["narrow"].after == pytest.approx(after)


def test_a_diverged_run_gets_nothing_right():
    """But without the units that overflow it may be a network of biases again."""
    experiment = run_to_end(Experiment(twins(learning_rate=1e30), DATASET))
    assert ask(experiment, DamageProbe(())).runs["none"].before == 0
    for network in experiment.networks.values():
        network.params["b3"][...] = [0, 0, 1, 0, 0]
        network.params["W3"][...] = 1
    found = ask(experiment, DamageProbe(ALL)).runs["none"]
    assert found.after == pytest.approx((LABELS == 2).mean())
