"""A track that shows a moment, and what it says."""

from PySide6.QtCore import QCoreApplication

from tests.gui.flow.flows import moment_of


def show(track, experiment, frame, image=None, **parts):
    """Show the dropout run in that Frame, and return its pass."""
    if image is not None:
        parts["image_index"] = image
    moment = moment_of(experiment.dataset, frame, **parts)
    track.show_flow(moment)
    QCoreApplication.processEvents()
    return moment.watched


def details(track):
    """What stands below each hidden layer."""
    return [stage.detail.text for stage in track._layer_stages]
