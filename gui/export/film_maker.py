"""FilmMaker: asks for steps of the past and makes a film of them, a picture at a time."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.export.film_plan import FilmPlan
from gui.export.film_stage import FilmScene, FilmStage
from gui.export.gif import Gif
from model.frame import Frame
from model.probes.past_steps import PastStepsProbe, PastStepsReport
from model.probes.probe import Probe


class FilmMaker(QObject):
    """Makes one film at a time; between two pictures the window sees to everything else.

    Signals
    -------
    probe_wanted(PastStepsProbe)
        A question, to be answered by ``take_answer`` or ``take_no_answer``.
    progressed(int)
        So many pictures are drawn.
    made(bytes)
        The film, as a GIF file.
    failed()
        There will be none: the steps could not be rebuilt.

    """

    probe_wanted = Signal(object)
    progressed = Signal(int)
    made = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: FilmPlan | None = None
        self._scene: FilmScene | None = None
        self._probe: PastStepsProbe | None = None
        self._stage: FilmStage | None = None
        self._frames: tuple[Frame, ...] = ()
        self._gif = Gif()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._draw_next)

    @property
    def is_busy(self) -> bool:
        """Whether a film is being made."""
        return self._plan is not None

    def start(self, plan: FilmPlan, scene: FilmScene) -> None:
        """Make a film in place of one that is being made."""
        self.cancel()
        self._plan, self._scene, self._gif = plan, scene, Gif()
        self._probe = PastStepsProbe(plan.steps)
        self.probe_wanted.emit(self._probe)

    @Slot()
    def cancel(self) -> None:
        """Make no film any more."""
        self._next.stop()
        if self._stage is not None:
            self._stage.deleteLater()
        self._plan = self._scene = self._probe = self._stage = None
        self._frames = ()

    def take_answer(self, probe: Probe[object], report: object) -> None:
        """Take an answer, whoever asked."""
        if probe is not self._probe or not isinstance(report, PastStepsReport):
            return
        if self._scene is not None:
            self._probe, self._frames = None, report.frames
            self._stage = FilmStage(self._scene)
            self._next.start()

    def take_no_answer(self, probe: Probe[object]) -> None:
        """Take note that a question, whoever asked, has no answer."""
        if probe is self._probe:
            self.cancel()
            self.failed.emit()

    @Slot()
    def _draw_next(self) -> None:
        if self._plan is None or self._stage is None:
            return
        if len(self._gif) == len(self._frames):
            film = self._gif.data(self._plan.durations)
            self.cancel()
            self.made.emit(film)
            return
        self._gif.add(self._stage.picture(self._frames[len(self._gif)]))
        self._next.start()
        self.progressed.emit(len(self._gif))
