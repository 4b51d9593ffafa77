"""What is taken for what, counted one by one."""

import numpy as np
import pytest

from model.experiment import Experiment
from model.probes.confusion import ConfusionProbe, ConfusionReport
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.probes.slow import slow_pass
from tests.model.tiny import CLASSES, TEST_SIZE, run_to_end, twins

HAND_MADE = ConfusionReport(
    step=3,
    labels=np.array([0, 1, 2, 1, 2, 2, 0]),
    runs={"a": np.array([0, 2, 2, 1, -1, 0, 0])},
    class_count=3,
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_answers_are_the_test_passes(kind):
    """Of all test images, in their order."""
    experiment = trained(**kind)
    report = ask(experiment, ConfusionProbe())
    assert (report.step, report.class_count) == (7, CLASSES)
    np.testing.assert_array_equal(report.labels, DATASET.test_labels)
    for name, answers in report.runs.items():
        slow = slow_pass(experiment.networks[name], DATASET.test_images)
        np.testing.assert_array_equal(answers, slow.logits.argmax(axis=1))


def test_chunks_are_put_together_in_their_order(monkeypatch):
    """Whichever thread had them."""
    experiment = trained()
    whole = ask(experiment, ConfusionProbe()).runs["dropout"]
    monkeypatch.setattr("model.evaluation.rows_per_task", lambda layers: 7)
    np.testing.assert_array_equal(ask(experiment, ConfusionProbe()).runs["dropout"], whole)


def test_the_diagonal_is_the_score_of_the_history():
    """One evaluation path: the numbers on screen agree."""
    experiment = trained(steps=10)
    history = experiment.frame().runs["none"].history
    matrix = ask(experiment, ConfusionProbe()).matrix("none")
    assert matrix.trace() / TEST_SIZE == history.test_accuracy[-1]


def test_the_matrix_counts_answers_by_label():
    """Rows are labels; what is not a number is in no column."""
    assert HAND_MADE.matrix("a").tolist() == [[2, 0, 0], [0, 1, 1], [1, 0, 1]]


def test_the_images_behind_a_cell():
    """In their order, and -1 too."""
    assert HAND_MADE.images("a", 0, 0).tolist() == [0, 6]
    assert HAND_MADE.images("a", 1, 2).tolist() == [1]
    assert HAND_MADE.images("a", 0, 2).tolist() == []
    assert HAND_MADE.images("a", 2, -1).tolist() == [4]


def test_every_cell_has_as_many_images_as_it_says():
    report = ask(trained(), ConfusionProbe())
    matrix = report.matrix("dropout")
    assert matrix.shape == (CLASSES, CLASSES)
    for label in range(CLASSES):
        for answer in range(CLASSES):
            assert len(report.images("dropout", label, answer)) == matrix[label, answer]
    assert matrix.sum() == TEST_SIZE


def test_a_diverged_run_answers_nothing():
    """Its matrix is empty."""
    experiment = run_to_end(Experiment(twins(learning_rate=1e30), DATASET))
    report = ask(experiment, ConfusionProbe())
    assert set(report.runs["none"].tolist()) == {-1}
    assert not report.matrix("none").any()
