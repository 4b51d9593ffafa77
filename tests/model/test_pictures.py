"""Drawings become what MNIST's images are; they can be turned."""

import numpy as np
import pytest

from model.pictures import PictureError, PictureFault, as_mnist, rotated
from tests.model.drawings import DIGITS, SHAPE, box, centre_of_mass, drawing_of


def test_mnists_own_images_come_out_as_they_are():
    """Fitted, centred and inked as these are: so close is it to what was done to them.

    A few are 19 pixels high instead of 20.
    """
    same = [np.array_equal(as_mnist(each.reshape(SHAPE), SHAPE), each) for each in DIGITS]
    assert np.mean(same) > 0.98


@pytest.mark.parametrize(("size", "at"), [(280, (10, 90)), (150, (249, 0)), (56, (300, 340))])
def test_drawings_lie_as_mnists_images_do(size, at):
    """Of any size and anywhere on the canvas: size, centre of mass, ink; the digit is the same."""
    # What MNIST's own do.
    centres = np.array([centre_of_mass(each) for each in DIGITS])
    longest = [max(box(each)) for each in DIGITS]
    assert (centres.min() >= 13.49, centres.max() <= 14.51) == (True, True)
    assert set(longest) <= {19, 20}
    for digit in DIGITS[:40]:
        found = as_mnist(drawing_of(digit, size=size, at=at), SHAPE)
        assert max(box(found)) == 20
        row, column = centre_of_mass(found)
        assert 13.49 <= row <= 14.51
        assert 13.49 <= column <= 14.51
        assert found.sum() == pytest.approx(digit.sum(), rel=0.2)
        # Stroke by stroke, if maybe a pixel to the side.
        shifted = [np.roll(found, down + right) for down in (-28, 0, 28) for right in (-1, 0, 1)]
        assert max(np.corrcoef(each, digit)[0, 1] for each in shifted) > 0.8


def test_the_shape_of_a_drawing_is_kept():
    """A bar stays a bar, upright or lying."""
    canvas = np.zeros((300, 200))
    canvas[30:230, 70:90] = 1
    assert box(as_mnist(canvas, SHAPE)) == (20, 2)
    assert box(as_mnist(canvas.T, SHAPE)) == (2, 20)
    hair = np.zeros((300, 200))
    hair[30:280, 50] = 1
    assert box(as_mnist(hair, SHAPE)) == (20, 1)


def test_a_single_dot_is_a_drawing():
    canvas = np.zeros((50, 50))
    canvas[3, 4] = 1
    assert box(as_mnist(canvas, SHAPE)) == (20, 20)


def test_a_fine_pen_is_as_black_as_mnists():
    """Its strokes would fade when they shrink."""
    canvas = np.zeros((400, 400))
    rows = np.arange(50, 350)
    canvas[rows, rows] = canvas[rows, 400 - rows] = 1
    found = as_mnist(canvas, SHAPE)
    assert np.percentile(found[found > 0], 90) > 0.9
    assert found.max() == 1


def test_nothing_is_pushed_over_the_edge():
    """A heavy end pulls the centre of mass far from the middle."""
    canvas = np.zeros((100, 100))
    canvas[:8] = 1
    canvas[8:, 50] = 0.02
    found = as_mnist(canvas, SHAPE).reshape(SHAPE)
    assert box(found) == (20, 20)
    assert np.flatnonzero(found.any(axis=1))[-1] == 27


@pytest.mark.parametrize("shape", [(28, 28), (3, 4), (32, 32), (20, 40), (1, 1)])
def test_other_data_have_other_shapes(shape):
    """Five sevenths of each side hold the drawing."""
    found = as_mnist(np.ones((90, 60)), shape)
    assert found.shape == (shape[0] * shape[1],)
    assert 0 < found.max() <= 1


def test_pixels_are_read_only_and_fit_for_a_network():
    found = as_mnist(DIGITS[0].reshape(SHAPE).astype(np.float64), SHAPE)
    assert (found.shape, found.dtype, found.flags.writeable) == ((784,), np.float32, False)


def test_ink_beyond_its_range_is_cut():
    """And what is not a number is ground."""
    canvas = np.zeros((40, 40))
    canvas[10:30, 10:30] = [[5.0], [np.nan]] * 10
    found = as_mnist(canvas, SHAPE)
    assert (found.min(), found.max()) == (0, 1)


@pytest.mark.parametrize("blank", [np.zeros((280, 280)), np.full((9, 9), np.nan), np.zeros((0, 0))])
def test_a_blank_drawing_is_refused(blank):
    with pytest.raises(PictureError, match=r"^The drawing is blank\.$") as caught:
        as_mnist(blank, SHAPE)
    assert (caught.value.fault, caught.value.name) == (PictureFault.BLANK, None)


def slowly_rotated(image, degrees):
    """Turn clockwise, pixel by pixel: four neighbours of where each comes from."""
    found, middle = np.zeros(image.shape), (np.array(image.shape) - 1) / 2
    angle = np.deg2rad(degrees)
    padded = np.pad(image, 40)
    for row, column in np.ndindex(image.shape):
        down, right = np.array([row, column]) - middle
        # Back by the angle; rows go down, so that a clockwise turn takes right to down.
        y, x = (
            np.array(
                [
                    down * np.cos(angle) - right * np.sin(angle),
                    down * np.sin(angle) + right * np.cos(angle),
                ]
            )
            + middle
            + 40
        )
        top, left = int(np.floor(y)), int(np.floor(x))
        for place, share in (
            ((top, left), (top + 1 - y) * (left + 1 - x)),
            ((top, left + 1), (top + 1 - y) * (x - left)),
            ((top + 1, left), (y - top) * (left + 1 - x)),
            ((top + 1, left + 1), (y - top) * (x - left)),
        ):
            found[row, column] += share * padded[place]
    return found


@pytest.mark.parametrize("degrees", [1, 15, 30, 45, -30, 100, 200, 359])
def test_rotation_is_bilinear(degrees):
    """About the middle, clockwise; black comes in from outside."""
    for digit in DIGITS[:3]:
        found = rotated(digit, SHAPE, degrees).reshape(SHAPE)
        np.testing.assert_allclose(found, slowly_rotated(digit.reshape(SHAPE), degrees), atol=1e-3)


def test_rotation_by_right_angles_is_exact():
    """Clockwise."""
    digit = DIGITS[0].reshape(SHAPE)
    for turns in (1, 2, 3, -1):
        found = rotated(DIGITS[0], SHAPE, 90 * turns).reshape(SHAPE)
        np.testing.assert_array_equal(found, np.rot90(digit, -turns))


@pytest.mark.parametrize("degrees", [0, 360, -720, 0.0])
def test_no_rotation_is_no_change(degrees):
    np.testing.assert_array_equal(rotated(DIGITS[0], SHAPE, degrees), DIGITS[0])


def test_rotated_pixels_are_read_only_and_fit_for_a_network():
    found = rotated(np.arange(12, dtype=np.float32) / 12, (3, 4), 20)
    assert (found.shape, found.dtype, found.flags.writeable) == ((12,), np.float32, False)
