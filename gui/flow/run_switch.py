"""RunSwitch: which run the flow card shows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.segment_switch import SegmentSwitch

_MOST_SEGMENTS = 3


class RunSwitch(SegmentSwitch):
    """A segment a run; with many runs, or in a narrow card, a combo box. None for a single run.

    Signals
    -------
    run_chosen(str)
        The person chose the run of that name.

    """

    run_chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_name(name or self.tr("Run shown"))
        self.chosen.connect(self.run_chosen.emit)

    @property
    def must_be_compact(self) -> bool:
        """Whether there are too many runs for segments."""
        return len(self.values) > _MOST_SEGMENTS

    def show_runs(self, titles: Mapping[str, str], current: str) -> bool:
        """Offer these runs, name to title, and mark the current one.

        Returns
        -------
        bool
            Whether there are other runs or titles now.

        """
        changed = self.set_labels(dict(titles))
        self.show_value(current)
        return changed

    def segments_width(self) -> int:
        """The room that segments need; without a choice none."""
        return super().segments_width() if len(self.values) > 1 else 0

    def combo_width(self) -> int:
        """The room that the combo box needs; without a choice none."""
        return super().combo_width() if len(self.values) > 1 else 0

    def _show_control(self) -> None:
        several = len(self.values) > 1
        as_combo = self.compact or self.must_be_compact
        self.segments.setVisible(several and not as_combo)
        self.combo.setVisible(several and as_combo)
