"""FlowStrip: the flow card, one image on its way through one run, with the masks it met."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.flow.flow_track import FlowTrack
from gui.flow.mask_key import MaskKey
from gui.flow.provenance import Provenance
from gui.flow.run_switch import RunSwitch
from gui.flow.sample_picker import SamplePicker
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunSwatch
from gui.widgets.text_line import TextLine
from model.data import Dataset
from model.frame import Frame, RunFrame

_MARGINS = 20, 14, 20, 11
_SPACING = 12
_HEADING_SHARE = 0.42


class FlowStrip(QFrame):
    """Head, tiles and sample picker; it shows the pass of the sample in one run at a time.

    Signals
    -------
    sample_chosen(int or None)
        The training image to watch, or None to follow the mini-batch.

    """

    sample_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Flow"))
        self._theme = LIGHT
        self._styles: Mapping[str, RunStyle] = {}
        self._dataset: Dataset | None = None
        self._frame: Frame | None = None
        self._chosen_run: str | None = None
        self._swatches: dict[str, RunSwatch] = {}
        self.heading = TextLine("title", 600, stretches=False)
        self.provenance = Provenance()
        self.switch = RunSwitch()
        self.switch.run_chosen.connect(self.show_run)
        self.track = FlowTrack()
        self.picker = SamplePicker()
        self.picker.sample_chosen.connect(self._choose_sample)
        self.key = MaskKey()
        self._head = QHBoxLayout()
        self._head.setSpacing(_SPACING)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.provenance, stretch=1)
        self._head.addWidget(self.switch)
        foot = QHBoxLayout()
        foot.setSpacing(_SPACING)
        foot.addWidget(self.picker, stretch=1)
        foot.addWidget(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addSpacing(_SPACING)
        column.addWidget(self.track, stretch=1)
        column.addLayout(foot)
        self.set_theme(LIGHT)

    @property
    def shown_run(self) -> str | None:
        """The name of the run on show: the chosen one, else the first that drops units."""
        if self._chosen_run in self._styles:
            return self._chosen_run
        runs = {} if self._frame is None else self._frame.runs
        dropping = (name for name in self._styles if name in runs and _drops(runs[name]))
        return next(dropping, next(iter(self._styles), None))

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Name the runs of a new experiment; its first Frame follows."""
        self._styles, self._frame = dict(styles), None
        for swatch in self._swatches.values():
            self._head.removeWidget(swatch)
            swatch.deleteLater()
        self._swatches = {name: RunSwatch(style.index) for name, style in styles.items()}
        for swatch in self._swatches.values():
            swatch.hide()
            swatch.set_theme(self._theme)
            self._head.insertWidget(0, swatch)
        self._refresh()

    def set_dataset(self, dataset: Dataset) -> None:
        """Offer the images that a new experiment trains on.

        A new experiment follows its mini-batches: one that is pinned is asked for again.
        """
        self._dataset, self._frame = dataset, None
        self.picker.set_dataset(dataset)
        if self.picker.pinned is not None:
            self.sample_chosen.emit(self.picker.pinned)

    def show_frame(self, frame: Frame) -> None:
        """Show the sample's pass in the run on show."""
        self._frame = frame
        self._refresh()

    @Slot(str)
    def show_run(self, name: str) -> None:
        """Show the run of that name, now and after restarts, as long as there is one."""
        self._chosen_run = name
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self.heading.set_theme(theme)
        self.provenance.set_theme(theme)
        self.switch.set_theme(theme)
        self.track.set_theme(theme)
        self.picker.set_theme(theme)
        self.key.set_theme(theme)
        for swatch in self._swatches.values():
            swatch.set_theme(theme)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the texts of the head."""
        super().resizeEvent(event)
        self._fit_head()

    def _choose_sample(self, image_index: int | None) -> None:
        self._refresh()
        self.sample_chosen.emit(image_index)

    def _refresh(self) -> None:
        frame, dataset, name = self._frame, self._dataset, self.shown_run
        if frame is None or dataset is None or name is None:
            # What is still to be seen below belongs to the experiment before.
            self.provenance.show_text(self.tr("Preparing the experiment"))
            return
        run, index, pinned = frame.runs[name], self._styles[name].index, self.picker.pinned
        watched = run.watched
        # Frames on their way when the sample was chosen may show another one.
        if watched is not None and pinned not in (None, watched.image_index):
            watched = None
        followed = 0 if watched is None else watched.image_index
        shown = followed if pinned is None else pinned
        self._show_titles(frame, name)
        self.provenance.show_source(frame, run, watched)
        self.track.show_flow(dataset, shown, run, index, watched)
        self.picker.show_sample(shown)

    def _show_titles(self, frame: Frame, shown: str) -> None:
        titles = {
            name: style.title_with(frame.runs[name].dropout_ratios)
            for name, style in self._styles.items()
        }
        self.heading.show_text(self.tr("Inside {run}").format(run=titles[shown]))
        if self.switch.show_runs(titles, shown):
            self._fit_head()
        for name, swatch in self._swatches.items():
            swatch.setVisible(name == shown)

    def _fit_head(self) -> None:
        room = self.width() - _MARGINS[0] - _MARGINS[2]
        # However long a run's name is, the source of the mask is to be read beside it.
        self.heading.setMaximumWidth(round(_HEADING_SHARE * room))
        heading = min(self.heading.sizeHint().width(), self.heading.maximumWidth())
        needed = heading + self.provenance.longest_width() + self.switch.segments_width()
        self.switch.set_compact(needed + 4 * _SPACING > room)


def _drops(run: RunFrame) -> bool:
    return any(run.dropout_ratios) or run.config.input_dropout_ratio > 0
