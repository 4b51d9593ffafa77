"""A run without a window: a progress bar, then history, summary and pictures in a folder."""

import sys
from pathlib import Path
from time import perf_counter

from tqdm import tqdm

from gui.pictures import draw_pictures
from model.data import load
from model.experiment import Experiment
from model.preset import Preset
from model.report import write_history, write_summary

# What a shell expects of a program that Ctrl-C ended: 128 + SIGINT.
_INTERRUPTED = 130


def run(preset: Preset, data_folder: Path | None, out: Path) -> int:
    """Train the preset's runs to their limit of epochs and write the results into ``out``.

    Returns
    -------
    int
        The exit status: 0, or 130 if Ctrl-C ended the training; what there is is written then.

    Raises
    ------
    DataError, OSError
        If the data cannot be read, or the results not be written.

    """
    configs = dict(preset.configs)
    shared = next(iter(configs.values()))
    experiment = Experiment(configs, load(data_folder, shared.train_size))
    out.mkdir(parents=True, exist_ok=True)  # not before it is certain that there will be results
    status = 0
    began = perf_counter()
    frame = experiment.frame()
    total = shared.epochs * experiment.steps_per_epoch
    with tqdm(total=total, unit="step", disable=None) as progress:  # None: only on a terminal
        try:
            for moment in experiment:
                frame = moment
                progress.update()
        except KeyboardInterrupt:
            status = _INTERRUPTED
    seconds = perf_counter() - began
    write_history(frame, out / "history.csv")
    write_summary(frame, seconds, out / "summary.json")

    draw_pictures(preset, frame, experiment.dataset, out)
    for name, scores in frame.runs.items():
        history = scores.history
        print(
            f"{name}: train {history.train_accuracy[-1]:.4f}, test {history.test_accuracy[-1]:.4f} "
            f"after epoch {history.epochs[-1]}"
        )
    print(f"{seconds:.1f} s; results in {out}", file=sys.stderr)
    return status
