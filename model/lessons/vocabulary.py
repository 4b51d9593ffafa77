"""The words that a lesson may use for what is known of an experiment: the whole list.

A value is as it is read on screen: accuracies with two decimals, the gap of the rounded accuracies.
"""

from collections.abc import Mapping

from model.lessons.answer_words import ANSWER_WORDS
from model.lessons.facts import Facts
from model.lessons.layer_words import LAYER_WORDS
from model.lessons.run_words import RUN_WORDS
from model.lessons.words import Kind, Word


def _label(facts: Facts) -> float | None:
    watched = next(iter(facts.frame.runs.values())).watched
    return None if watched is None else float(facts.dataset.train_labels[watched.image_index])


def _image(facts: Facts) -> float | None:
    watched = next(iter(facts.frame.runs.values())).watched
    return None if watched is None else float(watched.image_index)


EXPERIMENT_WORDS: Mapping[str, Word] = {
    "epoch": Word(Kind.COUNT, "epochs completed", lambda at: at.frame.epoch),
    "step": Word(Kind.COUNT, "steps done", lambda at: at.frame.step),
    "epochs": Word(Kind.COUNT, "the limit of epochs", lambda at: at.frame.epochs),
    "steps_per_epoch": Word(Kind.COUNT, "steps of an epoch", lambda at: at.frame.steps_per_epoch),
    "train_images": Word(Kind.COUNT, "training images", lambda at: len(at.dataset.train_labels)),
    "test_images": Word(Kind.COUNT, "test images", lambda at: len(at.dataset.test_labels)),
    "sample_label": Word(Kind.COUNT, "the label that the watched image is trained with", _label),
    "sample_image": Word(Kind.COUNT, "the watched image's number, counted from 0", _image),
}

# By how many owners a term names before its word: the run, and the layer.
TABLES = (EXPERIMENT_WORDS, {**RUN_WORDS, **ANSWER_WORDS}, LAYER_WORDS)
