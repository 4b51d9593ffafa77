"""What the lines of every ``backward`` come to for one unit.

As everywhere on screen, gradients are of the image's own loss: the mean over the mini-batch takes
one of so many parts of them.
"""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.walk.line_value import LineValue, written
from gui.walk.signal_values import place_name, scaled_value
from gui.walk.unit_pass import UnitPass


def affine_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Affine: the weights learn, and the gradient goes on to the layer before."""
    if unit.layer == 0:
        return {"gradients": _learnt(unit)}
    arriving = f"grad @ W.T = {written(unit.before.signal_gradient)}"
    place = _tr("comes to {place}").format(place=place_name(unit.before))
    return {"backward_to_params": _learnt(unit), "return": LineValue(arriving, place)}


def relu_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of ReLU: the gradient stops where the unit was silent."""
    fired = unit.pre_activation > 0
    text = f"{written(unit.activation_gradient)} * {written(fired)} = {written(unit.gradient)}"
    note = ""
    if not unit.kept:
        note = _tr("stopped already: it was dropped")
    elif unit.pre_activation <= 0:  # not so of NaN
        note = _tr("the gradient stops: it was silent")
    return {"return": LineValue(text, note)}


def sigmoid_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Sigmoid: times the slope."""
    grad, out = written(unit.activation_gradient), written(unit.activation)
    text = f"{grad} * {out} * (1 - {out}) = {written(unit.gradient)}"
    note = "" if unit.kept else _tr("stopped already: it was dropped")
    return {"return": LineValue(text, note)}


def dropout_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Dropout: the gradient stops where the signal stopped."""
    with np.errstate(all="ignore"):
        masked = unit.signal_gradient * unit.kept
    text = f"{written(unit.signal_gradient)} * {written(unit.kept)} = {written(masked)}"
    note = "" if unit.kept else _tr("the gradient stops where the signal stopped")
    return {
        "kept": LineValue(text, note),
        "return": scaled_value(unit, masked, unit.activation_gradient),
    }


def _learnt(unit: UnitPass) -> LineValue:
    """What this image has to say to a weight that leads to the unit."""
    with np.errstate(all="ignore"):
        product = unit.before.signal * unit.sum_gradient
    text = f"{written(unit.before.signal)} * {written(unit.sum_gradient)} = {written(product)}"
    if unit.sum_gradient == 0:
        return LineValue(text, _tr("its weights learn nothing from this image"))
    learns = _tr("for its weight from {place}")
    return LineValue(text, learns.format(place=place_name(unit.before)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitValues", text)
