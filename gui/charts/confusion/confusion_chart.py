"""ConfusionChart: which digits each run takes for which, and the images behind every number."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.confusion.confusion_board import ConfusionBoard
from gui.charts.confusion.confusion_pane import ConfusionPane
from gui.charts.confusion.confusion_words import (
    words_of_cell,
    words_of_image,
    words_of_images,
    words_of_number,
    words_of_report,
    words_of_run,
)
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.probes.confusion import ConfusionProbe, ConfusionReport
from model.probes.probe import Probe

_MARGIN = 6  # at both sides, as the grid of runs above has it
_SPACING = 16
_PANE_SHARE, _LEAST_PANE, _MOST_PANE = 0.28, 250, 440
_NOTHING: Mapping[str, NDArray[np.int64]] = MappingProxyType({})


class ConfusionChart(Chart):
    """A matrix a run, and the test images behind the number that was chosen.

    Every count is to be read: where not all matrices have room for theirs, only some runs are on
    show, and where not even one has, it is to be scrolled. The images stand beside the matrices, or
    in their place where that would leave the matrices without numbers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ConfusionReport | None = None
        self._matrices = _NOTHING
        self._most = 1
        self._pointed: tuple[str, int] | None = None
        self._chosen: tuple[str, int] | None = None
        self._image: int | None = None
        self.board = ConfusionBoard()
        pages = self.board.head.pages
        self.buttons = {
            "confusion-previous-runs": pages.back,
            "confusion-next-runs": pages.on,
        }
        self.pane = ConfusionPane()
        self.pane.closed.connect(self._close)
        self.pane.image_pointed.connect(self._point_at_image)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.board, stretch=1)
        row.addWidget(self.pane)

    @property
    def chosen(self) -> tuple[str, int] | None:
        """The run and the cell whose images are shown."""
        return self._chosen

    def question(self) -> ConfusionProbe:
        """Ask for the answers to all test images."""
        return ConfusionProbe()

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data."""
        self._forget()
        images = np.bincount(dataset.test_labels, minlength=dataset.class_count)
        self.board.set_data(dataset.class_count, int(images.max()))
        super().set_dataset(dataset)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Have a matrix for each of these runs."""
        if self.board.set_runs(styles):
            self._pointed = self._chosen = self._image = None
            for name, panel in self.board.panels.items():
                panel.tile.unit_pointed.connect(partial(self._point, name))
                panel.tile.cell_chosen.connect(partial(self._choose, name))
        super().set_runs(styles)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.board, self.pane):
            part.set_theme(theme)
        super().set_theme(theme)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take the answers to all test images, whoever asked for them."""
        super().show_answer(probe, report)
        if isinstance(report, ConfusionReport) and self._is_of_these_data(report):
            self._report = report
            self._matrices = {name: report.matrix(name) for name in report.runs}
            self._most = max(map(_most_wrong, self._matrices.values()), default=1)
            self.refresh()

    def refresh(self) -> None:
        """Show what the chart was told."""
        for name, title in self.titles().items():
            panel, matrix = self.board.panels[name], self._matrices.get(name)
            panel.show_title(title)
            if matrix is None:
                panel.tile.show_nothing()
            else:
                panel.tile.show_counts(matrix, self._most)
            panel.note.show_text(*self._words_of(name))
            text = self.tr("Confusion of {title}: rows are labels, columns answers")
            panel.tile.setAccessibleName(text.format(title=title))
            panel.tile.setAccessibleDescription(panel.note.text)
        self._mark()
        self.board.show_words(words_of_report(self._report))
        self._show_images()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._fit()

    def _forget(self) -> None:
        self._report, self._matrices = None, _NOTHING
        self._pointed = self._chosen = self._image = None

    def _is_of_these_data(self, report: ConfusionReport) -> bool:
        return self.dataset is not None and np.array_equal(report.labels, self.dataset.test_labels)

    def _words_of(self, name: str) -> list[str]:
        """What is said of a run: of the cell pointed at, in any run, or else of all its answers."""
        matrix = self._matrices.get(name)
        if matrix is None:
            return [""]
        if self._pointed is not None and matrix.any():
            return words_of_cell(matrix, self._pointed[1])
        images = 0 if self._report is None else len(self._report.labels)
        return words_of_run(matrix, images, self.diverged_at(name))

    def _mark(self) -> None:
        for name, panel in self.board.panels.items():
            elsewhere = self._pointed is not None and self._pointed[0] != name
            twin = self._pointed[1] if self._pointed is not None and elsewhere else None
            chosen = (
                self._chosen[1] if self._chosen is not None and self._chosen[0] == name else None
            )
            panel.tile.mark(twin=twin, chosen=chosen)

    def _show_images(self) -> None:
        if self._chosen is None or self._report is None or self.dataset is None:
            self.pane.show_hint(words_of_report(self._report)[0])
            return
        name, cell = self._chosen
        label, answer = divmod(cell, len(self._matrices[name]))
        indices = self._report.images(name, label, answer)
        titles = words_of_images(self.titles()[name], label, answer)
        self.pane.show_images(self.styles[name].index, titles, self.dataset, indices)
        self.pane.show_note(*self._words_of_image(len(indices)))

    def _words_of_image(self, count: int) -> list[str]:
        report = self._report
        if report is None or self._image is None or self._image >= len(report.labels):
            return words_of_number(count, 0 if report is None else report.step)
        answers = {
            title: int(report.runs[name][self._image])
            for name, title in self.titles().items()
            if name in report.runs
        }
        return words_of_image(self._image, int(report.labels[self._image]), answers)

    def _fit(self) -> None:
        """Share the room among matrices and images."""
        width, pane = self.width() - 2 * _MARGIN, self._pane_width()
        beside = self.board.share(width, self.height(), width - pane - _SPACING)
        self.board.setVisible(beside or self._chosen is None)
        self.pane.setVisible(beside or self._chosen is not None)
        if beside:
            self.pane.setFixedWidth(pane)
        else:
            self.pane.setMinimumWidth(0)
            self.pane.setMaximumWidth(self.maximumWidth())
        self.pane.close_button.setEnabled(self._chosen is not None)

    def _pane_width(self) -> int:
        scale = self.theme.caption / LIGHT.caption
        wanted = max(_PANE_SHARE * self.width(), _LEAST_PANE * scale)
        return round(min(wanted, _MOST_PANE * scale))

    def _point(self, name: str, cell: int | None) -> None:
        self._pointed = None if cell is None else (name, cell)
        if cell is not None and self.board.panels[name].tile.by_keyboard:
            self.board.reveal(name, cell)
        self.refresh()

    def _choose(self, name: str, cell: int) -> None:
        tile = self.board.panels[name].tile
        by_keyboard = tile.hasFocus() and tile.by_keyboard
        self._chosen, self._image = (name, cell), None
        self.pane.images.start()
        self.refresh()
        if by_keyboard:
            self.pane.images.setFocus()

    @Slot()
    def _close(self) -> None:
        if self._chosen is None:
            return
        name, cell = self._chosen
        by_keyboard = self.pane.isAncestorOf(self.focusWidget())
        self._chosen = self._image = None
        self.refresh()
        if by_keyboard:
            self.board.panels[name].tile.setFocus()
            self.board.panels[name].tile.point_at(cell)

    @Slot(object)
    def _point_at_image(self, image: int | None) -> None:
        self._image = image
        self.refresh()


def _most_wrong(matrix: NDArray[np.int64]) -> int:
    """Return the largest number off the diagonal, at least 1."""
    return max(int(matrix.max(initial=0, where=~np.eye(len(matrix), dtype=bool))), 1)
