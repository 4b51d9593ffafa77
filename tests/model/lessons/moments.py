"""A moment of a small experiment, as a lesson knows it."""

from model.experiment import Experiment
from model.lessons.facts import Facts
from model.lessons.term import Term
from tests.model.tiny import drive, tiny_dataset, twins


def facts_after(steps: int, *, answers=None, **settings) -> Facts:
    """Return what is known of twin runs after so many steps."""
    dataset = tiny_dataset()
    experiment = Experiment(twins(**settings), dataset)
    frame = drive(experiment, steps) if steps else experiment.frame()
    return Facts(frame, dataset, {"none": "No dropout"}, {} if answers is None else answers)


def asked(*probes, steps: int = 5) -> Facts:
    """Return what is known when those questions were answered."""
    dataset = tiny_dataset()
    experiment = Experiment(twins(), dataset)
    frame = drive(experiment, steps)
    answers = {}
    for probe in probes:
        report = answer(probe, experiment)
        answers[type(report)] = (probe, report)
    return Facts(frame, dataset, {}, answers)


def answer(probe, experiment: Experiment):
    """Return the answer to a question."""
    work = probe.examine(experiment)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def value(facts: Facts, written: str):
    """Return what a term stands for."""
    return Term.parse(written).value(facts)
