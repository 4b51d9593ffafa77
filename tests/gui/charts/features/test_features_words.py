"""What is said of features."""

from math import nan

from gui.charts.features.features_words import (
    share_in_words,
    words_of_activations,
    words_of_layer,
    words_of_unit,
    words_of_units,
    words_of_weights,
)


def test_shares_are_told_in_per_cent():
    assert share_in_words(0.746) == "75 %"
    assert share_in_words(0.746, signed=False) == "75"
    assert share_in_words(nan) == share_in_words(nan, signed=False) == "–"


def test_a_layer_is_told_by_its_zeros():
    longest, *_ = words_of_layer("Dropout 0.50", 0, 0.746, 3.5, sigmoid=False)
    assert longest == "Dropout 0.50, hidden 1: 75 % of the activations are 0, the others up to 3.5"
    assert "not a number" in words_of_layer("Dropout 0.50", 0, nan, 0, sigmoid=False)[0]


def test_a_sigmoid_is_never_said_to_be_zero():
    """Its small activations are counted, and called what they are."""
    assert all("below 0.01" in text for text in words_of_layer("A", 0, 0.1, 1, sigmoid=True))
    told = words_of_activations(1000, 903, sigmoid=True, hills=True)[0]
    assert "of a sigmoid below 0.01" in told
    assert "1,000 test images at step 903" in told


def test_pictures_of_weights_are_never_sold_as_an_effect():
    """However short the wording, it says that they barely differ."""
    assert all("barely differ" in text for text in words_of_weights(0.14))


def test_a_selection_of_units_says_so():
    assert words_of_units(20, 512)[0] == "20 of 512 units of hidden 1, evenly spread"
    assert words_of_units(4, 4)[0] == "units of hidden 1: all 4"


def test_a_unit_is_told_by_its_range():
    assert words_of_unit(3, -0.212, 0.3)[0] == "unit 4: weights from −0.21 to 0.3"
    assert words_of_unit(3, nan, 0.3)[0] == "unit 4: not a number"
