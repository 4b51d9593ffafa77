"""MasksImage: the image that goes through the masks, and the key to what is made of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.charts.many_masks.many_masks_signs import paint_mean, paint_test_pass
from gui.style.theme import LIGHT, Theme
from gui.tiles.sample_tile import SampleTile
from model.data import Dataset
from model.pictures import rotated
from model.sample import Sample

_BETWEEN = 6
_SIGN = 18  # px in front of a word of the key
_LEAST_SIDE, _MOST_SIDE = 28, 190


class MasksImage(QWidget):
    """The image, turned, above the key; the key alone where there is little height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._shown: tuple[Sample, float] | None = None
        self.tile = SampleTile(self)
        self.tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.key = MasksKey(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        column.addWidget(self.tile)
        column.addWidget(self.key)
        column.addStretch()

    def show_image(self, sample: Sample, dataset: Dataset, degrees: float) -> None:
        """Show the image of that sample, turned by so much."""
        if self._shown != (sample, degrees):
            self._shown = sample, degrees
            pixels = rotated(sample.pixels, dataset.image_shape, degrees)
            self.tile.show_sample(pixels, dataset.image_shape, None)

    def clear(self) -> None:
        """Show no image."""
        self._shown = None
        self.tile.show_nothing()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self.key.set_theme(theme)
        self.tile.set_theme(theme)
        self._shown = None

    def fit(self, height: int) -> None:
        """Be as high as this, and as wide as then looks well."""
        side = min(height - self.key.sizeHint().height() - _BETWEEN, _MOST_SIDE)
        self.tile.setVisible(side >= _LEAST_SIDE)
        self.tile.setFixedSize(max(side, _LEAST_SIDE), max(side, _LEAST_SIDE))
        self.setFixedWidth(max(side, self.key.sizeHint().width()))


class MasksKey(QWidget):
    """What dots, levels, squares and lines stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._metrics = QFontMetricsF(theme.font("caption"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As much as the words need."""
        words = self._words()
        width = _SIGN + max(self._metrics.horizontalAdvance(word) for word in words)
        return QSize(round(width) + 2, round(self._metrics.height()) * len(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        painter.setFont(self._theme.font("caption"))
        height = round(self._metrics.height())
        for line, word in enumerate(self._words()):
            box = QRectF(_SIGN, line * height, self.width() - _SIGN, height)
            painter.setPen(QColor(self._theme.ink2))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word)
            self._paint_sign(painter, line, QPointF(_SIGN / 2 - 2, box.center().y()))

    def _words(self) -> tuple[str, ...]:
        return (self.tr("one mask"), self.tr("mean"), self.tr("test pass"), self.tr("label"))

    def _paint_sign(self, painter: QPainter, line: int, centre: QPointF) -> None:
        ink = QColor(self._theme.ink2)
        if line == 0:
            dots = QPen(ink, 3.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(dots)
            painter.drawPoint(centre)
        elif line == 1:
            paint_mean(painter, centre, 6, self._theme)
        elif line == 2:
            paint_test_pass(painter, centre, 8, ink, self._theme)
        else:
            painter.fillRect(QRectF(centre.x() - 5, centre.y() + 3, 10, 2), QColor(self._theme.ink))
