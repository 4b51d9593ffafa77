"""What the presets' reasons claim is what was measured, in every seed where they say so flatly."""

from model.measurement import Measurement, load_measurement
from model.preset import load_preset


def measured(name) -> Measurement:
    measurement = load_measurement(load_preset(name))
    assert measurement is not None
    return measurement


def gaps(measurement, run):
    return measurement.finals(run, "train_accuracy") - measurement.finals(run)


def wins(measurement, run):
    """Whether the run reads more test images than the first in every seed; None if it varies."""
    count = measurement.difference(run).wins
    return {0: False, len(measurement.seeds): True}.get(count)


def test_textbook():
    """The gap is narrower, and the test accuracy lower."""
    textbook = measured("textbook")
    assert (gaps(textbook, "dropout") < gaps(textbook, "none")).all()
    assert wins(textbook, "dropout") is False


def test_noisy_labels():
    """One is learnt by heart, while its test accuracy falls, the other is some 25 points ahead."""
    noisy = measured("noisy-labels")
    assert (noisy.finals("none", "memorised") > 0.8).all()
    assert (noisy.finals("dropout", "memorised") < 0.1).all()
    test = noisy.runs["none"].scores["test_accuracy"]
    assert (test[:, -1] < test.max(axis=1) - 0.1).all()
    assert wins(noisy, "dropout") is True
    assert 0.22 < noisy.difference("dropout").spread.mean < 0.28
