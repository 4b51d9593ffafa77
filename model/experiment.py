"""Experiment: twin runs in lockstep; iterating it yields Frames."""

from collections.abc import Generator, Iterable, Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from model.changes import Change
from model.config import (
    SHARED_FIELDS,
    Config,
    ConfigError,
    dropout_ratios,
    positive,
    whole_number,
)
from model.data import Dataset
from model.frame import Frame
from model.label_noise import with_label_noise
from model.mini_batches import MiniBatches
from model.randomness import streams
from model.trainer import Trainer


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
        if not configs:
            raise ConfigError("runs", 0, "must be at least one")
        for (_, one), (name, other) in pairwise(configs.items()):
            for field in SHARED_FIELDS:
                if getattr(one, field) != getattr(other, field):
                    rule = f"must be the same in every run, and run {name!r} differs"
                    raise ConfigError(field, getattr(other, field), rule)
        shared = next(iter(configs.values()))
        chance = streams(shared.seed)
        self.configs = dict(configs)
        self.dataset = with_label_noise(
            dataset.cut(shared.train_size), shared.label_noise, chance.label_noise
        )
        self._epochs = shared.epochs
        self._mini_batches = MiniBatches(
            shared.train_size, shared.batch_size, shared.sampling, chance.batches
        )
        self._batch_indices: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._trainers = {name: Trainer(config, self.dataset) for name, config in configs.items()}
        self._changes = list(changes)
        self._step = 0  # steps done, and the one under way
        self._at_moment = False
        self._work = self._work_through()

    @property
    def steps_per_epoch(self) -> int:
        """Steps in an epoch, at least 1."""
        return self._mini_batches.per_epoch

    @property
    def finished(self) -> bool:
        """Whether the limit of epochs is reached."""
        return self._at_moment and self._step >= self._epochs * self.steps_per_epoch

    @property
    def changes(self) -> tuple[Change, ...]:
        """The log of live changes."""
        return tuple(self._changes)

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

        A piece is one run's mini-batch or a part of an evaluation. Whoever must stay responsive
        calls this, until ``finished``; the first moment is step 0, scored but untrained.
        """
        self._at_moment = next(self._work)
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
            runs={name: run.frame(detail=detail) for name, run in self._trainers.items()},
            changes=self.changes,
        )

    def watch(self, image_index: int | None) -> None:
        """Choose the sample: a training image, or None for the first of each mini-batch.

        Raises
        ------
        ValueError
            If there is no such training image.

        """
        size = len(self.dataset.train_labels)
        if image_index is not None and not 0 <= image_index < size:
            raise ValueError(f"image_index must be in [0, {size}), got {image_index}")
        for trainer in self._trainers.values():
            trainer.watch(image_index)

    def set_dropout_ratio(self, run: str, ratio: float | tuple[float, ...]) -> None:
        """Drop with that ratio, or with one a hidden layer, from the next step on.

        Raises
        ------
        ConfigError
            If a ratio is refused, or their number is not the layers'.
        KeyError
            If there is no such run.

        """
        checked = dropout_ratios(ratio, self.configs[run].layer_count)
        if not isinstance(checked, tuple):
            self._change(run, None, "dropout_ratio", checked)
            return
        for layer, value in enumerate(checked):
            self._change(run, layer, "dropout_ratio", value)

    def set_learning_rate(self, run: str, value: float) -> None:
        """Learn at that rate from the next step on; errors as in ``set_dropout_ratio``."""
        self.configs[run]  # an unknown run is a KeyError here, not at the next step
        self._change(run, None, "learning_rate", positive("learning_rate", value))

    def set_epochs(self, value: int) -> None:
        """Move the limit of epochs of all runs.

        Raises
        ------
        ConfigError
            If it is no whole number of at least 1.

        """
        self._change(None, None, "epochs", whole_number("epochs", value, at_least=1))

    def _complete_moment(self) -> None:
        while not self._at_moment:
            self.advance()

    def _work_through(self) -> Generator[bool]:
        """Yield after every piece of work whether it completed a moment."""
        yield from self._score()
        self._apply_changes()
        yield True
        while True:
            self._step += 1
            self._batch_indices = next(self._mini_batches)
            for trainer in self._trainers.values():
                trainer.step(self._batch_indices)
                yield False
            if self._step % self.steps_per_epoch == 0:
                yield from self._score()
            self._apply_changes()
            yield True

    def _score(self) -> Generator[bool]:
        for trainer in self._trainers.values():
            for _ in trainer.score():
                yield False

    def _change(self, run: str | None, layer: int | None, field: str, value: float) -> None:
        change = Change(self._step, run, layer, field, value)
        # At one step only the last word counts: a dragged slider leaves one entry.
        self._changes = [old for old in self._changes if not _replaces(change, old)] + [change]
        # Amid a step it waits for the step's end, so that none is trained half and half.
        if self._at_moment:
            self._apply(change)

    def _apply_changes(self) -> None:
        for change in self._changes:
            if change.step == self._step:
                self._apply(change)

    def _apply(self, change: Change) -> None:
        if change.run is None:
            self._epochs = int(change.value)
            return
        trainer = self._trainers[change.run]
        if change.field == "learning_rate":
            trainer.optimizer.learning_rate = change.value
            return
        for layer, dropout in enumerate(trainer.network.dropouts):
            if change.layer in (None, layer):
                dropout.dropout_ratio = change.value


def _replaces(new: Change, old: Change) -> bool:
    same_place = (new.step, new.run, new.field) == (old.step, old.run, old.field)
    return same_place and new.layer in (None, old.layer)
