"""FilmStage: the strip as a film shows it, without anything to press."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QVBoxLayout

from gui.flow.flow_key import FlowKey
from gui.flow.flow_state import FlowState
from gui.flow.flow_track import FlowTrack
from gui.flow.source_line import SourceLine
from gui.flow.stage import ALL_LINES, GAP
from gui.flow.track_sizes import TrackSizes
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.data import Dataset
from model.frame import Frame

_MARGINS = 20, 14, 20, 12
_SPACING = 6
_SIDE = 125  # of a tile
_OUTPUT = 200  # its width
_USUAL_LAYERS = 6


@dataclass(frozen=True, eq=False)
class FilmScene:
    """What stays the same all through a film.

    Attributes
    ----------
    dataset : Dataset
    styles : mapping of name to RunStyle
        Of all runs.
    shown : sequence of str
        The one or two that are on show, from top to bottom.
    newest : Frame
        Of a step that is not before any of the film's.
    pinned : int or None
        The image that stays on show.
    theme : Theme

    """

    dataset: Dataset
    styles: Mapping[str, RunStyle]
    shown: Sequence[str]
    newest: Frame
    pinned: int | None
    theme: Theme


class FilmStage(QFrame):
    """Draws the masks of a step: the run, where they are from, the tiles, what they mean.

    It is never on screen, and of one size all through a film.
    """

    def __init__(self, scene: FilmScene) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._state = _state_of(scene)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(_SPACING)
        self._rows = [(SourceLine(), FlowTrack()) for _ in scene.shown]
        counts = [scene.newest.runs[name].config.layer_count for name in scene.shown]
        width = (max(*counts, _USUAL_LAYERS) + 1) * (_SIDE + GAP) + _OUTPUT
        widths = (TrackSizes(count).layer_width(width, _SIDE) for count in counts)
        tile = QSize(min(widths), _SIDE)
        for line, track in self._rows:
            line.name_run(named=True)
            for part in (line, track):
                part.set_theme(scene.theme)
                column.addWidget(part)
            track.set_scrolls(False)
            track.set_form(ALL_LINES, tile)
            track.setFixedSize(width, track.height_of(_SIDE, scrolls=False))
        self._key = FlowKey()
        self._key.set_theme(scene.theme)
        column.addWidget(self._key, alignment=Qt.AlignmentFlag.AlignRight)

    def picture(self, frame: Frame) -> QImage:
        """Return the picture of a step."""
        self._state.past = frame
        moments = self._state.moments()
        for (line, track), moment in zip(self._rows, moments, strict=True):
            line.show_moment(moment)
            track.show_flow(moment)
        tiles = [tile for _, track in self._rows for tile in track.layers if not tile.empty]
        self._key.show_key(
            self._state.look,
            moments[0].ranges,
            has_glyphs=all(tile.grid().has_glyphs for tile in tiles),
        )
        return self.grab().toImage()


def _state_of(scene: FilmScene) -> FlowState:
    state = FlowState()
    state.begin(scene.dataset)
    state.styles, state.frame, state.pinned = scene.styles, scene.newest, scene.pinned
    state.comparing = len(scene.shown) > 1
    state.choose_run(scene.shown[0])
    if state.comparing:
        state.choose_second_run(scene.shown[1])
    return state
