"""Provenance: where the mask on show comes from, in words."""

from PySide6.QtWidgets import QWidget

from gui.style.run_style import ratio_words
from gui.widgets.text_line import TextLine
from model.frame import Frame, RunFrame, Watched


class Provenance(TextLine):
    """Names the step, the mini-batch and the place in it of the mask on show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caption", 400, "ink2", parent=parent)

    def show_source(self, frame: Frame, run: RunFrame, watched: Watched | None) -> None:
        """Say where the pass on show comes from.

        Parameters
        ----------
        frame : Frame
        run : RunFrame
            The run on show.
        watched : Watched or None
            Its pass on show; None if there is none.

        """
        if watched is not None:
            self.show_text(*self._source(frame, run, watched))
        elif frame.step == 0:
            self.show_text(self.tr("No mask yet: press Space to train"))
        else:
            self.show_text(
                self.tr("No mask yet: not in a mini-batch since it was pinned"),
                self.tr("No mask yet: not in a mini-batch"),
            )

    def longest_width(self) -> int:
        """The room that the longest usual text needs, with numbers of the usual size."""
        numbers = {"step": 9999, "epoch": 999, "batch": 9, "batches": 9, "image": 99, "images": 999}
        return self.fontMetrics().horizontalAdvance(self._full().format(**numbers))

    def _source(self, frame: Frame, run: RunFrame, watched: Watched) -> list[str]:
        epoch, batch = divmod(watched.step - 1, frame.steps_per_epoch)
        place = {
            "step": watched.step,
            "epoch": epoch + 1,
            "batch": batch + 1,
            "batches": frame.steps_per_epoch,
            "image": watched.row + 1,
            "images": watched.batch_size,
        }
        texts = [
            self._full(),
            self.tr("mask of step {step}, epoch {epoch}, mini-batch {batch} of {batches}"),
            self.tr("mask of step {step}, mini-batch {batch} of {batches}"),
        ]
        later = ""
        if watched.dropout_ratios != run.dropout_ratios:
            ratio = ratio_words(watched.dropout_ratios)
            later += self.tr(", drawn at drop {ratio}").format(ratio=ratio)
        if watched.step < frame.step:
            later += self.tr(" (now step {now})").format(now=frame.step)
        return [text.format(**place) + later for text in texts]

    def _full(self) -> str:
        return self.tr(
            "mask of step {step}, epoch {epoch}, mini-batch {batch} of {batches}, "
            "image {image} of {images}"
        )
