"""One seed, four streams: what each run gets, and how a mask can be found again without it."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.experiment import Experiment
from model.randomness import MaskDraws, probe_generator, streams
from tests.model.rebuilt_masks import rebuild_masks
from tests.model.tiny import CLASSES, PIXELS, TRAIN_SIZE, tiny_config, tiny_dataset, twins


@given(st.integers(0, 2**64))
def test_streams_are_the_four_children_of_the_seed(seed):
    """SeedSequence(seed).spawn(4): weights, batches, masks, label noise."""
    children = np.random.SeedSequence(seed).spawn(4)
    chance = streams(seed)
    assert chance._fields == ("weights", "batches", "masks", "label_noise")
    for stream, child in zip(chance, children, strict=True):
        assert stream.bit_generator.state == np.random.PCG64(child).state


def test_streams_are_fresh_every_time():
    """Each run takes its own, and none advances another's."""
    first, second = streams(1), streams(1)
    first.masks.random(100)
    assert second.masks.random() == streams(1).masks.random()
    starts = [stream.random() for stream in streams(1)]
    assert len(set(starts)) == 4


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
@pytest.mark.parametrize("input_ratio", [0.0, 0.3])
def test_masks_of_a_frame_are_those_the_seed_gives(scaling, input_ratio):
    """Rebuilt from the seed alone, step by step, of the whole mini-batch.

    Widths and a batch of odd sizes: a float32 draw takes half of the generator's 64 bits.
    """
    config = tiny_config(
        seed=11,
        hidden_sizes=(5, 3, 7),
        dropout_ratio=(0.1, 0.5, 0.8),
        batch_size=7,
        input_dropout_ratio=input_ratio,
        scaling=scaling,
    )
    experiment = Experiment({"a": config}, tiny_dataset())
    units = [5, 3, 7]
    ratios = [0.1, 0.5, 0.8]
    if input_ratio:
        units, ratios = [PIXELS, *units], [input_ratio, *ratios]
    for frame in experiment:
        shown = experiment.frame(detail=True).runs["a"].mini_batch
        masks = list(shown.masks)
        if input_ratio:
            masks.insert(0, shown.input_mask)
        else:
            assert shown.input_mask is None
        rebuilt = rebuild_masks(11, frame.step, ratios, units, 7)
        for mask, expected in zip(masks, rebuilt, strict=True):
            np.testing.assert_array_equal(mask, expected)


def test_masks_found_by_advancing_the_generator_are_those_that_trained():
    """A past step costs no replay: two float32 draws are one step of PCG64."""
    config = tiny_config(hidden_sizes=(6, 4), batch_size=8)
    experiment = Experiment({"a": config}, tiny_dataset())
    per_step = 8 * (6 + 4)
    for frame in experiment:
        bits = np.random.PCG64(np.random.SeedSequence(config.seed).spawn(4)[2])
        bits.advance((frame.step - 1) * per_step // 2)
        draws = np.random.Generator(bits).random((8, 6), dtype=np.float32)
        mask = experiment.frame(detail=True).runs["a"].mini_batch.masks[0]
        np.testing.assert_array_equal(mask, draws >= 0.3)


def test_runs_of_one_shape_see_the_same_draws():
    """In every step a higher ratio's mask lies within a lower one's; ratio 0 never drops."""
    configs = {
        str(ratio): tiny_config(dropout_ratio=ratio, optimizer=optimizer, learning_rate=rate)
        for ratio, optimizer, rate in ((0.0, "sgd", 0.1), (0.3, "adam", 0.01), (0.6, "sgd", 0.5))
    }
    experiment = Experiment(configs, tiny_dataset())
    dropped = 0
    for _ in experiment:
        runs = experiment.frame(detail=True).runs
        assert all(mask.all() for mask in runs["0.0"].mini_batch.masks)
        for lower, higher in pairwise(runs.values()):
            for wide, narrow in zip(lower.mini_batch.masks, higher.mini_batch.masks, strict=True):
                assert not (narrow & ~wide).any()
                dropped += int((wide & ~narrow).sum())
    assert dropped > 0


def test_mini_batches_are_the_seeds_and_the_same_for_all_runs():
    """From the second child, as the textbook draws: choice(train_size, batch_size)."""
    experiment = Experiment(twins(seed=9), tiny_dataset())
    rng = np.random.default_rng(np.random.SeedSequence(9).spawn(4)[1])
    for frame in experiment:
        np.testing.assert_array_equal(frame.batch_indices, rng.choice(TRAIN_SIZE, 8))
        indices = {run.watched.image_index for run in frame.runs.values()}
        assert indices == {frame.batch_indices[0]}


def test_wrong_labels_come_from_the_fourth_child():
    """So that noise moves neither weights nor batches nor masks."""
    noisy, clean = (Experiment(twins(label_noise=noise), tiny_dataset()) for noise in (0.5, 0.0))
    assert (noisy.dataset.train_labels != clean.dataset.train_labels).sum() == TRAIN_SIZE // 2
    assert noisy.dataset.train_labels.max() < CLASSES
    first, second = next(noisy), next(clean)
    np.testing.assert_array_equal(first.batch_indices, second.batch_indices)
    for one, other in zip(
        first.runs["dropout"].watched.masks, second.runs["dropout"].watched.masks, strict=True
    ):
        np.testing.assert_array_equal(one, other)


@given(
    seed=st.integers(0, 2**32),
    place=st.integers(0, 300),
    rows=st.integers(1, 5),
    columns=st.integers(1, 7),
)
def test_draws_are_found_at_any_place(seed, place, rows, columns):
    """Those of the masks stream, behind an odd number of draws too; asked for in any order."""
    stream = np.random.default_rng(np.random.SeedSequence(seed).spawn(4)[2])
    whole = np.concatenate([stream.random(1, dtype=np.float32) for _ in range(340)])
    draws = MaskDraws(seed)
    draws.at(17, (3,))
    found = draws.at(place, (rows, columns))
    assert found.dtype == np.float32
    expected = whole[place : place + rows * columns]
    np.testing.assert_array_equal(found, expected.reshape(rows, columns))


def test_probes_draw_from_nothing_that_trains():
    """Each question has a stream of its own, and always the same one."""
    questions = [(), (0,), (1,), (1, 0), (0, 1), (2, 3)]
    first = [probe_generator(5, *question).random() for question in questions]
    assert first == [probe_generator(5, *question).random() for question in questions]
    others = [stream.random() for stream in streams(5)]
    others += [probe_generator(6, *question).random() for question in questions]
    assert len({*first, *others}) == len(first) + len(others)
