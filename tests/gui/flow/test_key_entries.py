"""What the key explains."""

from itertools import product

import pytest

from gui.flow.key_entries import key_entries
from gui.moment.look import Look, Quantity
from gui.moment.steady_range import Ranges
from gui.style.theme import DARK, LIGHT
from gui.tiles.cell_look import (
    DROPPED,
    FIRST_STEP,
    KEPT,
    LAST_STEP,
    ZERO,
    gradient_looks,
    mask_looks,
    rate_looks,
    signal_looks,
)
from model.probes.test_pass_probe import Mistake

RANGES = Ranges(signal=1.5, gradient=0.02, rate=(0.17, 0.23))
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@THEMES
def test_the_mask_has_no_scale(theme):
    """A cell that is kept and one that is dropped."""
    entries, looks = key_entries(Look(), RANGES, theme), mask_looks(theme).looks
    assert entries.bar is None
    assert entries.glyphs == ((looks[KEPT], "kept"), (looks[DROPPED], "dropped"))


@THEMES
@pytest.mark.parametrize(
    ("quantity", "table", "ends"),
    [
        (Quantity.SIGNAL, signal_looks, ("0", "1.5")),
        (Quantity.GRADIENT, gradient_looks, ("−0.02", "0.02")),
    ],
)
def test_numbers_have_a_scale_and_glyphs_for_what_is_not_on_it(theme, quantity, table, ends):
    """The bar has the colours of the cells and the ends of the ranges."""
    entries, looks = key_entries(Look(quantity), RANGES, theme), table(theme).looks
    assert (entries.bar.low, entries.bar.high) == ends
    colours = entries.bar.colours
    assert (colours[0], colours[-1]) == (looks[FIRST_STEP].colour, looks[LAST_STEP].colour)
    assert entries.glyphs == ((looks[ZERO], "kept, zero"), (looks[DROPPED], "dropped"))
    assert (entries.bar.zero is not None) == (quantity is Quantity.GRADIENT)


def test_a_test_pass_explains_an_x_only_if_dropout_was_left_on():
    """Nothing else is dropped there."""
    for quantity, mistake in product((Quantity.MASK, Quantity.SIGNAL), (None, *Mistake)):
        entries = key_entries(Look(quantity, test_pass=True, mistake=mistake), RANGES, LIGHT)
        explained = [word for _, word in entries.glyphs]
        assert ("dropped" in explained) == (mistake is Mistake.LEAVE_DROPOUT_ON)
        assert ("an x" in entries.words) == (mistake is Mistake.LEAVE_DROPOUT_ON)


@pytest.mark.parametrize(
    ("ranges", "ends", "glyphs"),
    [
        (RANGES, ("0.17", "0.23"), []),
        (Ranges(1, 1, (0.17, 0.23), never_dropped=True), ("0.17", "0.23"), ["never dropped"]),
        (Ranges(1, 1, (-0.1, 0.5)), ("0.00", "0.50"), []),
        (Ranges(1, 1, (0.5, 1.1)), ("0.50", "1.00"), []),
        (Ranges(1, 1, None), ("−3 σ", "+3 σ"), []),
        (Ranges(1, 1, (0, 0), never_dropped=True), None, ["never dropped"]),
    ],
)
def test_drop_rates_have_the_ends_of_what_is_possible(ranges, ends, glyphs):
    """Labelled with rates, or with words where the layers have scales of their own."""
    entries = key_entries(Look(Quantity.DROP_RATE), ranges, LIGHT)
    bar = entries.bar
    assert (None if bar is None else (bar.low, bar.high)) == ends
    assert [word for _, word in entries.glyphs] == glyphs
    assert all(look is rate_looks(LIGHT).looks[ZERO] for look, _ in entries.glyphs)


def test_a_scale_that_two_runs_share_is_marked_at_the_expected_rates():
    """Where they are on what is left of it."""
    shared = Ranges(1, 1, (-0.1, 0.6), expected=(0.15, 0.45))
    entries = key_entries(Look(Quantity.DROP_RATE), shared, LIGHT)
    assert (entries.bar.low, entries.bar.high) == ("0.00", "0.60")
    assert entries.bar.marks == pytest.approx((0.25, 0.75))
    assert entries.words.endswith("the marks on the scale are at the expected rates: 0.15, 0.45")
    assert key_entries(Look(Quantity.DROP_RATE), RANGES, LIGHT).bar.marks == ()


def test_what_cannot_be_is_cut_from_the_bar():
    """Half of a scale around 0.2 that reaches to -0.2 is left: its upper part, from 0 on."""
    whole = key_entries(Look(Quantity.DROP_RATE), RANGES, LIGHT).bar.colours
    cut = key_entries(Look(Quantity.DROP_RATE), Ranges(1, 1, (-0.2, 0.2)), LIGHT).bar.colours
    assert len(whole) / 2 - 1 <= len(cut) <= len(whole) / 2 + 1
    assert cut == whole[-len(cut) :]


def test_the_words_say_all_of_it():
    """For those who cannot see the key."""
    expected = {
        Quantity.MASK: "Key: a plain cell is kept; a cell with an x is dropped",
        Quantity.SIGNAL: (
            "Key: the colour of a cell is its signal, from 0 to 1.5; "
            "a cell with a dot is kept, but zero; a cell with an x is dropped"
        ),
        Quantity.GRADIENT: (
            "Key: the colour of a cell is its gradient, from −0.02 through 0 to 0.02; "
            "a cell with a dot is kept, but zero; a cell with an x is dropped"
        ),
        Quantity.DROP_RATE: (
            "Key: the colour of a cell is how often it was dropped so far, 0.17 to 0.23"
        ),
    }
    told = {quantity: key_entries(Look(quantity), RANGES, LIGHT).words for quantity in expected}
    assert told == expected
