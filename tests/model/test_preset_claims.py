"""What the presets' reasons claim is what was measured, in every seed where they say so flatly."""

from model.measurement import Measurement, load_measurement
from model.preset import load_preset, preset_names


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


def test_textbook_inverted():
    """It is far ahead of the textbook's scaling."""
    both = measured("textbook-inverted")
    assert (both.finals("inverted") > both.finals("textbook") + 0.05).all()


def test_quick_win():
    """Both read every training image, and dropout more of the test images."""
    quick = measured("quick-win")
    for run in quick.runs:
        assert (quick.finals(run, "train_accuracy") > 0.99).all()
    assert wins(quick, "dropout") is True


def test_too_small():
    """At 0.5 not even the training images are learnt."""
    small = measured("too-small")
    assert wins(small, "dropout") is False
    assert (small.finals("dropout", "train_accuracy") < 0.7).all()
    assert (small.finals("none", "train_accuracy") > 0.95).all()


def test_diverges():
    """Within a few updates, with dropout and without it; the small rate learns well."""
    runs = measured("diverges").runs
    assert not any(runs["small"].diverged_at)
    for run in ("large", "large-dropout"):
        assert all(step is not None and step < 10 for step in runs[run].diverged_at)
    assert (runs["small"].scores["train_accuracy"][:, -1] > 0.99).all()


def test_plenty():
    """There is hardly any over-fitting, and dropout ends lower, on training images too."""
    plenty = measured("plenty")
    assert (gaps(plenty, "none") < 0.03).all()
    assert wins(plenty, "dropout") is False
    assert plenty.difference("dropout", "train_accuracy").wins == 0


def test_too_much():
    """0.2 and 0.5 help; at 0.8 the gain is gone; at 0.9 half is not learnt."""
    sweep = measured("too-much")
    assert wins(sweep, "drop-2") is True
    assert wins(sweep, "drop-5") is True
    assert wins(sweep, "drop-8") is False
    assert (sweep.finals("drop-9", "train_accuracy") < 0.8).all()


def test_damage():
    """The dropout run loses less than half as much."""
    (figure,) = measured("damage").figures
    assert (figure.runs["dropout"] < figure.runs["none"] / 2).all()


def test_many_masks():
    """Accuracy within a point of scaling's, and a lower loss."""
    of = {figure.kind: figure.runs["dropout"] for figure in measured("many-masks").figures}
    assert (abs(of["masks_accuracy"] - of["scaling_accuracy"]) < 0.01).all()
    assert (of["masks_loss"] < of["scaling_loss"]).all()


def test_batch_norm():
    """Each helps; batch normalisation early, dropout more in the end, together they gain most."""
    norm = measured("batch-norm")
    early = {run: each.scores["test_accuracy"][:, 1] for run, each in norm.runs.items()}
    assert (early["batch-norm"] > early["none"]).all()
    assert (early["dropout"] < early["none"]).all()
    assert wins(norm, "batch-norm") is True
    assert wins(norm, "dropout") is True
    means = [norm.final(run).mean for run in ("none", "batch-norm", "dropout", "both")]
    assert means == sorted(means)


def test_paper():
    """Dropout wins, as it does there."""
    assert wins(measured("paper"), "dropout") is True


def test_clean_win():
    """Hidden layers alone help, and the pixels help more."""
    clean = measured("clean-win")
    assert wins(clean, "hidden") is True
    assert (clean.finals("dropout") > clean.finals("hidden")).all()


def test_textbook_long():
    """Dropout is behind after a quarter of the epochs, and ahead in the end on average."""
    long = measured("textbook-long")
    none, dropout = (long.runs[run].scores["test_accuracy"] for run in ("none", "dropout"))
    assert (dropout[:, 2] < none[:, 2]).all()
    assert long.difference("dropout").spread.mean > 0


def test_every_preset_has_its_claims_tested():
    """By a test of its name."""
    for name in preset_names():
        assert f"test_{name.replace('-', '_')}" in globals(), name
