"""What is said of a thinned network."""

from dataclasses import replace

import pytest

from gui.charts.thinned.thinned_words import (
    caption_words,
    selection_words,
    spoken_words,
    title_words,
)
from model.experiment import Experiment
from model.sample import Origin, Sample
from tests.gui.charts.thinned_networks import networks_of
from tests.gui.flow.flows import CONFIG, after, twins


def networks(dataset, steps=5, **settings):
    experiment = twins(dataset, **settings)
    after(experiment, steps)
    return networks_of(dataset, experiment)


def test_a_selection_is_owned_up_to(small_dataset):
    shown = networks(small_dataset, hidden_sizes=(100, 100))
    assert selection_words(shown, 12)[0] == "12 of 100 units of each layer are shown"
    assert selection_words(shown, 5)[0] == "5 of 100 units of each layer are shown"
    assert selection_words(networks(small_dataset), 12)[0] == (
        "At most 12 units of each layer are shown"
    )
    assert selection_words(networks(small_dataset, hidden_sizes=(4, 12)), 12)[0] == (
        "All units are shown"
    )


def test_runs_of_different_shapes_share_the_words(small_dataset):
    large = replace(CONFIG, hidden_sizes=(100,))
    experiment = Experiment(
        {"small": replace(CONFIG, hidden_sizes=(4,)), "large": large}, small_dataset
    )
    words = selection_words(networks_of(small_dataset, experiment), 12)
    assert words[0] == "At most 12 units of each layer are shown"


def test_the_caption_says_what_is_gone_and_how_wide_edges_are(small_dataset):
    wordings = caption_words(networks(small_dataset), 12, 1500, 0.4712)
    assert "× dropped, its edges are gone" in wordings[0]
    assert "up to 0.47 after step 1,500" in wordings[0]
    assert [len(each) for each in wordings] == sorted(map(len, wordings), reverse=True)
    assert "pixels" not in wordings[0]


def test_dropped_pixels_are_told(small_dataset):
    wordings = caption_words(networks(small_dataset, input_dropout_ratio=0.2), 12, 5, 0.4)
    assert "as are the orange pixels" in wordings[0]


def test_a_title_tells_whose_mask_it_is(small_dataset):
    network = networks(small_dataset)[1]
    watched = network.sample_pass
    assert title_words(network, 5)[0] == (
        f"dropout · step {watched.step} · training image {watched.image_index + 1},"
        f" label {network.label}"
    )


@pytest.mark.parametrize(("step", "reason"), [(0, "press Space"), (8, "not been in a mini-batch")])
def test_without_a_mask_it_says_why(small_dataset, step, reason):
    network = networks_of(small_dataset, twins(small_dataset))[1]
    assert reason in title_words(network, step)[0]


@pytest.mark.parametrize(
    ("origin", "words"), [(Origin.DRAWN, "your drawing"), (Origin.FILE, "picture from a file")]
)
def test_own_pictures_are_called_so(small_dataset, origin, words):
    picture = Sample(origin, None, small_dataset.train_images[0], None)
    network = replace(networks(small_dataset)[1], sample=picture)
    assert words in title_words(network, 5)[0]


def test_a_network_without_numbers_says_why(small_dataset):
    network = networks(small_dataset, learning_rate=1e30)[0]
    assert not network.has_numbers
    words = spoken_words(replace(network, diverged_at=1))
    assert "Diverged in step 1: what it computes is no number any more" in words


def test_it_can_be_heard(small_dataset):
    network = networks(small_dataset)[1]
    words = spoken_words(network)
    assert f"hidden 2 kept {network.kept(1)[0]} of 30" in words
    assert f"answers {network.answer}" in words
