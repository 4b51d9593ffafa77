"""A control panel with twin runs, and a person's hands to operate it."""

from PySide6.QtCore import Qt

from gui.setup.choice_box import ChoiceBox, SegmentBox
from gui.setup.layer_sizes_editor import LayerSizesEditor
from gui.setup.stepper import Stepper
from model.config import Config

TWINS = {
    "none": ("No dropout", Config(dropout_ratio=0.0)),
    "dropout": ("Dropout {ratio}", Config(dropout_ratio=0.2)),
}
LIVE = ("dropout_ratio", "learning_rate", "epochs")


class Heard:
    """What a panel has emitted."""

    def __init__(self, panel):
        self.live = []
        self.plans = []
        panel.dropout_ratio_changed.connect(lambda *arguments: self.live.append(arguments))
        panel.learning_rate_changed.connect(lambda *arguments: self.live.append(arguments))
        panel.epochs_changed.connect(lambda *arguments: self.live.append(arguments))
        panel.apply_requested.connect(self.plans.append)


def configs(panel):
    return {name: config for name, (_, config) in panel.plan().items()}


def type_in(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def children(panel, *kinds):
    return [each for kind in kinds for each in panel.findChildren(kind)]


def only_selected_run(qtbot, panel):
    click(qtbot, panel.scope.segments._group.button(1))


def operate(qtbot, panel, field):
    """Change a field by its control, with the keyboard or the mouse."""
    if field == "dropout_ratio":
        qtbot.keyClick(panel.runs.cards["dropout"].slider, Qt.Key.Key_Right)
        return
    editor = panel.rows[field].editor
    match editor:
        case Stepper():
            qtbot.keyClick(editor, Qt.Key.Key_Up)
        case ChoiceBox():
            qtbot.keyClick(editor, Qt.Key.Key_Down)
        case SegmentBox():
            click(qtbot, next(each for each in editor._group.buttons() if not each.isChecked()))
        case LayerSizesEditor():
            qtbot.keyClick(editor._layers, Qt.Key.Key_Up)
