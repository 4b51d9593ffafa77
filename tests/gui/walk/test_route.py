"""The places of one pass, and the way from one to the next."""

import pytest

from gui.moment.stop import Part
from gui.walk.route import START, Place, Route
from model.config import Config
from model.passes import Mode
from tests.gui.walk.walks import place_of

CONFIGS = [
    Config(hidden_sizes=(5,)),
    Config(hidden_sizes=(5,) * 12, input_dropout_ratio=0.1),
    Config(hidden_sizes=(5, 6), batch_norm=True, activation="sigmoid"),
]


def walked(start, step):
    """The places from one on, step by step, until there is none."""
    places = [start]
    while (place := step(places[-1])) != places[-1]:
        places.append(place)
    return places


def test_a_route_has_what_runs_at_every_stop():
    """The sample has nothing without input dropout."""
    route = Route(Config(hidden_sizes=(3,)), Mode.TRAINING)
    assert [source and source.name for source in route.sources] == [
        None,
        "Affine.forward",
        "ReLU.forward",
        "Dropout.forward",
        "Affine.forward",
        "cross_entropy",
        "Affine.backward",
        "Dropout.backward",
        "ReLU.backward",
        "Affine.backward_to_params",
    ]


@pytest.mark.parametrize("config", CONFIGS)
def test_line_by_line_leads_through_all_places_and_back(config):
    """Each line once, in order; the way back is the same one."""
    route = Route(config, Mode.TRAINING)
    places = walked(START, route.next_line)
    lines = [1 if source is None else len(source.statements) for source in route.sources]
    assert places == [
        Place(stop, line) for stop, count in enumerate(lines) for line in range(count)
    ]
    assert places[-1] == route.end
    assert walked(route.end, route.previous_line) == places[::-1]


@pytest.mark.parametrize("config", CONFIGS)
def test_layer_by_layer_leads_through_every_layer_there_and_back(config):
    """Affine, BatchNorm, ReLU and Dropout in turn, each at its last line: all of it is told."""
    route = Route(config, Mode.TRAINING)
    lasts = [route.last_line(stop) for stop in range(len(route.stops))]
    places = walked(START, route.next_layer)
    # An input dropout is completed first; without one there is nothing to complete.
    assert places == ([] if route.sources[0] is None else [START]) + lasts
    assert walked(route.end, route.previous_layer) == places[::-1]


@pytest.mark.parametrize("config", CONFIGS)
def test_tile_by_tile_stands_at_the_same_dropout_there_and_back(config):
    """At its last line, when all its numbers are told."""
    route = Route(config, Mode.TRAINING)
    layers = range(config.layer_count)
    there = [place_of(route, Part.DROPOUT, layer, backward=False) for layer in layers]
    back = [place_of(route, Part.DROPOUT, layer, backward=True) for layer in reversed(layers)]
    turn = route.last_line(route.turn.stop)
    sample = [route.last_line(0)] if route.sources[0] else []
    places = walked(START, route.next_tile)
    assert places == [START, *sample, *there, turn, *back, route.end]
    assert walked(route.end, route.previous_tile) == places[::-1]


@pytest.mark.parametrize("mode", [Mode.TEST, Mode.DROPPING])
def test_where_nothing_is_learnt_the_answer_is_the_end(mode):
    """No gradient comes back, and the loss has no part in it."""
    route = Route(Config(hidden_sizes=(3,)), mode)
    assert [source and source.name for source in route.sources] == [
        None,
        "Affine.forward",
        "ReLU.forward",
        "Dropout.forward",
        "Affine.forward",
        "softmax",
    ]
    assert walked(START, route.next_layer)[-1] == route.end
    assert route.turn.stop == route.end.stop


def test_from_the_middle_of_a_layer_it_is_completed_first():
    """And back from there, the layer before is; so it is with tiles."""
    route = Route(Config(hidden_sizes=(5, 6)), Mode.TRAINING)
    middle = place_of(route, Part.ACTIVATION, 1, backward=False, line=1)
    assert route.next_layer(middle) == place_of(route, Part.ACTIVATION, 1, backward=False)
    assert route.previous_layer(middle) == place_of(route, Part.AFFINE, 1, backward=False)
    assert route.next_tile(middle) == place_of(route, Part.DROPOUT, 1, backward=False)
    assert route.previous_tile(middle) == place_of(route, Part.DROPOUT, 0, backward=False)


def test_the_turn_is_the_loss():
    """The last stop before the gradient."""
    route = Route(Config(hidden_sizes=(5, 6)), Mode.TRAINING)
    assert route.stops[route.turn.stop].part is Part.LOSS
    assert route.stops[route.turn.stop + 1].backward
