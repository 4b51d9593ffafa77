"""PastHand: takes hold of a step of the past, by mouse or keys."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.plot.past_mark import PastMark
from gui.plot.past_wish import PastWish
from gui.plot.plot_layer import PlotMoment
from model.frame import Frame

_BY_KEY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PastHand(QObject):
    """What mouse and keys choose of the past, and the mark that shows it.

    Signals
    -------
    changed()
        The step on show is another one, or there is a past at all, or no longer.
    wanted(int or None)
        That step is to be shown; None is back to now.

    """

    changed = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.mark = PastMark()
        self._wish = PastWish(self)
        self._wish.moved.connect(self._move_mark)
        self._wish.wanted.connect(self.wanted)
        self._steps_per_epoch = 1

    @property
    def step(self) -> int | None:
        """The step on show; None is now."""
        return self._wish.step

    @property
    def is_held(self) -> bool:
        """Whether a mouse button holds it."""
        return self._wish.is_held

    @property
    def is_possible(self) -> bool:
        """Whether there is a past: a step was done."""
        return self._wish.latest > 0

    def begin(self) -> None:
        """Forget the experiment that was: the new one has no past yet."""
        self.leave()
        self._note_latest(0)
        self.mark.stand_at(None, 0)

    def follow(self, frame: Frame) -> None:
        """Take note of how far training is; ``place_mark`` shows it."""
        self._steps_per_epoch = frame.steps_per_epoch
        self._note_latest(frame.step)

    def place_mark(self) -> None:
        """Let the mark stand where training is, or where it is looked back to."""
        self.mark.stand_at(self.step, self._wish.latest)

    def look_back(self, step: int | None) -> None:
        """Look at that step, or the nearest there is; None is now."""
        self._wish.look_back(step)

    def leave(self) -> None:
        """Return to now."""
        self._wish.look_back(None)

    def reaches(self, moment: PlotMoment, position: QPointF) -> bool:
        """Whether there is a step to take hold of: within the axes, or on the numbers below."""
        area = moment.scale.area
        return self.is_possible and area.united(
            area.translated(0, moment.scale.bounds.bottom() - area.bottom())
        ).contains(position)

    def hold(self, moment: PlotMoment, x: float) -> None:
        """Take hold of the step in a column, until ``release``."""
        self._wish.hold(round(moment.scale.moment(x) * self._steps_per_epoch))

    def release(self) -> None:
        """Return to now, if it was held."""
        self._wish.release()

    def take_key(self, event: QKeyEvent) -> bool:
        """Go from step to step, or back to now; return whether the key is for that.

        With Shift, Left and Right go a step, with Ctrl as well an epoch; Home goes to the first,
        End and Escape to now.
        """
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            left = self.step is not None
            self.leave()
            return left
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        if key in _BY_KEY:
            far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._wish.step_by(_BY_KEY[key] * (self._steps_per_epoch if far else 1))
        elif key == Qt.Key.Key_Home:
            self._wish.look_back(1)
        elif key == Qt.Key.Key_End:
            self.leave()
        else:
            return False
        return True

    def _note_latest(self, step: int) -> None:
        was_possible = self.is_possible
        self._wish.latest = step
        if self.is_possible != was_possible:
            self.changed.emit()

    def _move_mark(self) -> None:
        self.mark.stand_at(self.step, self._wish.latest)
        self.changed.emit()
