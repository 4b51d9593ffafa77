"""The numbers written into the code are those of the pass."""

import re
from dataclasses import replace

import numpy as np
import pytest

from gui.moment.look import Look, Quantity
from gui.moment.stop import Part, Stop
from gui.walk.itinerary import method_at, stops_of
from gui.walk.line_value import LineValue, written
from gui.walk.source import source_of
from gui.walk.unit_values import values_at
from model.passes import Mode
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import examined, moment_of
from tests.gui.walk.walks import pass_of, unit_at

SETTINGS = [
    {},
    {"scaling": "inverted", "input_dropout_ratio": 0.3},
    {"activation": "sigmoid"},
    {"batch_norm": True},
]


def numbers(experiment, moment):
    """What the network itself held for the watched image: the outputs, and the gradients."""
    network, watched = experiment.networks["dropout"], moment.watched

    def output(layer, unit):
        return network.outputs[layer][watched.row, unit]

    def gradient(layer, unit):
        return network.input_gradients[layer][watched.row, unit] * np.float32(watched.batch_size)

    return network, output, gradient


def lines(moment, part, layer, *, backward, unit=None):
    return values_at(Stop(part, backward=backward, layer=layer), unit_at(moment, layer, unit))


@pytest.mark.parametrize("settings", SETTINGS)
def test_every_line_that_runs_has_something_to_say(small_dataset, settings):
    """Whatever becomes of the source: a line that is new fails here."""
    _, moment = pass_of(small_dataset, **settings)
    for stop in stops_of(moment.run.config, Mode.TRAINING):
        method = method_at(stop, moment.run.config)
        if method is not None:
            values = values_at(stop, unit_at(moment, stop.layer))
            for statement in source_of(method, training=True).statements:
                value = values.get(statement.key, LineValue())
                assert value.words, f"{method.__qualname__}: {statement.key}"


@pytest.mark.parametrize("unit", range(9))
def test_the_signal_of_every_unit_is_that_of_the_network(small_dataset, unit):
    """The sum, max(x, 0), and the product with the mask."""
    experiment, moment = pass_of(small_dataset)
    network, output, _ = numbers(experiment, moment)
    affine, relu, dropout = network.affines[0], network.activations[0], network.dropouts[0]
    mask = dropout.mask[moment.watched.row, unit]
    total, fired, signal = (written(output(each, unit)) for each in (affine, relu, dropout))
    sums = lines(moment, Part.AFFINE, 0, backward=False, unit=unit)
    assert sums["out +="].text.endswith(f" = {total}")
    assert sums["return"].text == total
    activated = lines(moment, Part.ACTIVATION, 0, backward=False, unit=unit)
    assert activated["active"].text == f"{total} > 0 is {output(affine, unit) > 0}"
    assert activated["return"].text == f"maximum({total}, 0) = {fired}"
    dropped = lines(moment, Part.DROPOUT, 0, backward=False, unit=unit)
    draw, _, ratio, _, kept = dropped["mask"].text.split()
    assert (ratio, kept) == ("0.4", str(mask))
    assert (float(draw) >= 0.4) == mask
    assert dropped["kept"].text == f"{fired} * {mask} = {signal}"
    assert dropped["return"].text == signal
    assert ("dropped" in dropped["mask"].note) == (not mask)


@pytest.mark.parametrize("unit", range(9))
def test_the_gradient_of_every_unit_is_that_of_the_network(small_dataset, unit):
    """It stops where the signal stopped, and where there was none."""
    experiment, moment = pass_of(small_dataset)
    network, output, gradient = numbers(experiment, moment)
    mask = network.dropouts[0].mask[moment.watched.row, unit]
    arriving = written(gradient(network.affines[1], unit))
    kept = written(gradient(network.affines[1], unit) * mask)
    passing = written(gradient(network.activations[0], unit))
    fired = output(network.affines[0], unit) > 0
    dropped = lines(moment, Part.DROPOUT, 0, backward=True, unit=unit)
    assert dropped["kept"].text == f"{arriving} * {mask} = {kept}"
    assert dropped["return"].text == kept
    activated = lines(moment, Part.ACTIVATION, 0, backward=True, unit=unit)
    assert activated["return"].text == f"{kept} * {fired} = {passing}"
    if not mask:
        assert kept == passing == "0"
        assert "stops" in dropped["kept"].note
    elif not fired:
        assert passing == "0"
        assert "stops" in activated["return"].note
    learnt = lines(moment, Part.AFFINE, 0, backward=True, unit=unit)["gradients"]
    assert f" * {passing} = " in learnt.text
    assert ("nothing" in learnt.note) == (passing == "0")


