"""tip_text: what a tooltip says, in lines of a length that is read with ease.

Qt itself breaks the lines of mark-up alone, and a screen reader would read the marks out.
"""

from functools import reduce
from unicodedata import east_asian_width

_COLUMNS = 66  # of letters; a Hangul syllable takes two


def tip_text(*paragraphs: str) -> str:
    """Return the paragraphs with a line between them; an empty one is left out."""
    return "\n\n".join(_in_lines(each) for each in paragraphs if each)


def _in_lines(paragraph: str) -> str:
    return reduce(_append, paragraph.split(" "))


def _append(text: str, word: str) -> str:
    line = text.rpartition("\n")[2]
    return f"{text} {word}" if _columns(f"{line} {word}") <= _COLUMNS else f"{text}\n{word}"


def _columns(line: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)
