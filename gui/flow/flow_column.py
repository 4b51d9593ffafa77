"""FlowColumn: the rows of the flow card from top to bottom, as views of its state."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.flow.enlargement import Enlargement
from gui.flow.flow_foot import FlowFoot
from gui.flow.flow_head import FlowHead
from gui.flow.flow_state import FlowState
from gui.flow.source_row import SourceRow
from gui.flow.track_pair import TrackPair
from gui.flow.walk_reason import why_no_walk
from gui.moment.flow_moment import FlowMoment
from gui.style.theme import Theme
from gui.tiles.cell_look import NOT_A_NUMBER
from gui.tiles.heatmap import Heatmap

_MARGINS = 20, 9, 20, 9


class FlowColumn(QVBoxLayout):
    """Head, source, tracks or a single layer in their place, and the foot.

    Parameters
    ----------
    card : QWidget
        What is laid out.

    """

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self.head, self.source, self.tracks = FlowHead(), SourceRow(), TrackPair()
        self.enlargement = Enlargement(self.tracks, card)
        self.enlargement.changed.connect(self.fit)
        self.foot = FlowFoot(self.tracks, self.source)
        self.setContentsMargins(*_MARGINS)
        self.setSpacing(0)
        self.addWidget(self.head)
        self.addWidget(self.source)
        self.addWidget(self.tracks, stretch=1)
        self.addWidget(self.enlargement.view, stretch=1)
        self.addLayout(self.foot)

    def show_nothing(self) -> None:
        """Say that there is no Frame yet; what is still to be seen is of the experiment before."""
        self.source.line.provenance.show_text(self.tr("Preparing the experiment"))

    def show_moments(self, state: FlowState, moments: Sequence[FlowMoment]) -> None:
        """Show the moments that follow from the state, from top to bottom; at least one."""
        first = moments[0]
        self._show_head(state, first)
        self.source.show_moments(moments, past=state.past is not None)
        self.enlargement.show_flow(moments)
        self.foot.key.show_key(
            state.look,
            first.ranges,
            has_glyphs=self._has_glyphs(),
            broken=any(NOT_A_NUMBER in tile.values for tile in self._filled()),
        )
        # Beside the mistakes of a test pass there is room for one: the source, as all is kept.
        self.foot.key.setHidden(self.foot.sparse and state.look.test_pass)
        self.foot.picker.show_sample(first.image_index)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        rows = self.head, self.source, self.tracks, self.enlargement
        for part in (*rows, self.foot.picker, self.foot.key):
            part.set_theme(theme)

    def setGeometry(self, rect: QRect) -> None:
        """Place the rows: tiles of another size may have other cells than the key explained."""
        super().setGeometry(rect)
        self.foot.key.note_cells(has_glyphs=self._has_glyphs())

    @Slot()
    def fit(self) -> None:
        """Do without the sample picker where two tracks have too little room."""
        margins = _MARGINS[1] + _MARGINS[3]
        rows = self.head.sizeHint().height() + self.source.sizeHint().height()
        self.foot.fit(self._card.height() - margins - rows)

    def _filled(self) -> list[Heatmap]:
        return [tile for tile in self.enlargement.tiles() if not tile.empty]

    def _has_glyphs(self) -> bool:
        return all(tile.grid().has_glyphs for tile in self._filled())

    def _show_head(self, state: FlowState, moment: FlowMoment) -> None:
        head, walking, titles = self.head, state.walk is not None, state.titles()
        head.show_runs(titles, state.styles, state.run_names[0], state.second_run)
        self.foot.picker.set_runs(titles)
        guest = moment.guest is not None
        head.look.show_look(
            state.wanted, state.look, past=state.is_past, walking=walking, guest=guest
        )
        head.show_walk(walking=walking, reason=why_no_walk(moment))
