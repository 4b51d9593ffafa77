"""IDX files -> Dataset: images and labels as read-only arrays."""

import gzip
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from model.input_error import InputError
from model.read_only import read_only

MNIST_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "mnist"

# The big-endian numbers that IDX files of bytes start with: 0x08 = unsigned byte, then dimensions.
_IMAGES_MAGIC = 0x0803
_LABELS_MAGIC = 0x0801

# A damaged header can claim any size; more than this is not read into memory.
_MOST_BYTES = 2**31


class DataError(InputError):
    """Data that cannot be read."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """Images in rows of pixels and their labels; every array is read-only.

    Attributes
    ----------
    train_images, test_images : (images, pixels) float32, in [0, 1]
    train_labels, test_labels : (images,) int64
    name : str
        What a person calls it, such as "MNIST".
    image_shape : (rows, columns)
    class_count : int

    """

    train_images: NDArray[np.float32]
    train_labels: NDArray[np.int64]
    test_images: NDArray[np.float32]
    test_labels: NDArray[np.int64]
    name: str
    image_shape: tuple[int, int]
    class_count: int

    def __post_init__(self) -> None:
        """Protect the arrays: they are shared by every run, thread and view."""
        for array in (self.train_images, self.train_labels, self.test_images, self.test_labels):
            read_only(array)

    @property
    def pixel_count(self) -> int:
        """Pixels of one image."""
        rows, columns = self.image_shape
        return rows * columns

    def cut(self, train_size: int) -> "Dataset":
        """Return the same data with only the first ``train_size`` training images (a view).

        Raises
        ------
        DataError
            If there are fewer training images.

        """
        available = len(self.train_images)
        if train_size > available:
            raise DataError(
                "{data} has {count} training images, not {wanted}.",
                data=self.name,
                count=available,
                wanted=train_size,
            )
        return replace(
            self,
            train_images=self.train_images[:train_size],
            train_labels=self.train_labels[:train_size],
        )


def load_mnist(train_size: int | None = None) -> Dataset:
    """Read the bundled MNIST files (LeCun, Cortes and Burges): 28 x 28 handwritten digits.

    Parameters
    ----------
    train_size : int, optional
        Read only that many training images, the first ones; all 60,000 if None.

    Raises
    ------
    DataError
        If a file is missing or damaged, or has fewer images.

    """
    return replace(load_idx_folder(MNIST_FOLDER, train_size), name="MNIST")


def load(folder: str | Path | None, train_size: int | None = None) -> Dataset:
    """Read the IDX files of a folder, or the bundled MNIST if it is None."""
    return load_mnist(train_size) if folder is None else load_idx_folder(folder, train_size)


def count_train_images(folder: str | Path | None) -> int:
    """Return how many training images ``load`` could read; reads no more than a header."""
    path = _find(MNIST_FOLDER if folder is None else Path(folder), "train-images-idx3-ubyte")
    with _opened(path) as file:
        return _read_shape(file, path, _IMAGES_MAGIC)[0]


def load_idx_folder(path: str | Path, train_size: int | None = None) -> Dataset:
    """Read a folder of four IDX files, plain or .gz, named as MNIST's are.

    Fashion-MNIST, KMNIST and others come in this format. No more of the training files is
    read than ``train_size`` images need.

    Raises
    ------
    DataError
        If a file is missing, is no IDX file, is cut short, or does not fit the others.

    """
    folder = Path(path)
    if not folder.is_dir():
        raise DataError("There is no folder {folder}.", folder=folder)
    train_images, image_shape = _read_images(folder, "train-images-idx3-ubyte", train_size)
    test_images, test_shape = _read_images(folder, "t10k-images-idx3-ubyte", None)
    train_labels = _read_labels(folder, "train-labels-idx1-ubyte", train_size)
    test_labels = _read_labels(folder, "t10k-labels-idx1-ubyte", None)
    if image_shape != test_shape:
        raise DataError(
            "The training images of {folder} are {train_shape} pixels, its test images "
            "{test_shape}.",
            folder=folder,
            train_shape=_shape(*image_shape),
            test_shape=_shape(*test_shape),
        )
    counts = {"folder": folder, "images": len(train_images), "labels": len(train_labels)}
    if counts["images"] != counts["labels"]:
        raise DataError(
            "{folder} has {images} training images but {labels} training labels.", **counts
        )
    if len(train_images) == 0:
        raise DataError("{folder} has no training images.", folder=folder)
    counts = {"folder": folder, "images": len(test_images), "labels": len(test_labels)}
    if counts["images"] != counts["labels"]:
        raise DataError("{folder} has {images} test images but {labels} test labels.", **counts)
    if len(test_images) == 0:
        raise DataError("{folder} has no test images.", folder=folder)
    return Dataset(
        train_images,
        train_labels,
        test_images,
        test_labels,
        name=folder.resolve().name,
        image_shape=image_shape,
        class_count=1 + int(max(train_labels.max(), test_labels.max())),
    )


def _read_images(
    folder: Path, name: str, limit: int | None
) -> tuple[NDArray[np.float32], tuple[int, int]]:
    shape, pixels = _read_idx(folder, name, _IMAGES_MAGIC, limit)
    count, rows, columns = shape
    if rows * columns == 0:
        raise DataError(
            "The images of {file} in {folder} are {shape} pixels.",
            file=name,
            folder=folder,
            shape=_shape(rows, columns),
        )
    images = pixels.reshape(count, rows * columns).astype(np.float32) / np.float32(255)
    return images, (rows, columns)


def _read_labels(folder: Path, name: str, limit: int | None) -> NDArray[np.int64]:
    _, labels = _read_idx(folder, name, _LABELS_MAGIC, limit)
    return labels.astype(np.int64)


def _read_idx(
    folder: Path, name: str, magic: int, limit: int | None
) -> tuple[tuple[int, ...], NDArray[np.uint8]]:
    """Read an IDX file's shape and bytes, at most ``limit`` items of it."""
    path = _find(folder, name)
    with _opened(path) as file:
        count, *item_shape = _read_shape(file, path, magic)
        if limit is not None and not 0 <= limit <= count:
            raise DataError(
                "{file} has {count} items, not {wanted}.", file=path, count=count, wanted=limit
            )
        shape = (count if limit is None else limit, *item_shape)
        size = prod(shape)
        if size > _MOST_BYTES:
            raise DataError(
                "{file} is damaged: it claims to hold {size} bytes.", file=path, size=size
            )
        content = file.read(size)
        if limit is None:
            file.read(1)  # past the end a .gz file's checksum is compared
    if len(content) < size:
        raise DataError(
            "{file} is cut short: {there} of {size} bytes are there.",
            file=path,
            there=len(content),
            size=size,
        )
    return shape, np.frombuffer(content, dtype=np.uint8)


