"""Drawings and files become samples, or one clear sentence."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QWidget

from gui.images.own_pictures import OwnPictures
from model.sample import Origin


@pytest.fixture
def pictures(qtbot, small_dataset):
    window = QWidget()
    qtbot.addWidget(window)
    own = OwnPictures(window)
    own.set_dataset(small_dataset)
    own.window_kept = window
    yield own
    own.close()


def dragged(*paths):
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_file_becomes_a_sample(pictures, qtbot, tmp_path, small_dataset):
    """In the form of the data's images, without a label."""
    ink = np.full((60, 60), 255, np.uint8)
    ink[10:50, 25:35] = 0
    path = tmp_path / "one.png"
    Image.fromarray(ink).save(path)
    assert pictures.takes(dragged(path))
    with qtbot.waitSignal(pictures.made) as made:
        pictures.take(dragged(path))
    (sample,) = made.args
    assert (sample.origin, sample.index, sample.label) == (Origin.FILE, None, None)
    assert sample.pixels.shape == (small_dataset.pixel_count,)
    assert sample.pixels.any()


def test_what_is_no_file_is_not_taken(pictures):
    """A text, or a page of the web."""
    text, page = QMimeData(), QMimeData()
    text.setText("7")
    page.setUrls([QUrl("https://example.org/seven.png")])
    assert not pictures.takes(text)
    assert not pictures.takes(page)


def test_bad_files_are_refused_in_a_sentence(pictures, qtbot, tmp_path):
    """A text named .png; a picture too large to be decoded."""
    text, huge = tmp_path / "text.png", tmp_path / "huge.png"
    text.write_text("seven")
    Image.new("1", (10_000, 10_000)).save(huge)
    too_large = (
        "huge.png is too large: it has 10,000 x 10,000 pixels, and 4,000 x 4,000 are the most."
    )
    no_picture = "text.png is not a picture that can be read."
    for path, sentence in ((text, no_picture), (huge, too_large)):
        with qtbot.waitSignal(pictures.refused) as refused:
            pictures.take(dragged(path))
        assert str(refused.args[0]) == sentence


def test_a_blank_drawing_is_refused_and_the_pad_stays(pictures, qtbot):
    """It says why, too."""
    pictures.draw()
    with qtbot.assertNotEmitted(pictures.refused):  # the pad is in front of all else
        pictures.pad.use_button.click()
    assert pictures.pad.hint.text == "The drawing is blank."
    assert pictures.pad.isVisible()


def test_a_drawing_becomes_a_sample(pictures, qtbot):
    """And the pad closes."""
    pictures.draw()
    ink = np.zeros((28, 28), np.float32)
    ink[5:20, 10:13] = 1
    with qtbot.waitSignal(pictures.made) as made:
        pictures.pad.used.emit(ink)
    assert made.args[0].origin is Origin.DRAWN
    assert not pictures.pad.isVisible()


def test_a_picture_outlives_a_refusal_and_says_so_once(pictures, qtbot, tmp_path):
    """What was said of the file is no longer true then."""
    text, picture = tmp_path / "text.png", tmp_path / "one.png"
    text.write_text("seven")
    Image.fromarray(np.tril(np.full((40, 40), 255, np.uint8))).save(picture)
    with qtbot.waitSignal(pictures.refused) as refused:
        pictures.take(dragged(text))
    outlived = []
    pictures.outlived.connect(outlived.append)
    for _ in range(2):
        with qtbot.waitSignal(pictures.made):
            pictures.take(dragged(picture))
    assert outlived == refused.args


def test_another_one_goes_on_with_what_is_drawn(pictures, qtbot, small_dataset):
    canvas = pictures.pad.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    after = OwnPictures(pictures.window_kept)
    after.set_dataset(small_dataset)
    after.recall(pictures.memory())
    assert after.pad.canvas.ink.any()
    np.testing.assert_array_equal(after.pad.canvas.ink, canvas.ink)
    canvas.clear()
    assert after.pad.canvas.ink.any()
    after.close()
