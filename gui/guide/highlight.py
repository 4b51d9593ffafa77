"""Highlight: a calm ring around named parts of the window, whatever happens to them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.style.theme import LIGHT, Theme

# What finds a part: None while it is not there.
Parts = Mapping[str, Callable[[], QWidget | None]]

_WIDTH = 3
_EDGE = 1  # px that stay free between a ring and the edge of the parent
_DIM_ALPHA = 84
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class Room(NamedTuple):
    """How far from each edge of a part its ring begins, in px; negative within the part."""

    left: int = 1
    top: int = 1
    right: int = 1
    bottom: int = 1

    def around(self, place: QRect) -> QRect:
        """Return what the ring of a part in that place encloses."""
        return place.adjusted(-self.left, -self.top, self.right, self.bottom)


_ROOM = Room()


class Highlight(QWidget):
    """Lies over everything else of its parent, takes no mouse and no focus.

    A part is found anew whenever something moves, so it may be replaced by another widget. What
    is hidden, or scrolled out of sight, has no ring until it comes back.

    Parameters
    ----------
    parts : mapping of name to callable
        Each returns the widget of that name, or None.
    parent : QWidget
        That the parts lie in.
    rooms : mapping of name to Room
        Where parts have other room around them than usual. No ring leaves the parent.

    Signals
    -------
    moved()
        The rings are elsewhere, or gone: whoever speaks beside them moves along.

    """

    moved = Signal()

    def __init__(
        self, parts: Parts, parent: QWidget, rooms: Mapping[str, Room] | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._above = parent
        self._parts, self._rooms = dict(parts), dict(rooms or {})
        self._names: tuple[str, ...] = ()
        self._dims = False
        self._cover: QWidget | None = None
        self._places: dict[str, QRect] = {}
        self._watched: list[QWidget] = []
        self._theme = LIGHT
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """The parts that are pointed out."""
        return self._names

    @property
    def places(self) -> tuple[QRect, ...]:
        """Where those of them that can be seen are, in the parent's pixels."""
        return tuple(self._places.values())

    def show_parts(self, names: Sequence[str], *, dims: bool = False) -> None:
        """Point out these parts, and no others; ``dims`` darkens all the rest.

        Raises
        ------
        KeyError
            If there is no part of such a name.

        """
        for name in names:
            self._parts[name]
        self._names, self._dims = tuple(names), dims
        self.refresh()
        self.raise_()

    def clear(self) -> None:
        """Point out nothing."""
        self.show_parts(())

    def stay_below(self, cover: QWidget) -> None:
        """Leave a widget free that lies over the parts, while it is on show."""
        self._cover = cover
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the theme's ink."""
        self._theme = theme
        self.update()

    def refresh(self) -> None:
        """Find the parts again; for whoever replaces widgets while nothing moves."""
        found = {name: self._parts[name]() for name in self._names}
        widgets = {name: widget for name, widget in found.items() if widget is not None}
        self._watch(list(widgets.values()))
        placed = {name: self._place_of(widget) for name, widget in widgets.items()}
        places = {name: place for name, place in placed.items() if not place.isEmpty()}
        self.setGeometry(self._above.rect())
        changed, self._places = places != self._places, places
        self._fit_mask()
        if changed:
            self.moved.emit()
        self.setVisible(bool(places))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parts and all they lie in."""
        if event.type() in _FOLLOWED:
            self.refresh()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rings; with ``dims`` a veil over all but the parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dims:
            veil = QPainterPath()
            veil.addRect(QRectF(self.rect()))
            for ring in self._rings():
                veil = veil.subtracted(ring)
            black = QColor(Qt.GlobalColor.black)
            black.setAlpha(_DIM_ALPHA)
            painter.fillPath(veil, black)
        for ring in self._rings():
            painter.strokePath(ring, QPen(QColor(self._theme.ink), _WIDTH))

    def _rings(self) -> Iterator[QPainterPath]:
        """Yield the middle of each ring's line."""
        half = _WIDTH / 2
        for enclosed in self._enclosed():
            line = QRectF(enclosed).adjusted(-half, -half, half, half)
            # Parallel to the corners of a control.
            radius = min(self._theme.control_radius + _ROOM.left + half, line.height() / 2)
            path = QPainterPath()
            path.addRoundedRect(line, radius, radius)
            yield path

    def _enclosed(self) -> Iterator[QRect]:
        """Yield what the rings enclose; of a part that can hardly be seen there is nothing left."""
        free = _EDGE + _WIDTH
        limit = self._above.rect().adjusted(free, free, -free, -free)
        for name, place in self._places.items():
            enclosed = self._rooms.get(name, _ROOM).around(place) & limit
            if not enclosed.isEmpty():
                yield enclosed

    def _fit_mask(self) -> None:
        """Lie over nothing but what is painted: whatever repaints below costs no more than before.

        What is dimmed needs all of it.
        """
        if not self._places:
            return
        mask = QRegion(self.rect()) if self._dims else self._ring_region()
        if self._cover is not None:
            mask -= QRegion(self._place_of(self._cover))
        if mask != self.mask():
            # On show, it would leave the old rings behind where a graphics view lies below.
            self.hide()
            self.setMask(mask)

    def _ring_region(self) -> QRegion:
        corner = self._theme.card_radius // 2
        mask = QRegion()
        for enclosed in self._enclosed():
            mask += QRegion(enclosed.adjusted(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH)).subtracted(
                QRegion(enclosed.adjusted(corner, corner, -corner, -corner))
            )
        return mask

    def _place_of(self, widget: QWidget) -> QRect:
        """Return what of a widget can be seen, in the parent's pixels."""
        above = self._above
        if not widget.isVisibleTo(above) or not above.isAncestorOf(widget):
            return QRect()
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        for holder in self._holders(widget):
            place &= QRect(holder.mapTo(above, QPoint(0, 0)), holder.size())
        return place & above.rect()

    def _holders(self, widget: QWidget) -> Iterator[QWidget]:
        """Yield what a widget lies in, from the inside to before the parent."""
        holder = widget.parentWidget()
        while holder is not None and holder is not self._above:
            yield holder
            holder = holder.parentWidget()

    def _watch(self, widgets: Sequence[QWidget]) -> None:
        """Hear of what moves the parts: they themselves, and all they lie in."""
        wanted = [self._above] if widgets else []
        cover = [] if self._cover is None or not widgets else [self._cover]
        for widget in (*widgets, *cover):
            for each in (widget, *self._holders(widget)):
                if each not in wanted:
                    wanted.append(each)
        if wanted != self._watched:
            for each in self._watched:
                if isValid(each):
                    each.removeEventFilter(self)
            for each in wanted:
                each.installEventFilter(self)
            self._watched = wanted
