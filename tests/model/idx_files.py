"""Folders of IDX files, sound and damaged."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest

from model.data import DataError, load_idx_folder

NAMES = {
    "train_images": "train-images-idx3-ubyte",
    "train_labels": "train-labels-idx1-ubyte",
    "test_images": "t10k-images-idx3-ubyte",
    "test_labels": "t10k-labels-idx1-ubyte",
}
IMAGES, LABELS = 0x0803, 0x0801


def idx(array: np.ndarray, magic: int | None = None) -> bytes:
    """Return an IDX file of unsigned bytes."""
    magic = 0x0800 + array.ndim if magic is None else magic
    return struct.pack(f">{1 + array.ndim}I", magic, *array.shape) + array.tobytes()


def write(folder: Path, part: str, ending: str, content: bytes) -> Path:
    """Write one file of the four, compressed if its ending says so."""
    path = folder / (NAMES[part] + ending)
    path.write_bytes(gzip.compress(content) if ending else content)
    return path


def refusal(folder: Path, train_size: int | None = None) -> str:
    """Return what is said about a bad folder: one sentence, and no second."""
    with pytest.raises(DataError) as caught:
        load_idx_folder(folder, train_size)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert not sentence.endswith("..")
    assert "\n" not in sentence
    assert ". " not in sentence
    return sentence
