"""Dropout, the layer this is all about, keeps its promises."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.layers import Affine, Dropout
from tests.model.scripted_draws import ScriptedDraws

SCALINGS = ("textbook", "inverted")
ratios = st.floats(0, 0.99)
seeds = st.integers(0, 2**32)


@pytest.mark.parametrize("ratio", [-0.1, 1.0, 1.5, float("nan")])
def test_refuses_a_ratio_that_is_none(ratio):
    """The value is in the message."""
    with pytest.raises(ValueError, match=f"dropout_ratio .* got {ratio}"):
        Dropout(ratio, np.random.default_rng())


def test_refuses_an_unknown_scaling():
    """Instead of scaling nothing."""
    with pytest.raises(ValueError, match=r"scaling .* got 'none'"):
        Dropout(0.5, np.random.default_rng(), "none")


def test_scales_as_the_textbook_unless_told_otherwise():
    """The default of the contract."""
    assert Dropout(0.5, np.random.default_rng()).scaling == "textbook"


@given(ratio=ratios, seed=seeds)
def test_mask_is_one_float32_draw_that_reaches_the_ratio(ratio, seed):
    """mask = rng.random(shape, float32) >= ratio, drawn exactly once a training pass."""
    rng, expected_rng = np.random.default_rng(seed), np.random.default_rng(seed)
    dropout = Dropout(ratio, rng)
    dropout.forward(np.ones((3, 7)), training=True)
    expected = expected_rng.random((3, 7), dtype=np.float32) >= ratio
    assert dropout.mask.dtype == np.bool_
    np.testing.assert_array_equal(dropout.mask, expected)
    assert rng.bit_generator.state == expected_rng.bit_generator.state


def test_a_draw_equal_to_the_ratio_keeps_the_unit():
    """A draw can be exactly 0: >= keeps it at ratio 0."""
    draws = np.array([[0.0, 0.25, 0.5, 0.75]])
    for ratio, expected in (
        (0.0, [True, True, True, True]),
        (0.5, [False, False, True, True]),
    ):
        dropout = Dropout(ratio, ScriptedDraws([draws]))
        dropout.forward(np.ones((1, 4)), training=True)
        assert dropout.mask.tolist() == [expected]


@pytest.mark.parametrize("scaling", SCALINGS)
@given(seed=seeds)
def test_at_ratio_0_it_returns_its_input(scaling, seed):
    """Exactly, in both passes and on the way back; it draws all the same."""
    rng = np.random.default_rng(seed)
    dropout = Dropout(0.0, rng, scaling)
    before = rng.bit_generator.state
    x = np.random.default_rng(seed + 1).standard_normal((5, 8)).astype(np.float32)
    np.testing.assert_array_equal(dropout.forward(x, training=True), x)
    assert dropout.mask.all()
    assert rng.bit_generator.state != before
    np.testing.assert_array_equal(dropout.forward(x, training=False), x)
    np.testing.assert_array_equal(dropout.backward(x), x)


@pytest.mark.parametrize("scaling", SCALINGS)
@given(ratio=ratios, seed=seeds)
def test_gradient_passes_exactly_where_the_signal_passed(scaling, ratio, seed):
    """And with the same factor."""
    dropout = Dropout(ratio, np.random.default_rng(seed), scaling)
    ones = np.ones((4, 6))
    signal = dropout.forward(ones, training=True)
    np.testing.assert_array_equal(dropout.backward(ones), signal)
    np.testing.assert_array_equal(signal != 0, dropout.mask)
    factor = 1.0 if scaling == "textbook" else 1 / (1 - ratio)
    np.testing.assert_allclose(signal[dropout.mask], factor)


@given(low=ratios, high=ratios, seed=seeds)
def test_a_higher_ratios_mask_lies_within_a_lower_ones(low, high, seed):
    """From the same draws: what the lower ratio drops, the higher drops too."""
    low, high = sorted((low, high))
    masks = []
    for ratio in (low, high):
        dropout = Dropout(ratio, np.random.default_rng(seed))
        dropout.forward(np.ones((4, 9)), training=True)
        masks.append(dropout.mask)
    assert not (masks[1] & ~masks[0]).any()


@pytest.mark.parametrize("scaling", SCALINGS)
@pytest.mark.parametrize("ratio", [0.0, 0.2, 0.5, 0.9])
def test_expected_signal_of_a_linear_layer_is_the_test_signal(scaling, ratio):
    """Exactly: summed over every mask there is, each with its probability."""
    rng = np.random.default_rng(6)
    layer = Affine(rng.standard_normal((5, 3)), rng.standard_normal(3))
    x = rng.standard_normal((1, 5))
    expectation = np.zeros((1, 3))
    for kept in product([False, True], repeat=5):
        draws = np.where([kept], 0.999, 0.0) if ratio else np.zeros((1, 5))
        dropout = Dropout(ratio, ScriptedDraws([draws]), scaling)
        signal = layer.forward(dropout.forward(x, training=True), training=True)
        probability = (1 - ratio) ** sum(kept) * ratio ** (5 - sum(kept))
        expectation += probability * signal
    tested = layer.forward(dropout.forward(x, training=False), training=False)
    np.testing.assert_allclose(expectation, tested, rtol=1e-12)


def test_a_test_pass_scales_by_the_keep_probability_or_not_at_all():
    """Textbook x (1 - ratio), inverted untouched; no unit is dropped."""
    x = np.random.default_rng(4).standard_normal((4, 5))
    dropout = Dropout(0.3, np.random.default_rng(), "textbook")
    np.testing.assert_allclose(dropout.forward(x, training=False), 0.7 * x)
    dropout = Dropout(0.3, np.random.default_rng(), "inverted")
    np.testing.assert_array_equal(dropout.forward(x, training=False), x)


def test_drops_the_share_it_is_told_to():
    """Of 100,000 units at 0.2, a fifth within five standard deviations."""
    dropout = Dropout(0.2, np.random.default_rng(8))
    dropout.forward(np.ones((100, 1000)), training=True)
    assert abs((~dropout.mask).mean() - 0.2) < 5 * np.sqrt(0.2 * 0.8 / 100_000)


def test_a_moved_ratio_acts_on_the_next_pass():
    """And on the test pass's scale."""
    draws = np.full((1, 4), 0.4)
    dropout = Dropout(0.3, ScriptedDraws([draws, draws]))
    x = np.ones((1, 4))
    assert dropout.forward(x, training=True).sum() == 4
    dropout.dropout_ratio = 0.5
    assert dropout.keep_probability == 0.5
    assert dropout.mask.all()  # what has been drawn stays what it was
    assert dropout.forward(x, training=True).sum() == 0
    assert dropout.forward(x, training=False).sum() == 2
