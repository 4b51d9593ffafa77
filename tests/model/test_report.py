"""What a finished run leaves in files, read back as somebody else's program would."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

from model.config import Config
from model.experiment import Experiment
from model.report import write_history, write_summary
from tests.model.tiny import run_to_end, tiny_dataset, twins


@pytest.fixture(scope="module")
def frame():
    """The last moment of a finished experiment."""
    return run_to_end(Experiment(twins(), tiny_dataset())).frame()


def test_history_has_one_row_for_each_run_and_epoch(frame, tmp_path):
    """Epoch 0 included, which has no loss; every number as the History has it."""
    path = tmp_path / "history.csv"
    write_history(frame, path)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["run", "epoch", "step", "train_accuracy", "test_accuracy", "loss"]
    assert [(row["run"], row["epoch"], row["step"]) for row in rows] == [
        (run, str(epoch), str(5 * epoch)) for run in ("none", "dropout") for epoch in range(4)
    ]
    for name, run in frame.runs.items():
        own = [row for row in rows if row["run"] == name]
        assert own[0]["loss"] == ""
        losses = [float(row["loss"]) for row in own[1:]]
        np.testing.assert_array_equal(losses, run.history.loss[1:])
        for column in ("train_accuracy", "test_accuracy"):
            found = [float(row[column]) for row in own]
            np.testing.assert_array_equal(found, getattr(run.history, column))


def test_summary_says_what_was_run_and_where_it_ended(frame, tmp_path):
    """Configs that build the same experiment again, final scores, seconds, steps of one run."""
    path = tmp_path / "summary.json"
    write_summary(frame, 1.25, path)
    summary = json.loads(path.read_text(encoding="utf-8"))
    assert summary.keys() == {"runs", "seconds", "steps"}
    assert (summary["seconds"], summary["steps"]) == (1.25, 15)
    configs = {run["name"]: Config.from_dict(run["config"]) for run in summary["runs"]}
    assert configs == twins()
    for run in summary["runs"]:
        history = frame.runs[run["name"]].history
        assert run["final"] == {
            "train_accuracy": history.train_accuracy[-1],
            "test_accuracy": history.test_accuracy[-1],
        }


def test_an_untrained_experiment_can_be_reported_too(tmp_path):
    """Whoever stops at once still gets epoch 0."""
    frame = Experiment(twins(), tiny_dataset()).frame()
    write_history(frame, tmp_path / "history.csv")
    write_summary(frame, 0.0, tmp_path / "summary.json")
    assert len((tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()) == 3
    assert json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["steps"] == 0


def test_a_run_name_may_hold_anything(frame, tmp_path):
    """Commas, quotes and Korean survive the way through a file."""
    name = '드롭아웃, "0.2"'
    renamed = replace(frame, runs={name: frame.runs["dropout"]})
    write_history(renamed, tmp_path / "history.csv")
    with (tmp_path / "history.csv").open(newline="", encoding="utf-8") as file:
        assert {row["run"] for row in csv.DictReader(file)} == {name}
    write_summary(renamed, 0.0, tmp_path / "summary.json")
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    assert summary["runs"][0]["name"] == name
