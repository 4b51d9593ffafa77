"""The control panel on show."""

import pytest

from gui.setup.control_panel import ControlPanel
from tests.gui.setup.panels import TWINS, Heard


@pytest.fixture
def panel(qtbot):
    panel = ControlPanel()
    qtbot.addWidget(panel)
    panel.resize(256, 550)
    panel.set_plan(TWINS)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    panel.heard = Heard(panel)
    yield panel
    panel.set_plan(TWINS)  # stops the timer of what was sent last
