"""Provenance: where the mask on show comes from, in words."""

import numpy as np
from PySide6.QtWidgets import QWidget

from gui.text_line import TextLine
from model.frame import Frame, Watched


class Provenance(TextLine):
    """Names the step, the epoch and the place in the mini-batch of the mask on show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caption", 400, "ink2", parent=parent)

    def show_source(self, frame: Frame, pinned: int | None, watched: Watched | None) -> None:
        """Say where the watched pass comes from.

        Parameters
        ----------
        frame : Frame
        pinned : int or None
            The pinned training image; None if the sample follows the mini-batch.
        watched : Watched or None
            The pass on show; None if there is none.

        """
        if watched is not None:
            self.show_text(*self._pass(frame, pinned, watched))
        elif frame.step == 0:
            self.show_text(self.tr("No mask yet: press Space to train"))
        else:
            self.show_text(
                self.tr("No mask yet: not in a mini-batch since it was pinned"),
                self.tr("No mask yet: not in a mini-batch"),
            )

    def longest_width(self) -> int:
        """The room that the longest text needs with numbers of the usual size."""
        return self.fontMetrics().horizontalAdvance(self._past().format(step=99999, now=99999))

    def _pass(self, frame: Frame, pinned: int | None, watched: Watched) -> list[str]:
        if watched.step < frame.step:
            texts = [self._past(), self.tr("mask of step {step} (now {now})")]
            return [text.format(step=watched.step, now=frame.step) for text in texts]
        rows = np.flatnonzero(frame.batch_indices == watched.image_index)
        texts = [
            self.tr("mask of step {step}, epoch {epoch}, mini-batch image {image} of {images}"),
            self.tr("mask of step {step}, image {image} of {images}"),
        ]
        return [
            text.format(
                step=watched.step,
                epoch=-(-watched.step // frame.steps_per_epoch),  # the epoch it belongs to
                # An image may be drawn twice: a pin sees its last row, following the first.
                image=1 if pinned is None else rows[-1] + 1,
                images=len(frame.batch_indices),
            )
            for text in texts
        ]

    def _past(self) -> str:
        return self.tr("mask of step {step} (now {now}): the last mini-batch that held this image")
