"""The card's second row."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.flow.source_row import SourceRow
from gui.moment.look import Look
from model.probes.test_pass_probe import Mistake
from model.sample import Sample
from tests.gui.flow.flows import after, examined, moment_of, put_up, twins


@pytest.fixture
def row(qtbot):
    source_row = SourceRow()
    put_up(qtbot, source_row, 952, 32)
    return source_row


def test_what_if_belongs_to_the_test_pass(row, qtbot, small_dataset):
    """It shows the mistake on show and what it costs, and says what is chosen."""
    experiment = twins(small_dataset)
    frame = after(experiment, 3)
    row.show_moments([moment_of(small_dataset, frame)], past=False)
    assert not row.mistakes.isVisible()
    mistake = Mistake.LEAVE_DROPOUT_ON
    test_pass = examined(experiment, mistake=mistake).runs["dropout"]
    look = Look(test_pass=True, mistake=mistake)
    moment = moment_of(small_dataset, frame, look=look, test_pass=test_pass)
    row.show_moments([moment], past=False)
    assert row.mistakes.isVisible()
    assert row.mistakes.mistake is mistake
    assert f"{test_pass.accuracy:.2f} → {test_pass.mistaken_accuracy:.2f}" in row.mistakes.cost.text
    row.mistakes.set_compact(False)
    with qtbot.waitSignal(row.mistake_chosen) as chosen:
        qtbot.mouseClick(row.mistakes.switch.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [Mistake.FORGET_SCALING]


@pytest.mark.parametrize(
    ("scalings", "can_forget"),
    [
        (["textbook"], True),
        (["inverted"], False),
        (["inverted", "textbook"], True),
        (["inverted", "inverted"], False),
    ],
)
def test_inverted_scaling_cannot_be_forgotten(row, small_dataset, scalings, can_forget):
    """Unless a run of the other kind is on show too."""
    frame = after(twins(small_dataset), 1)
    run = frame.runs["dropout"]
    moments = [
        moment_of(
            small_dataset,
            frame,
            look=Look(test_pass=True),
            run=replace(run, config=replace(run.config, scaling=scaling)),
        )
        for scaling in scalings
    ]
    row.show_moments(moments, past=False)
    assert row.mistakes.switch.buttons[1].isEnabled() == can_forget


def test_the_past_has_a_way_back_to_now(row, qtbot, small_dataset):
    """By a button that stands only there, and makes the row no higher."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 1))
    row.show_moments([moment], past=False)
    height = row.sizeHint().height()
    assert not row.now_button.isVisible()
    row.show_moments([moment], past=True)
    assert row.now_button.isVisible()
    assert row.sizeHint().height() == height
    with qtbot.waitSignal(row.now_wanted):
        qtbot.mouseClick(row.now_button, Qt.MouseButton.LeftButton)


def test_a_guests_source_has_room_beside_the_mistakes(row, small_dataset):
    """In the least room that a docked panel leaves, with numbers as long as they get."""
    row.resize(928, 36)
    experiment = twins(small_dataset, scaling="inverted")
    frame = after(experiment, 1)
    moment = moment_of(
        small_dataset,
        frame,
        look=Look(test_pass=True),
        test_pass=replace(examined(experiment).runs["dropout"], step=12_345),
        guest=replace(Sample.of_test(small_dataset, 7), index=9_999),
    )
    row.show_moments([moment], past=False)
    row.layout().activate()
    shown = row.line.provenance.shown_text
    assert shown == "probe, test pass at step 12,345: all units on, nothing scaled"
