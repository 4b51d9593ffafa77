"""PlotLayer: what lies over the curves, laid out in the plot's pixels."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsObject

from gui.plot.plot_scale import PlotScale
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.frame import Frame

VEIL = 205  # of 255


@dataclass(frozen=True, eq=False)
class PlotMoment:
    """All that a layer needs to lay itself out.

    Attributes
    ----------
    frame : Frame
    styles : mapping of name to RunStyle
    scale : PlotScale
    theme : Theme

    """

    frame: Frame
    styles: Mapping[str, RunStyle]
    scale: PlotScale
    theme: Theme

    def title(self, run: str) -> str:
        """The run's title with the ratios in force."""
        return self.styles[run].title_with(self.frame.runs[run].dropout_ratios)

    @property
    def veil(self) -> QColor:
        """What words stand on: curves show through it, but do not disturb."""
        colour = QColor(self.theme.surface)
        colour.setAlpha(VEIL)
        return colour


class PlotLayer(QGraphicsObject):
    """Lays itself out for a moment (`arrange`), and paints that until the next."""

    def __init__(self) -> None:
        super().__init__()
        self._bounds = QRectF()

    def arrange(self, moment: PlotMoment) -> None:
        """Lay out the moment; what it covers in pixels follows from it."""
        raise NotImplementedError

    def cover(self, bounds: QRectF) -> None:
        """Say where it will paint, and have it painted."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self.update()

    def boundingRect(self) -> QRectF:
        """Where it paints."""
        return self._bounds
