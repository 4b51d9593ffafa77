"""Term: the name of a number, or a word, of a run; the closed vocabulary of lessons."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from model.config import Config
from model.input_error import InputError
from model.lessons.facts import Facts, LayerFacts, RunFacts
from model.lessons.vocabulary import TABLES
from model.lessons.words import Kind, Value, Word

_LAYER = re.compile(r"layer_([1-9]\d*)")


class TermError(InputError):
    """A term, or a text or a condition with one, that says nothing.

    Parameters
    ----------
    sentence : str
    written : str
        The part of the file that is wrong; ``{written}`` in the sentence.
    **values : object

    Attributes
    ----------
    written : str

    """

    def __init__(self, sentence: str, written: str, **values: object) -> None:
        super().__init__(sentence, written=written, **values)
        self.written = written


@dataclass(frozen=True)
class Term:
    """``epoch``, ``none.test_accuracy``, ``dropout.layer_2.kept``.

    Attributes
    ----------
    word : str
        Of ``model.lessons.vocabulary``.
    run : str or None
        The run's name; None for what concerns all of them.
    layer : int or None
        The hidden layer, counted from 1.

    """

    word: str
    run: str | None = None
    layer: int | None = None

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read a term.

        Raises
        ------
        TermError
            If it is not one.

        """
        *owners, word = written.split(".")
        if len(owners) < len(TABLES) and word in TABLES[len(owners)]:
            run = owners[0] if owners else None
            layer = _LAYER.fullmatch(owners[1]) if owners[1:] else None
            if layer is not None or not owners[1:]:
                return cls(word, run, None if layer is None else int(layer[1]))
        raise TermError('there is nothing called "{written}".', written)

    @property
    def kind(self) -> Kind:
        """How it is written."""
        return self._word.kind

    @property
    def _word(self) -> Word:
        return TABLES[(self.run is not None) + (self.layer is not None)][self.word]

    def check(self, configs: Mapping[str, Config]) -> None:
        """Make sure that the experiment has it.

        Raises
        ------
        TermError
            If there is no such run or layer.

        """
        if self.run is None:
            return
        if self.run not in configs:
            runs = ", ".join(configs)
            raise TermError(
                '"{written}" names no run of the preset; there are {runs}.', str(self), runs=runs
            )
        layers = configs[self.run].layer_count
        if self.layer is not None and self.layer > layers:
            raise TermError(
                '"{written}" names a layer of {layers} that there are.', str(self), layers=layers
            )

    def __str__(self) -> str:
        layer = None if self.layer is None else f"layer_{self.layer}"
        return ".".join(part for part in (self.run, layer, self.word) if part is not None)

    def value(self, facts: Facts) -> Value:
        """Return its value as it is read on screen; None while there is none."""
        return self.kind.as_read(self._exact(facts))

    def _exact(self, facts: Facts) -> Value:
        if self.run is None:
            return self._word.look_up(facts)
        if self.run not in facts.frame.runs:
            return None
        run = RunFacts(self.run, facts)
        if self.layer is None:
            return self._word.look_up(run)
        if self.layer > run.run.config.layer_count:
            return None
        return self._word.look_up(LayerFacts(run, self.layer - 1))
