"""write_whole: a file that is written completely or not at all."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


class WriteError(OSError):
    """A file that could not be written; the message is one sentence.

    Attributes
    ----------
    path : Path
    reason : str

    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} could not be written: {reason}.")
        self.path = path
        self.reason = reason


def write_whole(path: Path, data: bytes) -> None:
    """Write the file; what stood there before stays if that fails.

    Raises
    ------
    WriteError
        If it fails.

    """
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and file.write(data) == len(data) and file.commit():
        return
    raise WriteError(path, file.errorString().rstrip("."))
