"""Exporter: saves and copies what is on show."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.export.film_dialog import FilmDialog
from gui.export.film_maker import FilmMaker
from gui.export.film_plan import FilmPlan
from gui.export.film_stage import FilmScene
from gui.export.picture import picture_of, png_of
from gui.export.save_place import SavePlace
from gui.export.vector_picture import svg_of
from gui.export.whole_file import write_whole
from gui.flow.flow_strip import FlowStrip
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.frame import Frame
from model.input_error import InputError
from model.report import history_csv


class ExportMemory(NamedTuple):
    """Where files go, and what a film is to show while its dialog is open; where that stands."""

    folder: str
    film: tuple[FilmPlan, QPoint] | None


class Exporter(QObject):
    """What can be saved and copied, each by a slot without arguments.

    Parameters
    ----------
    plot : callable
        Returns the card that stands above the strip, as it is to be seen.
    strip : FlowStrip
    window : QWidget
        That dialogs belong to.

    Signals
    -------
    told(str)
        A sentence: it is done.
    refused(Exception)
        It is not, and why.
    probe_wanted(Probe)
        A question, to be answered by ``take_answer`` or ``take_no_answer``.

    """

    told = Signal(str)
    refused = Signal(object)
    probe_wanted = Signal(object)

    def __init__(self, plot: Callable[[], QWidget], strip: FlowStrip, window: QWidget) -> None:
        super().__init__(window)
        self._plot, self._strip, self._window = plot, strip, window
        self._theme = LIGHT
        self._dataset: Dataset | None = None
        self._styles: Mapping[str, RunStyle] = {}
        self._frame: Frame | None = None
        self._place = SavePlace(window)
        self._film_path = Path()
        self.film_dialog: FilmDialog | None = None
        self.maker = FilmMaker(self)
        self.maker.probe_wanted.connect(self.probe_wanted)
        self.maker.made.connect(self._save_film)
        self.maker.failed.connect(self._end_film)
        self.take_answer = self.maker.take_answer
        self.take_no_answer = self.maker.take_no_answer

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data; its runs and its first Frame follow."""
        self._end_film()
        self._dataset, self._frame = dataset, None

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self._styles = dict(styles)

    def show_frame(self, frame: Frame) -> None:
        """Take the moment that is on show."""
        self._frame = frame

    def set_theme(self, theme: Theme) -> None:
        """Draw films in the colours of this theme."""
        self._theme = theme

    @Slot()
    def close(self) -> None:
        """End what is being made."""
        self._end_film()

    def memory(self) -> ExportMemory:
        """Return what another one needs to go on where this one stands; to be closed then."""
        dialog = self.film_dialog
        film = None if dialog is None else (dialog.plan, dialog.pos())
        return ExportMemory(self._place.folder, film)

    def recall(self, memory: ExportMemory) -> None:
        """Go on where another one stood; a film that was being made is to be wanted again."""
        self._place.folder = memory.folder
        if memory.film is not None and self._frame is not None:
            plan, place = memory.film
            self.film_dialog = self._make_film_dialog(self._frame.step)
            self.film_dialog.choose(plan)
            self.film_dialog.move(place)
            self.film_dialog.show()

    def exports(self) -> dict[str, Callable[[], None]]:
        """Return all that can be saved and copied, by the name of its action."""
        return {
            "save-plot-picture": self.save_plot_picture,
            "save-plot-vectors": self.save_plot_vectors,
            "save-strip-picture": self.save_strip_picture,
            "save-strip-vectors": self.save_strip_vectors,
            "save-history": self.save_history,
            "save-film": self.save_film,
            "copy-plot": self.copy_plot,
            "copy-strip": self.copy_strip,
        }

    @Slot()
    def save_plot_picture(self) -> None:
        """Save the plot, whichever chart is chosen, as PNG."""
        self._save_card(self._plot(), self.tr("Save the plot"), "dropscope-plot.png")

    @Slot()
    def save_plot_vectors(self) -> None:
        """Save the plot, whichever chart is chosen, as SVG."""
        self._save_card(self._plot(), self.tr("Save the plot"), "dropscope-plot.svg")

    @Slot()
    def save_strip_picture(self) -> None:
        """Save the strip as PNG."""
        self._save_card(self._strip, self.tr("Save the strip"), "dropscope-strip.png")

    @Slot()
    def save_strip_vectors(self) -> None:
        """Save the strip as SVG."""
        self._save_card(self._strip, self.tr("Save the strip"), "dropscope-strip.svg")

    @Slot()
    def save_history(self) -> None:
        """Save the scores of every run and epoch as CSV, as a headless run writes them."""
        frame = self._frame
        if frame is None:
            self.refused.emit(InputError("There is no score to save yet."))
            return
        title, name = self.tr("Save the history"), "dropscope-history.csv"
        self._ask(title, name, history_csv(frame).encode())

    @Slot()
    def save_film(self) -> None:
        """Offer to save the masks over time as an animated GIF."""
        if self._frame is None or self._frame.step == 0:
            self.refused.emit(InputError("There is no mask to show yet: train first."))
            return
        if self.film_dialog is None:
            self.film_dialog = self._make_film_dialog(self._frame.step)
        self.film_dialog.show()
        self.film_dialog.activateWindow()

    @Slot()
    def copy_plot(self) -> None:
        """Copy the plot, whichever chart is chosen, as a picture."""
        self._copy_card(self._plot(), self.tr("The plot is on the clipboard, as a picture."))

    @Slot()
    def copy_strip(self) -> None:
        """Copy the strip as a picture."""
        self._copy_card(self._strip, self.tr("The strip is on the clipboard, as a picture."))

    def _save_card(self, card: QWidget, title: str, name: str) -> None:
        if self._has_experiment():
            draw = svg_of if name.endswith(".svg") else png_of
            self._ask(title, name, draw(card))

    def _copy_card(self, card: QWidget, told: str) -> None:
        if self._has_experiment():
            QGuiApplication.clipboard().setImage(picture_of(card))
            self.told.emit(told)

    def _has_experiment(self) -> bool:
        """Whether there is one on show; say so if there is none."""
        if self._frame is None:
            self.refused.emit(InputError("There is no experiment to show yet."))
        return self._frame is not None

    def _ask(self, title: str, name: str, data: bytes) -> None:
        """Ask where to save what was on show when that was wanted."""
        self._place.ask(title, name, self._kind(name), partial(self._save, data))

    def _save(self, data: bytes, path: Path) -> None:
        try:
            write_whole(path, data)
        except InputError as error:
            self.refused.emit(error)
        else:
            self.told.emit(self.tr("Saved as {path}.").format(path=path))

    def _kind(self, name: str) -> str:
        return {
            ".png": self.tr("Pictures"),
            ".svg": self.tr("Vector pictures"),
            ".csv": self.tr("Tables"),
            ".gif": self.tr("Films"),
        }[Path(name).suffix]

    def _make_film_dialog(self, latest: int) -> FilmDialog:
        dialog = FilmDialog(latest, self._window)
        dialog.wanted.connect(self._ask_for_film)
        dialog.finished.connect(self._forget_film)
        self.maker.progressed.connect(dialog.show_progress)
        return dialog

    @Slot(object)
    def _ask_for_film(self, plan: FilmPlan) -> None:
        name = "dropscope-masks.gif"
        start = partial(self._start_film, plan)
        self._place.ask(self.tr("Save the film"), name, self._kind(name), start)

    def _start_film(self, plan: FilmPlan, path: Path) -> None:
        if self.film_dialog is None or self._frame is None or self._dataset is None:
            return  # it was closed, or the experiment is another one
        scene = FilmScene(
            dataset=self._dataset,
            styles=self._styles,
            shown=self._strip.shown_runs,
            newest=self._frame,
            pinned=self._strip.picker.pinned,
            theme=self._theme,
        )
        self._film_path = path
        self.film_dialog.show_making(len(plan.steps))
        self.maker.start(plan, scene)

    @Slot(object)
    def _save_film(self, film: bytes) -> None:
        self._end_film()
        self._save(film, self._film_path)

    @Slot()
    def _end_film(self) -> None:
        if self.film_dialog is not None:
            self.film_dialog.reject()

    @Slot()
    def _forget_film(self) -> None:
        self.maker.cancel()
        self.film_dialog = None
