"""RowDigits: the digits that the rows of a mini-batch carry."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from gui.enlarged.row_order import BatchRows
from gui.enlarged.row_window import RowWindow
from gui.style.theme import LIGHT, Theme
from gui.tiles.digit_field import paint_digit
from model.data import Dataset

TO_CELLS = 6
"""Between the digits and the cells of their rows, in logical pixels."""

_TO_DIGIT = 6
_PAD = 1  # of a digit in its field
_FRAME = 2
_TO_LABEL = 6  # from the left, where the frame stands
_MOST_KEPT = 1000  # pictures


class RowDigits(QWidget):
    """A column that stands left of the cells: what each row is trained as, and its image."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._dataset: Dataset | None = None
        self._rows: BatchRows | None = None
        self._framed: int | None = None
        self._window = RowWindow()
        self._pictures: dict[int, QPixmap] = {}
        self.set_theme(LIGHT)

    @property
    def rows(self) -> BatchRows | None:
        """The rows of the mini-batch, also those out of sight."""
        return self._rows

    @property
    def window_shown(self) -> RowWindow:
        """The rows in sight."""
        return self._window

    def show_rows(self, dataset: Dataset, rows: BatchRows, framed: int | None) -> None:
        """Show these rows, one of them framed."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self._pictures.clear()
        if rows is not self._rows or framed != self._framed:
            self._rows, self._framed = rows, framed
            self.update()

    def show_window(self, window: RowWindow) -> None:
        """Have these rows in sight."""
        if window != self._window:
            if window.height != self._window.height:
                self._pictures.clear()
            self._window = window
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._font, self._bold = theme.font("caption", 500), theme.font("caption", 700)
        self._pictures.clear()
        self.update()

    def width_for(self, class_count: int, height: float) -> int:
        """The width of the column with rows of that height."""
        label = QFontMetrics(self._bold).horizontalAdvance(str(class_count - 1)) + 2
        return _TO_LABEL + label + _TO_DIGIT + round(height) + TO_CELLS

    def least_row(self) -> int:
        """The least height of a row, with its gap, in which a label can be read."""
        return QFontMetrics(self._bold).capHeight() + 9

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint label and image of each row in sight, and a line between two labels."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        rows, dataset = self._rows, self._dataset
        if rows is None or dataset is None:
            return
        scale = painter.deviceTransform().m11()
        for row in self._window.rows:
            box = self._digit_box(row)
            picture = self._picture(dataset, int(rows.images[row]), scale)
            painter.drawPixmap(box.topLeft(), picture)
            self._paint_label(painter, str(rows.labels[row]), box, framed=row == self._framed)
        if self._framed is not None and self._framed in self._window.rows:
            self._paint_frame(painter, self._digit_box(self._framed))
        for row in rows.groups:
            if row in self._window.rows[1:]:
                top = round(self._window.line_above(row) - 0.5)
                painter.fillRect(QRectF(0, top, self.width(), 1), QColor(self._theme.border))

    def _paint_label(self, painter: QPainter, label: str, digit: QRectF, *, framed: bool) -> None:
        painter.setFont(self._bold if framed else self._font)
        painter.setPen(QColor(self._theme.ink if framed else self._theme.ink2))
        text = QRectF(0, digit.top(), digit.left() - _TO_DIGIT, digit.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, right | Qt.TextFlag.TextDontClip, label)

    def _paint_frame(self, painter: QPainter, digit: QRectF) -> None:
        """Go on with the frame that stands around the cells of the row."""
        half = _FRAME / 2
        box = digit.adjusted(0, -half, half, half)
        box.setLeft(half)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.ink), _FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, self._theme.tag_radius, self._theme.tag_radius)

    def _digit_box(self, row: int) -> QRectF:
        side = self._window.height
        left = self.width() - TO_CELLS - side
        return QRectF(left, self._window.top_of(row), side, side)

    def _picture(self, dataset: Dataset, image: int, scale: float) -> QPixmap:
        """A digit in its field, drawn once."""
        picture = self._pictures.get(image)
        if picture is None or picture.devicePixelRatio() != scale:
            if len(self._pictures) >= _MOST_KEPT:
                self._pictures.clear()
            picture = self._pictures[image] = self._paint_digit(dataset, image, scale)
        return picture

    def _paint_digit(self, dataset: Dataset, index: int, scale: float) -> QPixmap:
        side = self._window.height
        picture = QPixmap(QSize(round(side * scale), round(side * scale)))
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(self._theme.surface))
        field, pixels = QRectF(0, 0, side, side), dataset.train_images[index]
        with QPainter(picture) as painter:
            paint_digit(painter, field, pixels, dataset.image_shape, self._theme, pad=_PAD)
        return picture
