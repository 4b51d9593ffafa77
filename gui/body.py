"""Body: the centre of the window and a side panel, docked or, where it is narrow, a drawer."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.style.theme import LIGHT, Theme
from gui.widgets.part_focus import leave_part

# Below this width the side would leave the centre too little room.
_DOCKING_WIDTH = 1280
_SIDE_WIDTH = 264  # px, with text of the usual size
_WIDEST = 328  # with larger text: the centre needs the rest
_MARGINS = (16, 0, 16, 16)
_AT_TOP = 8
# The side stands where it would stand docked.
_DRAWER_MARGINS = (16, 0, 8, 16)


class BodyMemory(NamedTuple):
    """Where the side panel is, whether it is on show, and whether it is wherever there is room.

    While it is put away also whether it was on show before; else None.
    """

    docked: bool
    shown: bool
    wanted: bool
    put_away: bool | None


class Body(QWidget):
    """Lays the side panel beside the centre, or over it.

    Docked, the side is shown until the person hides it; as a drawer it is hidden until asked for.

    Attributes
    ----------
    wanted : bool
        Whether the side is shown where there is room to dock it.

    Signals
    -------
    side_shown(bool)
        The side was shown or hidden, by the person or because the width changed.

    """

    side_shown = Signal(bool)

    def __init__(self, side: QWidget, centre: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Experiment"))  # it has the keyboard where no control has
        self._drawer = QFrame(self)
        self._drawer.setProperty("drawer", True)
        self._drawer_column = QVBoxLayout(self._drawer)
        self._drawer_column.setContentsMargins(*_DRAWER_MARGINS)
        self._drawer_column.addWidget(side)
        self._drawer.hide()
        self._side = side
        self._side.setFixedWidth(_SIDE_WIDTH)
        self.wanted = True
        self._put_away: bool | None = None  # while it is presented: whether it was on show before
        self._docked = False  # the first resize event says whether there is room for that
        self._at_top = False
        self._taken = 0  # px on the right
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.setSpacing(16)
        self._row.addWidget(centre, stretch=1)

    @property
    def docked(self) -> bool:
        """Whether there is room for both, side by side."""
        return self._docked

    def show_side(self, shown: bool) -> None:
        """Show or hide the side."""
        # What gives way to something else is wanted all the same.
        if self._docked and self._put_away is None and (shown or not self._taken):
            self.wanted = shown
        self._show(shown)

    def set_theme(self, theme: Theme) -> None:
        """Let the side be as wide as text of this size needs it."""
        width = round(_SIDE_WIDTH * theme.body / LIGHT.body)
        self._side.setFixedWidth(min(width, _WIDEST))
        self._fit_drawer()

    def set_at_top(self, at_top: bool) -> None:
        """Stand at the window's edge, or below something that keeps its distance."""
        self._at_top = at_top
        self._set_margins()

    def make_room(self, right: int) -> None:
        """Leave so much free on the right; meanwhile a docked side is put away for it."""
        changed, self._taken = bool(right) != bool(self._taken), right
        self._set_margins()
        if changed and self._docked:
            self._show(self._side_stands)

    def present(self, presenting: bool) -> None:
        """Put the side away while the centre is presented; then it is on show again if it was."""
        if presenting and self._put_away is None:
            self._put_away = self._side.isVisibleTo(self)
            self._show(False)
        elif not presenting and self._put_away is not None:
            shown, self._put_away = self._put_away, None
            self._show(shown)

    def take_escape(self) -> bool:
        """Close the drawer; return whether there was one."""
        is_open = self._drawer.isVisible()
        if is_open:
            self.show_side(False)
        return is_open

    def memory(self) -> BodyMemory:
        """Return what another one needs to stand as this one does."""
        shown = self._side.isVisibleTo(self)
        return BodyMemory(self._docked, shown, self.wanted, self._put_away)

    def recall(self, memory: BodyMemory) -> None:
        """Stand as another one did."""
        self.wanted, self._put_away = memory.wanted, memory.put_away
        self._dock(memory.docked)
        self.show_side(memory.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the drawer on Escape."""
        if event.key() != Qt.Key.Key_Escape or not self.take_escape():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock the side or make it a drawer, as the width asks for."""
        docked = event.size().width() >= _DOCKING_WIDTH
        self._fit_drawer()
        if docked != self._docked:
            self._dock(docked)
            self._show(docked and self._side_stands)

    @property
    def _side_stands(self) -> bool:
        """Whether the side is shown where it is docked."""
        return self.wanted and self._put_away is None and not self._taken

    def _fit_drawer(self) -> None:
        left, _, right, _ = _DRAWER_MARGINS
        self._drawer.setGeometry(0, 0, left + self._side.minimumWidth() + right, self.height())

    def _set_margins(self) -> None:
        left, top, right, bottom = _MARGINS
        top = _AT_TOP if self._at_top else top
        self._row.setContentsMargins(left, top, self._taken or right, bottom)

    def _show(self, shown: bool) -> None:
        if not shown:
            leave_part(self._side, self)
        self._side.setVisible(shown)
        self._drawer.setVisible(shown and not self._docked)
        self._drawer.raise_()
        self.side_shown.emit(shown)

    def _dock(self, docked: bool) -> None:
        self._docked = docked
        if docked:
            self._row.insertWidget(0, self._side)
        else:
            self._drawer_column.addWidget(self._side)
