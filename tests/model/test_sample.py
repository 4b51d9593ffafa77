"""An image to put to the networks, and what is known of it."""

from dataclasses import replace

import numpy as np
import pytest

from model.config import ConfigError
from model.sample import Origin, Sample
from tests.model.tiny import PIXELS, TEST_SIZE, TRAIN_SIZE, tiny_dataset

DATASET = tiny_dataset()


def test_images_of_the_data_know_where_they_are_from():
    training, test = Sample.of_training(DATASET, 3), Sample.of_test(DATASET, 3)
    assert (training.origin, training.index) == (Origin.TRAINING, 3)
    assert (test.origin, test.index) == (Origin.TEST, 3)
    np.testing.assert_array_equal(training.pixels, DATASET.train_images[3])
    np.testing.assert_array_equal(test.pixels, DATASET.test_images[3])
    assert training.label == DATASET.train_labels[3]
    assert test.label == DATASET.test_labels[3]
    assert (type(test.index), type(test.label)) == (int, int)


def test_images_of_the_data_cost_no_memory():
    assert np.shares_memory(Sample.of_test(DATASET, 0).pixels, DATASET.test_images)


def test_the_same_image_is_equal_wherever_it_was_looked_up():
    """So that what was asked about it can be found again."""
    assert Sample.of_test(DATASET, 3) == Sample.of_test(DATASET, 3)
    assert hash(Sample.of_test(DATASET, 3)) == hash(Sample.of_test(DATASET, 3))
    assert Sample.of_test(DATASET, 3) != Sample.of_test(DATASET, 2)
    assert Sample.of_test(DATASET, 3) != Sample.of_training(DATASET, 3)
    relabelled = replace(Sample.of_training(DATASET, 3), label=None)
    assert Sample.of_training(DATASET, 3) != relabelled
    drawn = [Sample(Origin.DRAWN, None, np.full(PIXELS, each), None) for each in (0, 1)]
    assert drawn[0] != drawn[1]
    assert drawn[0] != "a drawing"


def test_pixels_are_its_own():
    """Whoever drew them may draw on."""
    drawing = np.zeros(PIXELS)
    sample = Sample(Origin.DRAWN, None, drawing, None)
    drawing[...] = 1
    assert not sample.pixels.any()
    assert not sample.pixels.flags.writeable
    assert sample.pixels.dtype == np.float32


@pytest.mark.parametrize(
    ("of", "size"), [(Sample.of_training, TRAIN_SIZE), (Sample.of_test, TEST_SIZE)]
)
@pytest.mark.parametrize("index", [-1, 1.5, "3", True, None])
def test_refuses_an_image_that_there_is_not(of, size, index):
    """With its value; the last one there is."""
    assert of(DATASET, size - 1).index == size - 1
    for refused in (index, size):
        with pytest.raises(ConfigError) as caught:
            of(DATASET, refused)
        assert (caught.value.field, caught.value.value) == ("image_index", refused)
