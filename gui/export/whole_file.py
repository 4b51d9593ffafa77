"""write_whole: a file that is written completely or not at all."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile


def write_whole(path: Path, data: bytes) -> None:
    """Write the file; what stood there before stays if that fails.

    Raises
    ------
    OSError
        With a sentence that names the file and the reason.

    """
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and file.write(data) == len(data) and file.commit():
        return
    sentence = QCoreApplication.translate("Export", "{path} could not be written: {reason}.")
    raise OSError(sentence.format(path=path, reason=file.errorString().rstrip(".")))
