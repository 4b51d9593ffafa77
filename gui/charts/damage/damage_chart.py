"""DamageChart: what each run loses without some of its units."""

from collections.abc import Hashable

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.damage.damage_answer import ChosenAnswer, DamageAnswer, RandomAnswer, answer_of
from gui.charts.damage.damage_choice import DamageChoice, layer_sizes
from gui.charts.damage.damage_controls import REPEATS, DamageControls
from gui.charts.damage.damage_line import DamageLine
from gui.charts.damage.damage_rows import DamageRows
from gui.charts.damage.damage_units import DamageUnits
from gui.charts.damage.damage_words import (
    answer_words,
    caution_words,
    hint_words,
    layer_words,
    random_words,
    unit_words,
)
from gui.charts.diverged_words import diverged_words
from gui.style.theme import Theme
from gui.tiles.unit_grid import largest_side
from gui.widgets.text_line import TextLine
from model.data import Dataset
from model.frame import Frame
from model.lessons.lesson_probe import LessonProbe
from model.probes.damage import DamageProbe
from model.probes.probe import Probe
from model.probes.random_damage import RandomDamageProbe

_LARGEST_TILE = 296
_TILE_REST = 6  # px of a tile that are no cells, for a hundred units and the gaps behind them


class DamageChart(Chart):
    """Units are disabled by hand, or at random many times; the test accuracy tells what it costs.

    What was disabled by hand is asked anew as training goes on; what chance chose stays as it was
    answered, with its step, until it is wanted again.
    """

    TAKES_UNITS = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = DamageChoice()
        self._by_hand = True
        self._random: RandomDamageProbe | None = None  # that waits for its answer
        self._presses = 0
        self._answer: DamageAnswer | None = None  # that is on show
        self._failed = False
        self.controls = DamageControls()
        self.views = self.controls.switch
        self.buttons = {
            "damage-random": self.controls.random,
            "damage-all-on": self.controls.all_on,
        }
        self.units = DamageUnits()
        self.units_line = TextLine("caption", 500, "ink2")
        self.rows = DamageRows()
        self.caption = TextLine("caption", 500, "ink2")
        self.caution = TextLine("caption", 400, "ink2")
        self._lay_out()
        self.controls.layer_chosen.connect(self.refresh)
        self.controls.random_wanted.connect(self._want_random)
        self.controls.all_on_wanted.connect(self._enable_all)
        self.units.cell_chosen.connect(self._toggle)
        self.units.unit_pointed.connect(self._say_units)
        self.refresh()

    @property
    def disabled(self) -> DamageChoice:
        """The units that the person disabled."""
        return self._choice

    def choose_unit(self, layer: int, unit: int) -> None:
        """Disable that unit of every run, or enable it again; its layer comes on show."""
        self.controls.show_layer(layer)
        self._choose(self._choice.toggled(layer, unit))

    def question(self) -> Probe[object] | None:
        """Return what chance is to choose, or what is disabled by hand."""
        if self._by_hand and self._choice.count:
            return DamageProbe(self._choice.disabled)
        return self._random

    def choice(self) -> Hashable:
        """Return what the person chose."""
        return self._choice, self._presses

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin another experiment: all its units are on."""
        self._choice, self._random, self._answer = DamageChoice(), None, None
        self._by_hand, self._failed = True, False
        super().set_dataset(dataset)

    def show_frame(self, frame: Frame) -> None:
        """Show that moment."""
        self.controls.set_layers(layer_sizes(frame.runs.values()))
        super().show_frame(frame)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take an answer about damage."""
        super().show_answer(probe, report)
        if isinstance(probe, LessonProbe):
            self._take_from_lesson(answer_of(probe.probe, report))
            return
        answer = answer_of(probe, report)
        if isinstance(answer, RandomAnswer) and probe == self._random:
            self._random = None
        elif not (isinstance(answer, ChosenAnswer) and self._by_hand and self._choice.count):
            return
        self._answer, self._failed = answer, False
        self.refresh()
        self.ask()

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Say that there is no answer."""
        super().note_no_answer(probe, error)
        if isinstance(probe, DamageProbe | RandomDamageProbe):
            self._random, self._failed = None, True
            self.refresh()

    def refresh(self) -> None:
        """Show what was disabled, and what it costs."""
        layer = self.controls.layer
        sizes = () if self.frame is None else layer_sizes(self.frame.runs.values())
        self.controls.show_state(waiting=self._random is not None, disabled=self._choice.count)
        self.units.show_units(
            sizes[layer] if layer < len(sizes) else 0, self._choice.in_layer(layer)
        )
        self._say_units()
        self._say()
        titles = {} if self.frame is None else self.titles()
        self.rows.show_lines([self._line(name, title) for name, title in titles.items()])

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        super().set_theme(theme)
        parts = self.controls, self.units, self.units_line, self.rows, self.caption, self.caution
        for part in parts:
            part.set_theme(theme)
        self.refresh()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the tile as large as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return QSize(640, 240)

    def _lay_out(self) -> None:
        self.units.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.units)
        left.addWidget(self.units_line)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.caption)
        right.addWidget(self.rows, stretch=1)
        right.addWidget(self.caution)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(left)
        body.addLayout(right, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(4)
        column.addWidget(self.controls)
        column.addLayout(body, stretch=1)

    def _fit(self) -> None:
        room = self.height() - self.controls.height() - self.units_line.sizeHint().height() - 8
        room = min(room, self.width() // 3, _LARGEST_TILE)
        side = max(largest_side(room), (room - _TILE_REST) // 10 * 10 + _TILE_REST)
        self.units.setFixedSize(side, side)

    def _line(self, name: str, title: str) -> DamageLine:
        """Return what the answer says of a run."""
        index = self.styles[name].index
        if self._answer is None:
            return DamageLine(title, index)
        accuracies, step = self._answer.accuracies(name), self.diverged_at(name)
        if accuracies is None:
            return DamageLine(title, index, notes=(self.tr("no such layer"),))
        if step is not None:
            return DamageLine(title, index, notes=diverged_words(step))
        return DamageLine(title, index, *accuracies)

    def _say(self) -> None:
        """Say what is on show, or what can be done."""
        if self._failed:
            self.caption.show_text(self.tr("There is no answer: the question failed."))
        elif self._answer is not None:
            fewer = self._has_fewer(self._answer.probe)
            self.caption.show_text(*answer_words(self._answer, fewer=fewer))
        elif self._random is not None:
            what = random_words(self._random, fewer=self._has_fewer(self._random))
            self.caption.show_text(self.tr("Being counted: {what}").format(what=what))
        elif self._choice.count and self._by_hand:
            self.caption.show_text(self.tr("The right answers are being counted"))
        else:
            self.caption.show_text(*hint_words())
        runs = {} if self.frame is None else self.frame.runs
        ratios = [(*run.config.dropout_ratios, *run.dropout_ratios) for run in runs.values()]
        trained_so = any(max(each) > 0 for each in ratios)
        self.caution.show_text(*(caution_words() if self._answer and trained_so else ("",)))

    def _has_fewer(self, probe: Probe[object]) -> bool:
        """Whether a run with that layer has fewer units there than chance is to disable."""
        if not isinstance(probe, RandomDamageProbe) or self.frame is None:
            return False
        shapes = (run.config.hidden_sizes[probe.layer :] for run in self.frame.runs.values())
        return any(shape and shape[0] < probe.count for shape in shapes)

    def _say_units(self) -> None:
        """Say which unit is pointed at, or how many are disabled."""
        layer, pointed = self.controls.layer, self.units.pointed
        if pointed is not None:
            self.units_line.show_text(*unit_words(layer, pointed))
        elif self.units.empty:
            self.units_line.show_text("")
        else:
            disabled = len(self._choice.in_layer(layer))
            self.units_line.show_text(*layer_words(layer, disabled, len(self.units.values)))

    @Slot(int)
    def _toggle(self, unit: int) -> None:
        self._choose(self._choice.toggled(self.controls.layer, unit))

    @Slot()
    def _enable_all(self) -> None:
        self._choose(DamageChoice())

    def _choose(self, choice: DamageChoice) -> None:
        self._choice, self._by_hand, self._random = choice, True, None
        self._failed = False
        if not choice.count:
            self._answer = None
        self.ask()
        self.refresh()

    def _take_from_lesson(self, answer: DamageAnswer | None) -> None:
        """Show what a lesson asked about chance, as if the person had pressed the button."""
        if isinstance(answer, RandomAnswer):
            self.controls.show_random(answer.probe.layer, answer.probe.count)
            self._random, self._by_hand, self._failed = None, False, False
            self._answer = answer
            self.refresh()

    @Slot()
    def _want_random(self) -> None:
        self._random = RandomDamageProbe(self.controls.layer, self.controls.count, REPEATS)
        self._by_hand, self._failed, self._answer = False, False, None
        self._presses += 1
        self.ask()
        self.refresh()
