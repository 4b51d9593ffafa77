"""DamageChoice: which units a person disabled."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from model.frame import RunFrame


@dataclass(frozen=True)
class DamageChoice:
    """Units by hidden layer, as the networks of every run are to do without them.

    Attributes
    ----------
    layers : tuple of frozenset of int
        The disabled units of the first layers; none of those behind them.

    """

    layers: tuple[frozenset[int], ...] = ()

    @property
    def disabled(self) -> tuple[tuple[int, ...], ...]:
        """The units in order, as a DamageProbe takes them."""
        return tuple(tuple(sorted(units)) for units in self.layers)

    @property
    def count(self) -> int:
        """How many units of all layers are disabled."""
        return sum(len(units) for units in self.layers)

    def in_layer(self, layer: int) -> frozenset[int]:
        """The disabled units of a hidden layer, counted from 0."""
        return self.layers[layer] if layer < len(self.layers) else frozenset()

    def toggled(self, layer: int, unit: int) -> "DamageChoice":
        """Disable that unit, or enable it again."""
        layers = [*self.layers, *[frozenset[int]()] * (layer + 1 - len(self.layers))]
        layers[layer] ^= {unit}
        while layers and not layers[-1]:
            layers.pop()
        return DamageChoice(tuple(layers))


def layer_sizes(runs: Iterable[RunFrame]) -> tuple[int, ...]:
    """Return the units of every hidden layer, in the run that has most of them there."""
    shapes = [run.config.hidden_sizes for run in runs]
    return tuple(max(sizes) for sizes in zip_longest(*shapes, fillvalue=0))
