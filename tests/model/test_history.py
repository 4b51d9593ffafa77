"""What a History has handed out never changes, and nobody else can change it."""

from dataclasses import fields

import numpy as np
import pytest

from model.history import History, HistoryWriter

COLUMNS = [field.name for field in fields(History)]


def append(writer, epoch):
    """Add scores that can be told apart: the column's number in hundreds, and the epoch."""
    writer.append(
        **{name: 100 * place + epoch for place, name in enumerate(COLUMNS) if name != "epochs"}
    )


def columns_of(history):
    return {name: getattr(history, name) for name in COLUMNS}


def assert_scores(history, scores):
    """Every column holds that many scores, as ``append`` wrote them."""
    assert len(history) == scores
    for place, column in enumerate(columns_of(history).values()):
        np.testing.assert_array_equal(column, 100 * place + np.arange(scores))


def test_columns_hold_the_scores_in_order():
    """Epochs count from 0; every array is as long as there are scores."""
    writer = HistoryWriter()
    for epoch in range(3):
        append(writer, epoch)
    assert_scores(writer.history(), 3)
    assert writer.history().epochs.tolist() == [0, 1, 2]


def test_no_score_can_be_forgotten():
    with pytest.raises(KeyError, match="memorised"):
        HistoryWriter().append(**dict.fromkeys(COLUMNS[:-1], 0.5))


def test_empty_before_the_first_score():
    """An experiment that has not begun has a history all the same."""
    assert_scores(HistoryWriter().history(), 0)


def test_what_was_handed_out_never_changes():
    """Over several hundred epochs, past every point where the store has to grow."""
    writer = HistoryWriter()
    held = []
    for epoch in range(300):
        append(writer, epoch)
        held.append(writer.history())
    for epoch, history in enumerate(held):
        assert_scores(history, epoch + 1)


def test_arrays_are_read_only():
    """Views and threads share them."""
    writer = HistoryWriter()
    append(writer, 0)
    for column in columns_of(writer.history()).values():
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 1
    append(writer, 1)  # the writer itself still can


def test_handing_out_copies_no_scores():
    """A Frame at any epoch costs the same."""
    writer = HistoryWriter()
    for epoch in range(10):
        append(writer, epoch)
    assert np.shares_memory(writer.history().train_accuracy, writer.history().train_accuracy)


def test_the_first_scores_are_the_history_of_that_time():
    """As views, read-only; it cannot know what came later."""
    writer = HistoryWriter()
    for epoch in range(100):
        append(writer, epoch)
    whole = writer.history()
    for scores in (0, 1, 60, 100):
        part = whole.first(scores)
        assert_scores(part, scores)
        assert not any(column.flags.writeable for column in columns_of(part).values())
    assert np.shares_memory(whole.first(60).loss, whole.loss)
