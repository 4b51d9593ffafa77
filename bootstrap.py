"""Makes the environment the program runs in, then runs the program there.

Every entry point calls :func:`ensure` before it imports anything else. Where the dependencies can
be imported already, that is all. Otherwise ``.venv`` is made beside this file, what pyproject.toml
names is installed there in the versions of constraints.txt, and the same command line runs again
with that environment's Python. ``.venv`` belongs to this file: without its stamp it is made anew.

Only the standard library is used, and the file still parses on Python 3.8, so that too old a
Python gets a sentence and not a syntax error.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NoReturn

MINIMUM_PYTHON = (3, 11)
VERSION = "{}.{}".format(*sys.version_info)  # installed packages stay usable within it
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "bootstrap.json"  # written last: the parts below that are in place
PYPROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "constraints.txt"

# An environment has parts: "run" always, "test" for the tests, "x11" or "wayland" for a window.
MODULES = {
    "run": ("numpy", "PIL", "PySide6", "pyqtgraph", "tqdm"),
    "test": ("pytest", "pytestqt", "xdist", "hypothesis", "ruff", "mypy", "importlinter"),
}
# What Qt loads on Linux but does not bring along, and the Debian package that has it.
LIBRARIES = {
    "run": {
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libxkbcommon.so.0": "libxkbcommon0",
    },
    "x11": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libX11-xcb.so.1": "libx11-xcb1",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}


def ensure(*groups: str, window: bool = True) -> None:
    """Return where the dependencies can be imported; otherwise run again where they can, and exit.

    `groups` are the dependency groups needed besides the run-time dependencies. `window` says that
    a window is meant to open: on Linux the libraries of its display are then needed too.
    """
    if sys.version_info < MINIMUM_PYTHON:
        needed, found = (".".join(map(str, v[:3])) for v in (MINIMUM_PYTHON, sys.version_info))
        fail(f"this is Python {found}; Python {needed} or newer is needed.", status=2)
    parts = ["run", *groups]
    modules = [module for part in parts for module in MODULES[part]]
    if getattr(sys, "frozen", False) or all(map(importlib.util.find_spec, modules)):
        return
    display = reachable_display() if window and sys.platform == "linux" else None
    try:
        prepare([*parts, display] if display else parts)
    except KeyboardInterrupt:
        fail("set-up interrupted; the next start takes it up again.", status=130)
    except OSError as error:
        fail(f"set-up failed: {error}.")
    raise SystemExit(run_again())


def has_display() -> bool:
    """Whether a window can open here; a display that is named but does not answer is none."""
    return sys.platform != "linux" or reachable_display() is not None


def reachable_display() -> str | None:
    """Return "x11" or "wayland", whichever display answers; None if neither does."""
    host, colon, display = os.environ.get("DISPLAY", "").rpartition(":")
    number = display.partition(".")[0]
    if colon and number.isdecimal():
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - every X server listens there
        addresses: list[Any] = [(host, 6000 + int(number))]
        if host in ("", "unix"):
            addresses = [f"\0{path}", path]  # Linux's abstract socket first, as Xlib does
        if any(map(answers, addresses)):
            return "x11"
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and answers(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), wayland))):
        return "wayland"
    return None


def answers(address: str | tuple[str, int]) -> bool:
    """Whether something listens at a local socket's path, or at a host and port."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family) as client:
        client.settimeout(1)
        try:
            client.connect(address)
        except (OSError, OverflowError):  # nobody there; no such port
            return False
    return True


def prepare(parts: list[str]) -> None:
    """Put `parts` of the environment in place, unless the stamp says that they are."""
    if parts_in_place().issuperset(parts):
        if inside():  # and yet something could not be imported
            fail(f"{VENV} is damaged; delete it and start again.")
        return
    with turn():
        in_place = parts_in_place()  # the start that had its turn before may have done it
        missing = [part for part in parts if part not in in_place]
        if missing:
            set_up(missing, in_place)


