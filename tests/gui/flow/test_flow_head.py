"""The card's first row."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gui.flow.flow_head import FlowHead
from gui.style.run_style import run_styles
from gui.style.theme import LIGHT
from tests.gui.flow.flows import put_up

TWO = {"none": "No dropout", "dropout": "Dropout 0.20"}
SIX_LONG = {f"run{i}": f"A run whose name goes on and on, number {i}" for i in range(6)}


@pytest.fixture
def head(qtbot):
    flow_head = FlowHead()
    put_up(qtbot, flow_head, 1096, 36)
    return flow_head


def show(head, titles, width=None, second=None):
    head.show_runs(titles, run_styles(titles), next(iter(titles)), second)
    if width is not None:
        head.resize(width, 36)
        QCoreApplication.processEvents()
        head.resize(width, head.sizeHint().height())
    QCoreApplication.processEvents()


def controls(head):
    """What is to be seen, from left to right."""
    parts = [head.sign, head.heading, head.switch, head.joint, head.second]
    parts += [*head.look.switches, head.compare_button, head.walk_button]
    return [part for part in parts if part.isVisible()]


def box(head, part):
    return part.rect().translated(part.mapTo(head, part.rect().topLeft()))


@pytest.mark.parametrize("comparing", [False, True])
@pytest.mark.parametrize("titles", [{"only": "Dropout 0.20"}, TWO, SIX_LONG])
@pytest.mark.parametrize("width", [928, 952, 1096, 1560])
def test_everything_fits_into_every_card(head, titles, width, comparing):
    """One beside the other, inside the row or two, and no label is cut but a run's."""
    show(head, titles, width, list(titles)[-1] if comparing and len(titles) > 1 else None)
    boxes = [box(head, part) for part in controls(head)]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert all(head.rect().contains(each) for each in boxes)
    for switch in head.look.switches:
        if switch.compact:
            assert switch.combo.width() >= switch.combo_width()
        else:
            assert switch.segments.width() >= switch.segments_width()
    assert head.heading.shown_text in ("Inside", "Inside Dropout 0.20")


def test_at_the_usual_width_every_choice_is_a_segment(head):
    """Two runs, four quantities, two scopes, two passes."""
    show(head, TWO, 1096)
    assert not any(switch.compact for switch in (head.switch, *head.look.switches))


def test_what_is_switched_most_stays_segments_longest(head):
    """The pass folds up first, then the scope, the run and at last the quantity."""
    forms = []
    for width in range(1100, 600, -4):
        show(head, TWO, width)
        if has_two_rows(head):
            break
        quantity, scope, passes = (switch.compact for switch in head.look.switches)
        forms.append([passes, scope, head.switch.compact, quantity])
    assert forms[0] == [False] * 4
    assert forms[-1] == [True] * 4
    for earlier, later in pairwise(forms):
        assert later == sorted(later, reverse=True)
        assert sum(later) >= sum(earlier)


@pytest.mark.parametrize("second", [None, "run4"])
@pytest.mark.parametrize("width", [928, 1184])
def test_titles_are_whole_on_a_projector(head, width, second):
    """What is shown stands in a row of its own before they are cut; it comes back beside them."""
    head.set_theme(LIGHT.presenting())
    runs = {f"run{index}": f"Large, dropout 0.{index}0" for index in range(1, 6)}
    show(head, runs, width, second)
    for switch in [head.switch, head.second][: 1 if second is None else 2]:
        assert switch.combo.width() >= switch.combo_width()
    assert has_two_rows(head) == (width == 928 and second is not None)
    show(head, TWO, 1560)
    assert not has_two_rows(head)
    assert head.sizeHint().height() == LIGHT.presenting().control_height


def test_it_asks_for_one_row_until_it_has_a_place():
    """Its first width is none that it was given: cards would jump when it is shown."""
    head = FlowHead()
    head.resize(300, 36)
    head.set_theme(LIGHT.presenting())
    head.show_runs(SIX_LONG, run_styles(SIX_LONG), "run0", "run5")
    assert head.sizeHint().height() == LIGHT.presenting().control_height


def has_two_rows(head):
    return head.look.y() > head.switch.y()


def test_of_more_than_two_runs_the_second_can_be_chosen_too(head, qtbot):
    """Of two it follows from the first."""
    show(head, TWO, second="dropout")
    assert not head.second.isVisible()
    assert not head.sign.isVisible()
    show(head, SIX_LONG, second="run1")
    assert head.second.isVisible()
    with qtbot.waitSignal(head.second_run_chosen) as chosen:
        qtbot.keyClick(head.second.combo, Qt.Key.Key_Down)
    assert chosen.args == ["run2"]
    show(head, SIX_LONG)
    assert not head.second.isVisible()
    assert head.sign.isVisible()


def test_side_by_side_needs_two_runs(head, qtbot):
    """With one it is disabled and says why."""
    show(head, {"only": "Dropout 0.20"})
    assert not head.compare_button.isEnabled()
    assert "only one run" in head.compare_button.toolTip()
    show(head, TWO)
    assert head.compare_button.isEnabled()
    with qtbot.waitSignal(head.comparison_wanted) as wanted:
        qtbot.mouseClick(head.compare_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [True]


def test_one_pass_can_be_shown_where_there_is_one(head, qtbot):
    """If not, the button says why; while it is shown, the button ends it."""
    head.show_walk(walking=False, reason="There is none")
    assert not head.walk_button.isEnabled()
    assert head.walk_button.toolTip() == "There is none"
    head.show_walk(walking=False, reason="")
    with qtbot.waitSignal(head.walk_wanted) as wanted:
        qtbot.keyClick(head.walk_button, Qt.Key.Key_Space)
    assert wanted.args == [True]
    head.show_walk(walking=True, reason="")
    with qtbot.waitSignal(head.walk_wanted) as wanted:
        qtbot.mouseClick(head.walk_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [False]


def test_icons_have_names_for_those_who_do_not_see_them(head):
    """The tooltip's words, which tell the key too."""
    show(head, TWO)
    for button in (head.compare_button, head.walk_button):
        assert button.accessibleName()
        assert button.toolTip().startswith(f"{button.accessibleName()} (")
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_it_fits_a_projector_too(head):
    """With type of that size the switches fold up earlier."""
    head.set_theme(LIGHT.presenting())
    head.resize(1560, 56)
    show(head, TWO)
    boxes = [box(head, part) for part in controls(head)]
    assert all(left.right() < right.left() for left, right in pairwise(boxes))
    assert boxes[-1].right() < 1560
