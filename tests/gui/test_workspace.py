"""Everything on show, in one language."""

from model.experiment import Experiment
from tests.data_folders import read
from tests.gui.layout_requests import LayoutRequests
from tests.gui.whole_window import configs_of


def test_a_frame_asks_for_no_layout_of_the_window(window, folder):
    """Thirty come in a second. Only what the plot's numbers say waits for the plot, and may."""
    workspace, experiment = window.workspace, Experiment(configs_of(window), read(folder))
    workspace.set_playing(True)
    workspace.show_frame(next(experiment))
    requests = LayoutRequests(window)
    for frame in (next(experiment) for _ in range(3)):
        workspace.show_frame(frame)
        assert requests.count() == 0
