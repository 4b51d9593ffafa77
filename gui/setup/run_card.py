"""RunCard: one run in the panel: its title, its dropout ratio, and the ratio of each layer."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from gui.setup.experiment_plan import PlannedRun
from gui.setup.layer_sliders import LayerSliders
from gui.setup.pill import Pill
from gui.setup.ratio_slider import RatioSlider
from gui.setup.run_header import RunHeader
from gui.setup.tool_button import create_tool_button
from gui.style.icons import icon
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from gui.terms.terms import explain


class RunCard(QFrame):
    """The card of a run; one is selected.

    Parameters
    ----------
    index : int
        The run's place, from which its colour and mark follow.
    theme : Theme

    Signals
    -------
    selected()
    ratio_edited(object)
        One ratio, or a tuple with one for each layer.
    renamed(str)
        The title the person gave.

    """

    selected = Signal()
    ratio_edited = Signal(object)
    renamed = Signal(str)

    def __init__(self, index: int, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._index = index
        self._run: PlannedRun
        self.header = RunHeader(index, theme)
        self.title_edit = QLineEdit(maxLength=60)
        self.title_edit.hide()
        self.title_edit.setAccessibleName(self.tr("Title of the run"))
        self.pill = Pill()
        self.expander = create_tool_button("layer-ratios", compact=True)
        self.expander.setCheckable(True)
        self._drop, self._keep = QLabel(), QLabel()
        self._drop.setProperty("run", index)
        self.slider = RatioSlider(index)
        for widget in (self._drop, self._keep, self.slider):
            widget.setToolTip(explain("dropout-ratio"))
        self.layers = LayerSliders(index)
        self.layers.hide()
        self._arrange()

        self.header.clicked.connect(self.selected)
        self.title_edit.editingFinished.connect(self._rename)
        self.expander.toggled.connect(self._expand)
        self.slider.moved.connect(self.ratio_edited.emit)
        self.layers.edited.connect(self.ratio_edited)
        # What came from elsewhere while the slider was held is shown now.
        self.slider.sliderReleased.connect(self._show_ratios)
        self.layers.released.connect(self._show_ratios)
        self.set_theme(theme)

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(4)
        for widget in (self.header, self.title_edit):
            first.addWidget(widget, 1)
        first.addWidget(self.pill)
        first.addWidget(self.expander)
        second.setSpacing(0)
        second.addWidget(self._drop)
        second.addWidget(self._keep, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 8, 8)
        column.setSpacing(2)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.slider)
        column.addWidget(self.layers)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.header.set_theme(theme)
        self._show_chevron()
        self.update()

    def show_run(self, run: PlannedRun, pill: str, *, selected: bool) -> None:
        """Show the run as it is planned."""
        self._run = run
        self._title = RunStyle(run.title, self._index).title_with(run.config.dropout_ratios)
        self.header.show_title(self._title)
        self.header.setChecked(selected)
        self.pill.show_word(pill)
        self._show_ratios()
        self.update()

    def rename(self) -> None:
        """Let the person type another title; Enter keeps it, Escape does not."""
        self.title_edit.setText(self._title)
        self.title_edit.selectAll()
        self.header.hide()
        self.title_edit.show()
        self.title_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_ratio(self) -> None:
        """Have the keyboard at the ratio, or at that of the first layer."""
        slider = self.slider if self.layers.isHidden() else self.layers.sliders[0]
        slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the run, wherever on the card it is pressed."""
        self.selected.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the title as it was on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.title_edit.isVisible():
            self._close_title_edit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's edge, strong if the run is selected."""
        super().paintEvent(event)
        chosen, theme = self.header.isChecked(), self._theme
        width = 2 if chosen else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ink if chosen else theme.hairline), width))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = theme.card_radius - width / 2
        painter.drawRoundedRect(edge, radius, radius)

    def _rename(self) -> None:
        if self.title_edit.isHidden():
            return  # Enter also takes the focus away, which finishes a second time
        title = self.title_edit.text().strip()
        self._close_title_edit()
        # An untouched title keeps its "{ratio}".
        if title and title != self._title:
            self.renamed.emit(title)

    def _close_title_edit(self) -> None:
        had_focus = self.title_edit.hasFocus()
        self.title_edit.hide()
        self.header.show()
        if had_focus:  # else the person went elsewhere, and that ended it
            self.header.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ratios(self) -> None:
        ratios = self._run.config.dropout_ratios
        lowest, highest = min(ratios), max(ratios)
        drop, keep = f"{lowest:.2f}", f"{1 - lowest:.2f}"
        if lowest < highest:
            drop, keep = f"{drop}–{highest:.2f}", f"{1 - highest:.2f}–{keep}"
        self._drop.setText(self.tr("drop {ratio}").format(ratio=drop))
        self._keep.setText(self.tr(" · keep {ratio}").format(ratio=keep))
        self.slider.show_ratio(sum(ratios) / len(ratios))
        self.slider.setAccessibleName(self.tr("Dropout ratio of {run}").format(run=self._title))
        self.slider.setAccessibleDescription(self._drop.text() + self._keep.text())
        if self.expander.isChecked():
            self.layers.show_ratios(ratios)

    def _expand(self, expanded: bool) -> None:
        self._show_ratios()
        self.layers.setVisible(expanded)
        self._show_chevron()

    def _show_chevron(self) -> None:
        name = "chevron-up" if self.expander.isChecked() else "chevron-down"
        self.expander.setIcon(icon(name, self._theme.ink2))
