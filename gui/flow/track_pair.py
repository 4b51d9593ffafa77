"""TrackPair: one track, or two runs' tracks one above the other."""

from collections.abc import Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.flow.flow_track import FlowTrack
from gui.flow.source_line import SourceLine
from gui.flow.stage import ALL_LINES, Lines
from gui.moment.flow_moment import FlowMoment
from gui.style.theme import LIGHT, Theme
from gui.tiles.unit_grid import largest_side, tile_side
from gui.units.unit_numbers import UnitNumbers, cell_numbers
from gui.units.unit_pointer import UnitPointer

_ABOVE_LINE, _BELOW_LINE = 8, 4

_Form: TypeAlias = tuple[Lines, Lines]  # of the upper and the lower track

# All lines; the titles below only.
_FORMS: tuple[_Form, ...] = ((ALL_LINES, ALL_LINES), (Lines(title=False), ALL_LINES))


class TrackPair(QWidget):
    """The upper track is always there; two tracks have tiles of one size and scroll together.

    Signals
    -------
    layer_activated(int, int)
        The person wants to see a hidden layer larger: of which track, which layer.
    unit_chosen(int, int)
        The person wants to follow a unit, while one pass is shown: of which layer, which unit.
    tile_attended(PointTile)
        Mouse or keyboard have come to that tile, or left it.

    """

    layer_activated = Signal(int, int)
    unit_chosen = Signal(int, int)
    tile_attended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[FlowMoment, ...] = ()
        self._scrolling = False
        self._spare = 0
        self._snug = False
        self.first, self.second = FlowTrack(self), FlowTrack(self)
        self.pointer = UnitPointer(self)
        self.line = SourceLine(self)
        self.line.name_run(named=True)
        for index, track in enumerate(self.tracks):
            track.layer_activated.connect(partial(self.layer_activated.emit, index))
            track.unit_chosen.connect(self.unit_chosen)
            track.tile_attended.connect(self.tile_attended)
            track.unit_pointed.connect(partial(self._point, index))
        self.first.scroll_bar.valueChanged.connect(lambda: self._scroll(self.first, self.second))
        self.second.scroll_bar.valueChanged.connect(lambda: self._scroll(self.second, self.first))
        self.second.hide()
        self.line.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_theme(LIGHT)

    @property
    def tracks(self) -> tuple[FlowTrack, FlowTrack]:
        """The upper one and the lower one."""
        return self.first, self.second

    @property
    def is_pair(self) -> bool:
        """Whether two tracks are on show."""
        return not self.second.isHidden()

    @property
    def moments(self) -> tuple[FlowMoment, ...]:
        """What the tracks show."""
        return self._moments

    def least_height(self) -> int:
        """The height below which tiles would have no glyphs any more."""
        return self._height_of(tile_side(0), _FORMS[1], self.width())

    @Slot(bool)
    def set_choosing(self, choosing: bool) -> None:
        """Let a click on a unit choose it, or enlarge the layer, also while no pass is shown."""
        for track in self.tracks:
            track.set_choosing(choosing=choosing)

    def set_spare(self, spare: int) -> None:
        """Ask for so much more height: of what had to give way and comes back when it is there."""
        if spare != self._spare:
            self._spare = spare
            self.updateGeometry()

    def set_snug(self, snug: bool) -> None:
        """Let a single track keep room for a scroll bar only where it has one, or always."""
        if snug != self._snug:
            self._snug = snug
            self.updateGeometry()
            self._place()

    def show_flow(self, moments: Sequence[FlowMoment]) -> None:
        """Show one or two moments."""
        self._moments = tuple(moments)
        before, pair = self._needs(), len(moments) > 1
        self.second.setVisible(pair)
        self.line.setVisible(pair)
        for track, moment in zip(self.tracks, moments, strict=False):
            track.show_flow(moment)
        if pair:
            self.line.show_moment(moments[1])
        if self._needs() != before:
            self.updateGeometry()
            self._place()
        self.pointer.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (*self.tracks, self.line, self.pointer):
            part.set_theme(theme)
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        """The wider the tracks, the larger their tiles."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height for tiles as large as the width allows."""
        if not self.is_pair:
            side = self.first.sizes.usual_side(width)
            return self.first.height_of(side, scrolls=self._has_bar(width)) + self._spare
        side = min(track.sizes.side_for(width) for track in self.tracks)
        return self._height_of(side, _FORMS[0], width) + self._spare

    def sizeHint(self) -> QSize:
        """As wide as a small window allows."""
        return QSize(952, self.heightForWidth(952))

    def minimumSizeHint(self) -> QSize:
        """Sample, a layer and output with the smallest tiles."""
        smallest = self.first.minimumSizeHint()
        if not self.is_pair:
            height = self.first.height_of(tile_side(0), scrolls=self._has_bar(self.width()))
            return QSize(smallest.width(), height)
        height = self._height_of(largest_side(0), _FORMS[-1], smallest.width())
        return QSize(smallest.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        self._place()
        self.pointer.refresh()

    def _point(self, index: int, place: int, _cell: int | None) -> None:
        def read(cell: int) -> UnitNumbers | None:
            # A track that is not there any more shows nothing.
            shown = self._moments[index : index + 1]
            return cell_numbers(shown[0], place, cell) if shown else None

        self.pointer.point(self.tracks[index].tile(place), read)

    def _needs(self) -> list[object]:
        """What the layout depends on."""
        tracks = self.tracks
        return [self.is_pair, *((len(each.layers), each.height_of(0)) for each in tracks)]

    def _line_height(self) -> int:
        return self.line.sizeHint().height() + _ABOVE_LINE + _BELOW_LINE

    def _scrolls(self, width: int) -> tuple[bool, bool]:
        """Which tracks have a scroll bar: the upper one only if it goes further than the lower."""
        side = min(track.sizes.side_for(width) for track in self.tracks)
        upper, lower = (track.sizes.needs_scrolling(width, side) for track in self.tracks)
        return upper and len(self.first.layers) > len(self.second.layers), lower

    def _has_bar(self, width: int) -> bool:
        """Whether a single track has room for a scroll bar."""
        sizes = self.first.sizes
        return not self._snug or sizes.needs_scrolling(width, sizes.side_for(width))

    def _height_of(self, side: int, form: _Form, width: int) -> int:
        heights = [
            track.height_of(side, lines, scrolls=has_bar)
            for track, lines, has_bar in zip(self.tracks, form, self._scrolls(width), strict=True)
        ]
        return _BELOW_LINE + sum(heights) + self._line_height()

    def _place(self) -> None:
        if not self.is_pair:
            self.first.set_scrolls(self._has_bar(self.width()))
            self.first.set_form(ALL_LINES, None)
            self.first.setGeometry(self.rect())
            return
        width = self.width()
        # Fewer words rather than tiles without glyphs.
        for form in _FORMS:
            rest = self.height() - self._height_of(0, form, width)
            if rest >= 2 * tile_side(0):
                break
        most = min(track.sizes.most_side(width) for track in self.tracks)
        side, top = min(most, largest_side(rest // 2)), _BELOW_LINE
        tile = QSize(min(track.sizes.layer_width(width, side) for track in self.tracks), side)
        # Half of what is left keeps the tracks apart, the other half stands below them.
        between = max(rest - 2 * side, 0) // 2
        for track, lines, has_bar in zip(self.tracks, form, self._scrolls(width), strict=True):
            track.set_scrolls(has_bar)
            track.set_form(lines, tile)
            height = track.height_of(side, lines, scrolls=has_bar)
            track.setGeometry(0, top, width, height)
            top += height + between + self._line_height()
        line_top = self.first.geometry().bottom() + 1 + between + _ABOVE_LINE
        self.line.setGeometry(0, line_top, width, self.line.sizeHint().height())

    def _scroll(self, moved: FlowTrack, other: FlowTrack) -> None:
        # A shorter track stops at its end, and must not call the longer one back.
        if self._scrolling:
            return
        self._scrolling = True
        other.scroll_bar.setValue(moved.scroll_bar.value())
        self._scrolling = False
        self.pointer.refresh()
