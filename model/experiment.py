"""Experiment: twin runs in lockstep; iterating it yields Frames."""

from collections.abc import Generator, Iterable, Mapping
from itertools import count

import numpy as np
from numpy.typing import NDArray

from model.changes import Change, ChangeLog
from model.config import Config, ConfigError, check_ratios, check_whole_number
from model.data import Dataset
from model.evaluation import Evaluation
from model.frame import Frame
from model.label_noise import with_label_noise
from model.mini_batches import MiniBatches
from model.network import Network
from model.past import Past
from model.randomness import streams
from model.twins import Twins, shared_config


class Experiment:
    """A controlled comparison: runs that differ in nothing but what their Configs differ in.

    All runs start from the same weights where their shapes agree, learn from the same
    mini-batches, and drop units by the same uniform draws. ``next(experiment)`` makes one step of
    every run and scores them where an epoch ends; when the limit of epochs is reached it stops,
    and goes on once ``set_epochs`` has raised the limit.

    The same Configs and the same change log give the same history, bit for bit.

    Parameters
    ----------
    configs : dict of Config
        By the run's name, a stable id such as "none" or "dropout".
    dataset : Dataset
        Cut to the Configs' train_size.
    changes : sequence of Change
        A log to live through again: each change takes effect at its step.

    Raises
    ------
    ConfigError
        If the runs disagree in what they must share (``SHARED_FIELDS``).
    DataError
        If the data have fewer training images than train_size.

    """

    def __init__(
        self, configs: Mapping[str, Config], dataset: Dataset, changes: Iterable[Change] = ()
    ) -> None:
        shared = shared_config(configs)
        chance = streams(shared.seed)
        self.configs = dict(configs)
        clean = dataset.cut(shared.train_size)
        self.dataset = with_label_noise(clean, shared.label_noise, chance.label_noise)
        self._epochs = shared.epochs
        self._mini_batches = MiniBatches(
            shared.train_size, shared.batch_size, shared.sampling, chance.batches
        )
        self._batch_indices: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._evaluation = Evaluation(
            self.dataset, wrong=self.dataset.train_labels != clean.train_labels
        )
        self._twins = Twins(configs, self.dataset)
        self._changes = ChangeLog(self.configs, changes)
        self._past = Past(self.configs, self.dataset.pixel_count, self._mini_batches, self._changes)
        self._watched_image: int | None = None
        self._step = 0  # of the moment that work leads to
        self._at_moment = False
        self._work = self._work_through()

    @property
    def steps_per_epoch(self) -> int:
        """Steps in an epoch, at least 1."""
        return self._mini_batches.per_epoch

    @property
    def step(self) -> int:
        """Steps done; one that is under way is not."""
        return self._step if self._at_moment else max(self._step - 1, 0)

    @property
    def at_moment(self) -> bool:
        """Whether no step is under way, so that ``frame`` has nothing to complete."""
        return self._at_moment

    @property
    def epochs(self) -> int:
        """The limit in force."""
        return self._epochs

    @property
    def finished(self) -> bool:
        """Whether the limit of epochs is reached."""
        return self._at_moment and self._step >= self._epochs * self.steps_per_epoch

    @property
    def networks(self) -> Mapping[str, Network]:
        """Every run's network, by the run's name: for probes, which must leave them as they are."""
        return {name: run.network for name, run in self._twins.trainers.items()}

    @property
    def diverged(self) -> frozenset[str]:
        """The names of the runs that have diverged."""
        return frozenset(name for name, step in self._twins.diverged_at.items() if step is not None)

    @property
    def evaluation(self) -> Evaluation:
        """What scores the runs."""
        return self._evaluation

    @property
    def changes(self) -> tuple[Change, ...]:
        """The log of live changes, those of a given log that are still to come among them."""
        return self._changes.all()

    def __iter__(self) -> "Experiment":
        return self

    def __next__(self) -> Frame:
        """Make one step of every run and return the Frame of that moment."""
        self._complete_moment()
        if self.finished:
            raise StopIteration
        self.advance()
        return self.frame()

    def advance(self) -> bool:
        """Do the next piece of work; return whether it completed a moment that a Frame can show.

        A piece is one run's mini-batch, a part of it if the network is large, or a part of
        an evaluation. Whoever must stay responsive calls this, until ``finished``; the first moment
        is step 0, scored but untrained.
        """
        try:
            with np.errstate(all="ignore"):
                self._at_moment = next(self._work) is True
        except StopIteration:  # the work has no end of its own
            raise RuntimeError("The experiment failed and cannot go on.") from None
        self._settle()
        return self._at_moment

    def frame(self, *, detail: bool = False) -> Frame:
        """Return the present moment; a step that is under way is completed first.

        Parameters
        ----------
        detail : bool
            Copy the arrays of the whole mini-batch too.

        """
        self._complete_moment()
        return Frame(
            step=self._step,
            epoch=self._step // self.steps_per_epoch,
            epochs=self._epochs,
            steps_per_epoch=self.steps_per_epoch,
            batch_indices=self._batch_indices,
            runs=self._twins.frames(detail=detail),
            changes=self._changes.until(self._step),
            latest_step=self._step,
        )

    def past_frame(self, step: int, *, detail: bool = False) -> Frame:
        """Return the moment of a past step, rebuilt from the seed: its ratios and masks.

        It completes nothing, and training goes on as if nobody had asked. Of the latest step
        ``frame`` knows more, and is what is returned; amid the next step that has become past, too.

        Parameters
        ----------
        step : int
            Counted from 1.
        detail : bool
            Rebuild the masks of the whole mini-batch too.

        Raises
        ------
        ConfigError
            If that step is not done.

        """
        step = check_whole_number("step", step, at_least=1)
        if step > self.step:
            raise ConfigError("step", step, f"must be at most {self.step}")
        if step == self._step and self._at_moment:
            return self.frame(detail=detail)
        return self._past.frame(
            step,
            # One that is under way has overwritten what else was known of the one before.
            latest_step=max(self.step, step + 1),
            histories={name: run.history for name, run in self._twins.trainers.items()},
            diverged_at=self._twins.diverged_at,
            image_index=self._watched_image,
            detail=detail,
        )

    def watch(self, image_index: int | None) -> None:
        """Choose the sample: a training image, or None for the first of each mini-batch.

        Raises
        ------
        ConfigError
            If there is no such training image.

        """
        if image_index is not None:
            self.check_image(image_index)
        self._watched_image = image_index
        self._settle()

    def check_image(self, image_index: int) -> None:
        """Refuse an index that is no training image's, as ``watch`` does."""
        check_whole_number("image_index", image_index, at_least=0)
        size = len(self.dataset.train_labels)
        if image_index >= size:
            raise ConfigError("image_index", image_index, f"must be below {size}")

    def set_dropout_ratio(self, run: str, ratio: float | tuple[float, ...]) -> None:
        """Drop with that ratio, or with one a hidden layer, from the next step on.

        Raises
        ------
        ConfigError
            If a ratio is refused, or their number is not the layers'.
        KeyError
            If there is no such run.

        """
        checked = check_ratios(ratio, self.configs[run].layer_count)
        by_layer: dict[int | None, float] = {}
        if isinstance(checked, tuple):
            by_layer.update(enumerate(checked))
        else:
            by_layer[None] = checked
        self._change(run, "dropout_ratio", by_layer)

    def set_learning_rate(self, run: str, value: float) -> None:
        """Learn at that rate from the next step on; errors as in ``set_dropout_ratio``."""
        self._change(run, "learning_rate", {None: value})

    def set_epochs(self, value: int) -> None:
        """Move the limit of epochs of all runs.

        Raises
        ------
        ConfigError
            If it is no whole number of at least 1.

        """
        self._change(None, "epochs", {None: value})

    def _complete_moment(self) -> None:
        while not self._at_moment:
            self.advance()

    def _work_through(self) -> Generator[bool | None]:
        """Yield after every piece of work: True where it completed a moment."""
        for self._step in count():
            if self._step > 0:
                self._batch_indices = next(self._mini_batches)
                yield from self._twins.learning(self._batch_indices)
            if self._step % self.steps_per_epoch == 0:
                yield from self._twins.scoring(self._evaluation)
            yield True

    def _change(self, run: str | None, field: str, values: Mapping[int | None, float]) -> None:
        self._changes.record(self._step, run, field, values)
        self._settle()

    def _settle(self) -> None:
        """Let wishes act; amid a step they wait for its end, so that all runs see them alike."""
        if not self._at_moment:
            return
        for change in self._changes.at(self._step):
            if change.run is None:
                self._epochs = int(change.value)
            else:
                self._twins.apply(change)
        self._twins.watch(self._watched_image)
