"""Curve: what is left out or cut on the way to the screen changes nothing that is read."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTransform

from gui.plot.curve import Curve, dashed, thinned
from gui.style.theme import LIGHT


def noisy_line(count, width):
    rng = np.random.default_rng(count)
    return np.stack([np.linspace(0, width, count), rng.uniform(0, 300, count)])


@given(st.integers(1, 4000), st.integers(1, 3))
def test_thinning_keeps_every_peak(count, width):
    """Of every column the first, lowest, highest and last point stay, in their order."""
    points = noisy_line(count, 500)
    kept = thinned(points, width)
    assert np.all(np.diff(kept[0]) >= 0)
    assert len(kept[0]) <= 4 * (500 // width + 1)
    assert {tuple(point) for point in kept.T} <= {tuple(point) for point in points.T}
    columns, kept_columns = (np.floor(each[0] / width) for each in (points, kept))
    for column in np.unique(columns):
        there, here = points[1, columns == column], kept[1, kept_columns == column]
        assert (here.min(), here.max()) == (there.min(), there.max())
        assert (here[0], here[-1]) == (there[0], there[-1])


def test_few_points_all_stay():
    """Where every point has columns of its own none is left out."""
    points = noisy_line(100, 500)
    assert np.array_equal(thinned(points, 2), points)


def test_dashes_lie_on_the_line_and_share_it():
    """Dashes have their length, pauses theirs, and a corner within a dash is kept."""
    corner = np.array([[0.0, 10.0, 10.0], [0.0, 0.0, 90.0]])
    segments = dashed(corner, 6, 4)
    lengths = np.hypot(segments[2] - segments[0], segments[3] - segments[1])
    assert lengths.sum() == pytest.approx(60)
    assert np.all(lengths <= 6 + 1e-9)
    on_line = ((segments[[1, 3]] == 0) | (segments[[0, 2]] == 10)).all()
    assert on_line


def test_a_growing_line_keeps_its_dashes():
    """New points add dashes and move none."""
    line = noisy_line(50, 500)
    whole, part = dashed(line, 6, 4), dashed(line[:, :30], 6, 4)
    assert np.allclose(whole[:, : part.shape[1] - 1], part[:, :-1])


@pytest.mark.parametrize(
    ("limit", "step"),
    [(301, 10), (3000, 50), (30000, 500)],
)
def test_markers_stand_every_ten_epochs_or_a_round_multiple(limit, step):
    """Markers never touch, and the last epoch has one."""
    curve = Curve("circle", 0)
    epochs = np.arange(limit - 2)
    curve.setData(epochs, np.linspace(0, 1, len(epochs)))
    transform = QTransform.fromScale(900 / limit, -300)
    columns = curve._marked(transform)[0]
    assert np.all(np.diff(columns) >= 8 + 2)
    marked = np.round(columns / 900 * limit).astype(int)
    assert marked[-1] == epochs[-1]
    assert set(np.diff(marked[:-1])) == {step}
    assert marked[0] == 0


def test_a_curve_without_points_covers_nothing():
    """Neither no data nor not-a-number has bounds."""
    curve = Curve("square", 0)
    curve.set_theme(LIGHT)
    assert curve.boundingRect().isNull()
    curve.setData(np.arange(3), np.full(3, np.nan))
    assert curve.boundingRect().isNull()
    assert curve.data_rect.isNull()
