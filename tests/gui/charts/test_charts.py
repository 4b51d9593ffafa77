"""CHARTS: what the plot card offers."""

import pytest

from gui.charts.charts import CHARTS
from gui.charts.plot_card import PlotCard
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import STYLES, after, put_up, twins


def test_names_and_labels_are_unique():
    names = [kind.name for kind in CHARTS]
    labels = [kind.words() for kind in CHARTS]
    assert len(set(names)) == len(set(labels)) == len(CHARTS) > 0


@pytest.mark.parametrize("name", [kind.name for kind in CHARTS])
@pytest.mark.parametrize("size", [(660, 250), (1590, 640)])
def test_every_chart_can_be_shown_before_and_after_the_first_frame(
    name, size, qtbot, small_dataset
):
    """In both themes, at the smallest and at a large size, with no answer yet."""
    card = PlotCard(CHARTS)
    card.set_theme(LIGHT)
    put_up(qtbot, card, *size)
    card.choose(name)
    card.grab()
    card.set_dataset(small_dataset)
    card.set_runs(STYLES)
    card.grab()
    card.show_frame(after(twins(small_dataset), 4))
    card.set_theme(DARK)
    card.flush()
    assert card.charts.current.isVisible()
    assert card.charts.current.height() >= 130
    card.grab()
    card.set_dataset(small_dataset)
