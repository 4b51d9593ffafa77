"""The words below a tile."""

import numpy as np
import pytest

from gui.moment.look import Look, Quantity
from gui.tiles.picture_words import (
    NOT_SCALED,
    CellCount,
    Scaling,
    layer_details,
    layer_summary,
    rate_details,
    rate_summary,
)
from model.drop_rates import DropRate

SIGNAL, GRADIENT = Look(Quantity.SIGNAL), Look(Quantity.GRADIENT)
FIRING = CellCount(100, 79, 41, strongest=(62,))


@pytest.mark.parametrize(
    ("count", "look", "scaling", "longest"),
    [
        (CellCount(100, 79), Look(), NOT_SCALED, "kept 79 / 100"),
        (FIRING, SIGNAL, NOT_SCALED, "kept 79 / 100, 41 firing"),
        (FIRING, GRADIENT, NOT_SCALED, "kept 79 / 100, 41 let it through"),
        (CellCount(100, 79), Look(), Scaling(factor=1.25), "kept 79 / 100, × 1.25"),
        (CellCount(100, 100), Look(), Scaling(all_on=True, factor=0.8), "all on, × 0.80"),
        (CellCount(9, 9, 4), SIGNAL, Scaling(all_on=True), "all on, × 1, 4 firing"),
        (CellCount(9, 9), Look(), Scaling(all_on=True, forgotten=True), "all on, not scaled"),
        (CellCount(1000, 801, samples=10), Look(), NOT_SCALED, "kept 80.1 %"),
        (CellCount(1000, 801, 399, samples=10), SIGNAL, NOT_SCALED, "kept 80.1 %, 39.9 % firing"),
        (CellCount(1000, 801, samples=10), Look(), Scaling(factor=1.25), "kept 80.1 %, × 1.25"),
        (
            CellCount(1000, 801, 399, samples=10),
            SIGNAL,
            Scaling(factor=1.25),
            "kept 80.1 %, × 1.25, 39.9 % firing",
        ),
        (CellCount(100, 79, 0, 79), SIGNAL, NOT_SCALED, "kept 79 / 100, 79 not a number"),
    ],
)
def test_a_tile_is_described_in_a_line(count, look, scaling, longest):
    """The wordings get shorter and none comes twice."""
    wordings = layer_details(count, look, scaling)
    assert wordings[0] == longest
    lengths = [len(wording) for wording in wordings]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(wordings)) == len(wordings)


@pytest.mark.parametrize(
    ("count", "look", "scaling", "words"),
    [
        (FIRING, SIGNAL, NOT_SCALED, "kept 79 of 100, 41 firing, strongest unit 63"),
        (CellCount(4, 3), Look(), NOT_SCALED, "kept 3 of 4"),
        (
            CellCount(1000, 801, 399, strongest=(4, 62), samples=10),
            SIGNAL,
            NOT_SCALED,
            "mini-batch of 10, kept 80.1 %, 39.9 % firing, strongest unit 63 in sample 5",
        ),
        (
            CellCount(100, 100, 52, strongest=(8,)),
            Look(Quantity.SIGNAL, test_pass=True),
            Scaling(all_on=True, factor=0.8),
            "test pass, all 100 on, times 0.80, 52 firing, strongest unit 9",
        ),
        (
            CellCount(100, 81),
            Look(test_pass=True),
            NOT_SCALED,
            "test pass with dropout left on, kept 81 of 100",
        ),
    ],
)
def test_a_screen_reader_is_told_the_picture(count, look, scaling, words):
    """Units and samples are counted from 1."""
    assert layer_summary(1, count, look, scaling) == f"Hidden 2, {words}"


def test_drop_rates_are_told_by_their_extremes():
    """With as many decimals as tell them apart."""
    rate = DropRate(np.array([180, 231, 205]), 1000, 0.2, 0.0126)
    assert rate_details(rate) == ("dropped 0.18–0.23", "0.18–0.23")
    assert rate_summary(0, rate) == (
        "Hidden 1, dropped in 0.18 to 0.23 of the samples, 0.20 expected, "
        "most often unit 2, least often unit 1"
    )
    never = DropRate(np.zeros(3, dtype=np.int64), 1000, 0.0, 0.0)
    assert rate_details(never) == ("never dropped",)
    assert rate_summary(2, never) == "Hidden 3, never dropped"


def test_a_narrow_tile_of_a_mini_batch_keeps_the_factor_of_its_signals():
    """In fewer digits; where only masks are on show, what is kept matters more."""
    firing = layer_details(CellCount(1000, 801, 399, samples=10), SIGNAL, Scaling(factor=1.25))
    assert firing[-1] == "× 1.25, 40 % firing"
    assert all("× 1.25" in wording for wording in firing)
    broken = layer_details(CellCount(1000, 801, 0, 801, samples=10), SIGNAL, Scaling(factor=1.25))
    assert broken[-1] == "not a number"  # there is nothing to multiply
    masks = layer_details(CellCount(1000, 801, samples=10), Look(), Scaling(factor=1.25))
    assert masks == ("kept 80.1 %, × 1.25", "kept 80 %, × 1.25", "kept 80.1 %")
