"""The environment that a first start makes, offline: a stand-in for `uv` installs into it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import bootstrap

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="the stand-in for uv is a script with a #! line"
)

MAIN = """\
import bootstrap
bootstrap.MODULES = {"run": ("wanted",), "test": ("wanted", "wanted_by_tests")}
bootstrap.LIBRARIES = {"run": {}}
bootstrap.ensure(*GROUPS)

import os, signal, sys, wanted
ctrl_c = signal.getsignal(signal.SIGINT)
print(*sys.argv[1:], os.getcwd(), ctrl_c is signal.default_int_handler, flush=True)
exec(sys.stdin.read())
"""
UV = f"""\
#!{sys.executable}
import pathlib, subprocess, sys
with open("{{log}}", "a") as log:
    print(*sys.argv[1:], file=log)
if sys.argv[1] == "venv":
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", sys.argv[-1]], check=True)
else:
    hold = pathlib.Path("{{log}}").with_name("hold")
    if hold.exists():
        hold.read_text()
    (package,) = pathlib.Path(sys.argv[4]).parents[1].glob("lib/python*/site-packages")
    if pathlib.Path("{{log}}").with_name("offline").exists():
        (package / "half_a_package.py").touch()
        sys.exit("no network")
    for name in ("wanted", "wanted_by_tests"):
        if name in sys.argv:
            (package / (name + ".py")).touch()
"""
PYPROJECT = """\
project.dependencies = ["wanted"]
dependency-groups.test = ["wanted_by_tests"]
"""


class Project(NamedTuple):
    """A folder with a program that needs what no Python has, and a `uv` that can make it."""

    folder: Path
    environment: dict[str, str]

    @property
    def venv(self):
        return self.folder / ".venv"

    @property
    def stamp(self):
        return json.loads((self.venv / "bootstrap.json").read_text())

    def installer_calls(self):
        """What `uv` was asked to do since the last look: "venv" or "pip"."""
        log = self.folder / "uv.log"
        calls = [line.split()[0] for line in log.read_text().splitlines()] if log.exists() else []
        log.unlink(missing_ok=True)
        return calls

    def popen(self, *arguments, script="main.py", cwd=None):
        return subprocess.Popen(
            [sys.executable, self.folder / script, *arguments],
            cwd=cwd or self.folder,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start(self, *arguments, program="", script="main.py", cwd=None):
        """Run to the end; return the exit status, standard output and standard error."""
        with self.popen(*arguments, script=script, cwd=cwd) as process:
            out, err = process.communicate(program)
        return process.returncode, out, err


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "project"
    folder.mkdir()
    shutil.copy(bootstrap.__file__, folder)
    (folder / "main.py").write_text(MAIN.replace("*GROUPS", ""))
    (folder / "check.py").write_text(MAIN.replace("*GROUPS", '"test"'))
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "constraints.txt").write_text("wanted==1\n")
    uv = tmp_path / "bin" / "uv"
    uv.parent.mkdir()
    uv.write_text(UV.format(log=folder / "uv.log"))
    uv.chmod(0o755)
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
    return Project(folder, {**kept, "PATH": str(uv.parent)})


def test_first_start_makes_the_environment_and_runs_the_same_command_in_it(project, tmp_path):
    """Arguments, working directory, exit status, and Ctrl-C come through as if run directly."""
    status, out, _ = project.start("--epochs", "2", cwd=tmp_path, program="sys.exit(7)")
    assert (status, out) == (7, f"--epochs 2 {tmp_path} True\n")
    assert project.installer_calls() == ["venv", "pip"]


def test_second_start_installs_nothing(project):
    project.start()
    project.installer_calls()
    status, _, err = project.start()
    assert (status, err, project.installer_calls()) == (0, "", [])


def test_constraints_and_requirements_reach_the_installer(project):
    project.start()
    pip = (project.folder / "uv.log").read_text().splitlines()[1]
    assert pip.endswith(f"--constraint {project.folder / 'constraints.txt'} wanted")


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
def test_changed_inputs_are_installed_into_the_same_environment(project, changed):
    project.start()
    project.installer_calls()
    with (project.folder / changed).open("a") as file:
        file.write("# changed\n")
    project.start()
    assert project.installer_calls() == ["pip"]


def test_the_test_group_is_added_once(project):
    project.start()
    project.installer_calls()
    assert project.start(script="check.py")[0] == 0
    assert project.installer_calls() == ["pip"]
    assert project.stamp["parts"] == ["run", "test"]
    project.start()
    project.start(script="check.py")
    assert project.installer_calls() == []


def test_another_python_gets_an_environment_of_its_own(project):
    project.start()
    project.installer_calls()
    (project.venv / "bootstrap.json").write_text(json.dumps({**project.stamp, "python": "3.0"}))
    project.start()
    assert project.installer_calls() == ["venv", "pip"]


def test_failed_installation_is_said_and_the_next_start_begins_anew(project):
    (project.folder / "offline").touch()
    status, out, err = project.start()
    assert (status, out) == (1, "")
    assert "no network" in err
    assert err.endswith("DropScope: the installation failed (see above); starting again retries.\n")
    assert not (project.venv / "bootstrap.json").exists()

    (project.folder / "offline").unlink()
    assert project.start()[0] == 0
    assert not list(project.venv.rglob("half_a_package.py"))


def test_failed_addition_leaves_no_stamp(project):
    project.start()
    (project.folder / "offline").touch()
    assert project.start(script="check.py")[0] == 1
    assert not (project.venv / "bootstrap.json").exists()


def test_a_damaged_environment_is_named_and_not_entered_for_ever(project):
    project.start()
    next(project.venv.rglob("wanted.py")).unlink()
    status, _, err = project.start()
    assert status == 1
    assert err == f"DropScope: {project.venv} is damaged; delete it and start again.\n"


def test_starts_take_turns(project):
    """A start that finds another at work waits for it, and then uses what that one made."""
    import fcntl

    with (project.folder / ".venv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        starts = [project.popen(), project.popen()]
        waiting = {start.stderr.readline() for start in starts}
        assert project.installer_calls() == []
    assert waiting == {"DropScope: another start is setting up the environment; waiting for it.\n"}
    for start in starts:
        start.communicate("")
    assert [start.returncode for start in starts] == [0, 0]
    assert project.installer_calls() == ["venv", "pip"]


def test_the_installer_of_a_killed_start_still_keeps_its_turn(project):
    """Otherwise it would go on writing into the environment that the next start makes."""
    hold = project.folder / "hold"
    os.mkfifo(hold)
    with project.popen() as killed:
        with hold.open("w"):  # opens once the installer reads it, and so has begun
            killed.kill()
            killed.wait()
            hold.unlink()
            start = project.popen()
            assert start.stderr.readline().endswith("waiting for it.\n")
        start.communicate("")
    assert start.returncode == 0
    assert project.installer_calls() == ["venv", "pip", "venv", "pip"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_child_ended_by_a_signal_gives_128_and_its_number(project, number):
    status, *_ = project.start(program=f"os.kill(os.getpid(), {int(number)})")
    assert status == 128 + number


def test_ctrl_c_is_the_childs_to_answer(project):
    """The parent outlives Ctrl-C and passes on what the child made of it."""
    project.start()
    program = "os.kill(os.getppid(), signal.SIGINT)\nsys.exit(130)"
    assert project.start(program=program)[::2] == (130, "")


def test_ending_the_parent_ends_the_child(project):
    project.start()
    with project.popen() as process:
        process.stdout.readline()
        process.terminate()
        assert process.wait() == 128 + signal.SIGTERM
