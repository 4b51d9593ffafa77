"""The parts of the window have the names that lessons use."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import CHARTS
from gui.guide.lesson_desk import scroll_to
from gui.guide.parts import MOST_LAYERS
from gui.style.theme import LIGHT
from model.lessons import names

# What may lie below a ring: nothing is written or drawn in these.
_GROUNDS = LIGHT.canvas, LIGHT.surface, LIGHT.sunken, LIGHT.segment, LIGHT.hairline
_IN_SETUP = ("setup", "preset", "runs", *names.SETTINGS)


@pytest.fixture
def workspace(window):
    return window.workspace


def pixels(image: QImage) -> NDArray[np.uint32]:
    """Return 0xAARRGGBB of every pixel, by row and column."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def covered(workspace, name: str, bare: NDArray[np.uint32]) -> int:
    """Point a part out; return how many pixels its ring covers of what is drawn around it."""
    highlight = workspace.highlight
    highlight.show_parts([name])
    ringed = pixels(workspace.grab().toImage())
    (place,) = highlight.places
    own = np.zeros(bare.shape, bool)
    own[place.top() : place.bottom() + 1, place.left() : place.right() + 1] = True
    ground = np.isin(bare, [QColor(each).rgb() for each in _GROUNDS])
    ring = ringed == QColor(LIGHT.ink).rgb()
    assert ring.any()
    return int(np.count_nonzero((ringed != bare) & ring & ~own & ~ground))


def test_every_part_is_found_by_its_name(workspace):
    """And stands in the workspace."""
    parts = workspace.highlight._parts
    layers = {f"layer-{layer}" for layer in range(1, MOST_LAYERS + 1)}
    assert parts.keys() == {*names.PARTS, *names.SETTINGS, *layers}
    for name in (*names.PARTS, *names.SETTINGS, "layer-1", "layer-2"):
        assert workspace.isAncestorOf(parts[name]()), name
    assert parts["layer-3"]() is None


def test_the_charts_have_the_names_that_lessons_use():
    assert (ACCURACY, *(kind.name for kind in CHARTS)) == names.CHARTS


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("look", ["training", "test", "compare"])
def test_a_ring_touches_nothing_but_its_part(qtbot, window, workspace, size, look):
    """And is whole, within the window."""
    window.resize(*size)
    workspace.commands["next-mini-batch"].trigger()
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
    if look == "test":
        workspace.commands["look-pass"].trigger()
    if look == "compare":
        workspace.commands["compare"].trigger()
    parts = workspace.highlight._parts
    found = [name for name in (*names.PARTS, "layer-1", "layer-2") if name not in _IN_SETUP]
    bare = pixels(workspace.grab().toImage())
    for name in found:
        if parts[name]().isVisible():
            assert covered(workspace, name, bare) == 0, name
    workspace.highlight.clear()
    workspace.body.show_side(True)
    for name in _IN_SETUP if look == "training" else ():
        scroll_to(parts[name]())
        bare = pixels(workspace.grab().toImage())
        assert covered(workspace, name, bare) == 0, name
        workspace.highlight.clear()
