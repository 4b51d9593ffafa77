"""why_no_walk: what keeps one pass from being shown layer by layer."""

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment


def why_no_walk(moment: FlowMoment, *, past: bool) -> str:
    """Return the reason, or an empty text if there is none.

    Parameters
    ----------
    moment : FlowMoment
    past : bool
        Whether the past is looked at.

    """
    if past:
        return _tr("Of a past step only the masks can be rebuilt")
    if moment.watched is None:
        return _tr("There is no pass of this image yet: train a step first")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FlowStrip", text)
