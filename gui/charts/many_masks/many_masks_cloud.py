"""MaskCloud: what one run answers through many masks, a dot a mask and class."""

from dataclasses import dataclass
from math import ceil, log

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.charts.many_masks.many_masks_dots import dots_picture
from gui.charts.many_masks.many_masks_signs import paint_mean, paint_test_pass
from gui.charts.many_masks.many_masks_words import agreement_words, entropy_words, has_diverged
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunMark
from gui.widgets.wording import wording_for
from model.probes.many_masks import ManyMasks

_PAD = 8
_AXIS = 24  # px for the numbers of the axis, where there is room for them
_WIDE = 170  # px from which on there is
_MARK = 10
_GOLDEN = 0.618034  # places dots side by side so that any first k of them are evenly spread
_DOT_ALPHA = 110
_BAR = 5  # px high: how much of the greatest entropy there is


@dataclass(frozen=True, eq=False)
class CloudMoment:
    """What a cloud shows.

    Attributes
    ----------
    title : str
    run_index : int
    masks : ManyMasks or None
        None while the answer is awaited.
    k : int
        How many of the masks are shown.
    label : int or None
        The image's class, if it is known.
    drops : bool
        Whether the run drops any units or pixels.
    diverged_at : int or None
        The step in which the run's numbers were lost.

    """

    title: str
    run_index: int
    masks: ManyMasks | None
    k: int
    label: int | None
    drops: bool
    diverged_at: int | None = None

    @property
    def agreement(self) -> tuple[str, ...]:
        """What is said of the masks; nothing while the answer is awaited."""
        if self.masks is None:
            return ("",)
        return agreement_words(self.masks, drops=self.drops, diverged_at=self.diverged_at)


