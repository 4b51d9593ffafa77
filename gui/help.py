"""Pages of help: Markdown files, in the language of the window."""

from pathlib import Path

from PySide6.QtCore import QSize

from gui.style.theme import Theme
from gui.widgets.page_card import PageCard
from gui.widgets.prose import Prose

HELP_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "help"
_SIZE = QSize(860, 900)


def help_page(name: str, language: str, theme: Theme) -> PageCard:
    """Return a page of help: resources/help/LANGUAGE/NAME.md, whose first line is its heading."""
    text = (HELP_FOLDER / language / f"{name}.md").read_text(encoding="utf-8")
    heading, _, body = text.partition("\n")
    prose = Prose()
    prose.set_theme(theme)
    prose.say(body.strip())
    return PageCard(heading.removeprefix("# "), prose, theme, _SIZE)
