"""Work on copies of networks, that leaves training free."""

from collections.abc import Generator

import numpy as np
import pytest

from model.experiment import Experiment
from model.pieces import complete
from model.probes.copies import on_copies
from tests.model.probes.kinds import DATASET, KINDS, trained
from tests.model.tiny import drive, twins


def work(networks) -> Generator[None, None, dict]:
    """Do two pieces, and hand the copies out."""
    yield
    yield
    return networks


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_a_copy_answers_as_its_network_did_whatever_is_trained_since(kind):
    experiment = trained(epochs=99, **kind)
    expected = {
        name: network.forward(DATASET.test_images) for name, network in experiment.networks.items()
    }
    found = complete(on_copies(experiment, work))
    drive(experiment, 5)
    for name, network in found.items():
        np.testing.assert_array_equal(network.forward(DATASET.test_images), expected[name])
        now = experiment.networks[name].params
        assert not any(np.shares_memory(network.params[each], now[each]) for each in now)


def test_copies_need_a_moment():
    experiment = Experiment(twins(), DATASET)
    with pytest.raises(RuntimeError, match="moment"):
        complete(on_copies(experiment, work))


def test_training_waits_until_all_is_copied_and_goes_on_then():
    """Copying is in pieces too, an Affine each; the work begins before anything is trained."""
    experiment = trained()
    pieces = list(on_copies(experiment, work))
    affines = sum(len(network.affines) for network in experiment.networks.values())
    assert pieces == [False] * affines + [True] * 2


def test_work_that_is_given_up_is_closed():
    ended = []

    def endless(_):
        try:
            while True:
                yield
        finally:
            ended.append(True)

    pieces = on_copies(trained(), endless)
    while not next(pieces):
        pass
    pieces.close()
    assert ended == [True]
