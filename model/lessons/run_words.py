"""RUN_WORDS: what a lesson can know of a run from its Frame."""

from collections.abc import Callable, Mapping

import numpy as np

from model.lessons.facts import RunFacts
from model.lessons.words import Kind, Word
from model.passes import Watched
from model.verdict import verdict


def _last(column: str) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        values = getattr(at.run.history, column)
        return float(values[-1]) if len(values) else None

    return look_up


def _gap(at: RunFacts) -> float | None:
    history = at.run.history
    if not len(history):
        return None
    train, test = history.train_accuracy[-1], history.test_accuracy[-1]
    return round(round(float(train), 2) - round(float(test), 2), 2)


def _best(column: str, *, lowest: bool, epoch: bool) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        values = getattr(at.run.history, column)
        if not np.isfinite(values).any():
            return None
        place = int(np.nanargmin(values) if lowest else np.nanargmax(values))
        return float(at.run.history.epochs[place] if epoch else values[place])

    return look_up


def _finding(at: RunFacts) -> str | None:
    return verdict(at.run).finding.value


def _ratio(at: RunFacts) -> float | None:
    ratios = set(at.run.dropout_ratios)
    return ratios.pop() if len(ratios) == 1 else None


def _keep(at: RunFacts) -> float | None:
    ratio = _ratio(at)
    return None if ratio is None else 1 - ratio


def _sample(read: Callable[[Watched], float]) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        watched = at.run.watched
        return None if watched is None else float(read(watched))

    return look_up


def _pixels(*, kept: bool) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        watched = at.run.watched
        if watched is None or watched.input_mask is None:
            return None
        mask = watched.input_mask
        return float(np.count_nonzero(mask if kept else ~mask))

    return look_up


RUN_WORDS: Mapping[str, Word] = {
    "title": Word(Kind.TITLE, "what the run is called", lambda at: at.facts.titles.get(at.name)),
    "verdict": Word(
        Kind.FINDING,
        '"too early", "under-fitting", "over-fitting", "healthy" or "diverged"',
        _finding,
    ),
    "train_accuracy": Word(Kind.ACCURACY, "of the training images", _last("train_accuracy")),
    "test_accuracy": Word(Kind.ACCURACY, "of the test images", _last("test_accuracy")),
    "gap": Word(Kind.ACCURACY, "train_accuracy - test_accuracy, as both are read", _gap),
    "masked_accuracy": Word(
        Kind.ACCURACY,
        "of the epoch's training passes, with masks on; none at epoch 0",
        _last("masked_accuracy"),
    ),
    "memorised": Word(
        Kind.PERCENT, "share of the wrong labels that are answered", _last("memorised")
    ),
    "best_test_accuracy": Word(
        Kind.ACCURACY,
        "the highest so far",
        _best("test_accuracy", lowest=False, epoch=False),
    ),
    "best_test_epoch": Word(
        Kind.COUNT, "when that was", _best("test_accuracy", lowest=False, epoch=True)
    ),
    "loss": Word(
        Kind.LOSS,
        "mean over the epoch's mini-batches, as it trained; none at epoch 0",
        _last("loss"),
    ),
    "train_loss": Word(Kind.LOSS, "of the training images, in test passes", _last("train_loss")),
    "test_loss": Word(Kind.LOSS, "of the test images", _last("test_loss")),
    "lowest_test_loss": Word(
        Kind.LOSS, "the lowest so far", _best("test_loss", lowest=True, epoch=False)
    ),
    "lowest_test_loss_epoch": Word(
        Kind.COUNT, "when that was", _best("test_loss", lowest=True, epoch=True)
    ),
    "ratio": Word(Kind.RATIO, "the dropout ratio in force, if all layers have one", _ratio),
    "keep": Word(Kind.RATIO, "1 - ratio", _keep),
    "learning_rate": Word(Kind.NUMBER, "in force", lambda at: at.run.learning_rate),
    "hidden_layers": Word(Kind.COUNT, "how many", lambda at: at.run.config.layer_count),
    "sample_step": Word(
        Kind.COUNT, "the step that trained on the watched image last", _sample(lambda at: at.step)
    ),
    "sample_answer": Word(
        Kind.COUNT,
        "the digit answered there, with masks on",
        _sample(lambda at: float(at.probabilities.argmax())),
    ),
    "sample_certainty": Word(
        Kind.RATIO,
        "the probability of that answer",
        _sample(lambda at: float(at.probabilities.max())),
    ),
    "pixels_kept": Word(Kind.COUNT, "of the watched image, with input dropout", _pixels(kept=True)),
    "pixels_dropped": Word(Kind.COUNT, "the others", _pixels(kept=False)),
}
