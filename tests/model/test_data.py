"""IDX files become read-only arrays, and no more of them is read than is asked for."""

import gzip
from pathlib import Path

import numpy as np
import pytest

from model.data import DataError, count_train_images, load, load_idx_folder, load_mnist
from tests.model.idx_files import NAMES, idx, refusal, write


def test_bundled_mnist():
    """The real thing: 28 x 28 digits, labels 5 0 4 1 9 first, all 10,000 test images."""
    mnist = load_mnist(300)
    assert mnist.name == "MNIST"
    assert mnist.image_shape == (28, 28)
    assert mnist.class_count == 10
    assert mnist.pixel_count == 784
    assert mnist.train_images.shape == (300, 784)
    assert mnist.test_images.shape == (10_000, 784)
    assert mnist.train_labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert mnist.test_labels[:5].tolist() == [7, 2, 1, 0, 4]
    assert np.bincount(mnist.test_labels)[5] == 892
    assert mnist.train_images.min() == 0
    assert mnist.train_images.max() == 1


def test_reads_another_shape_and_class_count(folder, arrays):
    """Any data set in this format, Fashion-MNIST or smaller, plain or compressed."""
    loaded = load_idx_folder(folder)
    assert loaded.name == folder.name
    assert loaded.image_shape == (3, 4)
    assert loaded.class_count == 3
    expected = arrays["train_images"].reshape(7, 12) / 255
    np.testing.assert_allclose(loaded.train_images, expected, rtol=1e-7)
    np.testing.assert_array_equal(loaded.train_labels, arrays["train_labels"])
    np.testing.assert_array_equal(loaded.test_labels, arrays["test_labels"])
    assert loaded.train_images.dtype == loaded.test_images.dtype == np.float32
    assert loaded.train_labels.dtype == loaded.test_labels.dtype == np.int64


def test_load_reads_a_folder_or_the_bundled_mnist(folder):
    """None stands for MNIST, so that nobody has to tell the two apart."""
    assert load(folder, 3).name == folder.name
    assert len(load(folder, 3).train_labels) == 3
    assert len(load(folder).train_labels) == 7
    assert load(None, 20).name == "MNIST"
    assert len(load(None, 20).train_labels) == 20


def test_training_images_can_be_counted_without_reading_them(folder, arrays, ending):
    """The header says it, even of a file that is cut off right behind."""
    assert count_train_images(folder) == 7
    assert count_train_images(None) == 60_000
    write(folder, "train_images", ending, idx(arrays["train_images"])[:16])
    assert count_train_images(str(folder)) == 7
    for content in (b"", idx(arrays["train_labels"]) * 2):
        write(folder, "train_images", ending, content)
        with pytest.raises(DataError, match=NAMES["train_images"]):
            count_train_images(folder)


def test_accepts_a_path_as_text(folder):
    """As the command line gives it."""
    assert len(load_idx_folder(str(folder)).train_labels) == 7


def test_arrays_are_read_only(folder):
    """Every run, thread and view shares them."""
    loaded = load_idx_folder(folder)
    for cut in (loaded, loaded.cut(3)):
        for part in NAMES:
            with pytest.raises(ValueError, match="read-only"):
                getattr(cut, part)[0] = 0


def test_train_size_takes_the_first_images(folder, arrays):
    """The first ones, of training images and labels alike; the test images stay whole."""
    loaded = load_idx_folder(folder, 4)
    assert len(loaded.train_images) == len(loaded.train_labels) == 4
    np.testing.assert_array_equal(loaded.train_labels, arrays["train_labels"][:4])
    assert len(loaded.test_images) == 5
    cut = load_idx_folder(folder).cut(4)
    np.testing.assert_array_equal(cut.train_images, loaded.train_images)
    np.testing.assert_array_equal(cut.train_labels, loaded.train_labels)


def test_too_few_training_images_are_said(folder):
    """Both by the file, before it is read, and by the data set."""
    assert refusal(folder, 8).endswith("has 7 items, not 8.")
    with pytest.raises(DataError, match=r"has 7 training images, not 8\.$"):
        load_idx_folder(folder).cut(8)


def test_reads_no_more_of_a_file_than_it_needs(folder, ending, monkeypatch):
    """2 images of 7: of the training files the header and those items, not a byte more."""
    read: dict[str, int] = {}

    class Counting:
        """A file that counts what is read of it."""

        def __init__(self, path, file):
            self.name = path.name
            self.file = file

        def __enter__(self):
            return self

        def __exit__(self, *exception):
            self.file.close()

        def read(self, size=-1):
            content = self.file.read(size)
            read[self.name] = read.get(self.name, 0) + len(content)
            return content

    plain, compressed = Path.open, gzip.open
    monkeypatch.setattr(Path, "open", lambda path, mode: Counting(path, plain(path, mode)))
    monkeypatch.setattr(gzip, "open", lambda path: Counting(path, compressed(path)))
    load_idx_folder(folder, 2)
    assert read[NAMES["train_images"] + ending] == 16 + 2 * 12
    assert read[NAMES["train_labels"] + ending] == 8 + 2


@pytest.mark.parametrize("part", ["train_images", "train_labels"])
def test_what_is_not_read_may_be_missing(folder, arrays, ending, part):
    """A file cut off behind the images asked for still gives them: its rest is never touched."""
    many = np.random.default_rng(2).integers(0, 3, (60_000, *arrays[part].shape[1:]), np.uint8)
    path = write(folder, part, ending, idx(many))
    path.write_bytes(path.read_bytes()[: len(path.read_bytes()) // 4])
    assert len(load_idx_folder(folder, 7).train_images) == 7
    assert "cut short" in refusal(folder)


def test_a_plain_file_is_preferred_to_a_compressed_one(tmp_path, arrays):
    """Both there: the plain one counts, deterministically."""
    for part, array in arrays.items():
        write(tmp_path, part, "", idx(array))
        write(tmp_path, part, ".gz", b"unused")
    assert len(load_idx_folder(tmp_path).train_labels) == 7
