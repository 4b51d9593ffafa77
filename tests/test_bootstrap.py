"""When the set-up steps aside, what it asks for, and what of the system it looks at first."""

import __future__

import ast
import json
import os
import socket
import sys
import tomllib
from importlib.metadata import distribution

import pytest

import bootstrap

linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux displays and libraries")


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
