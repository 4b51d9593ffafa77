"""MistakeChoice: a wish to look at a mistake, and what it costs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.flow.mistake_choice import MistakeChoice
from gui.style.theme import LIGHT
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import put_up

FORGET, LEAVE_ON = Mistake.FORGET_SCALING, Mistake.LEAVE_DROPOUT_ON


@pytest.fixture
def choice(qtbot):
    """A choice with room for its whole text."""
    choice = MistakeChoice()
    put_up(qtbot, choice, 860, 32)
    return choice


def test_mouse_and_keyboard_choose(qtbot, choice):
    """A click on a segment, and Space on the focused one."""
    with qtbot.waitSignal(choice.mistake_chosen) as chosen:
        qtbot.mouseClick(choice.switch.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [FORGET]
    with qtbot.waitSignal(choice.mistake_chosen) as chosen:
        qtbot.keyClick(choice.switch.buttons[2], Qt.Key.Key_Space)
    assert chosen.args == [LEAVE_ON]
    with qtbot.waitSignal(choice.mistake_chosen) as chosen:
        qtbot.mouseClick(choice.switch.buttons[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [None]
    assert choice.mistake is None


def test_in_a_narrow_card_it_is_a_combo_box(qtbot, choice):
    """Which chooses as well."""
    choice.set_compact(True)
    assert choice.switch.combo.isVisible()
    assert not choice.switch.segments.isVisible()
    with qtbot.waitSignal(choice.mistake_chosen) as chosen:
        qtbot.keyClick(choice.switch.combo, Qt.Key.Key_Down)
    assert chosen.args == [FORGET]
    choice.set_compact(False)
    assert choice.switch.segments.isVisible()


def test_showing_is_no_choice(qtbot, choice):
    """A mistake is marked without a signal, in both forms."""
    with qtbot.assertNotEmitted(choice.mistake_chosen):
        choice.show_mistake(LEAVE_ON)
    assert [button.isChecked() for button in choice.switch.buttons] == [False, False, True]
    assert choice.switch.combo.currentText() == "leave dropout on"


@pytest.mark.parametrize(
    ("accuracy", "mistaken", "words"),
    [
        (0.54, 0.41, "test accuracy 0.54 → 0.41, costs 13 points"),
        # 13.4 points; but 0.55 - 0.41 is what can be read.
        (0.5451, 0.4111, "test accuracy 0.55 → 0.41, costs 14 points"),
        (0.54, 0.53, "test accuracy 0.54 → 0.53, costs 1 point"),
        (0.54, 0.55, "test accuracy 0.54 → 0.55, gains 1 point"),
        (0.54, 0.57, "test accuracy 0.54 → 0.57, gains 3 points"),
        (0.54, 0.54, "test accuracy 0.54 → 0.54, costs nothing here"),
        (0.542, 0.538, "test accuracy 0.54 → 0.54, costs less than a point"),
        (0.538, 0.542, "test accuracy 0.54 → 0.54, gains less than a point"),
        (1.0, 0.1, "test accuracy 1.00 → 0.10, costs 90 points"),
        (float("nan"), 0.1, "test accuracy –"),
    ],
)
def test_the_cost_is_what_the_numbers_say(choice, accuracy, mistaken, words):
    """Whatever comes out: no claim, and a sum that is right on screen."""
    choice.show_mistake(FORGET)
    choice.show_cost(accuracy, mistaken)
    assert choice.cost.shown_text == words


def test_an_unknown_cost_is_said_to_be_unknown(choice):
    """And what another mistake costs is not said of this one."""
    choice.show_cost(None, None)
    assert choice.cost.text.startswith("bars: mean signal in training (filled)")
    choice.show_mistake(FORGET)
    choice.show_cost(0.54, 0.41)
    choice.show_mistake(FORGET)
    assert "13" in choice.cost.text
    choice.show_mistake(LEAVE_ON)
    assert choice.cost.text == "test accuracy is being counted"
    choice.show_cost(0.54, 0.41)
    choice.show_cost(None, None)
    assert choice.cost.text == "test accuracy is being counted"


def test_choosing_moves_nothing(qtbot, choice):
    """What can be chosen stays where it is, whatever is said beside it."""
    places = [button.geometry() for button in choice.switch.buttons]
    for mistake, scores in ((FORGET, (0.54, 0.41)), (LEAVE_ON, (None, None)), (None, (None, None))):
        choice.show_mistake(mistake)
        choice.show_cost(*scores)
        QApplication.processEvents()
        assert [button.geometry() for button in choice.switch.buttons] == places


def test_inverted_scaling_leaves_nothing_to_forget(qtbot, choice):
    """That choice is really disabled, in both forms, and its tool tip says why."""
    choice.set_scaling("inverted")
    forget = choice.switch.buttons[1]
    assert [button.isEnabled() for button in choice.switch.buttons] == [True, False, True]
    assert "nothing to forget" in forget.toolTip()
    with qtbot.assertNotEmitted(choice.mistake_chosen):
        qtbot.mouseClick(forget, Qt.MouseButton.LeftButton)
    choice.set_compact(True)
    with qtbot.waitSignal(choice.mistake_chosen) as chosen:
        qtbot.keyClick(choice.switch.combo, Qt.Key.Key_Down)
    assert chosen.args == [LEAVE_ON]
    choice.set_scaling("mixed")
    assert all(button.isEnabled() for button in choice.switch.buttons)
    assert "inverted" in choice.toolTip()
    choice.set_scaling("textbook")
    assert "inverted" not in choice.toolTip()


def test_it_is_said_that_training_goes_on(choice):
    """To the eye and to the ear."""
    words = "Only looking: training goes on without the mistake."
    assert words in choice.toolTip()
    assert choice.switch.segments.accessibleDescription() == words


def test_what_does_not_fit_is_told_shorter(choice):
    """Never cut off, as long as there is room for the numbers."""
    choice.show_mistake(FORGET)
    choice.show_cost(0.538, 0.542)
    choice.resize(choice.full_width(), 32)
    QApplication.processEvents()
    assert choice.cost.shown_text == "test accuracy 0.54 → 0.54, gains less than a point"
    choice.resize(choice.full_width() - 60, 32)
    QApplication.processEvents()
    assert choice.cost.shown_text == "0.54 → 0.54, gains less than a point"
    assert choice.cost.toolTip() == choice.cost.text


def test_presenting_keeps_it_a_control_high(choice):
    choice.set_theme(LIGHT.presenting())
    assert choice.height() == LIGHT.presenting().control_height
