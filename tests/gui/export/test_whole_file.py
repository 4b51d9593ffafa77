"""A file that is written completely or not at all."""

from contextlib import contextmanager

import pytest

from gui.export.whole_file import write_whole
from gui.input_error_words import input_error_words
from gui.language import Language
from model.input_error import InputError


@contextmanager
def room_for(size):
    """Let no file grow beyond that, as a disk that is full."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_the_file_is_written(tmp_path):
    path = tmp_path / "a.csv"
    write_whole(path, b"1,2\n" * 100_000)
    assert path.read_bytes() == b"1,2\n" * 100_000


def test_without_room_the_old_file_stays_and_the_reason_is_said(tmp_path):
    """Not that it is unknown: the system takes a part of it first, and only then refuses."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with room_for(4096), pytest.raises(InputError, match=r"a\.csv could not be written: File too"):
        write_whole(path, bytes(100_000))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def korean(qapp):
    """Korean is spoken."""
    language = Language(qapp, "ko")
    yield
    language.choose("en")
    language.deleteLater()


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("missing/a.csv", "그러한 파일이나 디렉터리가 없음"),
        ("file/a.csv", "디렉터리가 아님"),
        (f"{'a' * 300}.csv", "파일 이름이 너무 김"),
    ],
)
def test_the_reason_is_said_in_the_persons_language(tmp_path, place, reason):
    (tmp_path / "file").touch()
    with pytest.raises(InputError) as refused:
        write_whole(tmp_path / place, b"1,2\n")
    assert input_error_words(refused.value).endswith(f"저장할 수 없습니다({reason}).")
