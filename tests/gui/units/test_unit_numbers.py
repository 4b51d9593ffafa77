"""What is known of one unit."""

from dataclasses import replace

import numpy as np
import pytest

from gui.moment.look import Look, Quantity
from gui.tiles.number_words import number_words
from gui.units.unit_numbers import (
    OUTPUT,
    SAMPLE,
    cell_numbers,
    class_numbers,
    pixel_numbers,
    unit_numbers,
)
from gui.units.unit_words import gradient_words
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import after, examined, moment_of, twins
from tests.gui.moment.stages import stage_at


def number(text):
    return float(text.split()[0].replace("−", "-").rstrip(":"))


def moment(dataset, experiment, steps=6, **parts):
    after(experiment, steps)
    return moment_of(dataset, experiment.frame(detail=True), **parts)


@pytest.mark.parametrize(
    "settings",
    [{}, {"scaling": "inverted"}, {"activation": "sigmoid"}, {"batch_norm": True}],
)
def test_a_units_numbers_are_those_of_its_pass(small_dataset, settings):
    """State, value before and after the mask, gradients on both sides of it, drop rate."""
    shown = moment(small_dataset, twins(small_dataset, **settings))
    watched = shown.watched
    for layer, mask in enumerate(watched.masks):
        for unit, kept in enumerate(mask):
            numbers = unit_numbers(shown, layer, unit)
            rows = dict(numbers.rows)
            assert numbers.title == f"Hidden {layer + 1}, unit {unit + 1}"
            (state,) = numbers.states
            assert state.startswith("kept in step 6" if kept else "dropped in step 6")
            for label, array in (
                ("Before the mask", watched.activations),
                ("After the mask", watched.signals),
                ("Gradient arriving", watched.signal_gradients),
                ("Gradient passed on", watched.gradients),
            ):
                assert number(rows[label]) == pytest.approx(float(array[layer][unit]), rel=0.01)
            rate = shown.run.drop_rates[layer]
            assert number(rows["Dropped so far"]) == pytest.approx(rate.rates[unit], abs=0.01)
            assert rows["Dropped so far"].endswith("(samples: 60)")
            assert rows["Expected"] == "0.40"


def test_it_says_why_nothing_goes_on(small_dataset):
    """Dropped; or kept, but zero: then the gradient is blocked by the unit itself."""
    shown = moment(small_dataset, twins(small_dataset))
    watched, states = shown.watched, set()
    for unit, kept in enumerate(watched.masks[1]):
        numbers = unit_numbers(shown, 1, unit)
        gradient = dict(numbers.rows)["Gradient passed on"]
        if not kept:
            state, words = "dropped in step 6", "0: blocked by the mask"
        elif watched.activations[1][unit] == 0:
            state, words = "kept in step 6, zero", "0: blocked, not firing"
        else:
            state, words = "kept in step 6, firing", number_words(watched.gradients[1][unit])
        assert numbers.states == (state,)
        assert gradient == words
        states.add(state)
    assert len(states) == 3


def test_inverted_scaling_is_told_where_it_acts(small_dataset):
    """At kept units."""
    shown = moment(small_dataset, twins(small_dataset, scaling="inverted"))
    for unit, kept in enumerate(shown.watched.masks[0]):
        after_mask = dict(unit_numbers(shown, 0, unit).rows)["After the mask"]
        assert after_mask.endswith("(× 1.67)") == bool(kept)


@pytest.mark.parametrize("quantity", list(Quantity))
def test_every_look_tells_the_same(small_dataset, quantity):
    """The look chooses colours, not what is known."""
    shown = moment(small_dataset, twins(small_dataset))
    other = replace(shown, look=Look(quantity))
    assert unit_numbers(other, 0, 3) == unit_numbers(shown, 0, 3)


def test_in_a_mini_batch_a_cell_is_a_unit_of_a_row(small_dataset):
    """With the image of that row and what it is trained as."""
    shown = moment(small_dataset, twins(small_dataset), look=Look(mini_batch=True))
    batch, images = shown.run.mini_batch, shown.frame.batch_indices
    for row in (0, 4, 9):
        numbers = cell_numbers(shown, 1, row * 30 + 12)
        image = images[row]
        label = small_dataset.train_labels[image]
        assert numbers.title == "Hidden 2, unit 13"
        assert numbers.states[0] == f"row {row + 1} of 10: image {image + 1}, label {label}"
        assert numbers.states[1].startswith("kept" if batch.masks[1][row, 12] else "dropped")
        before = number(dict(numbers.rows)["Before the mask"])
        assert before == pytest.approx(float(batch.activations[1][row, 12]), rel=0.01)


