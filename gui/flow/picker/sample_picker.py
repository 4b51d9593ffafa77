"""SamplePicker: follow the mini-batch, pin a training image, or choose a guest."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.flow.picker.image_filter import Filter
from gui.flow.picker.picker_row import PickerRow
from gui.flow.picker.sample_choice import SampleChoice
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.probes.answers import AnswersProbe, AnswersReport
from model.sample import Origin, Sample


class PickerMemory(NamedTuple):
    """Which images are offered, and which of them is chosen."""

    choice: SampleChoice
    filter: Filter | None


class SamplePicker(QWidget):
    """The row below the tiles.

    Signals
    -------
    sample_chosen(int or None)
        A pinned training image, or None to follow the mini-batch.
    guest_chosen(Sample or None)
        An image that nothing is trained on, or None for training images again.
    drawing_wanted()
        The person wants to draw.
    answers_wanted(AnswersProbe)
        A question, to be answered by ``show_answers``.

    """

    sample_chosen = Signal(object)
    guest_chosen = Signal(object)
    drawing_wanted = Signal()
    answers_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = SampleChoice()
        self._shown = 0
        row = self._row = PickerRow(self)
        self.origins, self.follow, self.filter = row.origins, row.follow, row.filter
        self.jump, self.draw, self.back, self.on = row.jump, row.draw, row.back, row.on
        self.thumbnails, self.hint = row.thumbnails, row.hint
        self._wire()
        self.set_theme(LIGHT)

    @property
    def pinned(self) -> int | None:
        """The pinned training image; None while the mini-batch is followed."""
        return self._choice.pinned

    @property
    def guest(self) -> Sample | None:
        """The image on show that nothing is trained on; None for training images."""
        return self._choice.guest

    @property
    def origin(self) -> Origin:
        """Which images are offered; DRAWN for the person's own, from files too."""
        return self._choice.origin

    def set_dataset(self, dataset: Dataset) -> None:
        """Offer the images of these data; a choice that is not among them is let go."""
        self._choice.begin(dataset)
        self.filter.set_labels(dataset.test_labels)
        self._show_gallery()
        self._ask()

    def memory(self) -> PickerMemory:
        """Return what another one needs to offer the same."""
        return PickerMemory(self._choice, self.filter.chosen)

    def recall(self, memory: PickerMemory) -> None:
        """Offer what another one did, of the same data and runs."""
        self._choice = memory.choice
        self.filter.choose(memory.filter)
        self._show_gallery()

    def set_runs(self, titles: Mapping[str, str]) -> None:
        """Offer what these runs misread, by their names."""
        before = self.filter.chosen
        self.filter.set_runs(titles)
        if self.filter.chosen != before:  # that run is gone
            self._show_gallery()

    def show_sample(self, image_index: int) -> None:
        """Take note of the training image on show: the one that is pinned when following ends."""
        self._shown = image_index

    @Slot(object)
    def choose(self, image_index: int | None) -> None:
        """Pin that training image, or follow the mini-batch."""
        self._choice.pinned, self._choice.guest = image_index, None
        self._offer(Origin.TRAINING)
        self.sample_chosen.emit(image_index)

    def choose_test(self, index: int) -> None:
        """Show that test image."""
        self._offer(Origin.TEST)
        self._choose_guest(index)

    def add_own(self, sample: Sample) -> None:
        """Show a picture of the person's own, and offer it from now on."""
        self._choice.own.append(sample)
        self._choice.origin = Origin.DRAWN
        self._show_gallery()
        self._choose_guest(len(self._choice.own) - 1)

    def show_answers(self, probe: AnswersProbe, report: AnswersReport) -> None:
        """Offer what is misread, now that it is known."""
        self._choice.note_answers(probe, report)
        chosen = self.filter.chosen
        if probe.origin is self.origin and chosen is not None and chosen.needs_answers:
            self._show_gallery()
            self.filter.tell_count(self.thumbnails.count, report.step)

    @Slot(object)
    def show_origin(self, origin: Origin) -> None:
        """Offer training images, test images or the person's own, and show one of them."""
        self._offer(origin)
        self._ask()
        gallery = self.thumbnails.gallery
        if origin is Origin.TRAINING:
            self._choice.guest = None
            self.guest_chosen.emit(None)
        elif len(gallery):
            newest = -1 if origin is Origin.DRAWN else 0
            self._choose_guest(int(gallery.indices[newest]))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._row.set_theme(theme)
        self.setFixedHeight(self._row.least_height())
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the number field where it would leave few thumbnails."""
        super().resizeEvent(event)
        self._row.fit()

    def _wire(self) -> None:
        self.origins.chosen.connect(self.show_origin)
        self.follow.toggled.connect(lambda follow: self.choose(None if follow else self._shown))
        self.filter.filtered.connect(self._filter)
        self.jump.chosen.connect(self._choose_here)
        self.draw.clicked.connect(self.drawing_wanted)
        self.thumbnails.chosen.connect(self._choose_here)

    def _offer(self, origin: Origin) -> None:
        """Offer the images of that origin, if they are not on offer already."""
        if origin is not self._choice.origin:
            self._choice.origin = origin
            self._show_gallery()
        else:
            self._show_choice()

    def _show_gallery(self) -> None:
        """Offer what there is of the origin and the filter."""
        gallery = self._choice.gallery(self.filter.chosen)
        if gallery is not None:
            self.thumbnails.show_gallery(gallery)
            self.jump.show_gallery(gallery)
            self._show_choice()
            self._show_parts()

    def _show_choice(self) -> None:
        """Mark what is chosen."""
        self.origins.show_value(self.origin)
        with QSignalBlocker(self.follow):
            self.follow.setChecked(self.pinned is None)
        self.jump.show_image(self._choice.index)
        self.thumbnails.set_pinned(self._choice.index)

    def _show_parts(self) -> None:
        """Show what the origin has a use for."""
        self._row.show_parts(self.origin, self._hints())

    def _hints(self) -> tuple[str, str]:
        if self.origin is Origin.DRAWN:
            whole = self.tr("or drop a picture's file on the window")
            return whole, self.tr("or drop a file here")
        if self._choice.question(self.filter.chosen) is not None:
            return self.tr("The networks are being asked"), self.tr("asking")
        if self.filter.chosen is None:  # there are no images at all
            return "", ""
        return self.tr("No image is misread so"), self.tr("none")

    @Slot(object)
    def _filter(self, _: Filter | None) -> None:
        self._choice.forget_answers()
        self._show_gallery()
        self._ask()

    def _ask(self) -> None:
        question = self._choice.question(self.filter.chosen)
        if question is not None:
            self.answers_wanted.emit(question)

    @Slot(object)
    def _choose_here(self, index: int | None) -> None:
        """Choose one of the images that are offered; None is to follow again."""
        if index is None or self.origin is Origin.TRAINING:
            self.choose(index)
        else:
            self._choose_guest(index)

    def _choose_guest(self, index: int) -> None:
        self._choice.guest = self._choice.guest_at(index)
        self._show_choice()
        self.guest_chosen.emit(self._choice.guest)
