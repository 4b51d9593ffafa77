"""The whole window, operated as a person does."""

from collections.abc import Callable
from time import perf_counter

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from gui.moment.look import Look, Quantity
from gui.transport_bar import State
from model.changes import Change
from model.experiment import Experiment
from model.preset import load_preset
from model.probes.test_pass_probe import Mistake
from model.sample import Origin
from tests.data_folders import read, write_data_folder
from tests.gui.whole_window import (
    click,
    configs_of,
    headless,
    opened,
    press,
    put_up,
    reach,
    small_preset,
    type_in,
    wide_preset,
)
from tests.model.tiny import run_to_end
from tests.same_scores import assert_same_scores

SPACE = Qt.Key.Key_Space


@pytest.fixture
def folder(tmp_path):
    """The data set the window trains on."""
    return write_data_folder(tmp_path / "tiny")


@pytest.fixture
def window(qtbot, folder):
    """A window, ready."""
    return opened(qtbot, small_preset(), folder)


@pytest.fixture
def endless(qtbot, folder):
    """A window whose experiment does not end during a test."""
    return opened(qtbot, small_preset(epochs=100_000), folder)


def step(qtbot, window, act=None):
    """Make one step and return its Frame."""
    goal = window._frame.step + 1
    (act or window.workspace.transport.step.click)()
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == goal)
    return window._frame


def trained(qtbot, window):
    """Train to the end and return the last Frame."""
    press(window, SPACE)
    return reach(qtbot, window, State.FINISHED)


def grid_numbers(window):
    """Return what the grid says of each run, train and test."""
    rows = window.workspace.centre.plot.grid.rows
    return {name: tuple(label.text() for label in row.numbers[:2]) for name, row in rows.items()}


def as_numbers(frame):
    """Return the last scores as the grid writes them."""
    return {
        name: (f"{run.history.train_accuracy[-1]:.2f}", f"{run.history.test_accuracy[-1]:.2f}")
        for name, run in frame.runs.items()
    }


class TestOpening:
    """What the person finds."""

    def test_ready_at_step_0_with_a_digit_chosen(self, window):
        """The untrained networks are scored, and an image stands at the strip's beginning."""
        assert window._frame.step == 0
        assert window.workspace.transport.state_label.text() == "Ready"
        window.workspace.centre.plot.flush()
        assert grid_numbers(window) == as_numbers(window._frame)
        assert window.workspace.centre.strip.heading.text == "Inside Dropout 0.30"
        assert "Space" in window.workspace.centre.strip.provenance.text
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
            assert f"mask of step {number}," in window.workspace.centre.strip.provenance.text

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
            assert "mask of step 15," in window.workspace.centre.strip.provenance.text
        for view in ("plot", "strip"):
            pictures = [
                getattr(window.workspace.centre, view).grab().toImage()
                for window in (patient, hasty)
            ]
            assert pictures[0] == pictures[1], view


