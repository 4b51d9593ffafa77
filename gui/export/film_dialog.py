"""FilmDialog: which steps a film shows, and how far it has come."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.export.film_plan import MOST_PICTURES, FilmPlan

_MARGIN, _SPACING = 20, 12


class FilmDialog(QDialog):
    """First step, last step and number of pictures; then a bar that fills.

    Training goes on while it is open. Escape and 'Cancel' close it, and end the making.

    Parameters
    ----------
    latest : int
        Steps done.
    parent : QWidget

    Signals
    -------
    wanted(FilmPlan)

    """

    wanted = Signal(object)

    def __init__(self, latest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Film of the masks"))
        self.first = _box(1, latest, self.tr("First step"))
        self.last = _box(latest, latest, self.tr("Last step"))
        self.pictures = _box(min(MOST_PICTURES, latest), MOST_PICTURES, self.tr("Pictures"))
        self.first.valueChanged.connect(self.last.setMinimum)
        self.last.valueChanged.connect(self.first.setMaximum)
        self.summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.summary.setProperty("role", "note")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = QPushButton(self.tr("Save as …"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._want)
        for box in (self.first, self.last, self.pictures):
            box.valueChanged.connect(self._explain)
        self._lay_out()
        self._explain()

    @property
    def plan(self) -> FilmPlan:
        """What is chosen."""
        return FilmPlan(self.first.value(), self.last.value(), self.pictures.value())

    def choose(self, plan: FilmPlan) -> None:
        """Choose in the person's place."""
        self.last.setValue(plan.last)  # first: the first step is at most that
        self.first.setValue(plan.first)
        self.pictures.setValue(plan.pictures)

    def show_making(self, pictures: int) -> None:
        """Show that a film of so many pictures is being made; nothing can be chosen any more."""
        for part in (self.first, self.last, self.pictures, self.save_button):
            part.setEnabled(False)
        self.progress.setMaximum(pictures)
        self.show_progress(0)

    @Slot(int)
    def show_progress(self, drawn: int) -> None:
        """Show how many pictures are drawn."""
        self.progress.setValue(drawn)
        told = self.tr("{drawn} of {pictures} pictures are drawn.")
        self.summary.setText(
            told.format(drawn=f"{drawn:,}", pictures=f"{self.progress.maximum():,}")
        )

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.plan)

    @Slot()
    def _explain(self) -> None:
        plan = self.plan
        told = self.tr(
            "Pictures: {pictures}. Length: {seconds} s. Masks are rebuilt from the seed."
        )
        self.summary.setText(
            told.format(pictures=f"{len(plan.steps):,}", seconds=f"{plan.seconds:.1f}")
        )

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.setSpacing(_SPACING)
        for box in (self.first, self.last, self.pictures):
            fields.addRow(box.accessibleName(), box)
        buttons = QHBoxLayout()
        buttons.setSpacing(_SPACING)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_SPACING)
        column.addLayout(fields)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addLayout(buttons)


def _box(value: int, highest: int, name: str) -> QSpinBox:
    box = QSpinBox(minimum=1, maximum=highest, value=value)
    box.setGroupSeparatorShown(True)
    box.setAccessibleName(name)
    return box
