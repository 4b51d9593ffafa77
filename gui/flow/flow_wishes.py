"""FlowWishes: what the flow card needs from others, as its state changes."""

from PySide6.QtCore import QObject, Signal

from gui.flow.flow_state import FlowState
from gui.moment.flow_moment import FlowMoment
from gui.probe_pacer import ProbePacer
from model.sample import Origin, Sample


class FlowWishes(QObject):
    """Says what is on show, and what Frames and answers that needs; each wish once.

    Signals
    -------
    detail_wanted(bool)
        Whether Frames need the whole mini-batch.
    probe_wanted(TestPassProbe or MaskedPassProbe)
        A question to be answered; never more than one at a time.
    sample_shown(Sample)
        Another image is on show now.

    Attributes
    ----------
    sample : Sample or None
        That image; None before the first Frame.

    """

    detail_wanted = Signal(bool)
    probe_wanted = Signal(object)
    sample_shown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._detail = False
        self.sample: Sample | None = None
        self.pacer = ProbePacer(self)
        self.pacer.probe_wanted.connect(self.probe_wanted)

    def forget(self) -> None:
        """Start over with a new experiment: what was asked of the old one has no answer."""
        self.sample = None
        self.pacer.forget()

    def tell(self, state: FlowState, moment: FlowMoment | None) -> None:
        """Say what has changed with the state, and the first of its moments if there is one."""
        if moment is not None:
            self._tell_sample(moment)
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

    def _tell_sample(self, moment: FlowMoment) -> None:
        sample, before = moment.sample, self.sample
        if moment.guest is None and before is not None and before.origin is Origin.TRAINING:
            same = sample.index == before.index
        else:
            same = sample is before
        if not same:
            self.sample = sample
            self.sample_shown.emit(sample)
