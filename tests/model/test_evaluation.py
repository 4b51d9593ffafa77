"""Scoring finds what one plain test pass would find."""

import math
from dataclasses import replace

import numpy as np
import pytest

from model import cost, evaluation
from model.evaluation import Evaluation, answers_of
from model.loss import softmax
from model.network import Network
from model.pieces import complete
from tests.model.tiny import CLASSES, PIXELS, tiny_dataset, tiny_network


def scored(dataset, *networks):
    """Return the scores of a generator that is followed to its end."""
    return complete(Evaluation(dataset).score(networks))


def dataset_of(train_count, test_count, labels=None):
    """Return random images with random labels, or the given test labels."""
    rng = np.random.default_rng(1)
    draws = [rng.random((count, PIXELS), dtype=np.float32) for count in (train_count, test_count)]
    return replace(
        tiny_dataset(),
        train_images=draws[0],
        train_labels=rng.integers(0, CLASSES, train_count),
        test_images=draws[1],
        test_labels=rng.integers(0, CLASSES, test_count) if labels is None else labels,
    )


@pytest.mark.parametrize("count", [1, 999, 1000, 1001, 2500])
@pytest.mark.parametrize("batch_norm", [False, True])
def test_counts_as_one_test_pass_would(count, batch_norm):
    """At, before and behind the chunks' borders, for training and test images alike."""
    network = tiny_network(dtype=np.float32, batch_norm=batch_norm)
    dataset = dataset_of(count, 2500)
    (found,) = scored(dataset, network)
    for images, labels, share, loss in (
        (dataset.train_images, dataset.train_labels, found.train_accuracy, found.train_loss),
        (dataset.test_images, dataset.test_labels, found.test_accuracy, found.test_loss),
    ):
        logits = network.forward(images)
        assert share == pytest.approx((logits.argmax(axis=1) == labels).mean(), abs=1e-12)
        probabilities = softmax(logits.astype(np.float64))
        own = probabilities[np.arange(len(labels)), labels]
        assert loss == pytest.approx(-np.log(own).mean(), rel=1e-5)
    assert math.isnan(found.memorised)


def test_every_image_counts_once():
    """With the network's own answers for labels all are right, with others none."""
    network = tiny_network(dtype=np.float32)
    answers = network.forward(dataset_of(8, 2500).test_images).argmax(axis=1)
    assert scored(dataset_of(8, 2500, answers), network)[0].test_accuracy == 1
    assert scored(dataset_of(8, 2500, (answers + 1) % CLASSES), network)[0].test_accuracy == 0


def test_each_network_has_its_own_score():
    """In the order in which they were given."""
    dataset = dataset_of(50, 1200)
    networks = [
        tiny_network(dtype=np.float32, **each)
        for each in ({}, {"scaling": "inverted"}, {"activation": "sigmoid"}, {"seed": 9})
    ]
    alone = [scored(dataset, network)[0][:4] for network in networks]
    assert [scores[:4] for scores in scored(dataset, *networks)] == alone
    assert len(set(alone)) == 4


@pytest.mark.parametrize("input_dropout_ratio", [0.0, 0.3])
def test_pixels_that_are_always_zero_make_no_difference(input_dropout_ratio):
    """Leaving them out counts what the whole images count."""
    network = tiny_network(dtype=np.float32, input_dropout_ratio=input_dropout_ratio)
    plain = dataset_of(300, 1500)
    blanked = [plain.train_images.copy(), plain.test_images.copy()]
    blanked[0][:, [0, 5, 6]] = 0
    blanked[1][:, [2, PIXELS - 1]] = 0
    dataset = replace(plain, train_images=blanked[0], test_images=blanked[1])
    (found,) = scored(dataset, network)
    right = network.forward(dataset.test_images).argmax(axis=1) == dataset.test_labels
    assert found.test_accuracy == pytest.approx(right.mean(), abs=1e-12)
    right = network.forward(dataset.train_images).argmax(axis=1) == dataset.train_labels
    assert found.train_accuracy == pytest.approx(right.mean(), abs=1e-12)


def test_blank_images_are_scored_too():
    """Not a pixel is left then."""
    network = tiny_network(dtype=np.float32)
    plain = dataset_of(4, 20)
    dataset = replace(plain, test_images=np.zeros_like(plain.test_images))
    answer = network.forward(dataset.test_images[:1]).argmax()
    assert scored(dataset, network)[0].test_accuracy == np.mean(dataset.test_labels == answer)


def test_yields_between_pieces():
    """So that whoever drives it can stay responsive."""
    network = tiny_network(dtype=np.float32)
    assert sum(1 for _ in Evaluation(dataset_of(8, 2500)).score([network])) == 4


