"""What the flow card tells and asks others, each thing once."""

import pytest

from gui.moment.look import Quantity
from model.probes.test_pass_probe import Mistake, TestPassProbe
from tests.gui.flow.flows import after, examined, twins
from tests.gui.flow.strips import begin, expected, masks, put_up_strip, segment, source_words


@pytest.fixture
def strip(qtbot):
    return put_up_strip(qtbot)


def test_the_image_on_show_is_told_once(strip, qtbot, small_dataset):
    """As a sample that stays the same object as long as the image does."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    told = []
    strip.sample_shown.connect(told.append)
    frame = after(experiment, 1)
    for _ in range(3):
        strip.show_frame(frame)
    (sample,) = told
    assert sample is strip.sample
    assert sample.index == frame.batch_indices[0]
    assert sample.label == small_dataset.train_labels[sample.index]
    assert sample.pixels.tolist() == small_dataset.train_images[sample.index].tolist()
    other = (sample.index + 1) % 40
    strip.picker.choose(other)
    assert told[-1] is strip.sample
    assert strip.sample.index == other
    strip.set_dataset(small_dataset)
    strip.show_frame(frame)
    assert strip.sample is not told[1]  # of another experiment


def test_a_new_experiment_is_asked_for_the_pinned_image(strip, qtbot, small_dataset):
    """It follows by itself; a pin survives the restart, unless there is no such image any more."""
    begin(strip, twins(small_dataset))
    strip.picker.choose(30)
    with qtbot.waitSignal(strip.sample_chosen) as chosen:
        strip.set_dataset(small_dataset)
    assert chosen.args == [30]
    with qtbot.assertNotEmitted(strip.sample_chosen):
        strip.set_dataset(small_dataset.cut(20))
    assert strip.picker.pinned is None


def test_the_whole_mini_batch_is_asked_for_only_while_it_is_shown(strip, qtbot, small_dataset):
    """Frames that hold it cost training time."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.show_frame(after(experiment, 1))
    wishes = []
    strip.detail_wanted.connect(wishes.append)
    segment(qtbot, strip.head.look.scope, True)
    assert wishes == [True]
    assert all(heatmap.empty for heatmap in strip.tracks.first.layers)
    frame = experiment.frame(detail=True)
    strip.show_frame(frame)
    batch = [mask.astype(int).ravel().tolist() for mask in frame.runs["dropout"].mini_batch.masks]
    assert masks(strip) == batch
    segment(qtbot, strip.head.look.quantity, Quantity.DROP_RATE)  # counts all mini-batches
    assert wishes == [True, False]
    segment(qtbot, strip.head.look.quantity, Quantity.MASK)
    segment(qtbot, strip.head.look.scope, False)
    assert wishes == [True, False, True, False]


def test_a_wish_for_the_mini_batch_outlives_its_experiment(strip, qtbot, small_dataset):
    """It is told once, and taken back once."""
    begin(strip, twins(small_dataset))
    wishes = []
    strip.detail_wanted.connect(wishes.append)
    segment(qtbot, strip.head.look.scope, True)
    begin(strip, twins(small_dataset))
    segment(qtbot, strip.head.look.scope, False)
    assert wishes == [True, False]


def test_a_test_pass_is_asked_for_and_shown_when_it_is_known(strip, qtbot, small_dataset):
    """One question at a time; the answer's own image is on show."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 5)
    strip.show_frame(frame)
    asked = []
    strip.probe_wanted.connect(asked.append)
    segment(qtbot, strip.head.look.passes, True)
    followed = frame.runs["dropout"].watched.image_index
    assert asked == [TestPassProbe(followed)]
    assert source_words(strip) == "The test pass is being computed"
    strip.show_frame(after(experiment, 1))
    assert len(asked) == 1
    report = examined(experiment, followed)
    strip.show_probe(asked[0], report)
    assert source_words(strip) == "test pass at step 6: all units on, each signal × 0.60"
    assert masks(strip) == [[1] * 9, [1] * 30]
    assert f"image {followed + 1}" in strip.tracks.first._sample_stage.title.text
    segment(qtbot, strip.head.look.passes, False)
    assert not strip._wishes.pacer._rest.isActive()
    assert masks(strip) == expected(experiment.frame(), "dropout")


def test_a_mistake_is_asked_about_and_its_cost_told(strip, qtbot, small_dataset):
    """Chosen in the second row, in a test pass only."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.show_frame(after(experiment, 5))
    segment(qtbot, strip.head.look.passes, True)
    asked = []
    strip.probe_wanted.connect(asked.append)
    strip.note_no_probe()
    segment(qtbot, strip.source.mistakes.switch, Mistake.LEAVE_DROPOUT_ON)
    assert strip.look.mistake is Mistake.LEAVE_DROPOUT_ON
    (probe,) = asked
    assert probe.mistake is Mistake.LEAVE_DROPOUT_ON
    report = examined(experiment, probe.image, probe.mistake)
    strip.show_probe(probe, report)
    test_pass = report.runs["dropout"]
    cost = f"{test_pass.accuracy:.2f} → {test_pass.mistaken_accuracy:.2f}"
    assert cost in strip.source.mistakes.cost.text
    dropped = [mask.astype(int).tolist() for mask in test_pass.masks]
    assert masks(strip) == dropped
    strip.set_dataset(small_dataset)  # ends the questions
