"""What of a wanted Look a moment can show: a choice that waits comes back by itself."""

from dataclasses import replace

from gui.moment.look import Look, Quantity
from gui.moment.walk_stage import WalkStage

TEST_PASS_QUANTITIES = frozenset({Quantity.MASK, Quantity.SIGNAL})
"""A test pass learns nothing, so it has no gradient, and it drops nothing that could be counted.

Neither does any pass of an image that nothing is trained on.
"""


def possible_look(
    wanted: Look, *, past: bool = False, walk: WalkStage | None = None, guest: bool = False
) -> Look:
    """Return the Look nearest to the wanted one.

    Parameters
    ----------
    wanted : Look
        What the person chose last.
    past : bool
        Whether a moment of the past is on show, of which only masks are known.
    walk : WalkStage or None
        How far one pass is shown, if it is: of the sample, in the pass that is wanted.
    guest : bool
        Whether an image is on show that nothing is trained on; it gives way to the past.

    """
    if walk is not None:
        quantity = Quantity.GRADIENT if walk.stop.backward else Quantity.SIGNAL
        mistake = wanted.mistake if wanted.test_pass else None
        return replace(wanted, quantity=quantity, mini_batch=False, mistake=mistake)
    if past:
        return Look(Quantity.MASK, mini_batch=wanted.mini_batch)
    if wanted.test_pass or guest:
        known = wanted.quantity in TEST_PASS_QUANTITIES
        quantity = wanted.quantity if known else Quantity.SIGNAL
        mistake = wanted.mistake if wanted.test_pass else None
        return replace(wanted, quantity=quantity, mini_batch=False, mistake=mistake)
    # A drop rate counts every sample there was, so it has no row a sample.
    mini_batch = wanted.mini_batch and wanted.quantity is not Quantity.DROP_RATE
    return replace(wanted, mini_batch=mini_batch, mistake=None)
