"""What of the texts in a window has no room: cut at an edge, elided, or over another text."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPaintDevice, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

_ELLIPSIS = "…"
_BESIDE_TEXT = 8  # px that a button needs at least
_SLACK = 1.5  # px: advances are rounded


class _Painted(NamedTuple):
    """A text, and where it is on what it is painted on."""

    device: QPaintDevice
    text: str
    box: QRectF  # of its ink


def texts_without_room(window: QWidget) -> set[str]:
    """Return what cannot be read in full of all that a window shows."""
    faults = {f"{type(each).__name__}: {why}" for each in _shown(window) for why in _of(each)}
    with _watched_painting() as (painted, cut):
        window.grab()
    painted += _text_items(window)
    return faults | cut | {*_beyond(painted), *_over_another(painted)}


def painted_texts(window: QWidget) -> set[str]:
    """Return every text that a window paints by itself."""
    with _watched_painting() as (painted, _):
        window.grab()
    painted += _text_items(window)
    return {each.text for each in painted}


def _shown(window: QWidget) -> Iterator[QWidget]:
    return (each for each in window.findChildren(QWidget) if each.isVisible())


def _text_items(window: QWidget) -> Iterator[_Painted]:
    """Return the texts in graphics views that are painted by Qt itself."""
    for view in _shown(window):
        for item in view.items() if isinstance(view, QGraphicsView) else ():
            if isinstance(item, QGraphicsSimpleTextItem) and item.isVisible():
                box = view.mapFromScene(item.sceneBoundingRect()).boundingRect()
                yield _Painted(view.viewport(), item.text(), QRectF(box))


def _of(widget: QWidget) -> Iterator[str]:
    """Say what a widget's text lacks; of what paints itself, what it has elided."""
    text = getattr(widget, "shown_text", None) or _text_of(widget)
    if not text:
        return
    if _ELLIPSIS in text:
        yield f"{text!r} is elided"
    wanted = _wanted_size(widget)
    if wanted.width() > widget.width() or wanted.height() > widget.height():
        yield f"{text!r} needs {wanted.toTuple()} and has {widget.size().toTuple()}"
    if not _is_within_its_parents(widget):
        yield f"{text!r} is cut by what it lies in"


def _text_of(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
    return ""


def _wanted_size(widget: QWidget) -> QSize:
    """Return how large a widget is to be for its text; nothing if Qt cannot tell."""
    height = widget.fontMetrics().height()
    match widget:
        case QLabel() if widget.wordWrap():
            return QSize(0, widget.heightForWidth(widget.width()))
        case QLabel():
            return widget.sizeHint()
        case QToolButton() if widget.icon().isNull():  # a segment, that needs no padding
            return QSize(_advance(widget) + _BESIDE_TEXT, height)
        case QAbstractButton():
            return QSize(widget.sizeHint().width(), height)
        case QComboBox() | QLineEdit():
            return QSize(widget.width() + max(_advance(widget) - _field(widget), 0), height)
    return QSize()


def _advance(widget: QWidget) -> int:
    return widget.fontMetrics().horizontalAdvance(_text_of(widget))


def _field(widget: QComboBox | QLineEdit) -> int:
    """Return the width that is for text."""
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        return widget.contentsRect().width() - margins.left() - margins.right()
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    parts, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return widget.style().subControlRect(parts, option, part, widget).width()


def _is_within_its_parents(widget: QWidget) -> bool:
    """Whether no parent cuts it off, but for what can be scrolled to."""
    inner = widget
    while not inner.isWindow():
        outer = inner.parentWidget()
        if isinstance(outer.parentWidget(), QAbstractScrollArea):
            return True
        if isinstance(outer, QAbstractSpinBox):
            return True
        if not outer.rect().contains(inner.geometry()):
            return False
        inner = outer
    return True


@contextmanager
def _watched_painting() -> Iterator[tuple[list[_Painted], set[str]]]:
    """Note every text that Python code paints, and what of them is elided or cut on the way."""
    painted: list[_Painted] = []
    cut: set[str] = set()
    paint = QPainter.drawText

    def draw_text(painter: QPainter, *arguments: object) -> object:
        box, room, text, clips = _place_of(painter, arguments)
        if not text.strip():
            return paint(painter, *arguments)
        if clips and not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
            cut.add(f"{_name(painter.device())}: {text!r} needs {box} and has {room}")
        where = painter.worldTransform().mapRect(box)
        painted.append(_Painted(painter.device(), text, where))
        return paint(painter, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw_text)
        for metrics in (QFontMetrics, QFontMetricsF):
            patch.setattr(metrics, "elidedText", _watched_eliding(metrics.elidedText, cut))
        yield painted, cut


def _watched_eliding(elide: object, cut: set[str]) -> object:
    def elided_text(metrics: object, text: str, *arguments: object) -> str:
        elided = elide(metrics, text, *arguments)
        if elided and elided != text:  # of a widget that is not shown nothing is left
            cut.add(f"{text!r} is elided to {elided!r}")
        return elided

    return elided_text


def _place_of(painter: QPainter, arguments: tuple) -> tuple[QRectF, QRectF, str, bool]:
    """Return the ink of a text to be painted, the room it is given, and whether that cuts it."""
    metrics = QFontMetricsF(painter.font())
    match arguments:
        case (QPointF() as point, str(text)):
            pass
        case (int(x) | float(x), int(y) | float(y), str(text)):
            point = QPointF(x, y)
        case (rectangle, flags, str(text)):
            room, flags = QRectF(rectangle), int(getattr(flags, "value", flags))
            box = metrics.boundingRect(room, flags, text)
            lines = round(box.height() / metrics.lineSpacing())
            if lines <= 1:  # a line may be higher than its ink
                ink = metrics.tightBoundingRect(text)
                base = box.top() + metrics.ascent()
                box = QRectF(box.left(), base + ink.top(), box.width(), ink.height())
            return box, room, text, not flags & Qt.TextFlag.TextDontClip.value
        case _:
            raise AssertionError(f"a text is painted in another way: {arguments}")
    ink = metrics.tightBoundingRect(text)
    box = QRectF(point.x(), point.y() + ink.top(), metrics.horizontalAdvance(text), ink.height())
    return box, box, text, False


def _beyond(painted: list[_Painted]) -> Iterator[str]:
    for device, text, box in painted:
        room = QRectF(0, 0, device.width(), device.height())
        if isinstance(device, QWidget) and isinstance(device.parent(), QAbstractItemView):
            room = room.united(box.adjusted(room.width(), 0, -room.width(), 0))  # it scrolls
        if not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
            yield f"{_name(device)}: {text!r} at {box} reaches beyond {room}"


def _over_another(painted: list[_Painted]) -> Iterator[str]:
    for one, other in combinations(painted, 2):
        shared = one.box & other.box
        if one.device == other.device and min(shared.width(), shared.height()) > _SLACK:
            yield f"{_name(one.device)}: {one.text!r} lies over {other.text!r}"


def _name(device: QPaintDevice) -> str:
    return type(device).__name__
