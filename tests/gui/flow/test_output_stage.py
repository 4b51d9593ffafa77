"""OutputStage: the answer, and whether it is right."""

from dataclasses import replace

import numpy as np
import pytest

from gui.flow.flow_track import FlowTrack
from gui.moment.look import Look, Quantity
from tests.gui.flow.flows import after, examined, put_up, twins
from tests.gui.flow.tracks import show


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def test_the_answer_is_judged_by_the_label_trained_on(track, small_dataset):
    """Right or wrong; and with wrong labels in the data, whether it answers as it was trained."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    run = frame.runs["dropout"]
    label = int(experiment.dataset.train_labels[run.watched.image_index])

    def judge(answer, config):
        probabilities = np.eye(5)[answer]
        watched = replace(run.watched, probabilities=probabilities)
        show(track, experiment, frame, run=replace(run, config=config), watched=watched)
        return track._output_stage.detail.text

    noisy = replace(run.config, label_noise=0.4)
    other = (label + 1) % 5
    assert judge(label, run.config) == f"answers {label}, correct"
    assert judge(other, run.config) == f"answers {other}, wrong"
    assert judge(label, noisy) == f"answers {label}, as trained"
    assert judge(other, noisy) == f"answers {other}, trained as {label}"
    assert track._sample_stage.detail.text == f"trained as {label}"
    assert track._output_stage.title.text == "Output with this mask"


def test_a_diverged_network_gives_no_answer(track, small_dataset):
    """It is said, not hidden behind class 0."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    run = frame.runs["dropout"]
    watched = replace(run.watched, probabilities=np.full(5, np.nan))
    show(track, experiment, frame, watched=watched)
    assert track._output_stage.detail.text == "no answer: not a number"


def test_a_test_pass_shows_its_own_answer_and_compares_the_means(track, small_dataset):
    """No x, another title, and a meter in the place of the line below it."""
    experiment = twins(small_dataset)
    frame = after(experiment, 6)
    report = examined(experiment, mistake=None)
    test_pass = report.runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True)
    show(track, experiment, frame, look=look, test_pass=test_pass, image_index=0)
    assert (track.output.probabilities == test_pass.probabilities).all()
    assert track._output_stage.title.text.startswith("Test pass: answers ")
    assert track._layer_stages[0].title.text.startswith("Hidden 1: all on, × 0.60")
    means = zip(test_pass.training_means, test_pass.test_means, strict=True)
    for stage, mean in zip(track._layer_stages, means, strict=True):
        assert stage.meter.isVisible()
        assert stage.meter.means == mean
        assert stage.meter.geometry().bottom() < stage.height()
        assert stage.meter.y() > stage.title.geometry().bottom()
        assert not stage.detail.isVisible()
        assert 0 not in stage.heatmap.values
    assert track._output_stage.meter.means == (test_pass.training_logit, test_pass.test_logit)
    show(track, experiment, frame)
    assert not any(stage.meter.isVisible() for stage in track._layer_stages)
    assert all(stage.detail.isVisible() for stage in track._layer_stages)
    assert (track.output.probabilities == frame.runs["dropout"].watched.probabilities).all()


def test_of_the_past_no_answer_is_made_up(track, small_dataset):
    """Only the masks are known."""
    experiment = twins(small_dataset)
    frame = after(experiment, 2)
    run = frame.runs["dropout"]
    watched = replace(run.watched, probabilities=np.empty(0), signals=(), gradients=())
    show(track, experiment, replace(frame, latest_step=9), watched=watched)
    assert not any(heatmap.empty for heatmap in track.layers)
    assert track.output.empty
    assert track._output_stage.detail.text == "past answers are not kept"


def test_those_who_listen_hear_the_sample_and_the_answer(track, small_dataset):
    """With the pixels that input dropout left, the label and the probability."""
    experiment = twins(small_dataset, input_dropout_ratio=0.3)
    frame = after(experiment, 4)
    show(track, experiment, frame)
    watched = frame.runs["dropout"].watched
    label = small_dataset.train_labels[watched.image_index]
    kept = np.count_nonzero(watched.input_mask)
    assert track.sample.accessibleName() == (
        f"Sample, training image {watched.image_index + 1}, label {label}, kept {kept} of 12 pixels"
    )
    answer = watched.probabilities.argmax()
    assert track.output.accessibleName().startswith(f"Output: answers {answer}, ")
    probability = watched.probabilities[answer]
    assert track.output.accessibleName().endswith(f"probability {probability:.2f}, label {label}")
