"""write_whole: a file that is written completely or not at all."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from model.input_error import InputError

# What the system says in English to whoever does not speak its language, and Qt as it stands.
_REASONS = {
    error.sentence: error
    for error in (
        InputError("Read-only file system"),
        InputError("Not a directory"),
        InputError("File name too long"),
        InputError("File too large"),
        InputError("Disk quota exceeded"),
        InputError("Input/output error"),
    )
}


def write_whole(path: Path, data: bytes) -> None:
    """Write the file; what stood there before stays if that fails.

    Raises
    ------
    InputError
        If it fails.

    """
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and _written(file, data) and file.commit():
        return
    reason = file.errorString().rstrip(".")
    raise InputError(
        "{path} could not be written: {reason}.", path=path, reason=_REASONS.get(reason, reason)
    )


def _written(file: QSaveFile, data: bytes) -> bool:
    # A full disk takes the beginning, and only of the rest it says that there is no room.
    while data:
        count = file.write(data)
        if count <= 0:
            return False
        data = data[count:]
    return file.flush()
