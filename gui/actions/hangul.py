"""Hangul while it is typed: an initial consonant, or a syllable that is not complete yet."""

from unicodedata import normalize

_FIRST, _LAST = "가", "힣"
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_SYLLABLES_OF_AN_INITIAL = 21 * 28


def initial(letter: str) -> str:
    """Return the consonant that a syllable begins with; of any other letter the letter itself."""
    if not _FIRST <= letter <= _LAST:
        return letter
    return _INITIALS[(ord(letter) - ord(_FIRST)) // _SYLLABLES_OF_AN_INITIAL]


def may_become(typed: str, letter: str) -> bool:
    """Whether that letter can be what is being typed: "ㄷ" and "드" may become "득"."""
    if typed == letter or typed == initial(letter):
        return True
    # Decomposed, a syllable is its two or three parts, in the order in which they are typed.
    is_syllable = _FIRST <= typed <= _LAST
    return is_syllable and normalize("NFD", letter).startswith(normalize("NFD", typed))
