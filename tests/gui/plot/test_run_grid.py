"""RunGrid: the runs in words and numbers."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from gui.plot.run_grid import RunGrid
from gui.style.appearance import apply_theme
from gui.style.run_style import RunStyle
from gui.style.theme import DARK, LIGHT
from tests.gui.plot.plot_frames import ending, frame, history, scores_of, styles


@pytest.fixture
def put_up(qtbot):
    """Return a function that puts a grid for so many runs up in a window of that width."""
    windows = []

    def put(runs, width=958):
        window = QWidget()
        windows.append(window)
        window.resize(width, 600)
        grid = RunGrid(window)
        grid.set_runs(styles(runs))
        grid.resize(width, grid.sizeHint().height())
        window.show()
        qtbot.addWidget(window)
        return grid

    return put


@pytest.fixture
def dressed(qapp):
    """Return a function that dresses the application in a theme, for this test."""
    yield lambda theme: apply_theme(qapp, theme)
    apply_theme(qapp, LIGHT)


def numbers(grid, run="run0"):
    return [label.text() for label in grid.rows[run].numbers[:3]]


def words(grid, run="run0"):
    return grid.rows[run].verdict.words.text()


def shown(grid):
    """Return the names of the parts that are there to be seen."""
    parts = next(iter(grid.rows.values())).parts
    return [name for name, widget in parts.items() if not widget.isHidden()]


def risen(level, scores=302):
    """Return accuracies that rise to a level and stay there."""
    return 0.1 + (level - 0.1) * np.minimum(np.arange(scores) / 50, 1)


def rising(scores=302):
    return np.linspace(0.1, 0.7, scores)


OVER = scores_of(risen(1.0), risen(0.75))
RISING = scores_of(rising(), rising() - 0.1)
NOISY = scores_of(risen(0.95), risen(0.6), memorised=np.full(302, 0.92))


def test_dashes_stand_before_the_first_score(put_up):
    """Nothing is known yet, and no ratio either."""
    grid = put_up(2)
    assert numbers(grid) == ["–", "–", "–"]
    assert grid.rows["run1"].title.full_text == "Dropout –"
    assert not grid.rows["run0"].verdict.why.isEnabled()
    grid.show_frame(frame(0, histories={f"run{i}": history(0) for i in range(2)}))
    assert numbers(grid) == ["–", "–", "–"]
    assert words(grid) == "–"


def test_the_sum_is_right_on_screen(put_up):
    """The gap is computed from the rounded numbers; the title holds the ratio in force."""
    grid = put_up(2)
    grid.show_frame(frame(1, histories={"run0": ending(0.996, 0.754), "run1": ending(0.3, 0.5)}))
    assert numbers(grid) == ["1.00", "0.75", "0.25"]
    assert numbers(grid, "run1") == ["0.30", "0.50", "−0.20"]
    assert grid.rows["run1"].title.full_text == "Dropout 0.20"
    assert grid.rows["run1"].numbers[2].accessibleName() == "Dropout 0.20, gap −0.20"


def test_says_what_the_curves_say(put_up):
    """In words, run by run; a divergence with its step."""
    grid = put_up(3)
    histories = {"run0": OVER, "run1": RISING, "run2": OVER}
    grid.show_frame(frame(301, histories=histories))
    assert [words(grid, run) for run in histories] == [
        "Over-fitting",
        "Still under-fitting",
        "Over-fitting",
    ]
    tips = [grid.rows[run].verdict.words.toolTip().partition(":")[0] for run in histories]
    assert tips == ["Over-fitting", "Under-fitting", "Over-fitting"]
    histories["run2"] = ending(np.nan, np.nan)
    grid.show_frame(frame(301, histories=histories, diverged_at={"run2": 1234}))
    assert words(grid, "run2") == "Diverged in step 1,234"
    assert grid.rows["run2"].verdict.words.accessibleName() == "Three: Diverged in step 1,234"


def test_memorised_labels_are_told_where_labels_are_wrong(put_up):
    """As a number of its own; elsewhere there is nothing of it."""
    grid = put_up(2, width=1300)
    grid.show_frame(frame(301, histories={"run0": OVER, "run1": RISING}))
    assert "memorised" not in shown(grid)
    grid.show_frame(frame(301, histories={"run0": NOISY, "run1": NOISY}))
    assert shown(grid)[-2:] == ["memorised name", "memorised"]
    assert grid.rows["run0"].numbers[3].text() == "0.92"


def test_a_new_experiment_hides_what_it_has_no_use_for(put_up, qapp):
    """In a window that is on screen already."""
    grid = put_up(2, width=1300)
    grid.show_frame(frame(301, histories={"run0": NOISY, "run1": NOISY}))
    grid.set_runs(styles(2))
    qapp.processEvents()
    assert "memorised" not in shown(grid)
    assert not grid.rows["run0"].parts["memorised"].isVisible()


def test_train_longer_is_offered_when_it_helps_and_the_end_is_near(put_up, qtbot):
    """As many epochs again."""
    grid = put_up(2)
    histories = {"run0": OVER, "run1": RISING}
    grid.show_frame(frame(150, histories=histories))
    assert not grid.rows["run1"].verdict.longer.isVisible()
    grid.show_frame(frame(151, histories=histories))
    assert grid.rows["run1"].verdict.longer.isVisible()
    grid.show_frame(frame(301, histories=histories))
    assert not grid.rows["run0"].verdict.longer.isVisible()
    button = grid.rows["run1"].verdict.longer
    with qtbot.waitSignal(grid.train_longer_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == [602]


class TestWhy:
    """The rule behind a verdict."""

    @pytest.fixture
    def grid(self, put_up, qtbot):
        """Shows a run that over-fits and one that still learns; the second is explained."""
        grid = put_up(2)
        grid.show_frame(frame(301, histories={"run0": OVER, "run1": RISING}))
        qtbot.mouseClick(grid.rows["run1"].verdict.why, Qt.MouseButton.LeftButton)
        return grid

    def test_is_shown_over_the_window(self, grid):
        """Whole, whatever the window's size."""
        assert grid.card.isVisible()
        assert grid.window().rect().contains(grid.card.geometry())
        assert "Dropout 0.20. Still under-fitting." in grid.card.accessibleName()
        assert ".." not in grid.card.accessibleName()

    @pytest.mark.parametrize("how", ["key", "button", "again", "experiment"])
    def test_can_be_closed(self, grid, qtbot, how):
        if how == "key":
            qtbot.keyClick(grid.card, Qt.Key.Key_Escape)
        elif how == "button":
            qtbot.mouseClick(grid.card.close_button, Qt.MouseButton.LeftButton)
        elif how == "again":
            qtbot.mouseClick(grid.rows["run1"].verdict.why, Qt.MouseButton.LeftButton)
        else:
            grid.set_runs(styles(2))
        assert grid.card is None

    @pytest.mark.parametrize("how", ["key", "longer"])
    def test_gives_the_keyboard_back(self, put_up, qtbot, how):
        """To what had it, and to nothing else: Space goes on meaning 'train'."""
        grid = put_up(2)
        grid.show_frame(frame(301, histories={"run0": OVER, "run1": RISING}))
        why = grid.rows["run1"].verdict.why
        for before in (None, why):
            if before is not None:
                before.setFocus()
            why.click()
            assert grid.window().focusWidget() is grid.card
            if how == "key":
                qtbot.keyClick(grid.card, Qt.Key.Key_Escape)
            else:
                qtbot.mouseClick(grid.card.longer, Qt.MouseButton.LeftButton)
            assert grid.window().focusWidget() is before

    def test_another_run_takes_its_place(self, grid, qtbot):
        first = grid.card
        qtbot.mouseClick(grid.rows["run0"].verdict.why, Qt.MouseButton.LeftButton)
        assert not first.isVisible()
        assert "Over-fitting" in grid.card.accessibleName()

    def test_follows_its_run(self, grid):
        """While it is open."""
        grid.show_frame(frame(301, histories={"run0": RISING, "run1": OVER}))
        assert "Over-fitting" in grid.card.accessibleName()
        assert grid.card.longer.property("kind") is None

    def test_offers_no_more_epochs_to_what_diverged(self, grid):
        """No number of them brings it back."""
        lost = scores_of(risen(0.1), risen(0.1), train_loss=np.full(302, np.nan))
        grid.show_frame(frame(301, histories={"run0": OVER, "run1": lost}))
        assert not grid.card.longer.isVisible()

    def test_is_not_left_behind(self, grid):
        """Without the grid it would hang over something else."""
        grid.hide()
        assert grid.card is None

    def test_offers_to_train_longer(self, grid, qtbot):
        """At any time, to every run, and first of all to those that it helps."""
        assert grid.card.longer.property("kind") == "primary"
        with qtbot.waitSignal(grid.train_longer_wanted) as wanted:
            qtbot.mouseClick(grid.card.longer, Qt.MouseButton.LeftButton)
        assert wanted.args == [602]
        assert grid.card is None


