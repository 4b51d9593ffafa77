"""A data set so small that a test can afford to read and to train on it, as four IDX files."""

from pathlib import Path

import numpy as np

from model.data import Dataset, load_idx_folder
from tests.model.idx_files import idx, write
from tests.model.tiny import tiny_dataset


def write_data_folder(folder: Path, *, copies: int = 1) -> Path:
    """Write the tiny data set: 40 training images of 3 x 4 pixels, that often, and 30 to test."""
    folder.mkdir()
    tiny = tiny_dataset()
    for kind, times, images, labels in (
        ("train", copies, tiny.train_images, tiny.train_labels),
        ("test", 1, tiny.test_images, tiny.test_labels),
    ):
        pixels = np.round(255 * images).astype(np.uint8).reshape(-1, *tiny.image_shape)
        write(folder, f"{kind}_images", "", idx(np.concatenate([pixels] * times)))
        write(folder, f"{kind}_labels", "", idx(np.tile(labels, times).astype(np.uint8)))
    return folder


def read(folder: Path) -> Dataset:
    """Read it as the program does."""
    return load_idx_folder(folder)
