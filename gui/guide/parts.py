"""window_parts: the names by which lessons and the first-start guide speak of the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from gui.centre import Centre
from gui.flow.track_pair import TrackPair
from gui.guide.highlight import Room
from gui.header import Header
from gui.setup.control_panel import ControlPanel
from gui.transport.transport_bar import TransportBar
from model.lessons.names import SETTINGS

# A network may have more, but nobody speaks of each of them.
MOST_LAYERS = 20

# Where the room around a part is not what it usually is: other rows follow without a gap, a text
# begins at the very edge, or a button is larger than what is painted of it.
_ROOMS = {
    "header": Room(bottom=-3),
    "setup": Room(top=-3),
    "verdicts": Room(right=-3, bottom=-3),
    "chart": Room(top=0),
    "look-switch": Room(top=-1, bottom=-3),
    "side-by-side": Room(-3, -3, -3, -3),
    "one-pass": Room(-3, -3, -3, -3),
    "source": Room(left=5, top=-3, right=5, bottom=0),
    "strip": Room(left=5, top=-3, right=5, bottom=-1),
    "picker": Room(top=-1),
    "key": Room(left=6, top=3, right=6, bottom=3),
    "progress": Room(3, 3, 3, 3),
}
_SETTING = Room(left=4)
RING_ROOMS = _ROOMS | dict.fromkeys(SETTINGS, _SETTING)


def window_parts(
    header: Header, panel: ControlPanel, centre: Centre, transport: TransportBar
) -> dict[str, Callable[[], QWidget | None]]:
    """Return what finds each part: None while it is not there.

    The names are those of ``model.lessons.names``.
    """
    plot, strip = centre.plot, centre.strip
    track = strip.tracks.first
    fixed: dict[str, QWidget] = {
        "header": header,
        "setup": panel,
        "preset": panel.presets,
        "runs": panel.runs,
        "verdicts": plot.grid,
        "chart": plot.charts,
        "chart-switch": plot.switch,
        "flow": strip,
        "run-switch": strip.head.switch,
        "look-switch": strip.head.look,
        "side-by-side": strip.head.compare_button,
        "one-pass": strip.head.walk_button,
        "source": strip.source,
        "strip": strip.tracks,
        "sample": track.sample,
        "output": track.output,
        "picker": strip.picker,
        "key": strip.key,
        "transport": transport,
        "play": transport.play,
        "progress": transport.progress.bar,
    }
    fixed |= {f"setting-{name}": row for name, row in panel.rows.items()}
    parts: dict[str, Callable[[], QWidget | None]] = {
        name: partial(_same, widget) for name, widget in fixed.items()
    }
    for layer in range(MOST_LAYERS):
        parts[f"layer-{layer + 1}"] = partial(_layer, strip.tracks, layer)
    return parts


def _same(widget: QWidget) -> QWidget:
    return widget


def _layer(tracks: TrackPair, layer: int) -> QWidget | None:
    tiles = tracks.first.layers
    return tiles[layer] if layer < len(tiles) else None
