"""Which language is spoken."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale
from PySide6.QtWidgets import QFileDialog, QFileIconProvider

from gui.language import Language


@pytest.fixture
def language(qapp):
    """One that gives the word back to English at the end."""
    language = Language(qapp, "en")
    yield language
    language.choose("en")
    language.deleteLater()


def train():
    return QCoreApplication.translate("TransportBar", "Train")


def test_words_follow_the_choice(language, qtbot):
    assert train() == "Train"
    with qtbot.waitSignal(language.changed) as changed:
        language.choose("ko")
    assert changed.args == ["ko"]
    assert language.code == "ko"
    assert train() == "학습"
    language.choose("en")
    assert train() == "Train"


def test_qts_own_words_follow(language):
    language.choose("ko")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"


def test_a_file_dialog_is_all_in_korean(language, qtbot, tmp_path):
    """Also where Qt has no Korean."""
    language.choose("ko")
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    labels = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
    assert [text for text in labels if not re.search("[가-힣]", text)] == []
    assert QFileIconProvider().type(QFileInfo(tmp_path)) == "폴더"


def test_the_same_choice_again_changes_nothing(language, qtbot):
    with qtbot.assertNotEmitted(language.changed):
        language.choose("en")


def test_numbers_are_written_alike_in_both(language):
    for choice in ("ko", "en"):
        language.choose(choice)
        assert QLocale().toString(1000.5, "f", 1) == "1,000.5"


def test_english_knows_the_singular(language):
    layers = [
        QCoreApplication.translate("Header", "%n hidden layer(s) of {units}", None, n)
        for n in (1, 6)
    ]
    assert layers == ["1 hidden layer of {units}", "6 hidden layers of {units}"]


@pytest.mark.parametrize(
    ("spoken", "code"),
    [
        (["ko-KR", "en-US"], "ko"),
        (["fr-FR", "ko-KR", "en"], "ko"),
        (["en-GB"], "en"),
        (["ja-JP"], "en"),
        ([], "en"),
    ],
)
def test_the_system_is_followed_as_far_as_its_language_is_spoken_here(
    qapp, language, monkeypatch, spoken, code
):
    """The first of the person's languages that there is; else English."""

    class System:
        def uiLanguages(self):
            return spoken

    monkeypatch.setattr(QLocale, "system", System)
    language.choose("system")
    assert language.code == code
