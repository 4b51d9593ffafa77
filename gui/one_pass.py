"""OnePass: when one pass is shown, stage by stage, and of which moment."""

from PySide6.QtCore import QObject, Signal, Slot

from gui.flow.flow_strip import FlowStrip
from gui.walk.walk_card import WalkCard


class OnePass(QObject):
    """Has the walk card show a pass of what the flow card shows, while training rests.

    Parameters
    ----------
    card : WalkCard
        What it is shown by; on show itself while ``active``.
    strip : FlowStrip
        What shows how far it has come.

    Signals
    -------
    pause_wanted()
        Training must not go on meanwhile.
    now_wanted()
        The past is to be left before it begins.
    room_wanted()
        It is about to begin: the card needs room.
    toggled(bool)
        It has begun or ended.

    Attributes
    ----------
    active : bool
        Whether one pass is being shown.

    """

    pause_wanted = Signal()
    now_wanted = Signal()
    room_wanted = Signal()
    toggled = Signal(bool)

    def __init__(self, card: WalkCard, strip: FlowStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self._card, self._strip = card, strip
        self._playing = False
        self._awaited = False  # as soon as training rests
        strip.walk_wanted.connect(self.want)
        strip.choices.runs_chosen.connect(self.refresh)
        card.stage_changed.connect(strip.show_walk)
        card.closed.connect(self.end)

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """Show a pass, when training rests; or no longer."""
        if not wanted:
            self.end()
        elif self._playing:
            self._awaited = True
            self.pause_wanted.emit()
        else:
            self._begin()

    def wait_no_longer(self) -> None:
        """Take back what was wanted and has not begun."""
        self._awaited = False

    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs."""
        self._playing = playing
        if playing:
            self.end()
        elif self._awaited:
            self._begin()

    @Slot()
    def refresh(self) -> None:
        """Show the pass of the moment that is on show now, if there is one or it is asked for."""
        moment = self._strip.moment
        if not self.active:
            return
        if moment is not None and moment.known_pass is not None:
            self._card.show_moment(moment)
        elif moment is None or not moment.awaits_answer:
            self.end()

    @Slot()
    def end(self) -> None:
        """Show no pass any more, and wait for none."""
        self._awaited = False
        if self.active:
            self.active = False
            self._card.end()
            self.toggled.emit(False)
        self._strip.show_walk(None)

    def _begin(self) -> None:
        self._awaited = False
        self.now_wanted.emit()
        moment = self._strip.moment
        if moment is None or moment.known_pass is None:
            self._strip.show_walk(None)
            return
        self.room_wanted.emit()
        self.active = True
        self.toggled.emit(True)
        self._card.begin(moment)
