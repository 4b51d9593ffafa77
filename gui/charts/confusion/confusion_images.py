"""ConfusionImages: test images to look at, a page at a time, however many there are."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.style.theme import Theme
from gui.tiles.cell_order import CellOrder
from gui.tiles.digit_field import paint_digit
from gui.tiles.point_tile import PointTile
from model.data import Dataset

_GAP = 5
_MARGIN = 3  # for the rings
_PAD = 2  # of an image in its field
_SIDES = 3, 2, 1.5, 1  # of an image, in heights of a control: few images stand larger
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_NOTHING = np.empty(0, dtype=np.int64)


class ConfusionImages(PointTile):
    """A cell an image. Page Up and Page Down, and the wheel, turn to another page.

    Signals
    -------
    paged()
        Another page is on show.

    """

    paged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._dataset: Dataset | None = None
        self._indices = _NOTHING
        self._first_row = 0
        self._page: QPixmap | None = None

    @property
    def indices(self) -> NDArray[np.int64]:
        """The test images, also those out of sight."""
        return self._indices

    @property
    def empty(self) -> bool:
        """Whether there is no image."""
        return len(self._indices) == 0

    @property
    def cell_order(self) -> CellOrder:
        """The images of the page, in reading order; there must be some."""
        count = len(self._indices)
        columns, rows = self._room(self._side())
        last = min(self._first_row + rows, -(-count // columns))
        return CellOrder(count, columns, range(columns), range(self._first_row, last))

    @property
    def page(self) -> range:
        """The places in ``indices`` of what is on show."""
        if self.empty:
            return range(0)
        order = self.cell_order
        return range(order.rows.start * order.line, min(order.rows.stop * order.line, order.count))

    def cell_at(self, place: QPointF) -> int | None:
        """Return the image at that place."""
        pitch = self._side() + _GAP
        row, column = (place.y() - _MARGIN) // pitch, (place.x() - _MARGIN) // pitch
        return self.cell_order.cell_in(int(row), int(column))

    def cell_box(self, cell: int) -> QRectF:
        """Return where an image of the page is painted."""
        row, column = self.cell_order.place_of(cell)
        side = self._side()
        pitch = side + _GAP
        return QRectF(_MARGIN + column * pitch, _MARGIN + row * pitch, side, side)

    def show_images(self, dataset: Dataset, indices: NDArray[np.int64]) -> None:
        """Show those test images of these data, from the first one on if they are other ones."""
        if dataset is self._dataset and np.array_equal(indices, self._indices):
            return
        self._dataset, self._indices = dataset, indices
        self._first_row = min(self._first_row, self._last_first_row())
        self._renew()

    def show_nothing(self) -> None:
        """Show no image."""
        if not self.empty:
            self._indices = _NOTHING
            self.start()

    def start(self) -> None:
        """Go back to the first page."""
        self._first_row = 0
        self._renew()

    def turn(self, pages: int) -> None:
        """Turn so many pages on, or back if negative."""
        if self.empty:
            return
        _, rows = self._room(self._side())
        first = min(max(self._first_row + pages * rows, 0), self._last_first_row())
        if first != self._first_row:
            self._first_row = first
            self._renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page, or point at another image."""
        pages = _PAGES.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            self.turn(pages)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page."""
        if event.angleDelta().y():
            self.turn(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._first_row = 0 if self.empty else min(self._first_row, self._last_first_row())
        self._renew()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        super().set_theme(theme)
        self._renew()

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._page = None
        super().forget_pictures()

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the page."""
        if self._page is None or self._page.devicePixelRatio() != scale:
            self._page = self._paint_page(scale)
        painter.drawPixmap(0, 0, self._page)

    def _side(self) -> int:
        """The largest side with which all have room, or else the smallest."""
        sides = [round(factor * self.theme.control_height) for factor in _SIDES]
        for side in sides:
            columns, rows = self._room(side)
            if columns * rows >= len(self._indices) and side + 2 * _MARGIN <= self.height():
                return side
        _, rows = self._room(sides[-1])
        filling = (self.height() - 2 * _MARGIN + _GAP) // rows - _GAP
        return max(filling, sides[-1])

    def _room(self, side: int) -> tuple[int, int]:
        """So many columns and rows of that side fit."""
        across, down = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        return max((across + _GAP) // (side + _GAP), 1), max((down + _GAP) // (side + _GAP), 1)

    def _last_first_row(self) -> int:
        columns, rows = self._room(self._side())
        return max(-(-len(self._indices) // columns) - rows, 0)

    def _renew(self) -> None:
        self._page = None
        self.update()
        self.note_cells()
        self.paged.emit()

    def _paint_page(self, scale: float) -> QPixmap:
        page = QPixmap(self.size() * scale)
        page.setDevicePixelRatio(scale)
        page.fill(QColor(self.theme.surface))
        dataset = self._dataset
        if dataset is None:
            return page
        with QPainter(page) as painter:
            for place in self.page:
                box, pixels = self.cell_box(place), dataset.test_images[self._indices[place]]
                paint_digit(painter, box, pixels, dataset.image_shape, self.theme, pad=_PAD)
        return page
