"""Copies of networks, and work that leaves training free."""

from collections.abc import Generator

import numpy as np
import pytest

from model.experiment import Experiment
from model.pieces import complete
from model.probes import copies
from model.probes.confusion import ConfusionProbe
from model.probes.copies import copies_now, freely
from tests.model.probes.kinds import DATASET, KINDS, trained
from tests.model.tiny import drive, twins


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_a_copy_answers_as_its_network_did_whatever_is_trained_since(kind):
    experiment = trained(epochs=99, **kind)
    expected = {
        name: network.forward(DATASET.test_images) for name, network in experiment.networks.items()
    }
    found = complete(copies_now(experiment))
    assert found.free
    drive(experiment, 5)
    for name, network in found.networks.items():
        np.testing.assert_array_equal(network.forward(DATASET.test_images), expected[name])
        now = experiment.networks[name].params
        assert not any(np.shares_memory(network.params[each], now[each]) for each in now)


def test_networks_too_large_to_be_copied_are_looked_at_while_training_waits(monkeypatch):
    monkeypatch.setattr(copies, "_MOST_COPIED", 10)
    assert not complete(copies_now(trained())).free
    assert not any(ConfusionProbe().examine(trained()))


def test_copies_need_a_moment():
    experiment = Experiment(twins(), DATASET)
    with pytest.raises(RuntimeError, match="moment"):
        complete(copies_now(experiment))


def work() -> Generator[None, None, str]:
    yield
    yield
    return "done"


@pytest.mark.parametrize("free", [True, False])
def test_every_piece_says_whether_training_may_go_on(free):
    pieces = freely(work(), free=free)
    assert list(pieces) == [free, free]
    assert complete(freely(work(), free=free)) == "done"


def test_work_that_is_given_up_is_closed():
    inner = work()
    pieces = freely(inner, free=True)
    next(pieces)
    pieces.close()
    with pytest.raises(StopIteration):
        next(inner)
