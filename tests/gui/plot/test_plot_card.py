"""PlotCard: numbers and curves of the same frame."""

import pytest

from gui.plot.plot_card import PlotCard
from gui.style.theme import DARK
from tests.gui.plot.plot_frames import frame, history, styles


@pytest.fixture
def card(qtbot):
    """A card at the smallest size it has in the window."""
    card = PlotCard()
    qtbot.addWidget(card)
    card.resize(992, 310)
    return card


@pytest.mark.parametrize("runs", [1, 2, 3, 6])
def test_the_plot_keeps_its_height(card, runs):
    """In the smallest window the plot is as high as a class needs, with six runs too."""
    card.set_runs(styles(runs))
    card.show_frame(frame(30, runs))
    card.grab()
    assert card.plot.height() >= 190


def test_grid_and_plot_show_the_same_frame(card):
    """Numbers and tags agree."""
    card.set_runs(styles())
    card.set_theme(DARK)
    card.show_frame(frame(30))
    card.flush()
    tags = [tag.number for tag in card.plot.value_tags.tags]
    rows = [label.text() for row in card.grid.rows.values() for label in row.numbers[:2]]
    assert tags == rows
    assert tags[0] == f"{history(31).train_accuracy[-1]:.2f}"


def test_drawing_again_adds_nothing(card):
    """The scene of the plot does not grow, with frames or with experiments."""
    sizes = set()
    for place in range(20):
        card.set_runs(styles())
        card.show_frame(frame(place))
        card.grab()
        sizes.add(len(card.plot.scene().items()))
    assert len(sizes) == 1
