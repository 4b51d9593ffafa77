"""The textbook's twin experiment against its matrix products alone.

``python -m benchmarks.headless [EPOCHS]`` prints the ratio of the two wall times, pair by pair.
The products are those of both networks, each on a core of its own: what no implementation of
these networks with the same library can go below.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from statistics import median
from time import perf_counter

from model.config import Config
from model.data import Dataset, load_mnist
from model.experiment import Experiment

import numpy as np  # isort: skip  after model, which settles the number of BLAS threads

_PAIRS = 7
_CHUNK = 1000


def train(epochs: int, dataset: Dataset) -> float:
    """Return the seconds of a headless run."""
    config = Config(epochs=epochs)
    configs = {"none": Config(epochs=epochs, dropout_ratio=0.0), "dropout": config}
    experiment = Experiment(configs, dataset)
    began = perf_counter()
    for _ in experiment:
        pass
    return perf_counter() - began


def multiply(epochs: int, dataset: Dataset) -> float:
    """Return the seconds of the same run's matrix products, a network on each of two cores."""
    with ThreadPoolExecutor(2) as pool:
        began = perf_counter()
        list(pool.map(lambda _: _products(epochs, dataset), range(2)))
        return perf_counter() - began


def _products(epochs: int, dataset: Dataset) -> None:
    config = Config()
    sizes = (dataset.pixel_count, *config.hidden_sizes, dataset.class_count)
    weights = [np.ones(shape, np.float32) for shape in pairwise(sizes)]
    batch = dataset.train_images[: config.batch_size]
    for epoch in range(epochs + 1):
        for _ in range(config.train_size // config.batch_size if epoch else 0):
            signals = [batch]
            for weight in weights:
                signals.append(signals[-1] @ weight)
            grad = signals[-1]
            for weight, signal in zip(reversed(weights), reversed(signals[:-1]), strict=True):
                signal.T @ grad
                if signal is not batch:
                    grad = grad @ weight.T
        for images in (dataset.train_images, dataset.test_images):
            for start in range(0, len(images), _CHUNK):
                x = images[start : start + _CHUNK]
                for weight in weights:
                    x = x @ weight


def main() -> None:
    """Measure in pairs, in turn, after a warm-up."""
    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 301
    dataset = load_mnist(300)
    train(2, dataset)
    multiply(2, dataset)
    ratios = []
    for _ in range(_PAIRS):
        run, products = train(epochs, dataset), multiply(epochs, dataset)
        ratios.append(run / products)
        print(f"run {run:.2f} s, products {products:.2f} s, ratio {ratios[-1]:.2f}")
    print(f"median ratio {median(ratios):.2f} of {_PAIRS} pairs, {epochs} epochs")


if __name__ == "__main__":
    main()
