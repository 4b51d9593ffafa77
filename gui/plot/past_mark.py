"""PastMark: where on the axis of time the window is, now or at a step of the past."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.plot_layer import PlotLayer, PlotMoment

LINE = 2
HALO = 1  # px of surface around it all, that sets it off from the curves
HANDLE = 8, 16
POINT = 5  # px of its height in which it comes to a point: a round one reads as the number 0
BELOW = 6  # px of the handle below the axes, so that it stays off the numbers
PADDING = 9
SPACE = 6


class PastMark(PlotLayer):
    """A handle on the axis, at the newest step, or at the step of the past on show.

    A step of the past has an upright line, too, and a label below the handle: there it covers
    neither curves nor the notes of live changes, and tells the number more exactly than the axis.

    Attributes
    ----------
    step : int or None
        Of the past; None is now.
    latest : int
        Steps done by now.
    line, handle, label : QLineF, QRectF, QRectF
        Where they are; empty while there are none.

    """

    def __init__(self) -> None:
        super().__init__()
        self._moment: PlotMoment | None = None
        self.step: int | None = None
        self.latest = 0
        self.line = QLineF()
        self.handle = QRectF()
        self.label = QRectF()
        self.setToolTip(self.tr("Drag to look back at the masks of any step"))

    def arrange(self, moment: PlotMoment) -> None:
        """Stay at the step."""
        self._moment = moment
        self._lay_out()

    def stand_at(self, step: int | None, latest: int) -> None:
        """Stand at that step, of so many done by now; at None be only a handle."""
        moved, grown = step != self.step, latest != self.latest
        self.step, self.latest = step, latest
        if moved or (
            grown and (self._handle_box(), self._label_box()) != (self.handle, self.label)
        ):
            self._lay_out()
        elif grown:  # beside the label nothing is to be painted again
            self.update(self.label)

    def words(self) -> str:
        """The label; empty where there is none."""
        if self.step is None:
            return ""
        if self.step < self.latest:
            text = self.tr("step {step} of {latest}, past")
        else:
            text = self.tr("step {step} of {latest}, the latest")
        return text.format(step=f"{self.step:,}", latest=f"{self.latest:,}")

    def shape(self) -> QPainterPath:
        """Where its tool tip is shown: at the handle."""
        path = QPainterPath()
        path.addRect(self.handle.adjusted(-SPACE, 0, SPACE, 0))
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint line, handle and label, in ink on a halo."""
        if self._moment is None or self.handle.isEmpty():
            return
        theme = self._moment.theme
        ink, surface = QColor(theme.ink), QColor(theme.surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.step is None:
            for colour, grown in ((surface, HALO), (QColor(theme.ink2), 0)):
                painter.setBrush(colour)
                painter.drawPolygon(self._pointer(grown))
            return
        for colour, grown in ((surface, HALO), (ink, 0)):
            painter.setBrush(colour)
            x, half = self.line.x1(), LINE / 2 + grown
            painter.drawRect(QRectF(x - half, self.line.y1(), 2 * half, self.line.dy()))
            painter.drawPolygon(self._pointer(grown))
            box = self.label.adjusted(-grown, -grown, grown, grown)
            painter.drawRoundedRect(box, theme.tag_radius, theme.tag_radius)
        painter.setFont(theme.font("control", 600))
        painter.setPen(surface)
        painter.drawText(self.label, Qt.AlignmentFlag.AlignCenter, self.words())

    def _pointer(self, grown: float) -> QPolygonF:
        """The handle, so much larger on every side: it points up at the axis."""
        box = self.handle.adjusted(-grown, -grown, grown, grown)
        shoulder = box.top() + POINT
        return QPolygonF(
            [
                QPointF(box.center().x(), box.top()),
                QPointF(box.right(), shoulder),
                box.bottomRight(),
                box.bottomLeft(),
                QPointF(box.left(), shoulder),
            ]
        )

    def _lay_out(self) -> None:
        self.line, self.handle, self.label = QLineF(), self._handle_box(), self._label_box()
        if self._moment is None or self.handle.isEmpty():
            self.cover(QRectF())
            return
        around = self.handle
        if self.step is not None:
            area, x = self._moment.scale.area, self._x(self._moment)
            self.line = QLineF(x, area.top(), x, area.bottom())
            stroke = QRectF(self.line.p1(), self.line.p2()).adjusted(-LINE, 0, LINE, 0)
            around = around.united(self.label).united(stroke)
        self.cover(around.adjusted(-HALO - 1, -HALO - 1, HALO + 1, HALO + 1))

    def _x(self, moment: PlotMoment) -> int:
        """The column of the step on show; the axis may be drawn for fewer than are done by now."""
        step = self.latest if self.step is None else self.step
        x = moment.scale.x(step / moment.frame.steps_per_epoch)
        return round(min(x, moment.scale.area.right()))

    def _handle_box(self) -> QRectF:
        """Return where the handle goes: nowhere before the first step."""
        if self._moment is None or self.latest == 0:
            return QRectF()
        width, height = HANDLE
        top = round(self._moment.scale.area.bottom()) + BELOW - height
        return QRectF(self._x(self._moment) - width / 2, top, width, height)

    def _label_box(self) -> QRectF:
        """Return where the label goes: below the handle, but within the axes."""
        if self._moment is None or self.step is None:
            return QRectF()
        scale = self._moment.scale
        metrics = QFontMetricsF(self._moment.theme.font("control", 600))
        # As wide as for the latest step, so that it does not jump with every digit.
        widest = self.tr("step {step} of {latest}, past").format(
            step=f"{self.latest:,}", latest=f"{self.latest:,}"
        )
        width = max(metrics.horizontalAdvance(text) for text in (self.words(), widest))
        width = round(width) + 2 * PADDING
        left = self._x(self._moment) - width / 2
        left = max(min(left, scale.area.right() - width), scale.area.left())
        height = round(metrics.height()) + 4
        return QRectF(round(left), scale.bounds.bottom() - height, width, height)