def _read_shape(file: BinaryIO, path: Path, magic: int) -> tuple[int, ...]:
    """Read the header: the magic number, then the size of each dimension."""
    dimensions = magic & 0xFF
    header = file.read(4 + 4 * dimensions)
    if len(header) < 4 + 4 * dimensions:
        raise DataError("{file} is cut short: it has no complete header.", file=path)
    found, *shape = struct.unpack(f">{1 + dimensions}I", header)
    if found != magic:
        raise DataError(
            "{file} is not the IDX file it should be: it starts with {found} instead of {wanted}.",
            file=path,
            found=f"{found:#010x}",
            wanted=f"{magic:#010x}",
        )
    return tuple(shape)


def _find(folder: Path, name: str) -> Path:
    for path in (folder / name, folder / f"{name}.gz"):
        if path.is_file():
            return path
    raise DataError("{folder} has neither {file} nor {file}.gz.", folder=folder, file=name)


def _shape(rows: int, columns: int) -> str:
    return f"{rows} x {columns}"


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file, plain or .gz; what is wrong with it becomes one sentence."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            yield cast("BinaryIO", file)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError(
            "{file} is damaged or cut short: {reason}.", file=path, reason=error
        ) from error
    except OSError as error:
        reason = error.strerror or error
        raise DataError("{file} cannot be read: {reason}.", file=path, reason=reason) from error
