"""The whole window with a small experiment, and a person's hands to operate it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.main_window import MainWindow
from gui.style.theme import LIGHT
from gui.transport.transport_bar import State
from model.config import Config
from model.experiment import Experiment
from model.frame import Frame
from model.preset import Preset
from tests.data_folders import read
from tests.model.tiny import run_to_end, tiny_config, twins


def small_preset(**settings) -> Preset:
    """Twin runs of 3 epochs of 5 steps, with these settings in both."""
    titles = {
        "none": {"en": "No dropout", "ko": "드롭아웃 없음"},
        "dropout": {"en": "Dropout {ratio}", "ko": "드롭아웃 {ratio}"},
    }
    return Preset("small", {"en": "Small"}, {"en": "Quick."}, twins(**settings), titles)


def wide_preset() -> Preset:
    """A preset of twelve hidden layers of 512 units, that never ends."""
    config = tiny_config(hidden_sizes=(512,) * 12, batch_size=100, epochs=100_000)
    one = {"one": {"en": "Large {ratio}", "ko": "큰 신경망 {ratio}"}}
    return Preset("large", {"en": "Large"}, {"en": "Slow."}, {"one": config}, one)


def put_up(qtbot, preset: Preset, folder: Path | None, language: str = "en") -> MainWindow:
    """Open a window as the application does; nothing has been computed yet."""
    window = MainWindow(preset, folder, language)
    qtbot.addWidget(window)
    window.set_theme(LIGHT)
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def opened(qtbot, preset: Preset, folder: Path | None) -> MainWindow:
    """Open a window and wait until it is ready."""
    window = put_up(qtbot, preset, folder)
    reach(qtbot, window, State.READY)
    return window


def reach(qtbot, window: MainWindow, state: State) -> Frame:
    """Wait until the window says that state, and return the Frame on screen."""
    qtbot.waitUntil(lambda: window.workspace.transport.state is state)
    return window._frame


def step(qtbot, window: MainWindow, act: Callable[[], object] | None = None) -> Frame:
    """Make one step, by its button unless it says otherwise, and return its Frame."""
    goal = window._frame.step + 1
    (act or window.workspace.transport.step.click)()
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == goal)
    return window._frame


def trained(qtbot, window: MainWindow) -> Frame:
    """Train to the end and return the last Frame."""
    press(window, Qt.Key.Key_Space)
    return reach(qtbot, window, State.FINISHED)


def grid_numbers(window: MainWindow) -> dict[str, tuple[str, ...]]:
    """Return what the grid says of each run, train and test."""
    rows = window.workspace.centre.plot.grid.rows
    return {name: tuple(label.text() for label in row.numbers[:2]) for name, row in rows.items()}


def as_numbers(frame: Frame) -> dict[str, tuple[str, ...]]:
    """Return the last scores as the grid writes them."""
    return {
        name: (f"{run.history.train_accuracy[-1]:.2f}", f"{run.history.test_accuracy[-1]:.2f}")
        for name, run in frame.runs.items()
    }


def press(window: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key as a person does: whatever has the focus gets it, or a shortcut."""
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.windowHandle(), key, held)


def click(qtbot, widget: QWidget) -> None:
    """Click a control with the mouse."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_in(window: QWidget, editor: QWidget, text: str) -> None:
    """Type into a field of the panel, and Enter."""
    editor.setFocus()
    editor.selectAll()
    for character in text:
        QTest.keyClick(window.windowHandle(), character)
    press(window, Qt.Key.Key_Return)


def configs_of(window: MainWindow) -> dict[str, Config]:
    """Return the Configs of the experiment on screen."""
    return {name: run.config for name, run in window._frame.runs.items()}


def headless(configs: dict[str, Config], folder: Path) -> Frame:
    """Return the last Frame of the same experiment without a window."""
    return run_to_end(Experiment(configs, read(folder))).frame()
