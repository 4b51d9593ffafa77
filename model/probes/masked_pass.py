"""MaskedPassProbe: what a pass with masks on makes of an image that nothing is trained on."""

from collections.abc import Generator
from dataclasses import dataclass

from model.experiment import Experiment
from model.layers import Array, Layer
from model.loss import softmax
from model.network import Network
from model.network_pass import NetworkPass
from model.passes import Mode, SamplePass
from model.probes.probe import (
    Draws,
    Purpose,
    Report,
    check_sample,
    draws_of,
    networks_now,
    quietly,
)
from model.read_only import read_only
from model.sample import Sample


@dataclass(frozen=True, eq=False, kw_only=True)
class MaskedPass(SamplePass):
    """What one run makes of an image while it drops and scales as in training.

    Its masks are drawn for looking: no step is made with them. Nothing is learnt from it, so it has
    no gradients; batch normalisation goes by its running statistics.
    """

    mode = Mode.DROPPING


class MaskedPassReport(Report[MaskedPass]):
    """The answer to a MaskedPassProbe."""


@dataclass(frozen=True)
class MaskedPassProbe:
    """The question what a pass with masks on makes of an image.

    Runs of one shape see the same uniform draws, as in training.

    Attributes
    ----------
    sample : Sample

    """

    sample: Sample

    def examine(self, experiment: Experiment) -> Generator[None, None, MaskedPassReport]:
        """Return every run's MaskedPass, in pieces; see ``Probe.examine``.

        Raises
        ------
        ConfigError
            If the sample has not as many pixels as the images of the experiment.

        """
        check_sample(self.sample, experiment)
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[None, None, MaskedPassReport]:
        step, draws, networks = experiment.step, draws_of(experiment), networks_now(experiment)
        runs = {}
        for name, network in networks.items():
            runs[name] = yield from masked_pass(network, self.sample, draws, step)
        return MaskedPassReport(step, runs)


def masked_pass(
    network: Network, sample: Sample, draws: Draws, step: int
) -> Generator[None, None, MaskedPass]:
    """Return what a network makes of a sample with masks on, in pieces.

    At one step every question sees the same masks.
    """
    masked = NetworkPass.in_training(network, draws(Purpose.SAMPLE))
    probe = masked.probe
    outputs: dict[Layer, Array] = {}
    for layer, output in masked.outputs(sample.pixels[None]):
        outputs[layer] = read_only(output)
        yield
    return MaskedPass(
        input_mask=None if masked.input_mask is None else read_only(masked.input_mask),
        masks=tuple(read_only(mask) for mask in masked.masks),
        activations=tuple(outputs[layer][0] for layer in probe.activations),
        signals=tuple(outputs[layer][0] for layer in probe.dropouts),
        probabilities=read_only(softmax(outputs[probe.layers[-1]][0])),
        step=step,
        dropout_ratios=tuple(dropout.dropout_ratio for dropout in probe.dropouts),
        scaling=probe.config.scaling,
        workings=masked.workings(outputs, draws(Purpose.SAMPLE)),
    )
