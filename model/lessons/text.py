"""Text: words of a lesson with places for numbers of the run."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from model.lessons.term import Term, TermError

_PLACE = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True)
class Text:
    """Markdown in which ``{none.test_accuracy}`` stands for a number of the run.

    Attributes
    ----------
    source : str
        As it was written; every place in it names a Term.

    """

    source: str

    def __post_init__(self) -> None:
        """Refuse a place that names no Term.

        Raises
        ------
        TermError
            With the text of the place.

        """
        for _term in self.terms():
            pass
        rest = _PLACE.sub("", self.source)
        for brace in "{}":
            if brace in rest:
                raise TermError("a lone {written} is no placeholder.", brace)

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return bool(self.source.strip())

    def terms(self) -> Iterator[Term]:
        """Yield what its places stand for."""
        for place in _PLACE.finditer(self.source):
            yield Term.parse(place[1])

    def filled(self, words: Callable[[Term], str]) -> str:
        """Return the text with these words in its places."""
        return _PLACE.sub(lambda place: words(Term.parse(place[1])), self.source)
