"""A text that comes in several wordings, and the one of them that there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF


def wording_for(
    wordings: Sequence[str],
    metrics: QFontMetricsF,
    room: float,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """Return the first wording that is no wider than the room, or what fits of the last one.

    Parameters
    ----------
    wordings : sequence of str
        Longest first; at least one.
    metrics : QFontMetricsF
    room : float
        In pixels.
    elide : Qt.TextElideMode
        Where the last one is cut if not even that fits.

    """
    for wording in wordings:
        if metrics.horizontalAdvance(wording) <= room:
            return wording
    return metrics.elidedText(wordings[-1], elide, room)
