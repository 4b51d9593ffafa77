"""The actions of the whole window, done by their keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from gui.actions.action_table import ACTIONS
from gui.charts.confusion.confusion_pane import ConfusionPane
from gui.export.film_dialog import FilmDialog
from gui.guide.coach import Coach
from gui.images.drawing_pad import DrawingPad
from gui.lessons.lesson_list import LessonList
from gui.lessons.lesson_page import LessonPage
from gui.moment.look import Look, Quantity
from gui.plot.verdict_card import VerdictCard
from gui.plot.verdict_cell import VerdictCell
from gui.setup.field_row import FieldRow
from gui.setup.run_card import RunCard
from gui.setup.run_header import RunHeader
from gui.transport.transport_bar import State
from gui.walk.walk_controls import WalkControls
from model.sample import Origin
from tests.gui.whole_window import press, reach, trained

# Buttons without an action of their own, and why none is missed.
EXCEPTIONS = {
    Coach: "has the focus while it is open; Enter goes on, Escape closes",
    DrawingPad: "a window of its own, in which Enter uses and Delete clears",
    FilmDialog: "a window of its own, in which Enter saves and Escape cancels",
    LessonList: "a lesson each, which the palette leads to as 'Lesson: ...'; F3 closes it",
    LessonPage: "F4 goes on, Shift+F4 back, F3 closes it; predictions are reached by Tab",
    WalkControls: "Left, Right, Space and Escape, while one pass is shown",
    ConfusionPane: "Page Up, Page Down and Escape, where the images are",
    FieldRow: "a value, which the palette leads to as 'Setting: ...'",
    VerdictCell: "one for each run; the actions explain the run on show, and train all",
    VerdictCard: "what the actions opened; the same one trains longer",
    RunHeader: "one for each run; an action selects the next",
    RunCard: "one for each run; an action shows the layers of the selected one",
}
CLOSED_BY_ESCAPE = {
    "Close the message",
    "Close the explanation",
    "Back to all layers",
    "Leave presenter mode",
}


@pytest.fixture
def workspace(window):
    """What is in it."""
    return window.workspace


def key(window, name):
    """Press the keys of an action."""
    combination = window.workspace.commands[name].shortcut()[0]
    QTest.keyClick(window.windowHandle(), combination.key(), combination.keyboardModifiers())


def test_every_row_of_the_table_does_something(workspace):
    bound = {entry.name for entry in workspace.commands.entries}
    assert set(ACTIONS) <= bound


def test_whatever_has_no_keys_is_in_the_menu(workspace):
    """Which F10 opens."""
    menu = workspace.header.menu
    entries = {f"theme-{name}" for name in menu.themes}
    entries |= {f"language-{name}" for name in menu.languages}
    assert {name for name, row in ACTIONS.items() if not row.keys} == {*entries, "restore-defaults"}


def test_every_button_has_keys(qtbot, window, workspace):
    """Those of its action; or is one of the reasoned exceptions. Whatever is open."""
    trained(qtbot, window)
    for name in ("why", "draw", "save-film", "duplicate-run"):
        workspace.commands[name].trigger()
    assert workspace.centre.plot.grid.card is not None
    controls = [entry.deed.control for entry in workspace.commands.entries if entry.keys]
    controls += [chart.views for chart in workspace.centre.plot.charts.charts.values()]
    controls = [control for control in controls if control is not None]

    def is_covered(button):
        around, widget = [], button
        while widget is not None:
            around.append(widget)
            widget = widget.parentWidget()
        return any(each in controls for each in around) or any(
            isinstance(each, tuple(EXCEPTIONS)) for each in around
        )

    left = [
        f"{type(button.parentWidget()).__name__}: {button.accessibleName() or button.text()}"
        for button in window.findChildren(QAbstractButton)
        if not is_covered(button) and button.accessibleName() not in CLOSED_BY_ESCAPE
    ]
    assert left == []


class TestByKeyboardAlone:
    """What a teacher does, without the mouse."""

    def test_train_and_go_back(self, qtbot, window):
        key(window, "next-mini-batch")
        qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
        key(window, "next-epoch")
        qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 5)
        key(window, "reset")
        reach(qtbot, window, State.READY)
        press(window, Qt.Key.Key_Space)
        reach(qtbot, window, State.FINISHED)
        window.workspace.centre.plot.flush()
        epochs = window._frame.epochs
        key(window, "train-longer")
        qtbot.waitUntil(lambda: window._frame.epochs == 2 * epochs)

    def test_train_with_the_keyboard_at_a_button(self, qtbot, window, workspace):
        """Which Space presses; a comma trains all the same."""
        workspace.header.setup.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(window.windowHandle(), ",")
        reach(qtbot, window, State.FINISHED)

    def test_choose_what_is_shown(self, qtbot, window, workspace):
        key(window, "next-mini-batch")
        qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
        strip = workspace.centre.strip
        key(window, "look-signal")
        assert strip.look == Look(Quantity.SIGNAL)
        key(window, "look-pass")
        assert strip.look.test_pass
        key(window, "forget-scaling")
        assert strip.look.mistake is not None
        key(window, "look-gradient")  # in vain: a test pass has none
        assert strip.look.quantity is Quantity.SIGNAL
        run = strip.shown_runs[0]
        key(window, "next-run")
        assert strip.shown_runs[0] != run
        key(window, "compare")
        assert strip.tracks.is_pair
        key(window, "enlarge")
        assert strip.enlargement.view.isVisible()
        key(window, "enlarge")
        assert not strip.enlargement.view.isVisible()

    def test_choose_a_chart(self, window, workspace):
        plot = workspace.centre.plot
        for name in plot.switch.values:
            key(window, f"chart-{name}")
            assert plot.chosen == name
        key(window, "chart-features")
        views = plot.charts.views
        before = views.value
        key(window, "chart-view")
        assert views.value != before

    def test_choose_images(self, window, workspace):
        picker = workspace.centre.strip.picker
        key(window, "test-images")
        assert picker.origin is Origin.TEST
        key(window, "training-images")
        key(window, "follow")
        assert picker.pinned is not None

    def test_change_the_setup(self, qtbot, window, workspace):
        key(window, "duplicate-run")
        assert len(workspace.panel.plan()) == 3
        key(window, "apply")
        qtbot.waitUntil(lambda: window._frame is not None and len(window._frame.runs) == 3)

    @pytest.mark.qt_log_ignore("This plugin does not support")  # of an open list
    def test_choose_a_preset(self, qtbot, window, workspace):
        """From the list that opens, by arrows and Enter."""
        key(window, "setup")
        key(window, "presets")
        presets = workspace.panel.presets
        assert presets.view().isVisible()
        with qtbot.waitSignal(workspace.panel.preset_chosen) as chosen:
            QTest.keyClick(presets.view(), Qt.Key.Key_Down)
            QTest.keyClick(presets.view(), Qt.Key.Key_Return)
        assert chosen.args[0] in {each.name for each in presets.presets}

    def test_move_a_ratio(self, qtbot, window, workspace):
        """The selected run's, of all layers or of the first, while it trains."""
        for change in ("select-next-run", "layer-ratios"):
            key(window, change)
            with qtbot.waitSignal(workspace.panel.dropout_ratio_changed):
                key(window, "dropout-ratio")
                press(window, Qt.Key.Key_Right)

    def test_escape_closes_what_is_said_and_explained(self, qtbot, window, workspace):
        """One after the other, also when the keyboard is elsewhere."""
        trained(qtbot, window)
        centre = workspace.centre
        centre.banner.say("It broke.")
        key(window, "why")
        workspace.take_focus()
        press(window, Qt.Key.Key_Escape)
        assert (centre.plot.grid.card, centre.banner.isVisible()) == (None, True)
        press(window, Qt.Key.Key_Escape)
        assert not centre.banner.isVisible()

    def test_a_setting_is_found_by_its_name(self, window, workspace):
        """The palette leads into its field, where digits are text again."""
        workspace.commands["setting-learning_rate"].trigger()
        editor = workspace.panel.rows["learning_rate"].editor
        assert editor.hasFocus()
        for letter in "4.":
            QTest.keyClick(window.windowHandle(), letter)
        assert editor.text() == "4."
        assert workspace.centre.strip.look.quantity is Quantity.MASK

    def test_go_from_part_to_part(self, window, workspace):
        """All round, and back."""
        visited = []
        parts = {
            "header": workspace.header,
            "setup": workspace.panel,
            "plot": workspace.centre.plot,
            "flow": workspace.centre.strip,
            "transport": workspace.transport,
        }
        for name in [*["next-part"] * 6, "previous-part"]:
            key(window, name)
            focused = QApplication.focusWidget()
            visited.append(next(n for n, each in parts.items() if each.isAncestorOf(focused)))
        assert visited == [*parts, "header", "transport"]

    def test_the_palette_opens_and_does(self, window, workspace):
        key(window, "palette")
        for letter in "loss":
            QTest.keyClick(window.windowHandle(), letter)
        press(window, Qt.Key.Key_Return)
        assert workspace.centre.plot.chosen == "loss"

    def test_the_palette_knows_the_other_language_too(self, workspace):
        """Each by its own translation, where there is one."""
        named = {entry.name: entry for entry in workspace.commands.entries}
        preset = named["preset-textbook"]
        assert len(preset.texts) == 2
        assert preset.texts[0] != preset.texts[1]

    def test_a_question_mark_lists_the_keys(self, window, workspace):
        QTest.keyClick(window.windowHandle(), "?")
        assert workspace.overlays.overlay is not None
        press(window, Qt.Key.Key_Escape)
        assert workspace.overlays.overlay is None

    def test_presets_open(self, qtbot, window, workspace):
        with qtbot.waitSignal(workspace.panel.preset_chosen) as chosen:
            workspace.commands["preset-textbook"].trigger()
        assert chosen.args == ["textbook"]
