"""Drawing a digit."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent

from gui.images.canvas import SIDE, THICKEST, THINNEST
from gui.images.drawing_pad import DrawingPad
from gui.style.theme import DARK

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(qtbot):
    drawing_pad = DrawingPad()
    qtbot.addWidget(drawing_pad)
    drawing_pad.open()
    return drawing_pad


def draw(qtbot, canvas, *places):
    """Draw one stroke."""
    qtbot.mousePress(canvas, LEFT, pos=QPoint(*places[0]))
    for place in places[1:]:
        qtbot.mouseMove(canvas, QPoint(*place))
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(*places[-1]))


def test_strokes_are_used_and_the_next_drawing_begins_empty(pad, qtbot):
    """A stroke is as wide as the pen; two strokes are not joined."""
    pad.set_theme(DARK)
    draw(qtbot, pad.canvas, (50, 40), (50, 200))
    draw(qtbot, pad.canvas, (200, 40), (200, 200))
    with qtbot.waitSignal(pad.used) as used:
        qtbot.keyClick(pad, Qt.Key.Key_Return)
    (ink,) = used.args
    assert (ink.shape, ink.dtype) == ((SIDE, SIDE), np.float32)
    assert ink[120, 50] == ink[120, 200] == 1
    assert ink[120, 125] == ink[40, 125] == 0
    assert ink[120, :125].sum() == pytest.approx(THICKEST, abs=1)
    pad.finish()
    assert not pad.canvas.ink.any()
    assert not pad.isVisible()


def test_a_drawing_stays_until_it_is_cleared(pad, qtbot):
    """Escape closes the window and loses nothing; Delete clears."""
    draw(qtbot, pad.canvas, (50, 40), (50, 200))
    qtbot.keyClick(pad, Qt.Key.Key_Escape)
    assert not pad.isVisible()
    pad.open()
    assert pad.canvas.ink.any()
    qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert not pad.canvas.ink.any()


def test_a_pen_draws_thicker_the_harder_it_is_pressed(pad):
    """From the thinnest to the thickest stroke."""
    widths = []
    for pressure in (0.001, 1.0):
        pad.canvas.clear()
        for kind, x in (
            (QEvent.Type.TabletPress, 60),
            (QEvent.Type.TabletMove, 220),
            (QEvent.Type.TabletRelease, 220),
        ):
            pad.canvas.tabletEvent(pen_event(kind, QPointF(x, 140), pressure))
        widths.append(pad.canvas.ink[:, 140].sum())
    assert widths == [pytest.approx(THINNEST, abs=1), pytest.approx(THICKEST, abs=1)]


def pen_event(kind, place, pressure):
    """What Qt tells of a pen."""
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Pressure,
        1,
        1,
        "",
        QPointingDeviceUniqueId(),
    )
    event = QTabletEvent(
        kind,
        device,
        place,
        place,
        pressure,
        0,
        0,
        0,
        0,
        0,
        Qt.KeyboardModifier.NoModifier,
        LEFT,
        LEFT,
    )
    event.device_kept = device
    return event
