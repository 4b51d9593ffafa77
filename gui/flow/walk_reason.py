"""why_no_walk: what keeps one pass from being shown layer by layer."""

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment


def why_no_walk(moment: FlowMoment) -> str:
    """Return the reason, or an empty text if there is none."""
    if moment.known_pass is not None:
        return ""
    if moment.awaits_answer:
        return _tr("The pass is being computed")
    if moment.frame.step == 0:
        return _tr("There is no pass yet: train a step first")
    if moment.watched is None and not moment.frame.is_past:
        return _tr("No mini-batch held this image since it was pinned: train on, or follow them")
    return _tr("Of a past step only the masks can be rebuilt")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WalkReason", text)
