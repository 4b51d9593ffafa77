"""Which units are told about."""

import numpy as np

from gui.walk.units import Units, telling_unit
from tests.gui.walk.walks import pass_of, told_units


def test_a_dropped_unit_that_would_have_fired_tells_most():
    """The one that would have fired most strongly."""
    activations = np.array([9.0, 0.5, 2.0, 0.0])
    assert telling_unit(activations, np.array([True, False, False, False])) == 2


def test_else_the_strongest_one_is_told_about():
    """Where nothing was dropped, or only what was silent anyway."""
    activations = np.array([0.5, 9.0, 0.0])
    assert telling_unit(activations, np.array([True, True, True])) == 1
    assert telling_unit(activations, np.array([True, True, False])) == 1
    assert telling_unit(np.zeros(3), np.array([True, False, True])) == 0


def test_a_number_is_told_rather_than_none():
    """Of a network that diverges."""
    activations = np.array([np.nan, 2.0, np.inf, 3.0])
    assert telling_unit(activations, np.array([False, False, False, True])) == 1
    assert telling_unit(np.full(3, np.nan), np.array([True, False, True])) == 0


def test_every_layer_has_its_unit(small_dataset):
    """The sample a pixel, the output the class that the image is trained as."""
    _, moment = pass_of(small_dataset, input_dropout_ratio=0.4)
    watched, units = moment.watched, told_units(moment)
    pixels = small_dataset.train_images[watched.image_index]
    assert units.at(-1) == telling_unit(pixels, watched.input_mask)
    for layer, mask in enumerate(watched.masks):
        assert units.at(layer) == telling_unit(watched.activations[layer], mask)
    assert units.at(2) == small_dataset.train_labels[watched.image_index]


def test_another_unit_can_be_chosen():
    """In one layer; the others keep theirs."""
    assert Units(1, (2, 3), 4).choosing(1, 7) == Units(1, (2, 7), 4)
