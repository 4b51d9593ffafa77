"""What is written around an enlarged layer."""

from dataclasses import replace

import numpy as np
import pytest

from gui.enlarged.enlarged_words import words_of_frame, words_of_nothing, words_of_rows
from gui.moment.look import Look, Quantity
from tests.gui.flow.flows import after, moment_of, twins


def test_one_mask_per_sample_with_the_numbers_on_show():
    """The longest wording answers the question, all of them count."""
    masks = np.random.default_rng(0).random((100, 100)) >= 0.2
    texts = words_of_rows(masks)
    assert texts[0] == (
        "One mask per sample, not one per mini-batch: 100 samples, 100 different masks"
    )
    assert texts[-1] == "100 samples, 100 different masks"
    assert [len(text) for text in texts] == sorted((len(text) for text in texts), reverse=True)


@pytest.mark.parametrize("samples", [2, 30, 500])
def test_masks_that_are_alike_are_counted_once(samples):
    """Four units have 16 masks: with many samples some are alike, which is said."""
    masks = np.random.default_rng(samples).random((samples, 4)) >= 0.4
    masks[0] = [True, False, True, True]
    different = len({tuple(row) for row in masks.tolist()})
    ending = f"{samples} samples, {different} different masks"
    if 1 < different < samples:
        ending += ", the others alike by chance"
    assert words_of_rows(masks)[-1] == ending


def test_without_a_dropped_unit_nothing_is_said_about_masks():
    """At ratio 0 all rows are alike for another reason."""
    texts = words_of_rows(np.ones((10, 30), dtype=bool))
    assert texts[0] == "Nothing is dropped here: every row keeps every unit"


def test_a_mini_batch_of_one_and_masks_alike_by_chance():
    """Neither claims different masks."""
    one = words_of_rows(np.array([[True, False]]))
    assert one[0] == "One mask per sample: this mini-batch has one sample, and so one mask"
    alike = words_of_rows(np.array([[True, False]] * 3))
    assert alike[-1] == "3 samples drew 3 masks, all alike by chance"


def test_the_framed_row_is_named_if_there_is_one(small_dataset):
    """With its image and label; a pinned image may be absent."""
    frame = after(twins(small_dataset), 3)
    moment = moment_of(small_dataset, frame, look=Look(mini_batch=True))
    label = small_dataset.train_labels[moment.image_index]
    assert words_of_frame(moment) == f"framed: image {moment.image_index + 1}, label {label}"
    absent = next(index for index in range(40) if index not in frame.batch_indices)
    moment = replace(moment, image_index=absent, watched=None)
    assert words_of_frame(moment) == f"image {absent + 1} is not in this mini-batch"


def test_an_empty_well_says_why(small_dataset):
    """Before the first step, for an absent image, while something is computed, and of the past."""
    experiment = twins(small_dataset)
    begun = moment_of(small_dataset, experiment.frame())
    assert words_of_nothing(begun, Look()) == "No mask yet: press Space to train"
    frame = after(experiment, 3)
    moment = moment_of(small_dataset, frame, watched=None)
    cases = {
        Look(): "No mask yet: this image was in no mini-batch since it was pinned",
        Look(mini_batch=True): "The mini-batch is being fetched",
        Look(test_pass=True): "The test pass is being computed",
        Look(Quantity.DROP_RATE): "Of a past step only the masks can be rebuilt",
        None: "The pass has not come here yet",
    }
    assert {look: words_of_nothing(moment, look) for look in cases} == cases
