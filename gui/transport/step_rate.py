"""StepRate: how many steps a second training makes, as seen on screen."""

from collections import deque
from time import perf_counter

# Measured over the last second or so: shorter would flicker, longer would lag behind.
_SPAN = 1.0


class StepRate:
    """Measures from the step numbers that pass by, whatever Frames are dropped between."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, step: int, now: float | None = None) -> None:
        """Take down that this step is reached, now or at a given time in seconds."""
        now = perf_counter() if now is None else now
        self._seen.append((now, step))
        # The oldest is kept until a younger one is old enough to measure from.
        while len(self._seen) > 2 and self._seen[1][0] <= now - _SPAN:
            self._seen.popleft()

    @property
    def steps_per_second(self) -> float:
        """The rate, 0 as long as it is unknown."""
        if len(self._seen) < 2:
            return 0.0
        (start, first), (end, last) = self._seen[0], self._seen[-1]
        return max(last - first, 0) / (end - start) if end > start else 0.0
