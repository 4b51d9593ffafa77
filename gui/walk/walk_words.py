"""The words above the code: where a walk stands, what happens there, and to which unit."""

from PySide6.QtCore import QCoreApplication

from gui.moment.stop import Part, Stop
from gui.walk.event_words import event_words
from gui.walk.unit_pass import UnitPass
from model.config import Config
from model.passes import Mode
from model.probes.test_pass_probe import TestPass

_NAMES = {
    Part.AFFINE: "Affine",
    Part.NORM: "BatchNorm",
    Part.DROPOUT: "Dropout",
    Part.LOSS: "cross_entropy",
    Part.SOFTMAX: "softmax",
}


def part_name(part: Part, config: Config) -> str:
    """Return what the code calls a part of the network."""
    if part is Part.SAMPLE:
        return _tr("Image") if config.input_dropout_ratio == 0 else "Dropout"
    if part is Part.ACTIVATION:
        return {"relu": "ReLU", "sigmoid": "Sigmoid"}[config.activation]
    return _NAMES[part]


def title_words(stop: Stop, unit: UnitPass) -> list[str]:
    """Return what happens at a stop, longest wording first.

    'Signal, Hidden 2, Dropout: drops 21 of 100 units'
    """
    who = _who(stop, unit)
    place = _place_name(unit)
    headings = [f"{who}, {place}", place]
    if stop.part not in (Part.SAMPLE, Part.LOSS, Part.SOFTMAX):
        headings.insert(0, f"{who}, {place}, {part_name(stop.part, unit.config)}")
    events = event_words(stop, unit)
    return [f"{heading}: {event}" for event in events for heading in headings]


def unit_words(stop: Stop, unit: UnitPass) -> list[str]:
    """Return which unit the numbers are of, 'unit 63 of 100, dropped', longest wording first."""
    if unit.is_output:
        texts = [_tr("class {label}, the image's label"), _tr("class {label}")]
        if unit.moment.label is None:
            texts[0] = _tr("class {label}, the answer")
        return [text.format(label=unit.unit) for text in texts]
    if unit.layer < 0 and unit.config.input_dropout_ratio == 0:
        return [""]
    texts = [_tr("unit {unit} of {units}"), _tr("unit {unit}")]
    if unit.layer < 0:
        texts = [_tr("pixel {unit} of {units}"), _tr("pixel {unit}")]
    # On the way there nothing is dropped before Dropout.
    met = stop.backward or stop.part in (Part.SAMPLE, Part.DROPOUT)
    state = _tr(", dropped") if met and not unit.kept else ""
    size = unit.pixels.size if unit.layer < 0 else unit.config.hidden_sizes[unit.layer]
    parts = {"unit": f"{unit.unit + 1:,}", "units": f"{size:,}"}
    long, short = (text.format(**parts) for text in texts)
    return [long + state, short + state, short]


def _who(stop: Stop, unit: UnitPass) -> str:
    """What is on its way."""
    if stop.backward:
        return _tr("Gradient")
    if isinstance(unit.shown, TestPass):
        return _tr("Test pass")
    return _tr("Signal") if unit.mode is Mode.TRAINING else _tr("Probe")


def _place_name(unit: UnitPass) -> str:
    if unit.layer < 0:
        return _tr("sample")
    if unit.is_output:
        return _tr("output")
    return _tr("Hidden {number}").format(number=unit.layer + 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WalkWords", text)