class TestBeginningAgain:
    """Reset, another seed, another plan, another preset."""

    def test_reset_repeats_the_history_bit_for_bit(self, window, qtbot):
        first = trained(qtbot, window)
        press(window, Qt.Key.Key_R, ctrl=True)
        assert reach(qtbot, window, State.READY).step == 0
        assert_same_scores(trained(qtbot, window), first)

    def test_reset_keeps_what_waits_in_the_panel(self, window, qtbot):
        step(qtbot, window)
        type_in(window, window.workspace.panel.rows["batch_size"].editor, "4")
        click(qtbot, window.workspace.transport.reset)
        frame = reach(qtbot, window, State.READY)
        assert frame.runs["dropout"].config.batch_size == 8
        assert window.workspace.panel.rows["batch_size"].editor.text() == "4"
        assert window.workspace.panel.apply_bar.apply_button.isEnabled()

    def test_reset_takes_live_changes_back(self, window, qtbot):
        """It restores the Configs."""
        window.workspace.panel.runs.cards["dropout"].slider.setFocus()
        press(window, Qt.Key.Key_Home)
        qtbot.waitUntil(lambda: window._frame.runs["dropout"].dropout_ratios == (0.0, 0.0))
        step(qtbot, window)
        press(window, Qt.Key.Key_R, ctrl=True)
        frame = reach(qtbot, window, State.READY)
        assert frame.changes == ()
        assert frame.runs["dropout"].dropout_ratios == (0.3, 0.3)
        assert window.workspace.panel.plan()["dropout"][1].dropout_ratio == 0.3

    @pytest.mark.parametrize(
        "act",
        [
            lambda _, window: press(window, Qt.Key.Key_N, ctrl=True),
            lambda qtbot, window: click(qtbot, window.workspace.transport.new_seed),
            lambda qtbot, window: click(qtbot, window.workspace.panel.new_seed_button),
        ],
        ids=["key", "bar", "panel"],
    )
    def test_another_seed_gives_another_history(self, window, qtbot, act: Callable):
        first = trained(qtbot, window)
        act(qtbot, window)
        frame = reach(qtbot, window, State.READY)
        seeds = {run.config.seed for run in frame.runs.values()}
        assert len(seeds) == 1
        assert seeds != {first.runs["none"].config.seed}
        second = trained(qtbot, window)
        losses = [each.runs["none"].history.loss for each in (first, second)]
        assert not np.array_equal(*losses, equal_nan=True)

    def test_apply_restarts_with_the_plan(self, window, qtbot, folder):
        """Other layers, fewer images, a run more."""
        panel = window.workspace.panel
        step(qtbot, window)
        type_in(window, panel.rows["train_size"].editor, "24")
        qtbot.keyClick(panel.rows["hidden_sizes"].editor._layers, Qt.Key.Key_Up)
        click(qtbot, panel.runs.add_button)
        wanted = {name: config for name, (_, config) in panel.plan().items()}
        click(qtbot, panel.apply_bar.apply_button)
        frame = reach(qtbot, window, State.READY)
        assert configs_of(window) == wanted
        assert len(frame.runs) == 3
        assert frame.runs["none"].config.layer_count == 3
        assert frame.steps_per_epoch == 3
        assert "24 images" in window.workspace.header._subtitle.text()
        assert list(window.workspace.centre.plot.grid.rows) == list(wanted)
        assert not panel.apply_bar.apply_button.isEnabled()
        window.workspace.body.setFocus()
        assert_same_scores(trained(qtbot, window), headless(wanted, folder))

    def test_applying_while_training_begins_again_at_step_0(self, endless, qtbot):
        """And waits there, ready."""
        press(endless, SPACE)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        type_in(endless, endless.workspace.panel.rows["batch_size"].editor, "4")
        click(qtbot, endless.workspace.panel.apply_bar.apply_button)
        frame = reach(qtbot, endless, State.READY)
        assert frame.step == 0
        assert frame.runs["none"].config.batch_size == 4

    def test_a_pinned_image_stays_pinned(self, window, qtbot):
        """Also when it is not among the first mini-batches."""
        step(qtbot, window)
        click(qtbot, window.workspace.centre.strip.picker.follow)
        pinned = window.workspace.centre.strip.picker.pinned
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        trained(qtbot, window)
        assert window.workspace.centre.strip.picker.pinned == pinned
        assert window._frame.runs["dropout"].watched.image_index == pinned


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
        assert window.workspace.centre.strip.heading.text == "Inside Dropout 0.99"
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
            each.text() for each in window.workspace.centre.strip.switch.buttons
        ]
        train, _ = window.workspace.centre.plot.plot.run_curves[run]
        assert len(train.getData()[0]) == len(window._frame.runs[run].history) == 2
        assert window._frame.step == 6
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        window.workspace.centre.plot.flush()
        assert window.workspace.centre.plot.grid.rows[run].title.full_text == "Mine · 0.30"


