"""Unit values: what every line that runs at a stop comes to for one unit."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from gui.moment.walk_stage import Part
from gui.walk import gradient_values as back
from gui.walk import signal_values as there
from gui.walk.line_value import LineValue
from gui.walk.stop import Stop
from gui.walk.unit_pass import UnitPass

_Values: TypeAlias = Callable[[UnitPass], dict[str, LineValue]]

_THERE: dict[Part, _Values] = {
    Part.SAMPLE: there.dropout_values,
    Part.AFFINE: there.affine_values,
    Part.NORM: there.norm_values,
    Part.DROPOUT: there.dropout_values,
    Part.LOSS: there.loss_values,
}
_BACK: dict[Part, _Values] = {
    Part.AFFINE: back.affine_gradients,
    Part.NORM: back.norm_gradients,
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
    training = QCoreApplication.translate("UnitValues", "this is a training pass")
    skipped = QCoreApplication.translate("UnitValues", "this is a training pass: skipped")
    conditions = {"if taken": LineValue(note=training), "if skipped": LineValue(note=skipped)}
    return conditions | values(unit)
