"""FlowMoment: one image's way through one run at one moment, as a track shows it."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from gui.moment.look import Look, Quantity
from gui.moment.steady_range import Ranges
from gui.moment.walk_stage import WalkStage, halfway
from model.data import Dataset
from model.frame import Frame, RunFrame
from model.layers import Array
from model.passes import Pass, SamplePass, Watched
from model.probes.test_pass_probe import TestPass
from model.sample import Sample


@dataclass(frozen=True, eq=False, kw_only=True)
class FlowMoment:
    """All that the stages of one track show.

    Attributes
    ----------
    dataset : Dataset
        What the run trains on.
    frame : Frame
        Of now, or of the past.
    latest_step : int
        Steps done by now.
    compared : bool
        Whether another run is on show beside it.
    run : RunFrame
    run_index : int
        The run's place in the experiment: its colour.
    title : str
        What the run is called, also while its past is on show: by the ratios in force now.
    latest_ratios : tuple of float
        Those ratios, one a hidden layer; what is on show may have been drawn with others.
    image_index : int
        The training image on its way, unless a guest is.
    guest : Sample or None
        An image that nothing is trained on, if one is on show: all of it is a probe's answer.
    watched : Watched, MaskedPass or None
        The image's training pass, or a guest's pass with masks on; None if there is none yet.
    look : Look
    ranges : Ranges
    test_pass : TestPass or None
        The image's test pass; None if there is none yet.
    walk : WalkStage or None
        How far one pass is shown; None if it is on show as a whole.
    """

    dataset: Dataset
    frame: Frame
    latest_step: int
    run: RunFrame
    run_index: int
    title: str
    latest_ratios: tuple[float, ...]
    image_index: int
    watched: SamplePass | None
    look: Look
    ranges: Ranges
    test_pass: TestPass | None = None
    walk: WalkStage | None = None
    compared: bool = False
    guest: Sample | None = None

    @property
    def sample(self) -> Sample:
        """The image on show."""
        return self.guest or Sample.of_training(self.dataset, self.image_index)

    @property
    def pixels(self) -> Array:
        """Of the image on show."""
        return self.sample.pixels

    @property
    def label(self) -> int | None:
        """The class that the image is trained as; of a guest its own, None if it has none."""
        return self.sample.label

    @property
    def shown(self) -> Pass | TestPass | None:
        """The pass that the layers show: of the mini-batch, or of the image on its way."""
        return self.run.mini_batch if self.look.mini_batch else self.shown_of_sample

    @property
    def shown_of_sample(self) -> SamplePass | TestPass | None:
        """The pass on show of the image on its way: what its pixels and the answer are of."""
        return self.test_pass if self.look.test_pass else self.watched

    @property
    def framed_row(self) -> int | None:
        """The image's row, to be told from the others of a mini-batch, if there are others."""
        return self.row if len(self.frame.batch_indices) > 1 else None

    @property
    def known_pass(self) -> SamplePass | TestPass | None:
        """The pass on show, if its numbers are known and not only its masks."""
        shown = self.shown_of_sample
        return None if shown is None or shown.workings is None else shown

    @property
    def awaits_answer(self) -> bool:
        """Whether the pass on show is a probe's that is still to be answered."""
        return self.shown_of_sample is None and (self.look.test_pass or self.guest is not None)

    def layer_look(self, layer: int) -> Look | None:
        """Return how that hidden layer is looked at; None where one pass has not come yet."""
        if self.walk is None:
            return self.look
        quantity = self.walk.quantity(layer)
        return None if quantity is None else replace(self.look, quantity=quantity)

    def halfway(self, layer: int) -> Self:
        """Return this moment with what that hidden layer holds where one pass has come to."""
        shown = self.shown_of_sample
        if self.walk is None or shown is None:
            return self
        held = halfway(shown, self.walk, layer)
        if isinstance(held, TestPass):
            return replace(self, test_pass=held)
        return replace(self, watched=held)

    @property
    def metered(self) -> bool:
        """Whether both passes are compared: not while one is shown."""
        return self.look.test_pass and self.walk is None

    def gradient_has_come(self, layer: int) -> bool:
        """Whether that hidden layer's gradient is known to the person while one pass is shown."""
        look = self.layer_look(layer)
        return self.walk is None or (look is not None and look.quantity is Quantity.GRADIENT)

    @property
    def row(self) -> int | None:
        """The image's row in the mini-batch of the frame: where it is twice, the row on show."""
        watched = self.watched
        here = self.frame.step, self.image_index
        if isinstance(watched, Watched) and (watched.step, watched.image_index) == here:
            return watched.row
        rows = np.flatnonzero(self.frame.batch_indices == self.image_index)
        return int(rows[-1]) if len(rows) else None
