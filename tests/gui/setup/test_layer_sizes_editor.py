import pytest
from PySide6.QtCore import Qt

from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.layer_sizes_editor import LayerSizesEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def editor(qtbot):
    editor = LayerSizesEditor(CONFIG_FIELDS["hidden_sizes"].control)
    qtbot.addWidget(editor)
    editor.got = []
    editor.edited.connect(lambda value, _: editor.got.append(value))
    editor.show_value((100, 100))
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    return editor


def type_in(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_all_three_views_show_the_sizes(editor):
    editor.show_value((300, 100, 50))
    texts = editor._layers.text(), editor._units.text(), editor._one_by_one.text()
    assert texts == ("3", "50–300", "300, 100, 50")
    assert editor.got == []


def test_a_layer_more_is_like_the_last(editor, qtbot):
    editor.show_value((100, 50))
    editor._layers.setFocus()
    qtbot.keyClick(editor._layers, Qt.Key.Key_Up)
    assert editor.got == [(100, 50, 50)]


def test_a_layer_less_is_the_last(editor, qtbot):
    editor.show_value((100, 50))
    editor._layers.setFocus()
    qtbot.keyClick(editor._layers, Qt.Key.Key_Down)
    assert editor.got == [(100,)]


def test_units_are_set_in_every_layer(editor, qtbot):
    editor.show_value((100, 50))
    type_in(qtbot, editor._units, "7")
    assert editor.got == [(7, 7)]


def test_layers_are_typed_one_by_one(editor, qtbot):
    type_in(qtbot, editor._one_by_one, "300, 100 ,50,")
    assert editor.got == [(300, 100, 50)]


@pytest.mark.parametrize(
    ("part", "text", "value"),
    [
        ("_layers", "0", ()),
        ("_layers", "x", "x"),
        ("_units", "x", ("x", "x")),
        ("_one_by_one", "5,x", (5, "x")),
    ],
)
def test_what_is_refused_stays_where_it_was_typed(editor, qtbot, part, text, value):
    type_in(qtbot, getattr(editor, part), text)
    editor.show_text(text)
    assert editor.got == [value]
    assert getattr(editor, part).text() == text
    editor.show_value((100, 100))
    assert editor._one_by_one.text() == "100, 100"
    assert (editor._layers.text(), editor._units.text()) == ("2", "100")
