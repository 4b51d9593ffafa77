"""Whatever is wrong with a data folder is said in one clear sentence."""

import struct

import pytest

from tests.model.idx_files import IMAGES, LABELS, NAMES, idx, refusal, write


@pytest.mark.parametrize("part", NAMES)
class TestBadFile:
    """Each fault of each file gives one sentence that names the file."""

    def test_missing(self, folder, ending, part):
        """The sentence says which name was looked for."""
        (folder / (NAMES[part] + ending)).unlink()
        assert NAMES[part] in refusal(folder)

    def test_empty(self, folder, ending, part):
        """A file of no bytes, and one with a compressed nothing."""
        path = folder / (NAMES[part] + ending)
        path.write_bytes(b"")
        assert path.name in refusal(folder)
        assert "cut short" in refusal(folder)
        write(folder, part, ending, b"")
        assert path.name in refusal(folder)
        assert "cut short" in refusal(folder)

    def test_cut_short(self, folder, arrays, ending, part):
        """In the header, right behind it, and one byte before the end."""
        content = idx(arrays[part])
        for length in (3, 7, len(content) - arrays[part].size, len(content) - 1):
            path = write(folder, part, ending, content[:length])
            assert path.name in refusal(folder)
            assert "cut short" in refusal(folder)

    def test_wrong_magic(self, folder, arrays, ending, part):
        """Labels for images, another type of number, and no IDX file at all."""
        wrong = LABELS if arrays[part].ndim == 3 else IMAGES
        for magic in (wrong, 0x0D00 + arrays[part].ndim, 0x89504E47):
            path = write(folder, part, ending, idx(arrays[part], magic))
            assert path.name in refusal(folder)
            assert f"{magic:#010x}" in refusal(folder)

    def test_impossible_size(self, folder, arrays, ending, part):
        """A damaged header that claims the memory of the whole machine."""
        header = struct.pack(
            f">{1 + arrays[part].ndim}I",
            0x0800 + arrays[part].ndim,
            *[2**32 - 1] * arrays[part].ndim,
        )
        path = write(folder, part, ending, header + arrays[part].tobytes())
        assert path.name in refusal(folder)

    def test_directory_of_that_name(self, folder, ending, part):
        """Not a file: as good as missing."""
        path = folder / (NAMES[part] + ending)
        path.unlink()
        path.mkdir()
        assert NAMES[part] in refusal(folder)


@pytest.mark.parametrize("part", NAMES)
def test_damaged_compression(tmp_path, arrays, part):
    """A .gz file that is none, one cut short, and one with a flipped bit."""
    for each, array in arrays.items():
        write(tmp_path, each, ".gz", idx(array))
    path = tmp_path / (NAMES[part] + ".gz")
    sound = path.read_bytes()
    flipped = bytearray(sound)
    flipped[12] ^= 0xFF
    for content in (b"no archive", sound[: len(sound) // 2], bytes(flipped)):
        path.write_bytes(content)
        assert path.name in refusal(tmp_path)


@pytest.mark.parametrize("kind", ["train", "test"])
def test_images_and_labels_must_be_as_many(folder, arrays, ending, kind):
    """One label for each image."""
    write(folder, f"{kind}_labels", ending, idx(arrays[f"{kind}_labels"][:-1]))
    sentence = refusal(folder)
    images = len(arrays[f"{kind}_images"])
    assert str(images) in sentence
    assert str(images - 1) in sentence


def test_training_and_test_images_must_be_of_one_shape(folder, arrays, ending):
    """A network trained on the ones could not read the others."""
    write(folder, "test_images", ending, idx(arrays["test_images"].transpose(0, 2, 1).copy()))
    sentence = refusal(folder)
    assert "3 x 4" in sentence
    assert "4 x 3" in sentence


@pytest.mark.parametrize("kind", ["train", "test"])
def test_no_images_at_all(folder, arrays, ending, kind):
    """Nothing to learn from, or nothing to be tested on."""
    for part in (f"{kind}_images", f"{kind}_labels"):
        write(folder, part, ending, idx(arrays[part][:0]))
    assert "no" in refusal(folder).split()


def test_missing_folder(tmp_path):
    """And a file in a folder's place."""
    assert str(tmp_path / "nowhere") in refusal(tmp_path / "nowhere")
    (tmp_path / "file").write_bytes(b"")
    assert "file" in refusal(tmp_path / "file")
