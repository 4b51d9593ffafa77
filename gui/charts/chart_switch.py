"""ChartSwitch: which chart the plot card shows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gui.actions.action_words import action_tips
from gui.charts.charts import ChartKind
from gui.widgets.segment_switch import SegmentSwitch

ACCURACY = "accuracy"
"""The name of the first chart, the accuracy plot."""


class ChartSwitch(SegmentSwitch):
    """A segment a chart, the accuracies first; set compact, a combo box.

    ``chosen`` tells the name of a chart.
    """

    def __init__(self, kinds: Sequence[ChartKind], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Chart"), parent=parent)
        self.set_labels(
            {ACCURACY: self.tr("Accuracy"), **{kind.name: kind.words() for kind in kinds}}
        )
        self.show_value(ACCURACY)
        names = [ACCURACY, *(kind.name for kind in kinds)]
        self.set_tips(action_tips({name: f"chart-{name}" for name in names}))
