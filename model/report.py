"""A finished run in files: history.csv and summary.json."""

import csv
import json
from io import StringIO
from pathlib import Path

from model.frame import Frame

COLUMNS = ("run", "epoch", "step", "train_accuracy", "test_accuracy", "loss")


def history_csv(frame: Frame) -> str:
    """Return the scores of every run and epoch as CSV; epoch 0 has no loss."""
    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for name, run in frame.runs.items():
        history = run.history
        for epoch, train, test, loss in zip(
            history.epochs,
            history.train_accuracy,
            history.test_accuracy,
            history.loss,
            strict=True,
        ):
            step = epoch * frame.steps_per_epoch
            writer.writerow([name, epoch, step, train, test, "" if epoch == 0 else loss])
    return file.getvalue()


def write_history(frame: Frame, path: Path) -> None:
    """Write what ``history_csv`` returns."""
    path.write_bytes(history_csv(frame).encode())


def write_summary(frame: Frame, seconds: float, path: Path) -> None:
    """Write each run's Config and final accuracies as JSON.

    Parameters
    ----------
    frame : Frame
        The last moment.
    seconds : float
        Wall time of the training loop, evaluation included.
    path : Path

    """
    runs = [
        {
            "name": name,
            "config": run.config.to_dict(),
            "final": {
                "train_accuracy": float(run.history.train_accuracy[-1]),
                "test_accuracy": float(run.history.test_accuracy[-1]),
            },
        }
        for name, run in frame.runs.items()
    ]
    summary = {"runs": runs, "seconds": seconds, "steps": frame.step}
    path.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
