"""A worker, in a thread of its own or in the window's."""

import pytest
from PySide6.QtCore import QThread

from gui.worker.worker import Worker
from tests.gui.worker.window_half import Window, load


@pytest.fixture
def window(qtbot):
    """A worker in a thread of its own, and the window that it serves."""
    thread = QThread()
    worker = Worker(load)
    worker.moveToThread(thread)
    window = Window(worker)
    thread.start()
    yield window
    window.let_go.emit()
    thread.quit()
    assert thread.wait(5000)


@pytest.fixture
def worker(qapp):
    """A worker in the window's thread: nothing happens between two calls of its slots."""
    worker = Worker(load)
    yield worker
    worker.let_go()
