"""RunsEditor: the cards of the runs, and adding, duplicating, renaming, removing."""

from functools import partial
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.actions.action_words import action_words, show_action
from gui.setup.experiment_plan import ExperimentPlan
from gui.setup.pill import CHANGED, NEW
from gui.setup.run_card import RunCard
from gui.setup.tool_button import create_tool_button
from gui.style.icons import icon
from gui.style.theme import Theme
from gui.widgets.tab_order import restore_tab_order


class RunsEditor(QWidget):
    """All runs, of which one is selected.

    Signals
    -------
    run_selected(str)
    ratio_edited(str, object)
        The run and its ratio, or a tuple with one for each layer.
    renamed(str, str)
        The run and its new title.
    add_wanted()
    duplicate_wanted()
        Of the selected run.
    remove_wanted()
        Of the selected run.

    """

    run_selected = Signal(str)
    ratio_edited = Signal(str, object)
    renamed = Signal(str, str)
    add_wanted = Signal()
    duplicate_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._selected = ""
        self.cards: dict[str, RunCard] = {}
        self._group = QButtonGroup(self)
        self._deck = QWidget()
        self._column = QVBoxLayout(self._deck)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add_button = QToolButton()
        self.add_button.setText(action_words("add-run"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        show_action(self.add_button, "add-run")
        self.duplicate_button = create_tool_button("duplicate-run")
        self.rename_button = create_tool_button("rename-run")
        self.remove_button = create_tool_button("remove-run")
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.add_button)
        tools.addStretch()
        for button in (self.duplicate_button, self.rename_button, self.remove_button):
            tools.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._deck)
        layout.addLayout(tools)

        self.add_button.clicked.connect(self.add_wanted)
        self.duplicate_button.clicked.connect(self.duplicate_wanted)
        self.rename_button.clicked.connect(self._rename_selected)
        self.remove_button.clicked.connect(self.remove_wanted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for button, name in (
            (self.add_button, "plus"),
            (self.duplicate_button, "copy"),
            (self.rename_button, "pencil"),
            (self.remove_button, "trash"),
        ):
            button.setIcon(icon(name, theme.ink))
        for card in self.cards.values():
            card.set_theme(theme)

    def show_plan(self, plan: ExperimentPlan, selected: str) -> None:
        """Show the runs of a plan."""
        self._selected = selected
        if list(self.cards) != list(plan.runs):
            self._deal_cards(list(plan.runs))
        for name, card in self.cards.items():
            pill = CHANGED if plan.is_changed(name, "dropout_ratio") else ""
            card.show_run(
                plan.runs[name], NEW if plan.is_new(name) else pill, selected=name == selected
            )
        self._order_tabs()
        self.add_button.setEnabled(plan.can_add)
        self.duplicate_button.setEnabled(plan.can_add)
        self.remove_button.setEnabled(plan.can_remove)

    def select_next(self) -> None:
        """Select the next run; after the last one the first."""
        names = list(self.cards)
        self.run_selected.emit(names[(names.index(self._selected) + 1) % len(names)])

    def expand_selected(self) -> None:
        """Show or hide the ratios of the selected run's layers."""
        self.cards[self._selected].expander.click()

    def focus_ratio(self) -> None:
        """Have the keyboard at the selected run's ratio."""
        self.cards[self._selected].focus_ratio()

    def _rename_selected(self) -> None:
        self.cards[self._selected].rename()

    def _deal_cards(self, names: list[str]) -> None:
        """Make the cards anew from the first that differs: place and colour belong together."""
        old = list(self.cards)
        same = takewhile(lambda pair: pair[0] == pair[1], zip(old, names, strict=False))
        kept = len(list(same))
        for name in old[kept:]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for index, name in enumerate(names[kept:], start=kept):
            card = RunCard(index, self._theme)
            card.selected.connect(partial(self.run_selected.emit, name))
            card.ratio_edited.connect(partial(self.ratio_edited.emit, name))
            card.renamed.connect(partial(self.renamed.emit, name))
            self._group.addButton(card.header)
            self._column.addWidget(card)
            card.expander.toggled.connect(self._order_tabs)
            self.cards[name] = card

    def _order_tabs(self) -> None:
        """Bring cards and sliders that were made just now to their place."""
        restore_tab_order(self._deck)