def test_the_gradient_comes_to_the_unit_of_the_layer_before(small_dataset):
    """What Affine gives back is what the mask before it takes in."""
    experiment, moment = pass_of(small_dataset)
    network, _, gradient = numbers(experiment, moment)
    for layer in (1, 2):
        before = unit_at(moment, layer - 1).unit
        value = lines(moment, Part.AFFINE, layer, backward=True)["return"]
        assert value.text == f"grad @ W.T = {written(gradient(network.affines[layer], before))}"
        assert f"unit {before + 1} of Hidden {layer}" in value.note


@pytest.mark.parametrize("backward", [False, True])
def test_inverted_scaling_divides(small_dataset, backward):
    """There and back, by the share that is kept."""
    _, moment = pass_of(small_dataset, scaling="inverted")
    watched = moment.watched
    for unit in range(9):
        value = lines(moment, Part.DROPOUT, 0, backward=backward, unit=unit)["return"]
        numbers = watched.signal_gradients if backward else watched.activations
        masked = numbers[0][unit] * watched.masks[0][unit]
        assert value.text == f"{written(masked)} / 0.6 = {written(masked / np.float32(0.6))}"
        if not backward:
            assert value.text.endswith(f" = {written(watched.signals[0][unit])}")


def test_a_dropped_pixel_is_told_about(small_dataset):
    """The sample is the first layer that drops."""
    _, moment = pass_of(small_dataset, input_dropout_ratio=0.3)
    unit = unit_at(moment, -1)
    pixel = moment.dataset.train_images[moment.watched.image_index][unit.unit]
    values = lines(moment, Part.SAMPLE, -1, backward=False)
    assert not moment.watched.input_mask[unit.unit]
    assert values["mask"].words.endswith(" >= 0.3 is False  dropped")
    assert 0 <= float(values["mask"].text.split()[0]) < 0.3
    assert values["kept"].text == f"{written(pixel)} * False = 0"


def test_what_comes_in_is_counted(small_dataset):
    """Dropped and silent units add nothing to any sum: that of the layer before is told."""
    _, moment = pass_of(small_dataset)
    firing = np.count_nonzero(moment.watched.signals[0])
    before = unit_at(moment, 0)
    value = lines(moment, Part.AFFINE, 1, backward=False)["_x"]
    assert value.text == written(before.signal)
    place = f"unit {before.unit + 1} of Hidden 1"
    assert value.note == f"from {place}; {firing} of 9 are not 0"
    first = lines(moment, Part.AFFINE, 0, backward=False)["_x"]
    assert first.note.startswith(f"from pixel {unit_at(moment, -1).unit + 1}; ")


def test_a_sigmoid_is_calculated(small_dataset):
    """There by tanh, back by its slope."""
    _, moment = pass_of(small_dataset, activation="sigmoid")
    unit = unit_at(moment, 0, 3)
    there = lines(moment, Part.ACTIVATION, 0, backward=False, unit=3)["out"].text
    x, y = (float(each) for each in re.findall(r"tanh\(0.5 \* (.+)\) \+ 0.5 = (.+)", there)[0])
    assert 1 / (1 + np.exp(-x)) == pytest.approx(y, rel=0.01)
    assert y == pytest.approx(unit.activation, rel=0.01)
    back = lines(moment, Part.ACTIVATION, 0, backward=True, unit=3)["return"].text
    assert back.endswith(f" = {written(unit.gradient)}")
    assert back.startswith(f"{written(unit.activation_gradient)} * {written(unit.activation)} * (1")


def test_the_loss_is_calculated_for_the_label(small_dataset):
    """From the logits to the gradient, which is told as that of the image's own loss."""
    _, moment = pass_of(small_dataset)
    watched, label = moment.watched, moment.label
    values = lines(moment, Part.LOSS, 2, backward=False)
    probability = watched.probabilities[label]
    logits = watched.workings.logits.astype(np.float64)
    loss = np.log(np.exp(logits).sum()) - logits[label]
    assert values["loss"].text.endswith(f"= {written(loss)}")
    assert values["gradient"].text.endswith(f"= {written(probability)}")
    assert values["gradient -="].text.endswith(f"= {written(probability - 1)}")
    assert values["gradient /="].text.startswith(f"{written(probability - 1)} / 10 = ")
    assert values["return"].note.endswith(written(probability - 1))


