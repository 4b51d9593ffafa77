"""What the lines of BatchNorm come to for one unit, there and back.

A training pass goes by the mean and variance of the mini-batch, a test pass by their running
averages: every value says of which.
"""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.walk.line_value import LineValue, written
from gui.walk.unit_pass import UnitPass
from model.layers import BatchNorm
from model.passes import Mode

_EPS = written(BatchNorm.EPS)


def norm_values(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of ``forward``."""
    norm, place = unit.norm, unit.unit
    gamma, beta = written(norm.gamma[place]), written(norm.beta[place])
    mean, variance = written(norm.mean[place]), written(norm.variance[place])
    normalised, out = written(norm.normalised[place]), written(unit.pre_activation)
    values = {
        "gamma, beta": LineValue(f"{gamma}, {beta}", _tr("learnt, two numbers a unit")),
        "return": LineValue(f"{gamma} * {normalised} + {beta} = {out}"),
    }
    if unit.mode is not Mode.TRAINING:
        running = _tr("running averages of training, not of this image")
        centred = f"({written(unit.sum)} - {mean})"
        return values | {
            "mean, variance": LineValue(f"{mean}, {variance}", running),
            "normalised": LineValue(f"{centred} / sqrt({variance} + {_EPS}) = {normalised}"),
        }
    with np.errstate(all="ignore"):
        centred = written(unit.sum - norm.mean[place])
    deviation = written(norm.deviation[place])
    batch = _tr("of the mini-batch of {images}").format(images=unit.batch_size)
    running = f"{written(norm.running_mean[place])}, {written(norm.running_variance[place])}"
    return values | {
        "mean": LineValue(mean, batch),
        "centred": LineValue(f"{written(unit.sum)} - {mean} = {centred}"),
        "variance": LineValue(variance, batch),
        "_deviation": LineValue(f"sqrt({variance} + {_EPS}) = {deviation}"),
        "_normalised": LineValue(f"{centred} / {deviation} = {normalised}"),
        "_note_statistics": LineValue(running, _tr("the running averages, for test passes")),
    }


def norm_gradients(unit: UnitPass) -> dict[str, LineValue]:
    """Return those of ``backward``; as everywhere, gradients are told without / batch size."""
    norm, place, images = unit.norm, unit.unit, unit.batch_size
    if norm.gamma_gradient is None or norm.beta_gradient is None:
        raise ValueError("nothing is learnt from this pass")
    gamma, normalised = norm.gamma[place], norm.normalised[place]
    with np.errstate(all="ignore"):
        scaled = unit.gradient * gamma
        mean = gamma * norm.beta_gradient[place] / images
        common = gamma * norm.gamma_gradient[place] / images
        shared = mean + normalised * common
    learnt = f"{written(norm.gamma_gradient[place])}, {written(norm.beta_gradient[place])}"
    told, deviation = written(shared), written(norm.deviation[place])
    result = written(unit.sum_gradient)
    return {
        "gradients": LineValue(
            learnt,
            _tr("gamma's and beta's, summed over the mini-batch of {images}").format(images=images),
        ),
        "grad": LineValue(f"{written(unit.gradient)} * {written(gamma)} = {written(scaled)}"),
        "common": LineValue(
            written(common), _tr("the mean of the mini-batch of {images}").format(images=images)
        ),
        "shared": LineValue(
            f"{written(mean)} + {written(normalised)} * {written(common)} = {told}"
        ),
        "x_grad": LineValue(f"({written(scaled)} - {told}) / {deviation} = {result}"),
        "return": LineValue(result, _tr("a part of it comes from the other images")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitValues", text)
