"""What a History has handed out never changes, and nobody else can change it."""

import numpy as np
import pytest

from model.history import HistoryWriter


def test_columns_hold_the_scores_in_order():
    """Epochs count from 0; every array is as long as there are scores."""
    writer = HistoryWriter()
    for epoch in range(3):
        writer.append(0.1 * epoch, 0.2 * epoch, 0.3 * epoch)
    history = writer.history()
    assert len(history) == 3
    np.testing.assert_array_equal(history.epochs, [0, 1, 2])
    np.testing.assert_allclose(history.train_accuracy, [0, 0.1, 0.2])
    np.testing.assert_allclose(history.test_accuracy, [0, 0.2, 0.4])
    np.testing.assert_allclose(history.loss, [0, 0.3, 0.6])


def test_empty_before_the_first_score():
    """An experiment that has not begun has a history all the same."""
    history = HistoryWriter().history()
    assert len(history) == 0
    assert len(history.loss) == 0


def test_what_was_handed_out_never_changes():
    """Over several hundred epochs, past every point where the store has to grow."""
    writer = HistoryWriter()
    held = []
    for epoch in range(300):
        writer.append(epoch, -epoch, 2 * epoch)
        held.append(writer.history())
    for epoch, history in enumerate(held):
        expected = np.arange(epoch + 1)
        np.testing.assert_array_equal(history.epochs, expected)
        np.testing.assert_array_equal(history.train_accuracy, expected)
        np.testing.assert_array_equal(history.test_accuracy, -expected)
        np.testing.assert_array_equal(history.loss, 2 * expected)


def test_arrays_are_read_only():
    """Views and threads share them."""
    writer = HistoryWriter()
    writer.append(0.5, 0.5, 0.5)
    history = writer.history()
    for column in (history.epochs, history.train_accuracy, history.test_accuracy, history.loss):
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 1
    writer.append(0.6, 0.6, 0.6)  # the writer itself still can


def test_handing_out_copies_no_scores():
    """A Frame at any epoch costs the same."""
    writer = HistoryWriter()
    for _ in range(10):
        writer.append(0.5, 0.5, 0.5)
    assert np.shares_memory(writer.history().train_accuracy, writer.history().train_accuracy)


def test_the_first_scores_are_the_history_of_that_time():
    """As views, read-only; it cannot know what came later."""
    writer = HistoryWriter()
    for epoch in range(100):
        writer.append(epoch, -epoch, 2 * epoch)
    whole = writer.history()
    for scores in (0, 1, 60, 100):
        part = whole.first(scores)
        assert len(part) == scores
        np.testing.assert_array_equal(part.epochs, np.arange(scores))
        np.testing.assert_array_equal(part.test_accuracy, -np.arange(scores))
        columns = (part.epochs, part.train_accuracy, part.test_accuracy, part.loss)
        assert not any(column.flags.writeable for column in columns)
    assert np.shares_memory(whole.first(60).loss, whole.loss)
