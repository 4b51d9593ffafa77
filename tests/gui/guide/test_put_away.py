"""PutAway: hidden for a while, whatever their cards make of it."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.guide.put_away import PutAway


@pytest.fixture
def card(qtbot):
    card = QWidget()
    qtbot.addWidget(card)
    return card


@pytest.fixture
def labels(qtbot, card):
    column = QVBoxLayout(card)
    labels = [QLabel("one", card), QLabel("two", card)]
    for label in labels:
        column.addWidget(label)
    labels[1].hide()
    with qtbot.waitExposed(card):
        card.show()
    return labels


def test_what_is_put_away_stays_hidden(labels):
    away = PutAway()
    away.put(labels)
    labels[0].show()
    assert labels[0].isHidden()


def test_what_comes_back_is_as_it_would_be(labels):
    away = PutAway()
    away.put(labels)
    away.restore()
    assert [label.isHidden() for label in labels] == [False, True]
    away.put(labels)
    labels[1].setVisible(True)
    away.restore()
    assert [label.isHidden() for label in labels] == [False, False]
    labels[0].hide()
    assert labels[0].isHidden()


def test_only_the_newest_are_away(labels):
    away = PutAway()
    away.put(labels[:1])
    away.put(labels[1:])
    assert not labels[0].isHidden()
