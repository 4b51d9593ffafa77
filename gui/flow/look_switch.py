"""LookSwitch: what the flow card shows of a pass, as three switches side by side."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.actions.action_words import action_tips
from gui.moment.look import Look, Quantity
from gui.moment.look_limits import TEST_PASS_QUANTITIES
from gui.style.theme import Theme
from gui.terms.terms import explain
from gui.widgets.segment_switch import SegmentSwitch

SPACING = 10
"""Between two switches."""

LOOK_ACTIONS = {
    Quantity.MASK: "look-mask",
    Quantity.SIGNAL: "look-signal",
    Quantity.GRADIENT: "look-gradient",
    Quantity.DROP_RATE: "look-drop-rate",
}
"""The actions that choose them."""


class LookSwitch(QWidget):
    """Four quantities, sample or mini-batch, training pass or test pass.

    Signals
    -------
    look_chosen(Look)
        What the person wants to see now.

    """

    look_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Look()
        self.quantity = SegmentSwitch(
            self.tr("What the tiles show"),
            {
                Quantity.MASK: self.tr("Mask"),
                Quantity.SIGNAL: self.tr("Signal"),
                Quantity.GRADIENT: self.tr("Gradient"),
                Quantity.DROP_RATE: self.tr("Drop rate"),
            },
        )
        self.scope = SegmentSwitch(
            self.tr("Of what"), {False: self.tr("Sample"), True: self.tr("Mini-batch")}
        )
        self.passes = SegmentSwitch(
            self.tr("In which pass"), {False: self.tr("Training pass"), True: self.tr("Test pass")}
        )
        self.quantity.set_tips(action_tips(LOOK_ACTIONS))
        self.scope.set_tips({False: explain("sample"), True: explain("mini-batch")})
        self.passes.set_tips({False: explain("training-pass"), True: explain("test-pass")})
        self.quantity.chosen.connect(lambda quantity: self._choose(quantity=quantity))
        self.scope.chosen.connect(lambda mini_batch: self._choose(mini_batch=mini_batch))
        self.passes.chosen.connect(lambda test_pass: self._choose(test_pass=test_pass))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        for switch in self.switches:
            row.addWidget(switch)
        self.show_look(self._wanted, self._wanted)

    @property
    def switches(self) -> tuple[SegmentSwitch, SegmentSwitch, SegmentSwitch]:
        """Quantity, scope, pass."""
        return self.quantity, self.scope, self.passes

    def show_look(
        self,
        wanted: Look,
        shown: Look,
        *,
        past: bool = False,
        walking: bool = False,
        guest: bool = False,
    ) -> None:
        """Mark what is on show, and say what cannot be chosen now.

        Parameters
        ----------
        wanted : Look
            What the next choice departs from.
        shown : Look
            What of it can be shown.
        past, walking : bool
            Whether a moment of the past, or one pass stage by stage, is on show.
        guest : bool
            Whether an image is on show that nothing is trained on.

        """
        self._wanted = wanted
        self.quantity.show_value(shown.quantity)
        self.scope.show_value(shown.mini_batch)
        self.passes.show_value(shown.test_pass)
        if walking:
            reason = self.tr("One pass is being shown, stage by stage")
            for switch in self.switches:
                switch.set_reasons(dict.fromkeys(switch.values, reason))
            return
        if past:
            reason = self.tr("Of a past step only the masks can be rebuilt")
            others = (each for each in Quantity if each is not Quantity.MASK)
            self.quantity.set_reasons(dict.fromkeys(others, reason))
            self.scope.set_reasons({})
            self.passes.set_reasons({True: reason})
            return
        if guest:
            self._refuse_for_guest()
            return
        self.quantity.set_reasons(self._test_pass_reasons() if shown.test_pass else {})
        self.scope.set_reasons({True: self._why_no_mini_batch(shown)})
        self.passes.set_reasons({})

    def set_theme(self, theme: Theme) -> None:
        """Take the sizes of this theme."""
        for switch in self.switches:
            switch.set_theme(theme)

    def _refuse_for_guest(self) -> None:
        others = (each for each in Quantity if each not in TEST_PASS_QUANTITIES)
        reason = self.tr("Nothing is learnt from this image: only training images have that")
        self.quantity.set_reasons(dict.fromkeys(others, reason))
        self.scope.set_reasons({True: self.tr("This image is in no mini-batch")})
        self.passes.set_reasons({})

    def _test_pass_reasons(self) -> dict[Quantity, str]:
        reasons = {
            Quantity.GRADIENT: self.tr("A test pass learns nothing: there is no gradient"),
            Quantity.DROP_RATE: self.tr("A test pass drops nothing: there is no drop rate"),
        }
        return {each: reasons[each] for each in Quantity if each not in TEST_PASS_QUANTITIES}

    def _why_no_mini_batch(self, shown: Look) -> str:
        if shown.test_pass:
            return self.tr("A test pass has no mini-batch: every sample is treated alike")
        if shown.quantity is Quantity.DROP_RATE:
            return self.tr("A drop rate counts the samples of all mini-batches so far")
        return ""

    def _choose(self, **choice: object) -> None:
        self.look_chosen.emit(replace(self._wanted, **choice))  # type: ignore[arg-type]
