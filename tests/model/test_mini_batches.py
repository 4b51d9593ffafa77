"""Which images each step learns from, for both ways of sampling."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.mini_batches import MiniBatches

sizes = st.integers(1, 50)


def batches_of(train_size, batch_size, sampling, seed=0):
    """Return a fresh iterator."""
    return MiniBatches(train_size, batch_size, sampling, np.random.default_rng(seed))


@pytest.mark.parametrize("sampling", ["with_replacement", "shuffle"])
@given(train_size=sizes, batch_size=sizes)
def test_steps_in_an_epoch(sampling, train_size, batch_size):
    """train_size // batch_size, but at least 1."""
    expected = max(train_size // batch_size, 1)
    assert batches_of(train_size, batch_size, sampling).per_epoch == expected


@given(train_size=sizes, batch_size=sizes, seed=st.integers(0, 100))
def test_with_replacement_draws_as_the_textbook_does(train_size, batch_size, seed):
    """np.random.choice(train_size, batch_size) every step, full even if larger than the data."""
    batches = batches_of(train_size, batch_size, "with_replacement", seed)
    rng = np.random.default_rng(seed)
    for _ in range(3):
        np.testing.assert_array_equal(next(batches), rng.choice(train_size, batch_size))


@given(train_size=sizes, batch_size=sizes, seed=st.integers(0, 100))
def test_shuffle_deals_every_image_out_at_most_once_an_epoch(train_size, batch_size, seed):
    """The remainder is dropped; a batch larger than the data is the data."""
    batches = batches_of(train_size, batch_size, "shuffle", seed)
    size = min(batch_size, train_size)
    for _ in range(3):
        epoch = [next(batches) for _ in range(batches.per_epoch)]
        assert {len(batch) for batch in epoch} == {size}
        dealt = np.concatenate(epoch)
        assert len(set(dealt.tolist())) == len(dealt)
        assert dealt.min() >= 0
        assert dealt.max() < train_size
        assert train_size - len(dealt) < size


def test_shuffle_deals_anew_every_epoch():
    """Another order, and in time other images in the remainder."""
    batches = batches_of(50, 8, "shuffle")
    epochs = [np.concatenate([next(batches) for _ in range(6)]) for _ in range(20)]
    assert len({epoch.tobytes() for epoch in epochs}) == 20
    assert set(np.concatenate(epochs).tolist()) == set(range(50))


@pytest.mark.parametrize("sampling", ["with_replacement", "shuffle"])
def test_same_seed_same_batches(sampling):
    """And another seed, others."""
    first, second, other = (batches_of(30, 7, sampling, seed) for seed in (1, 1, 2))
    pairs = [(next(first), next(second), next(other)) for _ in range(10)]
    assert all((one == two).all() for one, two, _ in pairs)
    assert not all((one == three).all() for one, _, three in pairs)


@pytest.mark.parametrize("sampling", ["with_replacement", "shuffle"])
def test_a_batch_that_was_given_never_changes(sampling):
    """Frames hold on to it."""
    batches = batches_of(30, 7, sampling)
    held = [next(batches) for _ in range(12)]
    copies = [batch.copy() for batch in held]
    for _ in range(12):
        next(batches)
    for batch, before in zip(held, copies, strict=True):
        np.testing.assert_array_equal(batch, before)
