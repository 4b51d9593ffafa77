"""How far one pass has come, for tests that show it."""

from gui.moment.stop import Part, Stop
from gui.moment.walk_stage import WalkStage


def stage_at(
    layer: int, *, backward: bool, part: Part | None = None, units: tuple[int, ...] = ()
) -> WalkStage:
    """A stage in that layer; behind the last of its parts unless another one is named."""
    last = Part.AFFINE if backward else Part.DROPOUT
    return WalkStage(Stop(part or last, backward=backward, layer=layer), units)
