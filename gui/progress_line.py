"""ProgressLine: how far training is, how fast, and how much time is left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from gui.step_rate import StepRate
from gui.style.theme import Theme
from gui.terms.terms import explain
from model.frame import Frame


class ProgressLine(QWidget):
    """Epochs done and their limit, a bar, and two numbers that are measured.

    Attributes
    ----------
    rate : StepRate
        By which both are measured: of this training, from its start on.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rate = StepRate()
        self.epoch_title = _label("muted", self.tr("Epoch"))
        self.epoch_label = _label("display", right=True)
        self.limit_label = _label("muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.rate_label = _label("muted", right=True)
        self.time_label = _label("muted", right=True)
        for label, term in (
            (self.epoch_title, "epoch"),
            (self.epoch_label, "epoch"),
            (self.limit_label, "epoch"),
            (self.rate_label, "step"),
        ):
            label.setToolTip(explain(term))
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Keep room for the longest texts."""
        body = QFontMetrics(theme.font("control"))
        for label, metrics, text in (
            (self.epoch_label, QFontMetrics(theme.font("display", 600)), "000"),
            (self.limit_label, body, "/ 000"),
            (self.rate_label, body, self.tr("{n} steps/s").format(n="1,000")),
            (self.time_label, body, self.tr("{time} left").format(time="00:00")),
        ):
            label.setMinimumWidth(metrics.horizontalAdvance(text) + 2)

    def fit(self, *, with_title: bool, with_rate: bool, with_time: bool) -> None:
        """Leave out what there is no room for."""
        self.epoch_title.setVisible(with_title)
        self.rate_label.setVisible(with_rate)
        self.time_label.setVisible(with_time)

    def show_nothing(self) -> None:
        """Show that there is no Frame yet."""
        self.bar.setValue(0)
        self._say(epoch="–", limit="", rate="", time="")

    def show_frame(self, frame: Frame, *, running: bool) -> None:
        """Show how far training is; how fast only while it runs."""
        last_step = frame.epochs * frame.steps_per_epoch
        self.bar.setMaximum(last_step)
        self.bar.setValue(min(frame.step, last_step))
        left, rate = max(last_step - frame.step, 0), self.rate.steps_per_second
        self._say(
            epoch=f"{frame.epoch:,}",
            limit=f"/ {frame.epochs:,}",
            rate=self.tr("{n} steps/s").format(n=f"{rate:,.0f}" if running and rate else "–"),
            time=self.tr("{time} left").format(time=_clock(left / rate) if rate else "–"),
        )

    def _say(self, *, epoch: str, limit: str, rate: str, time: str) -> None:
        self.epoch_label.setText(epoch)
        self.limit_label.setText(limit)
        self.rate_label.setText(rate)
        self.time_label.setText(time)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.epoch_title)
        row.addWidget(self.epoch_label)
        row.addWidget(self.limit_label)
        row.addSpacing(4)
        row.addWidget(self.bar, stretch=1)
        row.addSpacing(4)
        row.addWidget(self.rate_label)
        row.addWidget(self.time_label)


def _label(role: str, text: str = "", *, right: bool = False) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
