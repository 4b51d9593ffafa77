"""The promises of the set-up, each kept offline: a stand-in for `uv` makes the environments."""

import __future__

import ast
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

import pytest

import bootstrap

posix = pytest.mark.skipif(os.name == "nt", reason="the stand-in for uv is a script with a #! line")
linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux displays and libraries")

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


@posix
def test_first_start_makes_the_environment_and_runs_the_same_command_in_it(project, tmp_path):
    """Arguments, working directory, exit status, and Ctrl-C come through as if run directly."""
    status, out, _ = project.start("--epochs", "2", cwd=tmp_path, program="sys.exit(7)")
    assert (status, out) == (7, f"--epochs 2 {tmp_path} True\n")
    assert project.installer_calls() == ["venv", "pip"]


@posix
def test_second_start_installs_nothing(project):
    project.start()
    project.installer_calls()
    status, _, err = project.start()
    assert (status, err, project.installer_calls()) == (0, "", [])


@posix
def test_constraints_and_requirements_reach_the_installer(project):
    project.start()
    pip = (project.folder / "uv.log").read_text().splitlines()[1]
    assert pip.endswith(f"--constraint {project.folder / 'constraints.txt'} wanted")


@posix
@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
def test_changed_inputs_are_installed_into_the_same_environment(project, changed):
    project.start()
    project.installer_calls()
    with (project.folder / changed).open("a") as file:
        file.write("# changed\n")
    project.start()
    assert project.installer_calls() == ["pip"]


@posix
def test_the_test_group_is_added_once(project):
    project.start()
    project.installer_calls()
    assert project.start(script="check.py")[0] == 0
    assert project.installer_calls() == ["pip"]
    assert project.stamp["parts"] == ["run", "test"]
    project.start()
    project.start(script="check.py")
    assert project.installer_calls() == []


@posix
def test_another_python_gets_an_environment_of_its_own(project):
    project.start()
    project.installer_calls()
    (project.venv / "bootstrap.json").write_text(json.dumps({**project.stamp, "python": "3.0"}))
    project.start()
    assert project.installer_calls() == ["venv", "pip"]


@posix
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


@posix
def test_failed_addition_leaves_no_stamp(project):
    project.start()
    (project.folder / "offline").touch()
    assert project.start(script="check.py")[0] == 1
    assert not (project.venv / "bootstrap.json").exists()


@posix
def test_a_damaged_environment_is_named_and_not_entered_for_ever(project):
    project.start()
    next(project.venv.rglob("wanted.py")).unlink()
    status, _, err = project.start()
    assert status == 1
    assert err == f"DropScope: {project.venv} is damaged; delete it and start again.\n"


@posix
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


@posix
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


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_child_ended_by_a_signal_gives_128_and_its_number(project, number):
    status, *_ = project.start(program=f"os.kill(os.getpid(), {int(number)})")
    assert status == 128 + number


@posix
def test_ctrl_c_is_the_childs_to_answer(project):
    """The parent outlives Ctrl-C and passes on what the child made of it."""
    project.start()
    program = "os.kill(os.getppid(), signal.SIGINT)\nsys.exit(130)"
    assert project.start(program=program)[::2] == (130, "")


@posix
def test_ending_the_parent_ends_the_child(project):
    project.start()
    with project.popen() as process:
        process.stdout.readline()
        process.terminate()
        assert process.wait() == 128 + signal.SIGTERM


def test_steps_aside_where_everything_can_be_imported(monkeypatch):
    monkeypatch.setattr(bootstrap, "prepare", lambda _: pytest.fail("set up all the same"))
    bootstrap.ensure("test")


def test_steps_aside_in_a_frozen_build(monkeypatch):
    monkeypatch.setattr(bootstrap, "MODULES", {"run": ("not_to_be_found",)})
    monkeypatch.setattr(bootstrap, "prepare", lambda _: pytest.fail("set up all the same"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    bootstrap.ensure()


def test_too_old_a_python_gets_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 8, 18, "final", 0))
    with pytest.raises(SystemExit) as exit_:
        bootstrap.ensure()
    assert exit_.value.code == 2
    assert capsys.readouterr().err == (
        "DropScope: this is Python 3.8.18; Python 3.11 or newer is needed.\n"
    )


@pytest.mark.parametrize("file", ["main.py", "bootstrap.py", "tests/__init__.py"])
def test_an_old_python_comes_as_far_as_the_sentence(file):
    """It can parse the way in, and does not trip over annotations like `list[str]`."""
    source = (bootstrap.ROOT / file).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    if "def " in source:
        flags = compile(source, file, "exec", dont_inherit=True).co_flags
        assert flags & __future__.annotations.compiler_flag


def name_of(requirement):
    return requirement.partition(">")[0].lower()


def test_the_modules_looked_for_are_those_pyproject_names():
    for part, modules in bootstrap.MODULES.items():
        for module, requirement in zip(modules, bootstrap.requirements([part]), strict=True):
            files = distribution(name_of(requirement)).read_text("RECORD")
            assert f"\n{module}/__init__.py," in f"\n{files}"