def test_wide_networks_get_smaller_chunks(monkeypatch):
    """No chunk takes long, whatever the network."""
    rows = []
    forward = Network.forward

    def recording(network, images, *, training=False):
        rows.append(len(images))
        return forward(network, images, training=training)

    monkeypatch.setattr(Network, "forward", recording)
    network = tiny_network(dtype=np.float32)
    scored(dataset_of(100, 2500), network)
    assert max(rows) == 1000
    rows.clear()
    monkeypatch.setattr(cost, "_PRODUCTS_PER_TASK", 1)
    scored(dataset_of(100, 2500), network)
    assert set(rows) == {50}


@pytest.mark.parametrize("weight", [3e38, np.nan])
def test_a_diverged_network_is_scored_without_a_warning(weight):
    """Whichever thread counts, warnings are errors here; its loss is no number."""
    network = tiny_network(dtype=np.float32)
    for name in network.params:
        network.params[name][...] = np.float32(weight)
    found = scored(dataset_of(8, 2500), network)[0]
    assert 0 <= found.test_accuracy < 0.5
    assert math.isnan(found.train_loss)
    assert math.isnan(found.test_loss)


def test_losses_are_added_up_alike_every_time(monkeypatch):
    """Bit for bit, whichever thread finishes first."""
    network = tiny_network(dtype=np.float32)
    dataset = dataset_of(3000, 2500)
    expected = scored(dataset, network)[0][:4]

    def one_after_the_other(tasks):
        yield
        return [task() for task in tasks]

    assert scored(dataset, network)[0][:4] == expected
    monkeypatch.setattr(evaluation, "share_out", one_after_the_other)
    assert scored(dataset, network)[0][:4] == expected


def test_memorised_are_the_wrong_labels_that_are_answered():
    """Not the right ones, and not the wrong ones that are answered otherwise."""
    network = tiny_network(dtype=np.float32)
    plain = dataset_of(2300, 10)
    answer = network.forward(plain.train_images).argmax(axis=1)
    labels = answer.copy()
    wrong = np.zeros(2300, dtype=bool)
    wrong[900:1900] = True
    labels[1200:1900] = (answer[1200:1900] + 1) % CLASSES  # 300 of 1,000 wrong ones are answered
    dataset = replace(plain, train_labels=labels)
    (found,) = complete(Evaluation(dataset, wrong).score([network]))
    assert found.memorised == 0.3
    assert found.train_accuracy == 1600 / 2300


def test_answers_are_the_largest_logits():
    """-1 where one of them is not a number; the first of equals."""
    logits = np.array([[1.0, 3, 2], [5, 5, 5], [np.nan, 1, 2], [1, np.inf, 2], [1, 2, np.nan]])
    assert answers_of(logits).tolist() == [1, 0, -1, 1, -1]
    assert answers_of(logits[0]) == 1


def test_answers_are_judged_row_by_row():
    """The first of equal logits counts, a row with a NaN never is right and has no loss."""
    logits = np.array(
        [[1, 3, 2], [1, 3, 2], [5, 5, 0], [5, 5, 0], [np.nan, 0, 9], [1e38, 0, -1e38]], np.float32
    )
    labels = np.array([1, 2, 0, 1, 2, 2])
    with np.errstate(all="ignore"):
        right, losses = evaluation.answers(logits, labels)
    assert right.tolist() == [True, False, True, False, False, False]
    sums = np.log(np.exp([1, 3, 2]).sum())
    expected = [sums - 3, sums - 2, *[np.log(2 + np.exp(-5))] * 2, np.nan, 2e38]
    np.testing.assert_allclose(losses, expected, rtol=1e-5)


def scored_on_test_images(dataset, networks, forward=None):
    """Return the accuracies of a generator that is followed to its end."""
    return complete(Evaluation(dataset).score_on_test_images(networks, forward))


@pytest.mark.parametrize("count", [1, 1000, 2500])
def test_the_test_images_alone_have_the_same_score(count):
    """Bit for bit: it is the same path."""
    dataset = dataset_of(10, count)
    networks = [tiny_network(dtype=np.float32, seed=seed) for seed in (7, 9)]
    expected = [each.test_accuracy for each in scored(dataset, *networks)]
    assert scored_on_test_images(dataset, networks) == expected


def test_answers_can_come_from_another_pass():
    """It is given the cut network, the images of a chunk, and the chunk's number."""
    plain = dataset_of(10, 2500)
    images = plain.test_images.copy()
    images[:, 4] = 0
    dataset = replace(plain, test_images=images)
    chunks = {}

    def forward(network, images, chunk):
        chunks[chunk] = images.shape
        return -network.forward(images)

    network = tiny_network(dtype=np.float32)
    (found,) = scored_on_test_images(dataset, [network], forward)
    least = network.forward(images).argmin(axis=1)
    assert found == pytest.approx((least == dataset.test_labels).mean(), abs=1e-12)
    assert chunks == {0: (1000, PIXELS - 1), 1: (1000, PIXELS - 1), 2: (500, PIXELS - 1)}
