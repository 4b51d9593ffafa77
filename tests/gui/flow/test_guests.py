"""Images that nothing is trained on, on the flow card."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.flow.flow_strip import FlowStrip
from gui.flow.picker.image_filter import By, Filter
from gui.moment.look import Look, Quantity
from gui.units.unit_numbers import unit_numbers
from model.pieces import complete
from model.probes.answers import AnswersProbe
from model.probes.masked_pass import MaskedPassProbe
from model.probes.test_pass_probe import Mistake, TestPassProbe
from model.sample import Origin, Sample
from tests.gui.flow.flows import STYLES, after, put_up, twins
from tests.gui.flow.strips import source_words


@pytest.fixture
def strip(qtbot, small_dataset):
    card = FlowStrip()
    card.asked = []
    card.probe_wanted.connect(card.asked.append)
    card.answers_wanted.connect(card.asked.append)
    card.experiment = twins(small_dataset, label_noise=0.5)
    card.set_dataset(card.experiment.dataset)
    card.set_runs(STYLES)
    card.show_frame(after(card.experiment, 5))
    put_up(qtbot, card, 1590, 370)
    yield card
    card.set_dataset(small_dataset)  # ends the questions


def answer(card):
    """Answer the last question."""
    probe = card.asked[-1]
    report = complete(probe.examine(card.experiment))
    card.show_probe(probe, report)
    return report


def test_a_test_image_goes_through_a_probe_and_says_so(strip, small_dataset):
    """Its masks are drawn for looking; its label is not one that is trained on."""
    strip.picker.choose_test(11)
    (probe,) = strip.asked
    assert isinstance(probe, MaskedPassProbe)
    assert probe.sample is strip.sample
    assert (strip.sample.origin, strip.sample.index) == (Origin.TEST, 11)
    assert source_words(strip) == "probe: test image 12, being computed"
    assert all(tile.empty for tile in strip.tracks.first.layers)
    found = answer(strip).runs["dropout"]
    assert source_words(strip) == (
        "probe: test image 12 (never trained on), masks drawn for looking, at step 5"
    )
    shown = [tile.values.tolist() for tile in strip.tracks.first.layers]
    assert shown == [mask.astype(int).tolist() for mask in found.masks]
    stage = strip.tracks.first._sample_stage
    assert stage.title.text == "Sample: test image 12"
    assert stage.detail.text == f"label {small_dataset.test_labels[11]}"
    states = unit_numbers(strip.moment, 0, 0).states
    assert "for looking at step 5" in states[0]


def test_what_only_training_images_have_is_refused_with_the_reason(strip):
    """Gradients, drop rates and mini-batch; they come back with a training image."""
    strip.choices.choose_look(Look(Quantity.GRADIENT, mini_batch=True))
    strip.picker.choose_test(0)
    assert "being computed" in strip.head.walk_button.toolTip()
    answer(strip)
    assert strip.look == Look(Quantity.SIGNAL)
    buttons = {button.text(): button for button in strip.head.look.quantity.buttons}
    assert not buttons["Gradient"].isEnabled()
    assert not buttons["Drop rate"].isEnabled()
    assert buttons["Mask"].isEnabled()
    assert "Nothing is learnt" in buttons["Gradient"].toolTip()
    assert strip.head.walk_button.isEnabled()
    strip.picker.choose(None)
    assert strip.look == Look(Quantity.GRADIENT, mini_batch=True)
    assert strip.sample.origin is Origin.TRAINING


def test_a_test_pass_of_a_guest(strip):
    """With a mistake too; an answer about another image is not shown."""
    strip.picker.choose_test(3)
    answer(strip)
    strip.choices.choose_look(Look(test_pass=True, mistake=Mistake.FORGET_SCALING))
    probe = strip.asked[-1]
    assert probe == TestPassProbe(strip.sample, Mistake.FORGET_SCALING)
    answer(strip)
    assert source_words(strip).startswith("probe, test image 4: test pass at step 5: what if")
    strip.picker.choose_test(4)
    assert strip.moment.test_pass is None


def test_the_past_is_of_training_images(strip):
    """The guest comes back when the past is left."""
    strip.picker.choose_test(3)
    guest = strip.sample
    answer(strip)
    strip.show_past(replace(strip.moment.frame, step=2))
    assert strip.moment.guest is None
    assert strip.sample.origin is Origin.TRAINING
    strip.show_past(None)
    assert strip.moment.guest is guest


def test_a_drawing_has_no_label(strip, small_dataset):
    """No class is marked as right, and no answer is judged."""
    drawing = Sample(Origin.DRAWN, None, np.full(small_dataset.pixel_count, 0.5), None)
    strip.picker.add_own(drawing)
    assert strip.sample is drawing
    found = answer(strip).runs["dropout"]
    answered = int(found.probabilities.argmax())
    assert strip.tracks.first._sample_stage.detail.text == "no label"
    output = strip.tracks.first._output_stage
    assert output.detail.text == f"answers {answered}"
    assert output.output.accessibleName().endswith("no label")


def test_a_diverged_network_has_no_answer(strip):
    """It is said, and nothing is lost."""
    network = strip.experiment.networks["dropout"]
    network.params["W1"][:] = np.nan
    strip.picker.choose_test(3)
    answer(strip)
    assert strip.tracks.first._output_stage.detail.text == "no answer: not a number"
    strip.picker.choose(None)
    assert strip.sample.origin is Origin.TRAINING


def test_switching_goes_to_and_fro(strip, qtbot):
    """Test images show one at once, training images the one before; a pin stays."""
    picker = strip.picker
    picker.choose(7)
    buttons = dict(zip(picker.origins.values, picker.origins.buttons, strict=True))
    qtbot.mouseClick(buttons[Origin.TEST], Qt.MouseButton.LeftButton)
    assert (strip.sample.origin, strip.sample.index) == (Origin.TEST, 0)
    assert picker.jump.text() == "image 1 of 30"
    picker.jump.setValue(9)
    assert strip.sample.index == 8
    qtbot.mouseClick(buttons[Origin.TRAINING], Qt.MouseButton.LeftButton)
    assert (strip.sample.origin, strip.sample.index) == (Origin.TRAINING, 7)
    assert picker.pinned == 7


def test_misread_images_are_offered_when_the_networks_were_asked(strip):
    """Until then none are, and the reason is told; a label needs no answer."""
    picker = strip.picker
    picker.show_origin(Origin.TEST)
    choices = [picker.filter.itemData(place) for place in range(picker.filter.count())]
    picker.filter.setCurrentIndex(choices.index(Filter(By.MISREAD, "dropout")))
    picker.filter.activated.emit(picker.filter.currentIndex())
    probe = strip.asked[-1]
    assert probe == AnswersProbe(Origin.TEST)
    assert picker.hint.text == "The networks are being asked"
    report = complete(probe.examine(strip.experiment))
    picker.show_answers(probe, report)
    wanted = np.flatnonzero(report.misread_by("dropout"))
    assert picker.thumbnails.gallery.indices.tolist() == wanted.tolist()
    assert len(wanted)
    picker._choose_here(int(wanted[-1]))
    assert strip.sample.index == wanted[-1]


def test_a_new_experiment_keeps_the_guest(strip, small_dataset):
    """A test image of the same number; a drawing as long as it fits."""
    strip.picker.choose_test(5)
    strip.set_dataset(small_dataset)
    strip.show_frame(strip.experiment.frame())
    assert (strip.sample.origin, strip.sample.index) == (Origin.TEST, 5)
    smaller = replace(
        small_dataset,
        test_images=small_dataset.test_images[:3],
        test_labels=small_dataset.test_labels[:3],
    )
    strip.set_dataset(smaller)
    assert strip.picker.guest is None
    assert strip.picker.origin is Origin.TRAINING
