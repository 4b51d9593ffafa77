"""Measurements are what the Experiment gives, seed by seed."""

from dataclasses import replace

import numpy as np
import pytest

from benchmarks import presets
from model import measurement
from model.experiment import Experiment
from model.measurement import Duration, load_measurement
from model.preset import Preset
from tests.model.tiny import run_to_end, tiny_dataset, twins

PRESET = Preset("small", {"en": "Small"}, {"en": "Quick."}, twins(epochs=20), {})


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Tiny data, and a folder of its own for what is written."""
    monkeypatch.setattr(presets, "load_mnist", lambda _train_size: tiny_dataset())
    monkeypatch.setattr(measurement, "MEASURED_FOLDER", tmp_path / "measured")


def test_scores_are_those_of_the_experiment_with_that_seed():
    measured = presets.measure(PRESET, range(3))
    assert measured.seeds == (0, 1, 2)
    assert measured.epochs == (0, 2, 5, 8, 10, 12, 15, 18, 20)
    assert measured.updates == 100
    frame = run_to_end(Experiment(twins(epochs=20, seed=1), tiny_dataset())).frame()
    for name, run in frame.runs.items():
        kept = run.history.test_accuracy[list(measured.epochs)]
        np.testing.assert_array_equal(measured.runs[name].scores["test_accuracy"][1], kept)
    assert "memorised" not in measured.runs["none"].scores


def test_wrong_labels_are_counted():
    noisy = replace(PRESET, configs=twins(epochs=2, label_noise=0.5))
    assert "memorised" in presets.measure(noisy, range(2)).runs["none"].scores


def test_what_is_written_is_read_again_and_keeps_its_seconds():
    """To measure anew does not forget how long it takes."""
    measured = presets.measure(PRESET, range(2))
    presets.write("small", measured.taking(Duration(3.5, 2)))
    again = load_measurement(PRESET)
    assert again.to_dict() == measured.to_dict() | {"duration": {"seconds": 3.5, "cores": 2}}
    assert presets.measure(PRESET, range(1)).duration == Duration(3.5, 2)


def test_one_line_a_seed():
    presets.write("small", presets.measure(PRESET, range(2)))
    text = measurement.measurement_path("small").read_text(encoding="utf-8")
    assert '"seeds": [0, 1],\n' in text


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("damage", ["damage"]),
        ("many-masks", ["scaling_accuracy", "masks_accuracy", "scaling_loss", "masks_loss"]),
    ],
)
def test_what_a_preset_is_about_is_asked_of_every_seed(name, kinds):
    """Of all runs, but masks only where there are any."""
    figures = presets.measure(replace(PRESET, name=name), range(2)).figures
    assert [figure.kind for figure in figures] == kinds
    for figure in figures:
        assert list(figure.runs) == (["none", "dropout"] if name == "damage" else ["dropout"])
        for values in figure.runs.values():
            assert values.shape == (2,)
            assert np.isfinite(values).all()


def test_the_table_says_what_was_measured(capsys):
    measured = presets.measure(PRESET, range(2))
    presets.show(PRESET, measured)
    table = capsys.readouterr().out
    assert "small: 20 epochs, 100 updates, 2 seeds, not timed" in table
    mean = 100 * measured.final("dropout").mean
    assert f"test {mean:.1f} +- " in table
