"""NetworkPass: a way of sending images through a network that leaves it as it is."""

from collections import deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from model.cost import rows_per_piece
from model.layers import Array, Layer
from model.network import Network
from model.passes import Mode
from model.workings import Workings


class Means(NamedTuple):
    """What many images come to on their way: averages over the images and over units or classes."""

    signals: tuple[float, ...]  # behind the Dropout of each hidden layer
    logit: float  # of its magnitude


class NetworkPass:
    """A probe of a network, and whether its Dropout drops.

    Batch normalisation goes by its running statistics in either case.

    Parameters
    ----------
    probe : Network
        Its masks are its own.
    dropping : bool
        Whether Dropout drops and scales as in training.

    """

    def __init__(self, probe: Network, *, dropping: bool) -> None:
        self.probe = probe
        self._dropping = dropping
        self._training = {probe.input_dropout, *probe.dropouts} if dropping else set()

    @classmethod
    def in_training(cls, network: Network, rng: np.random.Generator) -> Self:
        """Drop units by masks drawn from ``rng``."""
        return cls(network.probe(rng), dropping=True)

    @classmethod
    def in_test(cls, network: Network, rng: np.random.Generator, *, scaled: bool = True) -> Self:
        """Keep all units, and scale them to make up for it unless that is forgotten."""
        probe = network.probe(rng)
        if not scaled:
            for dropout in (probe.input_dropout, *probe.dropouts):
                if dropout is not None:
                    dropout.dropout_ratio = 0.0  # for which there is nothing to make up
        return cls(probe, dropping=False)

    @property
    def input_mask(self) -> NDArray[np.bool_] | None:
        """Of the pixels of the first of the images last sent; None if none were dropped."""
        dropout = self.probe.input_dropout
        return dropout.mask[0] if self._dropping and dropout is not None else None

    @property
    def masks(self) -> tuple[NDArray[np.bool_], ...]:
        """Of every hidden layer, for the first of the images last sent, (units,), True = kept."""
        if self._dropping:
            return tuple(dropout.mask[0] for dropout in self.probe.dropouts)
        return tuple(np.ones(units, dtype=bool) for units in self.probe.config.hidden_sizes)

    @property
    def scales(self) -> tuple[float, ...]:
        """What each hidden layer's Dropout multiplies the signal of a kept unit by."""
        if not self._dropping:
            return tuple(dropout.test_scale for dropout in self.probe.dropouts)
        return tuple(dropout.training_scale for dropout in self.probe.dropouts)

    @property
    def mode(self) -> Mode:
        """Which layers do as in training."""
        return Mode.DROPPING if self._dropping else Mode.TEST

    def workings(self, outputs: Mapping[Layer, Array], rng: np.random.Generator) -> Workings:
        """Return all that the layers held for the one image that was sent through last.

        Parameters
        ----------
        outputs : mapping of layer to (1, n) array
            See ``outputs``.
        rng : numpy.random.Generator
            As the masks' was before they were drawn.

        """
        pixels, dropouts = self.probe.input_dropout, self.probe.dropouts
        layers = dropouts if pixels is None else [pixels, *dropouts]
        scale = 1.0
        if pixels is not None:
            scale = pixels.training_scale if self._dropping else pixels.test_scale
        draws: tuple[Array, ...] = ()
        if self._dropping:
            draws = tuple(rng.random(each.mask.shape[1:], dtype=np.float32) for each in layers)
        return Workings.of_probe(self.probe, outputs, input_scale=scale, draws=draws)

    def outputs(self, images: Array) -> Iterator[tuple[Layer, Array]]:
        """Send (batch, pixels) through, and yield every layer with what it puts out."""
        return self._through(self.probe.layers, images)

    def logits(self, images: Array) -> Array:
        """Send (batch, pixels) through, and return what comes out, (batch, classes)."""
        ((_, logits),) = deque(self.outputs(images), maxlen=1)
        return logits

    def logits_in_pieces(self, images: Array) -> Generator[None, None, Array]:
        """Do what ``logits`` does, and pause behind every layer."""
        logits = images
        for _, output in self.outputs(images):
            logits = output
            yield
        return logits

    def until_masks(self, images: Array) -> Generator[None, None, Array]:
        """Send (batch, pixels) through the layers in which chance has no part, in pieces."""
        unmasked = images
        for _, output in self._through(self.layers_until_masks, images):
            unmasked = output
            yield
        return unmasked

    def logits_behind(self, x: Array) -> Array:
        """Return what comes out, (batch, classes), of what ``until_masks`` returned."""
        ((_, logits),) = deque(self._through(self.layers_from_masks, x), maxlen=1)
        return logits

    @property
    def layers_until_masks(self) -> list[Layer]:
        """Those before the first Dropout."""
        return self.probe.layers[: self._first_dropout]

    @property
    def layers_from_masks(self) -> list[Layer]:
        """The first Dropout, and those behind it."""
        return self.probe.layers[self._first_dropout :]

    def _through(self, layers: Sequence[Layer], x: Array) -> Iterator[tuple[Layer, Array]]:
        """Send (batch, n) through these layers, and yield every layer with what it puts out."""
        for layer in layers:
            x = layer.forward(x, training=layer in self._training)
            yield layer, x

    @property
    def _first_dropout(self) -> int:
        return self.probe.layers.index(self.probe.input_dropout or self.probe.dropouts[0])

    def means(self, images: Array) -> Generator[None, None, Means]:
        """Send (n, pixels) through in pieces, and return their means."""
        dropouts, last = self.probe.dropouts, self.probe.layers[-1]
        sums: dict[Layer, float] = dict.fromkeys([*dropouts, last], 0.0)
        rows = rows_per_piece(self.probe.layers)
        for start in range(0, len(images), rows):
            for layer, x in self.outputs(images[start : start + rows]):
                if layer in sums:
                    numbers = np.abs(x) if layer is last else x
                    sums[layer] += float(numbers.mean(axis=1, dtype=np.float64).sum())
                yield
        means = {layer: total / len(images) for layer, total in sums.items()}
        return Means(tuple(means[dropout] for dropout in dropouts), means[last])
