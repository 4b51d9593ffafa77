"""ManyMasksChart: one image through many random masks, and how averaging does against scaling."""

from collections.abc import Hashable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.many_masks.averaging_moment import AveragingMoment
from gui.charts.many_masks.many_masks_averaging import AveragingPlot
from gui.charts.many_masks.many_masks_cloud import CloudMoment, MaskCloud
from gui.charts.many_masks.many_masks_controls import (
    IMAGES,
    MASKS_OVER_IMAGES,
    MOST_MASKS,
    MasksControls,
)
from gui.charts.many_masks.many_masks_image import MasksImage
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.data import Dataset
from model.probes.averaging import AveragingProbe, AveragingReport
from model.probes.many_masks import ManyMasksProbe, ManyMasksReport
from model.probes.probe import Probe

_BETWEEN = 6
_MARGINS = 6, 4, 6, 0
_LEAST_CLOUD = 190, 170  # px: clouds are laid in rows before they are narrower than this


class ManyMasksChart(Chart):
    """A cloud of answers a run; over many test images, accuracy against the number of masks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Many masks"))
        self._answer: tuple[ManyMasksProbe, ManyMasksReport] | None = None
        self._averages: AveragingReport | None = None
        self.clouds: dict[str, MaskCloud] = {}
        self.image = MasksImage()
        self.averaging = AveragingPlot()
        self.controls = MasksControls()
        self.views = self.controls.scope
        self.controls.changed.connect(self._follow_controls)
        self._lay_out()
        self.set_theme(self.theme)

    def question(self) -> Probe[object] | None:
        """Return what the switch asks for."""
        if self.controls.over_images:
            return AveragingProbe(MASKS_OVER_IMAGES, IMAGES)
        if self.sample is None:
            return None
        return ManyMasksProbe(self.sample, MOST_MASKS, self.controls.degrees)

    def choice(self) -> Hashable:
        """Return what the person chose of it."""
        return self.controls.over_images, self.controls.degrees

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data: its networks have answered nothing yet."""
        self._answer = self._averages = None
        self.controls.set_images(len(dataset.test_labels))
        super().set_dataset(dataset)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        for cloud in self.clouds.values():
            self._cells.removeWidget(cloud)
            cloud.hide()
            cloud.deleteLater()
        self.clouds = {name: MaskCloud() for name in styles}
        for cloud in self.clouds.values():
            cloud.set_theme(self.theme)
        self._arrange()
        super().set_runs(styles)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Show the answers of the masks."""
        if isinstance(probe, ManyMasksProbe) and isinstance(report, ManyMasksReport):
            self._answer = probe, report
        elif isinstance(report, AveragingReport):
            self._averages = report
        super().show_answer(probe, report)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        for part in (self.image, self.averaging, self.controls):
            part.set_theme(theme)
        for cloud in self.clouds.values():
            cloud.set_theme(theme)
        super().set_theme(theme)
        self._arrange()

    def refresh(self) -> None:
        """Show what is known."""
        titles = self.titles()
        lost = {name: self.diverged_at(name) for name in titles}
        self.averaging.show_moment(
            AveragingMoment(self._averages, self.controls.k, titles, self.styles, lost)
        )
        self._show_image()
        runs = {} if self._answer is None else self._answer[1].runs
        label = None if self._answer is None else self._answer[0].sample.label
        for name, cloud in self.clouds.items():
            cloud.show_moment(
                CloudMoment(
                    title=titles[name],
                    run_index=self.styles[name].index,
                    masks=runs.get(name),
                    k=self.controls.k,
                    label=label,
                    drops=self._drops(name),
                    diverged_at=self.diverged_at(name),
                )
            )

    def _drops(self, name: str) -> bool:
        if self.frame is None:
            return False
        run = self.frame.runs[name]
        return any(run.dropout_ratios) or run.config.input_dropout_ratio > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the clouds for this size."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        one = QWidget()
        row = QHBoxLayout(one)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * _BETWEEN)
        row.addWidget(self.image)
        self._cells = QGridLayout()
        self._cells.setSpacing(_BETWEEN)
        row.addLayout(self._cells, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(one)
        self._pages.addWidget(self.averaging)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(_BETWEEN)
        column.addWidget(self._pages, 1)
        column.addWidget(self.controls)

    def _show_image(self) -> None:
        # The one that was answered about: while training goes on another one is up next.
        sample = self.sample if self._answer is None else self._answer[0].sample
        if sample is None or self.dataset is None:
            self.image.clear()
        else:
            self.image.show_image(sample, self.dataset, self.controls.degrees)

    def _follow_controls(self) -> None:
        self._pages.setCurrentIndex(int(self.controls.over_images))
        self.refresh()
        self.ask()

    def _arrange(self) -> None:
        left, top, right, bottom = _MARGINS
        height = self.height() - top - bottom - _BETWEEN - self.controls.sizeHint().height()
        self.image.fit(height)
        width = self.width() - left - right - self.image.width() - 2 * _BETWEEN
        columns = self._columns(width, height)
        for place, cloud in enumerate(self.clouds.values()):
            self._cells.addWidget(cloud, place // columns, place % columns)
        for column in range(self._cells.columnCount()):
            self._cells.setColumnStretch(column, int(column < columns))

    def _columns(self, width: int, height: int) -> int:
        """Return in how many columns the clouds are to stand."""
        count = max(len(self.clouds), 1)
        narrow = width / count < _LEAST_CLOUD[0]
        return (count + 1) // 2 if narrow and height / 2 >= _LEAST_CLOUD[1] else count
