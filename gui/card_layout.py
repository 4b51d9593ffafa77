"""CardLayout: which cards of the centre are on show, and which gives way in little room."""

from math import inf

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.banner import Banner
from gui.charts.plot_card import PlotCard
from gui.flow.flow_strip import FlowStrip
from gui.walk.walk_card import WalkCard

_SPACING = 16
# A lower one has no room for the sample picker when everything is presented larger.
_PRESENTED = 760


class CardLayout(QVBoxLayout):
    """The banner, the plot card or the walk card, and below it the flow card.

    While one pass is shown stage by stage the walk card stands in the plot card's place; while
    a single layer is enlarged the flow card has the room of both. In a window too small for two
    runs side by side below the plot, the plot gives way; below the code, the second run does.
    Presented in a low window, no card gives way to the banner: it lies over the foot of the flow
    card until it is closed.

    Signals
    -------
    too_low()
        The code that is on show has not the height it needs.

    """

    too_low = Signal()

    def __init__(
        self, parent: QWidget, banner: Banner, plot: PlotCard, walk: WalkCard, strip: FlowStrip
    ) -> None:
        super().__init__(parent)
        self._whole = parent
        self._banner, self._plot, self._walk, self._strip = banner, plot, walk, strip
        self._nothing = QWidget()  # takes the room where there are no cards
        self._walking = self._enlarged = self._empty = self._brief = self._presenting = False
        self._floating = False  # the banner
        self._shares = 1, 0  # of the upper card and the flow card in what is left
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_SPACING)
        self.addWidget(banner)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(_SPACING)
        self._upper.addWidget(plot, stretch=1)
        self._upper.addWidget(walk, stretch=1)
        self.addLayout(self._upper, stretch=1)
        self.addWidget(strip)
        self.addWidget(self._nothing, stretch=1)
        walk.hide()
        self._nothing.hide()

    @property
    def empty(self) -> bool:
        """Whether there are no cards."""
        return self._empty

    def stand_beside(self, widget: QWidget) -> None:
        """Have a widget stand to the right of the upper card."""
        self._upper.addWidget(widget)

    def set_empty(self, empty: bool) -> None:
        """Show the cards, or nothing in their place."""
        self._empty = empty
        self._strip.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._show_upper()

    def set_enlarged(self, enlarged: bool) -> None:
        """Follow whether the flow card needs the room of both."""
        self._enlarged = enlarged
        self._show_upper()

    def set_walking(self, walking: bool) -> None:
        """Show the walk card in the plot card's place, or the plot card."""
        self._walking = walking
        self._show_upper()

    def set_presenting(self, presenting: bool) -> None:
        """Follow whether everything is presented larger."""
        self._presenting = presenting
        self.fit()

    def make_room(self) -> None:
        """Let the code have the height that it needs: it is what is wanted now."""
        self._strip.enlargement.shrink()
        if self._strip.tracks.is_pair and self._room_above() < self._walk.least_height():
            self._strip.choices.compare(False)

    def fit(self) -> None:
        """Share the room anew: the window or a card has changed its size."""
        sparse = self._presenting and self._whole.height() < _PRESENTED
        self._strip.set_sparse(sparse)
        self._float_banner(sparse)
        # The tiles of a single run always find room below what is above them.
        room = self._room_above() if self._strip.tracks.is_pair else inf
        self._brief = room < self._plot.least_height()
        self._plot.set_brief(self._brief)
        self._share()
        if self._walking and room < self._walk.least_height():
            self.too_low.emit()

    def setGeometry(self, rect: QRect) -> None:
        """Place the cards, and the banner over them."""
        super().setGeometry(rect)
        if self._floating:
            card = self._strip.geometry()
            height = self._banner.heightForWidth(card.width())
            card.setTop(card.bottom() + 1 - height)
            self._banner.setGeometry(card)
            self._banner.raise_()

    def _float_banner(self, floating: bool) -> None:
        if floating != self._floating:
            self._floating = floating
            if floating:
                self.removeWidget(self._banner)
            else:
                self.insertWidget(0, self._banner)

    def _room_above(self) -> int:
        """The height that a flow card of full size leaves."""
        whole, banner = self._whole, self._banner
        away = self._floating or banner.isHidden()
        above = 0 if away else banner.height() + _SPACING
        return whole.height() - above - self._strip.heightForWidth(whole.width()) - _SPACING

    def _show_upper(self) -> None:
        room = not self._enlarged and not self._empty
        self._plot.setVisible(room and not self._walking)
        self._walk.setVisible(room and self._walking)
        self._share()

    def _share(self) -> None:
        """Let the upper card have what the flow card leaves, but not for its numbers alone."""
        upper = not self._enlarged and not self._empty
        brief = self._brief and not self._walking
        shares = int(upper and not brief), int(upper and brief)
        if shares != self._shares:  # even the same one asks for a new layout, which asks again
            self._shares = shares
            self.setStretchFactor(self._upper, shares[0])
            self.setStretchFactor(self._strip, shares[1])
