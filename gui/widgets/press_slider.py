"""PressSlider: a slider that moves to where it is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider


class PressSlider(QSlider):
    """A horizontal slider whose handle jumps to the pointer; Qt's own goes there page by page."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the pointer, and let the drag begin there."""
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
            )
            if not handle.contains(event.position().toPoint()):
                room = self.width() - handle.width()
                place = round(event.position().x()) - handle.width() // 2
                self.setValue(
                    QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room)
                )
        super().mousePressEvent(event)