class MaskCloud(QWidget):
    """Title, probabilities of every class, and what follows from them in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._moment: CloudMoment | None = None
        self.setMinimumSize(70, 90)

    def show_moment(self, moment: CloudMoment) -> None:
        """Show these answers."""
        self._moment = moment
        words = [moment.title]
        if moment.masks is not None:
            words.append(moment.agreement[0])
            words.append(entropy_words(moment.masks, moment.k)[0])
        self.setAccessibleName(moment.title)
        self.setAccessibleDescription("\n".join(words[1:]))
        self.setToolTip("\n".join(words))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._caption = QFontMetricsF(theme.font("caption"))
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(240, 200)

    def field(self) -> QRectF:
        """Where the dots are: from probability 0 at the bottom to 1 at the top."""
        line = self._caption.height()
        left = 0.0
        if self.width() >= _WIDE:
            left = max(_AXIS, ceil(self._caption.horizontalAdvance("0.5")) + 4)
        top, bottom = line + 8, self.height() - 3 * line - 8
        return QRectF(left, top, self.width() - left - _PAD, max(bottom - top, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        if self._moment is None:
            return
        self._paint_title(painter, self._moment)
        self._paint_grid(painter)
        masks = self._moment.masks
        if masks is None:
            self._paint_line(painter, 1, (self.tr("Waiting for the answer"), "…"), "ink3")
            return
        self._paint_classes(painter, self._moment, masks)
        if not has_diverged(masks):
            self._paint_dots(painter, self._moment, masks)
            self._paint_means(painter, self._moment, masks)
            self._paint_entropy(painter, self._moment, masks)
        self._paint_line(painter, 1, self._moment.agreement, "ink")
        if not has_diverged(masks):
            self._paint_line(painter, 2, entropy_words(masks, self._moment.k), "ink2")

    def _paint_title(self, painter: QPainter, moment: CloudMoment) -> None:
        theme, field = self._theme, self.field()
        height = self._caption.height()
        mark = RunMark("square", moment.run_index, _MARK)
        centre = QPointF(field.left() + _MARK / 2 + 1, height / 2 + 1)
        colour = theme.run_colour(moment.run_index)
        mark.paint(painter, [centre], colour, QColor(theme.surface))
        painter.setFont(theme.font("caption", 600))
        painter.setPen(QColor(theme.ink))
        left = field.left() + _MARK + 7
        box = QRectF(left, 0, self.width() - left, height + 2)
        metrics = QFontMetricsF(painter.font())
        # The end of a title may hold its ratio.
        text = metrics.elidedText(moment.title, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_grid(self, painter: QPainter) -> None:
        field = self.field()
        painter.setFont(self._theme.font("caption"))
        height = self._caption.height()
        levels = [(0.0, "0"), (0.5, "0.5"), (1.0, "1")]
        if field.height() < 2 * height:  # the one in the middle would lie over the others
            del levels[1]
        for share, word in levels:
            y = round(field.bottom() - share * field.height()) + 0.5
            painter.setPen(QPen(QColor(self._theme.border if share == 0 else self._theme.hairline)))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            if field.left() > 0:
                painter.setPen(QColor(self._theme.ink3))
                box = QRectF(0, y - height / 2, field.left() - 4, height)
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, right, word)

    def _paint_classes(self, painter: QPainter, moment: CloudMoment, masks: ManyMasks) -> None:
        """Write the classes: the label underlined, the mean's answer bold."""
        field, count = self.field(), len(masks.test_pass)
        width, height = field.width() / count, self._caption.height()
        answer = int(masks.mean(moment.k).argmax())
        widest = self._caption.horizontalAdvance(str(count - 1))
        for index in range(count):
            if widest > width and index not in (answer, moment.label):
                continue
            box = QRectF(field.left() + (index + 0.5) * width - 20, field.bottom() + 4, 40, height)
            chosen = index == answer and not has_diverged(masks)
            painter.setFont(self._theme.font("caption", 700 if chosen else 400))
            painter.setPen(
                self._theme.run_colour(moment.run_index) if chosen else QColor(self._theme.ink2)
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index))
            if index == moment.label:
                line = QRectF(box.center().x() - 5, box.bottom() - 1, 10, 2)
                painter.fillRect(line, QColor(self._theme.ink))

    def _paint_dots(self, painter: QPainter, moment: CloudMoment, masks: ManyMasks) -> None:
        field = self.field()
        shown = masks.probabilities[: moment.k]
        count = shown.shape[1]
        width = field.width() / count
        spread = (np.arange(1, len(shown) + 1) * _GOLDEN % 1 - 0.5) * width * 0.72
        x = field.left() + (np.arange(count) + 0.5) * width + spread[:, np.newaxis]
        y = field.bottom() - shown * field.height()
        colour = self._theme.run_colour(moment.run_index)
        colour.setAlpha(_DOT_ALPHA)
        scale = painter.deviceTransform().m11()
        size = round(self.width() * scale), round(self.height() * scale)
        diameter = 3.0 if width < 14 else 3.6
        picture = dots_picture(x * scale, y * scale, size, diameter * scale, colour)
        picture.setDevicePixelRatio(scale)
        painter.drawImage(0, 0, picture)

    def _paint_means(self, painter: QPainter, moment: CloudMoment, masks: ManyMasks) -> None:
        """Paint the test pass as a square, the mean as a level across it."""
        field, mean = self.field(), masks.mean(moment.k)
        width = field.width() / len(mean)
        side = min(9.0, width - 1)
        reach = min(width * 0.42, 13)
        colour = self._theme.run_colour(moment.run_index)
        for index, (level, test) in enumerate(zip(mean, masks.test_pass, strict=True)):
            x = field.left() + (index + 0.5) * width
            paint_test_pass(
                painter,
                QPointF(x, field.bottom() - test * field.height()),
                side,
                colour,
                self._theme,
            )
            y = field.bottom() - level * field.height()
            paint_mean(painter, QPointF(x, y), reach, self._theme)

    def _paint_entropy(self, painter: QPainter, moment: CloudMoment, masks: ManyMasks) -> None:
        """Paint how much of the greatest entropy there is, beside its number."""
        words = entropy_words(masks, moment.k)[-1]
        box = self._line(2)
        longest = entropy_words(masks, moment.k)[0]
        taken = self._caption.horizontalAdvance(longest)
        if taken > box.width():
            taken = self._caption.horizontalAdvance(words)
        room = QRectF(box.left() + taken + 10, 0, 0, _BAR)
        room.setRight(min(box.right(), room.left() + 160))
        if room.width() < 40:
            return
        room.moveTop(round(box.center().y() - _BAR / 2))
        most = log(max(len(masks.test_pass), 2))  # of a single class there is none
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hairline))
        painter.drawRoundedRect(room, _BAR / 2, _BAR / 2)
        part = QRectF(room)
        part.setWidth(max(room.width() * masks.entropy(moment.k) / most, _BAR))
        painter.setBrush(self._theme.run_colour(moment.run_index))
        painter.drawRoundedRect(part, _BAR / 2, _BAR / 2)

    def _line(self, place: int) -> QRectF:
        """Return the room of a line of words: 1 or 2, below the classes."""
        field, height = self.field(), self._caption.height()
        top = self.height() - (3 - place) * height - 1
        return QRectF(field.left(), top, self.width() - field.left() - 2, height)

    def _paint_line(
        self, painter: QPainter, place: int, wordings: tuple[str, ...], colour: str
    ) -> None:
        box = self._line(place)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(QColor(getattr(self._theme, colour)))
        text = wording_for(wordings, self._caption, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
