"""Whatever is to be read has room, in both languages, in the smallest window there is."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt import exceptions

from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import CHARTS
from gui.language import LANGUAGES, Language
from gui.main_window import MainWindow
from gui.moment.look import Look, Quantity
from gui.probe_pacer import ProbePacer
from gui.transport.transport_bar import State
from model.preset import load_preset
from model.probes.test_pass_probe import Mistake
from tests.gui.text_room import texts_without_room
from tests.gui.whole_window import put_up, reach

OF_MINI_BATCHES = [Quantity.MASK, Quantity.SIGNAL, Quantity.GRADIENT]
LOOKS = [
    *(Look(quantity) for quantity in Quantity),
    *(Look(quantity, mini_batch=True) for quantity in OF_MINI_BATCHES),
    *(Look(Quantity.SIGNAL, test_pass=True, mistake=mistake) for mistake in (None, *Mistake)),
]


@pytest.fixture
def preset():
    """The experiment's name."""
    return "textbook"


@pytest.fixture(params=LANGUAGES)
def window(qapp, qtbot, request, preset):
    """An experiment, trained for an epoch."""
    language = Language(qapp, request.param)
    window = put_up(qtbot, load_preset(preset), None, language.code)
    window.resize(window.minimumSize())
    reach(qtbot, window, State.READY)
    window.workspace.transport.epoch_step.click()
    qtbot.waitUntil(lambda: window._frame.epoch == 1, timeout=20_000)
    yield window
    window.close()
    language.choose("en")
    language.deleteLater()


def charts(window: MainWindow) -> Iterator[str]:
    """Show every chart, in every view of it, and why a verdict is what it is."""
    plot = window.workspace.centre.plot
    for name in (ACCURACY, *(kind.name for kind in CHARTS)):
        plot.choose(name)
        yield name
    plot.choose("damage")
    plot.choose_unit(0, 3)
    yield "a damaged unit"
    plot.choose("features")
    plot.charts.current.views.choose_next()
    yield "weights"


def looks(window: MainWindow) -> Iterator[str]:
    """Show everything that the flow card can show, of all layers, of one, and of two runs."""
    strip = window.workspace.centre.strip
    for look in LOOKS:
        strip.choices.choose_look(look)
        yield f"{look}"
        strip.enlargement.enlarge(0, 0)
        yield f"{look}, enlarged"
        strip.enlargement.shrink()
        strip.choices.compare(True)
        yield f"{look}, two runs"
        strip.choices.compare(False)


def walk(window: MainWindow) -> Iterator[str]:
    """Show one pass, line by line there and back again."""
    card = window.workspace.centre.walk
    window.workspace.centre.show_one_pass(True)
    card.walk.pause()
    yield "the start"
    while not card.walk.at_end:
        card.walk.next_line()
        yield f"{card.walk.stop}"


def beside(window: MainWindow) -> Iterator[str]:
    """Show what stands beside or over the cards."""
    workspace = window.workspace
    workspace.body.show_side(True)
    yield "settings"
    workspace.body.show_side(False)
    workspace.overlays.open_shortcuts()
    yield "shortcuts"
    workspace.overlays.open_palette()
    yield "commands"
    workspace.overlays.close()
    workspace.introduce()
    for step in range(3):
        workspace.coach.show_step(step)
        yield f"first steps, {step}"
    workspace.coach.end()
    workspace.lesson_desk.place.show(True)
    yield "lessons"


def several_runs(window: MainWindow) -> Iterator[str]:
    """Show every chart of more runs than two, with what is said of those that diverged."""
    window.workspace.transport.epoch_step.click()  # it may be cut short where one diverges
    yield "a second epoch"
    yield from charts(window)


@pytest.mark.parametrize("scenes", [charts, looks, walk, beside])
def test_every_text_has_room(window, qtbot, scenes):
    expect_room(window, qtbot, scenes)


@pytest.mark.parametrize("preset", ["too-much", "diverges", "batch-norm"])
def test_every_text_has_room_beside_other_runs(window, qtbot):
    expect_room(window, qtbot, several_runs)


def expect_room(window, qtbot, scenes):
    for scene in scenes(window):
        settle(window, qtbot)
        faults = partial(texts_without_room, window)
        try:
            qtbot.waitUntil(lambda faults=faults: not faults())
        except exceptions.TimeoutError:
            pytest.fail(f"{scene}: {sorted(faults())}")


def settle(window, qtbot):
    """Wait until all that was asked is answered, and have it drawn."""
    QCoreApplication.processEvents()
    centre, pacers = window.workspace.centre, window.findChildren(ProbePacer)
    qtbot.waitUntil(lambda: not any(pacer.under_way for pacer in pacers))
    qtbot.waitUntil(lambda: not centre.strip.moment.awaits_answer)
    centre.upper_card()
