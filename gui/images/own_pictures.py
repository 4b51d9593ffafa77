"""OwnPictures: what the person draws or drops on the window, made into samples."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from gui.images.drawing_pad import DrawingPad
from gui.images.picture_reader import PictureReader
from gui.input_error_words import input_error_words
from gui.style.theme import Theme
from model.data import Dataset
from model.pictures import PictureError, as_mnist
from model.sample import Origin, Sample


class PicturesMemory(NamedTuple):
    """What is drawn and not used yet, and what was refused since the last picture."""

    strokes: QImage
    refusal: PictureError | None


class OwnPictures(QObject):
    """The drawing pad, and the reader of files.

    Parameters
    ----------
    window : QWidget
        In front of which the pad opens.

    Signals
    -------
    made(Sample)
        A picture in the form of the data's images; nobody knows its label.
    refused(PictureError)
        A file that cannot be used; its message says why. Of a drawing the pad says it.
    outlived(PictureError)
        That refusal: a picture was made since.

    """

    made = Signal(object)
    refused = Signal(object)
    outlived = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._image_shape: tuple[int, int] | None = None
        self._refusal: PictureError | None = None  # since the last picture
        self.pad = DrawingPad(window)
        self.pad.used.connect(self._use)
        self._reader = PictureReader(self)
        self._reader.read.connect(self._tell_made)
        self._reader.refused.connect(self._tell_refused)

    def set_dataset(self, dataset: Dataset) -> None:
        """Make pictures in the form of these data's images from now on."""
        self._image_shape = dataset.image_shape

    @Slot()
    def draw(self) -> None:
        """Open the drawing pad."""
        self.pad.open()

    def takes(self, dragged: QMimeData) -> bool:
        """Whether what is dragged over the window is a file."""
        return self._image_shape is not None and _path(dragged) is not None

    def take(self, dropped: QMimeData) -> None:
        """Read the file that was dropped, the first one of several."""
        path = _path(dropped)
        if self._image_shape is not None and path is not None:
            self._reader.ask(path, self._image_shape)

    def close(self) -> None:
        """Let go of what is being read."""
        self._reader.close()

    def memory(self) -> PicturesMemory:
        """Return what another one needs to go on where this one stands."""
        return PicturesMemory(self.pad.canvas.strokes(), self._refusal)

    def recall(self, memory: PicturesMemory) -> None:
        """Go on where another one stood."""
        self.pad.canvas.take_strokes(memory.strokes)
        self._refusal = memory.refusal

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and sizes of this theme."""
        self.pad.set_theme(theme)

    @Slot(object)
    def _use(self, ink: NDArray[np.float32]) -> None:
        if self._image_shape is None:
            return
        try:
            pixels = as_mnist(ink, self._image_shape)
        except PictureError as error:
            self.pad.say(input_error_words(error))  # which is in front of all else
            return
        self.pad.finish()
        self._tell_made(Sample(Origin.DRAWN, None, pixels, None))

    @Slot(object)
    def _tell_made(self, sample: Sample) -> None:
        refusal, self._refusal = self._refusal, None
        if refusal is not None:
            self.outlived.emit(refusal)
        self.made.emit(sample)

    @Slot(object)
    def _tell_refused(self, error: PictureError) -> None:
        self._refusal = error
        self.refused.emit(error)


def _path(data: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if files and not files[0].is_dir() else None
