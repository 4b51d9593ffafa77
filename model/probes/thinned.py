"""ThinnedProbe: what it takes to draw the network that a sample went through."""

from collections.abc import Generator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from model.config import check_whole_number
from model.experiment import Experiment
from model.layers import Array
from model.network import Network
from model.passes import SamplePass
from model.probes.masked_pass import masked_pass
from model.probes.probe import Report, check_sample, draws_of, networks_now, quietly
from model.read_only import read_only
from model.sample import Sample


@dataclass(frozen=True, eq=False)
class Thinned:
    """A network with a selection of its units, and the pass that shows which were dropped.

    Attributes
    ----------
    sample_pass : Watched, MaskedPass or None
        The watched sample's last training pass, with the masks of all units; None before it. Of
        a guest a pass whose masks were drawn for looking.
    units : tuple of (n,) int64
        The chosen units of each hidden layer, evenly spread.
    sizes : tuple of int
        All units of each hidden layer.
    weights : tuple of (n_in, n_out) float32
        Between the chosen units of each hidden layer and those of the next; of the last and all
        classes. They are as they are now, after the step that the masks trained.
    input_sum : (n_first,) float32
        The sum of the magnitudes of the weights into each chosen unit of the first layer, from all
        pixels that were kept.

    """

    sample_pass: SamplePass | None
    units: tuple[NDArray[np.int64], ...]
    sizes: tuple[int, ...]
    weights: tuple[Array, ...]
    input_sum: Array


class ThinnedReport(Report[Thinned]):
    """The answer to a ThinnedProbe."""


@dataclass(frozen=True)
class ThinnedProbe:
    """The question which network the watched sample went through, or a guest would.

    Srivastava et al. (2014), JMLR 15, Fig. 1.

    Attributes
    ----------
    most_units : int
        Of a hidden layer that has more, so many are chosen.
    guest : Sample or None
        An image that nothing is trained on, to be shown instead of the watched sample.

    """

    most_units: int = 12
    guest: Sample | None = None

    def __post_init__(self) -> None:
        """Refuse to draw no units."""
        check_whole_number("most_units", self.most_units, at_least=1)

    def examine(self, experiment: Experiment) -> Generator[None, None, ThinnedReport]:
        """Return every run's Thinned, in pieces; see ``Probe.examine``.

        Raises
        ------
        ConfigError
            If the guest has not as many pixels as the images of the experiment.

        """
        if self.guest is not None:
            check_sample(self.guest, experiment)
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[None, None, ThinnedReport]:
        networks = networks_now(experiment)
        frame, draws = experiment.frame(), draws_of(experiment)
        runs = {}
        for name, network in networks.items():
            sample_pass: SamplePass | None = frame.runs[name].watched
            if self.guest is not None:
                sample_pass = yield from masked_pass(network, self.guest, draws, frame.step)
            runs[name] = self._thinned(network, sample_pass)
            yield
        return ThinnedReport(frame.step, runs)

    def _thinned(self, network: Network, sample_pass: SamplePass | None) -> Thinned:
        sizes = network.config.hidden_sizes
        units = tuple(_spread(size, min(size, self.most_units)) for size in sizes)
        first, *others = (affine.params["W"] for affine in network.affines)
        into_first = np.abs(first[:, units[0]])
        if sample_pass is not None and sample_pass.input_mask is not None:
            into_first = into_first[sample_pass.input_mask]
        chosen = [*units, np.arange(others[-1].shape[1])]
        return Thinned(
            sample_pass,
            units,
            sizes,
            tuple(
                read_only(weights[np.ix_(*ends)])
                for weights, ends in zip(others, pairwise(chosen), strict=True)
            ),
            read_only(into_first.sum(axis=0)),
        )


def _spread(size: int, count: int) -> NDArray[np.int64]:
    """Return so many of the numbers below ``size``, in equal distances, the ends not preferred."""
    return read_only((np.arange(count) * 2 + 1) * size // (2 * count))
