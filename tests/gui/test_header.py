"""The line at the top of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from gui.header import Header
from gui.language import LANGUAGE_CHOICES
from gui.style.appearance import THEME_CHOICES
from gui.style.theme import DARK, LIGHT
from model.config import Config


@pytest.fixture
def header(qtbot, small_dataset):
    header = Header()
    qtbot.addWidget(header)
    header.set_theme(LIGHT)
    header.resize(1440, header.sizeHint().height())
    header.show_experiment([Config()], small_dataset)
    with qtbot.waitExposed(header):
        header.show()
    return header


def subtitle(header, config, dataset):
    header.show_experiment([config], dataset)
    return header._subtitle.text()


@pytest.mark.parametrize(
    ("sizes", "words"),
    [
        ((100,) * 6, "6 hidden layers of 100"),
        ((50,), "1 hidden layer of 50"),
        ((200, 100, 50), "hidden layers of 200 – 100 – 50"),
    ],
)
def test_says_what_is_trained_on_what(header, small_dataset, sizes, words):
    """In a line, whatever the layers are."""
    said = subtitle(header, Config(hidden_sizes=sizes), small_dataset)
    assert said == f"tiny, 40 images, {words}. Same start, same mini-batches."


def test_says_less_where_there_is_less_room(header, small_dataset):
    """And the rest as a tooltip; nothing is cut, and the window can stay narrow."""
    config = Config(hidden_sizes=(1000,) * 11 + (2000,))
    for width in (1920, 1440, 1024, 700):
        header.resize(width, header.height())
        header.show_experiment([config], small_dataset)
        label = header._subtitle
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        whole = "same mini-batches" in label.text()
        assert whole or "same mini-batches" in label.toolTip()
    assert not whole
    header.resize(2200, header.height())
    assert "same mini-batches" in header._subtitle.text()
    assert header._subtitle.toolTip() == ""
    assert header.minimumSizeHint().width() < 500


def test_the_book_asks_for_the_lessons(header, qtbot):
    """By mouse and keyboard."""
    with qtbot.waitSignal(header.lessons_toggled) as asked:
        qtbot.mouseClick(header.lessons, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    with qtbot.waitSignal(header.lessons_toggled) as asked:
        qtbot.keyClick(header.lessons, Qt.Key.Key_Space)
    assert asked.args == [False]


def test_the_setup_button_asks_for_the_panel(header, qtbot):
    """By mouse and keyboard; it stays pressed while the panel is there."""
    with qtbot.waitSignal(header.setup_toggled) as asked:
        qtbot.mouseClick(header.setup, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    assert header.setup.isChecked()
    with qtbot.waitSignal(header.setup_toggled) as asked:
        qtbot.keyClick(header.setup, Qt.Key.Key_Space)
    assert asked.args == [False]


def test_the_menu_tells_what_is_chosen(header, qtbot):
    """One of each is checked at a time, at first the system's."""
    menu = header.menu
    for actions, choices, signal, chosen in (
        (menu.themes, THEME_CHOICES, menu.theme_chosen, lambda: menu.theme),
        (menu.languages, LANGUAGE_CHOICES, menu.language_chosen, lambda: menu.language),
    ):
        assert tuple(actions) == choices
        assert chosen() == "system"
        for choice in choices:
            with qtbot.waitSignal(signal) as told:
                actions[choice].trigger()
            assert told.args == [choice]
            assert chosen() == choice
            assert [each.isChecked() for each in actions.values()].count(True) == 1


@pytest.mark.parametrize(("spoken", "other"), [("en", "ko"), ("ko", "en")])
def test_another_language_is_another_one_though_the_system_chose_the_first(qtbot, spoken, other):
    """From "as the system" a key would else lead to the same language, and seem dead."""
    header = Header(spoken)
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.menu.language_chosen) as told:
        header.menu.choose_other_language()
    assert told.args == [other]


@pytest.mark.parametrize(("worn", "other"), [(LIGHT, "dark"), (DARK, "light")])
def test_another_theme_is_another_one_though_the_system_chose_the_first(header, qtbot, worn, other):
    header.set_theme(worn)
    with qtbot.waitSignal(header.menu.theme_chosen) as told:
        header.menu.choose_other_theme()
    assert told.args == [other]


def test_a_language_is_found_by_who_reads_no_other(header):
    """Each is called as it calls itself."""
    names = [action.text() for action in header.menu.languages.values()]
    assert names == ["As the system", "English", "한국어"]
    assert header.menu.language_menu.title() == "언어 · Language"


def test_the_icons_wear_the_theme(header):
    seen = set()
    for theme in (LIGHT, DARK):
        header.set_theme(theme)
        for has_icon in (header.menu_button, header.menu.restore_defaults):
            seen.add(_bytes(has_icon.icon().pixmap(20, 20).toImage()))
    assert len(seen) == 4


def test_every_button_has_a_name(header):
    for button in header.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip()


def _bytes(image):
    return bytes(image.constBits())


def test_claims_only_what_the_runs_share(qtbot, small_dataset):
    """Other layers, or other initial weights, are no same start."""
    header = Header()
    qtbot.addWidget(header)
    header.resize(1400, 52)
    for other, words in (
        (Config(hidden_sizes=(30,)), "different networks. Same mini-batches."),
        (Config(weight_init=0.01), "6 hidden layers of 100. Same mini-batches."),
        (Config(dropout_ratio=0.5), "6 hidden layers of 100. Same start, same mini-batches."),
    ):
        header.show_experiment([Config(), other], small_dataset)
        assert header._texts[1].endswith(words)
