"""ThinnedChart: what it asks and shows."""

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from gui.charts.thinned.thinned_chart import ThinnedChart
from gui.charts.thinned.thinned_words import title_words
from gui.style.theme import DARK, LIGHT
from model.probes.masked_pass import MaskedPass
from model.probes.thinned import ThinnedProbe
from model.sample import Sample
from tests.gui.charts.asking import answer
from tests.gui.flow.flows import after, twins


@pytest.fixture
def chart(on_show):
    return on_show(ThinnedChart())


def test_it_shows_the_watched_sample_of_every_run(chart, experiment, small_dataset):
    assert chart.asked == [ThinnedProbe(12)]
    answer(chart, experiment)
    for name, network in zip(("none", "dropout"), chart.board.networks, strict=True):
        watched = experiment.frame().runs[name].watched
        assert network.sample_pass.step == watched.step == 5
        assert all(
            np.array_equal(one, other)
            for one, other in zip(network.sample_pass.masks, watched.masks, strict=True)
        )
        image = small_dataset.train_images[watched.image_index]
        assert np.array_equal(network.sample.pixels, image)
        assert network.label == small_dataset.train_labels[watched.image_index]
    assert "At most 12 units" in chart.caption.text


def test_an_image_that_is_not_trained_on_goes_through_a_probe(chart, experiment, small_dataset):
    """And both the title and the caption say so."""
    answer(chart, experiment)
    guest = Sample.of_test(small_dataset, 4)
    chart.set_sample(guest)
    assert chart.asked[-1] == ThinnedProbe(12, guest)
    answer(chart, experiment)
    for network in chart.board.networks:
        assert isinstance(network.sample_pass, MaskedPass)
        assert network.sample is guest
        label = small_dataset.test_labels[4]
        assert f"probe after step 5 · test image 5, label {label}" in title_words(network, 5)[0]
    assert "masks of a probe" in chart.caption.text


def test_it_steps_with_the_run(qtbot, chart, experiment):
    answer(chart, experiment)
    with qtbot.waitSignal(chart.probe_wanted):
        chart.show_frame(after(experiment, 1))
    answer(chart, experiment)
    assert [each.sample_pass.step for each in chart.board.networks] == [6, 6]


def test_another_image_chosen_in_a_pause_is_asked_at_once(chart, experiment):
    answer(chart, experiment)
    other = int(experiment.frame().batch_indices[3])
    experiment.watch(other)
    chart.show_frame(experiment.frame())
    assert len(chart.asked) == 2
    answer(chart, experiment)
    watched = [each.sample_pass for each in chart.board.networks]
    expected = experiment.frame().runs["dropout"].watched
    assert all(
        (each and each.image_index) == (expected and expected.image_index) for each in watched
    )


def test_the_title_has_the_ratio_that_drew_the_mask(chart, experiment):
    """Not one that was set since."""
    experiment.set_dropout_ratio("dropout", 0.7)
    chart.show_frame(experiment.frame())
    answer(chart, experiment)
    assert chart.board.networks[1].title == "Dropout 0.40"


def test_before_training_networks_are_whole(chart, small_dataset):
    chart.set_dataset(small_dataset)
    assert chart.board.networks == ()
    untrained = twins(small_dataset)
    chart.show_frame(untrained.frame())
    answer(chart, untrained)
    assert all(each.sample_pass is None and each.sample is None for each in chart.board.networks)
    chart.grab()


def test_an_answer_about_other_runs_is_not_shown(chart, experiment, small_dataset):
    report = answer(chart, experiment)
    chart.set_dataset(small_dataset)
    chart.set_runs({"another": chart.styles["none"]})
    chart.show_answer(ThinnedProbe(12), report)
    assert chart.board.networks == ()


def test_how_many_units_are_on_show_follows_the_size(qtbot, chart, small_dataset):
    experiment = twins(small_dataset, hidden_sizes=(100, 100))
    chart.set_dataset(small_dataset)
    chart.show_frame(after(experiment, 1))
    answer(chart, experiment)
    window: QWidget = chart.window()
    for height in (160, 130, 500):
        window.resize(632, height)
        chart.resize(632, height)
        most = chart.board.most_units
        assert chart.caption.text.startswith(f"{most} of 100 units of each layer are shown")
        assert "…" not in chart.caption.shown_text
    assert most == 12


def test_a_theme_is_taken_by_all_of_it(chart, experiment):
    answer(chart, experiment)
    for theme in (DARK, LIGHT.presenting()):
        chart.set_theme(theme)
        image = chart.grab().toImage()
        assert chart.board.height() + chart.caption.height() <= image.height()
        assert chart.theme is theme
