"""The facts beside an enlarged layer."""

from dataclasses import replace

import numpy as np
import pytest

from gui.enlarged.enlarged_facts import layer_facts
from gui.moment.look import Look, Quantity
from gui.style.theme import LIGHT
from gui.tiles.cell_look import DROPPED, NOT_A_NUMBER, ZERO
from gui.tiles.layer_picture import layer_picture
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import after, examined, moment_of, twins


def facts_of(moment, layer=1):
    picture = layer_picture(moment, layer, LIGHT)
    return layer_facts(moment, layer, moment.look, picture), picture


def told(facts):
    return [(fact.number, fact.what) for fact in facts]


@pytest.mark.parametrize("quantity", [Quantity.SIGNAL, Quantity.GRADIENT])
def test_the_counts_are_those_of_the_pass_and_add_up(small_dataset, quantity):
    """Active, zero and dropped are all units; the strongest is the one with the largest number."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 5), look=Look(quantity))
    facts, picture = facts_of(moment)
    watched = moment.watched
    numbers = watched.signals[1] if quantity is Quantity.SIGNAL else watched.gradients[1]
    mask, strongest = watched.masks[1], int(np.abs(numbers).argmax())
    active = np.count_nonzero(numbers)
    assert told(facts) == [
        (str(active), "firing" if quantity is Quantity.SIGNAL else "let it through"),
        (str(np.count_nonzero(mask) - active), "zero"),
        (str(np.count_nonzero(~mask)), "dropped"),
        (f"{numbers[strongest]:.3g}".replace("-", "−"), f"strongest, unit {strongest + 1}"),
    ]
    looks = picture.table.looks
    assert [fact.look for fact in facts[1:3]] == [looks[ZERO], looks[DROPPED]]
    assert facts[3].look is looks[picture.values[strongest]]


def test_a_mask_is_counted_in_two_numbers(small_dataset):
    """Kept and dropped; nothing is said about numbers that are not on show."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 5))
    facts, _ = facts_of(moment)
    kept = np.count_nonzero(moment.watched.masks[1])
    assert told(facts) == [(str(kept), "kept"), (str(30 - kept), "dropped")]


def test_without_dropout_nothing_is_dropped(small_dataset):
    """So there is no such fact."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 5), "none")
    assert told(facts_of(moment)[0]) == [("30", "kept")]


def test_inverted_scaling_multiplies_in_training(small_dataset):
    """And the reason is given."""
    frame = after(twins(small_dataset, scaling="inverted"), 5)
    scale = facts_of(moment_of(small_dataset, frame))[0][-1]
    assert scale.number == "× 1.67"
    assert scale.meaning == "Each signal is multiplied by it, to make up for the dropped ones."


@pytest.mark.parametrize(
    ("mistake", "scaling", "number", "begins"),
    [
        (None, "textbook", "× 0.60", "Each signal is multiplied by it, since"),
        (Mistake.FORGET_SCALING, "textbook", "× 1", "Forgotten: it ought to be × 0.60"),
        (None, "inverted", "× 1", "Each signal as it is: training has"),
    ],
)
def test_a_test_pass_has_all_on_and_its_scale(small_dataset, mistake, scaling, number, begins):
    """Right, forgotten, or not needed."""
    experiment = twins(small_dataset, scaling=scaling)
    frame = after(experiment, 5)
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    test_pass = examined(experiment, frame.runs["dropout"].watched.image_index, mistake)
    moment = moment_of(small_dataset, frame, look=look, test_pass=test_pass.runs["dropout"])
    facts, _ = facts_of(moment)
    assert told(facts)[0] == ("30", "all on")
    assert "dropped" not in dict(told(facts)).values()
    scale = next(fact for fact in facts if fact.number.startswith("×"))
    assert scale.number == number
    assert scale.meaning.startswith(begins)


def test_dropout_left_on_drops_in_a_test_pass(small_dataset):
    """And says what that means."""
    experiment = twins(small_dataset)
    frame, mistake = after(experiment, 5), Mistake.LEAVE_DROPOUT_ON
    test_pass = examined(experiment, 0, mistake).runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    facts, _ = facts_of(moment_of(small_dataset, frame, look=look, test_pass=test_pass))
    dropped = next(fact for fact in facts if fact.what == "dropped")
    assert dropped.number == str(np.count_nonzero(~test_pass.masks[1]))
    assert dropped.meaning.startswith("Dropout was left on")


def test_a_diverged_network_is_called_one(small_dataset):
    """Its numbers are none, so none is the strongest."""
    frame = after(twins(small_dataset), 5)
    watched = frame.runs["dropout"].watched
    broken = replace(watched, signals=tuple(np.full_like(each, np.nan) for each in watched.signals))
    moment = moment_of(small_dataset, frame, watched=broken, look=Look(Quantity.SIGNAL))
    facts, picture = facts_of(moment)
    assert told(facts)[0] == ("0", "firing")
    assert facts[1].look is picture.table.looks[NOT_A_NUMBER]
    assert facts[1].meaning == "The network has diverged."
    assert facts[-1].what == "dropped"


def test_drop_rates_name_the_extremes_and_what_is_expected(small_dataset):
    """From the counts of all samples so far; never dropped where the ratio was 0."""
    frame = after(twins(small_dataset, epochs=99), 120)
    look = Look(Quantity.DROP_RATE)
    facts, _ = facts_of(moment_of(small_dataset, frame, look=look))
    rate = frame.runs["dropout"].drop_rates[1]
    most, least = int(rate.dropped.argmax()), int(rate.dropped.argmin())
    assert told(facts) == [
        ("0.40", "expected"),
        (f"{rate.rates[most]:.2f}", f"most often, unit {most + 1}"),
        (f"{rate.rates[least]:.2f}", f"least often, unit {least + 1}"),
        (f"± {3 * rate.deviation:.2f}", ""),
    ]
    never, _ = facts_of(moment_of(small_dataset, frame, "none", look=look))
    assert told(never) == [("30", "never dropped")]
