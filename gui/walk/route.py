"""Route: all places of one pass, line by line, and which of them comes next."""

from dataclasses import dataclass, field
from typing import NamedTuple

from gui.moment.stop import Stop
from gui.walk.itinerary import does_as_in_training, method_at, stops_of
from gui.walk.source import Source, source_of
from model.config import Config
from model.passes import Mode


class Place(NamedTuple):
    """A stop and a statement that runs there, both counted from 0."""

    stop: int
    line: int


START = Place(0, 0)


@dataclass(frozen=True)
class Route:
    """The way through a run's network, and back if it is learnt from.

    Attributes
    ----------
    config : Config
        The run's.
    mode : Mode
    stops : tuple of Stop
    sources : tuple of Source or None
        What runs at each stop, if anything does.

    """

    config: Config
    mode: Mode
    stops: tuple[Stop, ...] = field(init=False)
    sources: tuple[Source | None, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Find the stops and what runs there."""
        stops = stops_of(self.config, self.mode)
        object.__setattr__(self, "stops", stops)
        object.__setattr__(self, "sources", tuple(map(self._source_at, stops)))

    @property
    def end(self) -> Place:
        """The last line of the last stop."""
        return self.last_line(len(self.stops) - 1)

    @property
    def turn(self) -> Place:
        """The loss, where the signal turns into the gradient; or the answer, where it ends."""
        return Place(max(stop for stop, each in enumerate(self.stops) if not each.backward), 0)

    def last_line(self, stop: int) -> Place:
        """The last line that runs at a stop."""
        source = self.sources[stop]
        return Place(stop, 0 if source is None else len(source.statements) - 1)

    def next_line(self, place: Place) -> Place:
        """The next line that runs; from the end there is none."""
        if place < self.last_line(place.stop):
            return Place(place.stop, place.line + 1)
        return place if place == self.end else Place(place.stop + 1, 0)

    def previous_line(self, place: Place) -> Place:
        """The line that ran before; from the start there is none."""
        if place.line > 0:
            return Place(place.stop, place.line - 1)
        return place if place == START else self.last_line(place.stop - 1)

    def next_layer(self, place: Place) -> Place:
        """The last line of this layer's code, or of the next one's if it stands there already."""
        last = self.last_line(place.stop)
        return last if place < last else self.last_line(min(place.stop + 1, self.end.stop))

    def previous_layer(self, place: Place) -> Place:
        """The last line of the code of the layer before."""
        return START if place.stop == 0 else self.last_line(place.stop - 1)

    def next_tile(self, place: Place) -> Place:
        """Where the next tile is complete: the last line of its Dropout, or of the loss."""
        return next((each for each in self._tiles() if each > place), self.end)

    def previous_tile(self, place: Place) -> Place:
        """Where the tile before was complete."""
        return max((each for each in self._tiles() if each < place), default=START)

    def _tiles(self) -> list[Place]:
        stops = enumerate(self.stops)
        return [self.last_line(stop) for stop, each in stops if each.completes_layer]

    def _source_at(self, stop: Stop) -> Source | None:
        method = method_at(stop, self.config)
        if method is None:
            return None
        return source_of(method, training=does_as_in_training(stop.part, self.mode))
