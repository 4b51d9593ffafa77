"""The one style sheet of the application, for the Fusion style.

Widgets ask for a look through dynamic properties, never through colours of their own:

    QFrame       card = true | "error" | "over" (the window); bar = true; drawer = true | "right";
                 segments = true (around checkable buttons)
    QLabel       role = heading | display | verdict | title | section | body | muted | note |
                        caption | error | pill
                 changed = true (a pill that waits for a restart); run = 0 ... 5 (its colour)
    QPushButton  kind = primary | choice; tall = true
    QToolButton  kind = text (a word to press within a line); compact = true
    any button   kind = quiet | round (icon only); compact = true
    QSpinBox     dice = true (the right button shows a die)
    QSlider      run = 0 ... 5

Heights and icon sizes come from here and follow the theme's scale; widths are the layout's. A focus
ring is two pixels wide where the border was one, and takes the second from the inside: nothing
moves.
"""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from gui.style.icons import icon_file
from gui.style.theme import Theme

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "style" / "application.qss"

FOCUSED_HANDLE = """qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0.48 {fill}, stop: 0.52 {gap}, stop: 0.73 {gap}, stop: 0.77 {ring})"""

RUN = Template("""
QLabel[run="$index"] { color: $colour; font-weight: 600; }
QSlider[run="$index"]::sub-page:horizontal:enabled,
QSlider[run="$index"]::handle:horizontal:enabled { background: $colour; }
QSlider[run="$index"][ring="true"]::handle:horizontal:focus { background: $focused_handle; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    values = asdict(theme) | _lengths(theme) | _shades(theme) | _images(theme)
    common = Template(SOURCE.read_text(encoding="utf-8")).substitute(values)
    runs = [
        RUN.substitute(index=index, colour=colour, focused_handle=_focused_handle(theme, colour))
        for index, colour in enumerate(theme.run_colours)
    ]
    return "".join([common, *runs])


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties the style sheet selects by, and let it look at the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _lengths(theme: Theme) -> dict[str, int]:
    """Lengths in pixels that follow from the theme's sizes.

    The sheet counts heights without border and padding: `inner` ones leave out what is around.
    """
    height = theme.control_height
    handle, groove = theme.icon_size - 4, theme.icon_size // 5
    return {
        "inner": height - 2,
        "focus_inner": height - 4,
        "tall_inner": height + 6,
        "tall_focus_inner": height + 4,
        "choice_inner": height + 2,
        "quiet_inner": height,
        "compact_inner": height - 8,
        "segment_inner": height - 8,
        "round_inner": height + 8,
        "round_radius": (height + 12) // 2,
        "pill_radius": theme.caption * 3 // 4,
        "step_width": height - 4,
        "step_focus_width": height - 5,
        "step_icon": theme.caption + 2,
        "chevron_size": theme.caption + 4,
        "item_height": height - 4,
        "check_size": theme.body + 2,
        "radio_radius": theme.body // 2 + 2,
        "small_icon": theme.icon_size - 4,
        "leading_width": (theme.icon_size - 4) * 5 // 4,
        "handle": handle,
        "handle_radius": handle // 2,
        "handle_margin": (handle - groove) // 2,
        "groove": groove,
        "groove_radius": groove // 2,
    }


def _shades(theme: Theme) -> dict[str, str]:
    """Fills that are no tokens of their own."""
    return {
        "ink_hover": _mix(theme.ink, theme.surface, 0.12),
        "focused_handle": _focused_handle(theme, theme.ink),
    }


def _mix(colour: str, other: str, share: float) -> str:
    """A colour with a share of another, both "#RRGGBB"."""
    a, b = QColor(colour), QColor(other)
    channels = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(one + (two - one) * share) for one, two in channels)).name()


def _focused_handle(theme: Theme, fill: str) -> str:
    """A slider's handle with a ring around it: the fill, a gap, the ring."""
    return FOCUSED_HANDLE.format(fill=fill, gap=theme.surface, ring=theme.ink)


def _images(theme: Theme) -> dict[str, str]:
    """Paths of the icons that are part of controls."""
    images = {"check": icon_file("check", theme.surface), "tick": icon_file("check", theme.ink)}
    for name in ("plus", "minus", "dice", "chevron-down"):
        key = name.replace("-down", "")
        images[key] = icon_file(name, theme.ink2)
        images[f"{key}_hover"] = icon_file(name, theme.ink)
        images[f"{key}_off"] = icon_file(name, _mix(theme.border, theme.surface, 0.5))
    return images
