"""Where the mask comes from, in words."""

import pytest

from gui.provenance import Provenance
from tests.gui.flows import after, twins


@pytest.fixture
def provenance(qtbot):
    line = Provenance()
    qtbot.addWidget(line)
    return line


def test_before_the_first_step_it_says_what_to_press(provenance, small_dataset):
    """Pinned or not."""
    frame = twins(small_dataset).frame()
    for pinned in (None, 3):
        provenance.show_source(frame, pinned, None)
        assert provenance.text == "No mask yet: press Space to train"


@pytest.mark.parametrize(("steps", "epoch"), [(1, 1), (4, 1), (5, 2), (8, 2)])
def test_following_names_step_epoch_and_place(provenance, small_dataset, steps, epoch):
    """With four steps an epoch, step 4 is the last of epoch 1 and step 5 the first of epoch 2."""
    frame = after(twins(small_dataset), steps)
    provenance.show_source(frame, None, frame.runs["dropout"].watched)
    assert provenance.text == f"mask of step {steps}, epoch {epoch}, mini-batch image 1 of 10"


def test_a_pinned_image_names_its_row_or_its_last_step(provenance, small_dataset):
    """In the newest mini-batch: its place there; otherwise how long ago it was."""
    experiment = twins(small_dataset)
    experiment.watch(7)
    last = None
    for _ in range(20):
        frame = next(experiment)
        provenance.show_source(frame, 7, frame.runs["dropout"].watched)
        rows = [row for row, index in enumerate(frame.batch_indices) if index == 7]
        if rows:
            last = frame.step
            assert provenance.text.endswith(f"mini-batch image {rows[-1] + 1} of 10")
        elif last is None:
            assert provenance.text.startswith("No mask yet: not in a mini-batch since")
        else:
            assert provenance.text == (
                f"mask of step {last} (now {frame.step}): the last mini-batch that held this image"
            )
    assert last is not None
