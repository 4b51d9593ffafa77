"""A pass with masks on of an image that nothing is trained on, against one that is written out."""

import numpy as np
import pytest

from model.config import ConfigError
from model.probes.masked_pass import MaskedPassProbe
from model.probes.probe import Purpose
from model.randomness import probe_generator
from model.sample import Origin, Sample
from tests.model.probes.kinds import KINDS, SAMPLE, ask, trained
from tests.model.probes.slow import slow_pass


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_it_drops_and_scales_as_training_does(kind):
    """Of every run, with the ratios in force; batch normalisation by its running statistics."""
    experiment = trained(**kind)
    report = ask(experiment, MaskedPassProbe(SAMPLE))
    assert (report.step, list(report.runs)) == (7, ["none", "dropout"])
    for name, found in report.runs.items():
        network = experiment.networks[name]
        slow = slow_pass(network, SAMPLE.pixels[None], probe_generator(5, 7, Purpose.SAMPLE))
        np.testing.assert_allclose(found.probabilities, slow.probabilities[0], rtol=1e-4)
        for layer, activation in enumerate(slow.activations):
            np.testing.assert_allclose(
                found.activations[layer], activation[0], rtol=1e-4, atol=1e-6
            )
        ratios = tuple(dropout.dropout_ratio for dropout in network.dropouts)
        assert (found.step, found.dropout_ratios) == (7, ratios)
        assert (found.input_mask is None) == (kind["input_dropout_ratio"] == 0)


def test_a_signal_is_the_activation_behind_its_mask():
    """Nothing where it is dropped, the scaled activation where it is kept; no gradients."""
    found = ask(trained(scaling="inverted"), MaskedPassProbe(SAMPLE)).runs["dropout"]
    assert not all(mask.all() for mask in found.masks)
    layers = zip(found.masks, found.activations, found.signals, (0.5, 0.2), strict=True)
    for mask, activation, signal, ratio in layers:
        np.testing.assert_allclose(signal, mask * activation / (1 - ratio), rtol=1e-5)
        assert not mask.flags.writeable
        assert not signal.flags.writeable
    assert found.gradients == found.signal_gradients == ()


def test_an_image_of_another_size_is_refused():
    """It has another number of pixels than the networks take in."""
    probe = MaskedPassProbe(Sample(Origin.DRAWN, None, np.zeros(5, np.float32), None))
    with pytest.raises(ConfigError, match="pixels"):
        ask(trained(), probe)
