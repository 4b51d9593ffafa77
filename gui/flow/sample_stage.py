"""SampleStage: the digit, and what it is trained as."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from gui.flow.stage import Stage
from gui.moment.flow_moment import FlowMoment
from gui.tiles.sample_tile import SampleTile


class SampleStage(Stage):
    """The first stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.sample = SampleTile()
        super().__init__(self.sample, parent=parent)

    def show_moment(self, moment: FlowMoment) -> None:
        """Show the image, without the pixels that input dropout left out."""
        dataset, index, watched = moment.dataset, moment.image_index, moment.watched
        # A test pass drops no pixel.
        hidden = watched is None or moment.look.test_pass
        mask = None if hidden or watched is None else watched.input_mask
        self.sample.show_sample(dataset.train_images[index], dataset.image_shape, mask)
        noisy = moment.run.config.label_noise > 0
        label = self.tr("trained as {label}") if noisy else self.tr("label {label}")
        details = [label.format(label=moment.label)]
        if mask is not None:
            kept, pixels = np.count_nonzero(mask), len(mask)
            more = [
                self.tr("kept {kept} / {units}").format(kept=kept, units=pixels),
                self.tr("kept {percent} %").format(percent=round(100 * kept / pixels)),
            ]
            details = [f"{details[0]}, {each}" for each in more] + details
        titles = [self.tr("Sample: image {number}"), self.tr("Image {number}")]
        self.show_texts([title.format(number=index + 1) for title in titles], details)
        self.tell(moment, self._summary(moment, details[-1], mask))
        walk = moment.walk
        self.set_reached(walk is not None and not walk.backward and walk.layer == -1)

    def _summary(self, moment: FlowMoment, label: str, mask: NDArray[np.bool_] | None) -> str:
        text = self.tr("Sample, image {number}, {label}")
        text = text.format(number=moment.image_index + 1, label=label)
        if mask is None:
            return text
        kept = self.tr("{text}, kept {kept} of {pixels} pixels")
        return kept.format(text=text, kept=np.count_nonzero(mask), pixels=mask.size)
