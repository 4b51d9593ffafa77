"""EnlargedLayer: one hidden layer in the room of the whole card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.actions.action_words import show_action
from gui.enlarged.enlarged_board import EnlargedBoard
from gui.enlarged.enlarged_facts import layer_facts
from gui.enlarged.enlarged_head import EnlargedHead
from gui.enlarged.enlarged_map import EnlargedMap
from gui.enlarged.enlarged_words import words_of_frame, words_of_nothing, words_of_rows
from gui.enlarged.row_order import BatchRows
from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look
from gui.style.theme import LIGHT, Theme
from gui.tiles.layer_picture import LayerPicture, layer_picture
from gui.widgets.text_line import TextLine

_SPACING = 8


class EnlargedLayer(QWidget):
    """A layer's units, as large as there is room; of a mini-batch every row carries its digit.

    It answers the question whether there is one mask per sample or per mini-batch.

    Signals
    -------
    closed()
        The person wants to see all layers again.
    layer_chosen(int)
        The person wants to see that hidden layer instead.
    unit_pointed(int or None)
        The person points at a cell, or no longer at any. Those of a mini-batch are counted sample
        by sample as it was trained, however the rows are sorted.

    """

    closed = Signal()
    layer_chosen = Signal(int)
    unit_pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._by_label = False
        self._shown: tuple[object, ...] = ()  # what it all follows from
        self._moment: FlowMoment | None = None
        self._layer = 0
        self._rows: BatchRows | None = None
        self._framed: int | None = None  # row on show
        self._to_frame = True  # whether the framed row is to be brought into sight
        self.head = EnlargedHead()
        self.head.closed.connect(self.closed)
        self.head.layer_chosen.connect(self.layer_chosen)
        self.head.order_chosen.connect(self.sort_rows)
        self.caption = TextLine("body", 600)
        self.frame_button = QToolButton()
        self.frame_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        show_action(self.frame_button, "framed-row")
        self.frame_button.clicked.connect(self._reveal_frame)
        self.board = EnlargedBoard()
        self.board.scrolled.connect(self._fit_frame_button)
        self.heatmap.unit_pointed.connect(self._point)
        self._lay_out()
        self.set_theme(LIGHT)

    @property
    def heatmap(self) -> EnlargedMap:
        """The tile."""
        return self.board.heatmap

    @property
    def rows(self) -> BatchRows | None:
        """The rows of the mini-batch on show, from top to bottom."""
        return self._rows

    def show_layer(self, moment: FlowMoment, layer: int) -> None:
        """Show the units of that hidden layer, counted from 0, in that moment."""
        self._note_choice(moment, layer)
        self._moment, self._layer = moment, layer
        look, run = moment.layer_look(layer), moment.run
        follows_from = (
            *(moment.dataset, moment.frame.step, moment.frame.is_past, moment.image_index, layer),
            *(look, moment.ranges, moment.watched, moment.test_pass, run.mini_batch),
            *(run.drop_rates, run.dropout_ratios, run.config, self._by_label, self._theme),
        )
        if follows_from == self._shown:
            return
        self._shown = follows_from
        self.head.show_layer(layer, run.config.layer_count)
        self._show(moment, layer, look)

    def sort_rows(self, by_label: bool) -> None:
        """Show the rows of a mini-batch label by label, or as they were trained."""
        self._by_label, self._to_frame = by_label, True
        if self._moment is not None:
            self.show_layer(self._moment, self._layer)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for part in (self.head, self.caption, self.board):
            part.set_theme(theme)
        # No higher than the line it stands in.
        self.frame_button.setStyleSheet(
            f"QToolButton {{ font-size: {theme.caption}px; min-height: 0; padding: 0 6px;"
            f" border-width: 1px; }} QToolButton:disabled {{ color: {theme.ink2}; }}"
        )
        self.frame_button.setFixedHeight(self.caption.sizeHint().height())
        self._fit_frame_button()
        if self._moment is not None:
            self.show_layer(self._moment, self._layer)

    def _lay_out(self) -> None:
        self._caption_row = QWidget()
        row = QHBoxLayout(self._caption_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.caption, stretch=1)
        row.addWidget(self.frame_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _SPACING)
        column.setSpacing(_SPACING)
        column.addWidget(self.head)
        column.addWidget(self._caption_row)
        column.addWidget(self.board, stretch=1)
        self._caption_row.hide()

    def _note_choice(self, moment: FlowMoment, layer: int) -> None:
        """Bring the framed row into sight if it is another one by the person's choice."""
        before = self._moment
        if before is None or layer != self._layer:
            self._to_frame = True
        elif moment.frame.step != before.frame.step:
            self._to_frame = not self.isVisible()
        elif moment.image_index != before.image_index:
            self._to_frame = True

    def _show(self, moment: FlowMoment, layer: int, look: Look | None) -> None:
        offers_rows = look is not None and look.mini_batch
        self.head.show_order(by_label=self._by_label, offered=offers_rows)
        self._rows, self._framed = None, None
        if offers_rows and moment.run.mini_batch is not None:
            self._rows = BatchRows.of(moment.frame, moment.dataset, by_label=self._by_label)
        order = None if self._rows is None else self._rows.order
        picture = layer_picture(moment, layer, self._theme, order)
        self._caption_row.setVisible(self._rows is not None and picture is not None)
        if picture is None or look is None:
            units = self.tr("units: {units}").format(units=moment.run.config.hidden_sizes[layer])
            self.head.details.show_text(units)
            self.board.show_nothing(words_of_nothing(moment, look))
            return
        self.head.details.show_text(*picture.details)
        if self.heatmap.accessibleName() != picture.summary:
            self.heatmap.setAccessibleName(picture.summary)
        if self._rows is not None:
            self._show_rows(moment, layer, picture, self._rows)
        else:
            self.board.show_sample(picture, layer_facts(moment, layer, look, picture))

    def _show_rows(
        self, moment: FlowMoment, layer: int, picture: LayerPicture, rows: BatchRows
    ) -> None:
        mini_batch, row = moment.run.mini_batch, moment.framed_row
        if mini_batch is not None:
            self.caption.show_text(*words_of_rows(mini_batch.masks[layer]))
        self._framed = None if row is None else rows.row_of(row)
        self.board.show_rows(picture, rows, self._framed, moment.dataset)
        # A row that is alone need not be told from others.
        self.frame_button.setVisible(row is not None or moment.row is None)
        self._name_frame(words_of_frame(moment))
        # While it trains rows come and go: to follow them would let the picture jump.
        self.board.hold(self._framed if self._to_frame else None)

    def _name_frame(self, words: str) -> None:
        if words != self.frame_button.text():
            self.frame_button.setText(words)
        self._fit_frame_button()

    def _fit_frame_button(self) -> None:
        """Offer to scroll to the framed row while it is out of sight."""
        framed, button = self._framed, self.frame_button
        out_of_sight = framed is not None and not self.board.is_in_sight(framed)
        button.setEnabled(out_of_sight)
        font = button.font()
        if font.underline() != out_of_sight:
            font.setUnderline(out_of_sight)
            button.setFont(font)

    def _reveal_frame(self) -> None:
        self.board.hold(self._framed)

    def _point(self, cell: int | None) -> None:
        rows = self._rows
        if cell is not None and rows is not None:
            cell = rows.cell_as_trained(cell, self.heatmap.cell_order.line)
        self.unit_pointed.emit(cell)