def test_every_requirement_has_an_exact_version():
    pinned = {
        line.partition("==")[0]
        for line in bootstrap.CONSTRAINTS.read_text(encoding="utf-8").splitlines()
        if "==" in line
    }
    assert {name_of(line) for line in bootstrap.requirements(["run", "test"])} <= pinned


def test_the_python_asked_for_is_that_of_pyproject():
    project = tomllib.loads(bootstrap.PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">={}.{}".format(*bootstrap.MINIMUM_PYTHON)


@linux
class TestSystemPackages:
    """On Linux, what Qt needs from the system is looked for before anything is downloaded."""

    LACKING = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
    BY_HAND = (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgl1 libegl1\n"
    )

    @pytest.fixture
    def commands(self, monkeypatch):
        """Root's Debian, where every command succeeds; the commands it was given."""
        commands = []
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
        monkeypatch.setattr(bootstrap, "run", lambda command, **_: commands.append(command))
        return commands

    def test_libraries_that_do_not_load_are_lacking(self, monkeypatch):
        libraries = {"run": {"libc.so.6": "libc6", "libnowhere.so.1": "libnowhere1"}}
        monkeypatch.setattr(bootstrap, "LIBRARIES", libraries)
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        assert bootstrap.lacking(["run", "test"]) == {"libnowhere.so.1": "libnowhere1"}

    def test_a_python_without_ensurepip_needs_its_package_unless_there_is_uv(self, monkeypatch):
        monkeypatch.setattr(bootstrap, "LIBRARIES", {})
        monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda _: None)
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
        assert bootstrap.lacking(["run"]) == {"ensurepip": "python3-venv"}
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        assert bootstrap.lacking(["run"]) == {}

    def test_root_with_apt_installs_them(self, commands):
        bootstrap.install_system_packages(self.LACKING)
        ((*_, script),) = commands
        assert script == self.BY_HAND.replace("sudo ", "").replace(" &&", ";").rstrip()

    def test_others_get_the_command_to_type(self, commands, monkeypatch, capsys):
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
        with pytest.raises(SystemExit) as exit_:
            bootstrap.install_system_packages(self.LACKING)
        assert (exit_.value.code, commands) == (1, [])
        sentence, command = capsys.readouterr().err.splitlines(keepends=True)
        assert "libGL.so.1, libEGL.so.1" in sentence
        assert command == self.BY_HAND

    def test_without_apt_the_packages_are_named(self, commands, monkeypatch, capsys):
        monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
        with pytest.raises(SystemExit) as exit_:
            bootstrap.install_system_packages(self.LACKING)
        assert (exit_.value.code, commands) == (1, [])
        assert "libgl1 libegl1" in capsys.readouterr().err

    def test_a_display_that_comes_later_has_its_libraries_checked_once(self, monkeypatch, tmp_path):
        """The stamp remembers which display's libraries were looked at."""
        python = tmp_path / "python"
        python.touch()
        asked = []
        monkeypatch.setattr(bootstrap, "PYTHON", python)
        monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
        monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
        monkeypatch.setattr(bootstrap, "inside", lambda: False)
        monkeypatch.setattr(bootstrap, "run", lambda command, **_: None)
        monkeypatch.setattr(bootstrap, "lacking", lambda parts: asked.append(parts) or {})
        stamp = {"python": bootstrap.VERSION, "inputs": bootstrap.digest(), "parts": ["run"]}
        bootstrap.STAMP.write_text(json.dumps(stamp))
        for parts in (["run"], ["run", "x11"], ["run", "x11"], ["run"]):
            bootstrap.prepare(parts)
        assert asked == [["x11"]]


@linux
class TestDisplay:
    """A display counts if somebody answers there."""

    @pytest.fixture(autouse=True)
    def no_display(self, monkeypatch):
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)

    def test_none_is_named(self):
        assert not bootstrap.has_display()

    @pytest.mark.parametrize(
        "display",
        [
            ":4711",
            ":4711.0",
            "unix:4711",
            "127.0.0.1:0",
            "127.0.0.1:70000",
            "x",
            ":",
            "a:b",
            ":" * 9,
        ],
    )
    def test_one_that_points_nowhere_is_none(self, monkeypatch, display):
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("WAYLAND_DISPLAY", "nowhere")
        assert not bootstrap.has_display()

    def test_an_x_server_on_its_socket(self, monkeypatch):
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(f"\0/tmp/.X11-unix/X{os.getpid()}")
            server.listen()
            monkeypatch.setenv("DISPLAY", f":{os.getpid()}.0")
            assert bootstrap.reachable_display() == "x11"

    def test_an_x_server_far_away(self, monkeypatch):
        with socket.create_server(("127.0.0.1", 0)) as server:
            monkeypatch.setenv("DISPLAY", f"127.0.0.1:{server.getsockname()[1] - 6000}")
            assert bootstrap.reachable_display() == "x11"

    def test_a_wayland_compositor(self, monkeypatch, tmp_path):
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(tmp_path / "wayland-9"))
            server.listen()
            monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
            monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
            assert bootstrap.reachable_display() == "wayland"