def test_nothing_moves_when_numbers_and_words_change(put_up):
    """Dashes, numbers and a minus take the same room, and so do all verdicts."""
    grid = put_up(2)
    places = []
    for scores in (history(0), OVER, RISING, ending(0.3, 0.5)):
        grid.show_frame(frame(301, histories={"run0": scores, "run1": scores}))
        grid.grab()
        row = grid.rows["run0"]
        places.append([part.geometry() for part in (row.verdict, *row.numbers[:3])])
    assert places[0][1].width() > 0
    assert places[1] == places[2] == places[3]


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
@pytest.mark.parametrize("runs", range(1, 7))
@pytest.mark.parametrize("width", [560, 823, 958, 1400])
@pytest.mark.parametrize("scores", [OVER, NOISY])
def test_what_is_shown_is_never_clipped(put_up, qapp, dressed, width, runs, theme, scores):
    """Up to six runs fit in at most three rows; titles give way, then what follows from others."""
    dressed(theme)
    grid = put_up(runs, width)
    grid.set_theme(theme)
    grid.show_frame(frame(301, histories={f"run{i}": scores for i in range(runs)}))
    grid.resize(width, grid.sizeHint().height())
    qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert len({row.title.y() for row in grid.rows.values()}) == (
        runs if runs < 4 else -(-runs // 2)
    )
    for row in grid.rows.values():
        for label in [*row.numbers, row.verdict.words, row.verdict.why]:
            if label.isVisible():
                advance = QFontMetrics(label.font()).horizontalAdvance(label.text())
                assert advance <= label.width()
        for part in row.parts.values():
            if not part.isHidden():
                assert grid.rect().contains(part.geometry())


def test_where_room_is_short_the_gap_goes_first(put_up):
    """It follows from the numbers beside it; train and test stay to the last."""
    everything = shown(put_up(2, 1400))
    assert "gap" in everything
    previous = set(everything)
    for width in range(1200, 300, -50):
        here = set(shown(put_up(2, width)))
        assert here <= previous
        assert {"title", "train", "test"} <= here
        if "train name" not in here:
            assert "gap" not in here
        previous = here
    assert "verdict" not in previous


@pytest.mark.parametrize(
    ("title", "runs", "width", "beside"),
    [
        ("Dropout {ratio}", 5, 784, set()),  # in a window of 1440 px, beside settings and lesson
        ("드롭아웃 {ratio}", 5, 784, set()),
        # in the narrowest window, beside the switch of charts
        ("A larger rate, {ratio}", 3, 802, {"gap name", "gap"}),
    ],
)
def test_usual_titles_are_told_in_full(put_up, qapp, dressed, title, runs, width, beside):
    """Wherever there is little room; numbers keep their names."""
    dressed(LIGHT)
    grid = put_up(1, width)
    grid.set_runs({f"run{index}": RunStyle(title, index) for index in range(runs)})
    grid.set_theme(LIGHT)
    grid.show_frame(frame(9, runs=runs))
    qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert {row.title.text() for row in grid.rows.values()} == {
        row.title.full_text for row in grid.rows.values()
    }
    assert {"train name", "train", "test name", "test", *beside} <= set(shown(grid))


class TestPresented:
    """In the narrowest window, beside the switch of charts, a class is told what numbers are of."""

    @pytest.mark.parametrize("runs", [2, 3, 5])
    def test_numbers_keep_their_names(self, put_up, dressed, runs):
        theme = LIGHT.presenting()
        dressed(theme)
        grid = put_up(runs, 733)
        grid.set_theme(theme)
        assert {"title", "train name", "train", "test name", "test"} <= set(shown(grid))

    def test_the_finding_is_said_in_fewer_words_before_that(self, put_up, dressed):
        theme = LIGHT.presenting()
        dressed(theme)
        grid = put_up(2, 733)
        grid.set_theme(theme)
        grid.show_frame(frame(301, histories={"run0": OVER, "run1": RISING}))
        assert words(grid, "run1") == "Still under-fitting"
        grid.resize(640, grid.height())
        assert "train name" in shown(grid)
        assert words(grid, "run1") == "Under-fitting"
        assert not grid.rows["run1"].verdict.isHidden()


def test_a_long_title_is_told_in_full_by_its_tool_tip(put_up):
    """What the ellipsis hides can be read all the same."""
    grid = put_up(6, width=460)
    grid.grab()
    title = grid.rows["run5"].title
    assert title.text() != "A run with a long title"
    assert title.toolTip() == title.accessibleName() == "A run with a long title"


def test_runs_can_be_replaced(put_up):
    """After set_runs only the new ones are there."""
    grid = put_up(6)
    grid.set_runs(styles(2))
    grid.show_frame(frame(3))
    assert list(grid.rows) == ["run0", "run1"]
    assert grid.layout().count() == 2 * len(grid.rows["run0"].parts)
