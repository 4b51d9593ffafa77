"""Light, dark, or as the system has it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from gui.style.appearance import Appearance
from gui.style.theme import DARK, LIGHT, apply_theme


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
