"""LessonProbes: what a step of a lesson asks the networks, one question after the other."""

from PySide6.QtCore import QObject, Signal

from model.lessons.course import Course
from model.lessons.lesson_probe import LessonProbe
from model.probes.probe import Probe
from model.sample import Sample


class LessonProbes(QObject):
    """Asks what a course wants to know next, and tells its answers from those of others.

    Signals
    -------
    probe_wanted(LessonProbe)
        A question; ``take_answer`` or ``note_no_answer`` follows.

    Attributes
    ----------
    sample : Sample or None
        The image that is asked about; None while none is on show.

    """

    probe_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sample: Sample | None = None
        self._asked: LessonProbe | None = None

    def forget(self) -> None:
        """Start over with another experiment: what was asked of the old one has no answer."""
        self.sample = self._asked = None

    def ask(self, course: Course) -> None:
        """Ask the next question of the step, unless an answer is still to come."""
        if self._asked is not None:
            return
        for probe in course.questions(self.sample)[:1]:
            self._asked = LessonProbe(probe)
            self.probe_wanted.emit(self._asked)

    def take_answer(self, course: Course, probe: Probe[object], report: object) -> bool:
        """Hand an answer to the course; return whether it was to a question of this one."""
        if self._asked is None or probe is not self._asked:
            return False
        course.take_answer(self._asked.probe, report)
        self._asked = None
        return True

    def note_no_answer(self, probe: Probe[object]) -> None:
        """Take note that a question, whoever asked, has no answer."""
        if probe is self._asked:
            self._asked = None
