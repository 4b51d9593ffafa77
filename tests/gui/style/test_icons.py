"""Icons come in any colour, sharp at any scale."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QToolButton

from gui.style.icons import (
    DISABLED,
    ICONS_FOLDER,
    icon,
    icon_file,
    icon_names,
    logo,
    show_icon,
    window_icon,
)
from gui.style.theme import DARK, LIGHT

NEEDED = [
    *("reset", "play", "pause", "next-mini-batch", "next-epoch", "sliders", "book", "screen"),
    *("moon", "sun", "auto-theme", "save", "help", "pencil", "dice", "check", "plus", "minus"),
    *("chevron-up", "chevron-down", "chevron-left", "chevron-right", "close", "warning"),
    *("expand", "pin", "copy", "trash", "eye", "layers", "flag", "one-pass", "side-by-side"),
    *("menu", "languages"),
]


def image(drawn: QIcon, ratio: float = 1.0, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    """An icon of 20 logical pixels as an image."""
    return drawn.pixmap(QSize(20, 20), ratio, mode).toImage()


def opaque_colours(picture: QImage) -> set[str]:
    """The colours of the pixels that nothing shines through."""
    pixels = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def rgb(colour: str) -> tuple[int, int, int]:
    """The channels of a colour, 0 to 255."""
    return QColor(colour).getRgb()[:3]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", NEEDED)
def test_every_icon_is_drawn_in_its_colour(name, theme):
    """Wherever an icon is opaque it has the colour asked for, and somewhere it is."""
    opaque, ink = opaque_colours(image(icon(name, theme.ink), 2)), rgb(theme.ink)
    assert theme.ink in opaque
    # Where strokes overlap, antialiasing rounds.
    assert all(abs(a - b) <= 2 for c in opaque for a, b in zip(rgb(c), ink, strict=True))


def test_nothing_is_bundled_that_has_no_name():
    """The folder holds the icons the design lists, and the logo."""
    assert set(icon_names()) == {*NEEDED, "dropscope"}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_sharp_at_any_scale(ratio):
    """At each device pixel ratio an icon is drawn in the pixels of the screen, not stretched."""
    assert image(icon("sliders", LIGHT.ink), ratio).width() == round(20 * ratio)


def test_a_disabled_icon_is_grey():
    """Whatever its colour, an icon that cannot be used is drawn in the same grey."""
    drawn = icon("close", LIGHT.error)
    assert opaque_colours(image(drawn, 2, QIcon.Mode.Disabled)) == {DISABLED}


def test_play_and_pause_are_filled():
    """The middle of the play triangle and the bars of the pause sign are solid."""
    assert image(icon("play", LIGHT.ink)).pixelColor(10, 10).alpha() == 255
    assert image(icon("pause", LIGHT.ink)).pixelColor(6, 10).alpha() == 255


def test_the_logo_has_two_colours():
    """The logo's dropped units take the accent, its kept ones the ink."""
    assert opaque_colours(image(logo(LIGHT.ink, "#AE4A06"), 3)) >= {LIGHT.ink, "#AE4A06"}


def test_the_window_icon_is_drawn():
    """The window's icon can be rendered."""
    assert not window_icon().pixmap(QSize(64, 64)).isNull()


def test_icons_are_made_once():
    """Asking again for the same icon gives the same one."""
    assert icon("sun", LIGHT.ink) is icon("sun", LIGHT.ink)


def test_a_button_shows_its_icon_as_large_as_it_is_drawn(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    show_icon(button, "sun", LIGHT.ink, 29)
    assert image(button.icon()) == image(icon("sun", LIGHT.ink, size=29))
    assert button.iconSize() == QSize(29, 29)


@pytest.mark.parametrize("ask", [icon, icon_file])
def test_an_unknown_name_is_refused(ask):
    """A misspelt name is an error that shows the names there are."""
    with pytest.raises(ValueError, match=r"'plya'.* play,"):
        ask("plya", LIGHT.ink)


def test_the_licence_is_there():
    """Lucide's licence comes with its icons."""
    assert "ISC License" in (ICONS_FOLDER / "Lucide-LICENSE.txt").read_text(encoding="utf-8")
