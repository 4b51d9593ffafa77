"""Histories of real runs on MNIST, of all kinds, as the program recorded them.

``python -m tests.model.recorded`` trains them all anew, which takes some minutes, and writes the
file beside this one; with names it trains those alone and keeps the others.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from model.config import Config
from model.data import load_mnist
from model.experiment import Experiment
from model.frame import RunFrame
from model.history import History

import numpy as np  # isort: skip  after model, which settles the number of BLAS threads
from numpy.typing import NDArray  # isort: skip

FILE = Path(__file__).with_name("recorded.npz")
COLUMNS = [field.name for field in fields(History) if field.name != "epochs"]


@dataclass(frozen=True)
class Recording:
    """How a run was trained.

    Attributes
    ----------
    settings : mapping
        The differences of its Config.
    learning_rate_later : float or None
        From half-time on.

    """

    settings: Mapping[str, Any]
    learning_rate_later: float | None = None

    @property
    def config(self) -> Config:
        return Config(**self.settings)


NONE = {"dropout_ratio": 0.0}
BOTH = {"dropout_ratio": 0.5, "input_dropout_ratio": 0.2}
FAST = {"optimizer": "momentum", "learning_rate": 0.05, "scaling": "inverted"}
TWO = {"hidden_sizes": (256, 256), **FAST}
SMALL = {"train_size": 1000, **TWO}
NOISY = {"train_size": 5000, "epochs": 30, **TWO}
SIGMOID = {"activation": "sigmoid", "hidden_sizes": (100, 100), **NONE}


def _narrow(units: int, ratio: float) -> Recording:
    sizes = {"train_size": 1000, "epochs": 200, "hidden_sizes": (units, units)}
    return Recording(sizes | FAST | {"dropout_ratio": ratio})


RECORDINGS = {
    "textbook_none": Recording(NONE),
    "textbook_dropout": Recording({}),
    "textbook_inverted": Recording({"scaling": "inverted"}),
    "n100_none": Recording({"train_size": 100, "epochs": 400, **TWO, **NONE}),
    "n100_dropout": Recording({"train_size": 100, "epochs": 400, **TWO, **BOTH}),
    "n1000_none": Recording({"epochs": 150, **SMALL, **NONE}),
    "n1000_dropout": Recording({"epochs": 150, **SMALL, **BOTH}),
    "n10000_none": Recording({"train_size": 10_000, "epochs": 25, **TWO, **NONE}),
    "n10000_dropout": Recording({"train_size": 10_000, "epochs": 25, **TWO, **BOTH}),
    "n60000_none": Recording({"train_size": 60_000, "epochs": 4, **TWO, **NONE}),
    "n60000_dropout": Recording({"train_size": 60_000, "epochs": 4, **TWO, **BOTH}),
    "n60000_plain": Recording(
        {"train_size": 60_000, "epochs": 2, "hidden_sizes": (100, 100), **NONE}
    ),
    "noise20_none": Recording({"label_noise": 0.2, **NOISY, **NONE}),
    "noise20_dropout": Recording({"label_noise": 0.2, **NOISY, **BOTH}),
    "noise40_none": Recording({"label_noise": 0.4, **NOISY, **NONE}),
    "noise40_dropout": Recording({"label_noise": 0.4, **NOISY, **BOTH}),
    "noise100_none": Recording({"label_noise": 1.0, "epochs": 100, **SMALL, **NONE}),
    "narrow8_none": _narrow(8, 0.0),
    "narrow8_dropout": _narrow(8, 0.2),
    "narrow8_half": _narrow(8, 0.5),
    "narrow16_none": _narrow(16, 0.0),
    "narrow16_dropout": _narrow(16, 0.2),
    "narrow16_half": _narrow(16, 0.5),
    "narrow32_half": _narrow(32, 0.5),
    "ratio90": Recording({"epochs": 300, **SMALL, "learning_rate": 0.01, "dropout_ratio": 0.9}),
    "batch_norm_none": Recording({"epochs": 60, "batch_norm": True, **SMALL, **NONE}),
    "batch_norm_dropout": Recording({"epochs": 60, "batch_norm": True, **SMALL, **BOTH}),
    "decay": Recording({"epochs": 100, "weight_decay": 0.01, **SMALL, **NONE}),
    "decay_strong": Recording({"epochs": 60, "weight_decay": 0.1, **SMALL, **NONE}),
    "rate50_none": Recording({"epochs": 10, "learning_rate": 50.0, **NONE}),
    "rate50_dropout": Recording({"epochs": 10, "learning_rate": 50.0}),
    "rate1_none": Recording({"epochs": 20, "learning_rate": 1.0, **NONE}),
    "rate1_dropout": Recording({"epochs": 120, "learning_rate": 1.0}),
    "rate_tiny": Recording({"epochs": 100, "learning_rate": 1e-4, **NONE}),
    "rate_raised": Recording({"epochs": 100, **SMALL, **NONE}, learning_rate_later=0.6),
    "sigmoid_rate50": Recording({"epochs": 30, "learning_rate": 50.0, **SIGMOID}),
    "sigmoid_rate10": Recording({"epochs": 80, "learning_rate": 10.0, **SIGMOID}),
    "sigmoid_rate1": Recording({"epochs": 100, "learning_rate": 1.0, **SIGMOID}),
    "sigmoid_deep": Recording(
        {"epochs": 100, "learning_rate": 0.1, "activation": "sigmoid", **NONE}
    ),
    "adam_dead": Recording({"epochs": 50, "learning_rate": 0.1, "optimizer": "adam", **NONE}),
    "rmsprop_peak": Recording(
        {"epochs": 150, "learning_rate": 0.01, "optimizer": "rmsprop", "scaling": "inverted"}
    ),
    "textbook_30": Recording({"dropout_ratio": 0.3}),
    "textbook_40_longer": Recording({"dropout_ratio": 0.4, "epochs": 1200}),
    "textbook_batch_norm": Recording({"batch_norm": True, "epochs": 60}),
    "deep_dropout": Recording({"hidden_sizes": (100,) * 12, "dropout_ratio": 0.1, "epochs": 250}),
    "adam_slow_half": Recording(
        {"optimizer": "adam", "learning_rate": 1e-4, "dropout_ratio": 0.5, "epochs": 200}
    ),
    "sigmoid_deep_adam": Recording(
        {"optimizer": "adam", "learning_rate": 0.001, "activation": "sigmoid", "epochs": 100}
    ),
    "weights_tiny_longer": Recording({"epochs": 600, "weight_init": 0.01, **NONE}),
    "weights_tiny": Recording({"epochs": 100, "weight_init": 0.01, **NONE}),
    "weights_huge": Recording(
        {
            "epochs": 100,
            "weight_init": 1.0,
            "optimizer": "adam",
            "learning_rate": 0.001,
            **NONE,
        }
    ),
}


def run_of(name: str, epoch: int | None = None) -> RunFrame:
    """Return a recorded run as it stood after that epoch, or at its end."""
    recording = RECORDINGS[name]
    with np.load(FILE) as file:
        columns, (diverged_at,) = file[name], file[f"{name} diverged at"]
    scores = columns.shape[1] if epoch is None else epoch + 1
    history = History(
        epochs=np.arange(columns.shape[1]),
        **dict(zip(COLUMNS, columns.astype(np.float64), strict=True)),
    ).first(scores)
    config = recording.config
    steps = (scores - 1) * max(config.train_size // config.batch_size, 1)
    return RunFrame(
        config=config,
        dropout_ratios=config.dropout_ratios,
        learning_rate=config.learning_rate,
        loss=float(history.loss[-1]),
        history=history,
        diverged_at=int(diverged_at) if 0 <= diverged_at <= steps else None,
        watched=None,
        mini_batch=None,
        drop_rates=(),
    )


def record(recording: Recording) -> RunFrame:
    """Train that run to its end."""
    config = recording.config
    experiment = Experiment({"run": config}, load_mnist(config.train_size))
    for frame in experiment:
        later = recording.learning_rate_later
        if later is not None and frame.step == config.epochs * frame.steps_per_epoch // 2:
            experiment.set_learning_rate("run", later)
    return experiment.frame().runs["run"]


def main(names: Sequence[str]) -> None:
    """Record the runs of these names, or all."""
    arrays: dict[str, NDArray[np.float32]] = {}
    if names:
        with np.load(FILE) as file:
            arrays |= file
    for name in names or RECORDINGS:
        run = record(RECORDINGS[name])
        arrays[name] = np.array([getattr(run.history, each) for each in COLUMNS], np.float32)
        diverged_at = -1 if run.diverged_at is None else run.diverged_at
        arrays[f"{name} diverged at"] = np.array([diverged_at])
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
    np.savez_compressed(FILE, **arrays)


if __name__ == "__main__":
    main(sys.argv[1:])
