"""TileSource: what a tile that is taken away was copied from."""

from dataclasses import dataclass
from enum import Enum
from typing import Self

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Quantity
from gui.moment.sample_words import name_of_sample
from gui.units.unit_numbers import OUTPUT, SAMPLE
from model.passes import Pass, SamplePass
from model.probes.masked_pass import MaskedPass
from model.probes.test_pass_probe import TestPass


class Kind(Enum):
    """Which pass it was."""

    TRAINING = "training"
    TEST = "test"
    PROBE = "probe"  # with masks on, of an image that nothing is trained on


@dataclass(frozen=True)
class TileSource:
    """Run, pass, step and image.

    Attributes
    ----------
    run : str
        What it is called.
    kind : Kind
    step, epoch : int
        Of the pass, or counted up to; step 0 is before the first epoch.
    image : str
        Its name; empty of a whole mini-batch, and of what all images came to.

    """

    run: str
    kind: Kind
    step: int
    epoch: int
    image: str

    @classmethod
    def of(cls, moment: FlowMoment, place: int) -> Self:
        """Return the source of a hidden layer, counted from 0, of SAMPLE or of OUTPUT."""
        of_sample = place in (SAMPLE, OUTPUT)
        shown = moment.shown_of_sample if of_sample else moment.shown
        of_all = moment.look.mini_batch or moment.look.quantity is Quantity.DROP_RATE
        step = _step_of(moment, None if of_all and not of_sample else shown)
        return cls(
            run=moment.title,
            kind=_kind_of(shown),
            step=step,
            epoch=-(-step // moment.frame.steps_per_epoch),
            image="" if of_all and not of_sample else name_of_sample(moment.sample),
        )

    @property
    def words(self) -> str:
        """A line that stands below a picture."""
        match self.kind:
            case Kind.TEST:
                text = _tr("{run}, test pass at step {step}, epoch {epoch}, {image}")
            case Kind.PROBE:
                text = _tr("{run}, probe at step {step}, epoch {epoch}, {image}")
            case _ if self.image:
                text = _tr("{run}, step {step}, epoch {epoch}, {image}")
            case _:
                text = _tr("{run}, step {step}, epoch {epoch}")
        return text.format(
            run=self.run, step=f"{self.step:,}", epoch=f"{self.epoch:,}", image=self.image
        )

    def rows(self) -> list[tuple[str, str]]:
        """Return name and value of each of them, as they stand above a table."""
        rows = [
            ("run", self.run),
            ("pass", self.kind.value),
            ("step", str(self.step)),
            ("epoch", str(self.epoch)),
            ("image", self.image),
        ]
        return [row for row in rows if row[1]]


def _step_of(moment: FlowMoment, shown: Pass | TestPass | None) -> int:
    return shown.step if isinstance(shown, SamplePass | TestPass) else moment.frame.step


def _kind_of(shown: Pass | TestPass | None) -> Kind:
    if isinstance(shown, TestPass):
        return Kind.TEST
    return Kind.PROBE if isinstance(shown, MaskedPass) else Kind.TRAINING


def _tr(text: str) -> str:
    return QCoreApplication.translate("TileSource", text)
