"""Stage: one stop of the flow, a tile with lines below it and an arrow to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.flow.signal_meter import SignalMeter
from gui.moment.flow_moment import FlowMoment
from gui.style.theme import LIGHT, Theme
from gui.tiles.rings import paint_cell_ring
from gui.tiles.tile import Tile
from gui.widgets.text_line import TextLine

GAP = 12
"""Between two tiles, where the arrow stands."""

_ABOVE_TEXT = 6
_BETWEEN_TEXTS = 2
_BESIDE_TEXT = 10  # px to the next stage's text: less of it reads as one text
_ARROW, _ARROW_WIDTH = 3.5, 2.4  # half its height; what is around a tile does not reach it
_RING = 2


@dataclass(frozen=True)
class Lines:
    """Which lines of text stand below the tiles."""

    title: bool = True
    detail: bool = True


ALL_LINES = Lines()


class Stage(QWidget):
    """A tile, its title, and a line that says more or a meter.

    Parameters
    ----------
    tile : Tile
    meter : SignalMeter or None
        Shown while a test pass is looked at.
    leads_on : bool
        Whether an arrow at the right points to the next stage.

    """

    def __init__(
        self,
        tile: Tile,
        *,
        meter: SignalMeter | None = None,
        leads_on: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tile, self.meter = tile, meter
        self.title = TextLine("control", 600)
        self.detail = TextLine("caption", 400, "ink2")
        self._theme = LIGHT
        self._gap = GAP if leads_on else 0
        self._shown_lines = ALL_LINES
        self._is_metered = False
        for part in self._parts():
            part.setParent(self)
        if meter is not None:
            meter.hide()
        self._reached = False
        self._marks = _Marks(self)
        self._marks.hide()

    @property
    def reached(self) -> bool:
        """Whether one pass that is shown stage by stage stands here: then the tile is framed."""
        return self._reached

    @property
    def told_box(self) -> QRectF | None:
        """Where on the tile the unit is whose numbers are told elsewhere; None for none."""
        return None

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for part in (*self._parts(), self._marks):
            part.set_theme(theme)
        self._place()
        self.update()

    def show_texts(
        self,
        titles: Sequence[str],
        details: Sequence[str],
        *,
        longest_titles: Sequence[str] = (),
    ) -> None:
        """Show, of each, the longest wording that fits; they come longest first.

        A title is chosen as if it were as long as these.
        """
        self.title.show_text(*titles, longest=longest_titles)
        self.detail.show_text(*details)

    def tell(self, moment: FlowMoment, summary: str) -> None:
        """Name the tile for screen readers: whose it is, if two runs are on show, and of when."""
        parts = [moment.title] if moment.compared else []
        if moment.frame.is_past:
            parts.append(self.tr("step {step}, past").format(step=f"{moment.frame.step:,}"))
        name = ", ".join([*parts, summary])
        if name != self.tile.accessibleName():
            self.tile.setAccessibleName(name)

    def set_lines(self, lines: Lines) -> None:
        """Show those lines; what they say is told to screen readers all the same."""
        if lines != self._shown_lines:
            self._shown_lines = lines
            self._show_lines()
            self._place()

    def set_metered(self, metered: bool) -> None:
        """Show the meter in the place of the line that says more, or that line again."""
        if metered != self._is_metered:
            self._is_metered = metered
            self._show_lines()

    def set_reached(self, reached: bool) -> None:
        """Frame the tile, or not; and mark the unit that is told about."""
        self._reached = reached
        self._marks.setVisible(reached or self.told_box is not None)
        self._marks.update()

    def text_height(self, lines: Lines | None = None) -> int:
        """The room that lines, as they are or these, need below the tile."""
        lines = lines or self._shown_lines
        heights = [
            line.sizeHint().height()
            for line, shown in ((self.title, lines.title), (self.detail, lines.detail))
            if shown
        ]
        between = _BETWEEN_TEXTS * max(len(heights) - 1, 0)
        return _ABOVE_TEXT + sum(heights) + between

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tile what the texts leave."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow."""
        if not self._gap:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.ink3), 1.6, c=Qt.PenCapStyle.RoundCap))
        x, y = self.width() - self._gap / 2 - _ARROW_WIDTH / 2, self.tile.height() / 2
        tip = QPointF(x + _ARROW_WIDTH, y)
        painter.drawPolyline(QPolygonF([QPointF(x, y - _ARROW), tip, QPointF(x, y + _ARROW)]))

    def _show_lines(self) -> None:
        lines = self._shown_lines
        metered = self._is_metered and self.meter is not None
        self.title.setVisible(lines.title)
        self.detail.setVisible(lines.detail and not metered)
        if self.meter is not None:
            self.meter.setVisible(lines.detail and metered)

    def _parts(self) -> "list[Tile | TextLine | SignalMeter]":
        meters = [] if self.meter is None else [self.meter]
        return [self.tile, self.title, self.detail, *meters]

    def _lines(self) -> list[TextLine]:
        shown = self._shown_lines
        lines = ((self.title, shown.title), (self.detail, shown.detail))
        return [line for line, is_shown in lines if is_shown]

    def _place(self) -> None:
        height = self.height() - self.text_height()
        self.tile.setGeometry(0, 0, self.width() - self._gap, height)
        self._marks.setGeometry(self.tile.geometry())
        # A text may reach under the arrow, but keeps off the next stage's text.
        width, top = self.width() - min(self._gap, _BESIDE_TEXT), height + _ABOVE_TEXT
        for line in self._lines():
            line.setGeometry(0, top, width, line.sizeHint().height())
            top += line.height() + _BETWEEN_TEXTS
        if self.meter is not None:
            # In the same place, so that nothing jumps when a test pass is looked at.
            place = self.detail.geometry()
            self.meter.setGeometry(0, place.top(), self.tile.width(), place.height())


class _Marks(QWidget):
    """A frame of ink around a tile, set off from it, and a ring around one of its cells."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stage = stage
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._stage.told_box is not None:
            paint_cell_ring(painter, self._stage.told_box, self._theme)
        if self._stage.reached:
            self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.tile_radius
        for colour, inset in ((self._theme.surface, 1.5 * _RING), (self._theme.ink, _RING / 2)):
            painter.setPen(QPen(QColor(colour), _RING))
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, radius - inset / 2, radius - inset / 2)
