"""TransportBar: reset, play, pause, step, speed, progress."""

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
)

from gui.actions.action_words import show_action
from gui.style.icons import show_icon
from gui.style.style_sheet import restyle
from gui.style.theme import Theme
from gui.transport.progress_line import ProgressLine
from gui.transport.speed_control import SpeedControl
from gui.transport.step_rate import StepRate
from model.frame import Frame

# From this width on every part has its title.
_ROOMY = 1200
_PRESENTED_ROOMY = 1600


class State(Enum):
    """What the transport bar says of the training."""

    PREPARING = auto()
    READY = auto()
    RUNNING = auto()
    PAUSED = auto()
    FINISHED = auto()
    STOPPED = auto()


class TransportMemory(NamedTuple):
    """What the bar says, and the speed that is set and measured."""

    state: State
    speed: int  # of the slider
    rate: StepRate


class TransportBar(QFrame):
    """The bar at the bottom of the window; its signals are the person's wishes.

    Signals
    -------
    speed_changed(float)
        Steps a second; infinity for as fast as it goes.
    leave_wanted()
        Presenter mode should end.

    """

    reset_wanted = Signal()
    new_seed_wanted = Signal()
    play_wanted = Signal()
    pause_wanted = Signal()
    step_wanted = Signal()
    epoch_step_wanted = Signal()
    speed_changed = Signal(float)
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", True)
        self._theme: Theme | None = None
        self._frame: Frame | None = None
        self._playing = False
        self._stopped = False
        self._shown_state: State | None = None

        self.reset = _button("reset")
        self.reset.clicked.connect(self.reset_wanted)
        self.new_seed = _button("new-seed")
        self.new_seed.clicked.connect(self.new_seed_wanted)
        self.play = _button("train")
        self.play.clicked.connect(self.toggle)
        self.step = _button("next-mini-batch")
        self.step.clicked.connect(self.step_wanted)
        self.epoch_step = _button("next-epoch")
        self.epoch_step.clicked.connect(self.epoch_step_wanted)
        self.state_label = QLabel()
        self.state_label.setProperty("role", "section")
        self.speed = SpeedControl()
        self.speed.changed.connect(self.speed_changed)
        self.progress = ProgressLine()
        self.leave = _button("present")
        self.leave.setAccessibleName(self.tr("Leave presenter mode"))
        self.leave.clicked.connect(self.leave_wanted)
        self.leave.hide()
        self._lay_out()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Recolour the icons and keep room for the longest texts."""
        self._theme = theme
        metrics = QFontMetrics(theme.font("control", 600))
        words = (metrics.horizontalAdvance(self._word(state)) for state in State)
        self.state_label.setMinimumWidth(max(words) + 2)
        self.speed.set_theme(theme)
        self.progress.set_theme(theme)
        self._show_icons(self.state)
        self._fit()

    def show_frame(self, frame: Frame) -> None:
        """Show how far training is."""
        self._frame = frame
        if self._playing:
            self.progress.rate.note(frame.step)
        self._show()

    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs."""
        self._playing = playing
        if playing:
            self.progress.rate = StepRate()
        self._show()

    def show_preparing(self) -> None:
        """A new experiment is being made; its first Frame will follow."""
        self._frame = None
        self._stopped = False
        self._show()

    def show_stopped(self) -> None:
        """Training failed; only a new experiment can go on."""
        self._stopped = True
        self._show()

    def memory(self) -> TransportMemory:
        """Return what another one needs to go on where this one stands."""
        return TransportMemory(self.state, self.speed.slider.value(), self.progress.rate)

    def recall(self, memory: TransportMemory) -> None:
        """Go on where another one stood."""
        self.speed.slider.setValue(memory.speed)
        self.progress.rate = memory.rate
        self._stopped = memory.state is State.STOPPED
        if memory.state is State.PREPARING:
            self._frame = None
        self._show()

    @property
    def state(self) -> State:
        """What the bar says."""
        if self._stopped:
            return State.STOPPED
        if self._frame is None:
            return State.PREPARING
        if self._frame.finished:
            return State.FINISHED
        if self._playing:
            return State.RUNNING
        return State.READY if self._frame.step == 0 else State.PAUSED

    def toggle(self) -> None:
        """Wish for what the middle button stands for: training, or a pause."""
        if self.play.isEnabled():
            (self.pause_wanted if self._playing else self.play_wanted).emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        presenting = self._theme is not None and self._theme.is_presenting
        roomy = self.width() >= (_PRESENTED_ROOMY if presenting else _ROOMY)
        wide = self.width() >= _ROOMY or not presenting
        self.speed.title.setVisible(roomy)
        self.progress.fit(with_title=wide, with_rate=roomy or not presenting, with_time=wide)

    def _show(self) -> None:
        state = self.state
        if state is not self._shown_state:
            self._shown_state = state
            self._show_state(state)
        if self._frame is None:
            self.progress.show_nothing()
        else:
            self.progress.show_frame(self._frame, running=state is State.RUNNING)

    def _show_state(self, state: State) -> None:
        can_train = state in (State.READY, State.RUNNING, State.PAUSED)
        for button in (self.play, self.step, self.epoch_step):
            button.setEnabled(can_train)
        self.reset.setEnabled(state in (State.RUNNING, State.PAUSED, State.FINISHED, State.STOPPED))
        self.state_label.setText(self._word(state))
        self.play.setAccessibleName(
            self.tr("Pause") if state is State.RUNNING else self.tr("Train")
        )
        self._show_icons(state)

    def _show_icons(self, state: State) -> None:
        if self._theme is None:
            return
        theme = self._theme
        # When all is done Reset is what there is to press, so it is the filled one.
        filled = self.reset if state is State.FINISHED else self.play
        names = {
            self.reset: "reset",
            self.new_seed: "dice",
            self.play: "pause" if state is State.RUNNING else "play",
            self.step: "next-mini-batch",
            self.epoch_step: "next-epoch",
            self.leave: "screen",
        }
        for button, name in names.items():
            kind = "round" if button is filled else "quiet"
            if button.property("kind") != kind:
                restyle(button, kind=kind)
            colour = theme.surface if button is filled else theme.ink
            show_icon(button, name, colour, theme.icon_size)

    def _word(self, state: State) -> str:
        return {
            State.PREPARING: self.tr("Preparing"),
            State.READY: self.tr("Ready"),
            State.RUNNING: self.tr("Running"),
            State.PAUSED: self.tr("Paused"),
            State.FINISHED: self.tr("Finished"),
            State.STOPPED: self.tr("Stopped"),
        }[state]

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setHorizontalSpacing(4)
        for column, button in enumerate(
            (self.reset, self.new_seed, self.play, self.step, self.epoch_step)
        ):
            # The filled button is larger; room for it everywhere, so that nothing moves.
            buttons.setColumnMinimumWidth(column, 46 if button in (self.reset, self.play) else 36)
            buttons.addWidget(button, 0, column, Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 20, 8)
        row.setSpacing(8)
        row.addLayout(buttons)
        row.addSpacing(8)
        row.addWidget(self.state_label)
        row.addSpacing(12)
        row.addWidget(self.speed)
        row.addSpacing(12)
        row.addWidget(self.progress, stretch=1)
        row.addWidget(self.leave)


def _button(action: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    show_action(button, action)
    return button
