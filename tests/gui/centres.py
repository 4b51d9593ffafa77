"""The cards of an experiment on show."""

from gui.centre import Centre
from gui.style.theme import LIGHT
from model.data import Dataset
from tests.gui.flow.flows import STYLES, put_up


def centre_of(qtbot, dataset: Dataset) -> Centre:
    """Put up the cards of an experiment that has not begun."""
    centre = Centre()
    put_up(qtbot, centre, 1100, 760)
    centre.set_theme(LIGHT)
    centre.begin(dataset)
    centre.set_runs(STYLES)
    return centre


def show_one_pass(centre: Centre) -> None:
    """Click the button that shows one pass, and let it stand."""
    centre.strip.head.walk_button.click()
    centre.walk.walk.pause()
