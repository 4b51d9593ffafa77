"""Results are said as they were measured."""

from dataclasses import replace

import numpy as np
import pytest

from gui.setup.preset_words import extent_explanation, extent_words, result_lines
from model.measurement import Figure
from model.preset import load_preset
from tests.model.test_measurement import measured_run, sample

PRESET = load_preset("textbook")


def values(measurement, language="en"):
    return {
        line.label: line.value for line in result_lines(PRESET, measurement, language) if line.value
    }


def test_each_run_has_its_test_accuracy_and_its_spread():
    lines = values(sample(figures=()))
    assert lines == {"No dropout": "60.0 ± 10.0 %", "Dropout 0.20": "63.3 ± 5.8 %"}


def test_titles_are_in_the_language():
    assert "드롭아웃 없음" in values(sample(), "ko")


def test_the_explanation_compares_with_the_first_run():
    lines = result_lines(PRESET, sample(), "en")
    assert "+3.3 ± 11.5 points" in lines[2].explanation
    assert "2 of 3" in lines[2].explanation
    assert "first run" not in lines[1].explanation


@pytest.mark.parametrize(
    ("steps", "words"),
    [((4, 4), "diverged, step 4"), ((5, 3), "diverged, step 3–5"), ((4, None), "40.0 ± 14.1 %")],
)
def test_a_run_that_always_diverges_has_no_accuracy(steps, words):
    run = replace(measured_run([0.3, 0.5]), diverged_at=steps)
    both = sample(seeds=(0, 1), runs={"none": measured_run([0.5, 0.5]), "dropout": run}, figures=())
    assert values(both)["Dropout 0.20"] == words


def test_a_figure_of_several_runs_has_a_heading_and_one_of_one_run_a_line():
    damage = Figure(
        "damage",
        {"layer": 0, "units": 25, "repeats": 30},
        {"none": np.array([0.15, 0.17]), "dropout": np.array([0.02, 0.03])},
    )
    loss = Figure("masks_loss", {"images": 2000, "masks": 50}, {"dropout": np.array([0.5, 0.6])})
    lines = result_lines(PRESET, sample(figures=(damage, loss)), "en")[3:]
    assert [(line.place, line.label, line.value) for line in lines] == [
        (None, "Points lost without 25 units of hidden 1", ""),
        (0, "No dropout", "16.0 ± 1.4"),
        (1, "Dropout 0.20", "2.5 ± 0.7"),
        (None, "Loss by 50 masks", "0.55 ± 0.07"),
    ]
    assert "30 random choices" in lines[1].explanation
    assert "first 2000 test images" in lines[3].explanation


def test_a_single_seed_has_no_spread():
    one = sample(seeds=(0,), figures=(), runs={"none": measured_run([0.5])})
    preset_of_one = replace(
        PRESET, configs={"none": PRESET.configs["none"]}, run_titles={"none": {"en": "One"}}
    )
    assert result_lines(preset_of_one, one, "en")[1].value == "50.0 %"


def test_the_time_is_told_once_it_was_measured():
    assert extent_words(sample()) == "2 epochs in some 12 s; 3 seeds"
    assert extent_words(sample(duration=None)) == "2 epochs; 3 seeds"
    assert "12.5 s on 2 cores, without a window" in extent_explanation(sample())
    assert "6 updates" in extent_explanation(sample(duration=None))
    assert "2026-11-24" in extent_explanation(sample(duration=None))
