"""LayerStage: one hidden layer, its units and what becomes of their mean signal."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from gui.flow.signal_meter import SignalMeter
from gui.flow.stage import Stage
from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Quantity
from gui.moment.stop import Part
from gui.terms.terms import explain
from gui.tiles.heatmap import Heatmap
from gui.tiles.layer_picture import layer_picture


class LayerStage(Stage):
    """The stage of the hidden layer of that index."""

    def __init__(self, layer: int, parent: QWidget | None = None) -> None:
        self.layer = layer
        self.heatmap = Heatmap()
        self.meter: SignalMeter
        self._told_unit: int | None = None
        super().__init__(self.heatmap, meter=SignalMeter(), parent=parent)
        self.title.set_explanation(explain("hidden-layers"))

    @property
    def told_box(self) -> QRectF | None:
        """Where the unit is whose numbers are told elsewhere; None where it cannot be seen."""
        unit = self._told_unit
        if unit is None or self.heatmap.empty or self.heatmap.cell_order.nearest(unit) != unit:
            return None
        return self.heatmap.cell_box(unit)

    def show_moment(self, moment: FlowMoment) -> None:
        """Show the layer's units in that moment."""
        walk = moment.walk
        self._show_units(moment)
        self.heatmap.mark_row(moment.framed_row if moment.look.mini_batch else None)
        told = () if walk is None else walk.units[self.layer : self.layer + 1]
        self._told_unit = told[0] if told else None
        self.set_reached(walk is not None and walk.stop.layer == self.layer)
        self.set_metered(moment.metered)
        if moment.metered:
            self._show_means(moment)

    def _show_units(self, moment: FlowMoment) -> None:
        picture = layer_picture(moment.halfway(self.layer), self.layer, self._theme)
        titles = [self.tr("Hidden {number}").format(number=self.layer + 1)]
        with_details = self.tr("{title}: {detail}")
        if picture is None:
            nothing = self._nothing(moment)
            self.heatmap.show_nothing()
            self.show_texts(titles, nothing)
            self.tell(moment, with_details.format(title=titles[0], detail=nothing[0]))
            return
        self.heatmap.show_cells(picture.values, picture.table, columns=picture.columns)
        firing = self._firing(moment)
        if firing:
            self.show_texts(titles, firing)
            self.tell(moment, with_details.format(title=titles[0], detail=firing[0]))
            return
        if moment.metered:  # the meter stands where the details are else
            longer = [with_details.format(title=titles[0], detail=d) for d in picture.details]
            titles = [*longer, *titles]
        self.show_texts(titles, picture.details)
        self.tell(moment, picture.summary)

    def _firing(self, moment: FlowMoment) -> list[str]:
        """How many units fire before any is dropped, where one pass stands between the two."""
        shown, walk = moment.shown_of_sample, moment.walk
        if shown is None or walk is None or walk.stop.backward:
            return []
        if walk.part_in(self.layer) is not Part.ACTIVATION:
            return []
        activations = shown.activations[self.layer]
        parts = {
            "firing": f"{np.count_nonzero(activations):,}",
            "units": f"{activations.size:,}",
        }
        texts = [self.tr("{firing} of {units} firing"), self.tr("{firing} firing")]
        return [text.format(**parts) for text in texts]

    def _nothing(self, moment: FlowMoment) -> list[str]:
        units = moment.run.config.hidden_sizes[self.layer]
        if moment.look.quantity is Quantity.MASK and not moment.look.test_pass:
            texts = [self.tr("kept – / {units}"), self.tr("– / {units}")]
        else:
            texts = [self.tr("units: {units}")]
        return [text.format(units=f"{units:,}") for text in texts]

    def _show_means(self, moment: FlowMoment) -> None:
        test_pass = moment.test_pass
        if test_pass is None:
            self.meter.show_nothing()
        else:
            means = test_pass.training_means, test_pass.test_means
            self.meter.show_means(*(each[self.layer] for each in means))
