"""SteadyFit: fits what a widget shows to its width, and again if that changes meanwhile."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

_MOST_TIMES = 3  # a width that depends on what is shown need not come to rest


class SteadyFit:
    """Runs a function one time after the other, never within itself.

    Qt runs the layouts around a widget at once when a part of it is shown. It may be resized then
    while it is half fitted: to fit it there and go on would leave both halves on show.

    Parameters
    ----------
    widget : QWidget
    fit : callable
        Shows and hides parts of the widget as its width asks for.

    """

    def __init__(self, widget: QWidget, fit: Callable[[], None]) -> None:
        self._widget, self._fit = widget, fit
        self._running = False

    def run(self) -> None:
        """Fit the widget; called while that is done, do nothing: it is done again if need be."""
        if self._running:
            return
        self._running = True
        try:
            for _ in range(_MOST_TIMES):
                width = self._widget.width()
                self._fit()
                if self._widget.width() == width:
                    break
        finally:
            self._running = False
