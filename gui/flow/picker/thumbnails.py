"""Thumbnails: a page of images to choose from, however many there are."""

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.flow.picker.gallery import Gallery
from gui.flow.picker.thumbnail_page import thumbnail_page
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.sample import Origin

_GAP = 6
_MARGIN = 3  # around a thumbnail, for the focus ring
_RING = 2

_NO_GALLERY = Gallery(
    Origin.TRAINING, np.empty((0, 1), np.float32), (), (1, 1), np.empty(0, np.int64)
)
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Thumbnails(QWidget):
    """As many thumbnails as fit; only the page on show is ever drawn.

    A click chooses. By keyboard the arrows, Page Up and Page Down, Home and End move a cursor,
    Enter or Space chooses.

    Signals
    -------
    chosen(int)
        An image of the gallery.
    paged()
        Another page is on show.

    """

    chosen = Signal(int)
    paged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space trains
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._gallery = _NO_GALLERY
        self._first = 0  # place of the page
        self._cursor = 0
        self._pinned: int | None = None
        self._by_keyboard = False  # whether the cursor is worth showing
        self._page: QPixmap | None = None
        self.set_theme(LIGHT)

    @property
    def gallery(self) -> Gallery:
        """The images that are offered."""
        return self._gallery

    @property
    def first(self) -> int:
        """The page's first place."""
        return self._first

    @property
    def count(self) -> int:
        """How many images are offered."""
        return len(self._gallery)

    @property
    def page_size(self) -> int:
        """How many thumbnails fit."""
        return max((self.width() - 2 * _MARGIN + _GAP) // self._pitch(), 1)

    @property
    def cursor_index(self) -> int:
        """The place of the image that Enter would choose."""
        return self._cursor

    def set_dataset(self, dataset: Dataset) -> None:
        """Offer the training images of these data."""
        self.show_gallery(Gallery.of_training(dataset))

    def show_gallery(self, gallery: Gallery) -> None:
        """Offer these images."""
        self._gallery = gallery
        self._page = self._pinned = None
        self._go_to(self._cursor)

    def set_pinned(self, image_index: int | None) -> None:
        """Ring this image and turn to its page; None for no ring."""
        if image_index == self._pinned:
            return
        self._pinned = image_index
        place = self._pinned_place()
        if place is not None:
            self._go_to(place)
        self.update()

    def turn(self, pages: int) -> None:
        """Turn so many pages on, or back if negative."""
        images = pages * self.page_size
        self._go_to(self._cursor + images, self._first + images)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._page = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a few."""
        return QSize(8 * self._pitch(), self._theme.control_height + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Room for one."""
        return QSize(self._pitch(), self.sizeHint().height())

    def box(self, place: int) -> QRect:
        """Where the image at a place of the page is painted."""
        left = _MARGIN + (place - self._first) * self._pitch()
        side = self._theme.control_height
        return QRect(left, (self.height() - side) // 2, side, side)

    def image_at(self, x: float) -> int | None:
        """The place of the image whose thumbnail, or the gap behind it, is there."""
        place = self._first + int(x - _MARGIN) // self._pitch()
        return place if place in self._shown() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor or choose."""
        key = Qt.Key(event.key())
        last = self.count - 1
        if key in _CHOOSE and self.count:
            self.chosen.emit(int(self._gallery.indices[self._cursor]))
        elif key in _MOVES:
            self._go_to(self._cursor + _MOVES[key])
        elif key in _PAGES:
            self._go_to(self._cursor + _PAGES[key] * self.page_size)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        place = self.image_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._by_keyboard = False
            self._go_to(place)
            self.chosen.emit(int(self._gallery.indices[place]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor unless a click brought the focus."""
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.image_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if place is None else self._name(place))
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        self._page = None
        self._go_to(self._cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, the ring of the pinned image and the cursor."""
        painter = QPainter(self)
        scale = painter.deviceTransform().m11()
        if self._page is None or self._page.devicePixelRatio() != scale:
            boxes = {place: self.box(place) for place in self._shown()}
            self._page = thumbnail_page(self._gallery, boxes, self.size(), self._theme, scale)
        painter.drawPixmap(0, 0, self._page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pinned = self._pinned_place()
        if pinned is not None and pinned in self._shown():
            box = QRectF(self.box(pinned))
            self._ring(painter, box, self._theme.ink)
            self._ring(painter, box.adjusted(_RING, _RING, -_RING, -_RING), self._theme.surface)
        if self.hasFocus() and self._by_keyboard and self.count:
            box = QRectF(self.box(self._cursor))
            self._ring(painter, box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN), self._theme.ink)

    def _ring(self, painter: QPainter, box: QRectF, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half, radius = _RING / 2, self._theme.tag_radius
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)

    def _shown(self) -> range:
        return range(self._first, min(self._first + self.page_size, self.count))

    def _go_to(self, cursor: int, first: int | None = None) -> None:
        """Move the cursor, and turn to the page from ``first`` or to one that holds the cursor."""
        self._cursor = _clamp(cursor, 0, self.count - 1)
        if first is None:
            on_page = self._cursor in self._shown()
            first = self._first if on_page else self._cursor - self._cursor % self.page_size
        first = _clamp(first, 0, self.count - self.page_size)
        if first != self._first:
            self._first, self._page = first, None
        self.setAccessibleName(self._name(self._cursor) if self.count else "")
        self.update()
        self.paged.emit()

    def _pinned_place(self) -> int | None:
        return None if self._pinned is None else self._gallery.place_of(self._pinned)

    def _name(self, place: int) -> str:
        gallery = self._gallery
        index = int(gallery.indices[place])
        match gallery.origin:
            case Origin.TRAINING:
                text = self.tr("Training image {number} of {count}, label {label}")
            case Origin.TEST:
                text = self.tr("Test image {number} of {count}, label {label}")
            case _:
                text = self.tr("Own picture {number} of {count}, no label")
        count, label = len(gallery.labels), gallery.labels[index]
        return text.format(number=f"{index + 1:,}", count=f"{count:,}", label=label)

    def _pitch(self) -> int:
        return self._theme.control_height + _GAP


def _clamp(value: int, least: int, most: int) -> int:
    return max(min(value, most), least)
