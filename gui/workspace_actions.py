"""What each action of the table does in a workspace, part by part."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from gui.actions.action_overlays import ActionOverlays
from gui.actions.action_row import ActionRow, Group
from gui.actions.actions import Actions
from gui.actions.deed import Deed, after, choice, followed_by, only_if, press, turn
from gui.actions.tongue import Tongue
from gui.body import Body
from gui.centre import Centre
from gui.export.exporter import Exporter
from gui.flow.look_switch import LOOK_ACTIONS
from gui.flow.mistake_choice import MISTAKE_ACTIONS
from gui.flow.picker.picker_row import ORIGIN_ACTIONS
from gui.guide.lesson_desk import LessonDesk
from gui.header import Header
from gui.lessons.lesson_panel import LessonPanel
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.control_panel import ControlPanel
from gui.transport.transport_bar import TransportBar
from gui.widgets.marked_text import QT_TRANSLATE_NOOP
from gui.widgets.part_focus import first_control, focus_part
from model.lessons.shelf import lesson_names, load_lesson
from model.preset import Preset
from model.sample import Origin

_SETTING = QT_TRANSLATE_NOOP("Actions", "Setting: {setting}")
_LESSON = QT_TRANSLATE_NOOP("Actions", "Lesson: {title}")
_PRESET = QT_TRANSLATE_NOOP("Actions", "Open: {title}")


def bind_actions(
    actions: Actions,
    *,
    header: Header,
    body: Body,
    panel: ControlPanel,
    centre: Centre,
    transport: TransportBar,
    lesson_desk: LessonDesk,
    exporter: Exporter,
) -> None:
    """Let the actions do something with these parts of one workspace."""
    cards = (centre.plot, centre.walk, lesson_desk.panel, centre.strip)
    _bind_training(actions, transport, centre)
    _bind_charts(actions, centre)
    _bind_network(actions, centre)
    _bind_enlarged(actions, centre)
    _bind_images(actions, centre)
    _bind_setup(actions, header, body, panel)
    _bind_presets(actions, panel)
    _bind_lessons(actions, header, lesson_desk)
    _bind_window(actions, header, (header, panel, *cards, transport))
    _bind_exports(actions, exporter)


def bind_overlays(
    actions: Actions, overlays: ActionOverlays, header: Header, lessons: LessonPanel
) -> None:
    """Let actions, and the buttons that are theirs, open what lies over the window."""
    for name, show, button in (
        ("palette", overlays.open_palette, None),
        ("shortcuts", overlays.open_shortcuts, header.help),
        ("lesson-guide", overlays.open_lesson_guide, lessons.list.guide),
    ):
        actions.bind(name, Deed(show, control=button))
    header.help.clicked.connect(overlays.open_shortcuts)
    lessons.list.guide_wanted.connect(overlays.open_lesson_guide)


def _bind_training(actions: Actions, transport: TransportBar, centre: Centre) -> None:
    """Train, and decide how fast and how long."""
    actions.bind("train", press(transport.play))
    actions.bind("next-mini-batch", press(transport.step))
    actions.bind("next-epoch", press(transport.epoch_step))
    actions.bind("reset", press(transport.reset))
    actions.bind("new-seed", press(transport.new_seed))
    actions.bind("slower", Deed(partial(transport.speed.change, -1)))
    actions.bind("faster", Deed(partial(transport.speed.change, 1)))
    grid = centre.plot.grid
    going_on = _tr("Training has not come to its end")
    actions.bind("train-longer", only_if(lambda: grid.finished, going_on, Deed(grid.train_longer)))


def _bind_charts(actions: Actions, centre: Centre) -> None:
    """Choose a chart, and what of it is on show."""
    plot = centre.plot
    for name in map(str, plot.switch.values):
        actions.bind(
            f"chart-{name}",
            Deed(
                partial(plot.choose, name),
                is_on=lambda name=name: plot.chosen == name,  # type: ignore[misc]
                control=plot.switch,
            ),
        )
    single = _tr("This chart has only one view")
    several = Deed(plot.charts.next_view)
    actions.bind("chart-view", only_if(lambda: plot.charts.views is not None, single, several))
    hidden = _tr("The chart with that button is not on show")
    for chart in plot.charts.charts.values():
        for name, button in chart.buttons.items():
            actions.bind(name, only_if(chart.isVisible, hidden, press(button)))
    unknown = _tr("There is no verdict yet")
    why = Deed(lambda: plot.grid.explain(centre.strip.shown_runs[0]))
    actions.bind("why", only_if(lambda: plot.grid.has_verdicts, unknown, why))


def _bind_network(actions: Actions, centre: Centre) -> None:
    """Choose what the flow card shows, and of which run."""
    strip = centre.strip
    head, look, source = strip.head, strip.head.look, strip.source
    for quantity, name in LOOK_ACTIONS.items():
        actions.bind(name, choice(look.quantity, quantity))
    actions.bind("look-scope", turn(look.scope))
    actions.bind("look-pass", turn(look.passes))
    no_test_pass = _tr("Only a test pass can make that mistake")
    for mistake, name in MISTAKE_ACTIONS.items():
        deed = choice(source.mistakes.switch, mistake)
        actions.bind(name, only_if(source.mistakes.isVisible, no_test_pass, deed))
    alone = _tr("There is only one run to show")
    for name, steps in (("next-run", 1), ("previous-run", -1)):
        deed = turn(head.switch, steps)
        actions.bind(name, only_if(lambda: len(head.switch.values) > 1, alone, deed))
    actions.bind("compare", press(head.compare_button))
    below = _tr("There is no other run to show below")
    actions.bind("next-second-run", only_if(head.second.isVisible, below, turn(head.second)))
    actions.bind("walk", press(head.walk_button))
    newest = _tr("The newest step is on show")
    actions.bind("now", only_if(source.now_button.isVisible, newest, press(source.now_button)))


def _bind_enlarged(actions: Actions, centre: Centre) -> None:
    """Look at a single layer."""
    strip, view = centre.strip, centre.strip.enlargement.view
    actions.bind("enlarge", Deed(strip.enlargement.toggle, is_on=view.isVisible))
    small = _tr("No layer is enlarged")
    for name, button in (
        ("previous-layer", view.head.previous_button),
        ("next-layer", view.head.next_button),
    ):
        actions.bind(name, only_if(view.isVisible, small, press(button)))
    rows = _tr("There are no rows: enlarge a layer of a mini-batch")
    order, framed = view.head.order, view.frame_button
    actions.bind("row-order", only_if(order.isVisible, rows, turn(order)))
    actions.bind("framed-row", only_if(framed.isVisible, rows, press(framed)))


def _bind_images(actions: Actions, centre: Centre) -> None:
    """Choose an image."""
    picker = centre.strip.picker
    for origin, name in ORIGIN_ACTIONS.items():
        actions.bind(name, choice(picker.origins, origin))
    actions.bind("draw", press(picker.draw))
    strange = _tr("Only training images come in mini-batches")
    training = press(picker.follow)
    actions.bind("follow", only_if(lambda: picker.origin is Origin.TRAINING, strange, training))
    actions.bind("previous-images", press(picker.back))
    actions.bind("next-images", press(picker.on))


def _bind_setup(actions: Actions, header: Header, body: Body, panel: ControlPanel) -> None:
    """Change the settings; whatever is to be seen of it is brought into sight."""
    runs, bar = panel.runs, panel.apply_bar
    show = partial(body.show_side, True)
    actions.bind("setup", press(header.setup))
    actions.bind("presets", after(show, Deed(panel.presets.open, control=panel.presets)))
    actions.bind("apply", press(bar.apply_button))
    actions.bind("forget-changes", press(bar.revert_button))
    actions.bind("dropout-ratio", after(show, Deed(runs.focus_ratio)))
    actions.bind("add-run", after(show, press(runs.add_button)))
    actions.bind("select-next-run", after(show, Deed(runs.select_next)))
    actions.bind("duplicate-run", after(show, press(runs.duplicate_button)))
    actions.bind("rename-run", after(show, press(runs.rename_button)))
    actions.bind("remove-run", after(show, press(runs.remove_button)))
    actions.bind("layer-ratios", after(show, Deed(runs.expand_selected)))
    actions.bind("settings-scope", after(show, Deed(panel.scope.turn, control=panel.scope)))
    for name, row in panel.rows.items():
        label = CONFIG_FIELDS[name].label

        def wording(tongue: Tongue, label: str = label) -> str:
            setting = tongue.translate("ConfigFields", label)
            return tongue.translate("Actions", _SETTING).format(setting=setting)

        deed = after(show, Deed(partial(_focus, row), control=row))
        actions.add(f"setting-{name}", ActionRow(Group.SETUP, _SETTING), wording, deed)


def _bind_presets(actions: Actions, panel: ControlPanel) -> None:
    """Open a ready experiment."""
    for preset in panel.presets.presets:

        def wording(tongue: Tongue, preset: Preset = preset) -> str:
            title = preset.title[tongue.language]
            return tongue.translate("Actions", _PRESET).format(title=title)

        row = ActionRow(Group.EXPERIMENTS, _PRESET)
        deed = Deed(partial(panel.preset_chosen.emit, preset.name))
        actions.add(f"preset-{preset.name}", row, wording, deed)


def _bind_lessons(actions: Actions, header: Header, desk: LessonDesk) -> None:
    """Walk through lessons, or begin one."""
    page = desk.panel.page
    nowhere = _tr("No lesson is on show")
    actions.bind("lessons", followed_by(press(header.lessons), desk.panel.take_focus))
    for name, button in (
        ("lesson-on", page.action),
        ("lesson-back", page.back),
        ("lesson-list", page.lessons),
    ):
        actions.bind(name, only_if(page.isVisible, nowhere, press(button)))
    offered = desk.panel.list
    actions.bind("lesson-folder", Deed(partial(desk.open_folder), control=offered.folder))
    own = Deed(desk.open_own, control=offered.own)
    already = _tr("No folder of lessons is open")
    actions.bind("own-lessons", only_if(lambda: not offered.own.isHidden(), already, own))
    for name in lesson_names():

        def wording(tongue: Tongue, name: str = name) -> str:
            title = load_lesson(name, tongue.language).title
            return tongue.translate("Actions", _LESSON).format(title=title)

        deed = Deed(partial(desk.start_named, name))
        actions.add(f"lesson-{name}", ActionRow(Group.LESSONS, _LESSON), wording, deed)


def _bind_window(actions: Actions, header: Header, parts: Sequence[QWidget]) -> None:
    """Go from part to part, and choose how all of it looks."""
    actions.bind("next-part", Deed(partial(focus_part, parts, forward=True)))
    actions.bind("previous-part", Deed(partial(focus_part, parts, forward=False)))
    actions.bind("present", press(header.present))
    actions.bind("export", Deed(header.export.showMenu, control=header.export))
    menu = header.menu
    actions.bind("menu", Deed(header.menu_button.showMenu, control=header.menu_button))
    actions.bind("theme", Deed(menu.choose_other_theme))
    for name, action in menu.themes.items():
        actions.bind(f"theme-{name}", Deed(action.trigger, is_on=action.isChecked))
    actions.bind("language", Deed(menu.choose_other_language))
    for name, action in menu.languages.items():
        actions.bind(f"language-{name}", Deed(action.trigger, is_on=action.isChecked))
    actions.bind("first-steps", Deed(menu.first_steps.trigger))
    actions.bind("restore-defaults", Deed(menu.restore_defaults.trigger))


def _bind_exports(actions: Actions, exporter: Exporter) -> None:
    """Save and copy what is on show."""
    for name, export in exporter.exports().items():
        actions.bind(name, Deed(export))


def _focus(row: QWidget) -> None:
    control = first_control(row)
    if control is not None:
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
