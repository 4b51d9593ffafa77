"""LessonProbe: the same answer as without it."""

from model.experiment import Experiment
from model.lessons.lesson_probe import LessonProbe
from model.probes.damage import DamageProbe
from tests.model.lessons.moments import answer
from tests.model.tiny import tiny_dataset, twins


def test_the_answer_is_the_probes():
    experiment = Experiment(twins(), tiny_dataset())
    next(experiment)
    probe = DamageProbe(((0, 1),))
    bare, wrapped = (answer(each, experiment) for each in (probe, LessonProbe(probe)))
    assert type(wrapped) is type(bare)
    assert dict(wrapped.runs) == dict(bare.runs)
