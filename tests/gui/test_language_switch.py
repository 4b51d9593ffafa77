"""Another language while the window is open: everything is made anew, and nothing is lost."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from gui.language import Language
from gui.moment.look import Look, Quantity
from gui.transport.transport_bar import State
from model.pictures import PictureError, PictureFault
from model.preset import load_preset
from model.sample import Origin
from tests.gui.whole_window import (
    click,
    configs_of,
    headless,
    opened,
    press,
    put_up,
    reach,
    small_preset,
    type_in,
)
from tests.model.idx_files import NAMES
from tests.same_scores import assert_same_scores

SPACE = Qt.Key.Key_Space


@pytest.fixture
def window(qtbot, folder):
    return opened(qtbot, small_preset(epochs=20), folder)


def switch(window, language="ko"):
    """Switch, and let go of what was there before."""
    window.set_language(language)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def test_training_goes_on_as_if_nothing_had_happened(window, qtbot, folder):
    """The history is the same, bit for bit, however often it is switched."""
    press(window, SPACE)
    for step, language in ((3, "ko"), (20, "en"), (40, "ko")):
        qtbot.waitUntil(lambda step=step: window._frame.step >= step)
        switch(window, language)
    frame = reach(qtbot, window, State.FINISHED)
    assert_same_scores(frame, headless(configs_of(window), folder))


def test_a_pause_shows_the_same_frame_in_the_same_place(window, qtbot):
    click(qtbot, window.workspace.transport.step)
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
    window.workspace.transport.speed.slider.setValue(20)
    frame, before = window._frame, window.workspace
    size = window.workspace.size()
    switch(window)
    after = window.workspace
    assert after is not before
    assert window._frame is frame is after.transport._frame is after.centre.strip._state.frame
    assert after.transport.state is State.PAUSED
    assert after.transport.speed.slider.value() == 20
    assert after.size() == size


def test_the_window_does_not_flash(window):
    """The new workspace is on show, where the old one stood, before anything is painted."""

    def places():
        workspace = window.workspace
        parts = (workspace.header, workspace.panel, workspace.centre, workspace.transport)
        return [(part.isVisible(), part.geometry()) for part in parts]

    before = places()
    window.set_language("ko")
    assert places() == before


def test_the_presets_own_titles_are_translated_and_others_stay(window, qtbot):
    panel = window.workspace.panel
    panel.runs.renamed.emit("dropout", "Mine {ratio}")
    switch(window)
    titles = [title for title, _ in window.workspace.panel.plan().values()]
    assert titles == ["드롭아웃 없음", "Mine {ratio}"]
    assert list(window.workspace.centre.strip._state.titles().values()) == [
        "드롭아웃 없음",
        "Mine 0.30",
    ]
    switch(window, "en")
    assert [title for title, _ in window._plan.values()] == ["No dropout", "Mine {ratio}"]


def test_what_waits_in_setup_waits_on(window, qtbot, folder):
    panel = window.workspace.panel
    type_in(window, panel.rows["seed"].editor, "7")
    panel.runs.add_wanted.emit()
    plan = panel.plan()
    switch(window)
    panel = window.workspace.panel
    assert {name: config for name, (_, config) in panel.plan().items()} == {
        name: config for name, (_, config) in plan.items()
    }
    assert panel.apply_bar.apply_button.isEnabled()
    click(qtbot, panel.apply_bar.apply_button)
    qtbot.waitUntil(lambda: window._frame is not None and len(window._frame.runs) == 3)
    assert all(run.config.seed == 7 for run in window._frame.runs.values())


def test_a_live_change_made_just_before_is_not_lost(window, qtbot):
    panel = window.workspace.panel
    for ratio in (0.4, 0.6):
        panel.runs.ratio_edited.emit("dropout", ratio)
    switch(window)
    qtbot.waitUntil(lambda: window._frame.runs["dropout"].dropout_ratios[0] == 0.6)
    assert window.workspace.panel.plan()["dropout"][1].dropout_ratio == 0.6


def test_what_is_looked_at_stays_on_show(window, qtbot):
    """Chart, look, runs, image, layer."""
    strip = window.workspace.centre.strip
    window.workspace.centre.plot.choose("loss")
    strip.head.look_chosen.emit(Look(Quantity.SIGNAL, mini_batch=True))
    strip.choices.compare(True)
    strip.picker.choose(3)
    strip.enlargement.enlarge(1, 0)
    switch(window)
    assert window.workspace.centre.plot.chosen == "loss"
    after = window.workspace.centre.strip
    assert after is not strip
    assert after.look == Look(Quantity.SIGNAL, mini_batch=True)
    assert after._state.run_names == ["dropout", "none"]
    assert after.picker.pinned == 3
    assert after.sample.index == 3
    assert after.enlargement.place == (1, 0)
    assert after.enlargement.active


def test_a_guest_and_its_answer_stay(window, qtbot):
    strip = window.workspace.centre.strip
    strip.picker.choose_test(2)
    qtbot.waitUntil(lambda: strip.moment.watched is not None)
    switch(window)
    after = window.workspace.centre.strip
    assert after.picker.origin is Origin.TEST
    assert after.moment.watched is not None
    assert after.sample is strip.sample


def test_a_drawing_that_is_not_used_yet_is_not_lost(window, qtbot):
    canvas = window.workspace.pictures.pad.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    switch(window)
    assert window.workspace.pictures.pad.canvas.ink.any()


def test_the_past_stays_on_show(window, qtbot):
    press(window, SPACE)
    reach(qtbot, window, State.FINISHED)
    window.workspace.centre.plot.look_back(5)
    qtbot.waitUntil(lambda: window.workspace.centre.strip._state.is_past)
    switch(window)
    assert window.workspace.centre.strip._state.past.step == 5
    assert window.workspace.centre.plot.past_step == 5
    press(window, Qt.Key.Key_Escape)
    window.workspace.centre.plot.leave_past()
    assert not window.workspace.centre.strip._state.is_past


@pytest.mark.parametrize("width", [1440, 1024])
def test_a_panel_that_nobody_touched_stays_where_it_is(window, width):
    window.resize(width, 800)
    QCoreApplication.processEvents()
    shown = window.workspace.panel.isVisible()
    assert shown == (width == 1440)
    switch(window)
    assert window.workspace.panel.isVisible() == shown


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize("width", [1440, 1024])
def test_the_panel_stays_as_the_person_left_it(window, width, shown):
    window.resize(width, 800)
    QCoreApplication.processEvents()
    window.workspace.body.show_side(shown)
    switch(window)
    assert window.workspace.panel.isVisible() == shown
    assert window.workspace.header.setup.isChecked() == shown


def test_the_focus_stays_in_the_same_control(window):
    window.workspace.panel.rows["seed"].editor.setFocus()
    before = window.focusWidget()
    switch(window)
    assert window.focusWidget() is not before
    assert window.workspace.panel.rows["seed"].isAncestorOf(window.focusWidget())


def test_the_first_steps_go_on(window):
    window.workspace.introduce()
    window.workspace.coach.go_on()
    switch(window)
    assert window.workspace.coach.step == 1
    assert window.workspace.coach.isVisible()
    assert window.workspace.highlight.names == ("chart",)


def test_without_an_experiment_there_are_no_cards_in_either_language(qtbot, folder):
    """But the settings that cannot run, and their preset, stay there to be corrected."""
    (folder / NAMES["train_labels"]).unlink()
    window = put_up(qtbot, load_preset("textbook"), folder)
    reach(qtbot, window, State.STOPPED)
    assert not window.workspace.centre.plot.isVisible()
    chosen = window.workspace.panel.presets.preset
    switch(window)
    centre, panel = window.workspace.centre, window.workspace.panel
    assert not centre.plot.isVisible()
    assert not centre.strip.isVisible()
    assert centre.banner.isVisible()
    assert panel.presets.preset.name == chosen.name
    assert window.workspace.transport.state is State.STOPPED


@pytest.fixture
def korean(qapp):
    """A function that has Korean spoken until the end of the test."""
    language = Language(qapp, "en")
    yield lambda: language.choose("ko")
    language.choose("en")
    language.deleteLater()


def test_a_message_that_stands_there_is_said_in_the_other_language(window, korean):
    window.say(PictureError("{name} is blank.", PictureFault.BLANK, name="a.png"))
    assert window.workspace.centre.banner.accessibleName() == "a.png is blank."
    korean()
    switch(window)
    banner = window.workspace.centre.banner
    assert banner.isVisible()
    assert banner.accessibleName() == "a.png: 빈 그림입니다."
    banner.close_button.click()
    switch(window)
    assert not window.workspace.centre.banner.isVisible()
