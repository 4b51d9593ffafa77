"""FlowChoices: what a person chooses on the flow card, taken down in its state."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from gui.flow.flow_state import FlowState
from gui.moment.look import Look
from model.probes.test_pass_probe import Mistake
from model.sample import Sample


class FlowChoices(QObject):
    """Which runs, how they are looked at, and of which image.

    Signals
    -------
    changed()
        What is to be seen follows from another choice now.
    sample_chosen(int or None)
        The training image to watch, or None to follow the mini-batch.
    runs_chosen()
        Another run, or two others.

    Attributes
    ----------
    state : FlowState

    """

    changed = Signal()
    sample_chosen = Signal(object)
    runs_chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = FlowState()

    @Slot(str)
    def choose_run(self, name: str) -> None:
        """Show the run of that name, now and after restarts, as long as there is one."""
        self.state.choose_run(name)
        self.changed.emit()
        self.runs_chosen.emit()

    @Slot(str)
    def choose_second_run(self, name: str) -> None:
        """Show that run below the other one."""
        self.state.choose_second_run(name)
        self.changed.emit()
        self.runs_chosen.emit()

    @Slot(bool)
    def compare(self, comparing: bool) -> None:
        """Show two runs, one above the other, or one."""
        self.state.comparing = comparing
        self.changed.emit()

    @Slot(object)
    def choose_look(self, look: Look) -> None:
        """Look at them so, as far as that can be shown."""
        self.state.wanted = look
        self.changed.emit()

    @Slot(object)
    def choose_mistake(self, mistake: Mistake | None) -> None:
        """Have test passes get that wrong, or nothing."""
        self.choose_look(replace(self.state.wanted, mistake=mistake))

    @Slot(object)
    def choose_sample(self, image_index: int | None) -> None:
        """Pin that training image, or follow the mini-batch."""
        self.state.choose_sample(image_index)
        self.changed.emit()
        self.sample_chosen.emit(image_index)

    @Slot(object)
    def choose_guest(self, guest: Sample | None) -> None:
        """Show an image that nothing is trained on, or training images again."""
        self.state.chosen_guest = guest
        self.changed.emit()
