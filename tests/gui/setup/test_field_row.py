import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel

from gui.setup.config_field import Group
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.experiment_plan import LIVE_FIELDS, ExperimentPlan
from gui.setup.field_row import FieldRow
from gui.setup.pill import CHANGED, DIFFERS, LIVE
from model.config import Config

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

COLUMN = 244  # pixels that the narrowest panel leaves beside its scroll bar
ROWS = [name for name, field in CONFIG_FIELDS.items() if field.group is not Group.RUNS]


def shown(qtbot, name, pill=""):
    row = FieldRow(CONFIG_FIELDS[name])
    qtbot.addWidget(row)
    row.show_field(getattr(Config(), name), None, pill)
    row.resize(COLUMN, 60)
    with qtbot.waitExposed(row):
        row.show()
    return row


@pytest.mark.parametrize(
    ("name", "pill"),
    [
        (name, pill)
        for name in ROWS
        for pill in (CHANGED, DIFFERS, LIVE)
        if pill != LIVE or name in LIVE_FIELDS
    ],
)
def test_a_row_fits_the_column_with_every_pill_it_can_have(qtbot, name, pill):
    row = shown(qtbot, name, pill)
    assert row.minimumSizeHint().width() <= COLUMN
    assert row.editor.geometry().right() < COLUMN
    labels = [label for label in row.findChildren(QLabel) if label.isVisible()]
    for label in labels:
        assert label.width() >= label.sizeHint().width() or label.wordWrap()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("train_size", (300, 60_000)),
        ("epochs", (10_000,)),
        ("label_noise", (1.0,)),
        ("learning_rate", (0.0001, 1.0)),
        ("weight_decay", (0.0005,)),
        ("seed", (99_999,)),
    ],
)
def test_a_number_is_read_in_full(qtbot, name, values):
    row = shown(qtbot, name)
    assert isinstance(row.editor, QAbstractSpinBox)
    for value in values:
        row.show_field(value, None, "")
        edit = row.editor.lineEdit()
        text = QFontMetrics(edit.font()).horizontalAdvance(edit.text())
        assert text + 4 <= edit.width(), edit.text()


def test_the_longest_choice_is_read_in_full(qtbot):
    for name in ("optimizer", "activation", "weight_init"):
        row = shown(qtbot, name)
        editor = row.editor
        assert isinstance(editor, QComboBox)
        assert editor.minimumSizeHint().width() <= editor.width()


def test_a_refused_value_is_said_below_and_kept(qtbot):
    plan = ExperimentPlan({"a": ("A", Config())})
    plan.edit(["a"], "batch_size", 0, "0")
    row = shown(qtbot, "batch_size")
    height = row.sizeHint().height()
    row.show_field(100, plan.refusals["a", "batch_size"], "")
    error = next(each for each in row.findChildren(QLabel) if each.property("role") == "error")
    assert error.isVisible()
    assert error.text() == "Batch size must be a whole number of at least 1, not “0”."
    assert row.editor.text() == "0"
    assert row.editor.accessibleDescription() == error.text()
    row.show_field(100, None, "")
    assert not error.isVisible()
    assert row.editor.text() == "100"
    assert row.sizeHint().height() == height


def test_a_pill_moves_nothing(qtbot):
    row = shown(qtbot, "batch_size")
    before = row.editor.geometry(), row.sizeHint().height()
    row.show_field(100, None, CHANGED)
    assert (row.editor.geometry(), row.sizeHint().height()) == before


def test_every_control_has_a_name_and_a_tooltip(qtbot):
    for name in ROWS:
        row = FieldRow(CONFIG_FIELDS[name])
        qtbot.addWidget(row)
        assert row.editor.accessibleName()
        assert row.toolTip().endswith((".", ".</p>"))
