"""A window to be presented."""

import pytest

from gui.remembered import Remembered
from gui.settings import Settings
from gui.style.appearance import apply_theme
from gui.style.theme import LIGHT
from tests.data_folders import write_data_folder
from tests.gui.whole_window import click, opened, small_preset


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """A window 3 steps on, that wears what the application wears."""
    yield from three_steps_on(qtbot, qapp, tmp_path, small_preset(epochs=60))


@pytest.fixture
def large(qtbot, qapp, tmp_path):
    """The same with six hidden layers."""
    preset = small_preset(epochs=60, hidden_sizes=(100,) * 6)
    yield from three_steps_on(qtbot, qapp, tmp_path, preset)


def three_steps_on(qtbot, qapp, tmp_path, preset):
    """Open that experiment, and close it afterwards."""
    window = opened(qtbot, preset, write_data_folder(tmp_path / "tiny"))
    settings = Settings()
    settings.introduced = True
    remembered = Remembered(qapp, settings)
    remembered.open(window)
    window.resize(1440, 900)
    for step in range(3):
        click(qtbot, window.workspace.transport.step)
        qtbot.waitUntil(lambda step=step: window._frame.step == step + 1)
    yield window
    window.close()
    remembered.deleteLater()
    apply_theme(qapp, LIGHT)
