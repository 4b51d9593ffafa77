"""WalkPage: all that the walk card shows where a walk stands, as a function of a moment."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.stop import Part
from gui.walk.itinerary import parts_of
from gui.walk.line_value import LineValue
from gui.walk.route import Place, Route
from gui.walk.source import Source
from gui.walk.unit_pass import UnitPass
from gui.walk.unit_values import values_at
from gui.walk.units import Units
from gui.walk.walk_words import part_name, title_words, unit_words
from model.passes import Mode, SamplePass
from model.probes.test_pass_probe import TestPass

_LONG_METHODS = Part.NORM, Part.LOSS  # they may be in smaller type than the others


@dataclass(frozen=True)
class WalkPage:
    """One line of one stop.

    Attributes
    ----------
    titles : tuple of str
        What happens, longest wording first.
    parts : tuple of str
        Those of this layer, in the order of the signal.
    part : int
        Which of them it is.
    backward : bool
        Whether the gradient is on its way back.
    captions : tuple of str
        Which unit, and what runs where; longest wording first.
    source : Source or None
        What runs.
    line : int
        Which of its statements.
    values : tuple of str
        What each of its statements comes to.
    companions : tuple of Source
        What runs at the other stops of this direction, without the longest ones.
    words : str
        What there is to say where nothing runs.

    """

    titles: tuple[str, ...]
    parts: tuple[str, ...]
    part: int
    backward: bool
    captions: tuple[str, ...]
    source: Source | None
    line: int
    values: tuple[str, ...]
    companions: tuple[Source, ...]
    words: str

    @classmethod
    def of(
        cls,
        place: Place,
        route: Route,
        moment: FlowMoment,
        shown: SamplePass | TestPass,
        units: Units,
    ) -> Self:
        """Return the page of a place of the route; the pass is the moment's, and known."""
        stop, source, config = route.stops[place.stop], route.sources[place.stop], route.config
        unit = UnitPass(moment, shown, units, stop.layer)
        parts = parts_of(config, stop.layer, route.mode)
        captions = unit_words(stop, unit)
        values: tuple[str, ...] = ()
        if source is not None:
            known = values_at(stop, unit)
            statements = source.statements
            values = tuple(known.get(each.key, LineValue()).words for each in statements)
            number = source.numbers[statements[place.line].first]
            where = _tr("{file}, line {number}").format(file=source.file, number=number)
            full = [captions[0], source.name, where]
            captions = [" · ".join(full), " · ".join(full[:2]), *captions]
        return cls(
            titles=tuple(title_words(stop, unit)),
            parts=tuple(part_name(part, config) for part in parts),
            part=parts.index(stop.part),
            backward=stop.backward,
            captions=tuple(captions),
            source=source,
            line=place.line,
            values=values,
            companions=_companions(route, backward=stop.backward),
            words=_beginning(route.mode) if source is None else "",
        )

    @property
    def summary(self) -> str:
        """The page as it is read aloud."""
        if self.source is None:
            return f"{self.titles[0]}. {self.words}"
        statement = self.source.statements[self.line]
        lines = self.source.lines[statement.first : statement.last + 1]
        code = " ".join(line.strip() for line in lines)
        return f"{self.titles[0]}. {code}: {self.values[self.line]}"


def _companions(route: Route, *, backward: bool) -> tuple[Source, ...]:
    places = zip(route.stops, route.sources, strict=True)
    sources = [
        source
        for stop, source in places
        if source is not None and stop.backward == backward and stop.part not in _LONG_METHODS
    ]
    return tuple(dict.fromkeys(sources))


def _beginning(mode: Mode) -> str:
    if mode is Mode.TRAINING:
        return _tr(
            "Every layer runs its forward on the way there, and its backward on the way back. "
            "The numbers beside the code are those of one unit in each layer, ringed below: "
            "a dropped one that would have fired, or one that you choose."
        )
    return _tr(
        "Nothing is learnt from this pass: every layer runs its forward, and none its backward. "
        "The numbers beside the code are those of one unit in each layer, ringed below."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("WalkPage", text)
