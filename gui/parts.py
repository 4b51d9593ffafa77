"""window_parts: the names by which lessons and the first-start guide speak of the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from gui.centre import Centre
from gui.flow.track_pair import TrackPair
from gui.header import Header
from gui.setup.control_panel import ControlPanel
from gui.transport_bar import TransportBar

# A network may have more, but nobody speaks of each of them.
MOST_LAYERS = 20

# Rows follow them without a gap: a ring around them has to keep within.
ADJOINED = ("strip",)


def window_parts(
    header: Header, panel: ControlPanel, centre: Centre, transport: TransportBar
) -> dict[str, Callable[[], QWidget | None]]:
    """Return what finds each part: None while it is not there.

    The names are those of ``model.lessons.names``.
    """
    plot, strip = centre.plot, centre.strip
    track = strip.track
    fixed: dict[str, QWidget] = {
        "header": header,
        "setup": panel,
        "preset": panel.presets,
        "runs": panel.runs,
        "verdicts": plot.grid,
        "chart": plot.charts,
        "chart-switch": plot.switch,
        "flow": strip,
        "run-switch": strip.switch,
        "look-switch": strip.head.look,
        "side-by-side": strip.head.compare_button,
        "one-pass": strip.walk_button,
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
