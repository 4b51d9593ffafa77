"""Random units taken away time and again, against passes that are written out."""

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.layers import Affine
from model.probes import affordable, random_damage
from model.probes.damage import DamageProbe
from model.probes.probe import Purpose
from model.probes.random_damage import RandomDamageProbe
from model.randomness import probe_generator
from tests.model.probes.damaged import ALL, easily_damaged, slow_accuracy
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.tiny import CLASSES, drive, tiny_config


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
    monkeypatch.setattr(random_damage, "rows_per_task", lambda layers: 7)
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
    count = random_damage._count_right([layer], signals, np.array([True, True]), np.zeros(4, int))
    assert count == 0


@pytest.mark.parametrize("numbers", [(-1, 2, 3), (0, -1, 3), (0, 1, 0), (0.5, 1, 1)])
def test_refuses_what_there_cannot_be(numbers):
    with pytest.raises(ConfigError):
        RandomDamageProbe(*numbers)


def test_large_networks_are_asked_about_fewer_images(monkeypatch):
    """The first ones, before the damage as well; as many as are worth their time, never none."""
    monkeypatch.setattr(random_damage, "_LEAST_IMAGES", 3)
    behind = 9 * 7 + 7 * CLASSES
    monkeypatch.setattr(affordable, "_MOST_PRODUCTS", behind * (1 + 4) * 10)
    experiment = trained()
    report = ask(experiment, RandomDamageProbe(0, 2, 4))
    assert report.images == 10
    for name, found in report.runs.items():
        network = experiment.networks[name]
        assert found.before == pytest.approx(slow_accuracy(network, images=10))
    assert ask(experiment, RandomDamageProbe(0, 2, 4000)).images == 3
    assert ask(experiment, RandomDamageProbe(1, 2, 4)).images > 10
