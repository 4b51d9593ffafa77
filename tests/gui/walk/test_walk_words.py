"""What is said of every stop."""

from dataclasses import replace

import numpy as np
import pytest

from gui.moment.stop import Part, Stop
from gui.walk.itinerary import stops_of
from gui.walk.walk_words import part_name, title_words, unit_words
from model.config import Config
from model.passes import Mode
from tests.gui.walk.walks import pass_of, unit_at


def title(moment, part, layer, *, backward):
    return title_words(Stop(part, backward=backward, layer=layer), unit_at(moment, layer))[0]


def test_the_signal_is_told_from_the_arrays(small_dataset):
    """How many units fire, and how many are dropped."""
    _, moment = pass_of(small_dataset)
    watched = moment.watched
    dropped = np.count_nonzero(~watched.masks[1])
    firing = np.count_nonzero(watched.activations[1])
    assert title(moment, Part.DROPOUT, 1, backward=False) == (
        f"Signal, Hidden 2, Dropout: drops {dropped} of 30 units"
    )
    assert title(moment, Part.ACTIVATION, 1, backward=False) == (
        f"Signal, Hidden 2, ReLU: {firing} of 30 units fire"
    )
    probability = watched.probabilities[moment.label]
    assert title(moment, Part.LOSS, 2, backward=False).startswith(
        f"Signal, output: {100 * probability:.3g} % for the label {moment.label}"
    )


def test_the_gradient_stops_at_dropped_and_silent_units(small_dataset):
    """Each unit counts once: a dropped one is not silent, too."""
    _, moment = pass_of(small_dataset)
    watched = moment.watched
    stopped = np.count_nonzero(watched.gradients[1] == 0)
    dropped = np.count_nonzero(~watched.masks[1])
    assert title(moment, Part.DROPOUT, 1, backward=True) == (
        f"Gradient, Hidden 2, Dropout: stops exactly at the {dropped} dropped units"
    )
    assert title(moment, Part.ACTIVATION, 1, backward=True) == (
        f"Gradient, Hidden 2, ReLU: stops at the {dropped} dropped and "
        f"{stopped - dropped} silent units"
    )


def test_where_nothing_is_dropped_it_is_said(small_dataset):
    """There and back."""
    _, moment = pass_of(small_dataset, dropout_ratio=0.0)
    silent = np.count_nonzero(moment.watched.activations[0] == 0)
    assert "drops none of 9" in title(moment, Part.DROPOUT, 0, backward=False)
    assert "no unit was dropped" in title(moment, Part.DROPOUT, 0, backward=True)
    assert title(moment, Part.ACTIVATION, 0, backward=True).endswith(f"the {silent} silent units")


def test_the_pixels_are_told_with_and_without_input_dropout(small_dataset):
    """How many go in, or how many are dropped."""
    _, moment = pass_of(small_dataset)
    assert title(moment, Part.SAMPLE, -1, backward=False).startswith("Signal, sample: 12 pixels")
    _, moment = pass_of(small_dataset, input_dropout_ratio=0.4)
    dropped = np.count_nonzero(~moment.watched.input_mask)
    assert title(moment, Part.SAMPLE, -1, backward=False) == (
        f"Signal, sample: Dropout drops {dropped} of 12 pixels"
    )


def test_a_diverged_network_has_no_probability(small_dataset):
    """It is said instead of a number."""
    _, moment = pass_of(small_dataset)
    watched = replace(moment.watched, probabilities=np.full(5, np.nan))
    moment = replace(moment, watched=watched)
    assert "not a number" in title(moment, Part.LOSS, 2, backward=False)


@pytest.mark.parametrize("settings", [{}, {"activation": "sigmoid", "batch_norm": True}])
def test_every_stop_has_words_longest_first(small_dataset, settings):
    """That say whether it is the signal or the gradient, and where."""
    _, moment = pass_of(small_dataset, **settings)
    for stop in stops_of(moment.run.config, Mode.TRAINING):
        words = title_words(stop, unit_at(moment, stop.layer))
        assert words[0].startswith("Gradient, " if stop.backward else "Signal, ")
        assert len(words[-1]) == min(map(len, words))
        assert "{" not in "".join(words)


def test_the_unit_is_named_and_dropped_only_from_dropout_on(small_dataset):
    """Before it nobody knows."""
    _, moment = pass_of(small_dataset)
    unit = unit_at(moment, 1)
    assert not unit.kept
    name = f"unit {unit.unit + 1} of 30"

    def words(part, *, backward):
        return unit_words(Stop(part, backward=backward, layer=1), unit)[0]

    assert words(Part.ACTIVATION, backward=False) == name
    assert words(Part.DROPOUT, backward=False) == f"{name}, dropped"
    assert words(Part.ACTIVATION, backward=True) == f"{name}, dropped"
    output = Stop(Part.LOSS, backward=False, layer=2)
    texts = unit_words(output, unit_at(moment, 2))
    assert texts == [f"class {moment.label}, the image's label", f"class {moment.label}"]


def test_parts_are_called_as_in_the_code():
    assert part_name(Part.NORM, Config()) == "BatchNorm"
    assert part_name(Part.ACTIVATION, Config(activation="sigmoid")) == "Sigmoid"
    assert part_name(Part.SAMPLE, Config()) == "Image"
    assert part_name(Part.SAMPLE, Config(input_dropout_ratio=0.1)) == "Dropout"
