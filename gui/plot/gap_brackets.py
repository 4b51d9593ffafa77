"""GapBrackets: names the gap between training and test accuracy where the curves end."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.plot_layer import PlotLayer, PlotMoment
from gui.plot.reading import Reading, in_words
from gui.style.theme import Theme

MOST_RUNS = 3
SPACE = 10  # px between curve and bracket, and between bracket and words
INSET = 3  # px that a bracket keeps off the curves
TICK = 3.5


@dataclass(frozen=True)
class Bracket:
    """A vertical bracket with its words.

    Attributes
    ----------
    line : QLineF
        From the training curve's end to the test curve's.
    label : QRectF
    text : str
    colour : QColor

    """

    line: QLineF
    label: QRectF
    text: str
    colour: QColor


class GapBrackets(PlotLayer):
    """One bracket a run, where it is high enough for its words and has room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.brackets: list[Bracket] = []

    def width(self, theme: Theme, runs: int) -> float:
        """Pixels to keep free for it to the right of the last epoch."""
        if runs > MOST_RUNS:
            return SPACE
        return 2 * SPACE + self._metrics(theme).horizontalAdvance(self._words(0.0)) + SPACE

    def arrange(self, moment: PlotMoment) -> None:
        """Lay out the gaps of the moment; one whose words would meet another's moves aside."""
        self._moment, scale = moment, moment.scale
        metrics = self._metrics(moment.theme)
        self.brackets = []
        runs = moment.frame.runs.items() if len(moment.frame.runs) <= MOST_RUNS else ()
        for name, run in runs:
            if len(run.history) == 0:
                continue
            text = self._words(Reading.of(run.history).gap)
            top, bottom = sorted(
                scale.y(accuracy[-1])
                for accuracy in (run.history.train_accuracy, run.history.test_accuracy)
            )
            if not bottom - top >= metrics.height() + 2 * INSET:  # nor where one is no number
                continue
            x = scale.x(run.history.epochs[-1]) + SPACE + 0.5
            size = QRectF(0, 0, metrics.horizontalAdvance(text), metrics.height())
            for other in self.brackets:
                if top < other.line.y2() + INSET and other.line.y1() < bottom + INSET:
                    x = max(x, other.label.right() + SPACE + 0.5)
            line = QLineF(x, round(top) + INSET + 0.5, x, round(bottom) - INSET + 0.5)
            size.moveCenter(line.center())
            size.moveLeft(x + SPACE)
            if size.right() <= scale.area.right():
                colour = moment.theme.run_colour(moment.styles[name].index)
                self.brackets.append(Bracket(line, size, text, colour))
        self.cover(scale.area)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint brackets, and words on a patch that keeps leader lines from striking them out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._moment.theme.font("control", 600))
        for bracket in self.brackets:
            line, label = bracket.line, bracket.label
            painter.fillRect(label.adjusted(-4, 1, 4, -1), self._moment.veil)
            painter.setPen(QPen(bracket.colour, 1.5))
            painter.drawLine(line)
            for y in (line.y1(), line.y2()):
                painter.drawLine(QLineF(line.x1() - TICK, y, line.x1() + TICK, y))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, bracket.text)

    def _words(self, gap: float) -> str:
        return self.tr("gap {gap}").format(gap=in_words(gap))

    @staticmethod
    def _metrics(theme: Theme) -> QFontMetricsF:
        return QFontMetricsF(theme.font("control", 600))
