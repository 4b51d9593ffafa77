"""The look as data: every colour, size and font of the window, in a light and a dark edition.

Colour means data. Controls are ink-coloured; blue is the run without dropout, orange the one with
it.
"""

from dataclasses import dataclass, replace
from typing import Literal, Self, get_args

from PySide6.QtGui import QColor, QFont

from gui.style.fonts import create_font

SizeName = Literal["caption", "control", "body", "title", "heading", "verdict", "display"]

PRESENTER_SCALE = 1.45
PRESENTER_MINIMUM = 17
"""The smallest text of presenter mode, in pixels: readable from the last row."""

_CONTROL_SCALE = 1.25  # of what is around the text of controls: it has more room than it needs
_DISPLAY_SCALE = 2


@dataclass(frozen=True)
class Theme:
    """Design tokens. Colours are "#RRGGBB", sizes logical pixels, alphas 0 to 255."""

    name: Literal["light", "dark"]

    canvas: str  # behind everything
    surface: str  # cards, fields, the transport bar
    sunken: str  # a well within a card
    hover: str
    segment: str  # the groove of a segmented control
    selected: str  # its selected part
    ink: str
    ink2: str
    ink3: str
    border: str
    hairline: str
    error: str

    # The dark field: tiles are dark wells in both themes.
    well: str
    zero_cell: str
    zero_dot: str
    dropped: str
    kept: str

    run_colours: tuple[str, ...]  # by run index: without dropout, with dropout, then four more
    gap_alpha: int  # opacity of the band between training and test accuracy

    # Type sizes.
    caption: int = 12
    control: int = 13
    body: int = 14
    title: int = 16
    heading: int = 18
    verdict: int = 14
    display: int = 18  # the epoch

    is_presenting: bool = False  # for a projector: larger, and without what a class does not need

    spacing: tuple[int, ...] = (4, 8, 12, 16, 20)
    control_height: int = 32
    icon_size: int = 20
    chart_height: int = 130  # at least
    card_radius: int = 12
    control_radius: int = 8
    tile_radius: int = 6
    tag_radius: int = 4

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark surface."""
        return self.name == "dark"

    def font(self, size: SizeName, weight: int = 400) -> QFont:
        """The bundled type face in a size of the type scale, with tabular figures."""
        pixels: int = getattr(self, size)
        return create_font(pixels, weight)

    def run_colour(self, index: int) -> QColor:
        """The colour of the run at this index; past the last one the colours repeat."""
        return QColor(self.run_colours[index % len(self.run_colours)])

    def gap_colour(self, index: int) -> QColor:
        """The translucent colour of a run's gap band."""
        colour = self.run_colour(index)
        colour.setAlpha(self.gap_alpha)
        return colour

    def presenting(self) -> Self:
        """The edition for a projector: all is larger, and verdict and epoch stand out."""
        sizes = {
            name: max(round(getattr(self, name) * PRESENTER_SCALE), PRESENTER_MINIMUM)
            for name in get_args(SizeName)
        }
        sizes |= {"verdict": sizes["title"], "display": _DISPLAY_SCALE * self.display}
        return replace(
            self,
            **sizes,
            control_height=round(self.control_height * _CONTROL_SCALE),
            icon_size=round(self.icon_size * PRESENTER_SCALE),
            chart_height=round(self.chart_height * PRESENTER_SCALE),
            is_presenting=True,
        )


LIGHT = Theme(
    name="light",
    canvas="#EDF0F4",
    surface="#FFFFFF",
    sunken="#F3F5F8",
    hover="#E6EAEF",
    segment="#E4E9EF",
    selected="#FFFFFF",
    ink="#17212D",
    ink2="#465463",
    ink3="#5F6C7A",
    border="#778596",
    hairline="#DCE2E9",
    error="#8A1C5B",
    well="#101A26",
    zero_cell="#243244",
    zero_dot="#8FA0B3",
    dropped="#FF9A4D",
    kept="#AEBCCB",
    # Blue and orange, then teal, plum, violet and umber: far apart for colour-blind eyes too.
    run_colours=("#2A5DB0", "#AE4A06", "#0B7F7F", "#6E0562", "#745AF4", "#4C3A13"),
    gap_alpha=34,
)

DARK = Theme(
    name="dark",
    canvas="#0D131A",
    surface="#161E28",
    sunken="#111922",
    hover="#212C39",
    segment="#0F161F",
    selected="#2C394A",
    ink="#EAF0F6",
    ink2="#B3BFCC",
    ink3="#8F9DAC",
    border="#66768A",
    hairline="#273341",
    error="#FF9AD0",
    well="#0A1017",
    zero_cell="#1C2836",
    zero_dot="#8497AB",
    dropped="#FF9A4D",
    kept="#A4B3C3",
    run_colours=("#82B1FF", "#FFA65C", "#74DDD0", "#CB6CA4", "#A86AFF", "#B08820"),
    gap_alpha=44,
)
