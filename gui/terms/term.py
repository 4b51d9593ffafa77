"""Term: a word of the field, as its tooltip explains it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """A term.

    Attributes
    ----------
    sentence : str
        What it is; the English source of a translation, of the context "Terms".
    source : str
        Where it comes from or is explained; the same in every language.

    """

    sentence: str
    source: str


DROPOUT_PAPER = "Srivastava et al. (2014), JMLR 15"
DEEP_LEARNING = "Goodfellow, Bengio and Courville (2016), Deep Learning"
