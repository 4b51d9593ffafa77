"""LAYER_WORDS: what a lesson can know of a hidden layer."""

from collections.abc import Callable, Mapping

import numpy as np

from model.lessons.facts import LayerFacts
from model.lessons.words import Kind, Word
from model.passes import Watched
from model.probes.test_pass_probe import TestPassReport


def _in_layer(
    read: Callable[[Watched, int], float | np.integer],
) -> Callable[[LayerFacts], float | None]:
    def look_up(at: LayerFacts) -> float | None:
        watched = at.of.run.watched
        if watched is None or not watched.signals:
            return None
        return float(read(watched, at.layer))

    return look_up


def _silent(watched: Watched, layer: int) -> float:
    return float(np.count_nonzero(watched.masks[layer] & (watched.signals[layer] == 0)))


def _drop_rate(at: LayerFacts) -> float | None:
    rates = at.of.run.drop_rates
    return float(rates[at.layer].rates.mean()) if rates else None


def _in_test_layer(name: str) -> Callable[[LayerFacts], float | None]:
    def look_up(at: LayerFacts) -> float | None:
        report = at.of.facts.answer(TestPassReport)
        if report is None or at.of.name not in report.runs:
            return None
        return float(getattr(report.runs[at.of.name], name)[at.layer])

    return look_up


LAYER_WORDS: Mapping[str, Word] = {
    "units": Word(Kind.COUNT, "how many", lambda at: at.of.run.config.hidden_sizes[at.layer]),
    "ratio": Word(Kind.RATIO, "in force", lambda at: at.of.run.dropout_ratios[at.layer]),
    "kept": Word(
        Kind.COUNT,
        "units that the watched image's mask keeps",
        _in_layer(lambda at, layer: np.count_nonzero(at.masks[layer])),
    ),
    "dropped": Word(
        Kind.COUNT,
        "units that it drops",
        _in_layer(lambda at, layer: np.count_nonzero(~at.masks[layer])),
    ),
    "active": Word(
        Kind.COUNT,
        "units with a signal behind the mask",
        _in_layer(lambda at, layer: np.count_nonzero(at.signals[layer])),
    ),
    "silent": Word(Kind.COUNT, "units that are kept, with signal 0", _in_layer(_silent)),
    "learning": Word(
        Kind.COUNT,
        "units with a gradient that is not 0",
        _in_layer(lambda at, layer: np.count_nonzero(at.gradients[layer])),
    ),
    "drop_rate": Word(
        Kind.RATIO, "share of its units dropped, over all training passes so far", _drop_rate
    ),
    "training_mean": Word(
        Kind.MEAN,
        "ask test_pass: mean signal behind Dropout in training passes",
        _in_test_layer("training_means"),
    ),
    "test_mean": Word(
        Kind.MEAN, "ask test_pass: and in the test pass", _in_test_layer("test_means")
    ),
    "scale": Word(
        Kind.RATIO,
        "ask test_pass: what its Dropout multiplies by there",
        _in_test_layer("scales"),
    ),
}
