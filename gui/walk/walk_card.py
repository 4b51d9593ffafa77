"""WalkCard: one pass there and back, told by the code that runs and the numbers of one unit."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.moment.flow_moment import FlowMoment
from gui.style.theme import LIGHT, Theme
from gui.walk.code_view import CodeView
from gui.walk.crumbs import Crumbs
from gui.walk.units import Units
from gui.walk.walk import Walk
from gui.walk.walk_controls import WalkControls
from gui.walk.walk_keys import WalkKeys, legend_words
from gui.walk.walk_page import WalkPage
from gui.widgets.text_line import TextLine
from model.passes import Mode, SamplePass
from model.probes.test_pass_probe import TestPass

_MARGINS = 14, 8, 14, 7
_SPACING = 12
_ABOVE_CODE, _BELOW_CODE = 4, 3


class WalkCard(QFrame):
    """What happens in words, the parts of the layer, the code, and the keys.

    It has the focus while a pass is shown, so that the keys are for it. Any of them but Space ends
    playing: from then on the person turns the pages.

    Signals
    -------
    stage_changed(WalkStage or None)
        How far the pass has come; None when it is no longer shown.
    closed()
        The person wants the plot back.

    """

    stage_changed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("One pass"))
        self._moment: FlowMoment | None = None
        self._mode: Mode | None = None
        self._units: Units | None = None
        self._chosen: dict[int, int] = {}  # units by layer that the person chose
        self._before: QWidget | None = None  # what had the focus
        self.walk = Walk(self)
        self.title = TextLine("heading", 600)
        self.crumbs = Crumbs()
        self.caption = TextLine("caption", 400, "ink2")
        self.controls = WalkControls()
        self.code = CodeView()
        self.legend = TextLine("caption", 400, "ink3")
        self.legend.show_text(*legend_words())
        self._keys = WalkKeys(self.walk, self._close)
        self._lay_out()
        self._wire()
        self.set_theme(LIGHT)

    @property
    def units(self) -> Units | None:
        """The units whose numbers are told; None while no pass is shown."""
        return self._units

    @property
    def page(self) -> WalkPage | None:
        """What is on show; None while no pass is."""
        moment, units, route = self._moment, self._units, self.walk.route
        shown = None if moment is None else moment.known_pass
        if moment is None or units is None or route is None or shown is None:
            return None
        return WalkPage.of(self.walk.place, route, moment, shown, units)

    def least_height(self) -> int:
        """The height below which too little of the code is in sight."""
        margins = self.contentsMargins() + self._column.contentsMargins()
        rows = (self.title, self.controls, self.legend)
        texts = sum(row.sizeHint().height() for row in rows) + _ABOVE_CODE + _BELOW_CODE
        return margins.top() + texts + self.code.readable_height() + margins.bottom()

    def begin(self, moment: FlowMoment) -> None:
        """Show that moment's pass from its start, at reading speed; without a pass, nothing."""
        shown = moment.known_pass
        if shown is None:
            self.end()
            return
        self._take_focus()
        self._begin_walk(moment, shown)
        self.walk.play()

    def show_moment(self, moment: FlowMoment) -> None:
        """Go on with that moment's pass from where it stands; begin if none is shown yet.

        Of a run with another network, and of another kind, the pass begins anew.
        """
        shown, before = moment.known_pass, self._moment
        if before is None or shown is None:
            self.begin(moment)
        elif (moment.run.config, shown.mode) != (before.run.config, self._mode):
            self._begin_walk(moment, shown)
        else:
            self._moment = moment
            if shown is not before.known_pass:
                self._tell_units(Units.telling(moment, shown))
            self._show()

    def end(self) -> None:
        """Show no pass any more."""
        self._moment = self._units = None
        self.walk.end()
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and self._before is not None:
            self._before.setFocus()
        self._before = None

    @Slot(int, int)
    def choose_unit(self, layer: int, unit: int) -> None:
        """Tell about that unit of that hidden layer, while this pass is shown."""
        if self._moment is None or self._units is None:
            return
        sizes = self._moment.run.config.hidden_sizes
        if 0 <= layer < len(sizes) and 0 <= unit < sizes[layer]:
            self._chosen[layer] = unit
            self._tell_units(self._units)
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.title, self.crumbs, self.caption, self.controls, self.code, self.legend):
            part.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        """Have the keys before the window's shortcuts."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self._has_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages; what is no key of the walk is for the window."""
        action = self._keys.action(event)
        if action is None or self._moment is None:
            super().keyPressEvent(event)
        else:
            action()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait where nobody sees it."""
        super().hideEvent(event)
        self.walk.pause()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_SPACING)
        row.addWidget(self.crumbs)
        row.addWidget(self.caption, stretch=1)
        row.addWidget(self.controls)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addSpacing(_ABOVE_CODE)
        column.addWidget(self.code, stretch=1)
        column.addSpacing(_BELOW_CODE)
        column.addWidget(self.legend)

    def _wire(self) -> None:
        walk, controls = self.walk, self.controls
        walk.stage_changed.connect(self.stage_changed)
        walk.moved.connect(self._show)
        walk.playing_changed.connect(self._show_controls)
        controls.previous_wanted.connect(walk.previous_layer)
        controls.toggled.connect(walk.toggle)
        controls.next_wanted.connect(walk.next_layer)
        controls.close_wanted.connect(self._close)

    def _has_key(self, event: QKeyEvent) -> bool:
        return self._moment is not None and self._keys.action(event) is not None

    def _take_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._before = focus
        self.code.setFocus()

    @Slot()
    def _close(self) -> None:
        self.end()
        self.closed.emit()

    def _begin_walk(self, moment: FlowMoment, shown: SamplePass | TestPass) -> None:
        self._moment, self._mode, self._chosen = moment, shown.mode, {}
        self._units = Units.telling(moment, shown)
        self.walk.begin(moment.run.config, shown.mode, self._units.hidden)

    def _tell_units(self, units: Units) -> None:
        """Tell about these units, but those that the person chose."""
        for layer, unit in self._chosen.items():
            units = units.choosing(layer, unit)
        self._units = units
        self.walk.set_units(units.hidden)

    @Slot()
    def _show(self) -> None:
        page = self.page
        if page is None or self._moment is None:
            return
        self.title.show_text(*page.titles)
        self.crumbs.show_parts(page.parts, page.part, backward=page.backward)
        self.caption.show_text(*page.captions)
        self.code.show_page(page, self._moment.run_index)
        self.setAccessibleDescription(page.summary)
        self._show_controls()

    @Slot()
    def _show_controls(self) -> None:
        walk = self.walk
        self.controls.show_state(playing=walk.playing, at_start=walk.at_start, at_end=walk.at_end)
