"""The parts of a layer."""

import pytest
from PySide6.QtGui import QColor

from gui.style.theme import DARK, LIGHT
from gui.walk.crumbs import Crumbs

NAMES = ["Affine", "ReLU", "Dropout"]


def filled(crumbs):
    """In which thirds of the row there is much ink."""
    image = crumbs.grab().toImage()
    ink, y = QColor(crumbs._theme.ink), 3
    xs = [x for x in range(image.width()) if image.pixelColor(x, y) == ink]
    return min(xs), max(xs)


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
def test_the_current_part_is_filled(qtbot, theme):
    """It moves on to the right as the parts go by."""
    crumbs = Crumbs()
    qtbot.addWidget(crumbs)
    crumbs.set_theme(theme)
    ends = []
    for current, name in enumerate(NAMES):
        crumbs.show_parts(NAMES, current, backward=False)
        crumbs.resize(crumbs.sizeHint())
        assert crumbs.current == name
        ends += filled(crumbs)
    assert ends == sorted(ends)


def test_on_the_way_back_the_arrows_point_back(qtbot):
    """The parts keep their places."""
    crumbs = Crumbs()
    qtbot.addWidget(crumbs)
    crumbs.show_parts(NAMES, 2, backward=False)
    assert crumbs.accessibleName() == "Affine → ReLU → Dropout"
    assert crumbs.accessibleDescription() == "Dropout"
    there = crumbs.sizeHint(), crumbs.grab().toImage()
    crumbs.show_parts(NAMES, 2, backward=True)
    assert crumbs.accessibleName() == "Affine ← ReLU ← Dropout"
    assert crumbs.sizeHint() == there[0]
    assert crumbs.grab().toImage() != there[1]


def test_no_name_is_cut(qtbot):
    """All parts with batch normalisation are as wide as their texts."""
    crumbs = Crumbs()
    qtbot.addWidget(crumbs)
    crumbs.show_parts(NAMES, 0, backward=False)
    narrow = crumbs.minimumSizeHint().width()
    crumbs.show_parts(["Affine", "BatchNorm", "Sigmoid", "Dropout"], 0, backward=False)
    assert crumbs.minimumSizeHint().width() > narrow
