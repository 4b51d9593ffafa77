"""ProbeQueue: questions to the experiment that wait, and the one that is being answered."""

from collections.abc import Generator, Iterator
from time import perf_counter
from typing import NamedTuple

from gui.worker.training import SLICE
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
    def needs_moment(self) -> bool:
        """Whether the next piece needs a moment of the experiment, and no step may come before."""
        return bool(self) and not self._free

    def can_go_on(self, experiment: Experiment) -> bool:
        """Whether there is a piece of work that can be done now."""
        return bool(self) and (self._free or experiment.at_moment)

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

    def answers(self, experiment: Experiment) -> Iterator[Answer]:
        """Work for a slice, or as long as it can go on, and yield what that completes."""
        began = perf_counter()
        while self.can_go_on(experiment) and perf_counter() - began < SLICE:
            answer = self.advance(experiment)
            if answer is not None:
                yield answer

    def advance(self, experiment: Experiment) -> Answer | None:
        """Do a piece of work; return the answer it completed."""
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
