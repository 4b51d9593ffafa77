"""DamageUnits: the units to click."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.charts.damage.damage_units import DamageUnits
from gui.tiles.cell_look import DROPPED, KEPT
from tests.gui.flow.flows import put_up


@pytest.fixture
def units(qtbot):
    units = DamageUnits()
    units.show_units(9, {2, 5})
    put_up(qtbot, units, 95, 95)
    return units


def test_disabled_units_are_crossed(units):
    assert np.flatnonzero(units.values == DROPPED).tolist() == [2, 5]
    assert np.count_nonzero(units.values == KEPT) == 7


def test_a_click_chooses_the_unit_under_it(qtbot, units):
    place = units.cell_box(5).center().toPoint()
    with qtbot.waitSignal(units.cell_chosen) as chosen:
        qtbot.mouseClick(units, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [5]


def test_arrows_and_enter_choose_too(qtbot, units):
    units.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):  # the first shows where it begins
        qtbot.keyClick(units, Qt.Key.Key_Right)
    with qtbot.waitSignal(units.cell_chosen) as chosen:
        qtbot.keyClick(units, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_the_menu_says_what_enter_does(units):
    units.point_at(2)
    assert units.deeds()[0].text == "Enable this unit"
    units.point_at(3)
    assert units.deeds()[0].text == "Disable this unit"


def test_a_layer_that_is_not_there_is_an_empty_well(units):
    units.show_units(0, frozenset())
    assert units.empty
    units.show_units(4, {9})  # chosen in a larger layer
    assert np.array_equal(units.values, [KEPT] * 4)
