"""The whole window: how it opens, is named, set up and closed."""

from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.transport.transport_bar import State
from model.preset import load_preset
from tests.gui.flow.strips import source_words
from tests.gui.whole_window import (
    as_numbers,
    click,
    configs_of,
    grid_numbers,
    opened,
    press,
    put_up,
    reach,
    small_preset,
    step,
    type_in,
    wide_preset,
)

SPACE = Qt.Key.Key_Space


class TestOpening:
    """What the person finds."""

    def test_ready_at_step_0_with_a_digit_chosen(self, window):
        """The untrained networks are scored, and an image stands at the strip's beginning."""
        assert window._frame.step == 0
        assert window.workspace.transport.state_label.text() == "Ready"
        window.workspace.centre.plot.flush()
        assert grid_numbers(window) == as_numbers(window._frame)
        assert window.workspace.centre.strip.head.heading.text == "Inside Dropout 0.30"
        assert "Space" in source_words(window.workspace.centre.strip)
        assert not window.workspace.centre.banner.isVisible()
        assert "tiny, 40 images" in window.workspace.header._subtitle.text()

    def test_the_panel_shows_what_runs(self, window):
        """So nothing waits to be applied."""
        plan = window.workspace.panel.plan()
        assert {name: config for name, (_, config) in plan.items()} == configs_of(window)
        assert [title for title, _ in plan.values()] == ["No dropout", "Dropout {ratio}"]
        assert not window.workspace.panel.apply_bar.apply_button.isEnabled()

    def test_too_few_images_can_be_corrected(self, qtbot, folder):
        """It says so, and the panel holds the experiment that was asked for."""
        window = put_up(qtbot, load_preset("textbook"), folder)
        reach(qtbot, window, State.STOPPED)
        sentence = window.workspace.centre.banner._text.text()
        assert "not 300." in sentence
        assert sentence.count(". ") == 0
        press(window, Qt.Key.Key_R, ctrl=True)  # in vain, but harmless
        type_in(window, window.workspace.panel.rows["train_size"].editor, "40")
        click(qtbot, window.workspace.panel.apply_bar.apply_button)
        frame = reach(qtbot, window, State.READY)
        assert list(frame.runs) == ["none", "dropout"]
        assert not window.workspace.centre.banner.isVisible()


class TestRenaming:
    """A title is no setting: it acts at once."""

    def test_every_view_takes_the_title_and_keeps_its_curves(self, window, qtbot):
        for _ in range(6):
            step(qtbot, window)
        window.workspace.centre.plot.flush()
        click(qtbot, window.workspace.panel.runs.rename_button)
        for character in "Mine":
            QTest.keyClick(window.windowHandle(), character)
        press(window, Qt.Key.Key_Return)
        window.workspace.centre.plot.flush()
        run = window.workspace.panel._selected
        assert window.workspace.centre.plot.grid.rows[run].title.full_text == "Mine · 0.30"
        assert window.workspace.centre.plot.plot.change_marks._moment.styles[run].title == "Mine"
        assert "Mine · 0.30" in [
            each.text() for each in window.workspace.centre.strip.head.switch.buttons
        ]
        train, _ = window.workspace.centre.plot.plot.run_curves[run]
        assert len(train.getData()[0]) == len(window._frame.runs[run].history) == 2
        assert window._frame.step == 6
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        window.workspace.centre.plot.flush()
        assert window.workspace.centre.plot.grid.rows[run].title.full_text == "Mine · 0.30"


class TestSetup:
    """The panel, docked or as a drawer."""

    def test_shown_and_hidden_by_key_and_button(self, window, qtbot):
        """The button tells how it stands."""
        header, panel = window.workspace.header, window.workspace.panel
        assert panel.isVisible()
        assert header.setup.isChecked()
        for act in (
            lambda: press(window, Qt.Key.Key_Comma, ctrl=True),
            lambda: click(qtbot, header.setup),
        ):
            for shown in (False, True):
                act()
                assert panel.isVisible() == header.setup.isChecked() == shown

    def test_what_waits_survives_a_narrow_window(self, window, qtbot):
        """It can be applied in the drawer."""
        step(qtbot, window)
        type_in(window, window.workspace.panel.rows["batch_size"].editor, "4")
        window.resize(1024, 700)
        qtbot.waitUntil(lambda: not window.workspace.panel.isVisible())
        assert not window.workspace.header.setup.isChecked()
        press(window, Qt.Key.Key_Comma, ctrl=True)
        assert window.workspace.header.setup.isChecked()
        click(qtbot, window.workspace.panel.apply_bar.apply_button)
        frame = reach(qtbot, window, State.READY)
        assert frame.runs["none"].config.batch_size == 4
        window.resize(1440, 900)
        qtbot.waitUntil(lambda: not window.workspace.body._drawer.isVisible())
        assert window.workspace.panel.isVisible()


class TestClosing:
    """No thread is left; `nothing_left_running` looks too."""

    def test_while_training(self, endless, qtbot):
        press(endless, SPACE)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        endless.close()
        assert not endless._thread.isRunning()

    def test_while_preparing(self, qtbot, folder):
        """Before the first event was seen to."""
        window = put_up(qtbot, wide_preset(), folder)
        window.close()
        assert not window._thread.isRunning()

    def test_within_a_second_for_a_large_network(self, qtbot, folder):
        window = put_up(qtbot, wide_preset(), folder)
        reach(qtbot, window, State.READY)
        press(window, SPACE)
        qtbot.waitUntil(lambda: window._frame.step > 0)
        began = perf_counter()
        window.close()
        assert perf_counter() - began < 1
        assert not window._thread.isRunning()

    def test_again_and_again(self, qtbot, folder):
        for _ in range(3):
            window = opened(qtbot, small_preset(), folder)
            press(window, SPACE)
            window.close()
            window.close()  # twice, as a session that ends may do
            assert not window._thread.isRunning()
