"""The control panel under wheel, keys and a screen reader: all is reached, and in sight."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QSlider

from gui.setup.stepper import Stepper
from gui.style.theme import DARK, LIGHT
from tests.gui.setup.panels import TWINS, children, click, operate, type_in
from tests.gui.wheel import turn_wheel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_the_wheel_scrolls_past_every_control(panel):
    """Scrolling must not change an experiment, wherever the pointer is."""
    panel.setFocus()
    panel.runs.cards["dropout"].expander.setChecked(True)
    for widget in children(panel, QAbstractSpinBox, QComboBox, QSlider):
        if widget.isEnabled():  # else Qt itself passes such an event on
            assert not turn_wheel(widget), widget.accessibleName()
    assert panel.plan() == TWINS


def test_everything_can_be_reached_with_the_tab_key(panel, qtbot):
    operate(qtbot, panel, "batch_size")
    reached = []
    panel.presets.setFocus()
    for _ in range(80):
        focus = QApplication.focusWidget()
        if focus in reached:
            break
        reached.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    steppers = [row.editor for row in panel.rows.values() if isinstance(row.editor, Stepper)]
    wanted = [each for each in steppers if each.isEnabled()]
    wanted += [card.slider for card in panel.runs.cards.values()]
    wanted += [panel.runs.add_button, panel.runs.remove_button, panel.apply_bar.apply_button]
    assert set(wanted) <= set(reached)


def test_every_control_has_an_accessible_name(panel):
    for widget in children(panel, QAbstractButton, QSlider, QAbstractSpinBox, QComboBox):
        if widget.isVisible():
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


def test_the_content_never_needs_to_scroll_sideways(panel, qtbot):
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        for card in panel.runs.cards.values():
            card.expander.setChecked(True)
        assert panel._column.minimumSizeHint().width() <= panel._column.width() <= 246


def test_tab_goes_down_the_panel_after_runs_were_added(panel, qtbot):
    """The cards come where they stand, also new ones and their layers."""
    for _ in range(2):
        click(qtbot, panel.runs.add_button)
    click(qtbot, list(panel.runs.cards.values())[1].expander)
    QApplication.processEvents()  # lays out
    panel.presets.setFocus()
    tops, reached = [], []
    while QApplication.focusWidget() is not panel.rows["batch_norm"].editor._group.button(0):
        focused = QApplication.focusWidget()
        tops.append(focused.mapTo(panel._column, QPoint()).y())
        reached.append(focused)
        panel.window().focusNextChild()
    assert {card.slider for card in panel.runs.cards.values()} <= set(reached)
    assert set(panel.runs.cards["dropout"].layers.sliders) <= set(reached)
    # Controls of one line differ a little in height.
    assert all(below >= above - 8 for above, below in pairwise(tops))


def test_a_control_that_gets_the_focus_is_in_sight(panel):
    """However it got there."""
    for control in (panel.rows["seed"].editor, panel.presets):
        control.setFocus()
        place = control.mapTo(panel._scroll.viewport(), QPoint())
        assert panel._scroll.viewport().rect().contains(control.rect().translated(place))


def test_what_is_said_about_a_refused_value_is_in_sight(panel, qtbot):
    """Even where the field was at the lower edge."""
    row = panel.rows["hidden_sizes"]
    panel._scroll.ensureWidgetVisible(row, 0, 0)
    type_in(qtbot, row.editor._one_by_one, "0, 5")
    viewport = panel._scroll.viewport()

    def in_sight():
        place = row._error.mapTo(viewport, QPoint())
        return row._error.isVisible() and viewport.rect().contains(
            row._error.rect().translated(place)
        )

    qtbot.waitUntil(in_sight)
