"""The switch between runs."""

import pytest
from PySide6.QtCore import Qt

from gui.flow.run_switch import RunSwitch
from tests.gui.flow.flows import put_up


def switch(qtbot, count):
    run_switch = RunSwitch()
    run_switch.show_runs({f"run{i}": f"Run {i}" for i in range(count)}, "run0")
    put_up(qtbot, run_switch, 600, 32)
    return run_switch


@pytest.mark.parametrize(
    ("count", "form"), [(1, None), (2, "segments"), (3, "segments"), (4, "combo")]
)
def test_its_form_follows_the_number_of_runs(qtbot, count, form):
    """Nothing for one run, segments up to three, a combo box from four on."""
    run_switch = switch(qtbot, count)
    assert run_switch.segments.isVisible() == (form == "segments")
    assert run_switch.combo.isVisible() == (form == "combo")
    assert len(run_switch.buttons) == count


def test_in_a_narrow_card_it_is_a_combo_box(qtbot):
    """And segments again where there is room."""
    run_switch = switch(qtbot, 2)
    run_switch.set_compact(True)
    assert run_switch.combo.isVisible()
    run_switch.set_compact(False)
    assert run_switch.segments.isVisible()


def test_mouse_and_keyboard_choose(qtbot):
    """A click on a segment, and Space on the focused one."""
    run_switch = switch(qtbot, 3)
    with qtbot.waitSignal(run_switch.run_chosen) as chosen:
        qtbot.mouseClick(run_switch.buttons[2], Qt.MouseButton.LeftButton)
    assert chosen.args == ["run2"]
    with qtbot.waitSignal(run_switch.run_chosen) as chosen:
        qtbot.keyClick(run_switch.buttons[1], Qt.Key.Key_Space)
    assert chosen.args == ["run1"]


def test_the_combo_box_chooses_by_keyboard(qtbot):
    """The arrow goes to the next run."""
    run_switch = switch(qtbot, 5)
    with qtbot.waitSignal(run_switch.run_chosen) as chosen:
        qtbot.keyClick(run_switch.combo, Qt.Key.Key_Down)
    assert chosen.args == ["run1"]


def test_showing_runs_is_no_choice(qtbot):
    """New titles and another current run are shown without a signal."""
    run_switch = switch(qtbot, 2)
    with qtbot.assertNotEmitted(run_switch.run_chosen):
        assert run_switch.show_runs({"run0": "Run 0", "run1": "Dropout 0.30"}, "run1")
        assert not run_switch.show_runs({"run0": "Run 0", "run1": "Dropout 0.30"}, "run0")
        assert run_switch.show_runs({"a": "A", "b": "B", "c": "C"}, "c")
    assert [button.text() for button in run_switch.buttons] == ["A", "B", "C"]
    assert [button.isChecked() for button in run_switch.buttons] == [False, False, True]


def test_the_room_for_other_runs_is_known_at_once(qtbot):
    """Before the next event: the head decides with it which form fits."""
    run_switch = switch(qtbot, 2)
    narrow = run_switch.segments_width()
    run_switch.show_runs({name: f"A much longer title {name}" for name in "abc"}, "a")
    assert run_switch.segments_width() > 2 * narrow
