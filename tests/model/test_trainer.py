"""One run: a step learns, a score evaluates, and each tells the truth about itself."""

import math

import numpy as np
import pytest

from model.evaluation import Evaluation
from model.pieces import complete
from model.trainer import Trainer
from tests.model.tiny import TRAIN_SIZE, tiny_config, tiny_dataset

DATASET = tiny_dataset()
BATCH = np.array([3, 1, 4, 1, 5])


def trainer_of(**differences):
    """Return a fresh run."""
    return Trainer(tiny_config(**differences), DATASET)


def score(trainer):
    """Evaluate as an experiment does at the end of an epoch."""
    (scores,) = complete(Evaluation(DATASET).score([trainer.network]))
    trainer.note_scores(scores)


def test_a_step_is_one_update_on_the_images_given():
    """W -= lr * gradient of exactly that mini-batch, with the masks of that step."""
    trainer, twin = trainer_of(), trainer_of()
    images, labels = DATASET.train_images[BATCH], DATASET.train_labels[BATCH]
    for _ in range(2):
        trainer.step(BATCH)
        loss, gradients = twin.network.loss_and_gradients(images, labels)
        for name, gradient in gradients.items():
            twin.network.params[name][...] -= 0.1 * gradient
            np.testing.assert_array_equal(trainer.network.params[name], twin.network.params[name])
        assert trainer.frame().loss == loss


def test_learns():
    """Without dropout the tiny data set is learnt by heart."""
    trainer = trainer_of(dropout_ratio=0.0, learning_rate=0.5)
    everything = np.arange(TRAIN_SIZE)
    for _ in range(300):
        trainer.step(everything)
    score(trainer)
    assert trainer.frame().history.train_accuracy[-1] == 1.0
    assert trainer.frame().loss < 0.1


def test_score_is_a_test_pass_and_its_loss_the_mean_of_the_epochs_mini_batches():
    """The mean starts anew after each score; it is NaN where nothing was trained."""
    trainer = trainer_of()
    score(trainer)
    losses = []
    for _ in range(2):
        here = []
        for start in range(3):
            trainer.step(BATCH + start)
            here.append(trainer.frame().loss)
        score(trainer)
        losses.append(np.mean(here))
    history = trainer.frame().history
    assert math.isnan(history.loss[0])
    np.testing.assert_allclose(history.loss[1:], losses, rtol=1e-12)
    predictions = trainer.network.forward(DATASET.train_images).argmax(axis=1)
    assert history.train_accuracy[-1] == (predictions == DATASET.train_labels).mean()
    predictions = trainer.network.forward(DATASET.test_images).argmax(axis=1)
    assert history.test_accuracy[-1] == (predictions == DATASET.test_labels).mean()


def test_the_masked_accuracy_is_that_of_the_training_passes():
    """As the network experiences them: its mean starts anew after each score, too."""
    trainer, twin = trainer_of(dropout_ratio=0.6), trainer_of(dropout_ratio=0.6)
    score(trainer)
    expected = []
    for epoch in range(4):
        here = []
        for start in range(3):
            batch = BATCH + 5 * epoch + start
            images, labels = DATASET.train_images[batch], DATASET.train_labels[batch]
            _, gradients = twin.network.loss_and_gradients(images, labels)
            logits = twin.network.outputs[twin.network.layers[-1]]
            here.append((logits.argmax(axis=1) == labels).mean())
            for name, gradient in gradients.items():
                twin.network.params[name][...] -= 0.1 * gradient
            trainer.step(batch)
        score(trainer)
        expected.append(np.mean(here))
    assert len(set(expected)) > 1
    masked = trainer.history.masked_accuracy
    assert math.isnan(masked[0])
    np.testing.assert_allclose(masked[1:], expected, rtol=1e-12)


