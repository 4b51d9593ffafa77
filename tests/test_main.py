"""The front door, as a shell sees it: status, output, files."""

import csv
import json
import os
import re
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from model.config import Config
from tests.data_folders import write_data_folder
from tests.model.idx_files import NAMES

MAIN = Path(__file__).resolve().parent.parent / "main.py"
RESULTS = {"history.csv", "summary.json", "accuracy.png", "masks.png"}
COLUMNS = ["run", "epoch", "step", "train_accuracy", "test_accuracy", "loss"]


@pytest.fixture
def folder(tmp_path):
    """Four small IDX files, with as many training images as the textbook's experiment asks for."""
    return write_data_folder(tmp_path / "tiny", copies=8)


@pytest.fixture
def out(tmp_path):
    """A folder that is made together with its parents."""
    return tmp_path / "some" / "where"


@pytest.fixture
def interruptible():
    """What is started hears Ctrl-C, though a shell in the background would have it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def environment():
    """Return an environment without any display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def start(*arguments, cwd):
    """Run the program; return its status, output and error output."""
    command = [sys.executable, str(MAIN), *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env=environment(), capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["--bogus"], "--bogus"),
        (["--epochs", "x"], "--epochs"),
        (["--epochs", "0"], "epochs must be a whole number of at least 1, got 0"),
        (["--seed", "-1"], "seed must be a whole number of at least 0, got -1"),
        (["--seed"], "--seed"),
        (["--preset", "nope"], "'nope'"),
        (["--data", "nowhere"], "nowhere"),
        (["--out", "a-file"], "a-file"),
    ],
)
def test_bad_usage_is_one_line_that_names_the_fault(tmp_path, arguments, fault):
    """Windowed or headless; nothing is written."""
    (tmp_path / "a-file").touch()
    for mode in ([], ["--headless"]):
        done = start(*mode, *arguments, cwd=tmp_path)
        assert done.returncode == 2
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        assert done.stderr.startswith("main.py: ")
        assert fault in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a-file"]


@pytest.mark.parametrize(
    ("arguments", "faults"),
    [
        (["--lesson", "nope"], ["'nope'", "over-fitting", "one-mask-per-sample"]),
        (["--lesson", "over-fitting", "--headless"], ["needs a window"]),
        (["--lesson", "over-fitting", "--preset", "textbook"], ["its own preset"]),
        (["--lesson", "over-fitting", "--epochs", "0"], ["epochs must be"]),
    ],
)
def test_a_lesson_that_cannot_be_opened_is_told_in_one_line(tmp_path, arguments, faults):
    done = start(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert all(fault in done.stderr for fault in faults)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_lesson_needs_a_display(tmp_path):
    done = start("--lesson", "over-fitting", cwd=tmp_path)
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_help_names_every_option(tmp_path):
    done = start("--help", cwd=tmp_path)
    assert done.returncode == 0
    for option in ("--headless", "--preset", "--lesson", "--epochs", "--seed", "--data", "--out"):
        assert option in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_says_so_and_runs_headless(folder, tmp_path):
    """The textbook's experiment, into the default folder; the epochs and the seed as asked for."""
    done = start("--data", folder, "--epochs", 1, "--seed", 7, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stderr.splitlines()[0]
    out = tmp_path / "dropscope-out"
    assert {path.name for path in out.iterdir()} == RESULTS
    with (out / "history.csv").open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    assert header == COLUMNS
    assert [row[:3] for row in rows] == [
        ["none", "0", "0"],
        ["none", "1", "3"],
        ["dropout", "0", "0"],
        ["dropout", "1", "3"],
    ]
    assert [bool(row[5]) for row in rows] == [False, True, False, True]
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    expected = {"none": 0.0, "dropout": 0.2}
    assert {each["name"]: each["config"] for each in summary["runs"]} == {
        name: Config(dropout_ratio=ratio, epochs=1, seed=7).to_dict()
        for name, ratio in expected.items()
    }


def test_data_that_cannot_be_used_are_bad_usage(folder, tmp_path, out):
    """One line that names the file, and neither a log nor a folder for one."""
    path = folder / NAMES["train_images"]
    path.write_bytes(path.read_bytes()[:100])
    done = start("--headless", "--data", folder, "--epochs", 1, "--out", out, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert f"{path.name} is cut short" in done.stderr
    assert not out.exists()


def test_a_failure_is_one_line_and_a_log(folder, tmp_path, out):
    """The log has the traceback; so it is with whatever goes wrong."""
    (out / "history.csv").mkdir(parents=True)  # in the place of a result
    done = start("--headless", "--data", folder, "--epochs", 1, "--out", out, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "history.csv" in done.stderr
    log = (out / "dropscope.log").read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "history.csv" in log


def test_a_folder_that_cannot_be_made_is_a_failure_in_one_line(folder, tmp_path):
    """Though there is no place for a log."""
    (tmp_path / "a-file").touch()
    out = tmp_path / "a-file" / "out"
    done = start("--headless", "--data", folder, "--epochs", 1, "--out", out, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "a-file" in done.stderr


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a thing of Unix")
def test_ctrl_c_writes_what_there_is(folder, tmp_path, out):
    """On a terminal a progress bar shows when training has begun."""
    import pty
    import termios

    try:
        ours, theirs = pty.openpty()
    except OSError as error:  # a bare container has none
        pytest.skip(f"no pseudo-terminal here: {error}")
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, str(MAIN), "--headless", "--data", str(folder)]
    command += ["--epochs", "1000000", "--out", str(out)]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=theirs
    ) as program:
        os.close(theirs)
        try:
            read(ours, until=rb" [1-9]\d*/3000000 ")
            program.send_signal(signal.SIGINT)
            read(ours, until=rb"results in .*\n")
        except BaseException:
            program.kill()
            raise
        finally:
            os.close(ours)
            program.stdout.read()
    assert program.returncode == 130
    assert {path.name for path in out.iterdir()} == RESULTS
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert 0 < summary["steps"] < 3_000_000
    with (out / "history.csv").open(newline="", encoding="utf-8") as file:
        assert len(list(csv.reader(file))) == 1 + 2 * (summary["steps"] // 3 + 1)


def read(terminal, until):
    """Read what the program shows, up to that pattern."""
    shown = b""
    while not re.search(until, shown):
        ready, _, _ = select.select([terminal], [], [], 30)
        assert ready, shown
        shown += os.read(terminal, 1000)
