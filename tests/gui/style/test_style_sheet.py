"""The style sheet gives every control its look, and nothing moves when states change."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.style.appearance import apply_theme
from gui.style.icons import icon
from gui.style.style_sheet import restyle, style_sheet
from gui.style.theme import DARK, LIGHT

# The offscreen platform says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

CONTROLS = {
    "button": (QPushButton, {}),
    "primary": (QPushButton, {"kind": "primary"}),
    "tall": (QPushButton, {"kind": "primary", "tall": True}),
    "choice": (QPushButton, {"kind": "choice"}),
    "quiet": (QToolButton, {"kind": "quiet"}),
    "quiet push button": (QPushButton, {"kind": "quiet"}),
    "compact": (QToolButton, {"kind": "quiet", "compact": True}),
    "round": (QToolButton, {"kind": "round"}),
    "spin box": (QSpinBox, {}),
    "seed": (QSpinBox, {"dice": True}),
    "double spin box": (QDoubleSpinBox, {}),
    "combo box": (QComboBox, {}),
    "line edit": (QLineEdit, {}),
    "slider": (lambda: QSlider(Qt.Orientation.Horizontal), {}),
    "run's slider": (lambda: QSlider(Qt.Orientation.Horizontal), {"run": 1}),
    "check box": (QCheckBox, {}),
    "radio button": (QRadioButton, {}),
}


@pytest.fixture
def window(qtbot):
    """A shown window with a control that has the focus, so that others can receive it."""
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.findChild(QLineEdit).setFocus()
    return window


def add(window, name):
    """Put the control `name` into the window."""
    create, properties = CONTROLS[name]
    control = create()
    restyle(control, **properties)
    if properties.get("kind") in ("quiet", "round"):
        control.setIcon(icon("play", LIGHT.error))
    elif isinstance(control, QPushButton):
        control.setText("Reveal")
    window.layout().addWidget(control)
    control.show()
    window.adjustSize()
    return control


@pytest.mark.parametrize("theme", [LIGHT, DARK, DARK.presenting()])
def test_every_placeholder_is_filled(theme):
    """Nothing of the template is left, and every icon it names exists."""
    assert "$" not in style_sheet(theme)


@pytest.mark.parametrize("name", CONTROLS)
def test_focus_shows_and_moves_nothing(window, name):
    """The focus ring changes pixels of a control, never its size or the size it asks for."""
    control = add(window, name)
    geometry, hint, picture = control.geometry(), control.sizeHint(), control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    window.adjustSize()
    assert control.hasFocus()
    assert (control.geometry(), control.sizeHint()) == (geometry, hint)
    assert control.grab().toImage() != picture


@pytest.mark.parametrize("name", CONTROLS)
def test_disabled_controls_look_disabled(window, name):
    """What cannot be used does not look as if it could."""
    control = add(window, name)
    picture = control.grab().toImage()
    control.setEnabled(False)
    assert control.grab().toImage() != picture


@pytest.mark.parametrize(
    "name", ["button", "primary", "spin box", "double spin box", "combo box", "line edit"]
)
def test_controls_in_a_row_have_one_height(window, name):
    """Fields and buttons line up."""
    assert add(window, name).height() == LIGHT.control_height


def test_icon_buttons_are_square(window):
    """Header buttons and the play button are as wide as they are high."""
    assert add(window, "quiet").size() == QSize(36, 36)
    assert add(window, "quiet push button").size() == QSize(36, 36)
    assert add(window, "round").size() == QSize(44, 44)


def test_choosing_a_segment_moves_none(window):
    """The bolder text of the selected segment has its room from the start."""
    frame = QFrame()
    restyle(frame, segments=True)
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    segments = []
    for text in ("Mask", "Signal", "Gradient"):
        segment = QToolButton(text=text, checkable=True, autoExclusive=True)
        row.addWidget(segment)
        segments.append(segment)
    window.layout().addWidget(frame)
    segments[0].setChecked(True)
    window.adjustSize()
    before = [segment.geometry() for segment in segments]
    segments[2].setChecked(True)
    window.adjustSize()
    assert [segment.geometry() for segment in segments] == before
    assert frame.height() == LIGHT.control_height


def test_icons_follow_the_scale(window, qapp):
    """Presenter mode enlarges the icons of buttons, and leaving it shrinks them again."""
    buttons = [add(window, name) for name in ("quiet", "round", "button")]
    before = [button.iconSize().height() for button in buttons]
    assert before == [20, 20, 16]
    apply_theme(qapp, LIGHT.presenting())
    during = [button.iconSize().height() for button in buttons]
    apply_theme(qapp, LIGHT)
    assert all(large > small * 1.4 for large, small in zip(during, before, strict=True))
    assert [button.iconSize().height() for button in buttons] == before


def test_spin_boxes_have_minus_on_the_left_and_plus_on_the_right(window, qtbot):
    """A stepper counts down on its left end and up on its right one."""
    box = add(window, "spin box")
    box.setValue(6)
    middle = box.height() // 2
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 12, middle))
    assert box.value() == 7
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, middle))
    assert box.value() == 6


def test_restyling_takes_effect_at_once(qtbot):
    """A changed property shows without a new style sheet."""
    label = QLabel("120")
    qtbot.addWidget(label)
    restyle(label, role="caption")
    assert label.font().pixelSize() == LIGHT.caption
    restyle(label, role="heading")
    assert label.font().pixelSize() == LIGHT.heading
