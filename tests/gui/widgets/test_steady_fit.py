"""SteadyFit: what is shown fits the width that the widget has in the end."""

import pytest
from PySide6.QtWidgets import QWidget

from gui.widgets.steady_fit import SteadyFit


@pytest.fixture
def widget(qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(300, 20)
    return shown


def test_a_width_that_changes_meanwhile_is_fitted_afterwards(widget):
    """Not within: what the first run has yet to do would undo it."""
    told = []

    def share():
        width = widget.width()
        told.append(f"begin {width}")
        widget.resize(200, 20)
        fit.run()
        told.append(f"end {width}")

    fit = SteadyFit(widget, share)
    fit.run()
    assert told == ["begin 300", "end 300", "begin 200", "end 200"]


def test_a_width_without_rest_is_given_up(widget):
    runs = []

    def share():
        runs.append(widget.width())
        widget.resize(500 - widget.width(), 20)

    SteadyFit(widget, share).run()
    assert len(runs) < 10


def test_after_an_error_it_fits_again(widget):
    runs = []

    def share():
        runs.append(widget.width())
        if len(runs) == 1:
            raise RuntimeError

    fit = SteadyFit(widget, share)
    with pytest.raises(RuntimeError):
        fit.run()
    fit.run()
    assert len(runs) == 2