def test_batch_normalisation_says_what_is_not_of_one_image(small_dataset):
    """The numbers are of one unit; that all images had a say in them stands beside."""
    _, moment = pass_of(small_dataset, batch_norm=True)
    values = lines(moment, Part.NORM, 0, backward=False, unit=3)
    for key in ("mean", "variance"):
        assert values[key].text
        assert "mini-batch of 10" in values[key].note
    assert "for test passes" in values["_note_statistics"].note
    back = lines(moment, Part.NORM, 0, backward=True)
    assert "summed over the mini-batch of 10" in back["gradients"].note
    assert "the mean of the mini-batch of 10" in back["common"].note
    assert "other images" in back["return"].note


@pytest.mark.parametrize("mistake", [None, *Mistake])
@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_a_test_pass_says_what_stands_in_for_the_mask(small_dataset, scaling, mistake):
    """A scale, nothing, or a mask by mistake; and which branch of the code runs."""
    experiment, _ = pass_of(small_dataset, scaling=scaling)
    shown = examined(experiment, 0, mistake).runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    moment = moment_of(small_dataset, experiment.frame(), look=look, test_pass=shown, image_index=0)
    values = lines(moment, Part.DROPOUT, 0, backward=False)
    note = values["return"].note
    if mistake is Mistake.LEAVE_DROPOUT_ON:
        assert values["if skipped"].words == "dropout is on here: skipped"
        assert values["mask"].note in ("kept", "dropped")
        assert lines(moment, Part.AFFINE, 0, backward=False)["if skipped"].words == (
            "this is a test pass: skipped"
        )
        return
    assert values["if taken"].words == "this is a test pass"
    if scaling == "inverted":
        assert "training made up for" in note
    elif mistake is Mistake.FORGET_SCALING:
        assert "forgotten" in note
    else:
        assert " * 0.6 = " in values["return"].text
        assert "each is scaled" in note


def test_a_diverged_network_shows_what_is_not_a_number(small_dataset):
    """As nan, and no reason is made up for it."""
    _, moment = pass_of(small_dataset)
    held = moment.watched.workings
    names = ("sums", "pre_activations", "activation_gradients", "sum_gradients")
    workings = replace(
        held,
        **{name: tuple(map(_broken, getattr(held, name))) for name in names},
        logits=_broken(held.logits),
    )
    names = ("activations", "signals", "signal_gradients", "gradients")
    watched = replace(
        moment.watched,
        **{name: tuple(map(_broken, getattr(moment.watched, name))) for name in names},
        probabilities=_broken(moment.watched.probabilities),
        workings=workings,
    )
    moment = replace(moment, watched=watched)
    kept = int(np.flatnonzero(watched.masks[0])[0])
    activated = lines(moment, Part.ACTIVATION, 0, backward=False, unit=kept)
    assert activated["return"] == LineValue("maximum(nan, 0) = nan")
    dropped = lines(moment, Part.DROPOUT, 0, backward=False, unit=kept)
    assert dropped["kept"] == LineValue("nan * True = nan")
    back = lines(moment, Part.ACTIVATION, 0, backward=True, unit=kept)
    assert back["return"] == LineValue("nan * False = nan")
    assert "nan" in lines(moment, Part.LOSS, 2, backward=False)["loss"].text


def _broken(array):
    return np.full_like(array, np.nan)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.85, "0.85"),
        (-0.0, "0"),
        (np.float32(1 / 3), "0.333"),
        (1e-9, "1e-09"),
        (np.nan, "nan"),
        (np.bool_(False), "False"),
        (True, "True"),
    ],
)
def test_numbers_have_three_digits(number, text):
    assert written(number) == text


def test_a_mini_batch_of_one_is_told_without_a_mean(small_dataset):
    """There is nothing to take the mean of, and no share to leave out."""
    _, moment = pass_of(small_dataset, batch_size=1)
    values = lines(moment, Part.LOSS, 2, backward=False)
    assert values["rows"].note == "one image"
    assert values["loss"].note == "of this image"
    assert values["return"].note == ""
