"""SourceLine: the line above a track, whose pass it is and where it comes from."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QWidget

from gui.flow.provenance import Provenance
from gui.flow.run_sign import RunSign
from gui.moment.flow_moment import FlowMoment
from gui.style.theme import Theme
from gui.widgets.text_line import TextLine

_TO_TEXT = 6
_TO_SOURCE = 12
_TITLE_SHARE = 0.4


class SourceLine(QWidget):
    """The run's mark and title, where two runs are on show, and the source of what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = RunSign()
        self.title = TextLine("control", 600, stretches=False)
        self.provenance = Provenance()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sign)
        self._gaps = QSpacerItem(0, 0), QSpacerItem(0, 0)
        row.addItem(self._gaps[0])
        row.addWidget(self.title)
        row.addItem(self._gaps[1])
        row.addWidget(self.provenance, stretch=1)
        self._row = row
        self._named: bool | None = None
        self.name_run(named=False)

    def name_run(self, *, named: bool) -> None:
        """Say whose pass it is, or leave it to the head of the card."""
        if named == self._named:  # or the whole window would be laid out anew for every Frame
            return
        self._named = named
        self.sign.setVisible(named)
        self.title.setVisible(named)
        for gap, width in zip(self._gaps, (_TO_TEXT, _TO_SOURCE), strict=True):
            gap.changeSize(width if named else 0, 0)
        self._row.invalidate()

    def hold(self, widget: QWidget) -> None:
        """Let a widget stand at the right end."""
        self._row.addWidget(widget)

    def show_moment(self, moment: FlowMoment) -> None:
        """Name the run and the source."""
        self.sign.show_run(moment.run_index)
        self.title.show_text(moment.title)
        self.provenance.show_source(moment)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.sign, self.title, self.provenance):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """However long a run's title is, the source is to be read beside it."""
        self.title.setMaximumWidth(round(_TITLE_SHARE * self.width()))
