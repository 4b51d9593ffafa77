"""FlowFoot: what stands below the tiles, as far as there is room for it."""

from PySide6.QtWidgets import QHBoxLayout

from gui.flow.flow_key import FlowKey
from gui.flow.picker.sample_picker import SamplePicker
from gui.flow.source_row import SourceRow
from gui.flow.track_pair import TrackPair

SPACING = 12
"""Between the parts of the foot, and above it where two tracks leave no room of their own."""


class FlowFoot(QHBoxLayout):
    """The sample picker and the key.

    Two tracks may need the picker's room: then the key stands beside the source of the lower one.
    Set sparse, there is no picker at all, and the key stands beside the source above the tiles.

    Parameters
    ----------
    tracks : TrackPair
        What is above.
    source : SourceRow
        And above that.

    """

    def __init__(self, tracks: TrackPair, source: SourceRow) -> None:
        super().__init__()
        self.picker = SamplePicker()
        self.key = FlowKey()
        self._tracks, self._source = tracks, source
        self._tight = self._sparse = False
        self.setSpacing(SPACING)
        self.addWidget(self.picker, stretch=1)
        self.addWidget(self.key)

    @property
    def sparse(self) -> bool:
        """Whether there is no picker, however much room there is."""
        return self._sparse

    def set_sparse(self, sparse: bool) -> None:
        """Do without the picker, however much room there is, or not."""
        if sparse != self._sparse:
            self._sparse = sparse
            self._tracks.set_snug(sparse)
            self._arrange()

    def fit(self, room: int) -> None:
        """Keep the picker unless two tracks would then have tiles without glyphs.

        Parameters
        ----------
        room : int
            The height for the tracks and the foot.

        """
        tracks, height = self._tracks, self.picker.sizeHint().height()
        pair = tracks.is_pair and not tracks.isHidden() and not self._sparse
        tight = pair and room - height - SPACING < tracks.least_height()
        # A single track has room for its scroll bar above the foot.
        self.setContentsMargins(0, SPACING if pair and not tight else 0, 0, 0)
        if tight != self._tight:
            self._tight = tight
            self._arrange()

    def _arrange(self) -> None:
        self.picker.setHidden(self._tight or self._sparse)
        # The card goes on asking for the height that would bring the picker back.
        spare = self.picker.sizeHint().height() + SPACING if self._tight else 0
        self._tracks.set_spare(spare)
        if self._sparse:
            self._source.hold(self.key)
        elif self._tight:
            self._tracks.line.hold(self.key)
        else:
            self.addWidget(self.key)
