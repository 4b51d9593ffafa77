"""Course: how far a person has come in a lesson, what they predicted, and what the run said."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from model.lessons.facts import Answers, Facts
from model.lessons.lesson import Lesson, ManyMasksWish, Step, TestPassWish, Until, Wish
from model.probes.many_masks import ManyMasksProbe
from model.probes.probe import Probe
from model.probes.test_pass_probe import TestPassProbe
from model.sample import Sample


class Waiting(Enum):
    """What a step waits for."""

    FACTS = auto()  # there is no experiment yet
    PREDICTION = auto()
    TRAINING = auto()
    DEED = auto()  # something that the person does
    ANSWERS = auto()  # of the networks
    NOTHING = auto()


@dataclass
class Page:
    """What became of a step.

    A step that waits for something keeps the numbers that it was opened with, and those of the
    moment that it waited for: what it says stays true, however long training goes on.

    Attributes
    ----------
    before, after : Facts or None
        Without anything to wait for both are the newest.
    prediction : int or None
        The choice.
    answers : mapping

    """

    before: Facts | None = None
    after: Facts | None = None
    prediction: int | None = None
    answers: Answers = field(default_factory=dict)

    def with_answers(self, facts: Facts | None) -> Facts | None:
        """Return facts together with the answers that came."""
        return None if facts is None else replace(facts, answers={**facts.answers, **self.answers})


class Course:
    """A walk through a lesson.

    Attributes
    ----------
    lesson : Lesson
        The same lesson in another language may take its place.
    place : int
        The step on show, counted from 0.

    """

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.place = 0
        self._pages: dict[int, Page] = {}
        self._newest: Facts | None = None

    @property
    def step(self) -> Step:
        """The step on show."""
        return self.lesson.steps[self.place]

    @property
    def is_last(self) -> bool:
        """Whether no step follows."""
        return self.place == len(self.lesson.steps) - 1

    @property
    def prediction(self) -> int | None:
        """Which choice was predicted here."""
        return self._page.prediction

    @property
    def before(self) -> Facts | None:
        """What the step's text speaks of."""
        return self._page.with_answers(self._page.before)

    @property
    def after(self) -> Facts | None:
        """What is said of when all is there that the step waits for."""
        return self._page.with_answers(self._page.after)

    @property
    def waiting(self) -> Waiting:
        """What has to happen before the next step opens."""
        step, page = self.step, self._page
        if page.before is None:
            return Waiting.FACTS
        if step.question is not None and page.prediction is None:
            return Waiting.PREDICTION
        if page.after is None:
            return Waiting.TRAINING if step.until is None or step.until.trains else Waiting.DEED
        return Waiting.ANSWERS if len(page.answers) < len(step.ask) else Waiting.NOTHING

    @property
    def outcome(self) -> int | None:
        """The choice that happened; None if none did, or nothing is known yet."""
        question, facts = self.step.question, self.after
        if question is None or facts is None:
            return None
        for place, choice in enumerate(question.choices):
            if choice.when.holds(lambda term: term.value(facts)):
                return place
        return None

    @property
    def goal(self) -> int | None:
        """The number of steps to train to; None if training does not get there."""
        until, facts = self.step.until, self._newest
        if until is None or facts is None or not until.trains:
            return None
        if until.step is not None:
            return until.step
        epoch = facts.frame.epochs if until.epoch is None else until.epoch
        return epoch * facts.frame.steps_per_epoch

    @property
    def is_elsewhere(self) -> bool:
        """Whether the experiment is another one than the lesson's, but for seed and epochs."""
        if self._newest is None:
            return False
        runs = self._newest.frame.runs
        wanted = self.lesson.preset.configs
        return runs.keys() != wanted.keys() or any(
            replace(runs[run].config, seed=config.seed, epochs=config.epochs) != config
            for run, config in wanted.items()
        )

    def begin(self) -> None:
        """Take note that an experiment begins: nothing has been reached in it."""
        self._pages.clear()
        self._newest = None

    def note(self, facts: Facts) -> None:
        """Take the newest facts."""
        self._newest = facts
        page, until = self._page, self.step.until
        if until is None:
            page.before = page.after = facts
            return
        if page.before is None:
            page.before = facts
        if page.after is None and _reached(until, facts):
            page.after = facts if until.epoch is None else facts.at_epoch(until.epoch)

    def predict(self, choice: int) -> None:
        """Take a prediction; it can be changed until the run has said."""
        if self._page.after is None or self._page.prediction is None:
            self._page.prediction = choice

    def go(self, place: int) -> None:
        """Show another step."""
        self.place = min(max(place, 0), len(self.lesson.steps) - 1)
        if self._newest is not None:
            self.note(self._newest)

    def questions(self, sample: Sample | None) -> list[Probe[object]]:
        """Return what is to be asked of the networks, about the image on show."""
        if self.waiting is not Waiting.ANSWERS:
            return []
        asked = [_probe(wish, sample) for wish in self.step.ask]
        known = {type(probe) for probe, _ in self._page.answers.values()}
        return [probe for probe in asked if probe is not None and type(probe) not in known]

    def take_answer(self, probe: Probe[object], report: object) -> None:
        """Take the answer to a question."""
        self._page.answers = {**self._page.answers, type(report): (probe, report)}

    def recall(self, sample: Sample | None) -> bool:
        """Take what another step was answered, if this one asks the same of the same networks.

        Returns whether there was something.
        """
        asked = self.questions(sample)
        answers = [answer for page in self._pages.values() for answer in page.answers.values()]
        known = [
            (probe, report)
            for probe, report in answers
            if probe in asked and self._is_of_now(report)
        ]
        for probe, report in known:
            self.take_answer(probe, report)
        return bool(known)

    def _is_of_now(self, report: object) -> bool:
        """Whether the networks are as they were when they gave that answer."""
        if self._newest is None:
            return False
        frame, step = self._newest.frame, getattr(report, "step", None)
        return step == frame.step and all(change.step < step for change in frame.changes)

    @property
    def _page(self) -> Page:
        return self._pages.setdefault(self.place, Page())


def _reached(until: Until, facts: Facts) -> bool:
    frame = facts.frame
    if until.holds is not None:
        return until.holds.holds(lambda term: term.value(facts)) is True
    if until.epoch is not None:
        return frame.epoch >= until.epoch
    return frame.finished if until.step is None else frame.step >= until.step


def _probe(wish: Wish, sample: Sample | None) -> Probe[object] | None:
    match wish:
        case ManyMasksWish(masks=masks, degrees=degrees):
            return None if sample is None else ManyMasksProbe(sample, masks, degrees)
        case TestPassWish(mistake=mistake):
            return None if sample is None else TestPassProbe(sample, mistake)
        case _:
            return wish
