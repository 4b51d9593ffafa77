"""Banner: one sentence about what went wrong, in the place where a person looks."""

from collections.abc import Iterable, Mapping
from math import isfinite
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from gui.style.icons import icon
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.frame import Frame, RunFrame


class BannerMemory(NamedTuple):
    """What was said."""

    told: frozenset[str]  # runs whose divergence was said
    said: str  # what still stands there
    by_frame: bool  # that follows from the Frame


class Banner(QFrame):
    """Hidden until there is something to say; stays until it is closed or no longer true.

    What is said of a run that diverges follows from the Frame, and is said once.
    """

    def __init__(self) -> None:
        super().__init__()
        self._styles: Mapping[str, RunStyle] = {}
        self._told: set[str] = set()  # runs whose divergence was said
        self._said_by_frame = False  # that, and nothing else, was said last
        self.setProperty("card", "error")
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("role", "body")
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setProperty("compact", True)
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.close_button.clicked.connect(self.close_message)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, stretch=1)
        row.addWidget(self.close_button)
        self.hide()

    def begin(self) -> None:
        """Forget the experiment before; its runs and its first Frame follow."""
        self._told.clear()
        self.hide()

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self._styles = dict(styles)

    def show_frame(self, frame: Frame) -> None:
        """Say which runs have diverged since the last one, and when."""
        diverged = [name for name, run in frame.runs.items() if run.diverged_at is not None]
        new = [name for name in diverged if name not in self._told]
        if new:
            self._told.update(new)
            sentences = [self._divergence(runs) for runs in _alike(frame, new)]
            paused = self.tr("Training paused; settings stay.")
            self.say(" ".join([*sentences, paused]))
            self._said_by_frame = True

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show the sentence."""
        self._said_by_frame = False
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def unsay(self, sentence: str) -> None:
        """Hide if this is what is said: it is no longer true."""
        if sentence == self._text.text():
            self.hide()

    @Slot()
    def close_message(self) -> bool:
        """Hide, as it was read; return whether it was to be seen."""
        was_shown = not self.isHidden()
        self.hide()
        return was_shown

    def memory(self) -> BannerMemory:
        """Return what another one needs to go on where this one stands."""
        said = "" if self.isHidden() else self._text.text()
        return BannerMemory(frozenset(self._told), said, by_frame=self._said_by_frame)

    def recall(self, memory: BannerMemory) -> None:
        """Go on where another one stood; what follows from the Frame was said here already."""
        self._told |= memory.told
        if not memory.said:
            self.hide()
        elif not memory.by_frame:
            self.say(memory.said)

    def set_theme(self, theme: Theme) -> None:
        """Recolour the icons."""
        size = QSize(theme.icon_size, theme.icon_size)
        self._icon.setPixmap(
            icon("warning", theme.error, size=theme.icon_size).pixmap(
                size, self.devicePixelRatioF()
            )
        )
        self.close_button.setIcon(icon("close", theme.ink, size=theme.icon_size))

    def _divergence(self, runs: Mapping[str, RunFrame]) -> str:
        """Say what happened to runs alike."""
        run = next(iter(runs.values()))
        if isfinite(run.loss):
            sentence = self.tr(
                "{titles} diverged in step {step}: the loss exploded. Lower the learning rate, "
                "now {rate}."
            )
        else:
            sentence = self.tr(
                "{titles} diverged in step {step}: the loss is no number any more. Lower the "
                "learning rate, now {rate}."
            )
        quoted = self.tr("“{title}”")
        titles = [
            quoted.format(title=self._styles[name].title_with(each.dropout_ratios))
            for name, each in runs.items()
        ]
        step = f"{run.diverged_at:,}"
        return sentence.format(titles=", ".join(titles), step=step, rate=f"{run.learning_rate:g}")


def _alike(frame: Frame, names: Iterable[str]) -> Iterable[Mapping[str, RunFrame]]:
    """Return runs that diverged together: in one step, at one learning rate."""
    groups: dict[tuple[int | None, float, bool], dict[str, RunFrame]] = {}
    for name in names:
        run = frame.runs[name]
        how = run.diverged_at, run.learning_rate, isfinite(run.loss)
        groups.setdefault(how, {})[name] = run
    return groups.values()
