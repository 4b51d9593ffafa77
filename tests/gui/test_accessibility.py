"""The whole window for those who do not see it, or have no mouse."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget

from gui.setup.config_fields import CONFIG_FIELDS


@pytest.fixture
def workspace(window):
    """What is in it."""
    return window.workspace


def tab_stops(window):
    """Return what Tab reaches, in that order."""
    stops, widget = [], window.nextInFocusChain()
    while widget is not window:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if takes_tab and widget.isVisible() and widget.isEnabled():
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def nameless(interface):
    """Return the types of what can have the focus in that tree and has no name."""
    found = []
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is None or not child.isValid():
            continue
        state, widget = child.state(), child.object()
        focusable = state.focusable and not state.invisible and not state.disabled
        reached = isinstance(widget, QWidget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        named = bool(child.text(QAccessible.Text.Name))
        if focusable and reached and widget.focusProxy() is None and not named:
            found.append(type(widget).__name__)
        found += nameless(child)
    return found


class TestAccessibleTree:
    """What a screen reader finds."""

    def test_every_control_has_a_name_whatever_is_on_show(self, qtbot, window, workspace):
        """Every chart, every look, two runs, one pass, an enlarged layer, wide and narrow."""
        root = QAccessible.queryAccessibleInterface(window)
        workspace.commands["next-mini-batch"].trigger()
        qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
        charts = [f"chart-{name}" for name in workspace.centre.plot.switch.values]
        looks = ["look-mask", "look-signal", "look-gradient", "look-drop-rate"]
        others = ["chart-accuracy", "look-pass", "look-pass", "compare", "compare", "enlarge"]
        others += ["enlarge", "walk", "walk", "test-images", "own-pictures"]
        for size in ((1440, 900), (1024, 700)):
            window.resize(*size)
            for name in (*charts, *looks, *others):
                workspace.commands[name].trigger()
                assert nameless(root) == [], f"{name} at {size}"

    def test_a_list_says_what_is_chosen_by_it(self, window):
        """On Linux too, where Qt names it by what is chosen, unless a label is beside it."""
        for box in window.findChildren(QComboBox):
            interface = QAccessible.queryAccessibleInterface(box)
            labelled = interface.relations(QAccessible.RelationFlag.Label)
            told = interface.text(QAccessible.Text.Description)
            assert labelled or told, (type(box), box.accessibleName())

    def test_nothing_is_read_out_with_its_mark_up(self, window):
        """A tooltip is what Qt describes a control by where nothing else does."""
        for widget in window.findChildren(QWidget):
            interface = QAccessible.queryAccessibleInterface(widget)
            described = interface.text(QAccessible.Text.Description)
            assert "</" not in described, described

    def test_a_setting_explains_itself_where_the_focus_is(self, workspace):
        """And not only under the mouse."""
        for name, row in workspace.panel.rows.items():
            editor = QAccessible.queryAccessibleInterface(row.editor)
            told = editor.text(QAccessible.Text.Description)
            assert told == CONFIG_FIELDS[name].tip() != "", name

    def test_the_overlays_have_names(self, window, workspace):
        for name in ("palette", "shortcuts"):
            workspace.commands[name].trigger()
            overlay = QAccessible.queryAccessibleInterface(workspace.overlays.overlay)
            assert overlay.text(QAccessible.Text.Name)
            assert nameless(overlay) == []
            workspace.overlays.close()


def test_tab_goes_as_the_eye_does(window, workspace):
    """Through the header, the setup, the cards from top to bottom, then the transport bar."""
    parts = [
        workspace.header,
        workspace.panel,
        workspace.centre.plot.grid,
        workspace.centre.plot.switch,
        workspace.centre.plot.charts,
        workspace.centre.strip.head,
        workspace.centre.strip.source,
        workspace.centre.strip.tracks,
        workspace.centre.strip.picker,
        workspace.transport,
    ]
    order = [
        next(n for n, part in enumerate(parts) if part is stop or part.isAncestorOf(stop))
        for stop in tab_stops(window)
    ]
    assert order == sorted(order)


def test_the_focus_can_be_seen_wherever_it_is(window, workspace):
    """A ring, or something else that is painted otherwise."""

    def picture(widget):
        return window.grab(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())).toImage()

    for stop in tab_stops(window):
        workspace.take_focus()
        before = picture(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert picture(stop) != before, stop.accessibleName()
