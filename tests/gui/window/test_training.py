"""Training in the whole window, as a person operates it; each history is a headless run's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from gui.transport.transport_bar import State
from model.changes import Change
from model.experiment import Experiment
from tests.data_folders import read
from tests.gui.flow.strips import source_words
from tests.gui.whole_window import (
    as_numbers,
    click,
    configs_of,
    grid_numbers,
    headless,
    opened,
    press,
    reach,
    small_preset,
    step,
    trained,
    type_in,
)
from tests.model.tiny import run_to_end
from tests.same_scores import assert_same_scores

SPACE = Qt.Key.Key_Space


class TestTraining:
    """Play, pause, step; each leaves the history as it is."""

    def test_space_starts_and_pauses(self, endless, qtbot):
        press(endless, SPACE)
        reach(qtbot, endless, State.RUNNING)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        press(endless, SPACE)
        frame = reach(qtbot, endless, State.PAUSED)
        assert (
            frame
            is endless.workspace.centre.strip._state.frame
            is endless.workspace.transport._frame
        )

    def test_what_a_pause_shows_is_where_the_next_step_begins(self, endless, qtbot):
        """The last Frame arrives, whether it was asked for or not."""
        shown = []
        show_frame = endless.workspace.centre.strip.show_frame
        endless.workspace.centre.strip.show_frame = lambda frame: (
            shown.append(frame.step),
            show_frame(frame),
        )
        press(endless, SPACE)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        press(endless, SPACE)
        reach(qtbot, endless, State.PAUSED)  # the Frame is still on its way
        press(endless, Qt.Key.Key_Period)
        qtbot.waitUntil(lambda: shown[-2] + 1 == shown[-1])

    def test_a_dot_steps_one_mini_batch(self, window, qtbot):
        for number in (1, 2):
            frame = step(qtbot, window, lambda: press(window, Qt.Key.Key_Period))
            assert frame.step == number
            assert f"mask of step {number}," in source_words(window.workspace.centre.strip)

    def test_a_slash_trains_to_the_end_of_the_epoch(self, window, qtbot):
        step(qtbot, window)
        for epoch in (1, 2):
            press(window, Qt.Key.Key_Slash)
            qtbot.waitUntil(lambda goal=5 * epoch: window._frame.step == goal)
            assert window.workspace.transport.progress.epoch.text == str(epoch)

    def test_the_history_is_that_of_a_headless_run(self, window, qtbot, folder):
        configs = configs_of(window)
        assert_same_scores(trained(qtbot, window), headless(configs, folder))

    def test_pausing_pinning_and_an_idle_drag_leave_the_history_as_it_is(
        self, window, qtbot, folder
    ):
        """Whatever the person does that is no change of the experiment."""
        configs = configs_of(window)
        step(qtbot, window)
        click(qtbot, window.workspace.centre.strip.picker.follow)
        slider = window.workspace.panel.runs.cards["dropout"].slider
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle_of(slider))
        step(qtbot, window)
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle_of(slider))
        qtbot.keyClick(window.workspace.transport.speed.slider, Qt.Key.Key_Home)
        press(window, SPACE)
        qtbot.waitUntil(lambda: window._frame.step == 3)
        press(window, SPACE)
        reach(qtbot, window, State.PAUSED)
        qtbot.keyClick(window.workspace.transport.speed.slider, Qt.Key.Key_End)
        assert window.workspace.centre.strip.picker.pinned is not None
        frame = trained(qtbot, window)
        assert frame.changes == ()
        assert_same_scores(frame, headless(configs, folder))

    def test_the_speed_can_be_changed_while_training(self, window, qtbot, folder):
        """At a step a second it would take 15 seconds."""
        qtbot.keyClick(window.workspace.transport.speed.slider, Qt.Key.Key_Home)
        press(window, SPACE)
        qtbot.waitUntil(lambda: window._frame.step == 1)
        assert window.workspace.transport.state is State.RUNNING
        qtbot.keyClick(window.workspace.transport.speed.slider, Qt.Key.Key_End)
        frame = reach(qtbot, window, State.FINISHED)
        assert_same_scores(frame, headless(configs_of(window), folder))

    def test_space_belongs_to_the_button_that_the_tab_key_chose(self, window, qtbot):
        """After a click with the mouse it still trains."""
        step(qtbot, window, lambda: click(qtbot, window.workspace.transport.step))
        window.workspace.transport.step.setFocus(Qt.FocusReason.TabFocusReason)
        assert step(qtbot, window, lambda: press(window, SPACE)).step == 2
        assert window.workspace.transport.state is State.PAUSED

    def test_what_is_typed_in_a_field_is_no_shortcut(self, window, qtbot):
        """A dot is a decimal point there."""
        editor = window.workspace.panel.rows["learning_rate"].editor
        type_in(window, editor, "0.25")
        qtbot.waitUntil(lambda: window._frame.runs["none"].learning_rate == 0.25)
        assert window._frame.step == 0


def handle_of(slider):
    """Return the middle of a slider's handle."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = QStyle.SubControl.SC_SliderHandle
    kind = QStyle.ComplexControl.CC_Slider
    return slider.style().subControlRect(kind, option, handle, slider).center()


