"""Walk: where one pass that is shown stands; played, or moved by hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.moment.stop import Stop
from gui.moment.walk_stage import WalkStage
from gui.walk.route import START, Place, Route
from model.config import Config
from model.passes import Mode

# Reading speed: a stop takes about 1.2 s, and more where there are many lines to follow.
_STOP_TIME = 1200
_LINE_TIME = 400
_LEAST_LAST_LINE_TIME = 800


class Walk(QObject):
    """One pass there and back; off until it begins.

    Whoever moves it by hand pauses it: a timer runs only while it plays.

    Signals
    -------
    stage_changed(WalkStage or None)
        How far the pass has come; None when it is off.
    moved()
        It stands at another line.
    playing_changed(bool)
    ended()
        Playing has come to the last line of the last stop.

    """

    stage_changed = Signal(object)
    moved = Signal()
    playing_changed = Signal(bool)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._route: Route | None = None
        self._place = START
        self._units: tuple[int, ...] = ()
        self._told: WalkStage | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)

    @property
    def route(self) -> Route | None:
        """Its places; None when it is off."""
        return self._route

    @property
    def stop(self) -> Stop | None:
        """At which stop; None when it is off."""
        return None if self._route is None else self._route.stops[self._place.stop]

    @property
    def place(self) -> Place:
        """Where it stands on its route."""
        return self._place

    @property
    def stage(self) -> WalkStage | None:
        """How far the pass has come; None when it is off."""
        stop = self.stop
        return None if stop is None else WalkStage(stop, self._units)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    @property
    def at_start(self) -> bool:
        """Whether there is nothing before."""
        return self._place == START

    @property
    def at_end(self) -> bool:
        """Whether there is nothing behind."""
        return self._route is not None and self._place == self._route.end

    def begin(self, config: Config, mode: Mode, units: tuple[int, ...]) -> None:
        """Stand at the sample of a pass through that run's network, paused.

        Parameters
        ----------
        config : Config
        mode : Mode
            Of the pass.
        units : tuple of int
            The unit of every hidden layer that is told about.

        """
        self.pause()
        self._route, self._units = Route(config, mode), units
        self._go(START)

    def end(self) -> None:
        """Be off."""
        self.pause()
        self._route, self._place = None, START
        self._tell_stage()

    def set_units(self, units: tuple[int, ...]) -> None:
        """Tell about other units."""
        self._units = units
        self._tell_stage()

    @Slot()
    def play(self) -> None:
        """Go on by itself; from the end, once more from the start."""
        if self._route is None or self.playing:
            return
        if self.at_end:
            self._go(START)
        self._wait()
        self.playing_changed.emit(True)

    @Slot()
    def pause(self) -> None:
        """Stay here."""
        if self.playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        (self.pause if self.playing else self.play)()

    def go_to(self, place: Place) -> None:
        """Go by hand to a place of the route, if it is on."""
        if self._route is not None:
            self.pause()
            self._go(place)

    @Slot()
    def next_line(self) -> None:
        """Go a line on."""
        self._follow(Route.next_line)

    @Slot()
    def previous_line(self) -> None:
        """Go a line back."""
        self._follow(Route.previous_line)

    @Slot()
    def next_layer(self) -> None:
        """Go a layer on, to where all its numbers are told."""
        self._follow(Route.next_layer)

    @Slot()
    def previous_layer(self) -> None:
        """Go a layer back."""
        self._follow(Route.previous_layer)

    @Slot()
    def next_tile(self) -> None:
        """Go on to where the next tile is complete."""
        self._follow(Route.next_tile)

    @Slot()
    def previous_tile(self) -> None:
        """Go back to where the tile before was complete."""
        self._follow(Route.previous_tile)

    @Slot()
    def to_start(self) -> None:
        """Go to the sample."""
        self.go_to(START)

    @Slot()
    def to_turn(self) -> None:
        """Go to the loss, where the signal turns into the gradient."""
        self._follow(lambda route, _place: route.turn)

    @Slot()
    def to_end(self) -> None:
        """Go to where the gradient ends."""
        self._follow(lambda route, _place: route.end)

    def _follow(self, way: Callable[[Route, Place], Place]) -> None:
        """Go by hand to where that way along the route leads from here."""
        if self._route is not None:
            self.go_to(way(self._route, self._place))

    def _go(self, place: Place) -> None:
        self._place = place
        self._tell_stage()
        self.moved.emit()

    def _tell_stage(self) -> None:
        if self.stage != self._told:
            self._told = self.stage
            self.stage_changed.emit(self._told)

    def _wait(self) -> None:
        """Have the timer run for as long as it takes to read this line."""
        if self._route is None:
            return
        last = self._route.last_line(self._place.stop)
        if self._place < last:
            self._timer.start(_LINE_TIME)
        else:
            self._timer.start(max(_STOP_TIME - last.line * _LINE_TIME, _LEAST_LAST_LINE_TIME))

    @Slot()
    def _play_on(self) -> None:
        if self._route is None or self.at_end:
            self.pause()
            self.ended.emit()
            return
        self._go(self._route.next_line(self._place))
        self._wait()
