"""UnitPass: what one pass made of one unit, there and back."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gui.moment.flow_moment import FlowMoment
from gui.walk.units import Units
from model.config import Config
from model.frame import Watched
from model.layers import Array
from model.past import mask_draw


@dataclass(frozen=True, eq=False)
class UnitPass:
    """The numbers of one unit of a hidden layer, or of one pixel, in the watched pass.

    Attributes
    ----------
    moment : FlowMoment
    watched : Watched
        The pass; its numbers must be known.
    units : Units
        The unit that is told about in every layer.
    layer : int
        Counted from 0; -1 is the sample, ``layer_count`` the output.

    """

    moment: FlowMoment
    watched: Watched
    units: Units
    layer: int

    @property
    def config(self) -> Config:
        """The run's."""
        return self.moment.run.config

    @property
    def unit(self) -> int:
        """Which unit it is."""
        return self.units.at(self.layer)

    @property
    def is_output(self) -> bool:
        """Whether the unit is a class."""
        return self.layer == self.config.layer_count

    @property
    def inputs(self) -> Array:
        """What comes to its layer: the pixels that were kept, or the signals of the layer before.

        They are not scaled: what counts is which of them are 0.
        """
        if self.layer > 0:
            return self.watched.signals[self.layer - 1]
        mask = self.watched.input_mask
        return self.pixels if mask is None else self.pixels * mask

    @property
    def pixels(self) -> Array:
        """The image."""
        return self.moment.dataset.train_images[self.watched.image_index]

    @property
    def sum(self) -> np.floating:
        """What Affine makes of the inputs for this unit."""
        sums = self.watched.logits if self.is_output else self.watched.sums[self.layer]
        return sums[self.unit]

    @property
    def pre_activation(self) -> np.floating:
        """What the activation takes in."""
        return self.watched.pre_activations[self.layer][self.unit]

    @property
    def activation(self) -> np.floating:
        """What comes to the mask on the way there."""
        before = self.pixels if self.layer < 0 else self.watched.activations[self.layer]
        return before[self.unit]

    @property
    def mask(self) -> NDArray[np.bool_] | None:
        """Of its layer; None of a sample without input dropout."""
        return self.watched.input_mask if self.layer < 0 else self.watched.masks[self.layer]

    @property
    def kept(self) -> np.bool_:
        """What the mask says of it."""
        return np.bool_(True) if self.mask is None else self.mask[self.unit]

    @property
    def draw(self) -> float:
        """The uniform draw behind its mask."""
        pixels = self.pixels.size
        return mask_draw(self.config, self.watched, pixels, self.layer, self.unit)

    @property
    def signal(self) -> np.floating:
        """What goes on from the mask on the way there."""
        if self.layer < 0:
            return self._behind_mask(self.activation)
        return self.watched.signals[self.layer][self.unit]

    @property
    def signal_gradient(self) -> np.floating:
        """What comes to the mask on the way back."""
        return self.watched.signal_gradients[self.layer][self.unit]

    @property
    def activation_gradient(self) -> np.floating:
        """What goes on from the mask on the way back."""
        return self._behind_mask(self.signal_gradient)

    @property
    def gradient(self) -> np.floating:
        """What goes on from the activation on the way back."""
        return self.watched.gradients[self.layer][self.unit]

    @property
    def ratio(self) -> float:
        """The dropout ratio that the mask was drawn with."""
        if self.layer < 0:
            return self.config.input_dropout_ratio
        return self.watched.dropout_ratios[self.layer]

    @property
    def inverted(self) -> bool:
        """Whether the training pass makes up for the dropped units."""
        return self.config.scaling == "inverted"

    def _behind_mask(self, number: np.floating) -> np.floating:
        with np.errstate(all="ignore"):
            masked = number * self.kept
            return masked / type(masked)(1 - self.ratio) if self.inverted else masked
