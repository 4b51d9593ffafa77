"""DropScope's front door: the command line, then a window or a headless run.

``python3 main.py`` opens the window, ``python3 main.py --headless`` trains without one.
"""

from __future__ import annotations  # an old Python has to come as far as bootstrap's sentence

import argparse
import contextlib
import os
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import bootstrap

if TYPE_CHECKING:
    from model.lessons.lesson import Lesson
    from model.preset import Preset


class OneLineParser(argparse.ArgumentParser):
    """Says in one line what is wrong with a command line."""

    def error(self, message: str) -> NoReturn:
        """Name the fault and exit with status 2."""
        self.exit(2, f"{self.prog}: {message}\n")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options of a command line; exits with status 2 if they make no sense."""
    parser = OneLineParser(prog="main.py", description="See what dropout does.")
    parser.add_argument("--headless", action="store_true", help="train without a window")
    parser.add_argument("--preset", metavar="NAME", help="the experiment (default: textbook)")
    parser.add_argument("--lesson", metavar="ID", help="open a lesson, and its experiment")
    parser.add_argument("--epochs", type=int, metavar="N", help="stop after N epochs")
    parser.add_argument("--seed", type=int, metavar="N", help="the seed of everything random")
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="four IDX files to use instead of MNIST"
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        default=Path("dropscope-out"),
        help="where a headless run writes (default: dropscope-out)",
    )
    options = parser.parse_args(arguments)
    if options.lesson is not None and options.headless:
        parser.error("a lesson needs a window")
    if options.lesson is not None and options.preset is not None:
        parser.error("a lesson brings its own preset")
    if options.data is not None and not options.data.is_dir():
        parser.error(f"there is no folder {options.data}")
    if options.out.exists() and not options.out.is_dir():
        parser.error(f"{options.out} is not a folder")
    return options


def main(arguments: list[str]) -> int:
    """Run the program; return its exit status."""
    options = parse(arguments)
    bootstrap.ensure(window=not options.headless)

    from model.config import ConfigError
    from model.input_error import InputError
    from model.lessons.shelf import load_lesson
    from model.preset import load_preset

    try:
        lesson = None if options.lesson is None else load_lesson(options.lesson, "en")
        preset = load_preset(options.preset or "textbook") if lesson is None else lesson.preset
        preset = preset.adjusted(epochs=options.epochs, seed=options.seed)
    except (ConfigError, InputError) as error:
        return refuse(error)
    if lesson is not None:
        lesson = replace(lesson, preset=preset)
    if not options.headless and not bootstrap.has_display():
        if lesson is not None:
            return refuse("there is no display to open a lesson on")
        print("main.py: there is no display to open a window on; running headless", file=sys.stderr)
        options.headless = True
    try:
        return train(options, preset, lesson)
    except KeyboardInterrupt:  # before there was anything to write
        return 130
    except InputError as error:  # the folder of data
        return refuse(error)
    except Exception as error:  # noqa: BLE001 - one line for the person, the log has the rest
        log_traceback(options.out)
        print(f"main.py: {error}", file=sys.stderr)
        return 1


def train(options: argparse.Namespace, preset: Preset, lesson: Lesson | None) -> int:
    """Open the window, or train without one; return the exit status."""
    if not options.headless:
        from gui.app import open_window

        return open_window(preset, options.data, lesson)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from headless import run

    return run(preset, options.data, options.out)


def refuse(fault: ValueError | str) -> int:
    """Say in one line what cannot be used; return the status of a wrong command line."""
    print(f"main.py: {fault}", file=sys.stderr)
    return 2


def log_traceback(folder: Path) -> None:
    """Add the error that is being handled to the folder's log, if there can be one."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "dropscope.log").open("a", encoding="utf-8") as log:
            traceback.print_exc(file=log)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
