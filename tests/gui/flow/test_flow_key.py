"""The key below the tiles."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.flow.flow_key import FlowKey
from gui.flow.key_entries import key_entries
from gui.moment.look import Look, Quantity
from gui.moment.steady_range import Ranges
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up

RANGES = Ranges(signal=0.15, gradient=0.015, rate=(0.19, 0.21))


@pytest.fixture
def key(qtbot):
    shown = FlowKey()
    put_up(qtbot, shown, shown.sizeHint().width(), shown.sizeHint().height())
    return shown


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
@pytest.mark.parametrize("quantity", list(Quantity))
def test_it_explains_what_is_on_show(key, quantity, theme):
    """In words too; it is as large for every way of looking."""
    key.set_theme(theme)
    size = key.sizeHint()
    key.show_key(Look(quantity), RANGES)
    assert key.entries == key_entries(Look(quantity), RANGES, theme)
    assert key.accessibleName() == key.entries.words
    assert key.sizeHint() == size


def test_cells_without_glyphs_look_as_they_do_from_afar(key):
    """An x stands on the tint that a small dropped cell has, of a sample as of a mini-batch."""
    key.show_key(Look(), RANGES)
    large = key.grab().toImage()
    key.show_key(Look(), RANGES, has_glyphs=False)
    small = key.grab().toImage()
    assert small != large
    key.show_key(Look(mini_batch=True), RANGES, has_glyphs=False)
    assert key.grab().toImage() == small


def test_what_is_not_a_number_is_explained_where_there_is_any(key):
    """A diverged network is full of it."""
    key.show_key(Look(Quantity.SIGNAL), RANGES)
    assert "not a number" not in key.accessibleName()
    key.show_key(Look(Quantity.SIGNAL), RANGES, broken=True)
    assert [word for _, word in key.entries.glyphs][-1] == "not a number"
    assert "not a number" in key.accessibleName()


def test_only_what_it_explains_is_painted_again(key, monkeypatch):
    """The range of drop rates changes with every moment, and is no matter for signals."""
    key.show_key(Look(Quantity.SIGNAL), RANGES)
    updates = []
    monkeypatch.setattr(key, "update", lambda: updates.append(1))
    key.show_key(Look(Quantity.SIGNAL), replace(RANGES, rate=(0.18, 0.22)))
    assert updates == []
    key.show_key(Look(Quantity.SIGNAL), replace(RANGES, signal=0.2))
    assert updates == [1]
    key.show_key(Look(Quantity.DROP_RATE), replace(RANGES, rate=(0.17, 0.23)))
    assert updates == [1, 1]


def test_its_words_keep_their_size_where_else_it_stands(key, qtbot):
    """Presenting, it moves to the row above the tiles."""
    key.set_theme(LIGHT.presenting())
    key.setFixedSize(key.sizeHint())
    before = key.grab().toImage()
    row = QWidget(styleSheet="QLabel { color: red; }")
    qtbot.addWidget(row)
    QVBoxLayout(row).addWidget(key)
    with qtbot.waitExposed(row):
        row.show()
    assert key.grab().toImage() == before
