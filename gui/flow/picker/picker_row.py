"""PickerRow: what the sample picker is made of, from left to right."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.actions.action_words import action_tips, action_words, show_action
from gui.flow.picker.image_filter import ImageFilter
from gui.flow.picker.image_number import ImageNumber
from gui.flow.picker.thumbnails import Thumbnails
from gui.style.icons import show_icon
from gui.style.theme import LIGHT, Theme
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.text_line import TextLine
from model.sample import Origin

ORIGIN_ACTIONS = {
    Origin.TRAINING: "training-images",
    Origin.TEST: "test-images",
    Origin.DRAWN: "own-pictures",
}
"""The actions that choose them."""

_SPACING = 8
_CHECK_BOX = 1  # without its words, as a share of a control's height
_LEAST_THUMBNAILS = 4  # that are worth more than the number field


class PickerRow(QHBoxLayout):
    """The controls that choose an image, and thumbnails or a hint in their place.

    Parameters
    ----------
    picker : QWidget
        What is laid out.

    """

    def __init__(self, picker: QWidget) -> None:
        super().__init__(picker)
        self._picker = picker
        self._theme = LIGHT
        self._origin = Origin.TRAINING
        origins = {
            Origin.TRAINING: self.tr("Training"),
            Origin.TEST: self.tr("Test"),
            Origin.DRAWN: self.tr("Own"),
        }
        self.origins = SegmentSwitch(self.tr("Which images"), origins)
        self.origins.set_tips(action_tips(ORIGIN_ACTIONS))
        self.origins.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow = QCheckBox(self._follow_words(narrow=False))
        self.follow.setChecked(True)
        show_action(self.follow, "follow")
        self.follow.setAccessibleName(self._follow_words(narrow=False))
        self.filter = ImageFilter()
        self.jump = ImageNumber()
        self.draw = QToolButton(text=action_words("draw"))
        show_action(self.draw, "draw")
        self.back = self._page_button("previous-images", -1)
        self.on = self._page_button("next-images", 1)
        self.thumbnails = Thumbnails()
        self.thumbnails.paged.connect(self._enable_pages)
        self.hint = TextLine("caption", 400, "ink2")
        self._lay_out()

    def show_parts(self, origin: Origin, hints: tuple[str, ...]) -> None:
        """Show what images of that origin have a use for, and a hint where there are none."""
        self._origin = origin
        own, count = origin is Origin.DRAWN, self.thumbnails.count
        self.follow.setVisible(origin is Origin.TRAINING)
        self.filter.setHidden(own)
        self.draw.setVisible(own)
        for part in (self.thumbnails, self.back, self.on):
            part.setVisible(count > 0)
        self.hint.setVisible(count == 0)
        self.hint.show_text(*hints)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for part in (self.origins, self.filter, self.jump, self.thumbnails, self.hint):
            part.set_theme(theme)
        for button, name in ((self.back, "chevron-left"), (self.on, "chevron-right")):
            show_icon(button, name, theme.ink, theme.icon_size)

    def least_height(self) -> int:
        """The height of the picker, whatever of it is on show: nothing above it moves."""
        return max(self.jump.sizeHint().height(), self.thumbnails.sizeHint().height())

    def fit(self) -> None:
        """Do without whatever leaves few thumbnails: first long words, then the number field."""
        own = self._origin is Origin.DRAWN
        least = _LEAST_THUMBNAILS * self.thumbnails.minimumSizeHint().width()
        room = self._picker.width() - least
        jump = self.jump.width() + _SPACING
        narrow = not own and self._taken(narrow=False) + jump > room
        self.origins.set_compact(narrow)
        self.filter.fit(narrow=narrow)
        self.follow.setText(self._follow_words(narrow=narrow))
        self.jump.setVisible(not own and self._taken(narrow=narrow) + jump <= room)

    def _lay_out(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_SPACING)
        for part in (self.origins, self.follow, self.filter, self.jump, self.draw):
            self.addWidget(part)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.back)
        pages.addWidget(self.on)
        self.addLayout(pages)
        self.addWidget(self.thumbnails, stretch=1)
        self.addWidget(self.hint, stretch=1)

    def _page_button(self, action: str, pages: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        show_action(button, action)
        button.clicked.connect(lambda: self.thumbnails.turn(pages))
        return button

    @Slot()
    def _enable_pages(self) -> None:
        thumbnails = self.thumbnails
        self.back.setEnabled(thumbnails.first > 0)
        self.on.setEnabled(thumbnails.first + thumbnails.page_size < thumbnails.count)

    def _taken(self, *, narrow: bool) -> int:
        """The room of all but number field and thumbnails, with short words or long ones."""
        origins, pages = self.origins, self.back.sizeHint().width() + self.on.sizeHint().width()
        widths = [origins.combo_width() if narrow else origins.segments_width(), pages]
        if self._origin is Origin.TRAINING:
            words = self.follow.fontMetrics().horizontalAdvance(self._follow_words(narrow=narrow))
            widths.append(words + _CHECK_BOX * self._theme.control_height)
        if self._origin is not Origin.DRAWN:
            widths.append(self.filter.fitting_width(narrow=narrow))
        return sum(widths) + _SPACING * len(widths)

    def _follow_words(self, *, narrow: bool) -> str:
        return self.tr("Follow") if narrow else self.tr("Follow mini-batch")
