"""What was measured of the presets is of the presets that there are, and says what it holds."""

import json
from dataclasses import replace

import numpy as np
import pytest

from model import measurement
from model.config import Config
from model.measurement import (
    Duration,
    Figure,
    MeasuredRun,
    Measurement,
    load_measurement,
)
from model.preset import Preset, PresetError, load_preset, preset_names

CONFIGS = {"none": Config(dropout_ratio=0.0), "dropout": Config(dropout_ratio=0.2)}
PRESET = Preset("mine", {"en": "A"}, {"en": "B"}, CONFIGS, {})


def measured_run(finals, diverged_at=None):
    """A run with these last test accuracies, one a seed, of two epochs."""
    test = np.array([[0.1, final] for final in finals])
    loss = np.full_like(test, np.nan)
    scores = {"train_accuracy": test / 2, "test_accuracy": test, "train_loss": 1 - test}
    return MeasuredRun(scores | {"test_loss": loss}, diverged_at or (None,) * len(finals))


def sample(**differences):
    """Three seeds, of which dropout wins two."""
    whole = Measurement(
        date="2026-11-24",
        version="0.1.0",
        configs=CONFIGS,
        seeds=(0, 1, 2),
        updates=6,
        epochs=(0, 2),
        runs={
            "none": measured_run([0.5, 0.6, 0.7]),
            "dropout": measured_run([0.6, 0.7, 0.6], (4, None, 5)),
        },
        figures=(
            Figure("masks_loss", {"images": 9, "masks": 50}, {"none": np.array([0.1, 0.2, 0.3])}),
        ),
        duration=Duration(12.5, 2),
    )
    return replace(whole, **differences)


def test_mean_and_deviation_are_those_of_the_last_scores():
    mean, deviation = sample().final("none")
    assert mean == pytest.approx(0.6)
    assert deviation == pytest.approx(0.1)


def test_a_difference_is_paired_by_seed():
    """+.1, +.1 and -.1 against the first run."""
    spread, wins = sample().difference("dropout")
    assert spread.mean == pytest.approx(0.1 / 3)
    assert spread.deviation == pytest.approx(np.std([0.1, 0.1, -0.1], ddof=1))
    assert wins == 2
    assert sample().difference("none").wins == 0


def test_one_seed_has_no_deviation():
    one = sample(seeds=(0,), runs={"none": measured_run([0.5])})
    assert one.final("none").mean == 0.5
    assert np.isnan(one.final("none").deviation)


def test_it_survives_a_file():
    """As JSON, which has no NaN, to four digits."""
    first = sample()
    text = json.dumps(first.to_dict(), allow_nan=False)
    again = Measurement.from_dict(json.loads(text))
    assert again.to_dict() == first.to_dict()
    assert again.configs == CONFIGS
    assert again.duration == Duration(12.5, 2)
    assert again.runs["dropout"].diverged_at == (4, None, 5)
    for column, values in first.runs["none"].scores.items():
        np.testing.assert_allclose(again.runs["none"].scores[column], values, atol=5e-5)


def test_it_holds_for_the_settings_that_were_measured_alone():
    """Not after one was changed, nor with the runs in another order."""
    assert sample().is_of(PRESET)
    assert not sample().is_of(PRESET.adjusted(epochs=7))
    turned = dict(reversed(CONFIGS.items()))
    assert not sample().is_of(replace(PRESET, configs=turned))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(measurement, "MEASURED_FOLDER", tmp_path)
    return tmp_path


def test_a_preset_without_a_measurement_has_none(folder):
    assert load_measurement(PRESET) is None
    (folder / "mine.json").write_text(json.dumps(sample().to_dict()), encoding="utf-8")
    assert load_measurement(PRESET) is not None
    assert load_measurement(PRESET.adjusted(epochs=7)) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"duration": 3}'])
def test_a_spoilt_file_is_one_sentence(folder, text):
    (folder / "mine.json").write_text(text, encoding="utf-8")
    with pytest.raises(PresetError, match=r"^mine\.json is not a measurement: .*\.$"):
        load_measurement(PRESET)


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_was_measured_with_the_settings_that_it_has(name):
    """Whoever changes one measures it again: ``python -m benchmarks.presets NAME``."""
    measured = load_measurement(load_preset(name))
    assert measured is not None
    assert len(measured.seeds) >= 5
    for run in measured.runs.values():
        assert run.scores["test_accuracy"].shape == (len(measured.seeds), len(measured.epochs))
    shared = next(iter(measured.configs.values()))
    assert measured.epochs[-1] == shared.epochs
    assert measured.updates == shared.epochs * (shared.train_size // shared.batch_size)


def test_every_measurement_is_of_a_preset_that_there_is():
    assert {path.stem for path in measurement.MEASURED_FOLDER.iterdir()} == set(preset_names())
