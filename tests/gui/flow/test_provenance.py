"""Where what is on show comes from, in words."""

from dataclasses import replace

import pytest

from gui.flow.provenance import Provenance
from gui.moment.look import Look, Quantity
from tests.gui.flow.flows import after, moment_of, twins
from tests.gui.moment.stages import stage_at


@pytest.fixture
def provenance(qtbot):
    line = Provenance()
    qtbot.addWidget(line)
    return line


def test_before_the_first_step_it_says_what_to_press(provenance, small_dataset):
    """There is no mask yet."""
    provenance.show_source(moment_of(small_dataset, twins(small_dataset).frame()))
    assert provenance.text == "No mask yet: press Space to train"


@pytest.mark.parametrize(("steps", "epoch", "batch"), [(1, 1, 1), (4, 1, 4), (5, 2, 1), (8, 2, 4)])
def test_following_names_step_mini_batch_and_place(provenance, small_dataset, steps, epoch, batch):
    """With four steps an epoch, step 4 is the last of epoch 1 and step 5 the first of epoch 2."""
    provenance.show_source(moment_of(small_dataset, after(twins(small_dataset), steps)))
    assert provenance.text == (
        f"mask of step {steps}, epoch {epoch}, mini-batch {batch} of 4, image 1 of 10"
    )


def test_a_pinned_image_names_the_row_of_its_mask(provenance, small_dataset):
    """Its last row where it was drawn twice; later on, which step that was and which is now."""
    experiment = twins(small_dataset)
    experiment.watch(7)
    last = None
    for _ in range(20):
        frame = next(experiment)
        provenance.show_source(moment_of(small_dataset, frame))
        rows = [row for row, index in enumerate(frame.batch_indices) if index == 7]
        if rows:
            last = frame.step
            assert provenance.text.endswith(f"image {rows[-1] + 1} of 10")
        elif last is None:
            assert provenance.text.startswith("No mask yet: not in a mini-batch since")
        else:
            assert provenance.text.startswith(f"mask of step {last}, ")
            assert provenance.text.endswith(f" (now step {frame.step})")
    assert last is not None


def test_a_mask_is_not_said_to_have_a_ratio_that_came_later(provenance, small_dataset):
    """The heading tells the ratio in force; here stands what the mask was drawn with."""
    experiment = twins(small_dataset)
    before = after(experiment, 1).runs["dropout"].dropout_ratios[0]
    experiment.set_dropout_ratio("dropout", 0.9)
    provenance.show_source(moment_of(small_dataset, experiment.frame()))
    assert provenance.text.endswith(f", drawn at drop {before:.2f}")
    provenance.show_source(moment_of(small_dataset, after(experiment, 1)))
    assert "drawn at" not in provenance.text


def test_it_names_what_is_looked_at(provenance, small_dataset):
    """The signal, the gradient, or one pass that is being shown."""
    frame = after(twins(small_dataset), 5)
    place = "of step 5, epoch 2, mini-batch 1 of 4, image 1 of 10"
    for quantity, what in ((Quantity.SIGNAL, "signal"), (Quantity.GRADIENT, "gradient")):
        provenance.show_source(moment_of(small_dataset, frame, look=Look(quantity)))
        assert provenance.text == f"{what} {place}"
    walk = stage_at(0, backward=False)
    provenance.show_source(moment_of(small_dataset, frame, look=Look(Quantity.SIGNAL), walk=walk))
    assert provenance.text == f"one pass {place}"


def test_drop_rates_say_how_many_samples_they_count(provenance, small_dataset):
    """All samples of all mini-batches so far."""
    look = Look(Quantity.DROP_RATE)
    experiment = twins(small_dataset, epochs=99)
    provenance.show_source(moment_of(small_dataset, experiment.frame(), look=look))
    assert provenance.text == "No mask yet: press Space to train"
    provenance.show_source(moment_of(small_dataset, after(experiment, 120), look=look))
    assert provenance.text == (
        "how often each unit was dropped so far (samples: 1,200, expected: 0.40)"
    )


def test_a_mini_batch_says_what_a_row_is(provenance, small_dataset):
    """And that the image on show is framed, if it is in there."""
    experiment = twins(small_dataset)
    look = Look(mini_batch=True)
    provenance.show_source(moment_of(small_dataset, experiment.frame(), look=look))
    assert provenance.text == "No mask yet: press Space to train"
    frame = after(experiment, 5)
    whole = "masks of step 5, epoch 2, mini-batch 1 of 4: a row for each of its 10 images"
    provenance.show_source(moment_of(small_dataset, frame, look=look))
    assert provenance.text == f"{whole}; the sample's row is framed"
    absent = next(index for index in range(40) if index not in frame.batch_indices)
    provenance.show_source(
        moment_of(small_dataset, frame, look=look, watched=None, image_index=absent)
    )
    assert provenance.text == whole


def test_a_past_step_is_said_to_be_past(provenance, small_dataset):
    """With the latest step; and the step of a pinned image that was in an earlier mini-batch."""
    frame = replace(after(twins(small_dataset), 5), latest_step=90)
    provenance.show_source(moment_of(small_dataset, frame))
    where = "epoch 2, mini-batch 1 of 4, image 1 of 10"
    assert provenance.text == f"step 5 of 90, past: mask of {where}"
    watched = frame.runs["dropout"].watched
    later = replace(frame, step=7)
    provenance.show_source(moment_of(small_dataset, later, watched=watched))
    assert provenance.text == f"step 7 of 90, past: mask of step 5, {where}"
    provenance.show_source(moment_of(small_dataset, later, watched=None))
    assert provenance.text == "step 7 of 90, past: the pinned image was in no mini-batch yet"
    provenance.show_source(moment_of(small_dataset, frame, look=Look(mini_batch=True)))
    assert provenance.text.startswith(
        "step 5 of 90, past: masks of epoch 2, mini-batch 1 of 4: a row"
    )


def test_a_mask_of_the_past_is_told_with_the_ratio_that_drew_it(provenance, small_dataset):
    """The heading goes on telling the ratio in force now; of a mini-batch as of a sample."""
    experiment = twins(small_dataset)
    after(experiment, 3)
    experiment.set_dropout_ratio("dropout", 0.9)
    latest = after(experiment, 2).runs["dropout"].dropout_ratios
    past = experiment.past_frame(2, detail=True)
    for look in (Look(), Look(mini_batch=True)):
        provenance.show_source(moment_of(small_dataset, past, look=look, latest_ratios=latest))
        assert ", drawn at drop 0.40" in provenance.text
