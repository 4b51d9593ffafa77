"""Beside a preset stands why it is there, and what it came to."""

import json

import pytest
from PySide6.QtWidgets import QLabel

from gui.setup.preset_notes import PresetNotes
from gui.style.theme import DARK, LIGHT
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.run_mark import RunSwatch
from model import measurement
from model.preset import load_preset
from tests.model.test_measurement import sample

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PRESET = load_preset("textbook")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a measurement of the textbook's preset."""
    monkeypatch.setattr(measurement, "MEASURED_FOLDER", tmp_path)
    text = json.dumps(sample().to_dict() | {"configs": configs_of(PRESET), "figures": []})
    (tmp_path / "textbook.json").write_text(text, encoding="utf-8")
    return tmp_path


def configs_of(preset):
    return {run: config.to_dict() for run, config in preset.configs.items()}


@pytest.fixture
def notes(qtbot, folder):
    notes = PresetNotes("ko", LIGHT)
    qtbot.addWidget(notes)
    notes.resize(244, 300)
    notes.show_preset(PRESET)
    notes.show()
    return notes


def texts(notes):
    return [
        label.full_text if isinstance(label, ElidedLabel) else label.text()
        for label in notes.results.findChildren(QLabel)
    ]


def test_why_and_results_stand_there_in_the_language(notes):
    assert notes.why.text() == PRESET.why["ko"]
    assert "드롭아웃 없음" in texts(notes)
    assert "63.3 ± 5.8 %" in texts(notes)
    assert len(notes.results.findChildren(RunSwatch)) == 2
    assert "63.3 ± 5.8 %" in notes.results.accessibleDescription()


def test_settings_of_ones_own_have_no_notes(notes):
    notes.show_preset(None)
    assert not notes.isVisible()
    notes.show_preset(PRESET)
    assert notes.isVisible()
    assert notes.results.isVisible()


def test_a_preset_that_was_not_measured_tells_why_alone(notes):
    notes.show_preset(PRESET.adjusted(epochs=7))
    assert notes.why.isVisible()
    assert not notes.results.isVisible()
    assert texts(notes) == []


def test_a_spoilt_measurement_is_told(notes, folder):
    (folder / "textbook.json").write_text("{", encoding="utf-8")
    notes.show_preset(PRESET)
    assert notes.why.text().startswith(PRESET.why["ko"])
    assert "textbook.json is not a measurement" in notes.why.text()
    assert not notes.results.isVisible()


def test_marks_follow_the_theme(notes):
    swatch = notes.results.findChild(RunSwatch)
    before = swatch.grab().toImage()
    notes.set_theme(DARK)
    assert swatch.grab().toImage() != before
