"""What of a wanted Look can be shown."""

from dataclasses import replace
from itertools import product

import pytest

from gui.moment.look import Look, Quantity
from gui.moment.look_limits import possible_look
from model.probes.test_pass_probe import Mistake
from tests.gui.moment.stages import stage_at

EVERY = [
    Look(quantity, mini_batch, test_pass, mistake)
    for quantity, mini_batch, test_pass, mistake in product(
        Quantity, (False, True), (False, True), (None, *Mistake)
    )
]


@pytest.mark.parametrize("past", [False, True])
@pytest.mark.parametrize("wanted", EVERY)
def test_only_what_there_is_can_be_shown(wanted, past):
    """No gradient, drop rate or mini-batch of a test pass, nothing but masks of the past."""
    look = possible_look(wanted, past=past)
    if look.test_pass:
        assert look.quantity in (Quantity.MASK, Quantity.SIGNAL)
        assert not look.mini_batch
    else:
        assert look.mistake is None
    if past:
        assert (look.quantity, look.test_pass) == (Quantity.MASK, False)
    assert not (look.mini_batch and look.quantity is Quantity.DROP_RATE)
    # What can be shown is shown, and once more changes nothing.
    assert possible_look(look, past=past) == look


def test_what_can_be_shown_is_shown():
    """Every sensible combination is left as it is."""
    for quantity in Quantity:
        assert possible_look(Look(quantity)) == Look(quantity)
    for quantity in (Quantity.MASK, Quantity.SIGNAL, Quantity.GRADIENT):
        assert possible_look(Look(quantity, mini_batch=True)) == Look(quantity, mini_batch=True)
    for quantity, mistake in product((Quantity.MASK, Quantity.SIGNAL), (None, *Mistake)):
        look = Look(quantity, test_pass=True, mistake=mistake)
        assert possible_look(look) == look


def test_one_pass_is_the_wanted_pass_of_the_sample():
    """The signal on its way there, the gradient on its way back, and never a mini-batch."""
    mistake = Mistake.FORGET_SCALING
    wanted = Look(Quantity.DROP_RATE, mini_batch=True, mistake=mistake)
    there, back = stage_at(1, backward=False), stage_at(1, backward=True)
    assert possible_look(wanted, walk=there) == Look(Quantity.SIGNAL)
    assert possible_look(wanted, walk=back) == Look(Quantity.GRADIENT)
    test = possible_look(replace(wanted, test_pass=True), walk=there)
    assert test == Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
