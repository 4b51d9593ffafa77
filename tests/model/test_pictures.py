"""Drawings and files become what MNIST's images are; what is no picture is one clear sentence."""

import numpy as np
import pytest
from PIL import Image

from model import pictures
from model.data import load_mnist
from model.pictures import PictureError, PictureFault, as_mnist, read_picture, rotated

SHAPE = (28, 28)
DIGITS = load_mnist(1).test_images[:300]


def centre_of_mass(pixels):
    """Return its row and column."""
    image = pixels.reshape(SHAPE).astype(np.float64)
    rows, columns = np.indices(SHAPE)
    return (image * rows).sum() / image.sum(), (image * columns).sum() / image.sum()


def box(pixels):
    """Return the height and width of what is drawn."""
    image = pixels.reshape(SHAPE)
    return tuple(np.ptp(np.flatnonzero(image.any(axis=axis))) + 1 for axis in (1, 0))


def drawing_of(digit, side=400, size=280, at=(10, 90)):
    """Return a digit as drawn with a pen on a large canvas, (side, side), anywhere on it."""
    large = Image.fromarray(digit.reshape(SHAPE)).resize((size, size), Image.Resampling.BICUBIC)
    canvas = np.zeros((side, side), np.float32)
    canvas[at[0] : at[0] + size, at[1] : at[1] + size] = np.asarray(large) > 0.5
    return canvas


def saved(path, array, **options):
    """Save 8-bit pixels, and return the path."""
    Image.fromarray(np.asarray(array).round().astype(np.uint8)).save(path, **options)
    return path


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


DRAWN = drawing_of(DIGITS[0])


@pytest.mark.parametrize("ending", ["png", "jpg", "gif", "bmp", "webp", "tiff"])
@pytest.mark.parametrize("dark_on_light", [True, False])
def test_files_are_read_either_way_round(tmp_path, ending, dark_on_light):
    """White on black or black on white; a little worse where the format loses something."""
    array = 255 * (1 - DRAWN if dark_on_light else DRAWN)
    found = read_picture(saved(tmp_path / f"7.{ending}", array), SHAPE)
    np.testing.assert_allclose(found, as_mnist(DRAWN, SHAPE), atol=0.15)
    assert np.abs(found - as_mnist(DRAWN, SHAPE)).mean() < 0.01


def test_gray_paper_and_pale_ink_will_do(tmp_path):
    """Only the contrast counts."""
    found = read_picture(saved(tmp_path / "pale.png", 180 - 60 * DRAWN), SHAPE)
    np.testing.assert_allclose(found, as_mnist(DRAWN, SHAPE), atol=0.1)


def test_a_photograph_has_noise_and_uneven_light(tmp_path):
    """Neither is taken for ink."""
    rng = np.random.default_rng(3)
    light = np.linspace(170, 200, 400)[:, np.newaxis]
    array = light - 130 * DRAWN + rng.normal(0, 4, DRAWN.shape)
    found = read_picture(saved(tmp_path / "photo.jpg", array), SHAPE)
    assert np.corrcoef(found, as_mnist(DRAWN, SHAPE))[0, 1] > 0.95
    assert max(box(found)) == 20


@pytest.mark.parametrize("ink", [0, 255], ids=["black", "white"])
def test_a_transparent_ground_is_no_ink(tmp_path, ink):
    """Whatever colour hides in it."""
    colours = np.full((400, 400, 4), ink)
    colours[..., 3] = 255 * DRAWN
    found = read_picture(saved(tmp_path / "clear.png", colours), SHAPE)
    np.testing.assert_allclose(found, as_mnist(DRAWN, SHAPE), atol=0.1)


def test_a_palette_and_16_bits_are_read_too(tmp_path):
    expected = as_mnist(DRAWN, SHAPE)
    Image.fromarray((255 - 255 * DRAWN).astype(np.uint8)).convert("P").save(tmp_path / "p.png")
    Image.fromarray((65535 - 65535 * DRAWN).astype(np.uint16)).save(tmp_path / "16.png")
    Image.fromarray(DRAWN > 0).save(tmp_path / "1.png")
    for name, most in (("p.png", 0.1), ("16.png", 0.1), ("1.png", 0.5)):
        assert np.abs(read_picture(tmp_path / name, SHAPE) - expected).max() < most


