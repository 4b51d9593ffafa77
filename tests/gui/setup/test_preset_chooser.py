import pytest
from PySide6.QtCore import Qt

import model.preset
from gui.setup.preset_chooser import PresetChooser
from model.config import Config
from model.preset import load_preset

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def chooser(qtbot, language="en"):
    box = PresetChooser(language)
    qtbot.addWidget(box)
    return box


def test_presets_have_their_titles_in_the_language(qtbot):
    title = load_preset("textbook").title
    assert chooser(qtbot).findText(title["en"]) >= 0
    assert chooser(qtbot, "ko").findText(title["ko"]) >= 0


def test_it_shows_the_preset_that_runs_or_none(qtbot):
    box = chooser(qtbot)
    box.show_running(load_preset("textbook").configs)
    assert box.currentData() == "textbook"
    box.show_running({"none": Config(epochs=7)})
    assert box.currentIndex() == -1


def test_another_seed_is_the_same_preset(qtbot):
    box = chooser(qtbot)
    box.show_running(load_preset("noisy-labels").adjusted(seed=7).configs)
    assert box.preset.name == "noisy-labels"
    box.show_running(load_preset("noisy-labels").adjusted(epochs=7).configs)
    assert box.preset is None


def test_a_preset_can_be_chosen_again(qtbot):
    """It begins anew, although the list shows it already."""
    box = chooser(qtbot)
    box.show_running(load_preset("textbook").configs)
    box.showPopup()
    with qtbot.waitSignal(box.preset_chosen) as chosen:
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert chosen.args == ["textbook"]


def test_a_spoilt_preset_is_shown_but_cannot_be_chosen(qtbot, tmp_path, monkeypatch):
    (tmp_path / "spoilt.toml").write_text("title = ", encoding="utf-8")
    monkeypatch.setattr(model.preset, "PRESETS_FOLDER", tmp_path)
    box = chooser(qtbot)
    box.show_running({"none": Config()})
    assert box.preset is None
    assert box.itemText(0) == "spoilt"
    assert not box.model().item(0).isEnabled()
    assert "spoilt.toml" in box.itemData(0, Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space])
def test_a_key_opens_the_list_and_ends_no_experiment(qtbot, key):
    """Enter in the list chooses; until then nothing has been lost."""
    box = chooser(qtbot)
    with qtbot.waitExposed(box):
        box.show()
    before = box.currentIndex()
    with qtbot.assertNotEmitted(box.preset_chosen):
        qtbot.keyClick(box, key)
        assert box.view().isVisible()
        assert box.currentIndex() == before
    with qtbot.waitSignal(box.preset_chosen):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down)
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)


def test_letters_find_a_title_in_the_list_and_escape_leaves_it(qtbot):
    """Nothing is chosen on the way there, and Enter chooses what was found."""
    box = chooser(qtbot)
    with qtbot.waitExposed(box):
        box.show()
    before = box.currentIndex()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        with qtbot.assertNotEmitted(box.preset_chosen):
            qtbot.keyClick(box, Qt.Key.Key_Space)
            qtbot.keyClicks(box.view(), "dam")
            assert box.itemData(box.view().currentIndex().row()) == "damage"
            assert box.currentIndex() == before
        chosen = []
        box.preset_chosen.connect(chosen.append)
        qtbot.keyClick(box.view(), key)
        assert not box.view().isVisible()
        assert chosen == (["damage"] if key == Qt.Key.Key_Return else [])


def test_letters_choose_nothing(qtbot):
    box = chooser(qtbot)
    with qtbot.assertNotEmitted(box.preset_chosen):
        qtbot.keyClicks(box, "dq")
