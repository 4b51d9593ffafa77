"""Experiments so small that a test can afford many of them."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import numpy as np

from model.config import Config
from model.data import Dataset
from model.experiment import Experiment
from model.frame import Frame
from model.network import Network
from model.randomness import streams

TRAIN_SIZE, TEST_SIZE = 40, 30
PIXELS, CLASSES = 12, 5


def tiny_dataset() -> Dataset:
    """Return images of 3 x 4 pixels: noise around one pattern for each of 5 classes."""
    rng = np.random.default_rng(42)
    patterns = rng.random((CLASSES, PIXELS))

    def images_of(labels: np.ndarray) -> np.ndarray:
        noise = rng.random((len(labels), PIXELS))
        return (0.7 * patterns[labels] + 0.3 * noise).astype(np.float32)

    train_labels = rng.permutation(TRAIN_SIZE) % CLASSES
    test_labels = rng.permutation(TEST_SIZE) % CLASSES
    return Dataset(
        images_of(train_labels),
        train_labels,
        images_of(test_labels),
        test_labels,
        name="tiny",
        image_shape=(3, 4),
        class_count=CLASSES,
    )


def tiny_config(**differences: Any) -> Config:
    """Return a Config of two hidden layers, 5 steps an epoch, 3 epochs."""
    settings: dict[str, Any] = {
        "train_size": TRAIN_SIZE,
        "hidden_sizes": (9, 7),
        "dropout_ratio": 0.3,
        "learning_rate": 0.1,
        "epochs": 3,
        "batch_size": 8,
        "seed": 5,
    }
    return Config(**(settings | differences))


def twins(**differences: Any) -> dict[str, Config]:
    """Return the Configs of a run without and one with dropout."""
    return {
        "none": tiny_config(**(differences | {"dropout_ratio": 0.0})),
        "dropout": tiny_config(**differences),
    }


def tiny_network(*, seed: int = 7, dtype: Any = np.float64, **differences: Any) -> Network:
    """Return a network for the tiny data set whose biases are not zero, in float64."""
    rng = np.random.default_rng(seed)
    network = Network(
        tiny_config(**differences),
        input_size=PIXELS,
        output_size=CLASSES,
        weights_rng=np.random.default_rng(seed),
        mask_rng=np.random.default_rng(seed + 1),
        dtype=dtype,
    )
    for name, param in network.params.items():
        if param.ndim == 1:
            # Away from the kink of ReLU, where a sample with all its inputs dropped would sit.
            param[...] = rng.uniform(0.2, 0.9, param.shape) * (1 if name.startswith("g") else 0.5)
    return network


def real_network(*, seed: int = 5, **differences: Any) -> Network:
    """Return a float32 network for MNIST, made as a Trainer makes it."""
    chance = streams(seed)
    config = tiny_config(seed=seed, **differences)
    return Network(config, weights_rng=chance.weights, mask_rng=chance.masks)


def tiny_batch(size: int = 6, *, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Return float64 images, (size, pixels), and labels, (size,)."""
    rng = np.random.default_rng(seed)
    return rng.random((size, PIXELS)), rng.integers(0, CLASSES, size)


def drive(experiment: Experiment, steps: int) -> Frame:
    """Make that many steps and return the last Frame."""
    for _ in range(steps):
        frame = next(experiment)
    return frame


def run_to_end(experiment: Experiment) -> Experiment:
    """Train until the limit of epochs, and return the experiment."""
    for _ in experiment:
        pass
    return experiment


def history_bytes(experiment: Experiment) -> Mapping[str, tuple[bytes, ...]]:
    """Return every run's scores to the last bit."""
    return {
        name: tuple(getattr(run.history, field.name).tobytes() for field in fields(run.history))
        for name, run in experiment.frame().runs.items()
    }
