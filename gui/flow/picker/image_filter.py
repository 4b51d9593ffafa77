"""ImageFilter: which images the sample picker offers, by label or by who misreads them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gui.flow.picker.gallery import Gallery
from gui.style.theme import LIGHT, Theme
from model.probes.answers import AnswersReport

# Widths as shares of a control's height: of a label, and of a run misreading.
_SHORT, _NARROW, _WIDE = 3.7, 6.5, 9.5
_PAD = 1.7  # what is not text: margins and arrow


class By(Enum):
    """What is asked of an image."""

    LABEL = auto()
    MISREAD = auto()  # by a run
    MISREAD_ONLY = auto()  # by that run, and by no other


@dataclass(frozen=True)
class Filter:
    """Images of one label, or those that a run misreads.

    Attributes
    ----------
    by : By
    value : int or str
        The label, or the run's name.

    """

    by: By
    value: int | str

    @property
    def needs_answers(self) -> bool:
        """Whether the networks have to be asked."""
        return self.by is not By.LABEL

    def of(self, gallery: Gallery, answers: AnswersReport | None) -> NDArray[np.bool_]:
        """Return which of all images of a gallery it lets through, (n,); none without answers."""
        labels = np.asarray(gallery.labels)
        if self.by is By.LABEL:
            wanted: NDArray[np.bool_] = labels == self.value
            return wanted
        name = str(self.value)
        if answers is None or name not in answers.runs or len(answers.labels) != len(labels):
            return np.zeros(len(labels), dtype=bool)
        if self.by is By.MISREAD:
            return answers.misread_by(name)
        return answers.misread_only_by(name)


class ImageFilter(QComboBox):
    """A list: all images, those of a label, those that a run misreads, or that only it misreads.

    Signals
    -------
    filtered(Filter or None)
        The person chose; the same choice again asks the networks anew.

    """

    filtered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space trains
        self.setAccessibleName(self.tr("Which images are offered"))
        self._theme = LIGHT
        self._labels: list[int] = []
        self._titles: dict[str, str] = {}
        self.activated.connect(self._tell)
        self._explain()

    @property
    def chosen(self) -> Filter | None:
        """What is asked of an image; None for nothing."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, Filter) else None

    def choose(self, chosen: Filter | None) -> None:
        """Ask that of an image, if it is offered; nothing is told."""
        places = (place for place in range(self.count()) if self.itemData(place) == chosen)
        self.setCurrentIndex(next(places, 0))

    def set_labels(self, labels: NDArray[np.int64]) -> None:
        """Offer the labels that there are."""
        self._labels = [int(label) for label in np.unique(labels)]
        self._rebuild()

    def set_runs(self, titles: Mapping[str, str]) -> None:
        """Offer the runs, by their names."""
        if titles != self._titles:
            self._titles = dict(titles)
            self._rebuild()

    def fit(self, *, narrow: bool) -> None:
        """Take little room or more; the list that drops down is as wide as its texts."""
        self.setFixedWidth(self.fitting_width(narrow=narrow))

    def fitting_width(self, *, narrow: bool) -> int:
        """Return the room that it takes for what is chosen, all of it if that is not long."""
        height = self._theme.control_height
        if self.chosen is None or not self.chosen.needs_answers:
            return round(_SHORT * height)
        text = self.fontMetrics().horizontalAdvance(self.currentText())
        most = round((_NARROW if narrow else _WIDE) * height)
        return min(text + round(_PAD * height) + 2, most)

    def set_theme(self, theme: Theme) -> None:
        """Take the sizes of this theme."""
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Elide a run's title where there is no room; what is asked of it stays to be read."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - round(_PAD * self._theme.control_height)
        option.currentText = self.words_in(room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def words_in(self, room: int) -> str:
        """Return what is chosen, with as much of the run's title as that room allows."""
        chosen, advance = self.chosen, self.fontMetrics().horizontalAdvance
        title = "" if chosen is None else self._titles.get(str(chosen.value), "")
        if not title or advance(self.currentText()) <= room:
            return self.currentText()
        others = advance(self.currentText()) - advance(title)
        elide = Qt.TextElideMode.ElideMiddle  # the end of a title may hold a ratio
        left = self.fontMetrics().elidedText(title, elide, max(room - others, 0))
        return self.currentText().replace(title, left)

    def tell_count(self, count: int, step: int) -> None:
        """Say in the tool tip how many images were misread, and when."""
        text = self.tr("images: {count}, misread at step {step}; choose again to ask anew")
        self.setToolTip(text.format(count=f"{count:,}", step=f"{step:,}"))

    def _explain(self) -> None:
        self.setToolTip(self.tr("Offer images of one label, or those that a run misreads"))

    @Slot()
    def _tell(self) -> None:
        self._explain()
        self.filtered.emit(self.chosen)

    def _rebuild(self) -> None:
        chosen = self.chosen
        self.clear()
        self.addItem(self.tr("all labels"), None)
        for label in self._labels:
            self.addItem(self.tr("label {label}").format(label=label), Filter(By.LABEL, label))
        for name, title in self._titles.items():
            text = self.tr("misread by {run}").format(run=title)
            self.addItem(text, Filter(By.MISREAD, name))
        if len(self._titles) > 1:
            for name, title in self._titles.items():
                text = self.tr("misread by {run} only").format(run=title)
                self.addItem(text, Filter(By.MISREAD_ONLY, name))
        self.choose(chosen)
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 24)
