"""SavePlace: asks where a file is to be saved, and remembers the folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget


class SavePlace:
    """Asks beside everything else: training goes on, and what comes of it comes later.

    Parameters
    ----------
    window : QWidget
        That the question belongs to.

    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.folder = QDir.homePath()  # later the one that was chosen last

    def ask(self, title: str, name: str, kind: str, save: Callable[[Path], None]) -> QFileDialog:
        """Open the question.

        Parameters
        ----------
        title : str
        name : str
            That is proposed; it says the kind of file.
        kind : str
            What such files are called.
        save : callable
            Takes the path that was chosen; not called if none was.

        """
        suffix = Path(name).suffix
        dialog = QFileDialog(self._window, title, self.folder, f"{kind} (*{suffix})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)

        def take(path: str) -> None:
            self.folder = dialog.directory().absolutePath()
            save(Path(path))

        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
