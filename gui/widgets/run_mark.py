"""RunMark: the sign of a run, as a curve's marker, in a key and as a swatch.

Its outline says what is shown (circle: training, square: test), the notch cut out of it says
which run it is, so that a projector without colours still tells six runs apart.
"""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme

Outline = Literal["circle", "square"]

SWATCH_SIZE = 14


class RunMark:
    """The mark of the run at an index, ready to be painted many times.

    Parameters
    ----------
    outline : {"circle", "square"}
    index : int
        The run's place in the experiment; after six the notches repeat.
    size : float
        Diameter or side in pixels, without the rim.

    """

    def __init__(self, outline: Outline, index: int, size: float) -> None:
        self._rim = _outline_path(outline, size + 2)
        self._shape = _outline_path(outline, size).subtracted(_notch(index, size))

    def paint(
        self, painter: QPainter, centres: Iterable[QPointF], colour: QColor, rim: QColor
    ) -> None:
        """Paint it at every centre, with rim and notch clear of what lies beneath."""
        painter.setPen(Qt.PenStyle.NoPen)
        # One by one: Qt takes longer for one path of many pieces.
        for centre in centres:
            for shape, brush in ((self._rim, rim), (self._shape, colour)):
                painter.setBrush(brush)
                painter.drawPath(shape.translated(centre))


class RunSwatch(QWidget):
    """A run's colour and notch beside its title."""

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, and a size that fits its text."""
        self._colours = theme.run_colour(self._index), QColor(theme.surface)
        self._mark = RunMark("square", self._index, round(SWATCH_SIZE * theme.body / LIGHT.body))
        self._side = round(SWATCH_SIZE * theme.body / LIGHT.body) + 2
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The mark with its rim."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mark.paint(painter, [QRectF(self.rect()).center()], *self._colours)


def _outline_path(outline: Outline, size: float) -> QPainterPath:
    box = QRectF(-size / 2, -size / 2, size, size)
    path = QPainterPath()
    if outline == "circle":
        path.addEllipse(box)
    else:
        path.addRoundedRect(box, size / 5, size / 5)
    return path


def _notch(index: int, size: float) -> QPainterPath:
    """Return what is cut out: nothing, a dot, a bar, a column, both, a slash."""
    whole, slit, dot = size + 2, size / 4, size / 2
    bar = QRectF(-whole / 2, -slit / 2, whole, slit)
    column = bar.transposed()
    column.moveCenter(QPointF(0, 0))
    path = QPainterPath()
    match index % 6:
        case 1:
            path.addEllipse(QRectF(-dot / 2, -dot / 2, dot, dot))
        case 2:
            path.addRect(bar)
        case 3:
            path.addRect(column)
        case 4:
            path.addRect(bar)
            path.addRect(column)
            path.setFillRule(Qt.FillRule.WindingFill)
        case 5:
            far, near = whole / 2, whole / 2 - slit * 1.4
            path.addPolygon(
                QPolygonF(
                    [
                        QPointF(-far, far),
                        QPointF(-far, near),
                        QPointF(near, -far),
                        QPointF(far, -far),
                        QPointF(far, -near),
                        QPointF(-near, far),
                    ]
                )
            )
            path.closeSubpath()
    return path