class TestWrong:
    """What goes wrong is said in a sentence, and nothing is lost."""

    def test_a_refused_value_keeps_everything(self, window, qtbot, folder):
        configs = configs_of(window)
        type_in(window, window.workspace.panel.rows["batch_size"].editor, "0")
        assert not window.workspace.panel.apply_bar.apply_button.isEnabled()
        window.workspace.body.setFocus()
        press(window, Qt.Key.Key_N, ctrl=True)  # waits for the correction
        assert_same_scores(trained(qtbot, window), headless(configs, folder))
        assert window.workspace.panel.rows["batch_size"].editor.text() == "0"

    @pytest.mark.parametrize("missing", ["train-labels-idx1-ubyte", "t10k-labels-idx1-ubyte"])
    def test_a_folder_without_labels_is_told_and_nothing_pretends_to_be_shown(
        self, qtbot, folder, missing
    ):
        """And once it is put right a reset begins."""
        labels = folder / missing
        content = labels.read_bytes()
        labels.unlink()
        window = put_up(qtbot, small_preset(), folder)
        reach(qtbot, window, State.STOPPED)
        centre = window.workspace.centre
        assert missing in centre.banner.accessibleName()
        assert not centre.plot.isVisible()
        assert not centre.strip.isVisible()
        labels.write_bytes(content)
        click(qtbot, window.workspace.transport.reset)
        reach(qtbot, window, State.READY)
        assert centre.plot.isVisible()
        assert centre.strip.isVisible()
        assert not centre.banner.isVisible()

    @pytest.mark.qt_log_ignore("This plugin does not support")  # of an open list
    def test_too_few_images_for_a_preset_keep_the_old_experiment(self, window, qtbot, folder):
        """It is paused, and goes on where it was."""
        configs = configs_of(window)
        step(qtbot, window)
        presets = window.workspace.panel.presets
        presets.setFocus()
        press(window, Qt.Key.Key_Down)
        qtbot.keyClick(presets.view(), Qt.Key.Key_Down)
        qtbot.keyClick(presets.view(), Qt.Key.Key_Return)
        qtbot.waitUntil(window.workspace.centre.banner.isVisible)
        sentence = window.workspace.centre.banner._text.text()
        assert sentence.endswith("not 300.")
        assert sentence.count(". ") == 0
        assert window.workspace.transport.state is State.PAUSED
        window.workspace.body.setFocus()
        assert_same_scores(trained(qtbot, window), headless(configs, folder))

    def test_a_failure_of_training_is_said_and_reset_helps(
        self, window, qtbot, folder, monkeypatch, caplog
    ):
        def broken(_):
            raise MemoryError("Too large for this machine.")

        configs = configs_of(window)
        with monkeypatch.context() as patch:
            patch.setattr(Experiment, "advance", broken)
            press(window, SPACE)
            reach(qtbot, window, State.STOPPED)
        assert "Too large" in caplog.text
        assert (
            window.workspace.centre.banner._text.text()
            == "There is not enough memory: Too large for this machine."
        )
        assert window.workspace.centre.banner.isVisible()
        assert not window.workspace.transport.play.isEnabled()
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        assert not window.workspace.centre.banner.isVisible()
        assert_same_scores(trained(qtbot, window), headless(configs, folder))


