"""ANSWER_WORDS: what a lesson can know of a run when it has asked the networks."""

from collections.abc import Callable, Mapping

import numpy as np

from model.lessons.facts import RunFacts
from model.lessons.words import Kind, Word
from model.probes.averaging import Averaging, AveragingReport
from model.probes.damage import DamageReport
from model.probes.many_masks import ManyMasks, ManyMasksProbe, ManyMasksReport
from model.probes.random_damage import RandomDamage, RandomDamageReport
from model.probes.test_pass_probe import TestPass, TestPassReport


def _masks(read: Callable[[ManyMasks], float | None]) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        report = at.facts.answer(ManyMasksReport)
        return None if report is None or at.name not in report.runs else read(report.runs[at.name])

    return look_up


def _right_masks(at: RunFacts) -> float | None:
    probe, report = at.facts.answers.get(ManyMasksReport, (None, None))
    if not (isinstance(probe, ManyMasksProbe) and isinstance(report, ManyMasksReport)):
        return None
    if probe.sample.label is None or at.name not in report.runs:
        return None
    answers = report.runs[at.name].probabilities.argmax(axis=1)
    return float(np.count_nonzero(answers == probe.sample.label))


def _averaging(read: Callable[[Averaging], float]) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        report = at.facts.answer(AveragingReport)
        return None if report is None or at.name not in report.runs else read(report.runs[at.name])

    return look_up


def _damage(read: Callable[[RandomDamage], float]) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        report = at.facts.answer(RandomDamageReport)
        return None if report is None or at.name not in report.runs else read(report.runs[at.name])

    return look_up


def _lost(damage: RandomDamage) -> float:
    return round(damage.before, 3) - round(_after(damage), 3)


def _after(damage: RandomDamage) -> float:
    """Return the median, as the damage chart draws it."""
    return float(np.median(damage.after))


def _by_hand(name: str) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        report = at.facts.answer(DamageReport)
        if report is None or at.name not in report.runs:
            return None
        return float(getattr(report.runs[at.name], name))

    return look_up


def _test_pass(read: Callable[[TestPass], float | None]) -> Callable[[RunFacts], float | None]:
    def look_up(at: RunFacts) -> float | None:
        report = at.facts.answer(TestPassReport)
        return None if report is None or at.name not in report.runs else read(report.runs[at.name])

    return look_up


ANSWER_WORDS: Mapping[str, Word] = {
    "masks": Word(
        Kind.COUNT,
        "ask many_masks: how many masks were drawn",
        _masks(lambda at: len(at.probabilities)),
    ),
    "masks_right": Word(
        Kind.COUNT, "ask many_masks: how many of them answer the image's label", _right_masks
    ),
    "masks_answers": Word(
        Kind.COUNT,
        "ask many_masks: how many different digits they answer",
        _masks(lambda at: len(np.unique(at.probabilities.argmax(axis=1)))),
    ),
    "masks_entropy": Word(
        Kind.LOSS,
        "ask many_masks: entropy of their mean answer, in nats",
        _masks(lambda at: at.entropy(len(at.probabilities))),
    ),
    "test_entropy": Word(
        Kind.LOSS, "ask many_masks: entropy of the test pass", _masks(lambda at: at.test_entropy)
    ),
    "one_mask_accuracy": Word(
        Kind.ACCURACY,
        "ask averaging: with one mask on, of the first test images",
        _averaging(lambda at: float(at.accuracy[0])),
    ),
    "averaged_accuracy": Word(
        Kind.ACCURACY,
        "ask averaging: with the answers of all masks averaged",
        _averaging(lambda at: float(at.accuracy[-1])),
    ),
    "scaling_accuracy": Word(
        Kind.ACCURACY,
        "ask averaging: of the same images in the test pass",
        _averaging(lambda at: at.scaling_accuracy),
    ),
    "one_mask_loss": Word(
        Kind.LOSS, "ask averaging: as above", _averaging(lambda at: float(at.loss[0]))
    ),
    "averaged_loss": Word(
        Kind.LOSS, "ask averaging: as above", _averaging(lambda at: float(at.loss[-1]))
    ),
    "scaling_loss": Word(
        Kind.LOSS, "ask averaging: as above", _averaging(lambda at: at.scaling_loss)
    ),
    "damage_before": Word(
        Kind.DAMAGED, "ask damage: test accuracy with all units", _damage(lambda at: at.before)
    ),
    "damage_after": Word(
        Kind.DAMAGED,
        "ask damage: without the random ones, the median of the repetitions",
        _damage(_after),
    ),
    "damage_lost": Word(
        Kind.POINTS,
        "ask damage: damage_before - damage_after, as both are read; written in points, "
        "compared as 0.12",
        _damage(_lost),
    ),
    "damage_worst": Word(
        Kind.DAMAGED,
        "ask damage: the lowest of the repetitions",
        _damage(lambda at: float(at.after.min())),
    ),
    "disabled": Word(
        Kind.COUNT, "units that the person disabled in the damage chart", _by_hand("disabled")
    ),
    "disabled_before": Word(Kind.DAMAGED, "test accuracy with all units", _by_hand("before")),
    "disabled_after": Word(Kind.DAMAGED, "test accuracy without those", _by_hand("after")),
    "right_accuracy": Word(
        Kind.ACCURACY,
        "ask test_pass with a mistake: test accuracy without the mistake",
        _test_pass(lambda at: at.accuracy),
    ),
    "mistaken_accuracy": Word(
        Kind.ACCURACY,
        "ask test_pass with a mistake: with it",
        _test_pass(lambda at: at.mistaken_accuracy),
    ),
    "training_logit": Word(
        Kind.MEAN,
        "ask test_pass: mean magnitude of the logits in training passes",
        _test_pass(lambda at: at.training_logit),
    ),
    "test_logit": Word(
        Kind.MEAN, "ask test_pass: and in the test pass", _test_pass(lambda at: at.test_logit)
    ),
}
