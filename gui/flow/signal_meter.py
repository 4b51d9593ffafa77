"""SignalMeter: a layer's mean signal in the training pass against that in the test pass."""

from math import isfinite
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme
from gui.tiles.number_words import mean_words
from gui.widgets.tip_text import tip_text

HEAD_ROOM = 1.15
"""The end of the scale, in larger means: neither bar ever fills it."""

_GAP = 2  # px between the bars
_TO_WORDS = 6
_ROOMY = 60  # px: with bars as long as that there is room for a word too
_MOST = 99.99  # a ratio beyond it is told as "> 99.99": its digits would say nothing
_NONE = float("nan")


class SignalMeter(QWidget):
    """Two thin bars on one scale, training filled and test outlined, and beside them their ratio.

    Parameters
    ----------
    of : {"signal", "logits"}
        What the means are of: a hidden layer's signal behind Dropout, or the logits' magnitude.

    """

    def __init__(
        self, of: Literal["signal", "logits"] = "signal", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._of = of
        self._training, self._test = _NONE, _NONE
        self._bold = QFont()
        self.set_theme(LIGHT)
        self._say()

    @property
    def means(self) -> tuple[float, float]:
        """What is shown, of the training pass and of the test pass; NaN where there is nothing."""
        return self._training, self._test

    @property
    def ratio(self) -> float:
        """Test to training; NaN where there is none, as of a layer that is silent."""
        known = isfinite(self._training) and isfinite(self._test)
        return self._test / self._training if known and self._training > 0 else _NONE

    def show_means(self, training: float, test: float) -> None:
        """Compare the means of both passes; not-a-number shows a dash."""
        if repr((training, test)) != repr(self.means):  # NaN is not equal to itself
            self._training, self._test = training, test
            self._say()
            self.update()

    def show_nothing(self) -> None:
        """Show empty bars and a dash."""
        self.show_means(_NONE, _NONE)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self.setFont(theme.font("caption"))
        self._bold = theme.font("caption", 600)
        self._metrics, self._bold_metrics = QFontMetrics(self.font()), QFontMetrics(self._bold)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text with room for bars before it."""
        words = self._metrics.horizontalAdvance(f"{self._label()} ")
        number = self._bold_metrics.horizontalAdvance("> 99.99")
        height = max(self._metrics.height(), 2 * self._bar_height() + _GAP)
        return QSize(_ROOMY + _TO_WORDS + words + number + 1, height)

    def minimumSizeHint(self) -> QSize:
        """The same height, however narrow."""
        return QSize(0, self.sizeHint().height())

    def number(self) -> str:
        """The ratio as it is read on screen."""
        if not isfinite(self.ratio):
            return "–"
        return "> 99.99" if self.ratio > _MOST else f"{self.ratio:.2f}"

    def bars(self) -> tuple[QRectF, QRectF]:
        """Where the bars of training and test lie; of no width where there is nothing."""
        tall = self._bar_height()
        top = (self.height() - 2 * tall - _GAP) // 2
        return (
            QRectF(0, top, self._length(self._training), tall),
            QRectF(0, top + tall + _GAP, self._length(self._test), tall),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grooves, the bars in them, and the words."""
        painter = QPainter(self)
        ink, groove = QColor(self._theme.ink2), QColor(self._theme.hairline)
        for bar, filled in zip(self.bars(), (True, False), strict=True):
            painter.fillRect(QRectF(0, bar.top(), self._room(), bar.height()), groove)
            if bar.width() == 0:
                continue
            if filled:
                painter.fillRect(bar, ink)
            else:
                painter.fillRect(bar, QColor(self._theme.surface))
                painter.setPen(QPen(ink, self._rim(), j=Qt.PenJoinStyle.MiterJoin))
                inset = self._rim() / 2
                painter.drawRect(bar.adjusted(inset, inset, -inset, -inset))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        base = (self.height() + self._metrics.ascent() - self._metrics.descent()) / 2
        left = self.width() - self._bold_metrics.horizontalAdvance(self.number())
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(QPointF(left, base), self.number())
        if self._is_roomy():
            painter.setFont(self.font())
            painter.setPen(QColor(self._theme.ink2))
            left -= self._metrics.horizontalAdvance(f"{self._label()} ")
            painter.drawText(QPointF(left, base), self._label())

    def _label(self) -> str:
        """What is told to be divided by what."""
        return self.tr("test / train")

    def _number_width(self) -> int:
        """So wide that the bars keep their length from Frame to Frame."""
        return max(self._bold_metrics.horizontalAdvance(each) for each in ("0.00", self.number()))

    def _is_roomy(self) -> bool:
        words = self._metrics.horizontalAdvance(f"{self._label()} ") + self._number_width()
        return self.width() - words - _TO_WORDS >= _ROOMY

    def _room(self) -> int:
        """The length of the grooves."""
        words = self._number_width() + _TO_WORDS
        if self._is_roomy():
            words += self._metrics.horizontalAdvance(f"{self._label()} ")
        return max(self.width() - words, 0)

    def _length(self, mean: float) -> float:
        """A mean in whole pixels: at least one, unless it is zero or none."""
        ends = [each for each in self.means if isfinite(each) and each > 0]
        if not isfinite(mean) or mean <= 0:
            return 0
        return max(round(mean / (max(ends) * HEAD_ROOM) * self._room()), 1)

    def _bar_height(self) -> int:
        return round(self._theme.caption * 0.42)

    def _rim(self) -> float:
        return 1 if self._bar_height() < 7 else 2

    def _say(self) -> None:
        if self._of == "signal":
            name = self.tr("Mean signal: training pass {training}, test pass {test}, ratio {ratio}")
            lesson = self.tr(
                "A right test pass has the same mean as training, in expectation, in the first"
                " layer. Each ReLU behind a dropped layer sets them apart: it is not linear, so"
                " that scaling the mean is not taking the mean (Jensen's inequality). Early in"
                " training, when signals cancel out, that is much; later it is little. Both"
                " passes take batch normalisation's running statistics here."
            )
        else:
            name = self.tr(
                "Mean magnitude of the logits: training pass {training}, test pass {test},"
                " ratio {ratio}"
            )
            lesson = self.tr(
                "What all layers together have made of the scaling: each ReLU adds to the"
                " difference between both passes, since it is not linear (Jensen's inequality)."
            )
        words = name.format(
            training=_in_words(self._training), test=_in_words(self._test), ratio=self.number()
        )
        self.setAccessibleName(words)
        self.setAccessibleDescription(lesson)
        self.setToolTip(tip_text(f"{words}.", lesson))


def _in_words(mean: float) -> str:
    return mean_words(mean) if isfinite(mean) else "–"
