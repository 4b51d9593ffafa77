"""The flow card, and a person's hands to operate it."""

from PySide6.QtCore import Qt

from gui.flow.flow_strip import FlowStrip
from tests.gui.flow.flows import STYLES, put_up


def put_up_strip(qtbot):
    """The card in the least width, as high as it wants to be."""
    card = FlowStrip()
    put_up(qtbot, card, 992, card.heightForWidth(992))
    return card


def begin(strip, experiment, styles=STYLES):
    """Show the experiment's present moment."""
    strip.set_dataset(experiment.dataset)
    strip.set_runs(styles)
    strip.show_frame(experiment.frame())


def masks(strip):
    """The cells of the upper run's layers: 1 is kept."""
    return [heatmap.values.tolist() for heatmap in strip.tracks.first.layers]


def expected(frame, run):
    """The masks that they must be."""
    return [mask.astype(int).tolist() for mask in frame.runs[run].watched.masks]


def source_words(strip):
    """Where what is on show comes from, as it is said in full."""
    return strip.source.line.provenance.text


def segment(qtbot, switch, value):
    """Choose as a person does, whatever form the switch has."""
    index = switch.values.index(value)
    if switch.compact:
        switch.combo.setCurrentIndex(index)
        switch.combo.activated.emit(index)
    else:
        qtbot.mouseClick(switch.buttons[index], Qt.MouseButton.LeftButton)
