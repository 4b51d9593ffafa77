"""RunCurves: two curves of every run, and the gap between them."""

from collections.abc import Iterator, Mapping
from itertools import chain

import pyqtgraph as pg
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QGraphicsItem

from gui.plot.curve import Curve
from gui.plot.gap_band import GapBand
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.frame import Frame


class RunCurves(Mapping[str, tuple[Curve, Curve]]):
    """A view of one Frame: training and test accuracy of a run, by its name."""

    def __init__(self, plot_item: pg.PlotItem) -> None:
        self._plot_item = plot_item
        self._curves: dict[str, tuple[Curve, Curve]] = {}
        self._items: list[Curve | GapBand] = []
        # Room for every curve as it was painted last: six runs outgrow the 10 MB there are.
        QPixmapCache.setCacheLimit(64 * 1024)

    def __getitem__(self, name: str) -> tuple[Curve, Curve]:
        return self._curves[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._curves)

    def __len__(self) -> int:
        return len(self._curves)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Take the curves of other runs away, and make those of these."""
        for item in self._items:
            self._plot_item.removeItem(item)
        self._curves = {
            name: (Curve("circle", style.index), Curve("square", style.index))
            for name, style in styles.items()
        }
        bands = [GapBand(*self._curves[name], style.index) for name, style in styles.items()]
        self._items = [*bands, *chain.from_iterable(self._curves.values())]
        for item in self._items:
            self._plot_item.addItem(item)

    def show_frame(self, frame: Frame) -> None:
        """Take the scores of that moment."""
        for name, (train, test) in self._curves.items():
            history = frame.runs[name].history
            train.setData(history.epochs, history.train_accuracy)
            test.setData(history.epochs, history.test_accuracy)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for item in self._items:
            item.set_theme(theme)

    def keep_painted(self, kept: bool) -> None:
        """Have them painted once, or anew every time.

        Under what moves they need not be painted again. Otherwise a cache only costs time, and
        would be too coarse for a picture of more pixels than the screen's.
        """
        cache = QGraphicsItem.CacheMode
        mode = cache.DeviceCoordinateCache if kept else cache.NoCache
        for item in self._items:
            if item.cacheMode() != mode:  # setting the same mode would empty the cache
                item.setCacheMode(mode)
