"""FlowState: what the flow card was told, and what follows from it for its tracks."""

from collections.abc import Mapping
from typing import TypeAlias

from gui.flow.pinned_passes import passes_of_image
from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look
from gui.moment.look_limits import possible_look
from gui.moment.steady_range import SteadyRanges
from gui.moment.walk_stage import WalkStage
from gui.style.run_style import RunStyle
from model.data import Dataset
from model.frame import Frame, RunFrame
from model.passes import SamplePass, Watched
from model.probes.masked_pass import MaskedPass, MaskedPassProbe, MaskedPassReport
from model.probes.test_pass_probe import TestPassProbe, TestPassReport
from model.sample import Sample

FlowProbe: TypeAlias = TestPassProbe | MaskedPassProbe
FlowReport: TypeAlias = TestPassReport | MaskedPassReport


class FlowState:
    """The newest Frame, one of the past, an answer to a probe; and the person's choices.

    Attributes
    ----------
    wanted : Look
        What the person chose last; ``look`` is what of it can be shown.
    comparing : bool
        Whether two runs are to be shown.
    pinned : int or None
        The training image that stays on show; None while the mini-batch is followed.
    chosen_guest : Sample or None
        An image that nothing is trained on, and that stays on show in place of a training image.
    frame, past : Frame or None
        The newest one, and one that is looked back at.
    walk : WalkStage or None
        How far one pass is shown.

    """

    def __init__(self) -> None:
        self.wanted = Look()
        self.comparing = False
        self.pinned: int | None = None
        self.chosen_guest: Sample | None = None
        self.styles: Mapping[str, RunStyle] = {}
        self.dataset: Dataset | None = None
        self.frame: Frame | None = None
        self.past: Frame | None = None
        self.walk: WalkStage | None = None
        self._pinned_passes: Mapping[str, Watched] = {}
        self._chosen: str | None = None
        self._chosen_second: str | None = None
        self._answer: tuple[FlowProbe, FlowReport] | None = None
        self._steady = SteadyRanges()

    @property
    def now(self) -> Frame | None:
        """The Frame on show."""
        return self.past if self.is_past else self.frame

    @property
    def is_past(self) -> bool:
        """Whether what is looked at has gone by: the newest step is now, with all its numbers."""
        newest = 0 if self.frame is None else self.frame.step
        return self.past is not None and self.past.step != newest

    @property
    def guest(self) -> Sample | None:
        """The guest on show: what is past is of training images only."""
        return None if self.is_past else self.chosen_guest

    @property
    def look(self) -> Look:
        """What can be shown of what is wanted."""
        guest = self.guest is not None
        return possible_look(self.wanted, past=self.is_past, walk=self.walk, guest=guest)

    @property
    def shown_run(self) -> str | None:
        """The name of the run on show: the chosen one, else the first that drops units."""
        if self._chosen in self.styles:
            return self._chosen
        runs = {} if self.frame is None else self.frame.runs
        dropping = (name for name in self.styles if name in runs and _drops(runs[name]))
        return next(dropping, next(iter(self.styles), None))

    @property
    def second_run(self) -> str | None:
        """The name of the run below it: the chosen one, else the next; None for a single track."""
        shown = self.shown_run
        if not self.comparing or shown is None or len(self.styles) < 2:
            return None
        if self._chosen_second in self.styles and self._chosen_second != shown:
            return self._chosen_second
        names = list(self.styles)
        return names[(names.index(shown) + 1) % len(names)]

    @property
    def run_names(self) -> list[str]:
        """The runs on show, from top to bottom."""
        return [name for name in (self.shown_run, self.second_run) if name is not None]

    def begin(self, dataset: Dataset) -> None:
        """Forget the experiment before."""
        self.dataset = dataset
        self.frame = self.past = self.walk = self._answer = None
        self._pinned_passes = {}
        self._steady = SteadyRanges()

    def choose_sample(self, image_index: int | None) -> None:
        """Pin that training image, with its pass if that is on show, or follow the mini-batch."""
        self.pinned, self.chosen_guest = image_index, None
        self._pinned_passes = {}
        if self.frame is not None and image_index is not None:
            self._pinned_passes = passes_of_image(self.frame, image_index)

    def choose_run(self, name: str) -> None:
        """Show that run; one that was below changes places with it."""
        if name == self.second_run:
            self._chosen_second = self.shown_run
        self._chosen = name

    def choose_second_run(self, name: str) -> None:
        """Show that run below; one that was above changes places with it."""
        if name == self.shown_run:
            self._chosen = self.second_run
        self._chosen_second = name

    def note_answer(self, probe: FlowProbe, report: FlowReport) -> None:
        """Take note of what a pass comes to."""
        self._answer = probe, report

    def titles(self) -> dict[str, str]:
        """Return each run's title with the ratios in force now; there must be a Frame.

        They stay while the past is on show: a switch with other words would have another width.
        """
        return {
            name: style.title_with(self._latest_ratios(name)) for name, style in self.styles.items()
        }

    def probe(self) -> FlowProbe | None:
        """Return the question whose answer the look needs; None if it needs none."""
        frame, guest = self.frame, self.guest
        if frame is None:
            return None
        if self.look.test_pass:
            return TestPassProbe(guest or self._followed(frame), self.look.mistake)
        return None if guest is None else MaskedPassProbe(guest)

    def report(self) -> TestPassReport | None:
        """Return the test pass of what is on show, if it is looked at and known."""
        if self._answer is None or not self.look.test_pass:
            return None
        probe, report = self._answer
        if not (isinstance(probe, TestPassProbe) and isinstance(report, TestPassReport)):
            return None
        if self.guest is None:
            same = not isinstance(probe.image, Sample) and self.pinned in (None, probe.image)
        else:
            same = probe.image == self.guest
        fits = same and probe.mistake == self.look.mistake
        return report if fits and all(name in report.runs for name in self.run_names) else None

    def moments(self) -> list[FlowMoment]:
        """Return what the tracks show, from top to bottom; nothing before the first Frame."""
        frame, dataset, names = self.now, self.dataset, self.run_names
        if frame is None or dataset is None or not names:
            return []
        report, titles = self.report(), self.titles()
        image = self._shown_image(frame, report)
        watched = {name: self._pass_of(name, frame.runs[name]) for name in names}
        passes = {name: None if report is None else report.runs[name] for name in names}
        shown = [(frame.runs[name], watched[name], passes[name]) for name in names]
        ranges = self._steady.of(shown, self.look)
        return [
            FlowMoment(
                dataset=dataset,
                frame=frame,
                latest_step=frame.step if self.frame is None else self.frame.step,
                compared=len(names) > 1,
                run=frame.runs[name],
                run_index=self.styles[name].index,
                title=titles[name],
                latest_ratios=self._latest_ratios(name),
                image_index=image,
                watched=watched[name],
                look=self.look,
                ranges=ranges,
                test_pass=passes[name],
                walk=self.walk,
                guest=self.guest,
            )
            for name in names
        ]

    def _latest_ratios(self, name: str) -> tuple[float, ...]:
        frame = self.frame or self.past
        if frame is None:
            raise ValueError("without a Frame no ratio is known")
        return frame.runs[name].dropout_ratios

    def _pass_of(self, name: str, run: RunFrame) -> SamplePass | None:
        """Return the run's pass of the image on show, with masks on."""
        if self.guest is not None:
            return self._guest_pass(name)
        # Frames on their way when the sample was chosen may show another one.
        watched = run.watched
        if watched is not None and self.pinned in (None, watched.image_index):
            return watched
        return None if self.is_past else self._pinned_passes.get(name)

    def _guest_pass(self, name: str) -> MaskedPass | None:
        probe, report = (None, None) if self._answer is None else self._answer
        if not (isinstance(probe, MaskedPassProbe) and isinstance(report, MaskedPassReport)):
            return None
        return report.runs.get(name) if probe.sample == self.guest else None

    def _shown_image(self, frame: Frame, report: TestPassReport | None) -> int:
        probe = None if report is None or self._answer is None else self._answer[0]
        if isinstance(probe, TestPassProbe) and not isinstance(probe.image, Sample):
            return probe.image  # training goes on while a test pass is made; its image stays
        return self._followed(frame)

    def _followed(self, frame: Frame) -> int:
        if self.pinned is not None:
            return self.pinned
        watched = frame.runs[self.run_names[0]].watched
        return 0 if watched is None else watched.image_index


def _drops(run: RunFrame) -> bool:
    return any(run.dropout_ratios) or run.config.input_dropout_ratio > 0
