"""Worker: the only place where Qt meets the Experiment."""

import logging
from collections.abc import Callable, Mapping
from math import inf
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from model.config import Config, ConfigError
from model.data import Dataset
from model.experiment import Experiment
from model.frame import Frame

log = logging.getLogger(__name__)

# The runs' titles and Configs, by their names.
Plan = Mapping[str, tuple[str, Config]]

# A slice of training, after which the queued wishes of the window are seen to. It ends at
# a complete step, unless the network is so large that a step takes longer than patience lasts.
_SLICE = 0.008  # seconds
_PATIENCE = 0.05


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
    playing_changed(bool)
        Training began or ended.
    wish_refused(Exception)
        A live setting was refused; nothing changed.
    failed(Exception)
        Training failed; there is no experiment any more.

    """

    started = Signal(object, object)
    restart_refused = Signal(object, object)
    wish_refused = Signal(object)
    frame_ready = Signal(object)
    playing_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, load_dataset: Callable[[int], Dataset]) -> None:
        super().__init__()
        self._load_dataset = load_dataset
        self._experiment: Experiment | None = None
        self._goal = 0.0  # the step to train to
        self._steps_per_second = inf
        self._next_step_at = 0.0
        self._playing = False
        self._frame: Frame | None = None  # the newest complete moment, until it is sent
        self._frame_wanted = False
        # A child, so that it moves to the worker's thread together with it.
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._train_a_slice)

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
        self._experiment, self._frame = experiment, None
        self.started.emit(plan, experiment.dataset)
        self._timer.start(0)  # towards the first moment: the scores of epoch 0

    @Slot()
    def play(self) -> None:
        """Train until paused or finished, at the speed that is set."""
        self._go(inf)

    @Slot()
    def pause(self) -> None:
        """Stop at once; a large network's step that is under way goes on with the next wish."""
        self._goal = 0
        if self._experiment is not None and self._experiment.step > 0:
            self._timer.stop()
        self._set_playing(False)
        self._send()

    @Slot()
    def step(self) -> None:
        """Train on one mini-batch."""
        if self._experiment is not None:
            self._go(self._experiment.step + 1)

    @Slot()
    def step_epoch(self) -> None:
        """Train to the end of the epoch, as fast as it goes."""
        if self._experiment is not None:
            per_epoch = self._experiment.steps_per_epoch
            self._go((self._experiment.step // per_epoch + 1) * per_epoch)

    @Slot()
    def close(self) -> None:
        """Let go of everything, before the thread ends: a timer can only be stopped within it."""
        self._timer.stop()
        self._experiment = None

    @Slot(float)
    def set_speed(self, steps_per_second: float) -> None:
        """Play at that many steps a second; infinity is as fast as it goes."""
        self._steps_per_second = steps_per_second
        if self._playing:
            self._next_step_at = perf_counter()
            self._timer.start(0)

    @Slot(object)
    def watch(self, image_index: int | None) -> None:
        """Choose the sample, as ``Experiment.watch`` does."""
        self._wish(lambda experiment: experiment.watch(image_index))

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

    def _wish(self, act: Callable[[Experiment], None]) -> None:
        if self._experiment is None:
            return
        try:
            act(self._experiment)
        except ConfigError as error:
            self.wish_refused.emit(error)
            return
        except KeyError:  # the late echo of a run that a restart has taken away
            return
        if self._experiment.at_moment:
            self._frame = self._experiment.frame()
            if not self._playing:  # otherwise the window will ask for it soon
                self._send()

    def _go(self, goal: float) -> None:
        if self._experiment is None or self._experiment.finished:
            return
        self._goal = goal
        self._next_step_at = perf_counter()
        self._set_playing(goal > self._experiment.step + 1)
        self._timer.start(0)

    @Slot()
    def _train_a_slice(self) -> None:
        experiment = self._experiment
        if experiment is None:
            return
        paced = self._goal == inf and self._steps_per_second < inf
        one_step = paced or self._frame_wanted
        began = perf_counter()
        try:
            while not self._reached(experiment):
                complete = experiment.advance()
                took = perf_counter() - began
                if (complete and (one_step or took > _SLICE)) or took > _PATIENCE:
                    break
            if experiment.at_moment:
                self._frame = experiment.frame()
        except Exception as error:  # noqa: BLE001 - the one place where training's faults end
            self._experiment = None
            self._fail(error)
            return
        if self._reached(experiment):
            self._set_playing(False)
            self._send()
            return
        if self._frame_wanted:
            self._send()
        self._timer.start(self._milliseconds_to_next_step() if paced else 0)

    def _reached(self, experiment: Experiment) -> bool:
        return experiment.at_moment and (experiment.finished or experiment.step >= self._goal)

    def _milliseconds_to_next_step(self) -> int:
        now = perf_counter()
        # A step that took longer than its share is not made up for by a burst.
        self._next_step_at = max(self._next_step_at + 1 / self._steps_per_second, now)
        return round(1000 * (self._next_step_at - now))

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)

    def _send(self) -> None:
        if self._frame is not None:
            frame, self._frame, self._frame_wanted = self._frame, None, False
            self.frame_ready.emit(frame)

    def _fail(self, error: Exception) -> None:
        log.error("Training stopped", exc_info=error)
        self._set_playing(False)
        self.failed.emit(error)
