"""LossChart: training and test loss, and what the masks cost the training accuracy."""

from collections.abc import Mapping

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.diverged_words import diverged_sentence
from gui.charts.loss.loss_lines import LossLine, accuracies, loss_ticks, losses
from gui.charts.loss.loss_pane import LossPane
from gui.charts.loss.loss_words import (
    kinds_of_accuracy,
    kinds_of_loss,
    loss_in_words,
    masks_words,
)
from gui.plot.reading import in_words
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from gui.widgets.paced_redraw import PacedRedraw
from gui.widgets.text_line import TextLine
from model.frame import Frame

_ACCURACY_STEPS = 5
_BETWEEN = 16


class LossChart(Chart):
    """The losses of all runs and, beside them, the accuracies of those that drop units.

    A training accuracy counted with masks on, as training goes on, can stand below the test
    accuracy: each of its answers came from a part of the network. It is drawn beside the one that
    a test pass gives.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: tuple[object, ...] | None = None
        self.losses = LossPane(self.tr("loss"), kinds_of_loss(), loss_in_words)
        self.losses.setAccessibleName(self.tr("Loss over the epochs"))
        self.accuracies = LossPane(self.tr("accuracy"), kinds_of_accuracy(), in_words)
        self.accuracies.setAccessibleName(self.tr("Accuracy with and without masks"))
        self.words = TextLine("control", 400, "ink2")
        self._redraw = PacedRedraw(self._draw, self)
        self._cells = cells = QGridLayout(self)
        cells.setContentsMargins(6, 4, 8, 4)
        cells.setHorizontalSpacing(_BETWEEN)
        cells.setVerticalSpacing(6)
        cells.addWidget(self.words, 0, 0, 1, 2)
        cells.addWidget(self.losses, 1, 0)
        cells.addWidget(self.accuracies, 1, 1)
        cells.setRowStretch(1, 1)
        cells.setColumnStretch(0, 1)
        cells.setColumnStretch(1, 1)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self._content = None
        if self.frame is not None and set(styles) != set(self.frame.runs):
            self.frame = None
        super().set_runs(styles)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        for part in (self.losses, self.accuracies, self.words):
            part.set_theme(theme)
        self._content = None
        super().set_theme(theme)

    def refresh(self) -> None:
        """Draw soon, if there is anything new."""
        content = None if self.frame is None else _content(self.frame)
        if content is None or content != self._content:
            self._content = content
            self._redraw.wish()

    def flush(self) -> None:
        """Draw the newest frame now if it still waits."""
        self._redraw.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find axes for this size."""
        super().resizeEvent(event)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while nobody could see it."""
        super().showEvent(event)
        self._redraw.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody can see."""
        self._redraw.sleep()
        super().hideEvent(event)

    def _draw(self) -> None:
        frame = self.frame
        lines: list[LossLine] = []
        masked: list[LossLine] = []
        limit = 1
        if frame is not None:
            lines, masked = losses(frame, self.styles), accuracies(frame, self.styles)
            # A limit may have been lowered below what is done.
            limit = max(frame.epochs, frame.epoch)
        self._cells.setColumnStretch(1, int(bool(masked)))
        self.accuracies.setHidden(not masked)
        self.words.show_text(*self._wordings(masked))
        self.losses.show_lines(lines, loss_ticks(lines, self.losses.ticks_fitting), limit)
        steps = 5 if self.accuracies.ticks_fitting >= _ACCURACY_STEPS else 2
        ticks = [number / steps for number in range(steps + 1)]
        self.accuracies.show_lines(masked, ticks, limit)

    def _wordings(self, masked: list[LossLine]) -> tuple[str, ...]:
        """Say which runs have no numbers any more, or else what the masks cost."""
        sentences = [
            diverged_sentence(title, step)
            for name, title in self.titles().items()
            if (step := self.diverged_at(name)) is not None
        ]
        if sentences:
            return " ".join(sentences), sentences[0]
        return masks_words(masked) if self.frame is not None else ("",)


def _content(frame: Frame) -> tuple[object, ...]:
    """Return what determines all that is shown."""
    # Configs, changes and the number of scores determine a history, bit for bit.
    scores = tuple((run.config, len(run.history)) for run in frame.runs.values())
    return frame.epochs, frame.changes, scores
