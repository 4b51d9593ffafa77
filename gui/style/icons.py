"""Icons: the SVG files of `resources/icons`, recoloured with the theme."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton

ICONS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
LOGO = "dropscope"
LOGO_ACCENT = "#FF9A4D"  # the colour of the crosses in the file
DISABLED = "#778596"  # a grey that is quiet on light and on dark


@cache
def icon_names() -> tuple[str, ...]:
    """The names `icon` knows."""
    return tuple(sorted(file.stem for file in ICONS_FOLDER.glob("*.svg")))


@cache
def icon(name: str, colour: str, *, size: int = 20, leading: bool = False) -> QIcon:
    """The icon `name` in `colour` ("#RRGGBB"), `size` logical pixels high, grey when disabled.

    A `leading` icon has a gap behind it, for the text of a QPushButton.

    Raises ValueError for an unknown name.
    """
    normal, disabled = (icon_file(name, paint, room=leading) for paint in (colour, DISABLED))
    return _create_icon(normal, disabled, QSize(size * 5 // 4 if leading else size, size))


def show_icon(button: QAbstractButton, name: str, colour: str, size: int) -> None:
    """Have a button show the icon `name`, in that colour and as large as it is drawn."""
    button.setIcon(icon(name, colour, size=size))
    button.setIconSize(QSize(size, size))


@cache
def logo(ink: str, accent: str, *, size: int = 24) -> QIcon:
    """The logo: kept units in `ink`, dropped ones as crosses in `accent`."""
    file = icon_file(LOGO, ink, accent=accent)
    return _create_icon(file, file, QSize(size, size))


def window_icon() -> QIcon:
    """The logo on a dark field of its own, for title bars and docks of any colour."""
    return QIcon(str(ICONS_FOLDER / "window" / f"{LOGO}.svg"))


@cache
def icon_file(name: str, colour: str, *, accent: str = LOGO_ACCENT, room: bool = False) -> str:
    """The path of an icon drawn in `colour` ("#RRGGBB"), with forward slashes for style sheets.

    `accent` is the second colour of the logo; `room` widens the drawing by a quarter, as a gap
    behind it. Raises ValueError for an unknown name.
    """
    if name not in icon_names():
        raise ValueError(f"no icon is called {name!r}, there are: {', '.join(icon_names())}")
    svg = (ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace(LOGO_ACCENT, accent)
    if room:
        svg = svg.replace('width="24"', 'width="30"', 1).replace("0 0 24 24", "0 0 30 24", 1)
    variant = f"{name}{colour}{accent}{'-room' if room else ''}.svg"
    file = _recoloured_folder() / variant.replace("#", "-")
    file.write_text(svg, encoding="utf-8")
    return file.as_posix()


@cache
def _recoloured_folder() -> Path:
    """Where recoloured files live as long as the process.

    Style sheets take images from files only, and from SVG files Qt draws sharply at any device
    pixel ratio.
    """
    folder = tempfile.mkdtemp(prefix="dropscope-icons-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _create_icon(file: str, disabled_file: str, size: QSize) -> QIcon:
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
        icon.addFile(file, size, mode)
    icon.addFile(disabled_file, size, QIcon.Mode.Disabled)
    return icon
