"""The longest wording that fits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from gui.style.theme import LIGHT
from gui.widgets.wording import wording_for

WORDINGS = "Diverged in step 7: no numbers", "Diverged in step 7", "Diverged"


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(LIGHT.font("caption"))


@pytest.mark.parametrize("wording", WORDINGS)
def test_the_first_that_fits_is_taken(metrics, wording):
    assert wording_for(WORDINGS, metrics, metrics.horizontalAdvance(wording)) == wording


def test_of_the_shortest_there_is_what_fits(metrics):
    """Cut where it matters least."""
    room = metrics.horizontalAdvance("Diverged") - 5
    right = wording_for(WORDINGS, metrics, room)
    middle = wording_for(WORDINGS, metrics, room, Qt.TextElideMode.ElideMiddle)
    assert right.endswith("…")
    assert middle.endswith("d")
    assert all(metrics.horizontalAdvance(each) <= room for each in (right, middle))
