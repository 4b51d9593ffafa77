"""Which of several switches are to be combo boxes, where there is little room."""

from collections.abc import Sequence

from gui.widgets.segment_switch import SegmentSwitch


def fold(
    groups: Sequence[Sequence[SegmentSwitch]], lists: set[SegmentSwitch], room: int
) -> tuple[set[SegmentSwitch], int]:
    """Fold up group by group, until all find room.

    Parameters
    ----------
    groups : sequence of sequence of SegmentSwitch
        In the order in which they become combo boxes.
    lists : set of SegmentSwitch
        Those that are combo boxes anyway.
    room : int

    Returns
    -------
    set of SegmentSwitch
        Those that are combo boxes then.
    int
        The width that is missing even so.

    """
    folded, missing = set(lists), 0
    for group in ((), *groups):
        folded.update(group)
        widths = (
            each.combo_width() if each in folded else each.segments_width()
            for every in groups
            for each in every
        )
        missing = max(sum(widths) - room, 0)
        if not missing:
            break
    return folded, missing
