"""Where the mask comes from, in words."""

import pytest

from gui.flow.provenance import Provenance
from tests.gui.flow.flows import after, twins


@pytest.fixture
def provenance(qtbot):
    line = Provenance()
    qtbot.addWidget(line)
    return line


def source(frame, name="dropout"):
    """Return the run and its watched pass, as the strip hands them on."""
    run = frame.runs[name]
    return frame, run, run.watched


def test_before_the_first_step_it_says_what_to_press(provenance, small_dataset):
    """There is no mask yet."""
    provenance.show_source(*source(twins(small_dataset).frame()))
    assert provenance.text == "No mask yet: press Space to train"


@pytest.mark.parametrize(("steps", "epoch", "batch"), [(1, 1, 1), (4, 1, 4), (5, 2, 1), (8, 2, 4)])
def test_following_names_step_mini_batch_and_place(provenance, small_dataset, steps, epoch, batch):
    """With four steps an epoch, step 4 is the last of epoch 1 and step 5 the first of epoch 2."""
    provenance.show_source(*source(after(twins(small_dataset), steps)))
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
        provenance.show_source(*source(frame))
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
    provenance.show_source(*source(experiment.frame()))
    assert provenance.text.endswith(f", drawn at drop {before:.2f}")
    provenance.show_source(*source(after(experiment, 1)))
    assert "drawn at" not in provenance.text
