"""What follows from all that the card was told."""

from dataclasses import replace

import numpy as np
import pytest

from gui.flow.flow_state import FlowState
from gui.moment.look import Look, Quantity
from gui.style.run_style import run_styles
from model.experiment import Experiment
from model.pieces import complete
from model.probes.test_pass_probe import Mistake, TestPassProbe
from model.sample import Sample
from tests.gui.flow.flows import CONFIG, STYLES, after, examined, twins
from tests.gui.moment.stages import stage_at


@pytest.fixture
def state(small_dataset):
    configs = {name: replace(CONFIG, dropout_ratio=ratio) for name, ratio in _RATIOS.items()}
    experiment = Experiment(configs, small_dataset)
    flow = FlowState()
    flow.begin(small_dataset)
    flow.styles = run_styles({name: name.upper() for name in configs})
    flow.frame = after(experiment, 3)
    flow.experiment = experiment
    return flow


_RATIOS = {"none": 0.0, "half": 0.5, "some": 0.2}


def test_two_runs_are_the_one_on_show_and_the_next(state):
    """Unless others are chosen; of the same run there are never two."""
    assert state.run_names == ["half"]
    state.comparing = True
    assert state.run_names == ["half", "some"]
    state.choose_run("some")
    assert state.run_names == ["some", "half"]
    state.choose_second_run("none")
    assert state.run_names == ["some", "none"]
    state.choose_second_run("some")
    assert state.run_names == ["none", "some"]
    state.choose_run("some")
    assert state.run_names == ["some", "none"]
    state.comparing = False
    assert state.run_names == ["some"]


def test_a_single_run_has_none_to_be_compared_with(state):
    """Whatever is wanted."""
    state.comparing = True
    state.styles = run_styles({"half": "HALF"})
    assert state.run_names == ["half"]


def test_the_tracks_share_image_look_and_ranges(state):
    """So that they can be compared."""
    state.comparing = True
    state.wanted = Look(Quantity.SIGNAL)
    first, second = state.moments()
    assert first.image_index == second.image_index
    assert first.look == second.look == Look(Quantity.SIGNAL)
    assert first.ranges is second.ranges
    assert (first.run, second.run) == (state.frame.runs["half"], state.frame.runs["some"])
    assert (first.run_index, second.run_index) == (1, 2)
    assert (first.title, second.title) == ("HALF · 0.50", "SOME · 0.20")


def test_the_ranges_hold_the_signals_of_both_tracks(state):
    """The lower one's, too, where they are the stronger ones."""
    state.comparing = True
    state.wanted = Look(Quantity.SIGNAL)
    run = state.frame.runs["some"]
    strong = replace(run.watched, signals=tuple(100 * each for each in run.watched.signals))
    runs = {**state.frame.runs, "some": replace(run, watched=strong)}
    alone = state.moments()[0].ranges.signal
    state.frame = replace(state.frame, runs=runs)
    assert state.moments()[0].ranges.signal > 10 * alone


def test_the_past_is_shown_until_it_is_left(state):
    """Whatever Frames come meanwhile; then the newest one."""
    state.wanted = Look(Quantity.GRADIENT, mini_batch=True)
    state.past = past = replace(state.frame, step=1)
    state.frame = newest = after(state.experiment, 2)
    (moment,) = state.moments()
    assert moment.frame is past
    assert moment.look == Look(mini_batch=True)
    state.past = None
    (moment,) = state.moments()
    assert moment.frame is newest
    assert moment.look == Look(Quantity.GRADIENT, mini_batch=True)


def test_a_test_pass_is_asked_about_the_image_on_show(state):
    """The pinned one, or the first of the mini-batch; in the training pass about none."""
    assert state.probe() is None
    mistake = Mistake.LEAVE_DROPOUT_ON
    state.wanted = Look(test_pass=True, mistake=mistake)
    followed = state.frame.runs["half"].watched.image_index
    assert state.probe() == TestPassProbe(followed, mistake)
    state.pinned = 17
    assert state.probe() == TestPassProbe(17, mistake)
    state.walk = stage_at(0, backward=False)  # of the test pass
    assert state.probe() == TestPassProbe(17, mistake)
    state.wanted = Look()
    assert state.probe() is None


def test_an_answer_is_shown_with_the_image_it_is_about(state):
    """Training goes on meanwhile: the image stays until there is the next answer."""
    state.wanted = Look(test_pass=True)
    probe = state.probe()
    (moment,) = state.moments()
    assert moment.test_pass is None
    report = examined(state.experiment, probe.image)
    state.note_answer(probe, report)
    state.frame = after(state.experiment, 1)
    assert state.frame.runs["half"].watched.image_index != probe.image
    (moment,) = state.moments()
    assert moment.test_pass is report.runs["half"]
    assert moment.test_pass.step == 3
    assert moment.image_index == probe.image
    assert state.probe().image != probe.image


