"""The names, defaults and shapes that programs outside of this one rely on."""

import inspect

import numpy as np
import pytest

from model.config import Config, ConfigError
from model.data import Dataset, load_idx_folder, load_mnist
from model.experiment import Experiment
from model.layers import Dropout
from model.network import Network
from model.optimizers import create_optimizer
from tests.model.tiny import tiny_dataset, twins

KEYWORD_ONLY = inspect.Parameter.KEYWORD_ONLY


def parameters_of(function):
    """Return the parameters by name, without self."""
    parameters = dict(inspect.signature(function).parameters)
    parameters.pop("self", None)
    return parameters


def test_data():
    """load_mnist(train_size=None), load_idx_folder(path, train_size=None) -> Dataset."""
    assert {name: each.default for name, each in parameters_of(load_mnist).items()} == {
        "train_size": None
    }
    assert list(parameters_of(load_idx_folder)) == ["path", "train_size"]
    assert parameters_of(load_idx_folder)["train_size"].default is None
    dataset = load_mnist(20)
    assert isinstance(dataset, Dataset)
    assert dataset.train_images.dtype == dataset.test_images.dtype == np.float32
    assert dataset.train_labels.dtype == dataset.test_labels.dtype == np.int64
    assert (dataset.name, dataset.image_shape, dataset.class_count) == ("MNIST", (28, 28), 10)


def test_dropout():
    """Dropout(dropout_ratio, rng, scaling="textbook"), forward(x, *, training), backward, mask."""
    assert list(parameters_of(Dropout)) == ["dropout_ratio", "rng", "scaling"]
    assert parameters_of(Dropout)["scaling"].default == "textbook"
    assert parameters_of(Dropout.forward)["training"].kind is KEYWORD_ONLY
    dropout = Dropout(0.5, np.random.default_rng(0))
    signal = dropout.forward(np.ones((2, 3)), training=True)
    assert dropout.mask.shape == (2, 3)
    np.testing.assert_array_equal(dropout.backward(np.ones((2, 3))), signal)


def test_network():
    """Network(config, *, input_size=784, output_size=10, weights_rng, mask_rng, dtype=float32)."""
    parameters = parameters_of(Network)
    assert list(parameters) == [
        "config",
        "input_size",
        "output_size",
        "weights_rng",
        "mask_rng",
        "dtype",
    ]
    assert {each.kind for name, each in parameters.items() if name != "config"} == {KEYWORD_ONLY}
    defaults = (parameters["input_size"].default, parameters["output_size"].default)
    assert defaults == (784, 10)
    assert parameters["dtype"].default is np.float32
    forward = parameters_of(Network.forward)["training"]
    assert (forward.kind, forward.default) == (KEYWORD_ONLY, False)
    # Any generator will do for the weights, not only one that has been spawned.
    network = Network(
        Config(), weights_rng=np.random.default_rng(1), mask_rng=np.random.default_rng(2)
    )
    images = np.zeros((3, 784), np.float32)
    assert network.forward(images).shape == (3, 10)
    loss, gradients = network.loss_and_gradients(images, np.array([0, 1, 2]))
    assert type(loss) is float
    assert list(gradients) == list(network.params)
    assert len(network.dropouts) == 6
    assert all(isinstance(each, Dropout) for each in network.dropouts)
    assert network.input_dropout is None
    before = network.params["W1"]
    create_optimizer(Config()).update(network.params, gradients)
    assert network.params["W1"] is before


def test_experiment():
    """Experiment(configs, dataset) and all that is called on it and read from its Frames."""
    assert list(parameters_of(Experiment))[:2] == ["configs", "dataset"]
    experiment = Experiment(twins(), tiny_dataset())
    assert experiment.frame(detail=False).step == 0
    experiment.watch(3)
    experiment.watch(None)
    frame = next(experiment)
    assert (frame.step, frame.epoch) == (1, 0)
    assert frame.batch_indices.shape == (8,)
    run = frame.runs["dropout"]
    assert run.config == twins()["dropout"]
    assert run.dropout_ratios == (0.3, 0.3)
    assert type(run.loss) is float
    for column in ("epochs", "train_accuracy", "test_accuracy", "loss"):
        array = getattr(run.history, column)
        assert len(array) == 1
        assert not array.flags.writeable
    watched = run.watched
    assert (watched.image_index, watched.step) == (frame.batch_indices[0], 1)
    for part in (watched.masks, watched.signals, watched.gradients):
        assert [each.shape for each in part] == [(9,), (7,)]
    assert watched.probabilities.shape == (5,)
    experiment.set_dropout_ratio("dropout", 0.5)
    experiment.set_dropout_ratio("dropout", (0.5, 0.4))
    experiment.set_learning_rate("dropout", 0.2)
    assert experiment.changes
    assert experiment.steps_per_epoch == 5
    assert experiment.finished is False


def test_config_error():
    """ConfigError(ValueError) with .field, .value, .rule."""
    with pytest.raises(ValueError, match="dropout_ratio") as caught:
        Config(dropout_ratio=2)
    assert isinstance(caught.value, ConfigError)
    assert (caught.value.field, caught.value.value) == ("dropout_ratio", 2)
    assert "[0, 1)" in caught.value.rule
