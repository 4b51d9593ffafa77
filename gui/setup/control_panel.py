"""ControlPanel: widgets <-> the plan of an experiment. It emits, and never reaches."""

import re
from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRandomGenerator, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from gui.setup.apply_bar import ApplyBar
from gui.setup.experiment_plan import ExperimentPlan
from gui.setup.live_settings import LiveSettings, Place, collapsed
from gui.setup.selection import Selection
from gui.setup.settings_column import SettingsColumn
from gui.setup.stepper import Stepper
from gui.style.theme import LIGHT, Theme
from model.config import SHARED_FIELDS, Config
from model.frame import Frame

WIDTH = 256

_RIGHT_ROOM = 13  # for the scroll bar, whether it is there or not
_SEEDS = 100_000


class PanelMemory(NamedTuple):
    """What a person did in the panel."""

    plan: ExperimentPlan
    selected: str  # the run
    all_runs: bool
    known: Mapping[Place, object]  # live settings that are no news
    scrolled: int  # px


class ControlPanel(QWidget):
    """The setup column: presets, runs, every field of Config, and what waits for a restart.

    Settings that can act at once are sent while they are edited; all others are collected in a
    plan, which the person applies or forgets.

    Parameters
    ----------
    language : str
        Of the presets' titles: "en" or "ko".

    Signals
    -------
    dropout_ratio_changed(str, object)
        The run and its ratio, or a tuple with one for each layer.
    learning_rate_changed(str, float)
        The run and its rate.
    epochs_changed(int)
    title_changed(str, str)
        A running run and its new title.
    apply_requested(object)
        The plan to restart with, as ``plan()`` returns it.
    preset_chosen(str)
        The preset's name.

    """

    dropout_ratio_changed = Signal(str, object)
    learning_rate_changed = Signal(str, float)
    epochs_changed = Signal(int)
    title_changed = Signal(str, str)
    apply_requested = Signal(object)
    preset_chosen = Signal(str)

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._plan = ExperimentPlan({"run-1": ("", Config())})
        self._selected = "run-1"
        self._live = LiveSettings(self)
        self._column = SettingsColumn(language, LIGHT)
        self.presets, self.runs = self._column.presets, self._column.runs
        self.scope, self.rows = self._column.scope, self._column.rows
        self.new_seed_button = self._column.new_seed_button
        self.apply_bar = ApplyBar(LIGHT)
        self._arrange()
        self._wire()
        self._show_plan()

    def set_theme(self, theme: Theme) -> None:
        """Restyle what the style sheet does not reach."""
        self._column.set_theme(theme)
        self.apply_bar.set_theme(theme)

    def set_plan(self, plan: Mapping[str, tuple[str, Config]]) -> None:
        """Show the experiment that runs now, and forget what waited.

        Parameters
        ----------
        plan : mapping of (title, Config)
            By the run's name; "{ratio}" in a title stands for the dropout ratio in force.

        """
        limits = self._plan.limits
        self._plan = ExperimentPlan(plan)
        self._plan.limits = limits
        self._live.forget()
        if self._selected not in plan:
            self._selected = list(plan)[-1]
        own = [name for name in self.rows if name not in SHARED_FIELDS]
        self.scope.set_all_runs(all(self._plan.agree_in(name) for name in own))
        self.presets.show_running({name: config for name, (_, config) in plan.items()})
        self._show_plan()

    def plan(self) -> dict[str, tuple[str, Config]]:
        """Return what a restart would run: by the run's name its title and Config."""
        return dict(self._plan.runs)

    def set_train_size_limit(self, limit: int) -> None:
        """Refuse more training images than the data have."""
        self._plan.limits["train_size"] = limit
        editor = self.rows["train_size"].editor
        assert isinstance(editor, Stepper)  # noqa: S101  as the table says
        editor.set_limit(limit)

    def show_frame(self, frame: Frame) -> None:
        """Follow live settings that were moved elsewhere."""
        news = self._live.news(frame)
        for (run, field), value in news.items():
            self._plan.follow(run, field, value)
        if news:
            self._show_plan()

    @Slot()
    def request_new_seed(self) -> None:
        """Draw another seed and restart with it, unless a value has to be corrected first."""
        if self._plan.refusals:
            return
        old = self._plan.runs[self._selected].config.seed
        seed = (old + 1 + QRandomGenerator.global_().bounded(_SEEDS - 1)) % _SEEDS
        self._edit("seed", seed, str(seed))
        self._apply()

    def memory(self) -> PanelMemory:
        """Return what another one needs to go on where this one stands."""
        self._live.flush()
        scrolled = self._scroll.verticalScrollBar().value()
        return PanelMemory(
            self._plan, self._selected, self.scope.all_runs, self._live.known, scrolled
        )

    def recall(self, memory: PanelMemory) -> None:
        """Go on where another one stood, with all that waits for a restart."""
        self._plan, self._selected = memory.plan, memory.selected
        self.scope.set_all_runs(memory.all_runs)
        self._live.recall(memory.known)
        self._show_plan()
        self._column.adjustSize()  # so that there is a way to scroll
        self._scroll.verticalScrollBar().setValue(memory.scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room of the scroll bar, so that nothing moves when it comes and goes."""
        self._column.setFixedWidth(event.size().width() - _RIGHT_ROOM)

    def sizeHint(self) -> QSize:
        """A column."""
        return QSize(WIDTH, 700)

    def _arrange(self) -> None:
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._column)
        # Qt follows the focus by itself only from one control of the column to the next.
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  there is no widget without it
        app.focusChanged.connect(self._show_focused)
        self.apply_bar.setContentsMargins(0, 12, _RIGHT_ROOM, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.apply_bar)

    def _wire(self) -> None:
        for signal in ("dropout_ratio_changed", "learning_rate_changed", "epochs_changed"):
            getattr(self._live, signal).connect(getattr(self, signal))
        self.presets.preset_chosen.connect(self.preset_chosen)
        self.runs.run_selected.connect(self._select)
        self.runs.ratio_edited.connect(self._edit_ratio)
        self.runs.renamed.connect(self._rename)
        self.runs.add_wanted.connect(self._add_run)
        self.runs.duplicate_wanted.connect(self._duplicate_run)
        self.runs.remove_wanted.connect(self._remove_run)
        self.scope.changed.connect(self._show_plan)
        for name, row in self.rows.items():
            row.edited.connect(partial(self._edit, name))
        self.new_seed_button.clicked.connect(self.request_new_seed)
        self.apply_bar.apply_wanted.connect(self._apply)
        self.apply_bar.revert_wanted.connect(self._revert)

    @Slot(QWidget, QWidget)
    def _show_focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to the control that the focus came to, from wherever it came."""
        if new is not None and self._column.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new)

    @property
    def _selection(self) -> Selection:
        return Selection(self._plan, self._selected, self.scope.all_runs)

    def _edit(self, field: str, value: object, text: str) -> None:
        self._change(self._selection.affected(field), field, value, text)
        if self._selection.refusal(field) is not None:
            # What is said about it gets its place with the next layout.
            QTimer.singleShot(0, self, partial(self._scroll.ensureWidgetVisible, self.rows[field]))

    def _edit_ratio(self, run: str, ratio: float | tuple[float, ...]) -> None:
        self._change([run], "dropout_ratio", collapsed(ratio), str(ratio))

    def _change(self, runs: Iterable[str], field: str, value: object, text: str) -> None:
        live = self._plan.edit(runs, field, value, text)
        if field == "epochs" and live:
            self._live.send(None, field, value)
        else:
            for name in live:
                self._live.send(name, field, value)
        self._show_plan()

    def _select(self, run: str) -> None:
        self._selected = run
        self._show_plan()

    def _rename(self, run: str, title: str) -> None:
        self._plan.rename(run, title)
        if not self._plan.is_new(run):
            self.title_changed.emit(run, title)
        self._show_plan()

    def _add_run(self) -> None:
        number = len(self._plan.runs) + 1
        self._select(self._plan.add(self._plan.unused_title(self.tr("Run {n}"), number)))

    def _duplicate_run(self) -> None:
        original = re.sub(r" \(\d+\)$", "", self._plan.runs[self._selected].title)
        title = self._plan.unused_title(original + " ({n})", 2)
        self._select(self._plan.duplicate(self._selected, title))

    def _remove_run(self) -> None:
        names = list(self._plan.runs)
        place = names.index(self._selected)
        self._plan.remove(self._selected)
        names.remove(self._selected)
        self._select(names[min(place, len(names) - 1)])

    def _apply(self) -> None:
        self.apply_requested.emit(self.plan())

    def _revert(self) -> None:
        self._plan.revert()
        if self._selected not in self._plan.runs:
            self._selected = list(self._plan.runs)[-1]
        self._show_plan()

    def _show_plan(self) -> None:
        """Bring every control up to date; those that show it already do nothing."""
        shown = self._selection
        self.runs.show_plan(self._plan, self._selected)
        self.scope.show_run(shown.title())
        for name, row in self.rows.items():
            row.show_field(shown.value(name), shown.refusal(name), shown.pill(name))
            row.setEnabled(shown.matters(name))
        self.apply_bar.show_state(self._plan.change_count, shown.refused())