def test_a_telephone_says_which_way_is_up(tmp_path):
    """Pictures are stored as the sensor lay; EXIF holds the turn."""
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a right angle
    path = saved(tmp_path / "phone.png", 255 * np.rot90(DRAWN), exif=exif)
    np.testing.assert_allclose(read_picture(path, SHAPE), as_mnist(DRAWN, SHAPE), atol=0.1)


def test_a_large_picture_is_read(tmp_path):
    """The largest there may be."""
    side = pictures.MOST_SIDE
    path = saved(tmp_path / "4000.png", np.kron(255 * DRAWN, np.ones((10, 10))))
    with Image.open(path) as image:
        assert image.size == (side, side)
    assert np.corrcoef(read_picture(path, SHAPE), as_mnist(DRAWN, SHAPE))[0, 1] > 0.99


def refusal(path):
    """Return the sentence and the fault."""
    with pytest.raises(PictureError) as caught:
        read_picture(path, SHAPE)
    assert caught.value.name == path.name
    sentence = str(caught.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 120
    return sentence, caught.value.fault


@pytest.mark.parametrize("size", [(10_000, 10_000), (4001, 5), (5, 4001)])
def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded(tmp_path, size):
    """This one could not be: half of it is missing."""
    path = tmp_path / "poster.png"
    Image.new("1", size).save(path)
    path.write_bytes(path.read_bytes()[:-30])
    sentence, fault = refusal(path)
    assert fault is PictureFault.TOO_LARGE
    assert f"{size[0]:,} x {size[1]:,} pixels" in sentence


def test_a_text_file_is_no_picture(tmp_path):
    path = tmp_path / "digit.png"
    path.write_text("This is a five, honestly.", encoding="utf-8")
    assert refusal(path) == (
        "digit.png is not a picture that can be read.",
        PictureFault.NO_PICTURE,
    )


def test_an_empty_file_and_an_unknown_format_are_no_pictures(tmp_path):
    """PostScript would be run, not read."""
    empty, script = tmp_path / "empty.png", tmp_path / "seven.eps"
    empty.touch()
    Image.fromarray((255 * DRAWN).astype(np.uint8)).save(script)
    assert refusal(empty)[1] is PictureFault.NO_PICTURE
    assert refusal(script)[1] is PictureFault.NO_PICTURE


@pytest.mark.parametrize("ending", ["png", "jpg", "gif", "bmp", "webp", "tiff"])
@pytest.mark.parametrize("left", [0.2, 0.5, 0.9])
def test_a_damaged_file_is_one_sentence_or_what_is_left_of_it(tmp_path, ending, left):
    """Nothing else comes out of a decoder."""
    path = saved(tmp_path / f"cut.{ending}", 255 * DRAWN)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(left * len(whole))])
    _, fault = refusal(path)
    assert fault in (PictureFault.DAMAGED, PictureFault.NO_PICTURE)


def test_no_file_and_a_folder_cannot_be_read(tmp_path):
    missing = refusal(tmp_path / "missing.png")
    assert missing[1] is PictureFault.UNREADABLE
    assert missing[0].startswith("missing.png cannot be read: ")
    assert refusal(tmp_path)[1] is PictureFault.UNREADABLE


def test_blank_paper_is_refused(tmp_path):
    """White, black, a photograph of it, and nothing at all."""
    rng = np.random.default_rng(1)
    white = saved(tmp_path / "white.png", np.full((90, 60), 255))
    black = saved(tmp_path / "black.png", np.zeros((1, 1)))
    paper = saved(tmp_path / "paper.jpg", 200 + rng.normal(0, 3, (300, 200)))
    clear = saved(tmp_path / "clear.png", np.zeros((20, 20, 4)))
    for path in (white, black, paper, clear):
        assert refusal(path) == (f"{path.name} is blank.", PictureFault.BLANK)


def test_the_same_file_gives_the_same_pixels(tmp_path):
    path = saved(tmp_path / "again.jpg", 255 * DRAWN)
    np.testing.assert_array_equal(read_picture(path, SHAPE), read_picture(str(path), SHAPE))
