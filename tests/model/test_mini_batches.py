"""Which images each step learns from, for both ways of sampling."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import mini_batches
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


kinds = st.sampled_from(["with_replacement", "shuffle"])


def test_drawing_many_at_once_is_drawing_one_by_one():
    """As the textbook does, beyond any block and for an odd number of draws."""
    batches, rng = batches_of(301, 7, "with_replacement", 3), np.random.default_rng(3)
    for _ in range(1200):
        np.testing.assert_array_equal(next(batches), rng.choice(301, 7))
    batches, rng = batches_of(31, 7, "shuffle", 3), np.random.default_rng(3)
    for _ in range(300):
        order = rng.permutation(31)
        np.testing.assert_array_equal(
            np.stack([next(batches) for _ in range(4)]).ravel(), order[:28]
        )


@given(train_size=sizes, batch_size=sizes, sampling=kinds, numbers=st.integers(1, 200))
def test_every_step_can_be_looked_up(train_size, batch_size, sampling, numbers):
    """Of whatever blocks, in any order; it changes nothing of what comes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mini_batches, "_STEPS_PER_BLOCK", 5)
        patch.setattr(mini_batches, "_NUMBERS_PER_BLOCK", numbers)
        batches, other = (batches_of(train_size, batch_size, sampling) for _ in range(2))
        dealt = [next(batches) for _ in range(23)]
        for step in (*range(23, 0, -1), 7):
            found = batches.of_step(step)
            np.testing.assert_array_equal(found, dealt[step - 1])
            assert not found.flags.writeable
        for _ in range(23):
            next(other)
        np.testing.assert_array_equal(next(batches), next(other))


@given(train_size=sizes, batch_size=st.integers(1, 12), sampling=kinds, image=st.integers(0, 49))
def test_the_last_step_with_an_image_is_found(train_size, batch_size, sampling, image):
    """Up to any step; None if there was none, as with an image that does not exist."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mini_batches, "_STEPS_PER_BLOCK", 4)
        batches = batches_of(train_size, batch_size, sampling)
        expected = None
        found = []
        for step in range(1, 20):
            expected = step if image in next(batches) else expected
            found.append(expected)
        assert [batches.last_step_with(image, step) for step in range(1, 20)] == found


@pytest.mark.parametrize("sampling", ["with_replacement", "shuffle"])
@pytest.mark.parametrize(("train_size", "batch_size"), [(300, 100), (60_000, 100), (60_000, 1)])
def test_little_is_kept_of_many_steps(sampling, train_size, batch_size):
    """A state of the generator now and then, and no mini-batch but those of one block."""
    batches = batches_of(train_size, batch_size, sampling)
    for _ in range(10_000):
        next(batches)
    assert len(batches._states) <= 21
    assert batches._block.size <= 100_000


def test_the_largest_batch_is_a_block_of_its_own():
    """Nothing is drawn far ahead."""
    batches = batches_of(60_000, 600_000, "with_replacement")
    assert next(batches).shape == (600_000,)
    assert len(batches._block) == 1
