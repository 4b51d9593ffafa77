"""RunBoard: a panel a run, side by side, each a tile below the run's sign and title."""

from collections.abc import Callable, Mapping
from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, SizeName, Theme
from gui.tiles.tile import Tile
from gui.widgets.run_mark import RunSwatch
from gui.widgets.tab_order import restore_tab_order
from gui.widgets.text_line import TextLine

AnyTile = TypeVar("AnyTile", bound=Tile)

_GAP, _COMPACT_GAP = 10, 6  # between panels
_TO_TILE = 2  # from the head
_ASPECT = 1.6  # a tile that is wider gains nothing
_MOST_LARGE = 3  # panels; the texts of more are smaller
_MOST_TITLE = 0.6  # of the width, where the note stands beside it
_NARROW = 22  # capitals: below it title and note stand one above the other


class RunBoard(QWidget, Generic[AnyTile]):
    """Gives each run's tile as much room as there can be.

    Parameters
    ----------
    create_tile : callable
        Makes the tile of a run.
    suits : callable
        Whether a tile of that width and height is large enough for all that it can show.

    """

    def __init__(
        self,
        create_tile: Callable[[], AnyTile],
        suits: Callable[[float, float], bool] = lambda _width, _height: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suits = suits
        self._create_tile = create_tile
        self._styles: Mapping[str, RunStyle] = {}
        self._theme = LIGHT
        self.panels: dict[str, RunPanel[AnyTile]] = {}
        self._page = range(0)
        self._beside = 0

    def set_runs(self, styles: Mapping[str, RunStyle]) -> bool:
        """Have a panel for each of these runs, by their names.

        Returns
        -------
        bool
            Whether the panels are new ones.

        """
        if styles == self._styles:
            return False
        for panel in self.panels.values():
            panel.hide()
            panel.deleteLater()
        self._styles = dict(styles)
        compact = len(styles) > _MOST_LARGE
        self.panels = {
            name: RunPanel(style.index, self._create_tile(), self, compact=compact)
            for name, style in styles.items()
        }
        for panel in self.panels.values():
            panel.set_theme(self._theme)
        restore_tab_order(self)
        self.show_page(range(len(styles)))
        return True

    def show_page(self, page: range) -> None:
        """Show only the runs at these places."""
        self._page = page
        for place, panel in enumerate(self.panels.values()):
            panel.setVisible(place in page)
        self.arrange()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for panel in self.panels.values():
            panel.set_theme(theme)
        self.arrange()

    def set_beside(self, width: int) -> None:
        """Have what is said of a run so wide beside its tile, where height is short; 0 is above."""
        if width != self._beside:
            self._beside = width
            self.arrange()

    def tile_size(self, width: float, height: float, runs: int) -> tuple[float, float]:
        """Return how large a tile of so many would be if the board were that large."""
        return self._tile_size(width, height, runs, self._columns(width, height, runs))

    def most_fitting(self, width: float, height: float) -> int:
        """Return how many runs a board of that size shows with tiles that suit; maybe none."""
        counts = range(len(self.panels), 0, -1)
        return next((n for n in counts if self._suits(*self.tile_size(width, height, n))), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        self.arrange()

    def arrange(self) -> None:
        """Share the room anew: other tiles may suit now."""
        runs = len(self._page)
        columns = self._columns(self.width(), self.height(), runs)
        width, height = self._panel_size(self.width(), self.height(), runs, columns)
        panels = list(self.panels.values())[self._page.start : self._page.stop]
        for place, panel in enumerate(panels):
            row, column = divmod(place, columns)
            left, top = round(column * (width + self._gap)), round(row * (height + self._gap))
            panel.set_stacked(self._stacks(width), beside=self._beside)
            panel.setGeometry(QRect(left, top, int(width), int(height)))

    def _columns(self, width: float, height: float, runs: int) -> int:
        """The number of columns that makes the tiles suit, and as large as they can be then."""

        def merit(columns: int) -> tuple[bool, float]:
            broad, tall = self._tile_size(width, height, runs, columns)
            return self._suits(broad, tall), min(broad, tall * _ASPECT)

        return max(range(1, max(runs, 1) + 1), key=merit)

    @property
    def _gap(self) -> int:
        return _COMPACT_GAP if len(self.panels) > _MOST_LARGE else _GAP

    def _panel_size(
        self, width: float, height: float, runs: int, columns: int
    ) -> tuple[float, float]:
        rows = ceil(max(runs, 1) / columns)
        return (width - (columns - 1) * self._gap) / columns, (
            height - (rows - 1) * self._gap
        ) / rows

    def _tile_size(
        self, width: float, height: float, runs: int, columns: int
    ) -> tuple[float, float]:
        broad, tall = self._panel_size(width, height, runs, columns)
        if self._beside:
            return broad - self._beside - _TO_TILE, tall
        heads = (panel.head_height(stacked=self._stacks(broad)) for panel in self.panels.values())
        return broad, tall - max(heads, default=0) - _TO_TILE

    def _stacks(self, width: float) -> bool:
        return self._beside > 0 or width < _NARROW * self._theme.control


class RunPanel(QWidget, Generic[AnyTile]):
    """A run's tile below its sign, its title and a note that may come in several wordings.

    Where height is short, they stand at the right of the tile.
    """

    def __init__(
        self, index: int, tile: AnyTile, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self.tile = tile
        self.swatch = RunSwatch(index)
        size: SizeName = "caption" if compact else "control"
        self.title = TextLine(size, 600, stretches=False)
        self.note = TextLine(size, 400, "ink2")
        name = QHBoxLayout()
        name.setSpacing(4 if compact else 6)
        name.addWidget(self.swatch)
        name.addWidget(self.title)
        self._head_place = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head_place)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(10)
        self._head.addLayout(name)
        self._head.addWidget(self.note, stretch=1)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_TO_TILE)
        self._column.addWidget(self._head_place)
        self._column.addWidget(tile, stretch=1)
        self._name = name
        self._stacked = False
        self._beside = 0
        self._full_title = ""

    def show_title(self, title: str) -> None:
        """Show a title; where it does not fit it is elided in the middle: its end may matter."""
        self._full_title = title
        self._fit_title()

    def head_height(self, *, stacked: bool) -> int:
        """What sign, title and note need, one above the other or side by side."""
        name = max(self.swatch.sizeHint().height(), self.title.sizeHint().height())
        note = self.note.sizeHint().height()
        return name + note if stacked else max(name, note)

    def set_stacked(self, stacked: bool, *, beside: int = 0) -> None:
        """Let the note stand below the title, or beside it, and both so wide beside the tile."""
        if beside != self._beside:
            self._stand_beside(beside)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._head.setSpacing(0 if stacked else 10)
        self._fit_title()
        if stacked:
            self._name.addStretch()
        else:
            self._name.takeAt(self._name.count() - 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.swatch, self.title, self.note, self.tile):
            part.set_theme(theme)
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide the title anew."""
        self._fit_title()

    def _stand_beside(self, width: int) -> None:
        self._beside = width
        directions, middle = QBoxLayout.Direction, Qt.AlignmentFlag.AlignVCenter
        # From the right, as the head is the first of the two.
        self._column.setDirection(directions.RightToLeft if width else directions.TopToBottom)
        self._column.setAlignment(self._head_place, middle if width else Qt.AlignmentFlag(0))
        self._head_place.setMinimumWidth(width)
        self._head_place.setMaximumWidth(width or self.maximumWidth())
        self._fit_title()

    def _fit_title(self) -> None:
        share = 1.0 if self._stacked else _MOST_TITLE
        width = self._beside or self.width()
        room = round(share * width) - self.swatch.sizeHint().width() - self._name.spacing()
        metrics = QFontMetrics(self.title.font())
        elided = metrics.elidedText(self._full_title, Qt.TextElideMode.ElideMiddle, room)
        self.title.show_text(self._full_title, elided)
        self.title.setMaximumWidth(max(room, 1))
