"""FlowFoot: what stands below the tiles, as far as there is room for it."""

from PySide6.QtWidgets import QHBoxLayout

from gui.flow.flow_key import FlowKey
from gui.flow.sample_picker import SamplePicker
from gui.flow.track_pair import TrackPair

SPACING = 12
"""Between the parts of the foot, and above it where two tracks leave no room of their own."""


class FlowFoot(QHBoxLayout):
    """The sample picker and the key.

    Two tracks may need the picker's room: then the key stands beside the source of the lower one.

    Parameters
    ----------
    tracks : TrackPair
        What is above.

    """

    def __init__(self, tracks: TrackPair) -> None:
        super().__init__()
        self.picker = SamplePicker()
        self.key = FlowKey()
        self._tracks = tracks
        self._tight = False
        self.setSpacing(SPACING)
        self.addWidget(self.picker, stretch=1)
        self.addWidget(self.key)

    def fit(self, room: int) -> None:
        """Keep the picker unless two tracks would then have tiles without glyphs.

        Parameters
        ----------
        room : int
            The height for the tracks and the foot.

        """
        tracks, height = self._tracks, self.picker.sizeHint().height()
        pair = tracks.is_pair and not tracks.isHidden()
        tight = pair and room - height - SPACING < tracks.least_height()
        # A single track has room for its scroll bar above the foot.
        self.setContentsMargins(0, SPACING if pair and not tight else 0, 0, 0)
        if tight == self._tight:
            return
        self._tight = tight
        self.picker.setHidden(tight)
        # The card goes on asking for the height that would bring the picker back.
        tracks.set_spare(height + SPACING if tight else 0)
        if tight:
            tracks.line.hold(self.key)
        else:
            self.addWidget(self.key)
