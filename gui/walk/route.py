"""Route: all places of one pass, line by line, and which of them comes next."""

from dataclasses import dataclass, field
from typing import NamedTuple

from gui.walk.source import Source, source_of
from gui.walk.stop import Stop, method_at, stops_of
from model.config import Config


class Place(NamedTuple):
    """A stop and a statement that runs there, both counted from 0."""

    stop: int
    line: int


START = Place(0, 0)


@dataclass(frozen=True)
class Route:
    """The way through a run's network and back.

    Attributes
    ----------
    config : Config
        The run's.
    stops : tuple of Stop
    sources : tuple of Source or None
        What runs at each stop, if anything does.

    """

    config: Config
    stops: tuple[Stop, ...] = field(init=False)
    sources: tuple[Source | None, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Find the stops and what runs there."""
        stops = stops_of(self.config)
        methods = [method_at(stop, self.config) for stop in stops]
        sources = tuple(None if method is None else source_of(method) for method in methods)
        object.__setattr__(self, "stops", stops)
        object.__setattr__(self, "sources", sources)

    @property
    def end(self) -> Place:
        """The last line of the last stop."""
        return self.last_line(len(self.stops) - 1)

    @property
    def turn(self) -> Place:
        """The loss, where the signal turns into the gradient."""
        return Place(next(stop for stop, each in enumerate(self.stops) if each.backward) - 1, 0)

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

    def next_stop(self, place: Place) -> Place:
        """The first line of the next stop; from the last one, its end."""
        is_last = place.stop == len(self.stops) - 1
        return self.end if is_last else Place(place.stop + 1, 0)

    def previous_stop(self, place: Place) -> Place:
        """The first line of this stop, or of the one before if it stands there already."""
        return Place(place.stop if place.line else max(place.stop - 1, 0), 0)

    def next_layer(self, place: Place) -> Place:
        """Where the next layer is complete: the last line of its Dropout, or the loss."""
        return next((each for each in self._layers() if each > place), self.end)

    def previous_layer(self, place: Place) -> Place:
        """Where the layer before was complete."""
        return max((each for each in self._layers() if each < place), default=START)

    def _layers(self) -> list[Place]:
        stops = enumerate(self.stops)
        return [self.last_line(stop) for stop, each in stops if each.completes_layer]
