"""PlotCard: numbers and curves of the same frame."""

import pytest
from PySide6.QtCore import Qt

from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import CHARTS
from gui.charts.plot_card import PlotCard
from gui.plot.reading import Reading, in_words
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up
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


class TestSwitch:
    """Which chart is on show, and where it is chosen."""

    @pytest.fixture
    def choosing(self, qtbot):
        """A card in a roomy window, with every chart."""
        card = PlotCard(CHARTS)
        card.set_theme(LIGHT)
        card.set_runs(styles())
        put_up(qtbot, card, 1100, 460)
        return card

    def test_the_accuracies_come_first(self, choosing):
        assert choosing.switch.values[0] == ACCURACY
        assert choosing.plot.isVisible()
        assert choosing.charts.current is None

    def test_without_further_charts_there_is_no_switch(self, card):
        card.grab()
        assert not card.switch.isVisibleTo(card)

    def test_a_click_shows_another_chart_and_a_click_the_curves_again(self, choosing, qtbot):
        many_masks, accuracy = (
            choosing.switch.buttons[choosing.switch.values.index(name)]
            for name in ("many-masks", ACCURACY)
        )
        qtbot.mouseClick(many_masks, Qt.MouseButton.LeftButton)
        assert choosing.charts.current is choosing.charts.charts["many-masks"]
        assert choosing.charts.current.isVisible()
        assert not choosing.plot.isVisible()
        qtbot.mouseClick(accuracy, Qt.MouseButton.LeftButton)
        assert choosing.plot.isVisible()

    def test_without_curves_the_numbers_wait_for_nothing(self, choosing):
        """And the curves are drawn when they are seen again."""
        choosing.choose("many-masks")
        choosing.show_frame(frame(30))
        number = choosing.grid.rows["run0"].numbers[0]
        assert number.text() == f"{history(31).train_accuracy[-1]:.2f}"
        choosing.choose(ACCURACY)
        assert choosing.plot.value_tags.tags[0].number == number.text()

    def test_choosing_another_chart_returns_to_now(self, choosing, qtbot):
        """Only the curves have steps to look back at."""
        choosing.show_frame(frame(30))
        choosing.flush()
        with qtbot.waitSignal(choosing.past_wanted) as wanted:
            qtbot.keyClick(choosing.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert wanted.args[0] is not None
        with qtbot.waitSignal(choosing.past_wanted) as wanted:
            choosing.choose("many-masks")
        assert wanted.args == [None]

    @pytest.mark.parametrize("runs", [1, 3, 6])
    def test_in_a_small_card_it_is_a_list_beside_the_numbers(self, choosing, runs):
        """The chart keeps its height."""
        choosing.set_runs(styles(runs))
        choosing.resize(992, 310)
        choosing.layout().activate()
        assert choosing.switch.compact
        assert choosing.charts.height() >= 190
        assert not choosing.switch.geometry().intersects(choosing.grid.geometry())
        assert choosing.switch.geometry().bottom() < choosing.charts.geometry().top()
        choosing.resize(1100, 460)
        assert not choosing.switch.compact
        choosing.layout().activate()
        assert choosing.switch.geometry().top() > choosing.grid.geometry().bottom()

    def test_brief_the_numbers_wait_for_no_curves(self, choosing):
        choosing.show_frame(frame(30))
        choosing.flush()
        choosing.show_frame(frame(60))
        choosing.set_brief(True)
        assert choosing.grid.rows["run0"].numbers[0].text() == in_words(
            Reading.of(frame(60).runs["run0"].history).train
        )

    def test_brief_there_is_nothing_to_choose(self, choosing):
        choosing.set_brief(True)
        assert not choosing.switch.isVisible()
        assert not choosing.charts.isVisible()
        choosing.set_brief(False)
        assert choosing.switch.isVisible()
        assert choosing.plot.isVisible()
