"""Frames with histories as a test wants them, for the views of the plot card."""

from collections.abc import Mapping, Sequence

import numpy as np

from gui.style.run_style import RunStyle
from model.changes import Change
from model.config import Config
from model.frame import Frame, RunFrame
from model.history import History

STEPS_PER_EPOCH = 3


def styles(count: int = 2) -> dict[str, RunStyle]:
    """The styles of that many runs."""
    titles = ["No dropout", "Dropout {ratio}", "Three", "Four", "Five", "A run with a long title"]
    return {f"run{index}": RunStyle(titles[index], index) for index in range(count)}


def history(scores: int, seed: int = 0) -> History:
    """Noisy scores of a network that learns; the first of a longer one are those of a shorter."""
    noise = np.random.default_rng(seed).normal(scale=0.02, size=(2, 5000))[:, :scores]
    epochs = np.arange(scores)
    learnt = 1 - np.exp(-epochs / 40)
    train, test = np.clip(0.1 + np.outer([0.9, 0.6], learnt) + noise, 0, 1)
    return scores_of(train, test)


def scores_of(
    train: np.ndarray, test: np.ndarray, masked: np.ndarray | None = None, **columns: np.ndarray
) -> History:
    """Those accuracies, with losses that go with them."""
    return History(
        **{
            "epochs": np.arange(len(train)),
            "train_accuracy": train,
            "test_accuracy": test,
            "loss": np.full(len(train), 0.1),
            "train_loss": 2.3 * (1 - train),
            "test_loss": 2.3 * (1 - test),
            "masked_accuracy": train if masked is None else masked,
            "memorised": np.full(len(train), np.nan),
            **columns,
        }
    )


def frame(
    epoch: int,
    runs: int = 2,
    *,
    epochs: int = 301,
    changes: Sequence[Change] = (),
    histories: Mapping[str, History] | None = None,
    diverged_at: Mapping[str, int] | None = None,
) -> Frame:
    """The moment after that epoch; histories are those given, or noise."""
    diverged_at = diverged_at or {}
    histories = histories or {f"run{seed}": history(epoch + 1, seed) for seed in range(runs)}
    configs = {
        name: Config(dropout_ratio=0.2 * (place % 2), epochs=epochs)
        for place, name in enumerate(histories)
    }
    return Frame(
        step=epoch * STEPS_PER_EPOCH,
        epoch=epoch,
        epochs=epochs,
        steps_per_epoch=STEPS_PER_EPOCH,
        batch_indices=np.empty(0, dtype=np.int64),
        runs={
            name: RunFrame(
                config=configs[name],
                dropout_ratios=configs[name].dropout_ratios,
                learning_rate=0.01,
                loss=0.1,
                history=one,
                diverged_at=diverged_at.get(name),
                watched=None,
                mini_batch=None,
                drop_rates=(),
            )
            for name, one in histories.items()
        },
        changes=tuple(changes),
        latest_step=epoch * STEPS_PER_EPOCH,
    )


def ending(train: float, test: float) -> History:
    """Two scores, the last of which is this one."""
    return scores_of(np.array([0.1, train]), np.array([0.1, test]))
