"""UnitPass: what one pass made of one unit, there and back."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from gui.moment.flow_moment import FlowMoment
from gui.walk.units import Units
from model.config import Config
from model.layers import Array
from model.passes import Mode, SamplePass, Watched
from model.past import mask_draw
from model.probes.test_pass_probe import TestPass
from model.workings import NormWorkings, Workings


@dataclass(frozen=True, eq=False)
class UnitPass:
    """The numbers of one unit of a hidden layer, of one pixel or of one class, in the pass on show.

    Attributes
    ----------
    moment : FlowMoment
    shown : Watched, MaskedPass or TestPass
        The pass; its numbers must be known.
    units : Units
        The unit that is told about in every layer.
    layer : int
        Counted from 0; -1 is the sample, ``layer_count`` the output.

    """

    moment: FlowMoment
    shown: SamplePass | TestPass
    units: Units
    layer: int

    @property
    def config(self) -> Config:
        """The run's."""
        return self.moment.run.config

    @property
    def mode(self) -> Mode:
        """Which layers of the pass do as in training."""
        return self.shown.mode

    @property
    def workings(self) -> Workings:
        """All that the layers held.

        Raises
        ------
        ValueError
            Of a pass of the past, of which only masks are known.

        """
        if self.shown.workings is None:
            raise ValueError("of a pass of the past only the masks are known, not its numbers")
        return self.shown.workings

    @property
    def batch_size(self) -> int:
        """Of how many images the mini-batch was; 1 of an image that is only looked at."""
        return self.shown.batch_size if isinstance(self.shown, Watched) else 1

    @property
    def unit(self) -> int:
        """Which unit it is."""
        return self.units.at(self.layer)

    @property
    def before(self) -> Self:
        """The unit that is told about in the layer before."""
        return replace(self, layer=self.layer - 1)

    @property
    def is_output(self) -> bool:
        """Whether the unit is a class."""
        return self.layer == self.config.layer_count

    @property
    def pixels(self) -> Array:
        """The image."""
        return self.moment.pixels

    @property
    def inputs(self) -> Array:
        """What comes to its layer: the pixels, or the signals of the layer before."""
        if self.layer > 0:
            return self.shown.signals[self.layer - 1]
        behind_dropout = self.workings.input_signals
        return self.pixels if behind_dropout is None else behind_dropout

    @property
    def sum(self) -> np.floating:
        """What Affine makes of the inputs for this unit."""
        sums = self.workings.logits if self.is_output else self.workings.sums[self.layer]
        return sums[self.unit]

    @property
    def bias(self) -> np.floating:
        """What Affine adds to the products."""
        return self.workings.biases[self.layer][self.unit]

    @property
    def norm(self) -> NormWorkings:
        """What batch normalisation in its layer went by."""
        return self.workings.norms[self.layer]

    @property
    def pre_activation(self) -> np.floating:
        """What the activation takes in."""
        return self.workings.pre_activations[self.layer][self.unit]

    @property
    def activation(self) -> np.floating:
        """What comes to Dropout on the way there."""
        before = self.pixels if self.layer < 0 else self.shown.activations[self.layer]
        return before[self.unit]

    @property
    def mask(self) -> NDArray[np.bool_] | None:
        """Of its layer; None of a sample of which no pixels are dropped."""
        return self.shown.input_mask if self.layer < 0 else self.shown.masks[self.layer]

    @property
    def kept(self) -> np.bool_:
        """What the mask says of it."""
        return np.bool_(True) if self.mask is None else self.mask[self.unit]

    @property
    def draw(self) -> float:
        """The uniform draw behind its mask."""
        if isinstance(self.shown, Watched):
            pixels = self.pixels.size
            return mask_draw(self.config, self.shown, pixels, self.layer, self.unit)
        # The input's come first, if it has any.
        return float(self.workings.draws[self.layer - self.config.layer_count][self.unit])

    @property
    def signal(self) -> np.floating:
        """What goes on to the next layer on the way there."""
        return replace(self, layer=self.layer + 1).inputs[self.unit]

    @property
    def signal_gradient(self) -> np.floating:
        """What comes to Dropout on the way back."""
        return self._watched.signal_gradients[self.layer][self.unit]

    @property
    def activation_gradient(self) -> np.floating:
        """What goes on from Dropout on the way back."""
        return self.workings.activation_gradients[self.layer][self.unit]

    @property
    def gradient(self) -> np.floating:
        """What goes on from the activation on the way back."""
        return self._watched.gradients[self.layer][self.unit]

    @property
    def sum_gradient(self) -> np.floating:
        """What comes to Affine on the way back."""
        if self.is_output:  # of the class that the image is trained as
            return self.shown.probabilities[self.unit] - 1
        return self.workings.sum_gradients[self.layer][self.unit]

    @property
    def ratio(self) -> float:
        """The dropout ratio that the mask was drawn with."""
        if self.layer < 0:
            return self.config.input_dropout_ratio
        return self.shown.dropout_ratios[self.layer]

    @property
    def scale(self) -> float:
        """What Dropout multiplied it by, if it kept it."""
        return self.workings.input_scale if self.layer < 0 else self.shown.scales[self.layer]

    @property
    def inverted(self) -> bool:
        """Whether the training pass makes up for the dropped units."""
        return self.config.scaling == "inverted"

    @property
    def _watched(self) -> Watched:
        if not isinstance(self.shown, Watched):
            raise TypeError("a gradient comes back only where an image was trained on")
        return self.shown
