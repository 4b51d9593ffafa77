"""Arrays become looks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from gui.tiles.cell_look import DROPPED, FIRST_STEP, LAST_STEP, NOT_A_NUMBER, STEPS, ZERO
from gui.tiles.cell_values import gradient_values, mask_values, rate_values, signal_values
from model.drop_rates import DropRate

SHAPES = [(1,), (4,), (100,), (2048,), (7, 30)]
BROKEN = [np.nan, np.inf, -np.inf]
ANY_FLOAT = st.floats(width=32, allow_nan=True, allow_infinity=True)
MIDDLE = FIRST_STEP + STEPS // 2


def layer(shape, ratio=0.3):
    """A mask, signals behind ReLU and it, and gradients that stop where the signals did."""
    rng = np.random.default_rng(shape[-1])
    mask = rng.random(shape) >= ratio
    signals = np.maximum(rng.standard_normal(shape, dtype=np.float32), 0) * mask
    return mask, signals, rng.standard_normal(shape, dtype=np.float32) * (signals > 0)


def on_scale(values):
    return (values >= FIRST_STEP) & (values <= LAST_STEP)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_mask_is_read_back_as_it_was(shape):
    """0 is dropped, 1 is kept; the array is the mask's own."""
    mask = layer(shape)[0]
    values = mask_values(mask)
    assert (values == mask).all()
    assert np.shares_memory(values, mask)


@pytest.mark.parametrize("shape", SHAPES)
def test_signals_are_read_back_state_by_state(shape):
    """Dropped, kept but zero, firing; firing ones in their order, clipped at the limit."""
    mask, signals, _ = layer(shape)
    values = signal_values(signals, mask, 1.5)
    assert ((values == DROPPED) == ~mask).all()
    assert ((values == ZERO) == (mask & (signals == 0))).all()
    assert (on_scale(values) == (signals > 0)).all()
    assert (values[signals >= 1.5] == LAST_STEP).all()
    firing = np.sort(signals[signals > 0])
    again = signal_values(firing, np.ones(len(firing), dtype=bool), 1.5).astype(int)
    assert (np.diff(again) >= 0).all()
    shown = (again - FIRST_STEP) / (STEPS - 1) * 1.5
    assert shown == pytest.approx(np.minimum(firing, 1.5), abs=1.5 / STEPS)


@pytest.mark.parametrize("shape", SHAPES)
def test_gradients_are_read_back_with_their_sign(shape):
    """Dropped, zero, negative below the middle and positive above it, as far as they are large."""
    mask, _, gradients = layer(shape)
    values = gradient_values(gradients, mask, 0.8)
    assert ((values == DROPPED) == ~mask).all()
    assert ((values == ZERO) == (mask & (gradients == 0))).all()
    assert ((on_scale(values) & (values < MIDDLE)) == (gradients < 0)).all()
    assert ((on_scale(values) & (values >= MIDDLE)) == (gradients > 0)).all()
    assert (values[gradients >= 0.8] == LAST_STEP).all()
    assert (values[gradients <= -0.8] == FIRST_STEP).all()


def test_the_scale_of_gradients_is_symmetric():
    """A gradient and its negative stand as far from the middle."""
    strengths = np.linspace(0.001, 1, 500, dtype=np.float32)
    kept = np.ones(500, dtype=bool)
    above = gradient_values(strengths, kept, 1).astype(int) - MIDDLE
    below = MIDDLE - 1 - gradient_values(-strengths, kept, 1).astype(int)
    assert np.abs(above - below).max() <= 1
    assert (above[0], above[-1]) == (below[0], below[-1]) == (0, STEPS // 2 - 1)
    assert (np.diff(above) >= 0).all()


@pytest.mark.parametrize("find_values", [signal_values, gradient_values])
def test_what_is_not_a_number_has_a_look_of_its_own(find_values):
    """Unless it was dropped: the mask is known whatever became of the numbers."""
    numbers = np.array([*BROKEN, *BROKEN, 0, 0.5, 3e38], dtype=np.float32)
    mask = np.array([True] * 3 + [False] * 3 + [True] * 3)
    values = find_values(numbers, mask, 1)
    assert values[:3].tolist() == [NOT_A_NUMBER] * 3
    assert values[3:6].tolist() == [DROPPED] * 3
    assert values[6] == ZERO
    assert on_scale(values[7:]).all()


@given(
    arrays.arrays(np.float32, st.integers(1, 30), elements=ANY_FLOAT),
    st.floats(1e-30, 1e38),
    st.integers(0, 2**16),
)
def test_no_number_is_without_a_state(numbers, limit, seed):
    """Of whatever floats, each unit is one of dropped, zero, on the scale, not a number."""
    mask = np.random.default_rng(seed).random(len(numbers)) >= 0.3
    finite = np.isfinite(numbers)
    for find_values, signs in ((signal_values, np.abs(numbers)), (gradient_values, numbers)):
        values = find_values(signs, mask, limit)
        assert ((values == DROPPED) == ~mask).all()
        assert ((values == NOT_A_NUMBER) == (mask & ~finite)).all()
        assert ((values == ZERO) == (mask & (numbers == 0))).all()
        assert (on_scale(values) == (mask & finite & (numbers != 0))).all()


def test_rates_stand_where_they_are_on_their_scale():
    """The expected rate is in the middle of its own scale, and what is beyond the ends at them."""
    dropped = np.array([200, 170, 230, 100, 300])
    values = rate_values(DropRate(dropped, 1000, 0.2, 0.01), (0.17, 0.23)).astype(int)
    assert values[1:].tolist() == [FIRST_STEP, LAST_STEP, FIRST_STEP, LAST_STEP]
    assert abs(values[0] - MIDDLE) <= 1


def test_a_layer_that_never_dropped_has_no_rates():
    """All its cells have the look of zero, not that of the middle of a scale."""
    values = rate_values(DropRate(np.zeros(5, dtype=np.int64), 1000, 0.0, 0.0), (0.1, 0.3))
    assert values.tolist() == [ZERO] * 5
