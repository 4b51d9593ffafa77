"""NetworkPainter: paints one network, with what its mask left of it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from gui.charts.diverged_words import diverged_words
from gui.charts.thinned.thinned_layout import NetworkLayout
from gui.charts.thinned.thinned_network import ShownNetwork, ThinnedNetwork
from gui.style.theme import DARK, Theme
from gui.tiles.cell_look import pixel_looks
from gui.widgets.wording import wording_for
from model.layers import Array

_NARROWEST = 0.5  # px
_FAINTEST = 0.16  # of an edge's colour, where its weight is next to nothing
_SHADES = 12
_LEAST_RING = 5  # px of radius, for a ring around a cross
_ARM_IN_RING = 0.55
_TINT = 0.6  # of a dropped pixel


class NetworkPainter:
    """Paints in the dark field of a tile, in both themes.

    Parameters
    ----------
    painter : QPainter
    layout : NetworkLayout
    theme : Theme
    largest_weight, largest_sum : float
        What the widest edges between units, and from the image, stand for.

    """

    def __init__(
        self,
        painter: QPainter,
        layout: NetworkLayout,
        theme: Theme,
        largest_weight: float,
        largest_sum: float,
    ) -> None:
        self._painter, self._layout, self._theme = painter, layout, theme
        self._largest_weight, self._largest_sum = largest_weight, largest_sum
        self._font, self._bold = theme.font("caption"), theme.font("caption", 700)

    def paint(self, network: ThinnedNetwork) -> None:
        """Paint field, edges, units, image and words."""
        layout, theme = self._layout, self._theme
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(theme.well))
        self._painter.drawRoundedRect(layout.field, theme.tile_radius, theme.tile_radius)
        shown = network.shown(layout.most_units)
        if network.has_numbers:
            self._paint_edges(shown)
        for layer, mask in enumerate(shown.masks):
            self._paint_units(layer, mask)
        self._paint_classes(shown.classes, network)
        self._paint_image(network)
        if layout.has_foot:
            self._paint_foot(network)
        if not network.has_numbers:
            self._paint_divergence(network)

    def _paint_edges(self, shown: ShownNetwork) -> None:
        """Paint what is left of the edges: none from or to a dropped unit."""
        lines: list[list[QLineF]] = [[] for _ in range(_SHADES)]
        self._collect_from_image(shown, lines)
        ends = [*shown.masks[1:], np.ones(shown.classes, dtype=bool)]
        for layer, (weights, into) in enumerate(zip(shown.weights, ends, strict=True)):
            self._collect(layer, weights, shown.masks[layer], into, lines)
        faint, full = QColor(self._theme.well), QColor(self._theme.kept)
        for shade, group in enumerate(lines):
            share = (shade + 0.5) / _SHADES
            colour = _mix(faint, full, _FAINTEST + (1 - _FAINTEST) * share)
            self._painter.setPen(QPen(colour, max(self._layout.widest * share, _NARROWEST)))
            self._painter.drawLines(group)

    def _collect(
        self,
        layer: int,
        weights: Array,
        out_of: NDArray[np.bool_],
        into: NDArray[np.bool_],
        lines: list[list[QLineF]],
    ) -> None:
        shades = _shades(weights, self._largest_weight)
        layout, (fan_in, fan_out) = self._layout, weights.shape
        left, right = layout.x(layer), layout.x(layer + 1)
        starts = [QPointF(left, layout.y(unit, fan_in)) for unit in range(fan_in)]
        stops = [QPointF(right, layout.y(unit, fan_out)) for unit in range(fan_out)]
        left_over = np.outer(out_of, into)
        ends = np.argwhere(left_over).tolist()
        for (start, stop), shade in zip(ends, shades[left_over].tolist(), strict=True):
            lines[shade].append(QLineF(starts[start], stops[stop]))

    def _collect_from_image(self, shown: ShownNetwork, lines: list[list[QLineF]]) -> None:
        shades, mask = _shades(shown.input_sums, self._largest_sum), shown.masks[0]
        picture, layout = self._layout.picture, self._layout
        for unit in np.flatnonzero(mask).tolist():
            start = picture.top() + (unit + 0.5) * picture.height() / len(mask)
            stop = QPointF(layout.x(0), layout.y(unit, len(mask)))
            lines[int(shades[unit])].append(QLineF(QPointF(picture.right(), start), stop))

    def _paint_units(self, layer: int, mask: NDArray[np.bool_]) -> None:
        painter, theme, layout = self._painter, self._theme, self._layout
        radius = layout.radius(len(mask))
        ringed = radius >= _LEAST_RING
        arm = radius * (_ARM_IN_RING if ringed else 1)
        cross = QPen(QColor(theme.dropped), max(radius * 0.3, 1.3))
        cross.setCapStyle(Qt.PenCapStyle.RoundCap)
        for unit, kept in enumerate(mask.tolist()):
            centre = QPointF(layout.x(layer), layout.y(unit, len(mask)))
            if kept or ringed:
                painter.setPen(QPen(QColor(theme.well if kept else DARK.border), 1))
                painter.setBrush(QColor(theme.kept if kept else theme.well))
                painter.drawEllipse(centre, radius, radius)
            if not kept:
                painter.setPen(cross)
                for slope in (-1, 1):
                    step = QPointF(arm, slope * arm)
                    painter.drawLine(centre - step, centre + step)

    def _paint_classes(self, classes: int, network: ThinnedNetwork) -> None:
        """Paint the classes: the answer in white, the label underlined."""
        painter, layout = self._painter, self._layout
        radius, answer = layout.radius(classes), network.answer
        line = QFontMetricsF(self._bold).capHeight()
        all_fit = layout.stage.height() / classes >= line + 2
        for index in range(classes):
            centre = QPointF(layout.x(layout.layers), layout.y(index, classes))
            chosen = index == answer
            painter.setPen(QPen(QColor(self._theme.well), 1))
            painter.setBrush(QColor("#FFFFFF" if chosen else self._theme.kept))
            painter.drawEllipse(centre, radius, radius)
            if all_fit or chosen:
                box = QRectF(centre.x() + radius + 3, 0, layout.class_width, line + 6)
                box.moveCenter(QPointF(box.center().x(), centre.y()))
                colour = "#FFFFFF" if chosen else DARK.ink2
                self._write(box, str(index), self._bold if chosen else self._font, colour)
            if index == network.label and all_fit:
                width = QFontMetricsF(self._bold).horizontalAdvance(str(index))
                under = QRectF(centre.x() + radius + 3, centre.y() + line / 2 + 1, width, 1.5)
                painter.fillRect(under, QColor("#FFFFFF"))

    def _paint_image(self, network: ThinnedNetwork) -> None:
        """Paint the image, and what input dropout left out of it."""
        box = self._layout.picture
        if network.sample is None:
            self._painter.setPen(QPen(QColor(DARK.border), 1, Qt.PenStyle.DashLine))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        colours = np.array([QColor(look.colour).rgb() for look in pixel_looks(self._theme).looks])
        values = np.rint(1 + network.sample.pixels * 254).astype(np.uint8)
        mask = None if network.sample_pass is None else network.sample_pass.input_mask
        pixels = colours[values].astype(np.uint32)
        if mask is not None:
            dropped = _mix(QColor(self._theme.well), QColor(self._theme.dropped), _TINT)
            pixels[~mask] = dropped.rgb()
        rows, columns = network.image_shape
        image = QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        smooth = box.width() < 2 * columns
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        self._painter.drawImage(box, image)
        self._painter.setPen(QPen(QColor(DARK.border), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_foot(self, network: ThinnedNetwork) -> None:
        """Say how many units of each whole layer were kept, as far as there is room."""
        metrics, pitch = QFontMetricsF(self._font), self._layout.pitch
        counts = [network.kept(layer) for layer in range(self._layout.layers)]
        if None in counts:
            return
        for form in ("{:,} / {:,}", "{:,}/{:,}", "{:,}"):
            words = [form.format(*count) for count in counts if count is not None]
            if max(map(metrics.horizontalAdvance, words)) + 6 <= pitch:
                break
        else:
            return
        name = QRectF(self._layout.picture.left(), self._layout.foot.top(), pitch, 0)
        name.setHeight(self._layout.line)
        kept = QCoreApplication.translate("Thinned", "kept")
        self._write(name, kept, self._font, DARK.ink2)
        for layer, text in enumerate(words):
            box = QRectF(0, self._layout.foot.top(), pitch, self._layout.line)
            box.moveCenter(QPointF(self._layout.x(layer), box.center().y()))
            self._write(box, text, self._font, DARK.ink2, Qt.AlignmentFlag.AlignCenter)

    def _paint_divergence(self, network: ThinnedNetwork) -> None:
        """Say why there are no edges."""
        metrics, room = QFontMetricsF(self._bold), self._layout.field.width() - 24
        text = wording_for(diverged_words(network.diverged_at), metrics, room)
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 20, metrics.height() + 10)
        box.moveCenter(self._layout.stage.center())
        self._painter.setPen(QPen(QColor(DARK.error), 1))
        self._painter.setBrush(QColor(self._theme.well))
        self._painter.drawRoundedRect(box, self._theme.tag_radius, self._theme.tag_radius)
        self._write(box, text, self._bold, DARK.error, Qt.AlignmentFlag.AlignCenter)

    def _write(
        self,
        box: QRectF,
        text: str,
        font: QFont,
        colour: str,
        place: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, place, text)


def _shades(weights: Array, largest: float) -> NDArray[np.int64]:
    """Return which group of edges each weight is in, by its magnitude."""
    shares = np.abs(weights) / (largest or 1)
    return np.minimum(shares * _SHADES, _SHADES - 1).astype(np.int64)


def _mix(colour: QColor, other: QColor, share: float) -> QColor:
    """Return a colour with a share of another."""
    one = colour.redF(), colour.greenF(), colour.blueF()
    two = other.redF(), other.greenF(), other.blueF()
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in zip(one, two, strict=True)))
