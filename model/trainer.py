"""Trainer: one run; step() learns from one mini-batch."""

from collections.abc import Generator
from math import isfinite, nan

import numpy as np
from numpy.typing import NDArray

from model.config import Config
from model.data import Dataset
from model.divergence import Divergence
from model.drop_rates import DropCounter
from model.evaluation import Scores, right_answers
from model.frame import RunFrame
from model.history import History, HistoryWriter
from model.network import Network
from model.optimizers import create_optimizer
from model.passes import Pass, Watched
from model.pieces import complete
from model.randomness import streams
from model.workings import Workings


class Trainer:
    """A network, its optimizer and the scores of its training.

    Parameters
    ----------
    config : Config
    dataset : Dataset
        With exactly the training images and labels to learn from.

    """

    def __init__(self, config: Config, dataset: Dataset) -> None:
        chance = streams(config.seed)
        self.config = config
        self.network = Network(
            config,
            input_size=dataset.pixel_count,
            output_size=dataset.class_count,
            weights_rng=chance.weights,
            mask_rng=chance.masks,
        )
        self.optimizer = create_optimizer(config)
        self._dataset = dataset
        self._history = HistoryWriter()
        self._steps = 0
        self._divergence = Divergence()
        self._epoch_losses: list[float] = []
        self._epoch_accuracies: list[float] = []
        self._loss = nan
        self._batch_indices = np.empty(0, dtype=np.int64)
        self._step_ratios = self.dropout_ratios
        self._drop_counters = [DropCounter(units) for units in config.hidden_sizes]
        self._pinned: int | None = None
        self._watched: Watched | None = None

    @property
    def dropout_ratios(self) -> tuple[float, ...]:
        """In force now, one a hidden layer."""
        return tuple(dropout.dropout_ratio for dropout in self.network.dropouts)

    @property
    def history(self) -> History:
        """The scores so far."""
        return self._history.history()

    @property
    def diverged_at(self) -> int | None:
        """The step at which it diverged; None if it did not."""
        return self._divergence.step

    def step(self, batch_indices: NDArray[np.int64]) -> None:
        """Learn from the training images of these indices, (batch,)."""
        # Divergence shows as a loss that is no number; a warning would say no more.
        with np.errstate(all="ignore"):
            complete(self.learning(batch_indices))

    def learning(self, batch_indices: NDArray[np.int64]) -> Generator[None]:
        """Do what ``step`` does, in pieces."""
        images = self._dataset.train_images[batch_indices]
        labels = self._dataset.train_labels[batch_indices]
        self._step_ratios = self.dropout_ratios
        loss, gradients = yield from self.network.training_pass(images, labels)
        yield from self.optimizer.updating(self.network.params, gradients)
        self._loss = loss
        self._steps += 1
        self._epoch_losses.append(loss)
        self._epoch_accuracies.append(self._masked_accuracy(labels))
        self._divergence.follow(self._steps, loss)
        self._batch_indices = batch_indices
        for counter, dropout in zip(self._drop_counters, self.network.dropouts, strict=True):
            counter.count(dropout.mask, dropout.dropout_ratio)
        if self._pinned is not None:
            self._record_pinned()

    def note_scores(self, scores: Scores) -> None:
        """Take the end of an epoch down, with the means of what was trained since the last one."""
        self._history.append(
            **scores._asdict(),
            loss=_mean(self._epoch_losses),
            masked_accuracy=_mean(self._epoch_accuracies),
        )
        self._epoch_losses.clear()
        self._epoch_accuracies.clear()
        if not isfinite(scores.train_loss):  # of the last update, before another step tells
            self._divergence.follow(self._steps, scores.train_loss)

    def watch(self, image_index: int | None) -> None:
        """Record that training image whenever a mini-batch holds it; None: each first image."""
        if image_index == self._pinned:
            return  # what was recorded stays
        self._pinned = image_index
        self._watched = None
        if image_index is not None:
            self._record_pinned()

    def frame(self, *, detail: bool = False) -> RunFrame:
        """Return the run's present moment; see ``Experiment.frame``."""
        watched = self._watched
        if self._pinned is None and self._steps:
            watched = self._record(row=0)
        return RunFrame(
            config=self.config,
            dropout_ratios=self.dropout_ratios,
            learning_rate=self.optimizer.learning_rate,
            loss=self._loss,
            history=self.history,
            diverged_at=self.diverged_at,
            watched=watched,
            mini_batch=self._copy(slice(None)) if detail and self._steps else None,
            drop_rates=tuple(counter.rate() for counter in self._drop_counters),
        )

    def _masked_accuracy(self, labels: NDArray[np.int64]) -> float:
        """Return the share of right answers in the pass that was just made, with its masks on."""
        right = right_answers(self.network.outputs[self.network.layers[-1]], labels)
        return np.count_nonzero(right) / len(right)

    def _record_pinned(self) -> None:
        rows = np.flatnonzero(self._batch_indices == self._pinned)
        if len(rows):
            self._watched = self._record(row=int(rows[-1]))

    def _copy(self, rows: int | slice) -> Pass:
        return Pass.copy_of(self.network, rows, self._step_ratios)

    def _record(self, row: int) -> Watched:
        return Watched(
            **vars(self._copy(row)),
            image_index=int(self._batch_indices[row]),
            step=self._steps,
            row=row,
            batch_size=len(self._batch_indices),
            workings=Workings.of_training(self.network, row),
        )


def _mean(values: list[float]) -> float:
    return float(np.mean(values)) if values else nan
