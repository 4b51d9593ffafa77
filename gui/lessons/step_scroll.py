"""StepScroll: a step of a lesson, scrolled to where the reader goes on."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

_MARGINS = 4, 0, 10, 4
_SPACING = 10
_ABOVE = 8  # px of what stands before that stay in sight


class StepScroll(QScrollArea):
    """Rows one below the other; keeps its place unless what is new would be out of sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new: tuple[QWidget, QWidget] | None = None  # what is to be seen: first and last
        inside = self._inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(*_MARGINS)
        self._column.setSpacing(_SPACING)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._seek)
        bar.actionTriggered.connect(self._let_go)  # the reader scrolls

    def hold(self, *rows: QWidget) -> None:
        """Take these rows in, from top to bottom."""
        for row in rows:
            self._column.addWidget(row)
        self._column.addStretch(1)

    def show_top(self) -> None:
        """Scroll to the beginning."""
        self._new = None
        self.verticalScrollBar().setValue(0)

    def show_rows(self, first: QWidget, last: QWidget) -> None:
        """Scroll no further than needed to see these rows, as soon as they are laid out.

        Where there is no room for all of them the first one is in sight.
        """
        self._new = first, last
        self._seek()

    def turn(self, pages: int) -> None:
        """Scroll by so many pages; down, if that is more than 0."""
        bar = self.verticalScrollBar()
        bar.triggerAction(
            bar.SliderAction.SliderPageStepAdd if pages > 0 else bar.SliderAction.SliderPageStepSub
        )

    @Slot()
    def _seek(self) -> None:
        if self._new is None:
            return
        first, last = self._new
        top = first.mapTo(self._inside, QPoint(0, -_ABOVE)).y()
        end = last.mapTo(self._inside, last.rect().bottomLeft()).y() + _MARGINS[3] + 1
        bar = self.verticalScrollBar()
        bar.setValue(min(max(bar.value(), end - self.viewport().height()), top))

    @Slot()
    def _let_go(self) -> None:
        self._new = None
