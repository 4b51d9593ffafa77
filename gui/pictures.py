"""The pictures of a headless run, drawn offscreen by the window's own views."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from gui.flow.flow_strip import FlowStrip
from gui.plot.plot_card import PlotCard
from gui.style.fonts import load_fonts
from gui.style.run_style import run_styles
from gui.style.theme import LIGHT, apply_theme
from model.data import Dataset
from model.frame import Frame
from model.preset import Preset

# Twice the pixels of a screen, for slides and print.
_SCALE = 2


def draw_pictures(preset: Preset, frame: Frame, dataset: Dataset, folder: Path) -> None:
    """Write accuracy.png, the curves, and masks.png, the last mini-batch's first image.

    Raises
    ------
    OSError
        If a picture cannot be written.

    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    load_fonts()
    apply_theme(app, LIGHT)
    plot, strip = PlotCard(), FlowStrip()
    strip.set_dataset(dataset)
    for view in (plot, strip):
        view.set_runs(run_styles(preset.titles_in("en")))
        view.set_theme(LIGHT)
        view.show_frame(frame)
    plot.resize(1120, 460)
    plot.flush()
    strip.resize(1120, strip.heightForWidth(1120))
    _save(plot, folder / "accuracy.png")
    _save(strip, folder / "masks.png")


def _save(widget: QWidget, path: Path) -> None:
    widget.grab()  # polishes and lays out what was never shown
    image = QImage(widget.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(widget.palette().window().color())
    with QPainter(image) as painter:
        widget.render(painter, QPoint())
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written.")
