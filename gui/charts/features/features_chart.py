"""FeaturesChart: what the hidden units of every run have learnt to respond to."""

from collections.abc import Mapping
from enum import Enum, auto
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.diverged_words import diverged_words
from gui.charts.features.features_histograms import FeaturesHistograms
from gui.charts.features.features_rows import FeaturesRow
from gui.charts.features.features_weights import FeaturesWeights
from gui.charts.features.features_words import (
    words_of_activations,
    words_of_layer,
    words_of_unit,
    words_of_units,
    words_of_weights,
)
from gui.charts.run_board import RunBoard
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.text_line import TextLine
from model.data import Dataset
from model.probes.features import Features, FeaturesProbe, FeaturesReport
from model.probes.probe import Probe

_MOST_UNITS = 64  # of each run, from which the ends of the colours follow
_PERCENTILE = 99.5
_FEW = 1e-6  # the least end of the colours: weights that are all zero have one, too


class FeaturesPart(Enum):
    """What of the features is on show."""

    ACTIVATIONS = auto()
    WEIGHTS = auto()


class FeaturesChart(Chart):
    """Histograms of the activations of all layers, or the first layer's weights as pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: FeaturesReport | None = None
        self._limit = 1.0
        self._pointed: tuple[str, int] | None = None
        labels = {
            FeaturesPart.ACTIVATIONS: self.tr("Activations"),
            FeaturesPart.WEIGHTS: self.tr("First weights"),
        }
        self.part = FeaturesPart.ACTIVATIONS
        self.switch = SegmentSwitch(self.tr("Features"), labels)
        self.switch.show_value(self.part)
        self.views = self.switch
        self.switch.chosen.connect(self.show_part)
        self.words = TextLine("control", 400, "ink2")
        self.histograms = FeaturesHistograms()
        self.histograms.setAccessibleName(self.tr("Activations of the hidden layers, run by run"))
        self.histograms.unit_pointed.connect(self._point_at_layer)
        # Only where text is so large that not all rows have room it is to be scrolled.
        self.scroller = QScrollArea()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(self.histograms)
        self.board = RunBoard(FeaturesWeights)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.scroller)
        self.stack.addWidget(self.board)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.switch)
        head.addWidget(self.words, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)  # as the grid of runs above has it
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.stack, stretch=1)

    def question(self) -> FeaturesProbe:
        """Ask how the units respond to test images."""
        return FeaturesProbe()

    @Slot(object)
    def show_part(self, part: FeaturesPart) -> None:
        """Show the activations or the weights."""
        self.part = part
        self.switch.show_value(part)
        shown = self.scroller if part is FeaturesPart.ACTIVATIONS else self.board
        self.stack.setCurrentWidget(shown)
        self.refresh()

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data."""
        self._report = self._pointed = None
        super().set_dataset(dataset)
        self._show_report()

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Have a row and a panel for each of these runs."""
        if self.board.set_runs(styles):
            self._pointed = None
            for name, panel in self.board.panels.items():
                panel.tile.unit_pointed.connect(partial(self._point, name))
        super().set_runs(styles)
        self._show_report()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.switch, self.words, self.histograms, self.board):
            part.set_theme(theme)
        super().set_theme(theme)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take the answer to a FeaturesProbe, whoever asked."""
        super().show_answer(probe, report)
        if isinstance(report, FeaturesReport):
            self._report = report
            self._show_report()
            self.refresh()

    def refresh(self) -> None:
        """Show what the chart was told."""
        titles = self.titles()
        if [row.title for row in self.histograms.rows] != list(titles.values()):
            self._show_report()
        for name, panel in self.board.panels.items():
            panel.show_title(titles[name])
            panel.note.show_text(*self._words_of_panel(name))
            text = self.tr("Weights of {title} into the units of hidden 1")
            panel.tile.setAccessibleName(text.format(title=titles[name]))
            panel.tile.setAccessibleDescription(panel.note.text)
        self.words.show_text(*self._words())
        self.histograms.setAccessibleDescription("\n".join([self.words.text, *self._spoken()]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say of how many units there is a picture now."""
        super().resizeEvent(event)
        self.refresh()

    def _show_report(self) -> None:
        """Show the answer in both parts."""
        runs = {} if self._report is None else self._report.runs
        self.histograms.show_rows(
            [self._row(name, title, runs.get(name)) for name, title in self.titles().items()]
        )
        self.histograms.setMinimumHeight(self.histograms.least_height())
        self._limit = _limit_of(self._report)
        for name, panel in self.board.panels.items():
            weights = runs[name].first_weights if name in runs else None
            if weights is not None and self.dataset is not None and np.isfinite(weights).any():
                panel.tile.show_weights(weights, self.dataset.image_shape, self._limit)
            else:
                panel.tile.show_nothing()

    def _row(self, name: str, title: str, features: Features | None) -> FeaturesRow:
        lost = features is not None and not np.isfinite(features.zeros).all()
        diverged = diverged_words(self.diverged_at(name)) if lost else ()
        index, sigmoid = self.styles[name].index, self._is_sigmoid(name)
        return FeaturesRow(title, index, features, sigmoid, diverged)

    @Slot(object)
    def _point_at_layer(self, cell: int | None) -> None:
        if cell is not None and self.histograms.by_keyboard:
            box = self.histograms.cell_box(cell).toRect()
            self.scroller.ensureVisible(box.center().x(), box.center().y(), 0, box.height())
        self.refresh()

    def _is_sigmoid(self, name: str) -> bool:
        runs = {} if self.frame is None else self.frame.runs
        return name in runs and runs[name].config.activation == "sigmoid"

    def _words(self) -> list[str]:
        report, cell = self._report, self.histograms.pointed
        if report is None:
            return [self.tr("Test images are being shown to the networks.")]
        if self.part is FeaturesPart.WEIGHTS:
            return words_of_weights(self._limit)
        if cell is not None:
            return self._words_of_cell(cell)
        sigmoid = any(row.sigmoid for row in self.histograms.rows)
        hills = self.histograms.grid().hilly
        return words_of_activations(report.images, report.step, sigmoid=sigmoid, hills=hills)

    def _spoken(self) -> list[str]:
        """Return what every histogram shows, for those who listen; nothing if they point at one."""
        if self.histograms.pointed is not None:
            return []
        layers = self.histograms.layers
        places = enumerate(self.histograms.rows)
        known = [(place, len(row.features.zeros)) for place, row in places if row.features]
        cells = [place * layers + layer for place, count in known for layer in range(count)]
        return [self._words_of_cell(cell)[0] for cell in cells]

    def _words_of_cell(self, cell: int) -> list[str]:
        place, layer = divmod(cell, self.histograms.layers)
        row = self.histograms.rows[place]
        features = row.features
        if features is None or layer >= len(features.zeros):
            text = self.tr("{title} has no such layer")
            return [text.format(title=row.title)]
        filled = np.flatnonzero(features.counts[layer])
        top = float(features.edges[layer][filled[-1] + 1]) if len(filled) else 0.0
        share = features.zeros[layer]
        return words_of_layer(row.title, layer, share, top, sigmoid=row.sigmoid)

    def _knows(self, name: str) -> bool:
        return self._report is not None and name in self._report.runs

    def _words_of_panel(self, name: str) -> list[str]:
        tile = self.board.panels[name].tile
        if tile.empty:
            return list(diverged_words(self.diverged_at(name))) if self._knows(name) else [""]
        if self._pointed is not None and self._pointed[0] == name:
            unit = int(tile.units[self._pointed[1]])
            weights = tile.weights[unit]
            return words_of_unit(unit, float(weights.min()), float(weights.max()))
        return words_of_units(len(tile.units), len(tile.weights))

    def _point(self, name: str, cell: int | None) -> None:
        self._pointed = None if cell is None else (name, cell)
        self.refresh()


def _limit_of(report: FeaturesReport | None) -> float:
    """Return a weight that few exceed, of all runs together."""
    if report is None:
        return 1.0
    some = [
        np.abs(each.first_weights[:: max(len(each.first_weights) // _MOST_UNITS, 1)]).ravel()
        for each in report.runs.values()
    ]
    finite = np.concatenate(some)
    finite = finite[np.isfinite(finite)]
    return max(float(np.percentile(finite, _PERCENTILE)), _FEW) if len(finite) else 1.0
