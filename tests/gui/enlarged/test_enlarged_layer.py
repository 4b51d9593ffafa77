"""One hidden layer in the room of the whole card."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.enlarged.enlarged_layer import EnlargedLayer
from gui.moment.look import Look, Quantity
from gui.style.theme import LIGHT
from gui.tiles.layer_picture import layer_picture
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.enlarged_moments import BATCH, batch_moment, detailed
from tests.gui.flow.flows import after, examined, moment_of, put_up, twins
from tests.gui.moment.stages import stage_at

SMALL_WINDOW = 950, 480


@pytest.fixture
def enlarged(qtbot):
    layer = EnlargedLayer()
    put_up(qtbot, layer, *SMALL_WINDOW)
    return layer


def test_every_look_shows_its_picture(enlarged, small_dataset):
    """The cells, the line and the words for a screen reader are those of the small tile."""
    experiment = twins(small_dataset)
    frame = detailed(experiment, 5)
    looks = [Look(q, mini_batch=m) for q, m in product(list(Quantity)[:3], (False, True))]
    looks.append(Look(Quantity.DROP_RATE))
    looks += [
        Look(q, test_pass=True, mistake=m)
        for q, m in product((Quantity.MASK, Quantity.SIGNAL), (None, *Mistake))
    ]
    image = frame.runs["dropout"].watched.image_index
    for look, layer in product(looks, (0, 1)):
        test_pass = examined(experiment, image, look.mistake).runs["dropout"]
        moment = moment_of(small_dataset, frame, look=look, test_pass=test_pass)
        enlarged.show_layer(moment, layer)
        expected = layer_picture(moment, layer, LIGHT)
        assert enlarged.heatmap.values.tolist() == expected.values.tolist()
        assert enlarged.heatmap.accessibleName() == expected.summary
        assert enlarged.head.details.text == expected.details[0]
        assert enlarged.board.digits.isHidden() != look.mini_batch
        assert enlarged.board.column.isHidden() == look.mini_batch


def test_a_past_step_has_masks_only(enlarged, small_dataset):
    """Those of the sample and of the mini-batch."""
    experiment = twins(small_dataset)
    after(experiment, 9)
    past = experiment.past_frame(4, detail=True)
    for look in (Look(), BATCH):
        enlarged.show_layer(moment_of(small_dataset, past, look=look), 1)
        run = past.runs["dropout"]
        mask = (run.mini_batch if look.mini_batch else run.watched).masks[1]
        assert enlarged.heatmap.values.tolist() == mask.ravel().astype(int).tolist()


def test_one_pass_is_shown_as_far_as_it_has_come(enlarged, small_dataset):
    """Nothing before the signal comes, then it, then the gradient."""
    frame = after(twins(small_dataset), 3)
    look = Look(Quantity.SIGNAL)

    def details(*, backward, layer):
        walk = stage_at(layer, backward=backward)
        enlarged.show_layer(moment_of(small_dataset, frame, look=look, walk=walk), 1)
        return enlarged.head.details.text

    assert details(backward=False, layer=0) == "units: 30"
    assert enlarged.heatmap.reason == "The pass has not come here yet"
    assert details(backward=False, layer=1).endswith("firing")
    assert details(backward=True, layer=1).endswith("let it through")


def test_nothing_yet_is_an_empty_well_with_the_reason(enlarged, small_dataset):
    """Which a screen reader is told, and which goes when there is something."""
    experiment = twins(small_dataset)
    for look in (Look(), BATCH):
        enlarged.show_layer(moment_of(small_dataset, experiment.frame(), look=look), 0)
        assert enlarged.heatmap.empty
        assert enlarged.heatmap.reason == "No mask yet: press Space to train"
        assert enlarged.heatmap.accessibleName() == enlarged.heatmap.reason
        assert enlarged.board.column.facts == ()
        assert enlarged.caption.isHidden() or not enlarged.caption.isVisible()
    enlarged.show_layer(moment_of(small_dataset, after(experiment, 1)), 0)
    assert enlarged.heatmap.reason == ""
    assert enlarged.heatmap.accessibleName().startswith("Hidden 1, kept ")


def test_sorting_moves_rows_together_with_their_digits(enlarged, qtbot, small_dataset):
    """By the switch; cells, digits and the framed row keep belonging together."""
    moment = batch_moment(small_dataset, batch_size=30)
    enlarged.show_layer(moment, 1)
    masks = moment.run.mini_batch.masks[1]
    assert enlarged.heatmap.values.tolist() == masks.ravel().astype(int).tolist()
    assert enlarged.heatmap.marked_row == moment.row
    qtbot.mouseClick(enlarged.head.order.buttons[1], Qt.MouseButton.LeftButton)
    order = np.argsort(small_dataset.train_labels[moment.frame.batch_indices], kind="stable")
    assert enlarged.rows.order.tolist() == order.tolist()
    assert enlarged.heatmap.values.tolist() == masks[order].ravel().astype(int).tolist()
    assert enlarged.board.digits.rows is enlarged.rows
    assert order[enlarged.heatmap.marked_row] == moment.row
    qtbot.mouseClick(enlarged.head.order.buttons[0], Qt.MouseButton.LeftButton)
    assert enlarged.heatmap.marked_row == moment.row


def test_the_order_stays_for_the_frames_that_follow(enlarged, small_dataset):
    """And for other layers."""
    experiment = twins(small_dataset)
    enlarged.show_layer(moment_of(small_dataset, detailed(experiment, 1), look=BATCH), 0)
    enlarged.sort_rows(by_label=True)
    for layer in (0, 1):
        moment = moment_of(small_dataset, detailed(experiment, 1), look=BATCH)
        enlarged.show_layer(moment, layer)
        labels = enlarged.rows.labels.tolist()
        assert labels == sorted(labels)


def test_it_answers_one_mask_per_sample_or_per_batch(enlarged, small_dataset):
    """From the masks on show; a run without dropout has nothing to claim."""
    frame = detailed(twins(small_dataset, batch_size=30), 2)
    masks = frame.runs["dropout"].mini_batch.masks[1]
    different = len({row.tobytes() for row in masks})
    enlarged.show_layer(moment_of(small_dataset, frame, look=BATCH), 1)
    assert enlarged.caption.text.startswith(
        "One mask per sample, not one per mini-batch: 30 samples"
    )
    assert f"{different} different masks" in enlarged.caption.text
    enlarged.show_layer(moment_of(small_dataset, frame, "none", look=BATCH), 1)
    assert enlarged.caption.text == "Nothing is dropped here: every row keeps every unit"


def test_the_framed_row_is_in_sight_whenever_the_person_chooses(enlarged, small_dataset):
    """When it opens, when another image is pinned, when the rows are sorted."""
    frame = detailed(twins(small_dataset, batch_size=100, train_size=40), 3)
    board = enlarged.board
    for image in (int(frame.batch_indices[97]), int(frame.batch_indices[2])):
        moment = moment_of(small_dataset, frame, look=BATCH, image_index=image)
        for by_label in (False, True):
            enlarged.show_layer(moment, 1)
            enlarged.sort_rows(by_label=by_label)
            framed = enlarged.heatmap.marked_row
            assert enlarged.rows.images[framed] == image
            assert board.is_in_sight(framed)
            box = enlarged.heatmap.row_box(framed)
            assert enlarged.heatmap.rect().contains(box.toAlignedRect())


def test_while_it_trains_it_does_not_jump_to_the_framed_row(enlarged, qtbot, small_dataset):
    """What is in sight stays; a button that names the row leads to it."""
    experiment = twins(small_dataset, batch_size=100, train_size=40, epochs=99)
    moment = moment_of(small_dataset, detailed(experiment, 1), look=BATCH)
    enlarged.show_layer(moment, 1)
    enlarged.board.down.setValue(0)
    jumped = set()
    for _ in range(20):
        frame = detailed(experiment, 1)
        late = int(frame.batch_indices[99])
        moment = moment_of(small_dataset, frame, look=BATCH, image_index=late)
        enlarged.show_layer(moment, 1)
        jumped.add(enlarged.board.down.value())
    assert jumped == {0}
    assert enlarged.frame_button.isEnabled()
    label = small_dataset.train_labels[late]
    assert enlarged.frame_button.text() == f"framed: image {late + 1}, label {label}"
    qtbot.mouseClick(enlarged.frame_button, Qt.MouseButton.LeftButton)
    assert enlarged.board.is_in_sight(99)
    assert not enlarged.frame_button.isEnabled()


def test_an_image_that_is_not_in_the_mini_batch_frames_no_row(enlarged, small_dataset):
    """Which is said."""
    moment = batch_moment(small_dataset)
    absent = next(index for index in range(40) if index not in moment.frame.batch_indices)
    enlarged.show_layer(replace(moment, image_index=absent, watched=None), 0)
    assert enlarged.heatmap.marked_row is None
    assert enlarged.frame_button.text() == f"image {absent + 1} is not in this mini-batch"
    assert not enlarged.frame_button.isEnabled()


def test_it_closes_and_leads_to_other_layers(enlarged, qtbot, small_dataset):
    """By the buttons of its head."""
    enlarged.show_layer(moment_of(small_dataset, after(twins(small_dataset), 2)), 0)
    with qtbot.waitSignal(enlarged.layer_chosen) as chosen:
        qtbot.mouseClick(enlarged.head.next_button, Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    with qtbot.waitSignal(enlarged.closed):
        qtbot.mouseClick(enlarged.head.close_button, Qt.MouseButton.LeftButton)


def test_a_diverged_network_is_shown_as_one(enlarged, small_dataset):
    """NaN in a sample and in a mini-batch."""
    frame = detailed(twins(small_dataset), 2)
    run = frame.runs["dropout"]
    broken = tuple(np.full_like(each, np.nan) for each in run.mini_batch.signals)
    run = replace(
        run,
        mini_batch=replace(run.mini_batch, signals=broken),
        watched=replace(run.watched, signals=tuple(each[0] for each in broken)),
    )
    for mini_batch in (False, True):
        look = Look(Quantity.SIGNAL, mini_batch=mini_batch)
        enlarged.show_layer(moment_of(small_dataset, frame, run=run, look=look), 1)
        assert "not a number" in enlarged.heatmap.accessibleName()
        assert not enlarged.heatmap.grab().isNull()


def test_a_moment_that_changes_nothing_costs_nothing(enlarged, small_dataset, monkeypatch):
    """The same Frame once more is not even looked at."""
    moment = batch_moment(small_dataset)
    enlarged.show_layer(moment, 1)
    looked = []
    monkeypatch.setattr(enlarged.board, "show_rows", lambda *args: looked.append(args))
    enlarged.show_layer(replace(moment, title="other"), 1)
    assert looked == []
    enlarged.show_layer(moment, 0)
    assert len(looked) == 1
