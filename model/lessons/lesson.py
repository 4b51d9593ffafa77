"""Lesson and Step: what a lesson file says, checked. Immutable."""

from dataclasses import dataclass, fields, replace

from model.input_error import InputError
from model.lessons.condition import Condition
from model.lessons.text import Text
from model.preset import Preset
from model.probes.probe import Probe
from model.probes.test_pass_probe import Mistake


class LessonError(InputError):
    """A lesson that cannot be read; the message is one sentence with file and line."""


@dataclass(frozen=True, kw_only=True)
class Until:
    """What a run must have reached before the next step opens.

    Attributes
    ----------
    epoch, step : int or None
        At least so many; ``finished`` is the limit of epochs.
    finished : bool
    holds : Condition or None
        Something that the person does: it holds when it is done, ``task`` says what it is.
    task : str

    """

    epoch: int | None = None
    step: int | None = None
    finished: bool = False
    holds: Condition | None = None
    task: str = ""

    @property
    def trains(self) -> bool:
        """Whether training alone gets there."""
        return self.holds is None


@dataclass(frozen=True)
class Image:
    """The image to be shown: a training image, or a test image; counted from 0."""

    index: int
    test: bool


@dataclass(frozen=True, kw_only=True)
class Show:
    """What the window is to show; None leaves it as it is.

    Attributes
    ----------
    chart, quantity, subject, mistake : str or None
        Names of ``model.lessons.names``.
    test_pass : bool or None
        Whether a test pass is shown, instead of the training pass.
    run : str or None
        The run that the flow card shows.
    compare : bool or None
        Whether it shows two.
    image : Image or None
    follow : bool
        Whether the mini-batch is followed, instead of an image.
    one_pass : bool or None
        Whether one pass is shown stage by stage.
    enlarge : int or None
        The hidden layer that is shown alone, counted from 1; 0 for all of them.
    over_images : bool or None
        Whether the many-masks chart is about many test images, instead of the one on show.
    degrees : float or None
        By which it turns that one.

    """

    chart: str | None = None
    quantity: str | None = None
    subject: str | None = None
    test_pass: bool | None = None
    mistake: str | None = None
    run: str | None = None
    compare: bool | None = None
    image: Image | None = None
    follow: bool = False
    one_pass: bool | None = None
    enlarge: int | None = None
    over_images: bool | None = None
    degrees: float | None = None

    def over(self, below: "Show") -> "Show":
        """Return all that this one asks for, and of another what this one leaves open."""
        open_still = {
            field.name: getattr(below, field.name)
            for field in fields(self)
            if getattr(self, field.name) is None and field.name != "image"
        }
        if self.image is None and not self.follow:
            open_still |= {"image": below.image, "follow": below.follow}
        return replace(self, **open_still)


# How the window stands when a lesson begins, wherever the one before has left it.
AT_FIRST = Show(
    chart="accuracy",
    quantity="mask",
    subject="sample",
    test_pass=False,
    mistake="none",
    compare=False,
    follow=True,
    one_pass=False,
    enlarge=0,
    over_images=False,
    degrees=0.0,
)


@dataclass(frozen=True)
class ManyMasksWish:
    """A lesson's question what so many masks make of the image on show, turned so far."""

    masks: int = 200
    degrees: float = 0.0


@dataclass(frozen=True)
class TestPassWish:
    """A lesson's question what a test pass makes of the image on show."""

    __test__ = False  # not a test, whatever its name says to pytest

    mistake: Mistake | None = None


# A question about the image on show, which is known later; or any other one, as it is.
Wish = ManyMasksWish | TestPassWish | Probe[object]


@dataclass(frozen=True)
class Choice:
    """An answer to a question.

    Attributes
    ----------
    text : str
    when : Condition
        On the run: whether this is what happened.
    then : Text
        What there is to say of it; it is said if this is what happened, whatever was predicted.

    """

    text: str
    when: Condition
    then: Text


@dataclass(frozen=True)
class Question:
    """A prediction to be made before the run goes there.

    Attributes
    ----------
    prompt : str
    choices : tuple of Choice
        The first whose condition holds is what happened.
    otherwise : Text
        What there is to say if none holds.

    """

    prompt: str
    choices: tuple[Choice, ...]
    otherwise: Text


@dataclass(frozen=True, kw_only=True)
class Step:
    """One page of a lesson.

    Attributes
    ----------
    title : str
    text : Text
        Markdown with placeholders.
    after : Text
        What is added to it when ``until`` is reached; empty for nothing.
    highlight : tuple of str
        Parts of the window it speaks of.
    show : Show
    until : Until or None
    ask : tuple of Wish
        Questions to the networks, whose answers its placeholders and conditions need.
    question : Question or None

    """

    title: str
    text: Text
    after: Text
    highlight: tuple[str, ...]
    show: Show
    until: Until | None
    ask: tuple[Wish, ...]
    question: Question | None


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """A lesson in one language.

    Attributes
    ----------
    name : str
        The file's name without its ending.
    title, about : str
        What it is called, and what it is about, in a sentence.
    order : float
        Its place in the list.
    minutes : int
    preset : Preset
        The experiment it is about, with the lesson's own differences.
    hides : tuple of str
        Parts of the window that are put away meanwhile.
    steps : tuple of Step

    """

    name: str
    title: str
    about: str
    order: float
    minutes: int
    preset: Preset
    hides: tuple[str, ...]
    steps: tuple[Step, ...]
