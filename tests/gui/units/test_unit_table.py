"""A tile as a table."""

from dataclasses import replace

import numpy as np
import pytest

from gui.moment.look import Look, Quantity
from gui.units.unit_numbers import OUTPUT, SAMPLE
from gui.units.unit_table import tile_table
from tests.gui.flow.flows import after, examined, moment_of, twins
from tests.gui.moment.stages import stage_at


def read_back(table):
    """The columns by name, as a spreadsheet takes them."""
    header, *rows = [line.split("\t") for line in table.split("\n\n")[1].splitlines()]
    assert all(len(row) == len(header) for row in rows)
    numbers = np.array(rows, dtype=np.float64)
    return dict(zip(header, numbers.T, strict=True))


def test_a_table_holds_the_numbers_of_every_unit(small_dataset):
    """To the last bit."""
    experiment = twins(small_dataset)
    shown = moment_of(small_dataset, after(experiment, 6))
    watched = shown.watched
    for layer, units in enumerate((9, 30)):
        columns = read_back(tile_table(shown, layer))
        assert list(columns) == [
            "layer",
            "unit",
            "kept",
            "activation",
            "signal",
            "gradient",
            "drop rate",
        ]
        assert set(columns["layer"]) == {layer + 1}
        assert columns["unit"].tolist() == list(range(1, units + 1))
        for name, array in (
            ("kept", watched.masks),
            ("activation", watched.activations),
            ("signal", watched.signals),
            ("gradient", watched.gradients),
        ):
            assert (columns[name].astype(np.float32) == array[layer]).all()
        assert columns["drop rate"] == pytest.approx(shown.run.drop_rates[layer].rates)


@pytest.mark.parametrize(
    ("quantity", "name"),
    [(Quantity.MASK, "kept"), (Quantity.SIGNAL, "signal"), (Quantity.GRADIENT, "gradient")],
)
def test_a_mini_batch_has_a_row_a_sample(small_dataset, quantity, name):
    """And a column a unit, of what is on show."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    frame = experiment.frame(detail=True)
    shown = moment_of(small_dataset, frame, look=Look(quantity, mini_batch=True))
    columns = read_back(tile_table(shown, 1))
    assert list(columns) == ["image", "label", *(f"{name} {unit + 1}" for unit in range(30))]
    assert (columns["image"] == frame.batch_indices + 1).all()
    assert (columns["label"] == small_dataset.train_labels[frame.batch_indices]).all()
    arrays = {"kept": "masks", "signal": "signals", "gradient": "gradients"}
    expected = getattr(shown.run.mini_batch, arrays[name])[1]
    numbers = np.array(list(columns.values())[2:], dtype=np.float32).T
    assert (numbers == expected).all()


def test_only_what_is_known_has_a_column(small_dataset):
    """Of a past step the mask; of a test pass no gradient; none that has not come back yet."""
    experiment = twins(small_dataset)
    shown = moment_of(small_dataset, after(experiment, 6))
    past = moment_of(small_dataset, experiment.past_frame(3))
    assert list(read_back(tile_table(past, 0))) == ["layer", "unit", "kept"]
    walking = replace(shown, walk=stage_at(1, backward=False))
    assert "gradient" not in read_back(tile_table(walking, 0))
    look = Look(Quantity.SIGNAL, test_pass=True)
    test_pass = examined(experiment).runs["dropout"]
    columns = read_back(tile_table(replace(shown, look=look, test_pass=test_pass), 1))
    assert "gradient" not in columns
    assert set(columns["kept"]) == {1}
    assert (columns["signal"].astype(np.float32) == test_pass.signals[1]).all()


def test_past_mini_batches_have_masks_only(small_dataset):
    """Whatever was on show before."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    past = moment_of(
        small_dataset, experiment.past_frame(3, detail=True), look=Look(mini_batch=True)
    )
    columns = read_back(tile_table(past, 0))
    masks = np.array(list(columns.values())[2:]).T
    assert (masks == past.run.mini_batch.masks[0]).all()


def test_sample_and_output_are_tables_too(small_dataset):
    """Pixels with their place and mask; classes with their probability."""
    experiment = twins(small_dataset, input_dropout_ratio=0.3)
    shown = moment_of(small_dataset, after(experiment, 6))
    columns = read_back(tile_table(shown, SAMPLE))
    pixels = small_dataset.train_images[shown.image_index]
    assert (columns["brightness"].astype(np.float32) == pixels).all()
    assert (columns["kept"] == shown.watched.input_mask).all()
    assert columns["row"].tolist() == [row + 1 for row in range(3) for _ in range(4)]
    assert columns["column"].tolist() == [1, 2, 3, 4] * 3
    columns = read_back(tile_table(shown, OUTPUT))
    assert columns["class"].tolist() == list(range(5))
    assert (columns["probability"].astype(np.float32) == shown.watched.probabilities).all()


def test_above_the_table_stands_what_it_was_copied_from(small_dataset):
    """Run, pass, step, epoch and image; a mini-batch names its images row by row."""

    def told(moment, place=0):
        head = tile_table(moment, place).split("\n\n")[0]
        return dict(line.split("\t") for line in head.splitlines())

    experiment = twins(small_dataset)
    after(experiment, 6)
    frame = experiment.frame(detail=True)
    shown = moment_of(small_dataset, frame)
    here = {"run": "dropout", "pass": "training", "step": "6", "epoch": "2"}
    counted = {"drop rates up to step": "6"}
    image = {"image": f"training image {shown.image_index + 1}"}
    assert told(shown) == here | image | counted
    assert told(replace(shown, look=Look(mini_batch=True))) == here
    assert told(replace(shown, look=Look(mini_batch=True)), SAMPLE) == here | image
    test_pass = replace(examined(experiment).runs["dropout"], step=4)
    tested = replace(shown, look=Look(test_pass=True), test_pass=test_pass)
    expected = here | image | {"pass": "test", "step": "4", "epoch": "1"}
    assert told(tested, OUTPUT) == expected


def test_not_a_number_is_written_as_such(small_dataset):
    """A diverged network has nothing else."""
    shown = moment_of(small_dataset, after(twins(small_dataset), 6))
    signals = tuple(np.full_like(each, np.nan) for each in shown.watched.signals)
    broken = replace(shown, watched=replace(shown.watched, signals=signals))
    assert np.isnan(read_back(tile_table(broken, 0))["signal"]).all()
