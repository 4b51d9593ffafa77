"""SampleChoice: which image was chosen to be on show, and among which."""

from gui.flow.picker.gallery import Gallery
from gui.flow.picker.image_filter import Filter
from model.data import Dataset
from model.probes.answers import AnswersProbe, AnswersReport
from model.sample import Origin, Sample


class SampleChoice:
    """A training image that is pinned, or none; a guest in its place, or none.

    Attributes
    ----------
    pinned : int or None
        The training image; None while the mini-batch is followed.
    guest : Sample or None
        An image that nothing is trained on.
    origin : Origin
        Which images are offered; DRAWN for the person's own, from files too.
    own : list of Sample
        What the person drew or dropped so far.

    """

    def __init__(self) -> None:
        self.pinned: int | None = None
        self.guest: Sample | None = None
        self.origin = Origin.TRAINING
        self.own: list[Sample] = []
        self._dataset: Dataset | None = None
        self._answers: dict[Origin, AnswersReport] = {}

    def begin(self, dataset: Dataset) -> None:
        """Choose among these data: what is not among them is let go."""
        self._dataset = dataset
        self._answers.clear()
        self.own = [each for each in self.own if each.pixels.size == dataset.pixel_count]
        if self.pinned is not None and self.pinned >= len(dataset.train_labels):
            self.pinned = None
        guest = self.guest
        if guest is not None and guest.index is not None:
            known = guest.index < len(dataset.test_labels)
            self.guest = Sample.of_test(dataset, guest.index) if known else None
        elif guest not in self.own:
            self.guest = None
        if self.guest is None:
            self.origin = Origin.TRAINING

    @property
    def index(self) -> int | None:
        """The place of the chosen image among all those of the origin; None without any."""
        if self.origin is Origin.TRAINING:
            return self.pinned
        guest = self.guest
        if guest is None or self.origin is Origin.TEST:
            return None if guest is None else guest.index
        return self.own.index(guest) if guest in self.own else None

    def guest_at(self, index: int) -> Sample | None:
        """Return a test image or one of the person's own, whichever are offered."""
        if self.origin is Origin.DRAWN:
            return self.own[index]
        return None if self._dataset is None else Sample.of_test(self._dataset, index)

    def gallery(self, chosen: Filter | None) -> Gallery | None:
        """Return what is offered; None before there are any data."""
        if self._dataset is None:
            return None
        if self.origin is Origin.DRAWN:
            return Gallery.of_own(self.own, self._dataset)
        training = self.origin is Origin.TRAINING
        gallery = (Gallery.of_training if training else Gallery.of_test)(self._dataset)
        if chosen is None:
            return gallery
        return gallery.only(chosen.of(gallery, self._answers.get(self.origin)))

    def note_answers(self, probe: AnswersProbe, report: AnswersReport) -> None:
        """Take note of what the networks answer."""
        self._answers[probe.origin] = report

    def forget_answers(self) -> None:
        """Ask anew: the networks may have learnt since."""
        self._answers.clear()

    def question(self, chosen: Filter | None) -> AnswersProbe | None:
        """Return what the networks have to be asked for this filter, if they were not yet."""
        if chosen is None or not chosen.needs_answers or self.origin is Origin.DRAWN:
            return None
        return None if self.origin in self._answers else AnswersProbe(self.origin)
