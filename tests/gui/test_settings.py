"""What is remembered: read as it was written, whatever else stands in the file."""

import pytest
from PySide6.QtCore import QByteArray

from gui.settings import Settings

DEFAULTS = {
    "theme": "system",
    "language": "system",
    "geometry": QByteArray(),
    "setup_shown": True,
    "lessons_shown": False,
    "introduced": False,
}
CHOSEN = {
    "theme": "dark",
    "language": "ko",
    "geometry": QByteArray(b"\x01\xd9\xd0\xcb"),
    "setup_shown": False,
    "lessons_shown": True,
    "introduced": True,
}


def values(settings):
    return {name: getattr(settings, name) for name in DEFAULTS}


def test_the_first_start_has_the_defaults():
    assert values(Settings()) == DEFAULTS


def test_what_was_chosen_is_there_at_the_next_start():
    settings = Settings()
    for name, value in CHOSEN.items():
        setattr(settings, name, value)
    assert values(Settings()) == CHOSEN


def test_defaults_are_restored_but_for_what_is_never_shown_twice():
    settings = Settings()
    for name, value in CHOSEN.items():
        setattr(settings, name, value)
    settings.restore_defaults()
    assert values(Settings()) == DEFAULTS | {"introduced": True}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe garbage \x80",
        b"[General]\ntheme=purple\nlanguage=fr, ko\ngeometry=@Nonsense(\x01)\nsetup_shown=7\n",
        b"[General]\ntheme=@Invalid()\nlanguage=\ngeometry=12\nintroduced=@ByteArray(true)\n",
        b"[General\ntheme\n=dark\n",
    ],
)
def test_what_makes_no_sense_is_left(content):
    """A file that somebody has spoilt."""
    file = Settings().file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    assert values(Settings()) == DEFAULTS
