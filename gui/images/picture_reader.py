"""PictureReader: reads pictures from files beside the thread that draws."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from model.picture_file import read_picture
from model.pictures import PictureError
from model.sample import Origin, Sample


class PictureReader(QObject):
    """Reads pictures, each of which is told when it is ready; the largest take half a second.

    Signals
    -------
    read(Sample)
    refused(PictureError)
        There is no picture in that file, or none that can be used.

    """

    read = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Not a pool of its own: one that is collected with its window waits for its thread with
        # the interpreter's lock in hand, for which that thread may be waiting.
        self._pool = QThreadPool.globalInstance()

    def ask(self, path: Path, image_shape: tuple[int, int]) -> None:
        """Read that file; ``read`` or ``refused`` tells what came of it."""
        self._pool.start(_Reading(self, path, image_shape))

    def close(self) -> None:
        """Read nothing more, and wait for what is being read."""
        self._pool.clear()
        self._pool.waitForDone()


class _Reading(QRunnable):
    """One file to be read."""

    def __init__(self, reader: PictureReader, path: Path, image_shape: tuple[int, int]) -> None:
        super().__init__()
        self._reader, self._path, self._image_shape = reader, path, image_shape

    def run(self) -> None:
        """Read it, in a thread of the pool."""
        try:
            pixels = read_picture(self._path, self._image_shape)
        except PictureError as error:
            self._reader.refused.emit(error)
        else:
            self._reader.read.emit(Sample(Origin.FILE, None, pixels, None))
