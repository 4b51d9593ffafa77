"""The lesson panel on show, and the experiment of a lesson."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from gui.lessons.lesson_panel import LessonPanel
from gui.style.run_style import run_styles
from model.experiment import Experiment
from model.lessons.lesson import Lesson
from model.lessons.shelf import LESSONS_FOLDER
from tests.model.tiny import drive, tiny_dataset


class Lessons:
    """A panel, and an experiment that it is told of."""

    def __init__(self, qtbot) -> None:
        self.panel = LessonPanel("en", LESSONS_FOLDER)
        qtbot.addWidget(self.panel)
        self.panel.resize(320, 700)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.page = self.panel.page

    def begin(self, lesson: Lesson) -> None:
        """Start a lesson; its experiment begins."""
        self.panel.start(lesson)
        self.restart(lesson)

    def restart(self, lesson: Lesson) -> None:
        """Begin its experiment, from the start."""
        dataset = tiny_dataset()
        self.experiment = Experiment(lesson.preset.configs, dataset)
        self.panel.player.set_dataset(dataset)
        self.panel.player.set_runs(run_styles(lesson.preset.titles_in("en")))
        self.panel.player.show_frame(self.experiment.frame())

    def go(self, steps: int) -> None:
        """Train so many steps on."""
        self.panel.player.show_frame(drive(self.experiment, steps))


def press(qtbot, button: QAbstractButton) -> None:
    """Click a button."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
