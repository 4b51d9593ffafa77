"""What the lines of every ``forward`` come to for one unit."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.walk.line_value import LineValue, written
from gui.walk.unit_pass import UnitPass
from model.passes import Mode
from model.probes.test_pass_probe import Mistake


def affine_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Affine: every unit sums up all that comes in, and adds its bias."""
    count, active = unit.inputs.size, int(np.count_nonzero(unit.inputs))
    note = _tr("from {place}; {active} of {count} are not 0")
    with np.errstate(all="ignore"):
        products = written(unit.sum - unit.bias)
    total = written(unit.sum)
    return {
        "_x": LineValue(
            written(unit.before.signal),
            note.format(place=place_name(unit.before), active=f"{active:,}", count=f"{count:,}"),
        ),
        "out": LineValue(
            f"x @ W = {products}", _tr("{count} products added up").format(count=f"{count:,}")
        ),
        "out +=": LineValue(f"{products} + {written(unit.bias)} = {total}"),
        "return": LineValue(total),
    }


def relu_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of ReLU: it fires or it is silent."""
    x, out = written(unit.pre_activation), written(unit.activation)
    fires = unit.pre_activation > 0
    note = _tr("fires") if fires else _tr("silent")
    return {
        "active": LineValue(f"{x} > 0 is {written(fires)}"),
        "return": LineValue(f"maximum({x}, 0) = {out}", _unless_nan(note, unit.activation)),
    }


def sigmoid_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Sigmoid."""
    x, out = written(unit.pre_activation), written(unit.activation)
    return {
        "out": LineValue(f"0.5 * tanh(0.5 * {x}) + 0.5 = {out}"),
        "_out": LineValue(out, _tr("kept for the way back")),
        "return": LineValue(out),
    }


def dropout_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Dropout: a draw, a product, and perhaps a division; or a scale."""
    if unit.mode is Mode.TEST:
        return {"return": _undropped(unit)}
    with np.errstate(all="ignore"):
        masked = unit.activation * unit.kept
    kept, drawn = written(unit.kept), written(unit.draw)
    if drawn == written(unit.ratio):  # as near as that, three digits do not tell them apart
        drawn = f"{unit.draw:.7f}"
    note = "" if unit.kept else _tr("the signal stops here")
    return {
        "mask": LineValue(
            f"{drawn} >= {written(unit.ratio)} is {kept}",
            _tr("kept") if unit.kept else _tr("dropped"),
        ),
        "kept": LineValue(f"{written(unit.activation)} * {kept} = {written(masked)}", note),
        "return": scaled_value(unit, masked, unit.signal),
    }


def scaled_value(unit: UnitPass, masked: np.floating, scaled: np.floating) -> LineValue:
    """Return what Dropout returns of a masked number, in a training pass."""
    if not unit.inverted:
        return LineValue(written(scaled))
    return LineValue(f"{written(masked)} / {written(1 - unit.ratio)} = {written(scaled)}")


def place_name(unit: UnitPass) -> str:
    """Return where a unit is: 'unit 63 of Hidden 2'."""
    if unit.layer < 0:
        return _tr("pixel {unit}").format(unit=f"{unit.unit + 1:,}")
    return _tr("unit {unit} of Hidden {layer}").format(unit=unit.unit + 1, layer=unit.layer + 1)


def loss_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of the cross-entropy for the class that the image is trained as."""
    logits, images = unit.workings.logits, unit.batch_size
    with np.errstate(all="ignore"):
        largest = logits.max()
        shifted = unit.sum - largest
        exponential = np.exp(shifted)
        total = np.exp(logits - largest).sum()
        loss = np.log(total) - shifted
        probability = unit.shown.probabilities[unit.unit]
        gradient = probability - 1
    rows, mean, own = _tr("one image"), _tr("of this image"), ""
    if images > 1:
        rows = _tr("{images} images").format(images=images)
        mean = _tr("of this image; the loss is the mean of {images}").format(images=images)
        own = _tr("told without / {images} from here on: {gradient}")
        own = own.format(images=images, gradient=written(gradient))
    share = f"{written(gradient)} / {images} = {written(gradient / images)}"
    return {
        "rows": LineValue(note=rows),
        "shifted": LineValue(f"{written(unit.sum)} - {written(largest)} = {written(shifted)}"),
        "exponentials": LineValue(f"exp({written(shifted)}) = {written(exponential)}"),
        "sums": LineValue(written(total), _tr("of {classes} classes").format(classes=logits.size)),
        "loss": LineValue(f"log({written(total)}) - {written(shifted)} = {written(loss)}", mean),
        "gradient": LineValue(
            f"{written(exponential)} / {written(total)} = {written(probability)}",
            _tr("the probability of class {label}").format(label=unit.unit),
        ),
        "gradient -=": LineValue(f"{written(probability)} - 1 = {written(gradient)}"),
        "gradient /=": LineValue(share),
        "return": LineValue(written(gradient / images), own),
    }


def softmax_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of softmax, which answers where nothing is learnt."""
    logits = unit.workings.logits
    with np.errstate(all="ignore"):
        largest = logits.max()
        exponential = np.exp(unit.sum - largest)
        total = np.exp(logits - largest).sum()
    probability = written(unit.shown.probabilities[unit.unit])
    power = f"exp({written(unit.sum)} - {written(largest)})"
    return {
        "exponentials": LineValue(f"{power} = {written(exponential)}"),
        "exponentials /=": LineValue(f"{written(exponential)} / {written(total)} = {probability}"),
        "return": LineValue(
            probability, _tr("the probability of class {label}").format(label=unit.unit)
        ),
    }


def _undropped(unit: UnitPass) -> LineValue:
    """What a test pass returns, and why."""
    signal = written(unit.signal)
    if unit.scale != 1:
        factor = f"{written(unit.activation)} * {written(unit.scale)} = {signal}"
        return LineValue(factor, _tr("no unit is dropped, each is scaled"))
    if unit.moment.look.mistake is Mistake.FORGET_SCALING and not unit.inverted:
        return LineValue(signal, _tr("no unit is dropped, and the scaling is forgotten"))
    if unit.ratio == 0:
        return LineValue(signal, _tr("this layer drops nothing in training"))
    return LineValue(signal, _tr("as it is: training made up for the dropped units"))


def _unless_nan(note: str, number: np.floating) -> str:
    return "" if np.isnan(number) else note


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitValues", text)