@pytest.mark.parametrize("batch_norm", [False, True])
def test_scoring_moves_nothing(batch_norm):
    """Whoever scores twice as often trains the same network."""
    scored, unscored = (trainer_of(batch_norm=batch_norm) for _ in range(2))
    for _ in range(3):
        scored.step(BATCH)
        score(scored)
        unscored.step(BATCH)
    for name, param in scored.network.params.items():
        np.testing.assert_array_equal(param, unscored.network.params[name])


def test_before_the_first_step():
    """No loss, no history, nothing watched, no mini-batch."""
    frame = trainer_of().frame(detail=True)
    assert math.isnan(frame.loss)
    assert len(frame.history) == 0
    assert frame.watched is None
    assert frame.mini_batch is None
    assert frame.dropout_ratios == (0.3, 0.3)
    assert frame.learning_rate == 0.1


def test_follows_the_first_image_of_each_mini_batch():
    """Unless an image is pinned."""
    trainer = trainer_of()
    for number, first in enumerate((7, 2, 9), start=1):
        trainer.step(np.array([first, 11, 12]))
        watched = trainer.frame().watched
        assert (watched.image_index, watched.step) == (first, number)


def test_a_pinned_image_is_recorded_at_its_last_row():
    """Of a mini-batch that holds it twice, and stays until it occurs again."""
    trainer = trainer_of()
    trainer.watch(1)
    trainer.step(BATCH)  # holds image 1 in rows 1 and 3
    frame = trainer.frame(detail=True)
    for mask, masks in zip(frame.watched.masks, frame.mini_batch.masks, strict=True):
        np.testing.assert_array_equal(mask, masks[3])
    assert any((masks[1] != masks[3]).any() for masks in frame.mini_batch.masks)
    trainer.step(np.array([8, 9, 10, 11]))
    later = trainer.frame().watched
    assert (later.image_index, later.step) == (1, 1)
    for one, other in zip(later.masks, frame.watched.masks, strict=True):
        np.testing.assert_array_equal(one, other)
    trainer.step(np.array([1, 9]))
    assert trainer.frame().watched.step == 3


def test_pinning_an_image_of_the_present_mini_batch_shows_it_at_once():
    """Another one has to be waited for; back to following shows the first row again."""
    trainer = trainer_of()
    trainer.step(BATCH)
    trainer.watch(5)
    watched = trainer.frame().watched
    assert (watched.image_index, watched.step) == (5, 1)
    np.testing.assert_array_equal(
        watched.masks[0], trainer.frame(detail=True).mini_batch.masks[0][4]
    )
    trainer.watch(20)
    assert trainer.frame().watched is None
    trainer.watch(None)
    assert trainer.frame().watched.image_index == 3


def test_pinning_the_same_image_again_keeps_its_record():
    """Its last occurrence stays until it occurs again, whoever asks for it twice."""
    trainer = trainer_of()
    trainer.watch(1)
    trainer.step(BATCH)
    trainer.step(np.array([8, 9, 10, 11]))
    trainer.watch(1)
    assert trainer.frame().watched.step == 1


def test_a_diverging_run_warns_nobody():
    """Its loss tells."""
    trainer = trainer_of(learning_rate=1e30)
    for _ in range(5):
        trainer.step(BATCH)
    score(trainer)
    frame = trainer.frame()
    assert math.isnan(frame.loss)
    assert frame.history.test_accuracy[-1] == 0
    assert math.isnan(frame.history.train_loss[-1])


def test_the_step_at_which_a_run_diverged_stays():
    """It is that of the first loss which is no number, or thousands of times the first one."""
    trainer = trainer_of(learning_rate=1e30)
    assert trainer.frame().diverged_at is None
    steps = []
    for _ in range(4):
        trainer.step(BATCH)
        steps.append(trainer.frame().diverged_at)
    assert steps == [None, 2, 2, 2]


def test_scores_tell_of_the_last_update_what_no_mini_batch_has_told_yet():
    """With nothing left to train on, its loss would never be seen."""
    trainer = trainer_of()
    trainer.step(BATCH)
    trainer.network.params["W1"][...] = np.nan
    assert trainer.diverged_at is None
    score(trainer)
    assert trainer.diverged_at == 1
