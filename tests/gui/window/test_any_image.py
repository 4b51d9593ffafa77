"""Images that nothing is trained on, in the whole window."""

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from gui.moment.look import Look
from model.sample import Origin
from tests.gui.flow.strips import source_words
from tests.gui.whole_window import (
    click,
    configs_of,
    headless,
    trained,
)
from tests.same_scores import assert_same_scores


class TestAnyImage:
    """Images that nothing is trained on."""

    def test_a_test_image_is_answered_by_the_worker(self, window, qtbot):
        strip = window.workspace.centre.strip
        strip.picker.choose_test(2)
        qtbot.waitUntil(lambda: strip.moment.watched is not None)
        assert source_words(strip) == (
            "probe: test image 3 (never trained on), masks drawn for looking, at step 0"
        )
        strip.choices.choose_look(Look(test_pass=True))
        qtbot.waitUntil(lambda: strip.moment.test_pass is not None)

    def test_training_goes_on_as_if_nobody_had_looked(self, window, qtbot, folder):
        window.workspace.centre.strip.picker.choose_test(2)
        frame = trained(qtbot, window)
        assert_same_scores(frame, headless(configs_of(window), folder))

    def test_a_file_that_is_dropped_is_shown_and_a_bad_one_refused(self, window, qtbot, tmp_path):
        strip, banner = window.workspace.centre.strip, window.workspace.centre.banner
        text, picture = tmp_path / "text.png", tmp_path / "seven.png"
        text.write_text("seven")
        drop(window, text)
        qtbot.waitUntil(banner.isVisible)
        assert banner.accessibleName() == "text.png is not a picture that can be read."
        assert strip.sample.origin is Origin.TRAINING
        Image.fromarray(np.tril(np.full((40, 40), 255, np.uint8))).save(picture)
        drop(window, picture)
        qtbot.waitUntil(lambda: strip.sample.origin is Origin.FILE)
        assert not banner.isVisible()  # what it said is no longer true
        qtbot.waitUntil(lambda: strip.moment.watched is not None)

    def test_a_drawing_goes_through_the_networks(self, window, qtbot):
        strip = window.workspace.centre.strip
        strip.picker.show_origin(Origin.DRAWN)
        strip.picker.draw.click()
        pad = window.workspace.pictures.pad
        qtbot.waitUntil(pad.isVisible)
        pad.use_button.click()
        assert pad.hint.text == "The drawing is blank."
        assert not window.workspace.centre.banner.isVisible()  # where it would outlast the pad
        qtbot.mousePress(pad.canvas, Qt.MouseButton.LeftButton, pos=pad.canvas.rect().center())
        pad.use_button.click()
        assert strip.sample.origin is Origin.DRAWN
        qtbot.waitUntil(lambda: strip.moment.watched is not None)
        reset = strip.sample
        click(qtbot, window.workspace.transport.reset)
        qtbot.waitUntil(lambda: window._frame is not None and strip.moment is not None)
        assert strip.picker.guest is reset


def drop(window, path):
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(90, 90), action, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(90, 90), action, data, buttons, keys))
