"""The stops of one pass."""

import pytest

from gui.moment.stop import Part, Stop
from gui.walk.itinerary import method_at, parts_of, stops_of
from model.config import Config
from model.layers import Affine, BatchNorm, Dropout, ReLU, Sigmoid
from model.loss import cross_entropy
from model.passes import Mode

CONFIGS = [
    Config(hidden_sizes=(5,)),
    Config(hidden_sizes=(5,) * 12),
    Config(hidden_sizes=(5, 6), batch_norm=True),
    Config(hidden_sizes=(5, 6), activation="sigmoid", scaling="inverted"),
    Config(hidden_sizes=(5, 6, 7), input_dropout_ratio=0.2, batch_norm=True),
]


def test_one_pass_goes_through_every_part_there_and_back():
    """In the order of the network, and then the other way round."""
    hidden = [Part.AFFINE, Part.ACTIVATION, Part.DROPOUT]
    stops = stops_of(Config(hidden_sizes=(5, 6)), Mode.TRAINING)
    there = [(stop.part, stop.layer) for stop in stops if not stop.backward]
    back = [(stop.part, stop.layer) for stop in stops if stop.backward]
    layers = [(part, layer) for layer in (0, 1) for part in hidden]
    assert there == [(Part.SAMPLE, -1), *layers, (Part.AFFINE, 2), (Part.LOSS, 2)]
    assert back == [(Part.AFFINE, 2), *reversed(layers)]
    assert [stop.backward for stop in stops] == sorted(stop.backward for stop in stops)


@pytest.mark.parametrize("config", CONFIGS)
def test_the_way_back_is_the_way_there_reversed(config):
    """But for the loss, where it turns, and the sample, of which nobody asks the gradient."""
    stops = stops_of(config, Mode.TRAINING)
    there = [(stop.part, stop.layer) for stop in stops if not stop.backward]
    back = [(stop.part, stop.layer) for stop in stops if stop.backward]
    assert there[0] == (Part.SAMPLE, -1)
    assert there[-1] == (Part.LOSS, config.layer_count)
    assert back == there[-2:0:-1]
    parts = [stop.part for stop in stops if stop.layer == 0 and not stop.backward]
    assert tuple(parts) == parts_of(config, 0, Mode.TRAINING)
    assert (Part.NORM in parts) == config.batch_norm


def test_a_walk_tile_by_tile_stands_at_every_dropout():
    """At the sample, in every hidden layer, at the loss, and in every hidden layer again."""
    stops = [
        stop
        for stop in stops_of(Config(hidden_sizes=(5, 6)), Mode.TRAINING)
        if stop.completes_layer
    ]
    assert [(stop.backward, stop.layer) for stop in stops] == [
        (False, -1),
        (False, 0),
        (False, 1),
        (False, 2),
        (True, 1),
        (True, 0),
    ]


def test_at_every_stop_runs_what_the_network_runs_there():
    """The layer's own method, and the loss."""
    config = Config(hidden_sizes=(5, 6), batch_norm=True)

    def runs(part, layer, *, backward, config=config):
        return method_at(Stop(part, backward=backward, layer=layer), config)

    assert runs(Part.SAMPLE, -1, backward=False) is None
    dropping = Config(input_dropout_ratio=0.1)
    assert runs(Part.SAMPLE, -1, backward=False, config=dropping) is Dropout.forward
    assert runs(Part.AFFINE, 0, backward=False) is Affine.forward
    assert runs(Part.NORM, 0, backward=True) is BatchNorm.backward
    assert runs(Part.ACTIVATION, 0, backward=True) is ReLU.backward
    sigmoid = Config(activation="sigmoid")
    assert runs(Part.ACTIVATION, 0, backward=False, config=sigmoid) is Sigmoid.forward
    assert runs(Part.DROPOUT, 1, backward=True) is Dropout.backward
    assert runs(Part.LOSS, 2, backward=False) is cross_entropy
    assert runs(Part.AFFINE, 2, backward=True) is Affine.backward
    # The first layer's gradient goes no further.
    assert runs(Part.AFFINE, 0, backward=True) is Affine.backward_to_params
