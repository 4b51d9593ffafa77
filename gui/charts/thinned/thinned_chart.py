"""ThinnedChart: the network that one sample went through, as dropout left it."""

from collections.abc import Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.thinned.thinned_board import ThinnedBoard
from gui.charts.thinned.thinned_layout import MOST_UNITS
from gui.charts.thinned.thinned_network import ThinnedNetwork
from gui.charts.thinned.thinned_words import caption_words
from gui.style.theme import Theme
from gui.widgets.text_line import TextLine
from model.data import Dataset
from model.frame import Frame
from model.passes import Watched
from model.probes.probe import Probe
from model.probes.thinned import Thinned, ThinnedProbe, ThinnedReport
from model.sample import Origin, Sample


class ThinnedChart(Chart):
    """A diagram a run: dropped units crossed, their edges gone (Srivastava et al. 2014, Fig. 1).

    The mask is that of the watched sample's training pass; of an image that is not trained on it is
    a probe's, and is said to be one. A network without dropout is whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: tuple[ThinnedProbe, ThinnedReport] | None = None
        self._picks = 0  # how often the person chose what is watched, within a step
        self.board = ThinnedBoard()
        self.caption = TextLine("caption", 500, "ink2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self.board, stretch=1)
        self._column.addWidget(self.caption)
        self.refresh()

    def question(self) -> Probe[object] | None:
        """Return the question which network the sample on show goes through."""
        return ThinnedProbe(MOST_UNITS, self._guest)

    def choice(self) -> Hashable:
        """Return what the person chose."""
        return self._picks, self._guest

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin another experiment."""
        self._answer = None
        super().set_dataset(dataset)

    def show_frame(self, frame: Frame) -> None:
        """Take that moment."""
        before = self.frame
        # Another image at the same step: training did not bring it.
        if before is not None and before.step == frame.step and _watched(before) != _watched(frame):
            self._picks += 1
        super().show_frame(frame)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Show the networks of an answer."""
        super().show_answer(probe, report)
        if (
            isinstance(probe, ThinnedProbe)
            and isinstance(report, ThinnedReport)
            and self.styles.keys() == report.runs.keys()
        ):
            self._answer = probe, report
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        super().set_theme(theme)
        self.board.set_theme(theme)
        self.caption.set_theme(theme)
        self._say()

    def refresh(self) -> None:
        """Show what the chart was told: nothing but answers."""
        if self._answer is None:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how many units there is room for now."""
        super().resizeEvent(event)
        self._column.activate()
        self._say()

    def sizeHint(self) -> QSize:
        """Room for two networks."""
        return QSize(640, 240)

    @property
    def _guest(self) -> Sample | None:
        """The image on show, if it is not one that is trained on."""
        sample = self.sample
        return None if sample is None or sample.origin is Origin.TRAINING else sample

    def _draw(self) -> None:
        if self._answer is None:
            self.board.show_networks((), 0)
        else:
            probe, report = self._answer
            networks = [self._network(name, run, probe.guest) for name, run in report.runs.items()]
            self.board.show_networks(networks, report.step)
        self._say()

    def _say(self) -> None:
        board = self.board
        if self._answer is None:
            self.caption.show_text("")
        else:
            step = self._answer[1].step
            self.caption.show_text(
                *caption_words(board.networks, board.most_units, step, board.largest_weight)
            )

    def _network(self, name: str, thinned: Thinned, guest: Sample | None) -> ThinnedNetwork:
        sample_pass, sample = thinned.sample_pass, guest
        if isinstance(sample_pass, Watched) and self.dataset is not None:
            sample = Sample.of_training(self.dataset, sample_pass.image_index)
        title = self.titles()[name]
        if sample_pass is not None:  # the ratios that drew this mask, which may not be in force now
            title = self.styles[name].title_with(sample_pass.dropout_ratios)
        return ThinnedNetwork(
            title=title,
            index=self.styles[name].index,
            thinned=thinned,
            sample=sample,
            image_shape=(1, 1) if self.dataset is None else self.dataset.image_shape,
            diverged_at=self.diverged_at(name),
        )


def _watched(frame: Frame) -> list[int | None]:
    """Return which image every run's pass is of."""
    passes = [run.watched for run in frame.runs.values()]
    return [None if watched is None else watched.image_index for watched in passes]
