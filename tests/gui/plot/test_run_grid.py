"""RunGrid: the runs in numbers."""

import pytest
from PySide6.QtGui import QFontMetrics

from gui.plot.run_grid import RunGrid
from gui.style.theme import DARK, LIGHT
from tests.gui.plot.plot_frames import ending, frame, history, styles


def shown(qtbot, runs, width=958):
    grid = RunGrid()
    qtbot.addWidget(grid)
    grid.set_runs(styles(runs))
    grid.resize(width, grid.sizeHint().height())
    grid.grab()
    return grid


def numbers(grid, run="run0"):
    return [label.text() for label in grid.rows[run].numbers]


def test_dashes_stand_before_the_first_score(qtbot):
    """Nothing is known yet, and no ratio either."""
    grid = shown(qtbot, 2)
    assert numbers(grid) == ["–", "–", "–"]
    assert grid.rows["run1"].title.full_text == "Dropout –"
    grid.show_frame(frame(0, histories={f"run{i}": history(0) for i in range(2)}))
    assert numbers(grid) == ["–", "–", "–"]


def test_the_sum_is_right_on_screen(qtbot):
    """The gap is computed from the rounded numbers; the title holds the ratio in force."""
    grid = shown(qtbot, 2)
    grid.show_frame(frame(1, histories={"run0": ending(0.996, 0.754), "run1": ending(0.3, 0.5)}))
    assert numbers(grid) == ["1.00", "0.75", "0.25"]
    assert numbers(grid, "run1") == ["0.30", "0.50", "−0.20"]
    assert grid.rows["run1"].title.full_text == "Dropout 0.20"
    assert grid.rows["run1"].numbers[2].accessibleName() == "Dropout 0.20, gap −0.20"


def test_nothing_moves_when_numbers_change(qtbot):
    """Dashes, numbers and a minus take the same room."""
    grid = shown(qtbot, 2)
    places = []
    for scores in (history(0), ending(1, 0.5), ending(0.3, 0.5)):
        grid.show_frame(frame(1, histories={"run0": scores, "run1": scores}))
        grid.grab()
        places.append([label.geometry() for label in grid.rows["run0"].numbers])
    assert places[0][0].width() > 0
    assert places[1] == places[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
@pytest.mark.parametrize("runs", range(1, 7))
def test_numbers_are_never_clipped(qtbot, runs, theme):
    """Up to six runs fit in at most three rows of which every number is whole; titles give way."""
    grid = shown(qtbot, runs)
    grid.set_theme(theme)
    grid.show_frame(frame(1, histories={f"run{i}": ending(0.3, 0.5) for i in range(runs)}))
    grid.grab()
    assert len({row.title.y() for row in grid.rows.values()}) == (
        runs if runs < 4 else -(-runs // 2)
    )
    for row in grid.rows.values():
        for label in row.numbers:
            assert QFontMetrics(label.font()).horizontalAdvance(label.text()) <= label.width()
            assert grid.rect().contains(label.geometry())


def test_a_long_title_is_told_in_full_by_its_tool_tip(qtbot):
    """What the ellipsis hides can be read all the same."""
    grid = shown(qtbot, 6, width=700)
    title = grid.rows["run5"].title
    assert title.text() != "A run with a long title"
    assert title.toolTip() == title.accessibleName() == "A run with a long title"


def test_runs_can_be_replaced(qtbot):
    """After set_runs only the new ones are there."""
    grid = shown(qtbot, 6)
    grid.set_runs(styles(2))
    grid.show_frame(frame(3))
    assert list(grid.rows) == ["run0", "run1"]
    assert grid.layout().count() == 16
