"""MistakeChoice: what a test pass can get wrong, and what that costs."""

from math import isfinite
from typing import Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.text_line import TextLine
from gui.widgets.tip_text import tip_text
from model.probes.test_pass_probe import Mistake

Scaling = Literal["textbook", "inverted", "mixed"]

MISTAKE_ACTIONS = {
    None: "no-mistake",
    Mistake.FORGET_SCALING: "forget-scaling",
    Mistake.LEAVE_DROPOUT_ON: "leave-dropout-on",
}
"""The actions that choose them."""

_SPACING = 10


class MistakeChoice(QWidget):
    """'What if', three choices, and the test accuracy without and with the mistake.

    Signals
    -------
    mistake_chosen(Mistake or None)
        The person chose another one.

    """

    mistake_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._mistake: Mistake | None = None
        self._scores: tuple[float, float] | None = None
        self.question = TextLine("control", 500, "ink2", stretches=False)
        self.question.show_text(self.tr("What if:"))
        self.switch = SegmentSwitch(
            self.tr("What if the test pass made a mistake"),
            {
                None: self.tr("no mistake"),
                Mistake.FORGET_SCALING: self.tr("forget the scaling"),
                Mistake.LEAVE_DROPOUT_ON: self.tr("leave dropout on"),
            },
        )
        self.switch.chosen.connect(self._choose)
        self.cost = TextLine("control", 500)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.question)
        row.addWidget(self.switch)
        row.addWidget(self.cost, stretch=1)
        self.set_theme(LIGHT)
        self.set_scaling("textbook")
        self.show_mistake(None)

    @property
    def mistake(self) -> Mistake | None:
        """The one on show."""
        return self._mistake

    def show_mistake(self, mistake: Mistake | None) -> None:
        """Mark the choice on show; nothing is emitted."""
        if mistake is not self._mistake:
            self._scores = None  # of the other one
        self._mistake = mistake
        self.switch.show_value(mistake)
        self._say()

    def show_cost(self, accuracy: float | None, mistaken_accuracy: float | None) -> None:
        """Say what the mistake on show costs; None while that is not known."""
        known = accuracy is not None and mistaken_accuracy is not None
        self._scores = (accuracy, mistaken_accuracy) if known else None  # type: ignore[assignment]
        self._say()

    def set_scaling(self, scaling: Scaling) -> None:
        """Offer what can go wrong with it; "mixed" where runs of both are on show."""
        nothing = self.tr(
            "With inverted scaling the test pass has nothing to scale: there is nothing to forget"
        )
        self.switch.set_reasons({Mistake.FORGET_SCALING: nothing if scaling == "inverted" else ""})
        looking = self.tr("Only looking: training goes on without the mistake.")
        if scaling == "mixed":
            looking = f"{looking} " + self.tr(
                "A run with inverted scaling has nothing to scale in a test pass: forgetting it"
                " changes nothing there."
            )
        self.switch.setToolTip(tip_text(looking))
        self.setToolTip(tip_text(looking))
        self.switch.combo.setAccessibleDescription(looking)
        self.switch.segments.setAccessibleDescription(looking)

    def full_width(self) -> int:
        """The room that segments and the whole text need; with less, be compact."""
        parts = self.question.sizeHint().width() + self.switch.segments_width()
        return parts + 2 * _SPACING + self._widest_cost()

    def set_compact(self, compact: bool) -> None:
        """Be a combo box, or segments."""
        self.switch.set_compact(compact)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and sizes of this theme."""
        for part in (self.question, self.switch, self.cost):
            part.set_theme(theme)
        self.setFixedHeight(theme.control_height)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._widest_cost(), hint.height())

    def _widest_cost(self) -> int:
        metrics = self.cost.fontMetrics()
        whole = (self._wordings(0.5, mistaken)[0] for mistaken in (0.1, 0.501, 0.499))
        return max(metrics.horizontalAdvance(words) for words in whole) + 2

    def _choose(self, mistake: object) -> None:
        self.show_mistake(mistake if isinstance(mistake, Mistake) else None)
        self.mistake_chosen.emit(mistake)

    def _say(self) -> None:
        if self._mistake is None:
            self.cost.show_text(*self._meter_words())
        elif self._scores is None:
            self.cost.show_text(self.tr("test accuracy is being counted"), self.tr("counting"))
        else:
            self.cost.show_text(*self._wordings(*self._scores))

    def _meter_words(self) -> tuple[str, ...]:
        """What the bars below the tiles are, and why they differ; the longest first."""
        return (
            self.tr(
                "bars: mean signal in training (filled) and in the test pass (outlined);"
                " each ReLU behind a dropped layer sets them further apart"
            ),
            self.tr("bars: mean signal in training (filled) and in the test pass (outlined)"),
            self.tr("filled: training, outlined: test pass"),
        )

    def _wordings(self, accuracy: float, mistaken: float) -> tuple[str, ...]:
        """What is said of the accuracies, the longest first."""
        if not (isfinite(accuracy) and isfinite(mistaken)):
            return self.tr("test accuracy –"), "–"
        if accuracy == mistaken == 0:
            # Chance alone gets some right: this network's answers are no numbers.
            return self.tr("no right answer, with the mistake or without"), "–"
        numbers = self.tr("{right} → {wrong}").format(
            right=f"{accuracy:.2f}", wrong=f"{mistaken:.2f}"
        )
        price = self._price(accuracy, mistaken)
        whole = self.tr("test accuracy {numbers}, {price}").format(numbers=numbers, price=price)
        return whole, self.tr("{numbers}, {price}").format(numbers=numbers, price=price), numbers

    def _price(self, accuracy: float, mistaken: float) -> str:
        # Of the rounded numbers: the sum is right on screen.
        points = round(100 * round(accuracy, 2)) - round(100 * round(mistaken, 2))
        if points == 0:
            return self._less_than_a_point(accuracy - mistaken)
        if abs(points) == 1:
            return self.tr("costs 1 point") if points > 0 else self.tr("gains 1 point")
        words = self.tr("costs {points} points") if points > 0 else self.tr("gains {points} points")
        return words.format(points=abs(points))

    def _less_than_a_point(self, difference: float) -> str:
        if difference == 0:
            return self.tr("costs nothing here")
        if difference > 0:
            return self.tr("costs less than a point")
        return self.tr("gains less than a point")
