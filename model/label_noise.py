"""Label noise: a share of wrong training labels."""

from dataclasses import replace

import numpy as np

from model.data import DataError, Dataset


def with_label_noise(dataset: Dataset, fraction: float, rng: np.random.Generator) -> Dataset:
    """Return the data with that fraction of its training labels replaced by another class.

    Which ones, and by which of the other classes, is uniformly random. The test labels stay.

    Raises
    ------
    DataError
        If there is no other class.

    """
    labels = dataset.train_labels.copy()
    if fraction > 0 and dataset.class_count == 1:
        raise DataError("{data} has one class only: no label can be wrong.", data=dataset.name)
    count = round(fraction * len(labels))
    wrong = rng.choice(len(labels), count, replace=False)
    # 1 to classes - 1 places further round the classes: never the class itself.
    labels[wrong] += rng.integers(1, dataset.class_count, count)
    labels[wrong] %= dataset.class_count
    return replace(dataset, train_labels=labels)
