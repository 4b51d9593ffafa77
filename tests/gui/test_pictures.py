"""The pictures that a headless run leaves."""

import pytest
from PySide6.QtGui import QImage

from gui.pictures import draw_pictures
from gui.style.theme import LIGHT
from model.experiment import Experiment
from tests.colours import colours_of
from tests.gui.whole_window import small_preset
from tests.model.tiny import drive

NAMES = ("accuracy.png", "masks.png")


@pytest.fixture
def experiment(small_dataset):
    experiment = Experiment(small_preset().configs, small_dataset)
    drive(experiment, 10)
    return experiment


def draw(experiment, folder):
    """Draw the present moment and return the pictures."""
    folder.mkdir(exist_ok=True)
    draw_pictures(small_preset(), experiment.frame(), experiment.dataset, folder)
    return [QImage(str(folder / name)) for name in NAMES]


def test_they_are_large_and_show_the_runs(experiment, tmp_path):
    """In the light theme; the curves have the runs' colours, the masks the tiles'."""
    accuracy, masks = draw(experiment, tmp_path)
    for image in (accuracy, masks):
        assert image.width() == 2 * 1120
        assert image.height() >= 2 * 200
    curves = colours_of(accuracy)
    assert max(curves, key=curves.get) == LIGHT.surface.lower()
    for index in (0, 1):
        assert curves[LIGHT.run_colours[index].lower()] > 50
    tiles = colours_of(masks)
    assert tiles[LIGHT.well.lower()] > 5000
    assert tiles[LIGHT.run_colours[1].lower()] > 50


def test_they_are_of_the_frame_that_is_given(experiment, tmp_path):
    """Another moment, other pictures."""
    first = draw(experiment, tmp_path / "a")
    drive(experiment, 5)
    later = draw(experiment, tmp_path / "b")
    assert later[0] != first[0]
    assert later[1] != first[1]


def test_an_untrained_moment_can_be_drawn(small_dataset, tmp_path):
    """Ctrl-C may come before the first step."""
    experiment = Experiment(small_preset().configs, small_dataset)
    assert not any(image.isNull() for image in draw(experiment, tmp_path))


def test_a_picture_that_cannot_be_written_is_told(experiment, tmp_path):
    missing = tmp_path / "missing"
    with pytest.raises(OSError, match=r"accuracy\.png could not be written: .+\."):
        draw_pictures(small_preset(), experiment.frame(), experiment.dataset, missing)
