"""What the lines of every ``forward`` come to for one unit."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.walk.line_value import LineValue, written
from gui.walk.unit_pass import UnitPass


def affine_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of Affine: every unit sums up all that comes in."""
    count, firing = unit.inputs.size, int(np.count_nonzero(unit.inputs))
    what = _tr("{firing} of {count} pixels that come in are not 0")
    if unit.layer > 0:
        what = _tr("{firing} of {count} signals that come in are not 0")
    products = _tr("{count} products added up").format(count=count)
    total = written(unit.sum)
    return {
        "_x": LineValue(note=what.format(firing=firing, count=count)),
        "out": LineValue("x @ W", products),
        "out +=": LineValue(f"x @ W + b = {total}"),
        "return": LineValue(total),
    }


def norm_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of BatchNorm, most of which are about the mini-batch and not about one image."""
    samples = _tr("of {count} images, not of this one alone").format(count=unit.watched.batch_size)
    total = written(unit.sum)
    return {
        "gamma, beta": LineValue(note=_tr("two numbers a unit that are learnt")),
        "mean": LineValue(note=samples),
        "centred": LineValue(f"{total} - mean"),
        "variance": LineValue(note=samples),
        "_deviation": LineValue(note=samples),
        "_normalised": LineValue(f"({total} - mean) / deviation"),
        "_update_running": LineValue(note=_tr("for test passes, which have no mini-batch")),
        "return": LineValue(f"gamma * … + beta = {written(unit.pre_activation)}"),
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
    """Return those of Dropout: a draw, a product, and perhaps a division."""
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


def loss_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of the cross-entropy for the class that the image is trained as."""
    images, classes = unit.watched.batch_size, unit.watched.logits.size
    with np.errstate(all="ignore"):
        largest = unit.watched.logits.max()
        shifted = unit.sum - largest
        exponential = np.exp(shifted)
        total = np.exp(unit.watched.logits - largest).sum()
        loss = np.log(total) - shifted
        probability = unit.watched.probabilities[unit.unit]
        gradient = probability - 1
    mean = _tr("of this image; the loss is the mean of {images}").format(images=images)
    share = f"{written(gradient)} / {images} = {written(gradient / images)}"
    own = _tr("told without / {images} from here on: {gradient}")
    return {
        "rows": LineValue(note=_tr("{images} images").format(images=images)),
        "shifted": LineValue(f"{written(unit.sum)} - {written(largest)} = {written(shifted)}"),
        "exponentials": LineValue(f"exp({written(shifted)}) = {written(exponential)}"),
        "sums": LineValue(written(total), _tr("of {classes} classes").format(classes=classes)),
        "loss": LineValue(f"log({written(total)}) - {written(shifted)} = {written(loss)}", mean),
        "gradient": LineValue(
            f"{written(exponential)} / {written(total)} = {written(probability)}",
            _tr("the probability of class {label}").format(label=unit.unit),
        ),
        "gradient -=": LineValue(f"{written(probability)} - 1 = {written(gradient)}"),
        "gradient /=": LineValue(share),
        "return": LineValue(
            written(gradient / images), own.format(images=images, gradient=written(gradient))
        ),
    }


def _unless_nan(note: str, number: np.floating) -> str:
    return "" if np.isnan(number) else note


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitValues", text)
