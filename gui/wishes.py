"""What a person asks of the experiment in a workspace, heard by the worker and its clock."""

from gui.screen_clock import ScreenClock
from gui.worker.worker import Worker
from gui.workspace import Workspace


def send_wishes(workspace: Workspace, worker: Worker, clock: ScreenClock) -> None:
    """Connect all that the worker can do by itself; what else follows is the window's."""
    transport, panel, centre = workspace.transport, workspace.panel, workspace.centre
    strip, lessons = centre.strip, workspace.lessons.player
    transport.play_wanted.connect(worker.play)
    transport.pause_wanted.connect(worker.pause)
    transport.step_wanted.connect(worker.step)
    transport.epoch_step_wanted.connect(worker.step_epoch)
    transport.speed_changed.connect(worker.set_speed)
    panel.dropout_ratio_changed.connect(worker.set_dropout_ratio)
    panel.learning_rate_changed.connect(worker.set_learning_rate)
    panel.epochs_changed.connect(worker.set_epochs)
    strip.sample_chosen.connect(worker.watch)
    strip.detail_wanted.connect(worker.set_detail)
    strip.detail_wanted.connect(clock.set_detail)
    centre.train_longer_wanted.connect(worker.set_epochs)
    centre.train_longer_wanted.connect(worker.play)
    centre.past_wanted.connect(worker.look_back)
    centre.pause_wanted.connect(worker.pause)
    lessons.steps_wanted.connect(worker.train_to)
    for asker in (centre, lessons, workspace.exporter):
        asker.probe_wanted.connect(worker.probe)
