"""The parts of the window have the names that lessons use."""

import pytest

from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import CHARTS
from gui.parts import MOST_LAYERS
from model.lessons import names
from tests.data_folders import write_data_folder
from tests.gui.whole_window import opened, small_preset


@pytest.fixture
def workspace(qtbot, tmp_path):
    return opened(qtbot, small_preset(), write_data_folder(tmp_path / "data")).workspace


def test_every_part_is_found_by_its_name(workspace):
    """And stands in the workspace."""
    parts = workspace.highlight._parts
    layers = {f"layer-{layer}" for layer in range(1, MOST_LAYERS + 1)}
    assert parts.keys() == {*names.PARTS, *names.SETTINGS, *layers}
    for name in (*names.PARTS, *names.SETTINGS, "layer-1", "layer-2"):
        assert workspace.isAncestorOf(parts[name]()), name
    assert parts["layer-3"]() is None


def test_the_charts_have_the_names_that_lessons_use():
    assert (ACCURACY, *(kind.name for kind in CHARTS)) == names.CHARTS
