"""RunStyle: what a run is called and which of the run colours and marks it has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class RunStyle:
    """How every view shows one run.

    Attributes
    ----------
    title : str
        May hold "{ratio}", which stands for the dropout ratio in force.
    index : int
        The run's place in the experiment, 0 to 5: its colour, dash and marker follow from it.

    """

    title: str
    index: int

    @property
    def title_alone(self) -> str:
        """The title while no ratio is known, with a dash in its place."""
        return self.title.replace("{ratio}", "–")

    def title_with(self, dropout_ratios: Sequence[float]) -> str:
        """Return the title with the ratio, or the range of ratios, in force filled in.

        A title without a place for it gets it added, so that no run looks like one without dropout
        once its ratio was raised.
        """
        ratio = ratio_words(dropout_ratios)
        if "{ratio}" not in self.title and max(dropout_ratios) > 0:
            return f"{self.title} · {ratio}"
        return self.title.replace("{ratio}", ratio)


def ratio_words(dropout_ratios: Sequence[float]) -> str:
    """Return the ratio, or the range of ratios, of a run's layers."""
    lowest, highest = min(dropout_ratios), max(dropout_ratios)
    return f"{lowest:.2f}" if lowest == highest else f"{lowest:.2f}–{highest:.2f}"


def run_styles(titles: Mapping[str, str]) -> dict[str, RunStyle]:
    """Return the style of each run, by name, from the titles in the experiment's order."""
    return {name: RunStyle(title, index) for index, (name, title) in enumerate(titles.items())}
