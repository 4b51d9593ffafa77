"""A run without a window, from the experiment to the files."""

import csv
import json

import pytest
from PySide6.QtGui import QImage

from headless import run
from model.experiment import Experiment
from tests.colours import colours_of
from tests.data_folders import read, write_data_folder
from tests.gui.whole_window import headless, small_preset

EPOCHS, STEPS = 3, 15
RUNS = ("none", "dropout")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_data_folder(tmp_path_factory.mktemp("data") / "tiny")


@pytest.fixture(scope="module")
def out(folder, tmp_path_factory, qapp):
    """What a whole run leaves."""
    out = tmp_path_factory.mktemp("out")
    assert run(small_preset(), folder, out) == 0
    return out


def rows_of(out):
    with (out / "history.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def scores(frame):
    """Return the rows that a Frame's histories make, as text."""
    return [
        {
            "run": name,
            "epoch": str(epoch),
            "step": str(epoch * frame.steps_per_epoch),
            "train_accuracy": str(run.history.train_accuracy[epoch]),
            "test_accuracy": str(run.history.test_accuracy[epoch]),
            "loss": "" if epoch == 0 else str(run.history.loss[epoch]),
        }
        for name, run in frame.runs.items()
        for epoch in range(len(run.history))
    ]


def test_writes_these_files_and_no_other(out):
    names = {"history.csv", "summary.json", "accuracy.png", "masks.png"}
    assert {path.name for path in out.iterdir()} == names


def test_history_is_the_experiments_own(out, folder):
    """A row for every run and epoch, epoch 0 included, to the last digit."""
    rows = rows_of(out)
    assert len(rows) == len(RUNS) * (EPOCHS + 1)
    assert rows == scores(headless(small_preset().configs, folder))


def test_summary_tells_settings_and_ends(out):
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert set(summary) == {"runs", "seconds", "steps"}
    assert summary["steps"] == STEPS
    assert 0 < summary["seconds"] < 60
    assert [each["name"] for each in summary["runs"]] == list(RUNS)
    ends = {row["run"]: row for row in rows_of(out)}  # the last row of each
    for each in summary["runs"]:
        assert set(each) == {"name", "config", "final"}
        assert each["config"] == small_preset().configs[each["name"]].to_dict()
        end = ends[each["name"]]
        assert each["final"] == {
            key: float(end[key]) for key in ("train_accuracy", "test_accuracy")
        }


@pytest.mark.parametrize("name", ["accuracy.png", "masks.png"])
def test_pictures_show_something(out, name):
    image = QImage(str(out / name))
    assert image.width() >= 1000
    assert image.height() >= 300
    # Anti-aliased curves, text and tiles have many colours, an empty card has two.
    assert len(colours_of(image)) > 50


@pytest.fixture
def undrawn(monkeypatch):
    """Pictures take a second."""
    monkeypatch.setattr("headless.draw_pictures", lambda *_: None)


@pytest.mark.usefixtures("undrawn")
def test_tells_each_runs_end(folder, tmp_path, capsys):
    """Results to the output, the rest beside it; no progress bar where there is no terminal."""
    run(small_preset(epochs=1), folder, tmp_path)
    out, err = capsys.readouterr()
    assert [line.split(":")[0] for line in out.splitlines()] == list(RUNS)
    assert "after epoch 1" in out
    assert err.count("\n") == 1
    assert str(tmp_path) in err


@pytest.mark.usefixtures("undrawn")
@pytest.mark.parametrize("steps", [0, 7])
def test_ctrl_c_writes_what_there_is(folder, tmp_path, monkeypatch, steps):
    """Complete steps and epochs only; the status is that of an interrupted program."""
    trained = Experiment.__next__

    def interrupted(experiment):
        if experiment.step == steps:
            raise KeyboardInterrupt
        return trained(experiment)

    with monkeypatch.context() as patch:
        patch.setattr(Experiment, "__next__", interrupted)
        assert run(small_preset(), folder, tmp_path) == 130
    experiment = Experiment(small_preset().configs, read(folder))
    for _ in range(steps):
        next(experiment)
    assert rows_of(tmp_path) == scores(experiment.frame())
    summary = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    assert summary["steps"] == steps