def set_up(missing: list[str], in_place: set[str]) -> None:
    """Install the `missing` parts; whatever breaks this off leaves no stamp."""
    install_system_packages(lacking(missing))
    usable = inside() or bool(read_stamp())
    STAMP.unlink(missing_ok=True)
    if uv := shutil.which("uv"):
        venv = [uv, "venv", "--python", sys.executable]
        install = [uv, "pip", "install", "--python", str(PYTHON)]
    else:
        venv = [sys.executable, "-m", "venv"]
        install = [str(PYTHON), "-m", "pip", "install"]
    if not usable:
        say(f"making {VENV} and downloading what belongs there; this takes a few minutes, once.")
        if VENV.exists():
            shutil.rmtree(VENV)
        run([*venv, str(VENV)], failure=f"{VENV} could not be made (see above).")
    wanted = requirements(missing)
    if wanted:
        run(
            [*install, "--constraint", str(CONSTRAINTS), *wanted],
            failure="the installation failed (see above); starting again retries.",
        )
    stamp = {"python": VERSION, "inputs": digest(), "parts": sorted({*missing, *in_place})}
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def requirements(parts: list[str]) -> list[str]:
    """Return what pyproject.toml names for `parts`."""
    import tomllib

    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    named = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    return [requirement for part in parts for requirement in named.get(part, ())]


def lacking(parts: list[str]) -> dict[str, str]:
    """Return what this Linux lacks for `parts`, each with the Debian package that has it."""
    if sys.platform != "linux":
        return {}
    import ctypes

    found = {}
    # Debian ships Python without the means to make an environment.
    if "run" in parts and not shutil.which("uv") and not importlib.util.find_spec("ensurepip"):
        found["ensurepip"] = "python3-venv"
    for part in parts:
        for library, package in LIBRARIES.get(part, {}).items():
            try:
                ctypes.CDLL(library)
            except OSError:
                found[library] = package
    return found


def install_system_packages(lacking: dict[str, str]) -> None:
    """Install the Debian packages of what is lacking, or say how to."""
    if not lacking:
        return
    what, packages = ", ".join(lacking), " ".join(lacking.values())
    if not shutil.which("apt-get"):
        fail(f"this system lacks {what}; install what has them (on Debian: {packages}).")
    # A minimal system has no package lists yet.
    steps = ("apt-get update", f"apt-get install --yes --no-install-recommends {packages}")
    by_hand = " && ".join(f"sudo {step}" for step in steps)
    if os.geteuid() != 0:
        fail(f"this system lacks {what}; type this, then start again:\n{by_hand}")
    say(f"installing what this system lacks: {packages}.")
    run(
        ["env", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", "; ".join(steps)],
        failure=f"apt-get failed (see above); once it can work, start again or type:\n{by_hand}",
    )


def run(command: list[str], *, failure: str) -> None:
    """Run an installer; what it says goes beside the program's own output, not into it."""
    # It inherits the lock, so that one that outlives a killed start still keeps others waiting.
    if subprocess.run(command, stdout=sys.stderr, close_fds=False, check=False).returncode != 0:
        fail(failure)


def run_again() -> int:
    """Run this command line with the environment's Python; return its exit status."""
    # Ctrl-C is the child's to answer. A handler, because an ignored signal would be inherited.
    signal.signal(signal.SIGINT, lambda *_: None)
    child = subprocess.Popen([PYTHON, *sys.orig_argv[1:]])
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    status = child.wait()
    return status if status >= 0 else 128 - status


def parts_in_place() -> set[str]:
    """Return the parts that were installed from the inputs as they are now."""
    stamp = read_stamp()
    return set(stamp["parts"]) if stamp.get("inputs") == digest() else set()


def read_stamp() -> dict[str, Any]:
    """Return the last set-up's stamp; empty where there is none that serves this Python."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if PYTHON.exists() and stamp["python"] == VERSION else {}


def digest() -> str:
    """Return a hash of the files that say what is installed."""
    return hashlib.sha256(PYPROJECT.read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()


def inside() -> bool:
    """Whether this Python is already the environment's own."""
    return Path(sys.executable).parent.resolve() == PYTHON.parent.resolve()


@contextlib.contextmanager
def turn() -> Iterator[None]:
    """Wait until no other start is at work on the environment, and keep others waiting."""
    with (ROOT / ".venv.lock").open("w") as file:
        os.set_inheritable(file.fileno(), True)
        if not locked(file):
            say("another start is setting up the environment; waiting for it.")
            while not locked(file):
                time.sleep(0.1)
        yield


def locked(file: IO[str]) -> bool:
    """Whether `file` is now locked by this process; closing it unlocks it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # Linux and macOS; Windows
        return False
    return True


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    print(f"DropScope: {sentence}", file=sys.stderr, flush=True)


def fail(sentence: str, status: int = 1) -> NoReturn:
    """Tell the person why there is no going on, and exit."""
    say(sentence)
    raise SystemExit(status)
