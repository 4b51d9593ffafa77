"""What a copied tile says of where it comes from."""

from dataclasses import replace

from gui.moment.look import Look, Quantity
from gui.units.tile_source import TileSource
from gui.units.unit_numbers import OUTPUT
from model.pieces import complete
from model.probes.masked_pass import MaskedPassProbe
from model.sample import Sample
from tests.gui.flow.flows import after, examined, moment_of, twins


def test_a_pass_is_named_by_run_step_epoch_and_image(small_dataset):
    """Of a pinned image, the step of its pass and not the latest."""
    experiment = twins(small_dataset)
    image = int(after(experiment, 3).batch_indices[0])
    experiment.watch(image)
    frame = experiment.frame()
    moment = moment_of(small_dataset, frame)
    expected = f"dropout, step 3, epoch 1, training image {image + 1}"
    assert TileSource.of(moment, 0).words == expected
    later = replace(moment, frame=replace(frame, step=9))
    assert TileSource.of(later, 1).words == expected


def test_what_is_of_many_images_names_none(small_dataset):
    """A whole mini-batch, and drop rates; the answer beside them is of the one image."""
    experiment = twins(small_dataset)
    after(experiment, 5)
    frame = experiment.frame(detail=True)
    for look in (Look(mini_batch=True), Look(Quantity.DROP_RATE)):
        moment = moment_of(small_dataset, frame, look=look)
        assert TileSource.of(moment, 0).words == "dropout, step 5, epoch 2"
        assert "training image" in TileSource.of(moment, OUTPUT).words


def test_a_test_pass_and_a_probe_are_called_so(small_dataset):
    """At the step at which they were made."""
    experiment = twins(small_dataset)
    frame = after(experiment, 5)
    test_pass = examined(experiment).runs["dropout"]
    moment = moment_of(
        small_dataset,
        frame,
        look=Look(test_pass=True),
        test_pass=test_pass,
        image_index=0,
    )
    told = TileSource.of(moment, 0).words
    assert told == "dropout, test pass at step 5, epoch 2, training image 1"
    guest = Sample.of_test(small_dataset, 2)
    masked = complete(MaskedPassProbe(guest).examine(experiment)).runs["dropout"]
    moment = moment_of(small_dataset, frame, watched=masked, guest=guest)
    assert TileSource.of(moment, 0).words == "dropout, probe at step 5, epoch 2, test image 3"
