"""Networks without some of their units, against passes that are written out."""

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.layers import Affine
from model.probes import damage
from model.probes.damage import DamageProbe, RandomDamageProbe
from model.probes.probe import Purpose
from model.randomness import probe_generator
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.probes.slow import slow_pass
from tests.model.tiny import drive, run_to_end, tiny_config, twins

LABELS = DATASET.test_labels
ALL = (tuple(range(9)), tuple(range(7)))


def slow_accuracy(network, disabled=()):
    """Return the share of right answers to all test images."""
    logits = slow_pass(network, DATASET.test_images, disabled=disabled).logits
    return (logits.argmax(axis=1) == LABELS).mean()


def easily_damaged(**kind):
    """Return twins whose answers differ from image to image, whatever they learnt."""
    experiment = trained(**kind)
    for network in experiment.networks.values():
        biases = network.params["b3"]
        biases -= slow_pass(network, DATASET.test_images).logits.mean(axis=0).astype(np.float32)
    return experiment


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


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
@pytest.mark.parametrize("layer", [0, 1])
def test_random_damage_is_damage(kind, layer):
    """Repetition by repetition, what a DamageProbe of those units says."""
    experiment = easily_damaged(**kind)
    report = ask(experiment, RandomDamageProbe(layer, 4, 6))
    assert (report.step, report.layer, report.count) == (7, layer, 4)
    for name, found in report.runs.items():
        rng = probe_generator(5, 7, Purpose.RANDOM_DAMAGE, layer)
        expected = [
            slow_accuracy(
                experiment.networks[name],
                [(layer, unit) for unit in rng.permutation((9, 7)[layer])[:4]],
            )
            for _ in range(6)
        ]
        np.testing.assert_allclose(found.after, expected)
        assert found.before == pytest.approx(slow_accuracy(experiment.networks[name]))
    if kind["activation"] == "relu":  # a sigmoid's units shift all answers alike
        assert any(len(set(found.after)) > 1 for found in report.runs.values())


def test_images_come_in_chunks(monkeypatch):
    """However they are cut, the answer is the same."""
    experiment = trained()
    whole = ask(experiment, RandomDamageProbe(0, 4, 6)).runs["dropout"]
    monkeypatch.setattr(damage, "rows_per_task", lambda layers: 7)
    cut = ask(experiment, RandomDamageProbe(0, 4, 6)).runs["dropout"]
    np.testing.assert_array_equal(cut.after, whole.after)


def test_runs_that_have_not_that_layer_are_left_out():
    configs = {"deep": tiny_config(), "shallow": tiny_config(hidden_sizes=(9,))}
    experiment = Experiment(configs, DATASET)
    drive(experiment, 2)
    assert list(ask(experiment, RandomDamageProbe(0, 2, 3)).runs) == ["deep", "shallow"]
    assert list(ask(experiment, RandomDamageProbe(1, 2, 3)).runs) == ["deep"]
    assert not ask(experiment, RandomDamageProbe(2, 2, 3)).runs


def test_all_units_are_disabled_where_there_are_fewer():
    experiment = trained()
    found = ask(experiment, RandomDamageProbe(1, 50, 3)).runs["dropout"]
    whole = ask(experiment, DamageProbe(((), ALL[1]))).runs["dropout"]
    np.testing.assert_array_equal(found.after, [whole.after] * 3)
    untouched = ask(experiment, RandomDamageProbe(1, 0, 3)).runs["dropout"]
    np.testing.assert_array_equal(untouched.after, [untouched.before] * 3)


def test_layers_of_one_size_lose_the_same_units():
    """Two runs of the same weights lose the same; the units differ from time to time."""
    configs = {"a": tiny_config(), "b": tiny_config()}
    experiment = Experiment(configs, DATASET)
    drive(experiment, 10)
    runs = ask(experiment, RandomDamageProbe(0, 3, 10)).runs
    np.testing.assert_array_equal(runs["a"].after, runs["b"].after)
    assert len(set(runs["a"].after)) > 1


def test_what_overflows_is_counted_without_a_warning():
    """In whichever thread, so it cannot count on its caller."""
    layer = Affine(np.full((2, 3), 1e38, np.float32), np.full(3, -np.inf, np.float32))
    signals = np.full((4, 2), 1e38, np.float32)
    count = damage._count_right([layer], signals, np.array([True, True]), np.zeros(4, int))
    assert count == 0


@pytest.mark.parametrize("numbers", [(-1, 2, 3), (0, -1, 3), (0, 1, 0), (0.5, 1, 1)])
def test_refuses_what_there_cannot_be(numbers):
    with pytest.raises(ConfigError):
        RandomDamageProbe(*numbers)
