"""OnePass: when one pass is shown, and of which moment."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.flow.flow_strip import FlowStrip
from gui.moment.look import Look, Quantity
from gui.one_pass import OnePass
from gui.walk.walk_card import WalkCard
from model.pieces import complete
from tests.gui.flow.flows import STYLES, after, put_up, twins


@pytest.fixture
def strip(small_dataset):
    """The flow card of an experiment that has not begun."""
    strip = FlowStrip()
    strip.set_dataset(small_dataset)
    strip.set_runs(STYLES)
    return strip


@pytest.fixture
def card():
    return WalkCard()


@pytest.fixture
def one_pass(qtbot, strip, card):
    """With both cards on show."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.addWidget(card)
    column.addWidget(strip)
    put_up(qtbot, both, 1100, 900)
    one_pass = OnePass(card, strip, both)
    one_pass.cards_kept = both  # as long as it is used
    return one_pass


@pytest.fixture
def experiment(small_dataset):
    return twins(small_dataset)


def begin(one_pass, card):
    """Have a pass shown, and let it stand."""
    one_pass.want(True)
    card.walk.pause()


def test_while_it_trains_a_pause_is_asked_for_first(one_pass, strip, card, experiment, qtbot):
    """Then it begins with the moment that the pause shows."""
    one_pass.set_playing(True)
    strip.show_frame(after(experiment, 3))
    with qtbot.waitSignal(one_pass.pause_wanted):
        strip.head.walk_button.click()
    assert not one_pass.active
    one_pass.set_playing(False)
    frame = after(experiment, 1)
    strip.show_frame(frame)
    one_pass.refresh()
    card.walk.pause()
    assert one_pass.active
    assert strip.moment.frame is frame
    assert card.page is not None


def test_what_was_taken_back_does_not_begin(one_pass, strip, experiment):
    one_pass.set_playing(True)
    strip.show_frame(after(experiment, 3))
    one_pass.want(True)
    one_pass.wait_no_longer()
    one_pass.set_playing(False)
    assert not one_pass.active


def test_it_ends_when_its_card_is_closed(one_pass, strip, card, experiment, qtbot):
    strip.show_frame(after(experiment, 3))
    begin(one_pass, card)
    assert strip.moment.walk == card.walk.stage
    with qtbot.waitSignal(one_pass.toggled):
        card.closed.emit()
    assert not one_pass.active
    assert strip.moment.walk is None


def test_the_past_is_left_before_it_begins(one_pass, strip, card, experiment):
    """Only the masks are known of the past: it has no pass."""
    now = after(experiment, 6)
    strip.show_frame(now)
    strip.show_past(experiment.past_frame(4))
    one_pass.now_wanted.connect(lambda: strip.show_past(None))
    begin(one_pass, card)
    assert one_pass.active
    assert strip.moment.frame is now


def test_of_another_run_it_tells_that_one(one_pass, strip, card, experiment):
    strip.show_frame(after(experiment, 3))
    begin(one_pass, card)
    before = card.units
    strip.choices.choose_run("none")
    assert one_pass.active
    assert strip.moment.title == "No dropout"
    assert card.units is not before


def test_of_an_image_without_a_pass_there_is_none(one_pass, strip, card, experiment):
    """The one that was pinned just now is in no mini-batch yet."""
    strip.show_frame(after(experiment, 3))
    begin(one_pass, card)
    frame = experiment.frame()
    absent = next(index for index in range(40) if index not in frame.batch_indices)
    strip.picker.choose(absent)
    experiment.watch(absent)
    strip.show_frame(experiment.frame())
    one_pass.refresh()
    assert not one_pass.active


def test_a_test_pass_is_shown_as_it_is_answered(one_pass, strip, card, experiment):
    """And when another image is chosen, its own as soon as there is one."""
    asked = []
    strip.probe_wanted.connect(asked.append)
    strip.show_frame(after(experiment, 3))
    strip.head.look_chosen.emit(Look(Quantity.SIGNAL, test_pass=True))
    assert "being computed" in strip.head.walk_button.toolTip()
    answer_all(one_pass, strip, asked, experiment)
    begin(one_pass, card)
    assert card.page.titles[0].startswith("Test pass, sample")
    strip.picker.choose_test(4)
    assert one_pass.active
    before = card.units
    answer_all(one_pass, strip, asked, experiment)
    assert one_pass.active
    assert card.units is not before
    shown = strip.moment
    assert shown.guest is not None
    card.walk.to_end()
    assert f"class {shown.label}" in card.page.titles[0]
    assert not strip.source.mistakes.isVisible()


def test_a_guest_after_a_training_pass_begins_anew(one_pass, strip, card, experiment):
    """What is shown of it has no way back."""
    asked = []
    strip.probe_wanted.connect(asked.append)
    strip.show_frame(after(experiment, 3))
    begin(one_pass, card)
    card.walk.to_end()
    strip.picker.choose_test(4)
    assert one_pass.active
    answer_all(one_pass, strip, asked, experiment)
    assert one_pass.active
    assert card.walk.at_start
    assert not card.walk.route.stops[-1].backward


def answer_all(one_pass, strip, asked, experiment):
    for probe in asked:
        strip.show_probe(probe, complete(probe.examine(experiment)))
        one_pass.refresh()
    asked.clear()
