"""What an experiment refuses: what does not belong together is not compared."""

import numpy as np
import pytest

from model.config import SHARED_FIELDS, ConfigError
from model.data import DataError
from model.experiment import Experiment
from tests.model.tiny import TRAIN_SIZE, tiny_config, tiny_dataset, twins

DATASET = tiny_dataset()


def experiment_of(**differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET)


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("train_size", 30),
        ("batch_size", 9),
        ("sampling", "shuffle"),
        ("label_noise", 0.1),
        ("epochs", 4),
        ("seed", 6),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_runs_must_agree(field, other, place):
    """The field is named, whichever of the runs differs."""
    assert field in SHARED_FIELDS
    configs = [tiny_config()] * 3
    configs[place] = tiny_config(**{field: other})
    with pytest.raises(ConfigError) as caught:
        Experiment(dict(zip("abc", configs, strict=True)), DATASET)
    assert caught.value.field == field
    assert caught.value.rule


def test_all_else_may_differ():
    """Any other field makes a comparison."""
    configs = {
        "a": tiny_config(),
        "b": tiny_config(hidden_sizes=(4,), activation="sigmoid", weight_init=0.1),
        "c": tiny_config(scaling="inverted", batch_norm=True, weight_decay=0.1),
        "d": tiny_config(optimizer="adam", learning_rate=0.01, momentum=0.5),
        "e": tiny_config(dropout_ratio=(0.1, 0.2), input_dropout_ratio=0.1),
    }
    assert len(next(Experiment(configs, DATASET)).runs) == 5


def test_needs_a_run():
    """An experiment of none is refused."""
    with pytest.raises(ConfigError, match="runs"):
        Experiment({}, DATASET)


def test_needs_enough_images():
    """It says how many there are."""
    with pytest.raises(DataError, match="has 40 training images, not 41"):
        Experiment(twins(train_size=41), DATASET)


def test_an_unknown_run_is_a_key_error():
    """At once, and nothing is logged."""
    experiment = experiment_of()
    with pytest.raises(KeyError):
        experiment.set_dropout_ratio("nobody", 0.1)
    with pytest.raises(KeyError):
        experiment.set_learning_rate("nobody", 0.1)
    assert experiment.changes == ()


@pytest.mark.parametrize("index", [-1, TRAIN_SIZE, 1.5, "3", True])
def test_watches_training_images_only(index):
    """An index that is none is refused with its value."""
    experiment = experiment_of()
    with pytest.raises(ValueError, match="image_index"):
        experiment.watch(index)
    assert experiment.frame().step == 0


@pytest.mark.parametrize("index", [0, TRAIN_SIZE - 1, np.int64(3)])
def test_watches_any_training_image(index):
    """The first and the last too."""
    experiment = experiment_of(batch_size=TRAIN_SIZE, sampling="shuffle")
    experiment.watch(index)
    assert next(experiment).runs["none"].watched.image_index == index


@pytest.mark.parametrize("index", [-1, TRAIN_SIZE, 1.5])
def test_an_image_can_be_checked_beforehand(index):
    """As it is refused when it is watched; one that there is, is not."""
    experiment = experiment_of()
    with pytest.raises(ConfigError) as caught:
        experiment.check_image(index)
    assert (caught.value.field, caught.value.value) == ("image_index", index)
    experiment.check_image(TRAIN_SIZE - 1)
