"""Scoring counts what one plain test pass would count."""

import threading

import numpy as np
import pytest

from model import evaluation
from model.evaluation import count_correct
from tests.model.tiny import CLASSES, PIXELS, tiny_network


def counted(network, images, labels):
    """Return the count of a generator that is followed to its end."""
    work = count_correct(network, images, labels)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def images():
    """2,500 images: two chunks and a half."""
    return np.random.default_rng(1).random((2500, PIXELS), dtype=np.float32)


@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 2500])
@pytest.mark.parametrize("batch_norm", [False, True])
def test_counts_as_one_test_pass_would(images, count, batch_norm):
    """At, before and behind the chunks' borders."""
    network = tiny_network(dtype=np.float32, batch_norm=batch_norm)
    labels = np.random.default_rng(2).integers(0, CLASSES, count)
    right = network.forward(images[:count]).argmax(axis=1) == labels
    assert counted(network, images[:count], labels) == right.sum()


def test_every_image_counts_once(images):
    """With the network's own answers for labels all are right, with others none."""
    network = tiny_network(dtype=np.float32)
    answers = network.forward(images).argmax(axis=1)
    assert counted(network, images, answers) == 2500
    assert counted(network, images, (answers + 1) % CLASSES) == 0


def test_yields_between_pieces(images):
    """So that whoever drives it can stay responsive."""
    network = tiny_network(dtype=np.float32)
    pieces = sum(1 for _ in count_correct(network, images, np.zeros(2500, np.int64)))
    assert pieces >= 3


def test_wide_networks_get_smaller_chunks(images, monkeypatch):
    """No chunk takes long, whatever the network."""
    network = tiny_network(dtype=np.float32)
    rows = []
    forward = network.forward

    def recording(chunk, *, training=False):
        rows.append(len(chunk))
        return forward(chunk, training=training)

    monkeypatch.setattr(network, "forward", recording)
    counted(network, images, np.zeros(2500, np.int64))
    assert max(rows) == 1000
    rows.clear()
    monkeypatch.setattr(evaluation, "_PRODUCTS_PER_CHUNK", 1)
    counted(network, images, np.zeros(2500, np.int64))
    assert set(rows) == {100}


def test_can_be_given_up(images, monkeypatch):
    """Closing the generator leaves no work behind that waits for a thread."""
    network = tiny_network(dtype=np.float32)
    monkeypatch.setattr(evaluation, "_PRODUCTS_PER_CHUNK", 1)
    gate, started = threading.Event(), []
    forward = network.forward

    def held_up(chunk, *, training=False):
        started.append(1)
        gate.wait(10)
        return forward(chunk, training=training)

    monkeypatch.setattr(network, "forward", held_up)
    work = count_correct(network, images, np.zeros(2500, np.int64))
    next(work)
    work.close()
    gate.set()
    marker = evaluation._pool().submit(lambda: None)
    marker.result(10)
    assert len(started) < 25


def test_an_error_in_a_thread_reaches_the_caller(images, monkeypatch):
    """It is not swallowed and counted as wrong answers."""
    network = tiny_network(dtype=np.float32)

    def broken(chunk, *, training=False):
        raise MemoryError("too large")

    monkeypatch.setattr(network, "forward", broken)
    with pytest.raises(MemoryError, match="too large"):
        counted(network, images, np.zeros(2500, np.int64))


def test_a_diverged_network_is_scored_without_a_warning(images):
    """Its accuracy is what its NaN logits earn."""
    network = tiny_network(dtype=np.float32)
    network.params["W1"][...] = np.inf
    assert 0 <= counted(network, images, np.zeros(2500, np.int64)) <= 2500