def test_of_the_past_only_the_mask_is_told(small_dataset):
    """Of the sample and of the mini-batch."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    past = experiment.past_frame(3, detail=True)
    for look in (Look(), Look(mini_batch=True)):
        numbers = cell_numbers(moment_of(small_dataset, past, look=look), 0, 2)
        kept = past.runs["dropout"].watched.masks[0][2]
        state = "kept in step 3" if kept else "dropped in step 3"
        unknown = "its values are not kept: only masks can be rebuilt"
        assert numbers.states[-2:] == (state, unknown)
        assert numbers.rows == ()


@pytest.mark.parametrize(
    ("mistake", "scaling", "state", "label", "words"),
    [
        (None, "textbook", "all units on", "After scaling", "(× 0.60)"),
        (None, "inverted", "all units on", "After scaling", "(× 1)"),
        (Mistake.FORGET_SCALING, "textbook", "all units on", "After scaling", "(forgotten)"),
        (Mistake.FORGET_SCALING, "inverted", "all units on", "After scaling", "(× 1)"),
    ],
)
def test_a_test_pass_tells_the_scaling(small_dataset, mistake, scaling, state, label, words):
    """In place of the mask, and no gradient."""
    experiment = twins(small_dataset, scaling=scaling)
    after(experiment, 6)
    test_pass = examined(experiment, 0, mistake).runs["dropout"]
    shown = moment_of(
        small_dataset,
        experiment.frame(),
        look=Look(Quantity.SIGNAL, test_pass=True, mistake=mistake),
        test_pass=test_pass,
    )
    numbers = unit_numbers(shown, 1, 4)
    rows = dict(numbers.rows)
    assert numbers.states == ("test pass at step 6", state)
    assert number(rows[label]) == pytest.approx(float(test_pass.signals[1][4]), rel=0.01)
    assert rows[label].endswith(words)
    assert not any("Gradient" in label for label in rows)


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_dropout_left_on_has_masks_again(small_dataset, scaling):
    """In a test pass."""
    experiment = twins(small_dataset, scaling=scaling)
    after(experiment, 6)
    test_pass = examined(experiment, 0, Mistake.LEAVE_DROPOUT_ON).runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=Mistake.LEAVE_DROPOUT_ON)
    shown = moment_of(small_dataset, experiment.frame(), look=look, test_pass=test_pass)
    for unit, kept in enumerate(test_pass.masks[1]):
        numbers = unit_numbers(shown, 1, unit)
        assert numbers.states[1] == f"dropout left on: {'kept' if kept else 'dropped'}"
        scaled = dict(numbers.rows)["After the mask"].endswith("(× 1.67)")
        assert scaled == (scaling == "inverted" and kept)


def test_nothing_is_claimed_that_is_not_known(small_dataset):
    """Before the first pass, of a test pass under way, of a gradient that has not come back."""
    experiment = twins(small_dataset)
    first = moment_of(small_dataset, experiment.frame())
    assert unit_numbers(first, 0, 0) is None
    assert class_numbers(first, 0) is None
    shown = moment(small_dataset, experiment)
    waiting = unit_numbers(replace(shown, look=Look(test_pass=True)), 0, 0)
    assert waiting.states == ()
    assert [label for label, _ in waiting.rows] == ["Dropped so far", "Expected"]
    for walk, layer, tells in (
        (stage_at(0, backward=False), 0, False),
        (stage_at(1, backward=True), 0, False),
        (stage_at(1, backward=True), 1, True),
    ):
        numbers = unit_numbers(replace(shown, walk=walk), layer, 0)
        assert ("Gradient passed on" in dict(numbers.rows)) == tells
    unreached = replace(shown, walk=stage_at(0, backward=False))
    assert unit_numbers(unreached, 1, 0) is None


def test_a_run_without_dropout_never_dropped(small_dataset):
    """0 of so many samples, as expected."""
    shown = moment(small_dataset, twins(small_dataset), name="none")
    rows = dict(unit_numbers(shown, 0, 0).rows)
    assert (rows["Dropped so far"], rows["Expected"]) == ("0.00 (samples: 60)", "0.00")


def test_a_pixel_tells_its_brightness_and_its_mask(small_dataset):
    """In a test pass no pixel is dropped."""
    shown = moment(small_dataset, twins(small_dataset, input_dropout_ratio=0.4))
    pixels = small_dataset.train_images[shown.image_index]
    for pixel, kept in enumerate(shown.watched.input_mask):
        numbers = cell_numbers(shown, SAMPLE, pixel)
        row, column = divmod(pixel, 4)
        title = f"Image {shown.image_index + 1}, row {row + 1}, column {column + 1}"
        assert numbers.title == title
        assert numbers.states[0].startswith("kept" if kept else "dropped")
        assert number(numbers.rows[0][1]) == pytest.approx(float(pixels[pixel]), rel=0.01)
        assert dict(numbers.rows)["After the mask"] == (numbers.rows[0][1] if kept else "0")
    assert pixel_numbers(replace(shown, look=Look(test_pass=True)), 0).states == ()
    assert pixel_numbers(shown, len(pixels)) is None


@pytest.mark.parametrize(
    ("scaling", "mistake", "label", "factor", "words"),
    [
        ("textbook", None, "After scaling", 0.6, "(× 0.60)"),
        ("inverted", None, "After scaling", 1, "(× 1)"),
        ("textbook", Mistake.FORGET_SCALING, "After scaling", 1, "(forgotten)"),
        ("textbook", Mistake.LEAVE_DROPOUT_ON, "After the mask", 1, ""),
        ("inverted", Mistake.LEAVE_DROPOUT_ON, "After the mask", 1 / 0.6, "(× 1.67)"),
    ],
)
def test_a_pixel_of_a_test_pass_tells_how_it_is_scaled(
    small_dataset, scaling, mistake, label, factor, words
):
    """As input dropout does; left on by mistake, what it makes of the pixels that it keeps."""
    experiment = twins(small_dataset, scaling=scaling, input_dropout_ratio=0.4)
    after(experiment, 6)
    test_pass = examined(experiment, 0, mistake).runs["dropout"]
    look = Look(test_pass=True, mistake=mistake)
    shown = moment_of(
        small_dataset, experiment.frame(), look=look, test_pass=test_pass, image_index=0
    )
    mask = test_pass.input_mask
    kept = 0 if mask is None else int(np.flatnonzero(mask)[0])
    text = dict(pixel_numbers(shown, kept).rows)[label]
    expected = factor * float(small_dataset.train_images[0][kept])
    assert number(text) == pytest.approx(expected, rel=0.01)
    assert text.endswith(words)


def test_a_mini_batch_names_what_inverted_scaling_multiplies_by(small_dataset):
    """By the ratio that drew its masks, also when another one is in force by now."""
    experiment = twins(small_dataset, scaling="inverted")
    after(experiment, 6)
    experiment.set_dropout_ratio("dropout", 0.9)
    look = Look(Quantity.SIGNAL, mini_batch=True)
    shown = moment_of(small_dataset, experiment.frame(detail=True), look=look)
    for unit, kept in enumerate(shown.run.mini_batch.masks[1][0]):
        text = dict(cell_numbers(shown, 1, unit).rows)["After the mask"]
        assert text.endswith(" (× 1.67)") == kept
    input_kept = twins(small_dataset, scaling="inverted", input_dropout_ratio=0.2)
    pixels = moment(small_dataset, input_kept)
    kept = int(np.flatnonzero(pixels.watched.input_mask)[0])
    assert dict(pixel_numbers(pixels, kept).rows)["After the mask"].endswith(" (× 1.25)")


def test_a_class_tells_its_probability(small_dataset):
    """And whether it is the answer, or the label."""
    shown = moment(small_dataset, twins(small_dataset))
    probabilities = shown.watched.probabilities
    for index, probability in enumerate(probabilities):
        numbers = cell_numbers(shown, OUTPUT, index)
        assert number(numbers.rows[0][1]) == pytest.approx(float(probability), rel=0.01)
        assert ("the answer" in numbers.states) == (index == probabilities.argmax())
        assert ("the label" in numbers.states) == (index == shown.label)
    past = replace(shown.watched, probabilities=np.empty(0))
    assert class_numbers(replace(shown, watched=past), 0) is None


def test_all_of_it_is_told_in_words(small_dataset):
    """For those who cannot see the card."""
    numbers = unit_numbers(moment(small_dataset, twins(small_dataset)), 0, 2)
    assert numbers.words.startswith("Hidden 1, unit 3; ")
    for label, text in numbers.rows:
        assert f"{label}: {text}" in numbers.words


def test_a_gradient_that_none_sends_is_not_blocked():
    """Nor is one that only underflows."""
    assert gradient_words(0.0, 0.0, 1.0, kept=True) == "0: none arrives"
    assert gradient_words(0.0, 1e-30, 1.0, kept=True) == "0"
    assert gradient_words(float("nan"), 1.0, 1.0, kept=False) == "not a number"