class TestLooking:
    """Whatever is looked at, training is as if nobody looked."""

    def test_every_look_shows_and_leaves_the_history_as_it_is(self, window, qtbot, folder):
        """Mini-batch, test pass, both mistakes, the past, two runs, one pass."""
        strip = window.workspace.centre.strip
        strip.show_two_runs(True)
        for number, look in enumerate(
            (
                Look(Quantity.DROP_RATE),
                Look(Quantity.GRADIENT, mini_batch=True),
                Look(Quantity.SIGNAL, test_pass=True),
                Look(Quantity.SIGNAL, test_pass=True, mistake=Mistake.FORGET_SCALING),
                Look(Quantity.MASK, test_pass=True, mistake=Mistake.LEAVE_DROPOUT_ON),
            ),
            start=1,
        ):
            strip.head.look_chosen.emit(look)
            step(qtbot, window)
            qtbot.waitUntil(lambda look=look: shows(strip.moment, look))
            assert window._frame.step == number
            assert not strip.track.layers[0].empty
        strip.head.look_chosen.emit(Look())
        for _ in range(3):
            plot = window.workspace.centre.plot.plot
            QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: strip.moment.frame.step == 2)
        assert strip.moment.frame.is_past
        press(window, Qt.Key.Key_Slash)
        qtbot.waitUntil(lambda: window._frame.step == 10)
        assert strip.moment.frame.step == 2
        window.workspace.centre.plot.leave_past()
        strip.walk_button.click()
        assert window.workspace.centre.walking
        window.workspace.transport.play.click()
        frame = reach(qtbot, window, State.FINISHED)
        assert not window.workspace.centre.walking
        assert_same_scores(frame, headless(configs_of(window), folder))

    def test_every_chart_asks_and_leaves_the_history_as_it_is(self, window, qtbot, folder):
        """Each in turn, beside a test pass in the flow card; both are answered."""
        card, strip = window.workspace.centre.plot, window.workspace.centre.strip
        strip.head.look_chosen.emit(Look(Quantity.SIGNAL, test_pass=True))
        for name in card.switch.values:
            card.choose(name)
            frame = step(qtbot, window)
            qtbot.waitUntil(lambda step=frame.step: strip.moment.test_pass_step == step)
            if card.charts.current is not None:
                qtbot.waitUntil(lambda: not card.charts.current.waiting)
        card.choose("many-masks")
        chart = card.charts.current
        chart.controls.choose_images(True)
        qtbot.waitUntil(lambda: len(chart.averaging.sentences()) == 2)
        window.workspace.body.setFocus()
        assert_same_scores(trained(qtbot, window), headless(configs_of(window), folder))
        qtbot.waitUntil(lambda: not chart.waiting)

    def test_one_pass_pauses_training_and_has_the_keys(self, endless, qtbot):
        """Space plays the pass then; Escape gives the plot back."""
        press(endless, SPACE)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        endless.workspace.centre.strip.walk_button.click()
        qtbot.waitUntil(lambda: endless.workspace.centre.walking)
        assert reach(qtbot, endless, State.PAUSED) is endless.workspace.centre.strip.moment.frame
        press(endless, SPACE)
        assert not endless.workspace.centre.walk.walk.playing
        assert endless.workspace.transport.state is State.PAUSED
        press(endless, Qt.Key.Key_Escape)
        assert not endless.workspace.centre.walking
        press(endless, SPACE)
        reach(qtbot, endless, State.RUNNING)

    def test_a_layer_is_enlarged_by_click_and_left_by_escape(self, window, qtbot):
        step(qtbot, window)
        click(qtbot, window.workspace.centre.strip.track.layers[1])
        assert window.workspace.centre.strip.enlarged_layer.isVisible()
        assert not window.workspace.centre.plot.isVisible()
        window.workspace.centre.strip.enlarged_layer.heatmap.setFocus()
        press(window, Qt.Key.Key_Escape)
        assert window.workspace.centre.plot.isVisible()

    def test_a_run_that_diverges_pauses_and_is_told_of_at_once(self, qtbot, folder):
        """With the step, and what to do; the settings stay."""
        window = opened(qtbot, small_preset(learning_rate=1e6, epochs=100_000), folder)
        press(window, SPACE)
        qtbot.waitUntil(window.workspace.centre.banner.isVisible)
        frame = reach(qtbot, window, State.PAUSED)
        steps = {run.diverged_at for run in frame.runs.values()} - {None}
        assert any(f"step {step}" in window.workspace.centre.banner._text.text() for step in steps)
        assert configs_of(window)["none"].learning_rate == 1e6

    def test_closing_while_a_test_pass_is_asked_for_leaves_no_thread(self, endless, qtbot):
        press(endless, SPACE)
        look = Look(Quantity.SIGNAL, test_pass=True, mistake=Mistake.LEAVE_DROPOUT_ON)
        endless.workspace.centre.strip.head.look_chosen.emit(look)
        qtbot.waitUntil(lambda: endless._frame.step > 3)
        endless.close()
        assert not endless._thread.isRunning()


def shows(moment, look):
    """Whether all that the look needs has come."""
    if moment.look != look:
        return False
    if look.test_pass:
        test_pass = moment.test_pass
        counted = test_pass is not None and test_pass.mistaken_accuracy is not None
        return counted if look.mistake else test_pass is not None
    return moment.run.mini_batch is not None if look.mini_batch else True


