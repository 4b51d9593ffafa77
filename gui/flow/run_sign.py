"""RunSign: the swatch of whichever run is on show."""

from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunSwatch


class RunSign(RunSwatch):
    """A RunSwatch that can go over to another run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._theme = LIGHT
        super().__init__(0, parent)

    @property
    def index(self) -> int:
        """The run's place in the experiment."""
        return self._index

    def show_run(self, index: int) -> None:
        """Show the run at that place of the experiment."""
        if index != self._index:
            self._index = index
            self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, and a size that fits its text."""
        self._theme = theme
        super().set_theme(theme)
