"""The bundled fonts draw English and Korean, with figures of one width."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont, QTextLayout

from gui.style import fonts
from gui.style.fonts import (
    CODE_FAMILY,
    FAMILIES,
    FONTS_FOLDER,
    create_code_font,
    create_font,
    load_fonts,
)

WEIGHTS = (400, 500, 600, 700)
SIZES = (12, 13, 14, 16, 18)


def drawing_fonts(text: str, font: QFont) -> list[QRawFont]:
    """The font files Qt really draws a text with."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont() for run in layout.glyphRuns()]


def test_every_family_is_registered():
    """After loading, Qt knows the bundled families in every weight that has a file."""
    families = (*FAMILIES, CODE_FAMILY)
    styles = {family: set(QFontDatabase.styles(family)) for family in families}
    assert styles["Inter"] >= {"Regular", "Medium", "SemiBold", "Bold"}
    assert styles["DropScope Hangul"] >= {"Regular", "SemiBold", "Bold"}
    assert styles[CODE_FAMILY] >= {"Regular", "Bold"}


def test_a_broken_font_file_is_named(tmp_path, monkeypatch):
    """A file that is no font stops the start with its name."""
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    monkeypatch.setattr(fonts, "FONTS_FOLDER", tmp_path)
    load_fonts.cache_clear()
    with pytest.raises(RuntimeError, match=r"broken\.ttf"):
        load_fonts()
    monkeypatch.undo()
    load_fonts()


@pytest.mark.parametrize("weight", WEIGHTS)
def test_latin_text_is_inter(weight):
    """Latin text is drawn by Inter in exactly the weight asked for."""
    font = create_font(13, weight)
    assert QFontInfo(font).family() == "Inter"
    assert [raw.weight() for raw in drawing_fonts("Dropout 0.20", font)] == [weight]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_korean_text_is_drawn_by_the_bundled_face(weight):
    """Korean text never depends on the fonts of the machine."""
    drawn_by = {raw.familyName() for raw in drawing_fonts("드롭아웃", create_font(13, weight))}
    assert drawn_by == {"DropScope Hangul"}


def test_every_hangul_syllable_has_a_glyph():
    """People type names: all 11,172 syllables can be drawn."""
    for file in FONTS_FOLDER.glob("DropScopeHangul-*.ttf"):
        face = QRawFont(str(file), 13)
        assert face.isValid()
        assert all(face.supportsCharacter(code) for code in range(0xAC00, 0xD7A4)), file.name


@pytest.mark.parametrize("character", "Aaz09.,·×→−±≈≤“”‘’…%–")
def test_inter_draws_what_labels_use(character):
    """The signs of the window's labels are in Inter, in every weight."""
    for file in FONTS_FOLDER.glob("Inter-*.ttf"):
        assert QRawFont(str(file), 13).supportsCharacter(ord(character)), file.name


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("size", SIZES)
def test_figures_have_one_width(size, weight):
    """A changing number does not change its width."""
    metrics = QFontMetricsF(create_font(size, weight))
    assert len({round(metrics.horizontalAdvance(figure * 8), 3) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("weight", [400, 700])
def test_code_is_drawn_as_it_is_typed(weight):
    """Every sign has one width and a glyph of its own, also where the face knows a ligature."""
    font = create_code_font(14, weight)
    assert QFontInfo(font).family() == CODE_FAMILY
    metrics = QFontMetricsF(font)
    assert len({round(metrics.horizontalAdvance(chr(code)), 3) for code in range(32, 127)}) == 1
    (raw,) = drawing_fonts("draw >= 0.2", font)
    assert raw.weight() == weight
    layout = QTextLayout(">=", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    (run,) = layout.glyphRuns()
    assert run.glyphIndexes() == raw.glyphIndexesForString(">=")


def test_ordinary_text_keeps_its_hyphens():
    """Tabular figures leave the hyphen as narrow as in running text."""
    tabular = create_font(100)
    proportional = create_font(100)
    proportional.unsetFeature(QFont.Tag("tnum"))
    widths = [QFontMetricsF(font).horizontalAdvance("- -") for font in (tabular, proportional)]
    assert widths[0] == widths[1]


def test_the_licences_are_there():
    """Each face comes with its licence."""
    for name in ("Inter-OFL.txt", "Pretendard-OFL.txt", "JetBrainsMono-OFL.txt"):
        text = (FONTS_FOLDER / name).read_text(encoding="utf-8")
        assert "SIL Open Font License, Version 1.1" in text
