"""LessonPlace: where the lessons stand: beside the upper card, beside all cards, or over them."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.body import Body
from gui.centre import Centre
from gui.widgets.part_focus import leave_part

# Below these sizes the upper card would have too little room beside them, or they beside it.
_DOCKING_WIDTH = 1280  # of the body
_DOCKING_HEIGHT = 380  # of the card
_BESIDE_CARDS = 312  # px of the body's width that are not the cards', while the settings stand
_BETWEEN = 32  # px: between the cards, and below them
_MARGINS = 12, 0, 16, 16


class LessonPlace(QObject):
    """Shows the lessons when they are wanted; they are hidden at first.

    In a low window, or beside two runs, they stand beside all cards, in the place of the settings;
    in a narrow one over the cards. While a layer is enlarged there is no upper card: they stand as
    in a low window.

    Attributes
    ----------
    put_away : bool
        Whether they were on show before the centre was presented, and are to be so again.

    Signals
    -------
    shown(bool)
        They were shown or hidden.

    """

    shown = Signal(bool)

    def __init__(self, lessons: QWidget, body: Body, centre: Centre) -> None:
        super().__init__(body)
        self._lessons, self._body, self._centre = lessons, body, centre
        self._drawer = _Drawer(body)
        self._drawer.close_wanted.connect(lambda: self.show(False))
        self._enlarged = False
        self._docked: bool | None = None
        self._is_shown = self.put_away = False
        lessons.hide()
        body.installEventFilter(self)
        centre.installEventFilter(self)
        centre.strip.enlargement.changed.connect(self._note_enlarged)
        body.side_shown.connect(self._note_side)
        self._fit()

    @property
    def drawer(self) -> QWidget:
        """What lies over the body, where there is little room."""
        return self._drawer

    @property
    def is_shown(self) -> bool:
        """Whether the lessons are on show."""
        return self._is_shown

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """Show or hide them."""
        changed = shown != self._is_shown
        self._is_shown = shown
        if shown and not self._docked and not self._body.docked:
            self._body.show_side(False)
        self._fit()
        if changed:
            self.shown.emit(shown)

    def present(self, presenting: bool) -> None:
        """Put them away while the centre is presented; then they are on show again if they were."""
        if presenting:
            self.put_away = self._is_shown
            self.show(False)
        elif self.put_away:
            self.put_away = False
            self.show(True)

    def take_escape(self) -> bool:
        """Close the drawer; return whether there was one."""
        is_open = self._drawer.isVisible()
        if is_open:
            self.show(False)
        return is_open

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the body's size, and what the cards need of it."""
        resized = event.type() == QEvent.Type.Resize and watched is self._body
        asked = event.type() == QEvent.Type.LayoutRequest and watched is self._centre
        if resized or (asked and self._has_room() != self._docked):
            self._fit()
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _note_side(self, shown: bool) -> None:
        if shown and not self._docked:  # there is no room for both
            self.show(False)

    @Slot(bool)
    def _note_enlarged(self, enlarged: bool) -> None:
        self._enlarged = enlarged
        self._fit()

    def _has_room(self) -> bool:
        """Whether there is an upper card that they can stand beside.

        It does not depend on where they stand, or they would go to and fro.
        """
        width, height = self._body.width(), self._body.height()
        strip = self._centre.strip.heightForWidth(width - _BESIDE_CARDS)
        high = height - strip >= _DOCKING_HEIGHT + _BETWEEN
        return not self._enlarged and width >= _DOCKING_WIDTH and high

    def _fit(self) -> None:
        body = self._body
        docked = self._has_room()
        beside = self._is_shown and not docked and body.width() >= _DOCKING_WIDTH
        focused = body.window().focusWidget()
        holds_focus = focused is not None and self._lessons.isAncestorOf(focused)
        if docked != self._docked:
            self._docked = docked
            if docked:
                self._centre.stand_beside(self._lessons)
            else:
                self._drawer.hold(self._lessons)
        if not self._is_shown:
            leave_part(self._lessons, body)
        self._lessons.setVisible(self._is_shown)
        if focused is not None and holds_focus and self._is_shown:
            focused.setFocus()  # which is lost by what is moved elsewhere
        left, _, right, _ = _MARGINS
        width = left + self._lessons.width() + right
        self._drawer.setGeometry(body.width() - width, 0, width, body.height())
        self._drawer.setVisible(self._is_shown and not docked)
        self._drawer.raise_()
        body.make_room(width + left if beside else 0)


class _Drawer(QFrame):
    """Over the right side of the body, until Escape."""

    close_wanted = Signal()

    def __init__(self, body: QWidget) -> None:
        super().__init__(body)
        self.setProperty("drawer", "right")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*_MARGINS)
        self.hide()

    def hold(self, widget: QWidget) -> None:
        """Take a widget in."""
        self._column.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)
