"""The bundled type faces: no PySide6 wheel ships fonts, so DropScope brings its own.

Inter draws Latin text and figures, DropScope Hangul (from Pretendard, which is made to go with
Inter) draws Korean, JetBrains Mono draws code. So every machine draws the same, the offscreen
platform of the tests included.
"""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Inter", "DropScope Hangul")  # in the order in which a glyph is looked for
CODE_FAMILY = "JetBrains Mono"
FONTS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"


@cache  # once per process: Qt keeps application fonts
def load_fonts() -> None:
    """Register every bundled font with Qt; needs a QGuiApplication.

    Raises RuntimeError if a file cannot be loaded or a family is missing afterwards.
    """
    for file in sorted(FONTS_FOLDER.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise RuntimeError(f"cannot load the font {file}")
    missing = {*FAMILIES, CODE_FAMILY} - set(QFontDatabase.families())
    if missing:
        raise RuntimeError(f"no font of {', '.join(sorted(missing))} in {FONTS_FOLDER}")


def create_font(pixel_size: int, weight: int = 400) -> QFont:
    """A font of the bundled families with tabular figures; `weight` 400 is regular, 700 bold."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixel_size)
    font.setWeight(QFont.Weight(weight))
    # Figures of one width: numbers that change thirty times a second must not dance.
    font.setFeature(QFont.Tag("tnum"), 1)
    _draw_alike(font)
    return font


def create_code_font(pixel_size: int, weight: int = 400) -> QFont:
    """A font of the bundled monospace family; `weight` 400 is regular, 700 bold."""
    font = QFont([CODE_FAMILY, *FAMILIES])
    font.setPixelSize(pixel_size)
    font.setWeight(QFont.Weight(weight))
    # Code as it is typed: two signs such as >= are not drawn as one.
    font.setFeature(QFont.Tag("calt"), 0)
    _draw_alike(font)
    return font


def _draw_alike(font: QFont) -> None:
    # Hinting differs from machine to machine; without it all draw the same shapes.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
