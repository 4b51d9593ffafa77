"""The bundled type faces: no PySide6 wheel ships fonts, so DropScope brings its own.

Inter draws Latin text and figures; Pretendard, whose Latin *is* Inter, adds Korean. With both loaded every machine draws
the same text, the offscreen platform of the tests included.
"""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILIES = ("Inter", "Pretendard")
"""Families in the order glyphs are looked for."""

FONTS_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"


def load_fonts() -> None:
    """Register every bundled font file with Qt; needs a QGuiApplication and does its work once per application.

    Raises RuntimeError if a file cannot be loaded or a family is missing afterwards.
    """
    if set(FAMILIES) <= set(QFontDatabase.families()) and _loaded:
        return
    files = sorted(path for path in FONTS_FOLDER.glob("*.?tf"))
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise RuntimeError(f"cannot load the font file {file}")
    missing = set(FAMILIES) - set(QFontDatabase.families())
    if missing:
        raise RuntimeError(f"no font of {', '.join(sorted(missing))} in {FONTS_FOLDER}")


def create_font(pixel_size: int, weight: int = 400) -> QFont:
    """A font of the bundled families with tabular figures; `weight` is 1 to 1000, 400 being regular."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixel_size)
    font.setWeight(QFont.Weight(weight))
    # Figures of one width: numbers that change thirty times a second must not dance.
    font.setFeature(QFont.Tag("tnum"), 1)
    # Hinting differs from machine to machine; without it all draw the same shapes.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
