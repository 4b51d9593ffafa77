"""Looking into a network in the whole window, while training is as if nobody looked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.moment.look import Look, Quantity
from gui.transport.transport_bar import State
from model.probes.test_pass_probe import Mistake
from tests.gui.whole_window import (
    click,
    configs_of,
    headless,
    opened,
    press,
    reach,
    small_preset,
    step,
    trained,
)
from tests.same_scores import assert_same_scores

SPACE = Qt.Key.Key_Space


class TestLooking:
    """Whatever is looked at, training is as if nobody looked."""

    def test_every_look_shows_and_leaves_the_history_as_it_is(self, window, qtbot, folder):
        """Mini-batch, test pass, both mistakes, the past, two runs, one pass."""
        strip = window.workspace.centre.strip
        strip.choices.compare(True)
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
            assert not strip.tracks.first.layers[0].empty
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
        strip.head.walk_button.click()
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
            qtbot.waitUntil(lambda step=frame.step: step_of_test_pass(strip.moment) == step)
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
        endless.workspace.centre.strip.head.walk_button.click()
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
        click(qtbot, window.workspace.centre.strip.tracks.first.layers[1])
        assert window.workspace.centre.strip.enlargement.view.isVisible()
        assert not window.workspace.centre.plot.isVisible()
        window.workspace.centre.strip.enlargement.view.heatmap.setFocus()
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


def step_of_test_pass(moment):
    """The step of the test pass on show."""
    return None if moment.test_pass is None else moment.test_pass.step


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