class TestEnd:
    """The limit of epochs, and beyond."""

    def test_finishes_and_goes_on_when_the_limit_is_raised(self, window, qtbot, folder):
        """As one experiment: as if it had been longer from the start."""
        configs = configs_of(window)
        assert trained(qtbot, window).epoch == 3
        assert not window.workspace.transport.play.isEnabled()
        type_in(window, window.workspace.panel.rows["epochs"].editor, "5")
        reach(qtbot, window, State.PAUSED)
        window.workspace.body.setFocus()
        frame = trained(qtbot, window)
        assert frame.epoch == 5
        experiment = Experiment(configs, read(folder))
        experiment.set_epochs(5)
        assert_same_scores(frame, run_to_end(experiment).frame())

    def test_dropped_frames_lose_nothing(self, qtbot, folder):
        """A window that saw only the end looks like one that saw every step."""
        patient = opened(qtbot, small_preset(), folder)
        for _ in range(15):
            step(qtbot, patient)
        hasty = opened(qtbot, small_preset(), folder)
        hasty._clock.frame_wanted.disconnect()
        frame = trained(qtbot, hasty)
        reach(qtbot, patient, State.FINISHED)
        for window in (patient, hasty):
            window.workspace.centre.plot.flush()
            assert grid_numbers(window) == as_numbers(frame)
            assert window.workspace.transport.progress.epoch.text == "3"
            assert (
                window.workspace.transport.progress.bar.value()
                == window.workspace.transport.progress.bar.maximum()
                == 15
            )
            assert "mask of step 15," in source_words(window.workspace.centre.strip)
        for view in ("plot", "strip"):
            pictures = [
                getattr(window.workspace.centre, view).grab().toImage()
                for window in (patient, hasty)
            ]
            assert pictures[0] == pictures[1], view


class TestTrainingLonger:
    """As many epochs again, from where it stands."""

    def test_it_moves_the_limit_and_goes_on(self, window, qtbot):
        frame = trained(qtbot, window)
        scores = len(frame.runs["none"].history)
        window.workspace.centre.plot.grid.train_longer_wanted.emit(2 * frame.epochs)
        qtbot.waitUntil(lambda: window._frame.finished and window._frame.epochs == 6)
        assert window._frame.epoch == 6
        assert len(window._frame.runs["none"].history) == 2 * scores - 1
        assert window.workspace.panel.rows["epochs"].editor.text() == "6"


class TestLiveChange:
    """The ratio's slider acts on the running experiment."""

    def test_it_is_marked_and_acts_from_the_next_step(self, window, qtbot, folder):
        """As if the headless experiment were told so at the same step."""
        configs = configs_of(window)
        step(qtbot, window)
        step(qtbot, window)
        window.workspace.panel.runs.cards["dropout"].slider.setFocus()
        press(window, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: bool(window._frame.changes))
        assert window._frame.changes == (Change(2, "dropout", None, "dropout_ratio", 0.99),)
        assert window.workspace.centre.strip.head.heading.text == "Inside Dropout 0.99"
        frame = step(qtbot, window)
        kept = [mask.mean() for mask in frame.runs["dropout"].watched.masks]
        assert max(kept) < 0.3
        window.workspace.centre.plot.flush()
        assert len(window.workspace.centre.plot.plot.change_marks.marks) == 1
        expected = run_to_end(Experiment(configs, read(folder), frame.changes))
        window.workspace.body.setFocus()
        assert_same_scores(trained(qtbot, window), expected.frame())

    def test_it_acts_while_training_runs(self, endless, qtbot):
        """Without a pause and without a restart."""
        press(endless, SPACE)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        slider = endless.workspace.panel.runs.cards["none"].slider
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
        qtbot.waitUntil(lambda: min(endless._frame.runs["none"].dropout_ratios) > 0.3)
        assert endless.workspace.transport.state is State.RUNNING
        (change,) = endless._frame.changes
        assert change.step >= 3
