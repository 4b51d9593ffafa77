"""SignalMeter: two means on one scale, and their ratio."""

from math import inf, isnan, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from gui.flow.signal_meter import SignalMeter
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up


@pytest.fixture
def meter(qtbot):
    """A meter below a tile of the smallest window."""
    meter = SignalMeter()
    put_up(qtbot, meter, 95, meter.sizeHint().height())
    return meter


def picture(meter):
    return meter.grab().toImage()


def test_bars_share_a_scale(meter):
    """Their lengths are as the means, and the longer one leaves head-room."""
    meter.show_means(0.5, 0.25)
    training, test = meter.bars()
    assert training.width() == pytest.approx(2 * test.width(), abs=2)
    room = meter._room()
    assert 0.75 * room < training.width() < room < meter.width()
    assert training.bottom() < test.top()
    meter.show_means(50.0, 25.0)
    assert meter.bars() == (training, test)


@given(st.floats(1e-6, 1e6), st.floats(1e-6, 1e6))
def test_the_ratio_is_the_one_of_the_means(training, test):
    """With two decimals, as far as those can say it."""
    meter = SignalMeter()
    meter.show_means(training, test)
    if test / training <= 99.99:
        assert meter.number() == f"{test / training:.2f}"
    else:
        assert meter.number() == "> 99.99"


@pytest.mark.parametrize(
    ("training", "test"), [(nan, nan), (nan, 1.0), (1.0, nan), (inf, 1.0), (0.0, 0.0), (0.0, 1.0)]
)
def test_what_has_no_ratio_shows_a_dash(meter, training, test):
    """A diverged network and a silent layer are painted like any other."""
    meter.show_means(training, test)
    assert isnan(meter.ratio)
    assert meter.number() == "–"
    picture(meter)
    widths = [bar.width() for bar in meter.bars()]
    assert (widths[1] > 0) == (test == 1)


def test_a_tiny_mean_is_still_there(meter):
    """Zero and almost zero look different."""
    meter.show_means(1.0, 1e-6)
    assert meter.bars()[1].width() == 1
    meter.show_means(1.0, 0.0)
    assert meter.bars()[1].width() == 0


def test_training_is_filled_and_test_is_outlined(meter):
    """Told apart without colour, as the tags of the plot are."""
    meter.show_means(1.0, 1.0)
    image = picture(meter)
    training, test = (bar.center().toPoint() for bar in meter.bars())
    assert image.pixelColor(training).name().upper() == LIGHT.ink2
    assert image.pixelColor(test).name().upper() == LIGHT.surface
    meter.set_theme(DARK)
    assert picture(meter).pixelColor(training).name().upper() == DARK.ink2


def test_nothing_is_empty(meter):
    """As before the first means, whatever was shown."""
    before = picture(meter)
    meter.show_means(0.4, 0.5)
    assert picture(meter) != before
    meter.show_nothing()
    assert picture(meter) == before
    assert meter.accessibleName() == "Mean signal: training pass –, test pass –, ratio –"


def test_the_same_means_cost_no_painting(meter, monkeypatch):
    """Thirty frames a second may bring them."""
    meter.show_means(0.4, nan)
    painted = []
    monkeypatch.setattr(meter, "update", lambda: painted.append(1))
    meter.show_means(0.4, nan)
    assert not painted
    meter.show_means(0.4, 0.5)
    assert painted


def test_it_is_told_in_words(meter):
    """Screen readers hear the numbers, the tool tip explains them and hides nothing."""
    meter.show_means(0.4, 0.41)
    words = "Mean signal: training pass 0.400, test pass 0.410, ratio 1.02"
    assert meter.accessibleName() == words
    assert words in meter.toolTip()
    assert "Jensen" in meter.toolTip()
    assert "sets them apart" in meter.accessibleDescription()


def test_logits_are_called_logits(qtbot):
    """The meter below the output compares magnitudes of logits."""
    meter = SignalMeter("logits")
    qtbot.addWidget(meter)
    meter.show_means(1.0, 1.24)
    assert meter.accessibleName().startswith("Mean magnitude of the logits: training pass 1.00,")


@pytest.mark.parametrize("theme", [LIGHT, LIGHT.presenting()])
def test_the_whole_line_fits_below_a_tile(qtbot, theme):
    """Of the smallest window, and of a projector's."""
    meter = SignalMeter()
    meter.set_theme(theme)
    qtbot.addWidget(meter)
    width = 95 if theme is LIGHT else 206
    words = QFontMetrics(theme.font("caption")).horizontalAdvance("test / train ")
    assert words + QFontMetrics(theme.font("caption", 600)).horizontalAdvance("0.98") <= width
    assert meter.sizeHint().height() <= 2.4 * theme.caption + 4
