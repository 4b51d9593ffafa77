"""The pictures of a headless run, drawn offscreen by the window's own views."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.charts.plot_card import PlotCard
from gui.export.picture import png_of
from gui.export.whole_file import write_whole
from gui.flow.flow_strip import FlowStrip
from gui.style.appearance import apply_theme
from gui.style.fonts import load_fonts
from gui.style.run_style import run_styles
from gui.style.theme import LIGHT
from model.data import Dataset
from model.frame import Frame
from model.input_error import InputError
from model.preset import Preset


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
    try:
        write_whole(folder / "accuracy.png", png_of(plot))
        write_whole(folder / "masks.png", png_of(strip))
    except InputError as error:  # a failure of the run, not of what was asked for
        raise OSError(str(error)) from error
