"""The order of a mini-batch's rows."""

import numpy as np

from gui.enlarged.row_order import BatchRows
from tests.gui.flow.flows import after, twins


def test_as_trained_a_row_is_a_sample_of_the_mini_batch(small_dataset):
    """In its place, with its image and label."""
    frame = after(twins(small_dataset), 3)
    rows = BatchRows.of(frame, small_dataset, by_label=False)
    assert rows.order.tolist() == list(range(10))
    assert rows.images.tolist() == frame.batch_indices.tolist()
    assert rows.labels.tolist() == small_dataset.train_labels[frame.batch_indices].tolist()
    assert rows.groups == ()


def test_by_label_those_of_one_label_stay_as_they_were_trained(small_dataset):
    """The order is stable, loses no row, and every group begins where the label changes."""
    frame = after(twins(small_dataset, batch_size=30), 3)
    rows = BatchRows.of(frame, small_dataset, by_label=True)
    assert sorted(rows.order.tolist()) == list(range(30))
    assert rows.images.tolist() == frame.batch_indices[rows.order].tolist()
    pairs = list(zip(rows.labels.tolist(), rows.order.tolist(), strict=True))
    assert pairs == sorted(pairs)
    starts = [row for row in range(1, 30) if rows.labels[row] != rows.labels[row - 1]]
    assert list(rows.groups) == starts
    assert len(starts) == len(np.unique(rows.labels)) - 1


def test_a_sample_is_found_in_either_order(small_dataset):
    """Its row is where the order has it."""
    frame = after(twins(small_dataset), 1)
    for by_label in (False, True):
        rows = BatchRows.of(frame, small_dataset, by_label=by_label)
        assert [int(rows.order[rows.row_of(sample)]) for sample in range(10)] == list(range(10))
