"""The keys of the walk card, and its focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gui.moment.walk_stage import Part
from gui.walk.units import Units
from gui.walk.walk_card import WalkCard
from tests.gui.flow.flows import put_up
from tests.gui.moment.stages import stage_at
from tests.gui.walk.walks import SIZES, pass_of, place_of, press

Key = Qt.Key


def test_it_begins_by_playing_with_the_keys(qtbot, small_dataset):
    """From the sample, at reading speed."""
    card = WalkCard()
    put_up(qtbot, card, *SIZES[1])
    stages = []
    card.stage_changed.connect(stages.append)
    _, moment = pass_of(small_dataset)
    card.show_moment(moment)
    assert card.walk.playing
    assert card.code.hasFocus()
    units = Units.telling(moment, moment.watched)
    assert stages == [stage_at(-1, backward=False, part=Part.SAMPLE, units=units.hidden)]
    card.end()
    assert not card.walk.playing
    assert stages[1:] == [None]


def test_left_and_right_go_layer_by_layer(shown):
    """Through Affine, ReLU and Dropout of every hidden layer, over the loss, and back."""
    card, _ = shown
    stages = []
    card.stage_changed.connect(stages.append)
    stops = card.walk.route.stops
    press(card, *[Key.Key_Right] * (len(stops) - 1))
    assert tuple(stage.stop for stage in stages) == stops[1:]
    assert card.walk.at_end
    stages.clear()
    press(card, *[Key.Key_Left] * (len(stops) - 1))
    assert tuple(stage.stop for stage in stages) == stops[-2::-1]
    assert card.walk.at_start


def test_page_up_and_down_go_tile_by_tile(shown):
    """Through the Dropout of every layer, over the loss, and back."""
    card, _ = shown
    stages = []
    card.stage_changed.connect(stages.append)
    press(card, *[Key.Key_PageDown] * 6)
    assert card.walk.at_end
    press(card, *[Key.Key_PageUp] * 6)
    places = [(stage.stop.backward, stage.stop.layer) for stage in stages]
    assert places[:6] == [(False, 0), (False, 1), (False, 2), (True, 1), (True, 0), (True, 0)]
    assert places[6:] == [(True, 0), (True, 1), (False, 2), (False, 1), (False, 0), (False, -1)]


def test_the_other_keys(shown):
    """Lines, parts, start, turn and end."""
    card, _ = shown
    route = card.walk.route
    affine = place_of(route, Part.AFFINE, 0, backward=False, line=0)
    places = {
        Key.Key_Down: affine,
        Key.Key_Period: affine._replace(line=1),
        Key.Key_Up: affine,
        Key.Key_Comma: (0, 0),
        Key.Key_T: route.turn,
        Key.Key_End: route.end,
        Key.Key_Home: (0, 0),
    }
    for key, place in places.items():
        press(card, key)
        assert card.walk.place == place, key


def test_space_plays_and_pauses_the_walk_and_nothing_else(shown):
    """It never reaches the window, where it would train."""
    card, _ = shown
    asked = []
    card.parentWidget().keyPressEvent = asked.append
    press(card, Key.Key_Space)
    assert card.walk.playing
    press(card, Key.Key_Space)
    assert not card.walk.playing
    assert asked == []


def test_a_shortcut_of_the_window_waits(shown):
    """A full stop is the next line here, and the next mini-batch elsewhere."""
    card, _ = shown
    used = []
    QShortcut(QKeySequence("."), card.window(), lambda: used.append(1))
    press(card, Key.Key_Period)
    assert card.walk.place != (0, 0)
    assert used == []
    card.end()
    card.code.setFocus()
    press(card, Key.Key_Period)
    assert used == [1]


def test_keys_with_modifiers_are_not_for_the_walk(shown):
    """Ctrl and an arrow may mean something to the window."""
    card, _ = shown
    QTest.keyClick(card.code, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert card.walk.at_start


def test_escape_leads_back_to_where_the_focus_was(qtbot, small_dataset):
    """And the stage is none."""
    card = WalkCard()
    put_up(qtbot, card, *SIZES[1])
    before = QLineEdit(card.parentWidget())
    before.show()
    before.setFocus()
    _, moment = pass_of(small_dataset)
    card.begin(moment)
    stages = []
    card.stage_changed.connect(stages.append)
    with qtbot.waitSignal(card.closed):
        press(card, Key.Key_Escape)
    assert stages == [None]
    assert before.hasFocus()
    assert card.units is None
    assert not card.walk.playing


def test_the_buttons_do_what_their_keys_do(shown, qtbot):
    """Their tooltips name the keys, and the arrow keys reach the walk from them, too."""
    card, _ = shown
    controls = card.controls
    assert not controls.previous.isEnabled()
    controls.next.click()
    assert card.walk.stop.layer == 0
    controls.previous.click()
    assert card.walk.at_start
    controls.play.click()
    assert card.walk.playing
    assert controls.play.accessibleName() == "Pause"
    controls.play.click()
    assert controls.play.accessibleName() == "Play"
    for button, key in zip(controls._buttons(), ("Left", "Space", "Right", "Escape"), strict=True):
        assert f"({key})" in button.toolTip()
        assert button.accessibleName()
    controls.play.setFocus()
    QTest.keyClick(controls.play, Key.Key_Right)
    assert card.walk.stop.layer == 0
    card.walk.to_end()
    assert not controls.next.isEnabled()
    with qtbot.waitSignal(card.closed):
        controls.close_button.click()
