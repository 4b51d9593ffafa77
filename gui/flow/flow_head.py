"""FlowHead: the flow card's first row, which run and what of it is on show."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions.action_words import show_action
from gui.flow.folding import fold
from gui.flow.look_switch import SPACING, LookSwitch
from gui.flow.run_sign import RunSign
from gui.flow.run_switch import RunSwitch
from gui.style.icons import show_icon
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.steady_fit import SteadyFit
from gui.widgets.text_line import TextLine

_TO_TEXT = 8
_SEVERAL = 2  # runs
_LEAST_RUN_WIDTH = 84  # of a combo box that elides a long title


class FlowHead(QWidget):
    """The run's mark, 'Inside' and the run switch; what is shown; side by side; one pass.

    As the room shrinks the switches become combo boxes, one after the other; then words go. Where
    the runs' titles would be cut even so, what is shown stands in a row of its own.

    Signals
    -------
    run_chosen(str), second_run_chosen(str)
        The run to show, and the one below it.
    look_chosen(Look)
    comparison_wanted(bool)
        Two runs, one above the other.
    walk_wanted(bool)
        One pass there and back, layer by layer.

    """

    run_chosen = Signal(str)
    second_run_chosen = Signal(str)
    look_chosen = Signal(object)
    comparison_wanted = Signal(bool)
    walk_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._fit = SteadyFit(self, self._share)
        self._has_place = False
        self.sign = RunSign()
        self.heading = TextLine("title", 600, stretches=False)
        self.switch = RunSwitch()
        self.switch.run_chosen.connect(self.run_chosen)
        self.joint = TextLine("title", 600, stretches=False)
        self.second = RunSwitch(self.tr("Run shown below"))
        self.second.run_chosen.connect(self.second_run_chosen)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(_TO_TEXT, 0, 0, 0)
        below.setSpacing(_TO_TEXT)
        below.addWidget(self.joint)
        below.addWidget(self.second)
        self.look = LookSwitch()
        self.look.look_chosen.connect(self.look_chosen)
        self.compare_button = _icon_button("compare")
        self.compare_button.clicked.connect(self.comparison_wanted)
        self.walk_button = _icon_button("walk")
        self.walk_button.clicked.connect(self.walk_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        row = self._row = QHBoxLayout()
        row.setSpacing(0)
        rows.addLayout(row)
        self._second_row = QHBoxLayout()
        rows.addLayout(self._second_row)
        row.addWidget(self.sign)
        self._after_sign = QSpacerItem(_TO_TEXT, 0)
        row.addItem(self._after_sign)
        row.addWidget(self.heading)
        row.addSpacing(_TO_TEXT)
        row.addWidget(self.switch)
        row.addWidget(self._below)
        row.addStretch(1)
        row.addSpacing(SPACING)
        self._look_place = row.count()
        row.addWidget(self.look)
        row.addSpacing(SPACING)
        row.addWidget(self.compare_button)
        row.addWidget(self.walk_button)
        self._below.hide()
        self.set_theme(LIGHT)

    def show_runs(
        self,
        titles: Mapping[str, str],
        styles: Mapping[str, RunStyle],
        shown: str,
        second: str | None,
    ) -> None:
        """Offer the runs, and mark the ones on show.

        Parameters
        ----------
        titles : mapping
            Each run's title as it is now.
        styles : mapping
        shown : str
        second : str or None
            The run below it, if two are on show.

        """
        several, comparing = len(titles) > 1, second is not None
        self.sign.show_run(styles[shown].index)
        # Side by side each track has a sign of its own.
        gap = 0 if comparing else _TO_TEXT
        self.sign.setVisible(not comparing)
        if gap != self._after_sign.sizeHint().width():
            self._after_sign.changeSize(gap, 0)
            self._row.invalidate()
        inside = self.tr("Inside {run}").format(run=titles[shown])
        self.heading.show_text(*([inside, self.tr("Inside")] if several else [inside]))
        changed = self.switch.show_runs(titles, shown)
        changed |= self.second.show_runs(titles, second or shown)
        # Of two runs the second one follows from the first.
        choosing = comparing and len(titles) > 2
        changed |= choosing == self._below.isHidden()
        self.joint.show_text(self.tr("and"))
        self._below.setVisible(choosing)
        self.switch.setVisible(several)
        self.compare_button.setEnabled(several)
        self.compare_button.setChecked(comparing)
        why = "" if several else self.tr("There is only one run to show")
        show_action(self.compare_button, "compare", why)
        self.compare_button.setAccessibleDescription(why)
        if changed:
            self._fit.run()

    def show_walk(self, *, walking: bool, reason: str) -> None:
        """Say whether one pass is being shown, or why none can be."""
        self.walk_button.setChecked(walking)
        self.walk_button.setEnabled(walking or not reason)
        show_action(self.walk_button, "walk", reason)
        self.walk_button.setAccessibleDescription(reason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for part in (self.sign, self.heading, self.switch, self.joint, self.second, self.look):
            part.set_theme(theme)
        names = {self.compare_button: "side-by-side", self.walk_button: "one-pass"}
        for button, name in names.items():
            show_icon(button, name, theme.ink, theme.icon_size)
        self._fit.run()

    def minimumSizeHint(self) -> QSize:
        """Claim no width: the switches fold up."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold up as much as the room asks for."""
        self._has_place = True
        self._fit.run()

    def _share(self) -> None:
        width = self.width()
        quantity, scope, passes = self.look.switches
        runs = [self.switch] if self._below.isHidden() else [self.switch, self.second]
        self.heading.setFixedWidth(self._heading_width())
        # The switches for more than three runs are lists anyway.
        lists: set[SegmentSwitch] = {each for each in runs if len(runs) > 1 or each.must_be_compact}
        groups = (passes,), (scope,), tuple(runs), (quantity,)
        for wordy in (True, False):
            folded, missing = fold(groups, lists, width - self._fixed_width(wordy=wordy))
            if not missing:
                break
        # Before it has a place its width says nothing: a second row would come and go.
        two_rows = missing > 0 and self._has_place
        if two_rows:
            wordy = True
            folded, missing = fold((tuple(runs),), lists, width - self._fixed_width(wordy=True))
            folded |= fold(((passes,), (scope,), (quantity,)), set(), width - 2 * SPACING)[0]
        self._set_wordy(wordy)
        self._set_two_rows(two_rows)
        # What is still missing a long title gives: it is elided.
        limits = self._run_limits(runs, missing)
        for each in (*runs, *self.look.switches):
            each.set_compact(each in folded, limit=limits.get(each))

    def _set_wordy(self, wordy: bool) -> None:
        """Say in words what the switches are about; a single run has none that would say it."""
        self.heading.setVisible(wordy or self._says_run)
        self.joint.setVisible(wordy)

    def _set_two_rows(self, two: bool) -> None:
        """Have what is shown in a row of its own, or beside the runs."""
        if two == (self._second_row.count() > 0):
            return
        if two:
            self._second_row.addWidget(self.look, alignment=Qt.AlignmentFlag.AlignLeft)
        else:
            self._row.insertWidget(self._look_place, self.look)
        self._second_row.setContentsMargins(0, _TO_TEXT if two else 0, 0, 0)
        self.updateGeometry()

    def _fixed_width(self, *, wordy: bool) -> int:
        """The room of all that does not fold up, with words or without."""
        buttons = sum(each.sizeHint().width() for each in (self.compare_button, self.walk_button))
        width = _TO_TEXT + 4 * SPACING + buttons
        if self._says_run or wordy:
            width += self.heading.width()
        if not self.sign.isHidden():
            width += self.sign.sizeHint().width() + _TO_TEXT
        if not self._below.isHidden():
            width += 2 * _TO_TEXT + (self.joint.sizeHint().width() if wordy else 0)
        return width

    @property
    def _says_run(self) -> bool:
        """Whether there is but one run, which the heading names."""
        return len(self.switch.values) < _SEVERAL

    def _heading_width(self) -> int:
        if not self._says_run:
            metrics = QFontMetrics(self._theme.font("title", 600))
            return metrics.horizontalAdvance(self.tr("Inside")) + 2
        return min(self.heading.sizeHint().width(), round(0.35 * self.width()))

    def _run_limits(self, runs: list[RunSwitch], missing: int) -> dict[SegmentSwitch, int]:
        limits: dict[SegmentSwitch, int] = {}
        for count, each in zip(range(len(runs), 0, -1), runs, strict=True):
            width = each.combo_width()
            limits[each] = max(width - missing // count, min(width, _LEAST_RUN_WIDTH))
            missing -= width - limits[each]
        return limits


def _icon_button(action: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setProperty("kind", "quiet")
    show_action(button, action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
