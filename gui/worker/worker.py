"""Worker: the only place where Qt meets the Experiment."""

import logging
from collections.abc import Callable, Mapping
from math import ceil, inf

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gui.worker.pace import Pace
from gui.worker.past_frames import PastFrames
from gui.worker.probe_queue import ProbeQueue
from gui.worker.training import Training
from model.config import Config, ConfigError
from model.data import Dataset
from model.experiment import Experiment
from model.probes.probe import Probe

log = logging.getLogger(__name__)

# The runs' titles and Configs, by their names.
Plan = Mapping[str, tuple[str, Config]]


class Worker(QObject):
    """Trains an Experiment in the thread it lives in, a slice at a time.

    Its slots are the person's wishes; connected across threads they are queued, and take effect
    between two slices. There is nothing shared and nothing locked: what comes back are signals
    with immutable values.

    Parameters
    ----------
    load_dataset : callable
        Takes the number of training images that are needed and returns a Dataset.

    Signals
    -------
    started(plan, Dataset)
        The experiment of that plan stands at step 0; the data are those it trains on. Its Frame
        follows.
    restart_refused(plan, Exception)
        That plan cannot run; the experiment before it stands as it was.
    frame_ready(Frame)
        The answer to ``send_frame``; also sent unasked when training pauses or ends, and when
        a wish changed what there is to see.
    past_ready(Frame)
        The answer to ``look_back``.
    probed(Probe, result)
        The answer to ``probe``.
    probe_failed(Probe, Exception)
        There is none; nothing changed.
    playing_changed(bool)
        Training began or ended; it pauses by itself when a run diverges, once for every run.
    wish_refused(Exception)
        A live setting was refused; nothing changed.
    failed(Exception)
        Training failed; there is no experiment any more.

    """

    started = Signal(object, object)
    restart_refused = Signal(object, object)
    wish_refused = Signal(object)
    frame_ready = Signal(object)
    past_ready = Signal(object)
    probed = Signal(object, object)
    probe_failed = Signal(object, object)
    playing_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, load_dataset: Callable[[int], Dataset]) -> None:
        super().__init__()
        self._load_dataset = load_dataset
        self._training: Training | None = None
        self._detail = False
        self._frame_wanted = False
        self._probes = ProbeQueue()
        self._answering = False  # in the last slice
        self._pace = Pace()
        self._playing = False
        # Children, so that they move to the worker's thread together with it.
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._work_a_slice)
        self._past = PastFrames(self)
        self._past.ready.connect(self.past_ready)
        self._past.refused.connect(self.wish_refused)

    @Slot(object)
    def restart(self, plan: Plan) -> None:
        """Begin the experiment of a plan at step 0, or say why not and keep the old one."""
        self.pause()
        configs = {name: config for name, (_, config) in plan.items()}
        try:
            train_size = next(iter(configs.values())).train_size
            experiment = Experiment(configs, self._load_dataset(train_size))
        except Exception as error:
            log.info("Restart refused", exc_info=error)
            self.restart_refused.emit(plan, error)
            return
        self.let_go()
        self._training = Training(experiment, self._pace, detail=self._detail)
        self._past.begin(experiment)
        self.started.emit(plan, experiment.dataset)
        self._timer.start(0)  # towards the first moment: the scores of epoch 0

    @Slot()
    def play(self) -> None:
        """Train until paused or finished, at the speed that is set."""
        self._go(inf)

    @Slot()
    def pause(self) -> None:
        """Stop behind the step that is under way; that of a large network waits for a wish.

        So what a pause shows is where the network is: to look at it otherwise changes nothing.
        """
        if self._training is not None:
            self._training.pause()
        self._set_playing(False)
        self._send()

    @Slot()
    def step(self) -> None:
        """Train on one mini-batch."""
        if self._training is not None:
            self._go(self._training.experiment.step + 1)

    @Slot()
    def step_epoch(self) -> None:
        """Train to the end of the epoch, as fast as it goes."""
        if self._training is not None:
            per_epoch = self._training.experiment.steps_per_epoch
            self._go((self._training.experiment.step // per_epoch + 1) * per_epoch)

    @Slot(int)
    def train_to(self, step: int) -> None:
        """Train until so many steps are done, at the speed that is set; raise the limit for it."""
        if self._training is None or step <= self._training.experiment.step:
            return
        experiment = self._training.experiment
        epochs = ceil(step / experiment.steps_per_epoch)
        if epochs > experiment.epochs:
            self.set_epochs(epochs)
        self._go(step)

    @Slot()
    def let_go(self) -> None:
        """Have no experiment; before the thread ends, too: its timer cannot be stopped later."""
        self._timer.stop()
        self._past.begin(None)
        self._probes.clear()
        self._training = None

    @Slot(float)
    def set_speed(self, steps_per_second: float) -> None:
        """Play at that many steps a second; infinity is as fast as it goes."""
        self._pace.steps_per_second = steps_per_second
        if self._playing:
            self._pace.begin()
            self._timer.start(0)

    @Slot(object)
    def watch(self, image_index: int | None) -> None:
        """Choose the sample, as ``Experiment.watch`` does."""
        self._wish(lambda experiment: experiment.watch(image_index))
        self._past.refresh()

    @Slot(str, object)
    def set_dropout_ratio(self, run: str, ratio: float | tuple[float, ...]) -> None:
        """Change a run's dropout ratio from the next step on."""
        self._wish(lambda experiment: experiment.set_dropout_ratio(run, ratio))

    @Slot(str, float)
    def set_learning_rate(self, run: str, value: float) -> None:
        """Change a run's learning rate from the next step on."""
        self._wish(lambda experiment: experiment.set_learning_rate(run, value))

    @Slot(int)
    def set_epochs(self, value: int) -> None:
        """Move the limit of epochs."""
        self._wish(lambda experiment: experiment.set_epochs(value))

    @Slot()
    def send_frame(self) -> None:
        """Answer with the newest Frame, as soon as there is one that was not sent."""
        self._frame_wanted = True
        self._send()

    @Slot(bool)
    def set_detail(self, detail: bool) -> None:
        """Have Frames hold the whole mini-batch, or no longer."""
        self._detail = self._past.detail = detail
        if self._training is not None and detail != self._training.newest.detail:
            self._training.newest.detail = detail
            self._show_change(self._training)
            self._past.refresh()

    @Slot(object)
    def look_back(self, step: int | None) -> None:
        """Answer with the Frame of a past step, and anew when what it shows is changed.

        Only the last wish of several is answered. None: with nothing from now on. Training goes on
        meanwhile.
        """
        self._past.look_back(step)

    @Slot(object)
    def probe(self, probe: Probe[object]) -> None:
        """Examine the networks at the next moment.

        Training waits for the answer, or takes turns with it if it rests on copies.
        A probe that is not answered yet gives way to a newer one of its type.
        """
        if self._training is not None:
            self._probes.ask(probe)
            self._timer.start(0)

    def _wish(self, act: Callable[[Experiment], None]) -> None:
        if self._training is None:
            return
        try:
            act(self._training.experiment)
        except ConfigError as error:
            self.wish_refused.emit(error)
            return
        except KeyError:  # the late echo of a run that a restart has taken away
            return
        self._show_change(self._training)

    def _show_change(self, training: Training) -> None:
        """Send the moment in which something changed; while training the window will ask for it."""
        if training.experiment.at_moment:
            training.newest.note()
            if not self._playing:
                self._send()
                return
        # It acts at the end of the step that is under way; or it was the limit, reached by now.
        self._timer.start(0)

    def _go(self, goal: float) -> None:
        if self._training is None or self._training.experiment.finished:
            return
        self._training.goal = goal
        self._pace.begin()
        self._set_playing(goal > self._training.experiment.step + 1)
        self._timer.start(0)

    @Slot()
    def _work_a_slice(self) -> None:
        """Answer probes or train, for a short while; then the event loop sees to wishes."""
        training = self._training
        if training is None:
            return
        try:
            self._work(training)
        except Exception as error:  # noqa: BLE001 - the one place where training's faults end
            self._fail(error)
            return
        if self._probes:
            self._timer.start(0)
        elif not training.at_rest:
            self._timer.start(ceil(1000 * training.rest()))

    def _work(self, training: Training) -> None:
        experiment, awaited = training.experiment, self._probes.needs_moment
        held = awaited and experiment.at_moment
        # In turn: of a large network a wish then waits for one long piece of work, not for two.
        self._answering = self._probes.can_go_on(experiment) and (held or not self._answering)
        if self._answering:
            self._answer(experiment)
        elif not training.reached and training.rest() == 0:
            training.advance(to_moment=self._frame_wanted or awaited)
        if training.reached:
            self._set_playing(False)
        if training.reached or self._frame_wanted:
            self._send()

    def _answer(self, experiment: Experiment) -> None:
        for answer in self._probes.answers(experiment):
            if answer.error is None:
                self.probed.emit(answer.probe, answer.result)
            else:
                log.warning("No answer to %r", answer.probe, exc_info=answer.error)
                self.probe_failed.emit(answer.probe, answer.error)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)

    def _send(self) -> None:
        frame = None if self._training is None else self._training.newest.take()
        if frame is not None:
            self._frame_wanted = False
            self.frame_ready.emit(frame)

    def _fail(self, error: Exception) -> None:
        log.error("Training stopped", exc_info=error)
        self.let_go()
        self._set_playing(False)
        self.failed.emit(error)
