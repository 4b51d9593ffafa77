"""Enlargement: one hidden layer in the room of all of them, while that is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from gui.enlarged.enlarged_layer import EnlargedLayer
from gui.flow.track_pair import TrackPair
from gui.moment.flow_moment import FlowMoment
from gui.style.theme import LIGHT, Theme
from gui.tiles.heatmap import Heatmap
from gui.units.tile_copy import tile_picture
from gui.units.tile_source import TileSource
from gui.units.unit_numbers import UnitNumbers, cell_numbers
from gui.units.unit_pointer import UnitPointer
from gui.units.unit_table import tile_table


class Enlargement(QObject):
    """Shows the tracks, or in their place a layer of one of them.

    Parameters
    ----------
    tracks : TrackPair

    Signals
    -------
    changed(bool)
        A single layer is on show now, or no longer.

    Attributes
    ----------
    view : EnlargedLayer
        To be laid out where the tracks are.

    """

    changed = Signal(bool)

    def __init__(self, tracks: TrackPair, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = EnlargedLayer(parent)
        self.pointer = UnitPointer(self.view)
        self._tracks = tracks
        self._theme = LIGHT
        self._moments: tuple[FlowMoment, ...] = ()
        self._track, self._layer = 0, 0
        self._from_tile = False  # whether the keyboard was at one before
        self.view.hide()
        self.view.closed.connect(self.shrink)
        self.view.layer_chosen.connect(lambda layer: self.enlarge(self._track, layer))
        self.view.unit_pointed.connect(lambda _: self.pointer.point(self.view.heatmap, self._read))
        self.view.heatmap.offer_copies(self._picture, self._table)

    @property
    def active(self) -> bool:
        """Whether a single layer is on show."""
        return not self.view.isHidden()

    @property
    def place(self) -> tuple[int, int]:
        """The track and the layer that are or were enlarged, as far as there are such."""
        if not self._moments:
            return self._track, self._layer
        track = min(self._track, len(self._moments) - 1)
        return track, min(self._layer, self._moments[track].run.config.layer_count - 1)

    def tiles(self) -> list[Heatmap]:
        """The tiles of hidden layers that are on show."""
        if self.active:
            return [self.view.heatmap]
        tracks = self._tracks.tracks[: len(self._moments)]
        return [tile for track in tracks for tile in track.layers]

    def show_flow(self, moments: Sequence[FlowMoment]) -> None:
        """Show one or two moments, or of one of them a single layer."""
        self._moments = tuple(moments)
        if self.active:
            track, layer = self.place
            self.view.show_layer(moments[track], layer)
            self.pointer.refresh()
        else:
            self._tracks.show_flow(moments)

    def enlarge(self, track: int, layer: int) -> None:
        """Show that hidden layer alone: of the upper track, 0, or of the lower one, 1."""
        self._track, self._layer = track, layer
        if self._moments:
            self.view.show_layer(self._moments[self.place[0]], self.place[1])
        if not self.active:
            self.view.setMinimumHeight(self._tracks.height())  # whoever gives it no more room
            self._show(self.view, in_place_of=self._tracks)

    def attend(self, track: int, layer: int) -> None:
        """Enlarge that layer at the person's wish: the arrows are for its units from then on."""
        self.enlarge(track, layer)
        self.view.heatmap.setFocus(Qt.FocusReason.TabFocusReason)

    def toggle(self) -> None:
        """Show the layer that was enlarged last alone, or all layers again."""
        if self.active:
            self.shrink()
        else:
            self.attend(*self.place)

    @Slot()
    def shrink(self) -> None:
        """Show all layers again."""
        if self.active:
            self._tracks.show_flow(self._moments)
            self._show(self._tracks, in_place_of=self.view)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self.view.set_theme(theme)
        self.pointer.set_theme(theme)

    def _show(self, widget: QWidget, *, in_place_of: QWidget) -> None:
        focused = QApplication.focusWidget()
        takes_focus = focused is not None and in_place_of.isAncestorOf(focused)
        in_place_of.hide()
        widget.show()
        if widget is self.view:
            self._from_tile = takes_focus
        if takes_focus:
            track, layer = self.place
            tile: Heatmap = self.view.heatmap
            if widget is self._tracks:
                tile = self._tracks.tracks[track].layers[layer]
            tab, other = Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason
            tile.setFocus(tab if self._from_tile else other)
        self.changed.emit(self.active)

    def _read(self, cell: int) -> UnitNumbers | None:
        track, layer = self.place
        if not self._moments:
            return None
        rows = self.view.rows
        if rows is not None:  # they may be sorted
            units = self._moments[track].run.config.hidden_sizes[layer]
            cell = rows.cell_as_trained(cell, units)
        return cell_numbers(self._moments[track], layer, cell)

    def _picture(self) -> QImage:
        track, layer = self.place
        title = self.tr("Hidden {number}").format(number=layer + 1)
        details = [self.view.head.details.text]
        if self._moments:
            details.append(TileSource.of(self._moments[track], layer).words)
        return tile_picture(self.view.heatmap, title, details, self._theme)

    def _table(self) -> str:
        track, layer = self.place
        return tile_table(self._moments[track], layer) if self._moments else ""
