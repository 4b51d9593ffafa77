"""CHARTS: the charts that the plot card offers beside the accuracies."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.charts.chart import Chart
from gui.charts.confusion.confusion_chart import ConfusionChart
from gui.charts.damage.damage_chart import DamageChart
from gui.charts.features.features_chart import FeaturesChart
from gui.charts.loss.loss_chart import LossChart
from gui.charts.many_masks.many_masks_chart import ManyMasksChart
from gui.charts.thinned.thinned_chart import ThinnedChart
from gui.widgets.marked_text import QT_TRANSLATE_NOOP


class ChartKind(NamedTuple):
    """A chart that can be chosen.

    Attributes
    ----------
    name : str
        Never changes.
    label : str
        What it is called, to be translated.
    chart : type of Chart

    """

    name: str
    label: str
    chart: type[Chart]

    def words(self) -> str:
        """Return the label in the person's language."""
        return QCoreApplication.translate("Charts", self.label)


# In the order of the switch.
CHARTS: Sequence[ChartKind] = (
    ChartKind("loss", QT_TRANSLATE_NOOP("Charts", "Loss"), LossChart),
    ChartKind("many-masks", QT_TRANSLATE_NOOP("Charts", "Many masks"), ManyMasksChart),
    ChartKind("thinned-network", QT_TRANSLATE_NOOP("Charts", "Thinned network"), ThinnedChart),
    ChartKind("damage", QT_TRANSLATE_NOOP("Charts", "Damage"), DamageChart),
    ChartKind("features", QT_TRANSLATE_NOOP("Charts", "Features"), FeaturesChart),
    ChartKind("confusion", QT_TRANSLATE_NOOP("Charts", "Confusion"), ConfusionChart),
)
