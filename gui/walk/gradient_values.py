"""What the lines of every ``backward`` come to for one unit.

As everywhere on screen, gradients are of the image's own loss: the mean over the mini-batch takes
one of so many parts of them.
"""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.walk.line_value import LineValue, written
from gui.walk.signal_values import scaled_value
from gui.walk.unit_pass import UnitPass


def affine_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Affine: the weights learn, and the gradient goes on to the layer before."""
    if unit.layer == 0:
        return {"gradients": _learnt(unit)}
    before = replace(unit, layer=unit.layer - 1)
    place = _tr("comes to unit {unit} of Hidden {layer}")
    return {
        "backward_to_params": _learnt(unit),
        "return": LineValue(
            f"grad @ W.T = {written(before.signal_gradient)}",
            place.format(unit=before.unit + 1, layer=unit.layer),
        ),
    }


def norm_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of BatchNorm, most of which are about the mini-batch and not about one image."""
    count = unit.watched.batch_size
    samples = _tr("of {count} images, not of this one alone").format(count=count)
    return {
        "gradients": LineValue(note=_tr("how gamma and beta are to change")),
        "grad": LineValue(f"{written(unit.gradient)} * gamma"),
        "common": LineValue(note=samples),
        "shared": LineValue(note=samples),
        "x_grad": LineValue(note=_tr("a part of it comes from the other images")),
        "return": LineValue(note=_tr("a part of it comes from the other images")),
    }


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
    """What this image has to say to the weights that lead to the unit."""
    if unit.config.batch_norm and not unit.is_output:
        return LineValue(note=_tr("how W and b are to change, by all images together"))
    gradient = unit.watched.probabilities[unit.unit] - 1 if unit.is_output else unit.gradient
    learns = _tr("so much its weights learn from this image")
    nothing = _tr("its weights learn nothing from this image")
    return LineValue(f"x * {written(gradient)}", nothing if gradient == 0 else learns)


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitValues", text)
