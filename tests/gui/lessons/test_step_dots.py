"""StepDots: where a lesson stands, for eyes and screen readers."""

from PySide6.QtGui import QColor

from gui.lessons.step_dots import StepDots
from gui.style.theme import LIGHT


def test_it_says_which_step_of_how_many(qtbot):
    dots = StepDots()
    qtbot.addWidget(dots)
    dots.show_place(1, 6)
    assert dots.accessibleName() == dots.toolTip() == "Step 2 of 6"


def test_steps_done_are_inked(qtbot):
    dots = StepDots()
    qtbot.addWidget(dots)
    dots.show_place(1, 3)
    dots.resize(dots.sizeHint())
    picture = dots.grab().toImage()
    colours = [picture.pixelColor(7 + 14 * place, 7) for place in range(3)]
    assert colours == [QColor(LIGHT.ink), QColor(LIGHT.ink), QColor(LIGHT.border)]