class TestCharts:
    """Questions of the chart on show, answered by the worker."""

    def test_many_masks_follow_the_image_on_show(self, window, qtbot):
        step(qtbot, window)
        window.workspace.centre.plot.choose("many-masks")
        chart = window.workspace.centre.plot.charts.current
        qtbot.waitUntil(lambda: chart.clouds["dropout"]._moment.masks is not None)
        before = window.workspace.centre.strip.sample
        click(qtbot, window.workspace.centre.strip.picker.follow)
        window.workspace.centre.strip.picker.choose((before.index + 1) % 20)
        sample = window.workspace.centre.strip.sample
        qtbot.waitUntil(lambda: chart._answer[0].sample is sample)
        assert sample.index == (before.index + 1) % 20

    def test_it_goes_on_asking_while_training_runs(self, endless, qtbot):
        endless.workspace.centre.plot.choose("many-masks")
        chart = endless.workspace.centre.plot.charts.current
        press(endless, SPACE)
        qtbot.waitUntil(lambda: chart._answer is not None and chart._answer[1].step > 3)
        first = chart._answer[1].step
        qtbot.waitUntil(lambda: chart._answer[1].step > first)
        assert endless.workspace.transport.state is State.RUNNING

    def test_a_restart_takes_the_question_away_and_it_is_asked_again(self, window, qtbot):
        step(qtbot, window)
        window.workspace.centre.plot.choose("many-masks")
        chart = window.workspace.centre.plot.charts.current
        press(window, Qt.Key.Key_R, ctrl=True)
        reach(qtbot, window, State.READY)
        qtbot.waitUntil(lambda: chart._answer is not None and chart._answer[1].step == 0)
        assert window.workspace.centre.plot.charts.current is chart

    def test_a_click_on_the_switch_leaves_space_to_training(self, window, qtbot):
        switch = window.workspace.centre.plot.switch
        click(qtbot, switch.buttons[switch.values.index("many-masks")])
        assert window.workspace.centre.plot.charts.current is not None
        assert trained(qtbot, window).step == 15


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


class TestAnyImage:
    """Images that nothing is trained on."""

    def test_a_test_image_is_answered_by_the_worker(self, window, qtbot):
        strip = window.workspace.centre.strip
        strip.picker.choose_test(2)
        qtbot.waitUntil(lambda: strip.moment.watched is not None)
        assert strip.provenance.text == (
            "probe: test image 3 (never trained on), masks drawn for looking, at step 0"
        )
        strip._choices.choose_look(Look(test_pass=True))
        qtbot.waitUntil(lambda: strip.moment.test_pass is not None)

    def test_training_goes_on_as_if_nobody_had_looked(self, window, qtbot, folder):
        window.workspace.centre.strip.picker.choose_test(2)
        frame = trained(qtbot, window)
        assert_same_scores(frame, headless(configs_of(window), folder))

    def test_a_file_that_is_dropped_is_shown_and_a_bad_one_refused(self, window, qtbot, tmp_path):
        strip, banner = window.workspace.centre.strip, window.workspace.centre.banner
        text, picture = tmp_path / "text.png", tmp_path / "seven.png"
        text.write_text("seven")
        drop(window, text)
        qtbot.waitUntil(banner.isVisible)
        assert banner.accessibleName() == "text.png is not a picture that can be read."
        assert strip.sample.origin is Origin.TRAINING
        Image.fromarray(np.tril(np.full((40, 40), 255, np.uint8))).save(picture)
        drop(window, picture)
        qtbot.waitUntil(lambda: strip.sample.origin is Origin.FILE)
        assert not banner.isVisible()  # what it said is no longer true
        qtbot.waitUntil(lambda: strip.moment.watched is not None)

    def test_a_drawing_goes_through_the_networks(self, window, qtbot):
        strip = window.workspace.centre.strip
        strip.picker.show_origin(Origin.DRAWN)
        strip.picker.draw.click()
        pad = window.workspace.pictures.pad
        qtbot.waitUntil(pad.isVisible)
        pad.use_button.click()
        assert pad.hint.text == "The drawing is blank."
        assert not window.workspace.centre.banner.isVisible()  # where it would outlast the pad
        qtbot.mousePress(pad.canvas, Qt.MouseButton.LeftButton, pos=pad.canvas.rect().center())
        pad.use_button.click()
        assert strip.sample.origin is Origin.DRAWN
        qtbot.waitUntil(lambda: strip.moment.watched is not None)
        reset = strip.sample
        click(qtbot, window.workspace.transport.reset)
        qtbot.waitUntil(lambda: window._frame is not None and strip.moment is not None)
        assert strip.picker.guest is reset


def drop(window, path):
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(90, 90), action, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(90, 90), action, data, buttons, keys))