def test_an_answer_to_another_question_is_not_shown(state):
    """About another mistake, another image than the pinned one, or an experiment before."""
    state.wanted = Look(test_pass=True)
    probe = state.probe()
    state.note_answer(probe, examined(state.experiment, probe.image))
    assert state.report() is not None
    state.wanted = Look(test_pass=True, mistake=Mistake.FORGET_SCALING)
    assert state.report() is None
    state.wanted = Look(test_pass=True)
    state.pinned = (probe.image + 1) % 40
    assert state.report() is None
    state.pinned = probe.image
    assert state.report() is not None
    state.begin(state.dataset)
    assert state.report() is None


@pytest.mark.parametrize("look", [Look(), Look(test_pass=True)], ids=["masks on", "test pass"])
def test_a_guest_that_is_chosen_again_keeps_its_answer(state, look):
    """It is the same question, which is not asked twice."""
    state.wanted = look
    state.chosen_guest = Sample.of_test(state.dataset, 2)
    probe = state.probe()
    state.note_answer(probe, complete(probe.examine(state.experiment)))
    (before,) = state.moments()
    assert (before.test_pass or before.watched) is not None
    state.chosen_guest = Sample.of_test(state.dataset, 2)
    assert state.probe() == probe
    (now,) = state.moments()
    assert (now.test_pass, now.watched) == (before.test_pass, before.watched)


def test_before_the_first_frame_there_is_nothing_to_show(small_dataset):
    """Nor anything to ask."""
    flow = FlowState()
    assert flow.moments() == []
    flow.begin(small_dataset)
    flow.styles = run_styles({"a": "A"})
    flow.wanted = Look(test_pass=True)
    assert flow.moments() == []
    assert flow.probe() is None


def test_the_newest_step_is_not_the_past(state, small_dataset):
    """All its numbers are known; the one before it is."""
    experiment = twins(small_dataset)
    state.begin(small_dataset)
    state.styles = STYLES
    state.wanted = Look(Quantity.SIGNAL)
    state.frame = after(experiment, 5)
    state.past = experiment.past_frame(5)
    assert not state.is_past
    assert state.now is state.frame
    assert state.look == Look(Quantity.SIGNAL)
    state.past = experiment.past_frame(4)
    assert state.is_past
    assert state.now is state.past
    assert state.look == Look()


def test_the_titles_stay_while_a_live_change_is_looked_back_over(state):
    """A switch with other words would have another width; the source tells the ratio of then."""
    state.experiment.set_dropout_ratio("none", 0.3)
    state.frame = after(state.experiment, 2)
    now = state.titles()
    assert now["none"] == "NONE · 0.30"
    state.choose_run("none")
    state.past = state.experiment.past_frame(2)
    assert state.titles() == now
    moment = state.moments()[0]
    assert moment.title == now["none"]
    assert moment.watched.dropout_ratios == (0.0, 0.0)
    assert moment.latest_ratios == (0.3, 0.3)


@pytest.mark.parametrize("row", [0, 4])
def test_an_image_on_show_keeps_its_pass_when_it_is_pinned(state, row):
    """Also if the step that was under way went on without it; until a newer one comes."""
    state.frame = frame = state.experiment.frame(detail=True)
    image = int(frame.batch_indices[row])
    state.choose_sample(image)
    seen = frame.runs["half"].mini_batch
    later = after(state.experiment, 1)  # the wish was told too late
    held = image in later.batch_indices
    runs = {name: replace(run, watched=None) for name, run in later.runs.items()}
    state.frame = replace(later, runs=runs)
    kept = state.moments()[0].watched
    assert (kept.image_index, kept.step) == (image, frame.step)
    assert kept.batch_size == len(frame.batch_indices)
    last = np.flatnonzero(frame.batch_indices == image)[-1]
    assert (kept.masks[1] == seen.masks[1][kept.row if row == 0 else last]).all()
    assert (kept.signals[1] == seen.signals[1][kept.row]).all()
    assert (kept.probabilities == seen.probabilities[kept.row]).all()
    assert state.moments()[0].known_pass is (kept if row == 0 else None)
    state.experiment.watch(image)
    while not held:
        held = image in next(state.experiment).batch_indices
    state.frame = state.experiment.frame()
    assert state.moments()[0].watched is state.frame.runs["half"].watched


def test_an_image_that_is_not_on_show_has_no_pass_when_it_is_pinned(state):
    """Nor is that of the image before made out to be its own."""
    absent = next(image for image in range(40) if image not in state.frame.batch_indices)
    state.choose_sample(absent)
    assert state.moments()[0].watched is None
    state.choose_sample(None)
    assert state.moments()[0].watched is state.frame.runs["half"].watched
