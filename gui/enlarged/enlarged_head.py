"""EnlargedHead: the row above an enlarged layer: which one it is, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.actions.action_words import show_action
from gui.style.icons import show_icon
from gui.style.theme import LIGHT, Theme
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.text_line import TextLine

_SPACING = 12


class EnlargedHead(QWidget):
    """Previous and next layer, title, what is seen of it in a line, the order of rows, close.

    Signals
    -------
    layer_chosen(int)
    order_chosen(object)
        True if the rows of a mini-batch are to be sorted by label, False if not.
    closed()

    """

    layer_chosen = Signal(int)
    order_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layer, self._layers = 0, 1
        self.previous_button = _icon_button("previous-layer")
        self.previous_button.clicked.connect(lambda: self.layer_chosen.emit(self._layer - 1))
        self.next_button = _icon_button("next-layer")
        self.next_button.clicked.connect(lambda: self.layer_chosen.emit(self._layer + 1))
        self.title = TextLine("title", 600, stretches=False)
        self.details = TextLine("control", 400, "ink2")
        labels = {False: self.tr("As trained"), True: self.tr("By label")}
        self.order = SegmentSwitch(self.tr("Order of the rows"), labels)
        self.order.show_value(False)
        self.order.chosen.connect(self.order_chosen)
        self.close_button = _icon_button("enlarge")
        self.close_button.setAccessibleName(self.tr("Back to all layers"))
        self.close_button.setToolTip(self.tr("Back to all layers (Escape)"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        row.addSpacing(_SPACING)
        row.addWidget(self.title)
        row.addSpacing(_SPACING)
        row.addWidget(self.details, stretch=1)
        row.addSpacing(_SPACING)
        row.addWidget(self.order)
        row.addSpacing(_SPACING)
        row.addWidget(self.close_button)
        self.order.hide()
        self.set_theme(LIGHT)

    def show_layer(self, layer: int, layers: int) -> None:
        """Name the layer, of so many."""
        if (layer, layers) == (self._layer, self._layers) and self.title.text:
            return
        self._layer, self._layers = layer, layers
        self.title.show_text(self.tr("Hidden {number}").format(number=layer + 1))
        first, last = layer == 0, layer == layers - 1
        only = self.tr("There is only one hidden layer") if first and last else ""
        why = {
            self.previous_button: only or self.tr("This is the first hidden layer"),
            self.next_button: only or self.tr("This is the last hidden layer"),
        }
        for button, action, at_end in (
            (self.previous_button, "previous-layer", first),
            (self.next_button, "next-layer", last),
        ):
            reason = why[button] if at_end else ""
            button.setEnabled(not at_end)
            show_action(button, action, reason)
            button.setAccessibleDescription(reason)

    def show_order(self, *, by_label: bool, offered: bool) -> None:
        """Say in which order rows stand, where there are rows."""
        self.order.show_value(by_label)
        self.order.setVisible(offered)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.title, self.details, self.order):
            part.set_theme(theme)
        names = {
            self.previous_button: "chevron-left",
            self.next_button: "chevron-right",
            self.close_button: "close",
        }
        for button, name in names.items():
            show_icon(button, name, theme.ink, theme.icon_size)


def _icon_button(action: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    show_action(button, action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
