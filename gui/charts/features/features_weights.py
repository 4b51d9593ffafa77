"""FeaturesWeights: the weights into the units of the first hidden layer, a picture a unit."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, qRgb
from PySide6.QtWidgets import QWidget

from gui.style.colour_tables import GRADIENT_STOPS
from gui.tiles.cell_order import CellOrder
from gui.tiles.point_tile import PointTile

_GAP = 3
_PAD = 3  # of the well around the pictures
_LEAST, _MOST = 36, 96  # px, the side of a picture
_ROWS = 4  # of pictures at least, where not all have room
_STEPS = 255  # an odd number: the middle one is zero
_BAD = 255  # not a number
_NOTHING = np.empty((0, 1), dtype=np.float32)


class FeaturesWeights(PointTile):
    """Pictures of all units, or of as many as there is room for, evenly spread.

    A cell is a picture, in the order of ``units``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._weights = _NOTHING
        self._image_shape = 1, 1
        self._limit = 1.0
        self._picture: QPixmap | None = None

    @property
    def weights(self) -> NDArray[np.float32]:
        """The weights of all units, (units, pixels)."""
        return self._weights

    @property
    def units(self) -> NDArray[np.int64]:
        """The units that have a picture."""
        count = len(self._weights)
        _, columns, rows = self._layout()
        shown = min(count, columns * rows)
        return np.linspace(0, count - 1, shown).round().astype(np.int64)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return len(self._weights) == 0

    @property
    def cell_order(self) -> CellOrder:
        """The pictures in reading order; there must be some."""
        _, columns, _ = self._layout()
        count = len(self.units)
        return CellOrder(count, columns, range(columns), range(-(-count // columns)))

    def cell_at(self, place: QPointF) -> int | None:
        """Return the picture at that place."""
        pitch = self._layout()[0] + _GAP
        row, column = (place.y() - _PAD) // pitch, (place.x() - _PAD) // pitch
        return self.cell_order.cell_in(int(row), int(column))

    def cell_box(self, cell: int) -> QRectF:
        """Return where a picture is painted."""
        side, columns, _ = self._layout()
        row, column = divmod(cell, columns)
        pitch = side + _GAP
        return QRectF(_PAD + column * pitch, _PAD + row * pitch, side, side)

    def show_weights(
        self, weights: NDArray[np.float32], image_shape: tuple[int, int], limit: float
    ) -> None:
        """Show these weights.

        Parameters
        ----------
        weights : (units, pixels) float32
            Not copied: they must not change any more.
        image_shape : (rows, columns)
        limit : float
            The weight at the ends of the colours.

        """
        if weights is self._weights and limit == self._limit:
            return
        same_cells = len(weights) == len(self._weights)
        self._weights, self._image_shape, self._limit = weights, image_shape, limit
        self._picture = None
        self.update()
        if not same_cells:
            self.note_cells()

    def show_nothing(self) -> None:
        """Show an empty field."""
        self.show_weights(_NOTHING, (1, 1), self._limit)

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._picture = None
        super().forget_pictures()

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the pictures on a well."""
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = self._paint_pictures(scale)
        painter.drawPixmap(0, 0, self._picture)

    def _layout(self) -> tuple[int, int, int]:
        """The side of a picture, and how many columns and rows of them there is room for."""
        across, down = self.width() - 2 * _PAD + _GAP, self.height() - 2 * _PAD + _GAP
        least = min(max(down // _ROWS - _GAP, _LEAST), _MOST)
        for side in range(_MOST, least, -1):
            columns, rows = across // (side + _GAP), down // (side + _GAP)
            if columns * rows >= len(self._weights):
                return side, columns, rows
        columns, rows = max(across // (least + _GAP), 1), max(down // (least + _GAP), 1)
        # As large as that many columns and rows can be.
        side = min(across // columns, down // rows) - _GAP
        return max(side, 1), columns, rows

    def _paint_pictures(self, scale: float) -> QPixmap:
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Squares of two pixels and more are seen as they are; smaller ones are made even.
            magnified = self._layout()[0] * scale / max(self._image_shape)
            smooth = QPainter.RenderHint.SmoothPixmapTransform
            painter.setRenderHint(smooth, magnified < 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.well))
            radius = self.theme.tag_radius
            painter.drawRoundedRect(self._well(), radius, radius)
            for cell, unit in enumerate(self.units.tolist()):
                self._paint_unit(painter, self.cell_box(cell), self._weights[unit])
        return picture

    def _well(self) -> QRectF:
        side, columns, _ = self._layout()
        count = len(self.units)
        pitch = side + _GAP
        across, down = min(columns, count), -(-count // columns)
        return QRectF(0, 0, across * pitch - _GAP + 2 * _PAD, down * pitch - _GAP + 2 * _PAD)

    def _paint_unit(self, painter: QPainter, room: QRectF, weights: NDArray[np.float32]) -> None:
        rows, columns = self._image_shape
        values = shade(weights, self._limit)
        image = QImage(values.data, columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable([*weight_table(), QColor(self.theme.well).rgb()])
        longer = max(rows, columns)
        box = QRectF(0, 0, room.width() * columns / longer, room.height() * rows / longer)
        box.moveCenter(room.center())
        painter.drawImage(box, image)


def shade(weights: NDArray[np.float32], limit: float) -> NDArray[np.uint8]:
    """Return each weight's place in ``weight_table``, or that behind its end for none."""
    half = (_STEPS - 1) / 2
    with np.errstate(all="ignore"):  # a diverged network's are not finite
        places = np.rint(half + half * np.clip(weights / limit, -1, 1))
    return np.where(np.isfinite(places), places, _BAD).astype(np.uint8)


@cache
def weight_table() -> tuple[int, ...]:
    """Weights, from the most negative over zero to the most positive, as QRgb values."""
    stops = [QColor(colour) for colour in GRADIENT_STOPS]
    places, ends = np.linspace(0, len(stops) - 1, _STEPS), np.arange(len(stops))
    channels = [
        np.interp(places, ends, [channel(stop) for stop in stops]).round().astype(int)
        for channel in (QColor.red, QColor.green, QColor.blue)
    ]
    return tuple(qRgb(*map(int, colour)) for colour in zip(*channels, strict=True))
