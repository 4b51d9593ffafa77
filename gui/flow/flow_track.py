"""FlowTrack: the stages from left to right, as data flows: sample, hidden layers, output."""

from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QScrollBar, QSizePolicy, QWidget

from gui.flow.cell_look import mask_looks
from gui.flow.heatmap import Heatmap
from gui.flow.output_bars import OutputBars
from gui.flow.sample_tile import SampleTile
from gui.flow.stage import GAP, Stage
from gui.flow.unit_grid import tile_side
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.frame import RunFrame, Watched

_USUAL_LAYERS = 6  # the tiles are as large as so many layers allow: their size never jumps
_MOST_LAYERS = 8  # that are squeezed in; with more the layers scroll
_LEAST_OUTPUT = 136
_SCROLL_ROOM = 14


class FlowTrack(QWidget):
    """One image's way through one run.

    The sample and the output stay in place; between them the hidden layers scroll if need be.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = SampleTile()
        self.layers: list[Heatmap] = []
        self.output = OutputBars()
        self._theme, self._looks = LIGHT, mask_looks(LIGHT)
        self._sample_stage = Stage(self.sample, parent=self)
        self._layer_stages: list[Stage] = []
        self._output_stage = Stage(self.output, leads_on=False, parent=self)
        self._row = QWidget()
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self._row)
        self.scroll_bar = _ScrollBar(Qt.Orientation.Horizontal)
        self.scroll_area.setHorizontalScrollBar(self.scroll_bar)
        self.scroll_bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_bar.setAccessibleName(self.tr("Hidden layers"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme, self._looks = theme, mask_looks(theme)
        for stage in self._stages():
            stage.set_theme(theme)
        # A focused scroll bar shows a ring like every other control.
        bar = 'QScrollBar[ring="true"]'
        self.scroll_bar.setStyleSheet(
            f"{bar}:focus {{ border: 2px solid {theme.ink}; border-radius: 5px; }}"
            f"{bar}::handle:focus {{ margin: 0px; }}"
        )
        self.updateGeometry()
        self._place()

    def show_flow(
        self,
        dataset: Dataset,
        image_index: int,
        run: RunFrame,
        run_index: int,
        watched: Watched | None,
    ) -> None:
        """Show a training image on its way.

        Parameters
        ----------
        dataset : Dataset
            What the run trains on.
        image_index : int
        run : RunFrame
        run_index : int
            The run's place in the experiment: its colour.
        watched : Watched or None
            The image's pass; None if there is none yet.

        """
        self._set_layer_count(run.config.layer_count)
        self._show_sample(dataset, image_index, run, watched)
        self._show_layers(run.config.hidden_sizes, watched)
        self._show_output(int(dataset.train_labels[image_index]), run, run_index, watched)

    def hasHeightForWidth(self) -> bool:
        """The wider the track, the larger its tiles."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height for tiles as large as the usual number of layers allows."""
        return self._side_for(width, _USUAL_LAYERS) + self._below_tiles()

    def sizeHint(self) -> QSize:
        """As wide as a small window allows."""
        return QSize(952, self.heightForWidth(952))

    def minimumSizeHint(self) -> QSize:
        """Sample, a layer and output with the smallest tiles."""
        side = tile_side(0)
        return QSize(2 * (side + GAP) + _LEAST_OUTPUT, side + self._below_tiles())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the tiles as large as there is room."""
        self._place()

    def _stages(self) -> list[Stage]:
        return [self._sample_stage, *self._layer_stages, self._output_stage]

    def _set_layer_count(self, count: int) -> None:
        if count == len(self.layers):
            return
        while len(self.layers) > count:
            self.layers.pop()
            self._layer_stages.pop().deleteLater()
        while len(self.layers) < count:
            heatmap = Heatmap()
            stage = Stage(heatmap, parent=self._row)
            stage.set_theme(self._theme)
            stage.show()
            self.layers.append(heatmap)
            self._layer_stages.append(stage)
        self._place()

    def _show_sample(
        self, dataset: Dataset, image_index: int, run: RunFrame, watched: Watched | None
    ) -> None:
        mask = None if watched is None else watched.input_mask
        self.sample.show_sample(dataset.train_images[image_index], dataset.image_shape, mask)
        noisy = run.config.label_noise > 0
        label = self.tr("trained as {label}") if noisy else self.tr("label {label}")
        details = [label.format(label=dataset.train_labels[image_index])]
        if mask is not None:
            kept, pixels = np.count_nonzero(mask), len(mask)
            more = [
                self.tr("kept {kept} / {units}").format(kept=kept, units=pixels),
                self.tr("kept {percent} %").format(percent=round(100 * kept / pixels)),
            ]
            details = [f"{details[0]}, {each}" for each in more] + details
        titles = [self.tr("Sample: image {number}"), self.tr("Image {number}")]
        self._sample_stage.show_texts(
            [title.format(number=image_index + 1) for title in titles], details
        )

    def _show_layers(self, hidden_sizes: Sequence[int], watched: Watched | None) -> None:
        title = self.tr("Hidden {number}")
        details = [
            self.tr("kept {kept} / {units}"),
            self.tr("kept {kept}/{units}"),
            self.tr("{kept} / {units}"),
        ]
        for layer, units in enumerate(hidden_sizes):
            if watched is None:
                self.layers[layer].show_nothing()
                kept = self.tr("–")
            else:
                mask = watched.masks[layer]
                self.layers[layer].show_cells(mask.view(np.uint8), self._looks)
                kept = str(np.count_nonzero(mask))
            self._layer_stages[layer].show_texts(
                [title.format(number=layer + 1)],
                [detail.format(kept=kept, units=units) for detail in details],
            )

    def _show_output(
        self, label: int, run: RunFrame, run_index: int, watched: Watched | None
    ) -> None:
        if watched is None:
            self.output.show_nothing()
        else:
            self.output.show_probabilities(watched.probabilities, label, run_index)
        # The masks were on when it answered, and a test pass may answer otherwise.
        titles = [self.tr("Output with this mask"), self.tr("Output, this mask")]
        self._output_stage.show_texts(titles, self._judge(label, run, watched))

    def _judge(self, label: int, run: RunFrame, watched: Watched | None) -> list[str]:
        answer = self.output.answer
        if watched is None:
            return [self.tr("no answer yet")]
        if answer is None:
            return [self.tr("no answer: not a number")]
        if run.config.label_noise == 0:
            text = self.tr("answers {answer}, correct")
            texts = [text if answer == label else self.tr("answers {answer}, wrong")]
        elif answer == label:
            texts = [self.tr("answers {answer}, as trained")]
        else:
            texts = [
                self.tr("answers {answer}, trained as {label}"),
                self.tr("answers {answer}, not {label}"),
            ]
        return [text.format(answer=answer, label=label) for text in texts]

    def _below_tiles(self) -> int:
        return self._sample_stage.text_height() + _SCROLL_ROOM

    def _side_for(self, width: int, layers: int) -> int:
        """The side of the tiles if so many layers are to fit into the width."""
        tiles = layers + 1
        return tile_side((width - _LEAST_OUTPUT - tiles * GAP) // tiles)

    def _side(self) -> int:
        layers = len(self.layers)
        side = self._side_for(self.width(), _USUAL_LAYERS)
        if _USUAL_LAYERS < layers <= _MOST_LAYERS:
            squeezed = self._side_for(self.width(), layers)
            if (layers + 1) * (squeezed + GAP) + _LEAST_OUTPUT <= self.width():
                side = squeezed
        return min(side, tile_side(self.height() - self._below_tiles()))

    def _place(self) -> None:
        side = self._side()
        pitch, height = side + GAP, side + self._sample_stage.text_height()
        top = max((self.height() - height - _SCROLL_ROOM) // 2, 0)
        row_width, room = len(self.layers) * pitch, self.width() - pitch - _LEAST_OUTPUT
        window = row_width if row_width <= room else room - GAP
        output_left = pitch + min(row_width, room)
        self._sample_stage.setGeometry(0, top, pitch, height)
        self._output_stage.setGeometry(output_left, top, self.width() - output_left, height)
        for layer, stage in enumerate(self._layer_stages):
            stage.setGeometry(layer * pitch, 0, pitch, height)
        self._row.resize(row_width, height)
        self.scroll_area.setGeometry(pitch, top, window, height + _SCROLL_ROOM)
        self.scroll_bar.setSingleStep(pitch)


class _ScrollBar(QScrollBar):
    """A scroll bar whose arrow keys scroll the way they point; Qt's own scrolls the other way."""

    _ACTIONS: ClassVar = {
        Qt.Key.Key_Left: QAbstractSlider.SliderAction.SliderSingleStepSub,
        Qt.Key.Key_Right: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._ACTIONS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.triggerAction(action)
