"""SampleStage: the digit, and what it is trained as."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from gui.flow.stage import Stage
from gui.moment.flow_moment import FlowMoment
from gui.moment.sample_words import longest_titles, name_of_sample, titles_of_sample
from gui.terms.terms import explain
from gui.tiles.sample_tile import SampleTile
from model.sample import Sample


class SampleStage(Stage):
    """The first stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.sample = SampleTile()
        super().__init__(self.sample, parent=parent)
        self.title.set_explanation(explain("sample"))

    def show_moment(self, moment: FlowMoment) -> None:
        """Show the image, without the pixels that input dropout left out."""
        dataset, sample = moment.dataset, moment.sample
        # A test pass drops no pixel, unless it leaves dropout on by mistake.
        shown = moment.shown_of_sample
        mask = None if shown is None else shown.input_mask
        self.sample.show_sample(sample.pixels, dataset.image_shape, mask)
        details = [self._label(moment)]
        if mask is not None:
            kept, pixels = np.count_nonzero(mask), len(mask)
            counts = {
                "kept": f"{kept:,}",
                "units": f"{pixels:,}",
                "percent": round(100 * kept / pixels),
            }
            more = self.tr("{label}, kept {kept} / {units}"), self.tr("{label}, kept {percent} %")
            details = [each.format(label=details[0], **counts) for each in more] + details
        titles = titles_of_sample(sample)
        self.show_texts(titles, details, longest_titles=longest_titles(sample, dataset))
        self.tell(moment, self._summary(sample, details[-1], mask))
        walk = moment.walk
        self.set_reached(walk is not None and walk.stop.layer == -1)

    def _label(self, moment: FlowMoment) -> str:
        if moment.label is None:
            return self.tr("no label")
        noisy = moment.run.config.label_noise > 0 and moment.guest is None
        label = self.tr("trained as {label}") if noisy else self.tr("label {label}")
        return label.format(label=moment.label)

    def _summary(self, sample: Sample, label: str, mask: NDArray[np.bool_] | None) -> str:
        text = self.tr("Sample, {name}, {label}").format(name=name_of_sample(sample), label=label)
        if mask is None:
            return text
        kept = self.tr("{text}, kept {kept} of {pixels} pixels")
        return kept.format(text=text, kept=f"{np.count_nonzero(mask):,}", pixels=f"{mask.size:,}")
