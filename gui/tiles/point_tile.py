"""PointTile: a tile of cells that can be pointed at, copied and enlarged."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from gui.tiles.cell_moves import move_of, names_a_place
from gui.tiles.cell_order import CellOrder
from gui.tiles.rings import paint_cell_ring, paint_focus_ring
from gui.tiles.tile import Tile
from gui.tiles.tile_menu import TileDeed, deed_of, tile_menu

MakePicture: TypeAlias = Callable[[], QImage]
MakeTable: TypeAlias = Callable[[], str]

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PointTile(Tile):
    """Knows which of its cells is pointed at.

    The mouse points at what is under it, a click enlarges. With the focus, which only Tab brings,
    the arrows point at one cell after the other, Home and End at the ends of a row, with Ctrl at
    the first and the last cell; Enter enlarges, Escape points at nothing. What can be done with
    the tile is in its context menu, too.

    Signals
    -------
    activated()
        The person wants to see it larger.
    cell_chosen(int)
        The person wants to follow that cell; only if the tile has ``set_chooses``.
    unit_pointed(int or None)
        The person points at the cell of that index, or no longer at any.
    focused()
        The keyboard has come to it.
    attention_changed()
        ``attended`` may be another one.

    """

    activated = Signal()
    cell_chosen = Signal(int)
    unit_pointed = Signal(object)
    focused = Signal()
    attention_changed = Signal()

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space trains
        self._pointed: int | None = None
        self._last = 0  # where the keyboard goes on
        self._mouse: QPointF | None = None  # where it is, if it points
        self._sought = False  # by the keyboard: it has not only been given the focus
        self._enlargeable = False
        self._chooses = False
        self._copies: tuple[MakePicture, MakeTable] | None = None

    @property
    def pointed(self) -> int | None:
        """The cell that is pointed at."""
        return self._pointed

    @property
    def attended(self) -> bool:
        """Whether the mouse is over it, or a person came to it by the keyboard."""
        by_keyboard = self.hasFocus() and (self._sought or self._pointed is not None)
        return self.isVisible() and (self._mouse is not None or by_keyboard)

    @property
    def by_keyboard(self) -> bool:
        """Whether the keyboard, rather than the mouse, points at it."""
        return self._pointed is not None and self._mouse is None

    @property
    def cell_order(self) -> CellOrder:
        """Which cells are on show; the tile must not be empty."""
        raise NotImplementedError

    @property
    def note(self) -> str:
        """What there is to say of the cells on show; empty if those are all."""
        return ""

    def cell_at(self, place: QPointF) -> int | None:
        """Return the cell at that place; the tile must not be empty."""
        raise NotImplementedError

    def cell_box(self, cell: int) -> QRectF:
        """Return where a cell on show is painted."""
        raise NotImplementedError

    def set_enlargeable(self, *, enlargeable: bool) -> None:
        """Offer a larger view, or none."""
        self._enlargeable = enlargeable
        shape = Qt.CursorShape.PointingHandCursor if enlargeable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def set_chooses(self, *, chooses: bool) -> None:
        """Let a click choose the cell, rather than enlarge the tile."""
        self._chooses = chooses

    def offer_copies(self, picture: MakePicture, table: MakeTable) -> None:
        """Offer to copy the picture and the table that these functions make."""
        self._copies = picture, table

    def point_at(self, cell: int | None) -> None:
        """Point at the cell of that index, or the one on show nearest to it; None at none."""
        self._mouse = None
        self._point(None if cell is None or self.empty else self.cell_order.nearest(cell))

    def note_cells(self) -> None:
        """Go on pointing where there may be other cells now."""
        if self._mouse is not None:
            self._point(None if self.empty else self.cell_at(self._mouse))
        elif self._pointed is not None:
            self.point_at(self._pointed)

    def deeds(self) -> list[TileDeed]:
        """Return what can be done with the tile."""
        deeds = []
        if self._copies is not None:
            filled = not self.empty
            deeds = [
                TileDeed(self.tr("Copy picture"), "Ctrl+C", self.copy_picture, filled),
                TileDeed(self.tr("Copy table"), "Ctrl+Shift+C", self.copy_table, filled),
            ]
        key = "Return"
        if self._chooses:
            pointed = self._pointed is not None
            deeds.append(TileDeed(self.tr("Follow this unit"), key, self._choose, pointed))
            key = ""
        if self._enlargeable:
            deeds.append(TileDeed(self.tr("Enlarge"), key, self.activated.emit))
        return deeds

    def copy_picture(self) -> None:
        """Put the tile's picture on the clipboard."""
        if self._copies is not None:
            QGuiApplication.clipboard().setImage(self._copies[0]())

    def copy_table(self) -> None:
        """Put the tile's numbers on the clipboard."""
        if self._copies is not None:
            QGuiApplication.clipboard().setText(self._copies[1]())

    def paint_marks(self, painter: QPainter) -> None:
        """Paint the ring around the cell pointed at, and that of the focus."""
        if self._pointed is not None:
            paint_cell_ring(painter, self.cell_box(self._pointed), self.theme)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self.theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        came = self._mouse is None
        self._mouse = event.position()
        self.note_cells()
        if came:
            self.attention_changed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing, unless the keyboard points."""
        if self._mouse is not None:
            self.point_at(None)
            self.attention_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take note of a press that may become a click."""
        self._mouse = event.position()
        self.note_cells()
        clickable = self._enlargeable or self._chooses
        event.setAccepted(clickable and event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the cell, or enlarge."""
        inside = self.rect().contains(event.position().toPoint())
        if not inside or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._chooses:
            self._choose()
        elif self._enlargeable:
            self.activated.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done."""
        deeds = self.deeds()
        if not deeds:
            event.ignore()
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(self._middle())
        tile_menu(deeds, self).popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at another cell, or do what the keys stand for."""
        move, deed = move_of(event), deed_of(event, self.deeds())
        if move is not None and not self.empty:
            # The first move shows where it begins, except for those that name a place.
            if self._pointed is None and not names_a_place(move):
                self.point_at(self._last if self._last < self.cell_order.count else 0)
            else:
                self.point_at(self.cell_order.moved(self._last, *move))
        elif event.key() == Qt.Key.Key_Escape and self._pointed is not None:
            self.point_at(None)
        elif deed is not None and deed.possible:
            deed.do()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        self._sought = event.reason() in _BY_KEYBOARD
        self.update()
        self.focused.emit()
        self.attention_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing, unless the mouse points."""
        self.update()
        # A menu of its own takes the focus for as long as it is open.
        if self._mouse is None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.point_at(None)
        self.attention_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Point at nothing."""
        self.point_at(None)
        self.attention_changed.emit()

    def _point(self, cell: int | None) -> None:
        if cell is not None:
            self._last = cell
        if cell != self._pointed:
            self._pointed = cell
            self.update()
            self.unit_pointed.emit(cell)
            if self._mouse is None:
                self.attention_changed.emit()

    def _choose(self) -> None:
        if self._pointed is not None:
            self.cell_chosen.emit(self._pointed)

    def _middle(self) -> QPoint:
        """The middle of the cell pointed at, or of the tile."""
        if self._pointed is None:
            return self.rect().center()
        return self.cell_box(self._pointed).center().toPoint()
