"""FlowTrack: the stages from left to right, as data flows: sample, hidden layers, output."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from gui.flow.layer_scroll import LayerScroll
from gui.flow.layer_stage import LayerStage
from gui.flow.output_stage import OutputStage
from gui.flow.sample_stage import SampleStage
from gui.flow.stage import ALL_LINES, GAP, Lines, Stage
from gui.flow.track_sizes import LEAST_OUTPUT, WIDEST_OUTPUT, TrackSizes
from gui.moment.flow_moment import FlowMoment
from gui.moment.walk_stage import WalkStage
from gui.style.theme import LIGHT, Theme
from gui.tiles.heatmap import Heatmap
from gui.tiles.output_bars import OutputBars
from gui.tiles.point_tile import PointTile
from gui.tiles.sample_tile import SampleTile
from gui.tiles.unit_grid import largest_side, tile_side
from gui.units.tile_copy import tile_picture
from gui.units.tile_source import TileSource
from gui.units.unit_numbers import OUTPUT, SAMPLE
from gui.units.unit_table import tile_table
from gui.widgets.tab_order import restore_tab_order

SCROLL_ROOM = 14
"""For a scroll bar below the stages, and for what keeps them apart from the row above."""
_ABOVE = 4  # px of it: a ring around a tile has room there


class FlowTrack(QWidget):
    """One image's way through one run.

    The sample and the output stay in place; between them the hidden layers scroll if need be.

    Signals
    -------
    layer_activated(int)
        The person wants to see that hidden layer larger.
    unit_chosen(int, int)
        The person wants to follow that unit of that hidden layer, while one pass is shown.
    tile_attended(PointTile)
        Mouse or keyboard have come to that tile, or left it.
    unit_pointed(int, int or None)
        The person points at a cell, or no longer at any: of a hidden layer, SAMPLE or OUTPUT.

    """

    layer_activated = Signal(int)
    unit_chosen = Signal(int, int)
    tile_attended = Signal(object)
    unit_pointed = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._scroll_room = SCROLL_ROOM
        self._layer_tile: QSize | None = None
        self._walked_layer: int | None = None
        self._choosing = False
        self._lines = ALL_LINES
        self._moment: FlowMoment | None = None
        # In the order in which Tab reaches them.
        self._sample_stage = SampleStage(self)
        self._layer_stages: list[LayerStage] = []
        self.scroll_area = LayerScroll(self)
        self._output_stage = OutputStage(self)
        self._wire_tile(self._sample_stage, self.sample, SAMPLE)
        self._wire_tile(self._output_stage, self.output, OUTPUT)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def scroll_bar(self) -> QScrollBar:
        """What scrolls the hidden layers."""
        return self.scroll_area.bar

    @property
    def sample(self) -> SampleTile:
        """The tile of the image."""
        return self._sample_stage.sample

    @property
    def layers(self) -> list[Heatmap]:
        """The tiles of the hidden layers."""
        return [stage.heatmap for stage in self._layer_stages]

    @property
    def output(self) -> OutputBars:
        """The tile of the answer."""
        return self._output_stage.output

    def tile(self, place: int) -> PointTile:
        """Return the tile of a hidden layer, of SAMPLE or of OUTPUT."""
        if place == SAMPLE:
            return self.sample
        return self.output if place == OUTPUT else self.layers[place]

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for stage in self._stages():
            stage.set_theme(theme)
        self.scroll_area.set_theme(theme)
        self.updateGeometry()
        self._place()

    def show_flow(self, moment: FlowMoment) -> None:
        """Show an image on its way."""
        self._moment = moment
        self._set_layer_count(moment.run.config.layer_count)
        self._sample_stage.show_moment(moment)
        for stage in self._layer_stages:
            stage.show_moment(moment)
            stage.heatmap.set_chooses(chooses=self._choosing or moment.walk is not None)
        self._output_stage.show_moment(moment)
        self._follow(moment.walk)

    def set_choosing(self, *, choosing: bool) -> None:
        """Let a click on a unit choose it, also while no pass is shown."""
        self._choosing = choosing
        walking = self._moment is not None and self._moment.walk is not None
        for heatmap in self.layers:
            heatmap.set_chooses(chooses=choosing or walking)

    @property
    def sizes(self) -> TrackSizes:
        """How large its tiles can be."""
        return TrackSizes(len(self._layer_stages))

    def set_scrolls(self, scrolls: bool) -> None:
        """Have room for a scroll bar, or none."""
        room = SCROLL_ROOM if scrolls else 0
        if room != self._scroll_room:
            self._scroll_room = room
            self.scroll_area.set_scrolls(scrolls=scrolls)
            self._place()

    def set_form(self, lines: Lines, layer_tile: QSize | None) -> None:
        """Have other lines of text and tiles of another size than a track that is alone.

        Parameters
        ----------
        lines : Lines
        layer_tile : QSize or None
            The size of the hidden layers' tiles; without it they are as large as the room allows.

        """
        if (lines, layer_tile) != (self._lines, self._layer_tile):
            self._lines, self._layer_tile = lines, layer_tile
            for stage in self._stages():
                stage.set_lines(lines)
            self._place()

    def height_of(self, side: int, lines: Lines = ALL_LINES, *, scrolls: bool = True) -> int:
        """The height of the track with tiles of that side, in that form."""
        return side + self._sample_stage.text_height(lines) + (SCROLL_ROOM if scrolls else 0)

    def hasHeightForWidth(self) -> bool:
        """The wider the track, the larger its tiles."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height for tiles as large as the usual number of layers allows."""
        return self.height_of(self.sizes.usual_side(width))

    def sizeHint(self) -> QSize:
        """As wide as a small window allows."""
        return QSize(952, self.heightForWidth(952))

    def minimumSizeHint(self) -> QSize:
        """Sample, a layer and output with the smallest tiles."""
        side = tile_side(0)
        return QSize(2 * (side + GAP) + LEAST_OUTPUT, self.height_of(side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the tiles as large as there is room."""
        self._place()

    def _stages(self) -> list[Stage]:
        return [self._sample_stage, *self._layer_stages, self._output_stage]

    def _set_layer_count(self, count: int) -> None:
        if count == len(self._layer_stages):
            return
        while len(self._layer_stages) > count:
            stage = self._layer_stages.pop()
            stage.hide()
            stage.deleteLater()
        while len(self._layer_stages) < count:
            layer = len(self._layer_stages)
            stage = LayerStage(layer, self.scroll_area.row)
            stage.set_theme(self._theme)
            stage.set_lines(self._lines)
            heatmap = stage.heatmap
            heatmap.activated.connect(partial(self.layer_activated.emit, layer))
            heatmap.cell_chosen.connect(partial(self.unit_chosen.emit, layer))
            heatmap.focused.connect(partial(self.scroll_area.ensureWidgetVisible, stage, 0, 0))
            self._wire_tile(stage, heatmap, layer)
            stage.show()
            self._layer_stages.append(stage)
        restore_tab_order(self.scroll_area.row)
        self.updateGeometry()
        self._place()

    def _wire_tile(self, stage: Stage, tile: PointTile, place: int) -> None:
        tile.unit_pointed.connect(partial(self.unit_pointed.emit, place))
        tile.attention_changed.connect(partial(self.tile_attended.emit, tile))
        tile.offer_copies(partial(self._picture_of, stage, place), partial(self._table_of, place))

    def _picture_of(self, stage: Stage, place: int) -> QImage:
        details = [stage.detail.text]
        if self._moment is not None:
            details.append(TileSource.of(self._moment, place).words)
        return tile_picture(stage.tile, stage.title.text, details, self._theme)

    def _table_of(self, place: int) -> str:
        return "" if self._moment is None else tile_table(self._moment, place)

    def _follow(self, walk: WalkStage | None) -> None:
        """Keep the layer in sight to which one pass has come."""
        layer = None if walk is None else walk.stop.layer
        if layer == self._walked_layer:
            return
        self._walked_layer = layer
        if layer is not None and 0 <= layer < len(self._layer_stages):
            self.scroll_area.ensureWidgetVisible(self._layer_stages[layer], GAP, 0)

    def _tile(self) -> QSize:
        """The size of the hidden layers' tiles."""
        if self._layer_tile is not None:
            return self._layer_tile
        below = self.height_of(0, self._lines, scrolls=self._scroll_room > 0)
        side = min(self.sizes.side_for(self.width()), largest_side(self.height() - below))
        return QSize(self.sizes.layer_width(self.width(), side), side)

    def _place(self) -> None:
        tile = self._tile()
        first, pitch = tile.height() + GAP, tile.width() + GAP
        height = tile.height() + self._sample_stage.text_height(self._lines)
        above = _ABOVE if self._scroll_room else 0
        top = max((self.height() - height - self._scroll_room) // 2, 0) + above
        row_width, room = len(self._layer_stages) * pitch, self.width() - first - LEAST_OUTPUT
        window = row_width if row_width <= room else room - GAP
        output_left = first + min(row_width, room)
        self._sample_stage.setGeometry(0, top, first, height)
        widest = max(LEAST_OUTPUT, round(WIDEST_OUTPUT * tile.height()))
        output = min(self.width() - output_left, widest)
        self._output_stage.setGeometry(output_left, top, output, height)
        for layer, stage in enumerate(self._layer_stages):
            stage.setGeometry(layer * pitch, 0, pitch, height)
        self.scroll_area.row.resize(row_width, height)
        self.scroll_area.setGeometry(first, top, window, height + self._scroll_room - above)
        self.scroll_bar.setSingleStep(pitch)
