"""Twins: the runs of an experiment, one Trainer each, in lockstep."""

from collections.abc import Generator, Mapping
from itertools import pairwise
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from model.changes import Change
from model.config import SHARED_FIELDS, Config, ConfigError
from model.data import Dataset
from model.evaluation import Evaluation
from model.frame import RunFrame
from model.trainer import Trainer


class Twins:
    """Runs that learn from the same mini-batches and are scored together.

    Parameters
    ----------
    configs : mapping of Config
        By the run's name.
    dataset : Dataset
        What all of them train on.

    Attributes
    ----------
    trainers : mapping of Trainer
        By the run's name.

    """

    def __init__(self, configs: Mapping[str, Config], dataset: Dataset) -> None:
        self.trainers = {name: Trainer(config, dataset) for name, config in configs.items()}

    @property
    def diverged_at(self) -> Mapping[str, int | None]:
        """The step at which each run diverged, if it did."""
        return {name: run.diverged_at for name, run in self.trainers.items()}

    def learning(self, batch_indices: NDArray[np.int64]) -> Generator[None]:
        """Have every run learn from the training images of these indices, in pieces."""
        # One after the other: products this small leave the interpreter little to share out.
        for run in self.trainers.values():
            yield from run.learning(batch_indices)
            yield

    def scoring(self, evaluation: Evaluation) -> Generator[None]:
        """Score all runs together, in pieces."""
        trainers = self.trainers.values()
        scored = yield from evaluation.score([run.network for run in trainers])
        for run, scores in zip(trainers, scored, strict=True):
            run.note_scores(scores)

    def apply(self, change: Change) -> None:
        """Let a change of one run act."""
        if change.run is None:
            raise ValueError(f"a change of all runs is none of theirs, got {change}")
        trainer = self.trainers[change.run]
        if change.field == "learning_rate":
            trainer.optimizer.learning_rate = change.value
            return
        for layer, dropout in enumerate(trainer.network.dropouts):
            if change.layer in (None, layer):
                dropout.dropout_ratio = change.value

    def watch(self, image_index: int | None) -> None:
        """Have every run record that training image; see ``Trainer.watch``."""
        for trainer in self.trainers.values():
            trainer.watch(image_index)

    def frames(self, *, detail: bool) -> Mapping[str, RunFrame]:
        """Return every run's present moment; see ``Experiment.frame``."""
        runs = {name: run.frame(detail=detail) for name, run in self.trainers.items()}
        return MappingProxyType(runs)


def shared_config(configs: Mapping[str, Config]) -> Config:
    """Return a Config that tells what all of them share.

    Raises
    ------
    ConfigError
        If there is none, or if they disagree in what they must share (``SHARED_FIELDS``).

    """
    if not configs:
        raise ConfigError("runs", 0, "must be at least one")
    for (_, one), (name, other) in pairwise(configs.items()):
        for field in SHARED_FIELDS:
            if getattr(one, field) != getattr(other, field):
                rule = f"must be the same in every run, and run {name!r} differs"
                raise ConfigError(field, getattr(other, field), rule)
    return next(iter(configs.values()))
