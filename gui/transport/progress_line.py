"""ProgressLine: how far training is, how fast, and how much time is left."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gui.style.theme import Theme
from gui.terms.terms import explain
from gui.transport.step_rate import StepRate
from gui.widgets.text_line import TextLine
from model.frame import Frame


class ProgressLine(QWidget):
    """Epochs done and their limit, a bar, and two numbers that are measured.

    They change with every Frame, each within the room of its longest: nothing is laid out for them.

    Attributes
    ----------
    rate : StepRate
        By which both are measured: of this training, from its start on.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rate = StepRate()
        self.epoch_title = TextLine("control", 400, "ink2", stretches=False)
        self.epoch_title.show_text(self.tr("Epoch"))
        self.epoch = TextLine("display", 600, stretches=False, right=True)
        self.limit = TextLine("control", 400, "ink2", stretches=False)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.step_rate = TextLine("control", 400, "ink2", stretches=False, right=True)
        self.step_rate.keep_room(self.tr("{n} steps/s").format(n="1,000"))
        self.time_left = TextLine("control", 400, "ink2", stretches=False, right=True)
        self.time_left.keep_room(self.tr("{time} left").format(time="00:00"))
        for line in (self.epoch_title, self.epoch, self.limit):
            line.set_explanation(explain("epoch"))
        self.step_rate.set_explanation(explain("step"))
        self._keep_room_for(0)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Write in its type."""
        for line in self.findChildren(TextLine):
            line.set_theme(theme)

    def fit(self, *, with_title: bool, with_rate: bool, with_time: bool) -> None:
        """Leave out what there is no room for."""
        self.epoch_title.setVisible(with_title)
        self.step_rate.setVisible(with_rate)
        self.time_left.setVisible(with_time)

    def show_nothing(self) -> None:
        """Show that there is no Frame yet."""
        self.bar.setValue(0)
        self._say(epoch="–", limit="", rate="", time="")

    def show_frame(self, frame: Frame, *, running: bool) -> None:
        """Show how far training is; how fast only while it runs."""
        last_step = frame.epochs * frame.steps_per_epoch
        self.bar.setMaximum(last_step)
        self.bar.setValue(min(frame.step, last_step))
        self._keep_room_for(frame.epochs)
        left, rate = max(last_step - frame.step, 0), self.rate.steps_per_second
        self._say(
            epoch=f"{frame.epoch:,}",
            limit=f"/ {frame.epochs:,}",
            rate=self.tr("{n} steps/s").format(n=f"{rate:,.0f}" if running and rate else "–"),
            time=self.tr("{time} left").format(time=_clock(left / rate) if rate else "–"),
        )

    def _say(self, *, epoch: str, limit: str, rate: str, time: str) -> None:
        self.epoch.show_text(epoch)
        self.limit.show_text(limit)
        self.step_rate.show_text(rate)
        self.time_left.show_text(time)

    def _keep_room_for(self, epochs: int) -> None:
        self.epoch.keep_room("000", f"{epochs:,}")
        self.limit.keep_room("/ 000", f"/ {epochs:,}")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.epoch_title)
        row.addWidget(self.epoch)
        row.addWidget(self.limit)
        row.addSpacing(4)
        row.addWidget(self.bar, stretch=1)
        row.addSpacing(4)
        row.addWidget(self.step_rate)
        row.addWidget(self.time_left)


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
