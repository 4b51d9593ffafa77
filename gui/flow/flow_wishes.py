"""FlowWishes: what the flow card needs from others, as its state changes."""

from PySide6.QtCore import QObject, Signal

from gui.flow.flow_state import FlowState
from gui.probe_pacer import ProbePacer


class FlowWishes(QObject):
    """Says what is on show, and what Frames and answers that needs; each wish once.

    Signals
    -------
    detail_wanted(bool)
        Whether Frames need the whole mini-batch.
    probe_wanted(TestPassProbe or MaskedPassProbe)
        A question to be answered; never more than one at a time.

    """

    detail_wanted = Signal(bool)
    probe_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detail = False
        self.pacer = ProbePacer(self)
        self.pacer.probe_wanted.connect(self.probe_wanted)

    def forget(self) -> None:
        """Start over with a new experiment: what was asked of the old one has no answer."""
        self.pacer.forget()

    def tell(self, state: FlowState) -> None:
        """Say what has changed."""
        look = state.look
        if look.mini_batch != self._detail:
            self._detail = look.mini_batch
            self.detail_wanted.emit(self._detail)
        probe = state.probe()
        if probe is None or state.frame is None:
            self.pacer.want_nothing()
        else:
            # A live change in a pause is a choice too: the test pass scales by these ratios.
            ratios = tuple(run.dropout_ratios for run in state.frame.runs.values())
            choice = state.pinned, state.guest, state.look.test_pass, state.look.mistake, ratios
            self.pacer.want(probe, state.frame.step, choice)
