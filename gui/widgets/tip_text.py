"""tip_text: what a tooltip says, in lines of a length that is read with ease.

Qt itself breaks the lines of mark-up alone, and a screen reader would read the marks out.
"""

from unicodedata import east_asian_width

_COLUMNS = 66  # of letters; a Hangul syllable takes two


def tip_text(*paragraphs: str) -> str:
    """Return the paragraphs with a line between them; an empty one is left out."""
    return "\n\n".join(_in_lines(each) for each in paragraphs if each)


def _in_lines(paragraph: str) -> str:
    text, *words = paragraph.split(" ")
    taken = _columns(text)
    for word in words:
        columns = _columns(word)
        fits = taken + 1 + columns <= _COLUMNS
        text += f" {word}" if fits else f"\n{word}"
        taken = taken + 1 + columns if fits else columns
    return text


def _columns(word: str) -> int:
    if word.isascii():
        return len(word)
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in word)
