"""What happens at a stop of a walk, in words, longest wording first."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.moment.stop import Part, Stop
from gui.tiles.number_words import factor_words
from gui.walk.unit_pass import UnitPass
from model.passes import Mode

_Say: TypeAlias = Callable[[UnitPass], list[str]]


def event_words(stop: Stop, unit: UnitPass) -> list[str]:
    """Return what a pass does at a stop: 'drops 21 of 100 units'."""
    return (_BACK if stop.backward else _THERE)[stop.part](unit)


def _sample(unit: UnitPass) -> list[str]:
    mask = unit.shown.input_mask
    if mask is not None:
        text = _tr("Dropout drops {dropped} of {pixels} pixels")
        return [text.format(dropped=f"{np.count_nonzero(~mask):,}", pixels=f"{mask.size:,}")]
    if unit.mode is Mode.TEST and unit.config.input_dropout_ratio > 0:
        return _undropped(unit, _tr("no pixel is dropped, each × {scale}"))
    pixels = unit.pixels
    parts = {"pixels": f"{pixels.size:,}", "bright": f"{np.count_nonzero(pixels):,}"}
    texts = [_tr("{pixels} pixels go in, {bright} of them are not 0"), _tr("{pixels} pixels go in")]
    return [text.format(**parts) for text in texts]


def _sums(unit: UnitPass) -> list[str]:
    if unit.is_output:
        logits = unit.workings.logits.size
        return [_tr("{classes} logits, one for each class").format(classes=logits)]
    texts = [_tr("each of {units} units adds up all that comes in"), _tr("{units} sums")]
    return [text.format(units=f"{unit.workings.sums[unit.layer].size:,}") for text in texts]


def _normalised(unit: UnitPass) -> list[str]:
    if unit.mode is not Mode.TRAINING:
        return [_tr("compared with the running averages of training"), _tr("normalised")]
    images = unit.batch_size
    return [
        _tr("compared within a mini-batch of {images}").format(images=images),
        _tr("normalised"),
    ]


def _activated(unit: UnitPass) -> list[str]:
    if unit.config.activation == "sigmoid":
        return [_tr("every unit fires, between 0 and 1")]
    activations = unit.shown.activations[unit.layer]
    parts = {
        "firing": f"{np.count_nonzero(activations):,}",
        "units": f"{activations.size:,}",
    }
    return [_tr("{firing} of {units} units fire").format(**parts)]


def _dropped(unit: UnitPass) -> list[str]:
    mask = unit.shown.masks[unit.layer]
    if unit.mode is Mode.TEST:
        return _undropped(unit, _tr("no unit is dropped, each signal × {scale}"))
    if mask.all():
        return [_tr("drops none of {units} units").format(units=f"{mask.size:,}")]
    text = _tr("drops {dropped} of {units} units")
    return [text.format(dropped=f"{np.count_nonzero(~mask):,}", units=f"{mask.size:,}")]


def _undropped(unit: UnitPass, scaled: str) -> list[str]:
    """What Dropout does in a test pass: it scales, or nothing at all."""
    texts = [_tr("none is dropped")]
    if unit.scale != 1:
        texts.insert(0, scaled)
    return [text.format(scale=factor_words(unit.scale)) for text in texts]


def _answered(unit: UnitPass) -> list[str]:
    probability = unit.shown.probabilities[unit.unit]
    if np.isnan(probability):
        return [_tr("not a number. The network has diverged"), _tr("not a number")]
    parts = {"percent": f"{100 * probability:.3g}", "label": unit.unit}
    if unit.mode is not Mode.TRAINING:
        texts = [_tr("{percent} % for class {label}: nothing is learnt from it")]
        return [text.format(**parts) for text in [*texts, _tr("{percent} % for class {label}")]]
    texts = [
        _tr("{percent} % for the label {label}. Here the gradient begins"),
        _tr("{percent} % for the label {label}"),
    ]
    return [text.format(**parts) for text in texts]


def _back_through_affine(unit: UnitPass) -> list[str]:
    if unit.layer == 0:
        return [_tr("ends here: W and b learn, the pixels do not"), _tr("ends here")]
    return [_tr("goes back to Hidden {number}").format(number=unit.layer)]


def _back_through_norm(unit: UnitPass) -> list[str]:
    images = unit.batch_size
    return [_tr("shared within a mini-batch of {images}").format(images=images), _tr("shared")]


def _back_through_activation(unit: UnitPass) -> list[str]:
    if unit.config.activation == "sigmoid":
        return [_tr("times the slope of every unit"), _tr("times the slope")]
    mask = unit.shown.masks[unit.layer]
    silent = np.count_nonzero(mask & (unit.shown.activations[unit.layer] == 0))
    parts = {"dropped": f"{np.count_nonzero(~mask):,}", "silent": f"{silent:,}"}
    if mask.all():
        return [_tr("stops at the {silent} silent units").format(**parts)]
    texts = [
        _tr("stops at the {dropped} dropped and {silent} silent units"),
        _tr("stops at {dropped} dropped, {silent} silent"),
    ]
    return [text.format(**parts) for text in texts]


def _back_through_dropout(unit: UnitPass) -> list[str]:
    mask = unit.shown.masks[unit.layer]
    if mask.all():
        return [_tr("goes through, no unit was dropped")]
    texts = [
        _tr("stops exactly at the {dropped} dropped units"),
        _tr("stops at {dropped} dropped units"),
    ]
    return [text.format(dropped=f"{np.count_nonzero(~mask):,}") for text in texts]


_THERE: dict[Part, _Say] = {
    Part.SAMPLE: _sample,
    Part.AFFINE: _sums,
    Part.NORM: _normalised,
    Part.ACTIVATION: _activated,
    Part.DROPOUT: _dropped,
    Part.LOSS: _answered,
    Part.SOFTMAX: _answered,
}
_BACK: dict[Part, _Say] = {
    Part.AFFINE: _back_through_affine,
    Part.NORM: _back_through_norm,
    Part.ACTIVATION: _back_through_activation,
    Part.DROPOUT: _back_through_dropout,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("WalkWords", text)
