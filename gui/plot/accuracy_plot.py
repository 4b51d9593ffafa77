"""AccuracyPlot: training and test accuracy of every run over the epochs."""

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QMarginsF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.plot.change_marks import ChangeMarks
from gui.plot.gap_brackets import GapBrackets
from gui.plot.past_hand import PastHand
from gui.plot.plot_axes import RING, PlotAxes
from gui.plot.plot_cursor import PlotCursor
from gui.plot.plot_layer import PlotMoment
from gui.plot.plot_legend import PlotLegend
from gui.plot.plot_scale import PlotScale
from gui.plot.run_curves import RunCurves
from gui.plot.value_tags import ValueTags
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from gui.widgets.paced_redraw import PacedRedraw
from model.frame import Frame

DATA_MARGIN = 7  # px between the axes and the outermost points: half a marker and its rim


class AccuracyPlot(pg.PlotWidget):
    """A view of one Frame: curves, gaps, last values, live changes, and any value under a cursor.

    A Frame is drawn only where it holds a new score, a new change or a new limit, and at most
    every 0.4 s; `flush` draws at once what waits. Mouse and arrow keys move the cursor; dragging,
    or the arrow keys with Shift, look back at a step of the past. Nothing pans or zooms.

    Signals
    -------
    frame_drawn(Frame)
        The frame that is on screen now; numbers beside the plot are those of the same frame then.
    past_wanted(int or None)
        A step of the past is to be shown; None is back to now.

    """

    frame_drawn = Signal(object)
    past_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        # The scene's mouse is for panning, zooming and menus: none of them helps a class.
        self.setInteractive(False)
        self.hideButtons()
        self.setMinimumWidth(320)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Accuracy over the epochs"))
        self._theme = LIGHT
        self._styles: Mapping[str, RunStyle] = {}
        self._frame: Frame | None = None
        self._moment: PlotMoment | None = None
        self._content: tuple | None = None
        self.run_curves = RunCurves(self.plotItem)
        self.axes = PlotAxes(self.plotItem)
        self.change_marks = ChangeMarks(self.axes)
        self.value_tags = ValueTags()
        self.gap_brackets = GapBrackets()
        self.plot_legend = PlotLegend()
        self.plot_cursor = PlotCursor()
        self.plot_cursor.moved.connect(self._refresh_overlay)
        self.past = PastHand(self)
        self.past.changed.connect(self._refresh_overlay)
        self.past.wanted.connect(self.past_wanted)
        self._layers = (
            self.change_marks,
            self.value_tags,
            self.gap_brackets,
            self.plot_legend,
            self.past.mark,
            self.plot_cursor,
        )
        for layer in self._layers:
            self.scene().addItem(layer)
        self._redraw = PacedRedraw(self._paint_now, self)
        # Curves, legend and tags lie below the handle and are painted again wherever it goes.
        self._follow = PacedRedraw(self.past.place_mark, self)
        # At once: a picture that lags behind its widget's size looks broken.
        self.sigDeviceRangeChanged.connect(self._draw)
        self.set_theme(LIGHT)

    def begin(self) -> None:
        """Forget the past of the experiment that was."""
        self.past.begin()

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self.plot_cursor.move_to(None)
        self.run_curves.set_runs(styles)
        self._styles = dict(styles)
        self._frame = self._content = None
        self.set_theme(self._theme)

    def show_frame(self, frame: Frame) -> None:
        """Draw the frame, now or within 0.4 s, if it holds anything new."""
        self.past.follow(frame)
        self._follow.wish()
        # Configs, changes and the number of scores determine a history, bit for bit.
        scores = tuple(
            (run.config, len(run.history), run.diverged_at) for run in frame.runs.values()
        )
        content = (frame.epochs, frame.changes, scores)
        if content != self._content:
            self._content = content
            self._frame = frame
            self._redraw.wish()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and fonts."""
        self._theme = theme
        self.setMinimumHeight(theme.chart_height)
        self.setBackground(theme.surface)
        self.axes.set_theme(theme)
        self.run_curves.set_theme(theme)
        self._draw()

    def flush(self) -> None:
        """Draw the newest frame now if it still waits; for whoever takes a picture."""
        self._follow.flush()
        self._redraw.flush()

    def leave_past(self) -> None:
        """Return to now."""
        self.past.leave()

    def close(self) -> bool:
        """Close like any other widget: pyqtgraph would take the scene apart under Qt's feet."""
        return QWidget.close(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor by arrow keys, Home and End, the past with Shift; Escape leaves both."""
        if not (self.past.take_key(event) or self.plot_cursor.take_key(event)):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the step under the mouse."""
        moment, position = self._moment, event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and moment is not None and self.past.reaches(moment, position):
            self.plot_cursor.move_to(None)
            self.past.hold(moment, position.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it: back to now."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.past.release()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the step that is held, or read the epoch under the mouse."""
        moment, position = self._moment, event.position()
        if moment is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.past.release()  # in case it was let go where nobody could tell
        if self.past.is_held:
            self.past.hold(moment, position.x())
            return
        within = moment.scale.area.contains(position)
        self.plot_cursor.move_to(moment.scale.epoch(position.x()) if within else None)
        along = self.past.reaches(moment, position)
        self.viewport().setCursor(
            Qt.CursorShape.SizeHorCursor if along else Qt.CursorShape.ArrowCursor
        )

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the cursor."""
        self.plot_cursor.move_to(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor and the focus ring."""
        self.plot_cursor.move_to(None)
        self.viewport().update()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around the plot."""
        event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while nobody could see it."""
        super().showEvent(event)
        self._follow.wake()
        self._redraw.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody can see."""
        self._follow.sleep()
        self._redraw.sleep()
        self.past.release()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follow the focus ring's coming and going."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.viewport().update()
        return super().event(event)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the focus ring."""
        if self.hasFocus() and self.property("ring"):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._theme.control_radius
            painter.drawRoundedRect(self.sceneRect().adjusted(1, 1, -1, -1), radius, radius)

    def _refresh_overlay(self) -> None:
        """Follow what cursor and past show: say it, and do not paint the curves below it."""
        words = [self.past.mark.words(), self.plot_cursor.words()]
        if not any(words) and self.past.is_possible:
            hint = self.tr("Shift and an arrow key look back at the masks of a past step")
            words = [self.value_tags.words(), hint]
        self.setAccessibleDescription("\n".join(filter(None, words)))
        self.run_curves.keep_painted(
            self.plot_cursor.epoch is not None or self.past.step is not None
        )

    def _paint_now(self) -> None:
        self._draw()
        self.viewport().repaint()

    def _draw(self) -> None:
        """Lay out the newest frame for the size there is."""
        frame = self._frame
        for layer in self._layers:
            layer.setVisible(frame is not None)
        if frame is None:
            return
        scale = self._scale(frame)
        self.axes.arrange(scale)
        self.run_curves.show_frame(frame)
        self._moment = PlotMoment(frame, self._styles, scale, self._theme)
        for layer in self._layers:
            layer.arrange(self._moment)
        self.frame_drawn.emit(frame)

    def _scale(self, frame: Frame) -> PlotScale:
        sides, ends = DATA_MARGIN, self.axes.least_margin
        right = self.gap_brackets.width(self._theme, len(frame.runs))
        margins = QMarginsF(sides, ends, right, ends)
        area = self.axes.lay_out(self.value_tags.width(self._theme))
        # A limit may have been lowered below what is done.
        bounds = self.sceneRect().adjusted(RING, RING, -RING, -RING)
        return PlotScale(bounds, area, margins, max(frame.epochs, frame.epoch))
