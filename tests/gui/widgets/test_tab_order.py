"""Tab goes from top to bottom, also through what was made later."""

from itertools import pairwise

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.widgets.tab_order import restore_tab_order


def window_of_three(qtbot):
    """A container between two buttons."""
    window, container = QWidget(), QWidget()
    first, last = QPushButton(), QPushButton()
    column = QVBoxLayout(window)
    for widget in (first, container, last):
        column.addWidget(widget)
    QVBoxLayout(container)
    qtbot.addWidget(window)
    return window, first, container, last


def add_button(container):
    button = QPushButton()
    container.layout().addWidget(button)
    return button


def test_what_is_made_later_is_reached_where_it_stands(qtbot):
    """Added in two goes; without the call each would come after the last button."""
    window, first, container, last = window_of_three(qtbot)
    made = []
    for _ in range(2):
        made += [add_button(container), add_button(container)]
        restore_tab_order(container)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.setFocus()
    for before, after in pairwise([first, *made, last, first]):
        assert before.hasFocus()
        window.focusNextChild()
        assert after.hasFocus()
