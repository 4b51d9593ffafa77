"""What the runs take images for."""

import numpy as np
import pytest

from model.probes.answers import AnswersProbe, AnswersReport
from model.sample import Origin
from tests.model.probes.kinds import DATASET, ask, trained
from tests.model.probes.slow import slow_pass


@pytest.mark.parametrize("origin", [Origin.TRAINING, Origin.TEST])
def test_answers_are_those_of_a_test_pass(origin, monkeypatch):
    """Of all training images or all test images, also in several parts."""
    monkeypatch.setattr("model.evaluation.rows_per_task", lambda layers: 7)
    experiment = trained()
    training = origin is Origin.TRAINING
    images = DATASET.train_images if training else DATASET.test_images
    report = ask(experiment, AnswersProbe(origin))
    assert report.step == 7
    np.testing.assert_array_equal(
        report.labels, DATASET.train_labels if training else DATASET.test_labels
    )
    for name, answers in report.runs.items():
        logits = slow_pass(experiment.networks[name], images).logits
        np.testing.assert_array_equal(answers, logits.argmax(axis=1))


@pytest.mark.parametrize("origin", [Origin.TRAINING, Origin.TEST])
def test_what_is_misread_is_what_the_scores_count(origin):
    """One evaluation path: the numbers on screen agree to the last image."""
    experiment = trained(steps=10)
    history = experiment.frame().runs["none"].history
    report = ask(experiment, AnswersProbe(origin))
    scores = history.train_accuracy if origin is Origin.TRAINING else history.test_accuracy
    assert 1 - report.misread_by("none").mean() == pytest.approx(scores[-1])


def test_misread_by_one_run_only():
    """What is no number is misread too."""
    others = np.array([1, 2, 0, 4])
    answers = {"a": np.array([1, 0, 0, -1]), "b": others, "c": others}
    report = AnswersReport(3, answers, np.array([1, 2, 3, 4]))
    assert report.misread_by("a").tolist() == [False, True, True, True]
    assert report.misread_only_by("a").tolist() == [False, True, False, True]
    assert not report.misread_only_by("b").any()
