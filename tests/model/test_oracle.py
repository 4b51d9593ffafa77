"""The textbook's own numbers, computed with its own code, come out of this model."""

import json
from pathlib import Path

import numpy as np
import pytest

from model.config import Config
from model.network import Network
from model.optimizers import create_optimizer
from tests.model.scripted_draws import ScriptedDraws

CASES = sorted((Path(__file__).resolve().parent.parent / "oracle").glob("*.npz"))


def test_all_seven_cases_are_there():
    """An empty folder would prove nothing."""
    assert len(CASES) == 7


def part_of(case, prefix):
    """Return the arrays below a prefix, by the rest of their names."""
    return {key.removeprefix(prefix): case[key] for key in case.files if key.startswith(prefix)}


def assert_close(found, expected, what):
    """As close as the oracle's README asks."""
    assert found.keys() == expected.keys()
    for name in expected:
        np.testing.assert_allclose(
            found[name], expected[name], rtol=1e-6, atol=1e-9, err_msg=f"{what}/{name}"
        )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_trains_as_the_textbook_does(path):
    """Loss, every gradient, every parameter after each step, and the logits of a test pass."""
    with np.load(path) as case:
        meta = json.loads(str(case["meta"]))
        config = Config(
            hidden_sizes=meta["hidden_sizes"],
            activation=meta["activation"],
            weight_init=meta["weight_init"],
            weight_decay=meta["weight_decay"],
            dropout_ratio=meta["dropout_ratio"],
            batch_norm=meta["batch_norm"],
            optimizer=meta["optimizer"],
            learning_rate=meta["learning_rate"],
            batch_size=meta["batch_size"],
        )
        draws = ScriptedDraws()
        network = Network(
            config,
            input_size=meta["input_size"],
            output_size=meta["output_size"],
            weights_rng=np.random.default_rng(0),
            mask_rng=draws,
            dtype=np.float64,
        )
        optimizer = create_optimizer(config)
        initial = part_of(case, "init/")
        assert network.params.keys() == initial.keys()
        for name, param in network.params.items():
            param[...] = initial[name]
        for step in range(meta["steps"]):
            here = f"step{step}/"
            images, labels = case[f"{here}x"], case[f"{here}t"]
            uniforms = part_of(case, f"{here}uniform")
            draws.draws = [uniforms[key] for key in sorted(uniforms, key=int)]
            if not uniforms:  # without dropout the textbook draws nothing; here ratio 0 keeps all
                draws.draws = [np.zeros((len(images), size)) for size in meta["hidden_sizes"]]
            loss, gradients = network.loss_and_gradients(images, labels)
            assert not draws.draws
            np.testing.assert_allclose(loss, case[f"{here}loss"], rtol=1e-4)
            assert_close(gradients, part_of(case, f"{here}grad/"), f"{here}grad")
            optimizer.update(network.params, gradients)
            assert_close(network.params, part_of(case, f"{here}param/"), f"{here}param")
        assert_close(
            {"logits": network.forward(case["test/x"])}, {"logits": case["test/logits"]}, "test"
        )
