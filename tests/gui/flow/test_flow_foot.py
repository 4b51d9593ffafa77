"""What stands below the tiles, and what of it where there is little room."""

import pytest
from PySide6.QtCore import QCoreApplication

from gui.flow.flow_strip import FlowStrip
from gui.style.theme import LIGHT
from tests.gui.flow.flows import STYLES, after, put_up, twins


@pytest.fixture
def strip(qtbot, small_dataset):
    card = FlowStrip()
    put_up(qtbot, card, 1200, card.heightForWidth(1200))
    card.set_theme(LIGHT.presenting())
    card.set_dataset(small_dataset)
    card.set_runs(STYLES)
    card.show_frame(after(twins(small_dataset), 3))
    return card


def height_of(strip):
    """The height that the card asks for once all of it has found its place."""
    QCoreApplication.processEvents()
    strip._column.activate()
    return strip.heightForWidth(1200)


def test_set_sparse_the_card_is_lower_by_the_picker(strip):
    """The key stands beside the source then, and comes back."""
    before, key = height_of(strip), strip.key
    strip.set_sparse(True)
    lower = height_of(strip)
    assert strip.picker.isHidden()
    assert key.parentWidget() is strip.source
    assert not key.isHidden()
    assert lower <= before - strip.picker.sizeHint().height()
    strip.set_sparse(False)
    assert height_of(strip) == before
    assert not strip.picker.isHidden()
    assert key.parentWidget() is strip


def test_sparse_two_tracks_have_no_picker_either(strip):
    strip.set_sparse(True)
    strip.choices.compare(True)
    assert strip.picker.isHidden()
    assert strip.key.parentWidget() is strip.source


def test_sparse_a_test_pass_has_its_source_in_the_place_of_the_key(strip):
    """Beside the mistakes there is room for one of them."""
    strip.set_sparse(True)
    look = strip.look
    strip.head.look.look_chosen.emit(type(look)(look.quantity, test_pass=True))
    assert strip.key.isHidden()
    strip.head.look.look_chosen.emit(look)
    assert not strip.key.isHidden()
