"""Passes that the tests of the walk card show, and a person's hands to walk them."""

from PySide6.QtTest import QTest

from gui.moment.flow_moment import FlowMoment
from gui.moment.stop import Part
from gui.walk.route import Place, Route
from gui.walk.unit_pass import UnitPass
from gui.walk.units import Units
from model.data import Dataset
from model.experiment import Experiment
from tests.gui.flow.flows import after, moment_of, twins

SIZES = [(632, 250), (1110, 410), (1590, 590)]
"""Of a card: in a small window, in a usual one, in a large one."""


def pass_of(dataset: Dataset, steps: int = 4, **settings) -> tuple[Experiment, FlowMoment]:
    """An experiment, and its run with dropout after so many steps."""
    experiment = twins(dataset, **settings)
    return experiment, moment_of(dataset, after(experiment, steps))


def told_units(moment: FlowMoment) -> Units:
    """The units that a walk begins with."""
    return Units.telling(moment, moment.known_pass)


def unit_at(moment: FlowMoment, layer: int, unit: int | None = None) -> UnitPass:
    """The pass of a unit of that layer."""
    units = told_units(moment)
    if unit is not None:
        units = units.choosing(layer, unit)
    return UnitPass(moment, moment.known_pass, units, layer)


def place_of(route: Route, part: Part, layer: int, *, backward: bool, line: int = -1) -> Place:
    """The place of a part on the way there or back; its last line unless another is named."""
    stops = enumerate(route.stops)
    stop = next(
        number
        for number, each in stops
        if (each.part, each.layer, each.backward) == (part, layer, backward)
    )
    return route.last_line(stop) if line < 0 else Place(stop, line)


def press(card, *keys):
    """Press keys where the code is."""
    for key in keys:
        QTest.keyClick(card.code, key)


def go(card, part, layer, *, backward, line=-1):
    """Go to a part on the way there or back; to its last line unless another is named."""
    card.walk.go_to(place_of(card.walk.route, part, layer, backward=backward, line=line))
