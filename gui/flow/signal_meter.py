"""SignalMeter: a layer's mean signal in the training pass against that in the test pass."""

from math import isfinite
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme

HEAD_ROOM = 1.15
"""The end of the scale, in larger means: neither bar ever fills it."""

_GAP = 2  # px between the bars
_TO_WORDS = 2
_MOST = 99.99  # a ratio beyond it is told as "> 99.99": its digits would say nothing
_NONE = float("nan")


class SignalMeter(QWidget):
    """Two thin bars on one scale, training filled and test outlined, and their ratio in words.

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
        """Two bars and a line of text, as wide as the longest wording."""
        words = self._metrics.horizontalAdvance(f"{self._labels()[0]} ")
        number = self._bold_metrics.horizontalAdvance("> 99.99")
        return QSize(words + number + 1, self._words_top() + self._metrics.height())

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
        top_row = QRectF(0, 0, self.width(), tall)
        return (
            QRectF(top_row.topLeft(), QPointF(self._length(self._training), tall)),
            QRectF(0, tall + _GAP, self._length(self._test), tall),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grooves, the bars in them, and the words."""
        painter = QPainter(self)
        ink, groove = QColor(self._theme.ink2), QColor(self._theme.hairline)
        for bar, filled in zip(self.bars(), (True, False), strict=True):
            painter.fillRect(QRectF(0, bar.top(), self.width(), bar.height()), groove)
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
        number = self.number()
        room = self.width() - self._bold_metrics.horizontalAdvance(number)
        fitting = (
            label
            for label in self._labels()
            if self._metrics.horizontalAdvance(f"{label} ") <= room
        )
        label = next(fitting, "")
        base = self._words_top() + self._metrics.ascent()
        painter.setPen(QColor(self._theme.ink2))
        painter.drawText(0, base, label)
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.ink))
        left = self._metrics.horizontalAdvance(f"{label} ") if label else 0
        painter.drawText(left, base, number)

    def _labels(self) -> tuple[str, str]:
        """What is told to be divided by what, and shorter."""
        return self.tr("test / train"), self.tr("test/train")

    def _length(self, mean: float) -> float:
        """A mean in whole pixels: at least one, unless it is zero or none."""
        ends = [each for each in self.means if isfinite(each) and each > 0]
        if not isfinite(mean) or mean <= 0:
            return 0
        return max(round(mean / (max(ends) * HEAD_ROOM) * self.width()), 1)

    def _bar_height(self) -> int:
        return round(self._theme.caption * 0.42)

    def _rim(self) -> float:
        return 1 if self._bar_height() < 7 else 2

    def _words_top(self) -> int:
        return 2 * self._bar_height() + _GAP + _TO_WORDS

    def _say(self) -> None:
        if self._of == "signal":
            name = self.tr("Mean signal: training pass {training}, test pass {test}, ratio {ratio}")
            lesson = self.tr(
                "A right test pass has the same mean as training in expectation in the first layer,"
                " and one a little apart behind it: ReLU is not linear (Jensen's inequality), so"
                " that scaling the mean is not taking the mean. Input dropout and batch"
                " normalisation set the first layer apart too."
            )
        else:
            name = self.tr(
                "Mean magnitude of the logits: training pass {training}, test pass {test},"
                " ratio {ratio}"
            )
            lesson = self.tr(
                "What all layers together have made of the scaling: each ReLU adds a little to the"
                " difference between both passes, since it is not linear (Jensen's inequality)."
            )
        words = name.format(
            training=_in_words(self._training), test=_in_words(self._test), ratio=self.number()
        )
        self.setAccessibleName(words)
        self.setAccessibleDescription(lesson)
        # The mark-up makes Qt break the lines.
        self.setToolTip(f"<p>{words}.</p><p>{lesson}</p>")


def _in_words(mean: float) -> str:
    return f"{mean:.3g}" if isfinite(mean) else "–"
