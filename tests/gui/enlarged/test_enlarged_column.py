"""The column of facts."""

import pytest
from PySide6.QtGui import QColor

from gui.enlarged.enlarged_column import EnlargedColumn
from gui.enlarged.enlarged_facts import Fact
from gui.style.theme import DARK, LIGHT
from gui.tiles.cell_look import CellLook

LOOK = CellLook("#12C060")
FACTS = (
    Fact("41", "firing", "Their signal goes on.", LOOK),
    Fact("× 0.80", "", "Each signal is multiplied by it, since training drops some."),
    Fact("1.01", "strongest, unit 21"),
)


@pytest.fixture
def column(qtbot):
    facts = EnlargedColumn()
    qtbot.addWidget(facts)
    facts.resize(300, 300)
    facts.show_facts(FACTS)
    return facts


def test_all_of_it_is_told_to_a_screen_reader(column):
    """A line a fact."""
    assert column.accessibleName().splitlines() == [
        "41 firing Their signal goes on.",
        "× 0.80 Each signal is multiplied by it, since training drops some.",
        "1.01 strongest, unit 21",
    ]


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
def test_a_cell_shows_what_is_counted(column, theme):
    """In its well, like those of the tile; a fact about no cells has none."""
    column.set_theme(theme)
    picture = column.grab().toImage()
    line = column.fontMetrics().height()
    seen = {picture.pixelColor(x, y).name() for x in range(line) for y in range(line)}
    assert QColor(LOOK.colour).name() in seen
    assert QColor(theme.well).name() in seen
    below = range(column.height() // 3, column.height())
    assert QColor(LOOK.colour).name() not in {picture.pixelColor(10, y).name() for y in below}


def test_a_fact_without_room_is_left_out_whole(column):
    """No line is cut in half at the lower end."""
    whole = column.grab().toImage()
    first = round(column.height_of(FACTS[:1]))
    column.resize(300, first + 20)
    cut = column.grab().toImage()
    assert cut.copy(0, 0, 300, first) == whole.copy(0, 0, 300, first)
    below = cut.copy(0, first + 1, 300, 19)
    assert len({below.pixel(x, y) for x in range(300) for y in range(19)}) == 1


def test_a_narrow_column_wraps_its_sentences(column):
    """It gets higher instead of wider."""
    before = column.height_of(FACTS)
    column.resize(140, 300)
    assert column.height_of(FACTS) > before


def test_the_same_facts_cost_no_painting(column, monkeypatch):
    """A Frame that changes nothing repaints nothing."""
    updates = []
    monkeypatch.setattr(column, "update", lambda: updates.append(1))
    column.show_facts(FACTS)
    assert updates == []
    column.show_facts(FACTS[:2])
    assert updates == [1]
