"""Files become what MNIST's images are; what is no picture is one clear sentence."""

import numpy as np
import pytest
from PIL import Image

from model import picture_file
from model.picture_file import read_picture
from model.pictures import PictureError, PictureFault, as_mnist
from tests.model.drawings import DIGITS, SHAPE, box, drawing_of

DRAWN = drawing_of(DIGITS[0])


def saved(path, array, **options):
    """Save 8-bit pixels, and return the path."""
    Image.fromarray(np.asarray(array).round().astype(np.uint8)).save(path, **options)
    return path


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
    side = picture_file.MOST_SIDE
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
