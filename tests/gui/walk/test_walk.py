"""One pass played, and moved by hand."""

import pytest

from gui.moment.stop import Part
from gui.moment.walk_stage import WalkStage
from gui.walk import walk as timing
from gui.walk.route import START, Route
from gui.walk.walk import Walk
from model.config import Config
from model.passes import Mode
from tests.gui.moment.stages import stage_at

CONFIG = Config(hidden_sizes=(5, 6))
UNITS = 2, 3


@pytest.fixture
def walk():
    each = Walk()
    each.begin(CONFIG, Mode.TRAINING, UNITS)
    yield each
    each.end()


@pytest.fixture
def in_no_time(monkeypatch):
    """Played as fast as can be."""
    for name in ("_STOP_TIME", "_LINE_TIME", "_LEAST_LAST_LINE_TIME"):
        monkeypatch.setattr(timing, name, 0)


def test_it_begins_paused_at_the_sample(walk):
    """With the units that are told about."""
    assert walk.stage == stage_at(-1, backward=False, part=Part.SAMPLE, units=UNITS)
    assert walk.at_start
    assert not walk.at_end
    assert not walk.playing


def test_played_it_goes_through_every_line_and_ends(walk, qtbot, in_no_time):
    """Then no timer runs any more."""
    places, stages = [walk.place], []
    walk.moved.connect(lambda: places.append(walk.place))
    walk.stage_changed.connect(stages.append)
    with qtbot.waitSignal(walk.ended):
        walk.play()
    route = Route(CONFIG, Mode.TRAINING)
    expected = [START]
    while expected[-1] != route.end:
        expected.append(route.next_line(expected[-1]))
    assert places == expected
    # A stage is told once, however many lines it has.
    assert stages == [WalkStage(stop, UNITS) for stop in route.stops[1:]]
    assert walk.at_end
    assert not walk.playing


def test_played_again_from_the_end_it_begins_anew(walk, qtbot, in_no_time):
    """At the sample."""
    walk.to_end()
    with qtbot.waitSignal(walk.moved):
        walk.play()
    assert walk.place < Route(CONFIG, Mode.TRAINING).end
    with qtbot.waitSignal(walk.ended):
        pass


def test_a_pause_keeps_the_place(walk):
    """And says so, once."""
    told = []
    walk.playing_changed.connect(told.append)
    walk.play()
    walk.play()
    place = walk.place
    assert walk.playing
    walk.toggle()
    walk.pause()
    assert walk.place == place
    assert not walk.playing
    assert told == [True, False]


@pytest.mark.parametrize(
    "move",
    [
        "next_line",
        "previous_line",
        "next_tile",
        "previous_tile",
        "next_layer",
        "previous_layer",
        "to_start",
        "to_turn",
        "to_end",
    ],
)
def test_whoever_moves_it_pauses_it(walk, move):
    """The person turns the pages from then on."""
    route = Route(CONFIG, Mode.TRAINING)
    walk.next_layer()
    walk.play()
    here = walk.place
    getattr(walk, move)()
    assert not walk.playing
    known = {"to_start": START, "to_turn": route.turn, "to_end": route.end}
    assert walk.place == (known[move] if move in known else getattr(route, move)(here))


def test_every_line_has_its_time(walk):
    """A stop of few lines about 1.2 s, the last of many no less than the others."""
    walk.next_line()  # Affine: five lines
    assert walk.stop == Route(CONFIG, Mode.TRAINING).stops[1]
    walk.play()
    assert walk._timer.interval() == 400
    walk.pause()
    for _ in range(4):
        walk.next_line()
    walk.play()
    assert walk._timer.interval() == 800
    walk.to_start()
    walk.play()
    assert walk._timer.interval() == 1200
    walk.pause()


def test_switched_off_it_has_no_stage_and_does_not_move(walk):
    """Nor does it play."""
    stages = []
    walk.stage_changed.connect(stages.append)
    walk.play()
    walk.end()
    assert stages == [None]
    for move in (walk.next_line, walk.next_layer, walk.previous_layer, walk.to_end, walk.play):
        move()
    assert (walk.stage, walk.stop, walk.route, walk.place) == (None, None, None, START)
    assert not walk.playing
    assert stages == [None]


def test_other_units_are_a_stage_of_their_own(walk):
    """The tiles mark them; the same ones are nothing new."""
    stages = []
    walk.stage_changed.connect(stages.append)
    walk.set_units(UNITS)
    walk.set_units((0, 3))
    assert stages == [stage_at(-1, backward=False, part=Part.SAMPLE, units=(0, 3))]
