"""ChangeNote: what a live change changed, and from which value."""

from collections.abc import Iterator
from dataclasses import dataclass

from model.frame import Frame


@dataclass(frozen=True)
class ChangeNote:
    """All changes of one setting of one run at one step, or at steps close together.

    Attributes
    ----------
    step : int
        Steps done when the first of them took effect.
    run : str or None
        None for all runs.
    field : {"dropout_ratio", "learning_rate", "epochs"}
    before, after : tuple of float
        In force until then and from then on; of dropout_ratio one a hidden layer.

    """

    step: int
    run: str | None
    field: str
    before: tuple[float, ...]
    after: tuple[float, ...]


def change_notes(frame: Frame) -> Iterator[ChangeNote]:
    """Yield the changes that have taken effect, in their order, one note a step, run and field."""
    in_force: dict[tuple[str | None, str], tuple[float, ...]] = {}
    for name, run in frame.runs.items():
        in_force[name, "dropout_ratio"] = run.config.dropout_ratios
        in_force[name, "learning_rate"] = (run.config.learning_rate,)
        in_force[None, "epochs"] = (run.config.epochs,)
    note: ChangeNote | None = None
    for change in frame.changes:
        if change.step > frame.step:
            continue
        place = change.run, change.field
        before = in_force[place]
        after = tuple(
            change.value if change.layer in (None, layer) else value
            for layer, value in enumerate(before)
        )
        in_force[place] = after
        if note is not None and (note.step, note.run, note.field) == (change.step, *place):
            before = note.before
        elif note is not None:
            yield note
        note = ChangeNote(change.step, *place, before, after)
    if note is not None:
        yield note
