"""ProbeQueue: questions to the experiment that wait, and the one that is being answered."""

from collections.abc import Generator
from typing import NamedTuple

from model.experiment import Experiment
from model.probes.probe import Probe


class Answer(NamedTuple):
    """What became of a probe: its result, or the error that it ended with."""

    probe: Probe[object]
    result: object
    error: Exception | None


class ProbeQueue:
    """Takes probes and answers them one after the other, a piece at a time.

    At most one of a type: a newer one takes the place of one that waits or is being answered.
    """

    def __init__(self) -> None:
        self._waiting: dict[type, Probe[object]] = {}
        self._probe: Probe[object] | None = None  # that is being answered
        self._work: Generator[object, None, object] | None = None
        self._free = False

    def __bool__(self) -> bool:
        """Whether there is anything to answer."""
        return self._work is not None or bool(self._waiting)

    @property
    def free(self) -> bool:
        """Whether training may go on before the next piece."""
        return self._free

    def ask(self, probe: Probe[object]) -> None:
        """Take a probe in."""
        # An equal one is begun anew too: a live change may have come since.
        if type(self._probe) is type(probe):
            self._drop()
        self._waiting[type(probe)] = probe

    def clear(self) -> None:
        """Forget all probes."""
        self._waiting.clear()
        self._drop()

    def advance(self, experiment: Experiment) -> Answer | None:
        """Do a piece of work; return the answer it completed.

        That has to be at a moment of the experiment, unless it is ``free``.
        """
        if self._probe is None:
            self._probe = self._waiting.pop(next(iter(self._waiting)))
        try:
            if self._work is None:
                self._work = self._probe.examine(experiment)
            self._free = next(self._work) is True
        except StopIteration as end:
            return self._ended(Answer(self._probe, end.value, None))
        except Exception as error:  # noqa: BLE001 - whatever a probe dies of, training goes on
            return self._ended(Answer(self._probe, None, error))
        return None

    def _ended(self, answer: Answer) -> Answer:
        self._probe = self._work = None
        self._free = False
        return answer

    def _drop(self) -> None:
        if self._work is not None:
            self._work.close()
        self._probe = self._work = None
        self._free = False
