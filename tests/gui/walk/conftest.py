"""The walk card on show."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.moment.flow_moment import FlowMoment
from gui.walk.walk_card import WalkCard
from model.data import Dataset
from tests.gui.flow.flows import put_up
from tests.gui.walk.walks import SIZES, pass_of


@pytest.fixture
def shown(qtbot: QtBot, small_dataset: Dataset) -> Iterator[tuple[WalkCard, FlowMoment]]:
    """A card that shows a pass, paused at its start; and the pass."""
    card = WalkCard()
    put_up(qtbot, card, *SIZES[1])
    _, moment = pass_of(small_dataset)
    card.begin(moment)
    card.walk.pause()
    yield card, moment
    card.end()
