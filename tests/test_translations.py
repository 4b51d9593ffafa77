"""The texts of the window in both languages: complete, current, and to be drawn."""

import ast
from string import Formatter

import pytest
from PySide6.QtGui import QRawFont

from gui.style.fonts import FONTS_FOLDER
from tests.translations import ROOT, Text, collect, compile_to, qm_file, read

LANGUAGES = ("ko", "en")


def wanted(language):
    """Return what a language has to translate: English only what has a number."""
    return {text for text in collect() if text.plural or language != "en"}


def placeholders(text):
    """Return every {name} of a text with its format, and %n."""
    names = {(name, spec) for _, name, spec, _ in Formatter().parse(text) if name is not None}
    return names | ({("%n", "")} if "%n" in text else set())


def test_whatever_is_translated_can_be_collected():
    """No text is put together before it is translated."""
    assert Text("TransportBar", "Train", plural=False) in collect()


def test_every_text_is_translated_and_nothing_else():
    """When this fails, run ``python3 -m tests.translations`` and translate what is unfinished."""
    for language in LANGUAGES:
        known = {
            text
            for text, entry in read(language).items()
            if entry.finished and all(form.strip() for form in entry.forms)
        }
        assert known == wanted(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_text(language):
    for text, entry in read(language).items():
        for form in entry.forms if entry.finished else ():
            assert placeholders(form) == placeholders(text.source), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text(language):
    """Spaces at its ends join it to others."""
    for text, entry in read(language).items():
        for form in entry.forms if entry.finished else ():
            ends = [each[: len(each) - len(each.lstrip())] for each in (form, text.source)]
            assert ends[0] == ends[1], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_is_what_the_translators_wrote(language, tmp_path):
    """The compiled files are those of the .ts files as they are."""
    compile_to(language, tmp_path / "now.qm")
    assert qm_file(language).read_bytes() == (tmp_path / "now.qm").read_bytes()


def test_every_sign_of_every_korean_text_is_in_a_bundled_font(qapp):
    """Another machine would draw it by whatever font it has, or not at all."""
    fonts = [QRawFont(str(file), 16) for file in sorted(FONTS_FOLDER.glob("*-Regular.ttf"))]
    texts = [form for entry in read("ko").values() for form in entry.forms]
    files = (*ROOT.glob("resources/presets/*.toml"), *ROOT.glob("resources/lessons/ko/*.md"))
    texts += [file.read_text(encoding="utf-8") for file in files]
    signs = {sign for text in texts for sign in text if not sign.isspace()}
    assert "학" in signs
    missing = {
        sign for sign in signs if not any(font.supportsCharacter(ord(sign)) for font in fonts)
    }
    assert not missing


class TestCollect:
    """What is found in a file."""

    @pytest.fixture
    def found(self, tmp_path, monkeypatch):
        """A function that collects the texts of a source."""
        monkeypatch.setattr("tests.translations.ROOT", tmp_path)

        def found(source):
            ast.parse(source)
            (tmp_path / "some.py").write_text(source, encoding="utf-8")
            return collect(tmp_path)

        return found

    def test_every_way_to_mark_a_text(self, found):
        source = """
class View:
    def words(self, n):
        self.tr("own")
        self.tr("%n unit(s)", None, n)
        self.tr("one" if n else "other")
        QCoreApplication.translate("There", "of another")

TABLE = {1: QT_TRANSLATE_NOOP("Table", "marked")}

def words(key):
    return QCoreApplication.translate("Table", TABLE[key])

def _tr(text):
    return QCoreApplication.translate("Here", text)

_tr("handed on")

class SomeError(InputError):
    pass

SomeError("raised", InputError("held by it"))
"""
        assert found(source) == {
            Text("View", "own", plural=False),
            Text("View", "%n unit(s)", plural=True),
            Text("View", "one", plural=False),
            Text("View", "other", plural=False),
            Text("There", "of another", plural=False),
            Text("Table", "marked", plural=False),
            Text("Here", "handed on", plural=False),
            Text("InputError", "raised", plural=False),
            Text("InputError", "held by it", plural=False),
        }

    @pytest.mark.parametrize(
        "call",
        [
            'self.tr(f"{n} units")',
            "self.tr(text)",
            'self.tr("a" + text)',
            'QCoreApplication.translate("There", text)',
            'QCoreApplication.translate("There", f"{n}")',
            'words(f"{n}")',
        ],
    )
    def test_what_nobody_could_translate_is_refused(self, found, call):
        helper = 'def words(text):\n    return QCoreApplication.translate("Here", text)\n'
        with pytest.raises(ValueError, match="no literal"):
            found(f"{helper}{call}\n")
