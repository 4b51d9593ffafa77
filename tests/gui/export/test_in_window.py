"""Exports of the whole window, while it trains."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gui.export.film_plan import FilmPlan
from gui.transport.transport_bar import State
from tests.gui.whole_window import click, configs_of, headless, opened, press, reach, small_preset


@pytest.fixture
def window(qtbot, folder):
    """A window whose training takes 300 steps."""
    return opened(qtbot, small_preset(epochs=60), folder)


def test_a_film_is_made_while_training_goes_on(window, qtbot, folder, tmp_path):
    """And the history is the one of a run that nobody filmed, bit for bit."""
    click(qtbot, window.workspace.transport.play)
    qtbot.waitUntil(lambda: window._frame.step > 20)
    exporter = window.workspace.exporter
    exporter.save_film()
    latest = exporter.film_dialog.plan.last
    exporter.film_dialog.save_button.click()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "film.gif"))
    dialog.reject()
    qtbot.waitUntil(lambda: not exporter.maker.is_busy)
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames == min(latest, 60)
    assert window.workspace.toast.sentence == f"Saved as {tmp_path / 'film.gif'}."
    filmed = reach(qtbot, window, State.FINISHED)
    expected = headless(configs_of(window), folder)
    for name, run in filmed.runs.items():
        np.testing.assert_array_equal(run.history.loss, expected.runs[name].history.loss)
    window.workspace.toast.hide()


def test_another_language_leaves_a_film_to_be_wanted(window, qtbot, tmp_path):
    """What is being made ends, but its dialog stands where it stood, with all that was chosen."""
    click(qtbot, window.workspace.transport.epoch_step)
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 5)
    before = window.workspace.exporter
    before._place.folder = str(tmp_path)
    before.save_film()
    dialog = before.film_dialog
    dialog.choose(FilmPlan(2, 4, 3))
    dialog.move(dialog.pos() + QPoint(30, 40))
    place = dialog.pos()
    window.set_language("ko")
    assert before.film_dialog is None
    after = window.workspace.exporter
    assert after.film_dialog.isVisible()
    assert after.film_dialog.plan == FilmPlan(2, 4, 3)
    assert after.film_dialog.pos() == place
    after.film_dialog.save_button.click()
    question = window.findChildren(QFileDialog)[-1]
    assert question.directory().absolutePath() == str(tmp_path)
    question.reject()
    after.close()


@pytest.mark.parametrize("card", ["plot", "strip"])
def test_ctrl_c_copies_the_card_that_has_the_focus(window, card):
    """Unless a part of it has something of its own to copy."""
    centre = window.workspace.centre
    {"plot": centre.plot.plot, "strip": centre.strip.head.compare_button}[card].setFocus()
    press(window, Qt.Key.Key_C, ctrl=True)
    view = getattr(centre, card)
    assert QGuiApplication.clipboard().image().size() == view.size() * 2
    assert window.workspace.toast.sentence == f"The {card} is on the clipboard, as a picture."
    window.workspace.toast.hide()


def test_a_failure_is_told_in_the_banner(window, tmp_path):
    """And closing the window leaves nothing behind."""
    window.workspace.exporter.save_history()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "missing" / "history.csv"))
    dialog.reject()
    assert "could not be written" in window.workspace.centre.banner.accessibleName()
    window.workspace.exporter.copy_plot()
    window.close()
    assert window.workspace.toast.sentence == ""
