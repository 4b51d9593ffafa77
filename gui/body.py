"""Body: the centre of the window and a side panel, docked or, where it is narrow, a drawer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

# Below this width the side would leave the centre too little room.
_DOCKING_WIDTH = 1280
_SIDE_WIDTH = 264


class Body(QWidget):
    """Lays the side panel beside the centre, or over it.

    Docked, the side is shown until the person hides it; as a drawer it is hidden until asked for.

    Signals
    -------
    side_shown(bool)
        The side was shown or hidden, by the person or because the width changed.

    """

    side_shown = Signal(bool)

    def __init__(self, side: QWidget, centre: QWidget) -> None:
        super().__init__()
        self._drawer = QFrame(self)
        self._drawer.setProperty("card", True)
        self._drawer_column = QVBoxLayout(self._drawer)
        self._drawer_column.setContentsMargins(16, 12, 8, 12)
        self._side = side
        self._docked = True
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 16)
        self._row.setSpacing(16)
        side.setFixedWidth(_SIDE_WIDTH)
        self._row.addWidget(side)
        self._row.addWidget(centre, stretch=1)
        self._drawer.hide()

    def show_side(self, shown: bool) -> None:
        """Show or hide the side."""
        self._side.setVisible(shown)
        self._drawer.setVisible(shown and not self._docked)
        self._drawer.raise_()
        self.side_shown.emit(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock the side or make it a drawer, as the width asks for."""
        docked = event.size().width() >= _DOCKING_WIDTH
        self._drawer.setGeometry(16, 0, _SIDE_WIDTH + 24, self.height() - 16)
        if docked == self._docked:
            return
        self._docked = docked
        if docked:
            self._row.insertWidget(0, self._side)
        else:
            self._drawer_column.addWidget(self._side)
        self.show_side(docked)
