"""Unit values: what every line that runs at a stop comes to for one unit."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from gui.moment.stop import Part, Stop
from gui.walk import gradient_values as back
from gui.walk import signal_values as there
from gui.walk.itinerary import does_as_in_training
from gui.walk.line_value import LineValue
from gui.walk.norm_values import norm_gradients, norm_values
from gui.walk.unit_pass import UnitPass
from model.passes import Mode

_Values: TypeAlias = Callable[[UnitPass], dict[str, LineValue]]

_THERE: dict[Part, _Values] = {
    Part.SAMPLE: there.dropout_values,
    Part.AFFINE: there.affine_values,
    Part.NORM: norm_values,
    Part.DROPOUT: there.dropout_values,
    Part.LOSS: there.loss_values,
    Part.SOFTMAX: there.softmax_values,
}
_BACK: dict[Part, _Values] = {
    Part.AFFINE: back.affine_gradients,
    Part.NORM: norm_gradients,
    Part.DROPOUT: back.dropout_gradients,
}
_ACTIVATIONS: dict[str, tuple[_Values, _Values]] = {
    "relu": (there.relu_values, back.relu_gradients),
    "sigmoid": (there.sigmoid_values, back.sigmoid_gradients),
}


def values_at(stop: Stop, unit: UnitPass) -> dict[str, LineValue]:
    """Return what each statement that runs at a stop comes to, by its ``Statement.key``."""
    if stop.part is Part.ACTIVATION:
        values = _ACTIVATIONS[unit.config.activation][stop.backward]
    else:
        values = (_BACK if stop.backward else _THERE)[stop.part]
    return _conditions(stop, unit.mode) | values(unit)


def _conditions(stop: Stop, mode: Mode) -> dict[str, LineValue]:
    """Return what `if training` and `if not training` come to."""
    taken, skipped = _tr("this is a training pass"), _tr("this is a training pass: skipped")
    if not does_as_in_training(stop.part, mode):
        taken, skipped = _tr("this is a test pass"), _tr("this is a test pass: skipped")
    elif mode is Mode.DROPPING:
        taken, skipped = _tr("dropout is on here"), _tr("dropout is on here: skipped")
    return {"if taken": LineValue(note=taken), "if skipped": LineValue(note=skipped)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitValues", text)
