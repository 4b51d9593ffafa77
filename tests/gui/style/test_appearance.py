"""Light, dark, or as the system has it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from gui.style.appearance import Appearance, apply_theme, system_theme
from gui.style.style_sheet import restyle
from gui.style.theme import DARK, LIGHT


@pytest.fixture
def system(monkeypatch):
    """A desktop whose theme the test chooses."""
    desktop = {"theme": LIGHT}
    monkeypatch.setattr("gui.style.appearance.system_theme", lambda _: desktop["theme"])
    return desktop


@pytest.fixture
def appearance(qapp, system):
    appearance = Appearance(qapp)
    appearance.heard = []
    appearance.theme_changed.connect(appearance.heard.append)
    yield appearance
    appearance.deleteLater()
    QCoreApplication.sendPostedEvents(appearance, QEvent.Type.DeferredDelete)
    apply_theme(qapp, LIGHT)


def evening(qapp, system):
    """The desktop turns dark."""
    system["theme"] = DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_begins_as_the_system_has_it(appearance, qapp, system):
    assert appearance.theme is LIGHT
    evening(qapp, system)
    assert appearance.heard == [DARK]
    assert appearance.theme is DARK


def test_what_a_person_chose_stays_when_evening_comes(appearance, qapp, system):
    appearance.choose("light")
    evening(qapp, system)
    assert appearance.theme is LIGHT
    appearance.choose("system")
    assert appearance.theme is DARK


@pytest.mark.parametrize(("choice", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_the_application_wears_what_is_chosen(appearance, qapp, choice, theme):
    """Palette, style sheet, and the views that are told."""
    appearance.choose(choice)
    assert appearance.heard == [theme]
    assert qapp.palette().window().color().name() == theme.canvas.lower()
    assert qapp.palette().text().color().name() == theme.ink.lower()
    assert theme.ink in qapp.styleSheet()


def test_it_can_be_presented(appearance, qapp, system):
    """In whatever theme is chosen, also when that changes meanwhile; then as before."""
    appearance.present(True)
    assert appearance.theme == LIGHT.presenting()
    evening(qapp, system)
    assert appearance.theme == DARK.presenting()
    appearance.present(False)
    assert appearance.theme is DARK


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_applying_a_theme_dresses_the_application(qapp, theme):
    """Style, palette, font and style sheet change together; Qt has nothing to complain about."""
    apply_theme(qapp, theme)
    try:
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.canvas)
        assert qapp.font().families()[0] == "Inter"
        assert theme.canvas in qapp.styleSheet()
    finally:
        apply_theme(qapp, LIGHT)


def test_switching_themes_and_back_leaves_no_trace(qapp, qtbot):
    """A widget that lived through the other theme looks as before."""
    label = QLabel("drop 0.20")
    qtbot.addWidget(label)
    restyle(label, role="heading", run=1)
    before = label.grab().toImage()
    apply_theme(qapp, DARK.presenting())
    during = label.grab().toImage()
    apply_theme(qapp, LIGHT)
    assert during != before
    assert label.grab().toImage() == before


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Unknown, LIGHT),
    ],
)
def test_the_desktop_chooses_the_theme(scheme, expected):
    """The desktop's colour scheme gives the theme; without one it is light."""

    class Desktop:
        def styleHints(self):
            return self

        def unsetColorScheme(self):
            pass

        def colorScheme(self):
            return scheme

    assert system_theme(Desktop()) is expected
