"""Presets are experiments that are ready to run, or one clear sentence."""

from dataclasses import replace
from math import isfinite

import pytest

from model import preset
from model.config import SHARED_FIELDS, Config, ConfigError
from model.experiment import Experiment
from model.preset import PresetError, load_preset, preset_names


def test_textbook_is_the_default_experiment():
    """No dropout against 0.2, otherwise the defaults."""
    textbook = load_preset("textbook")
    assert textbook.name == "textbook"
    assert dict(textbook.configs) == {
        "none": Config(dropout_ratio=0.0),
        "dropout": Config(dropout_ratio=0.2),
    }
    assert list(textbook.configs) == ["none", "dropout"]
    assert textbook.run_titles["dropout"]["en"] == "Dropout {ratio}"


def test_ours_are_offered_as_a_course_and_others_behind_them(tmp_path, monkeypatch):
    """The default comes first; whoever adds a file finds it at the end."""
    monkeypatch.setattr(preset, "PRESETS_FOLDER", tmp_path)
    for name in ("zebra", "paper", "alpha", "textbook"):
        (tmp_path / f"{name}.toml").write_text("", encoding="utf-8")
    assert preset_names() == ["textbook", "paper", "alpha", "zebra"]


def test_every_bundled_preset_has_its_place_in_the_course():
    assert set(preset._COURSE) == set(preset_names())


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_is_sound(name):
    """In both languages, with a title for each run, and runs that can be twins."""
    loaded = load_preset(name)
    for text in (loaded.title, loaded.why, *loaded.run_titles.values()):
        assert {"en", "ko"} <= set(text)
        assert all(text.values())
    assert loaded.run_titles.keys() == loaded.configs.keys()
    assert 1 <= len(loaded.configs) <= 6
    for field in SHARED_FIELDS:
        assert len({getattr(config, field) for config in loaded.configs.values()}) == 1


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_runs(name, small_dataset):
    """Here with less data, to the end of an epoch."""
    configs = {
        run: replace(config, train_size=20, batch_size=10, epochs=1)
        for run, config in load_preset(name).configs.items()
    }
    *_, last = Experiment(configs, small_dataset)
    assert last.step == 2
    for run in last.runs.values():
        assert len(run.history) == 2
        assert isfinite(run.loss)


SOUND = """
title = { en = "A", ko = "B" }
why = { en = "C", ko = "D" }
[config]
train_size = 100
hidden_sizes = [10, 20]
[runs.one]
title = { en = "E", ko = "F" }
dropout_ratio = [0.1, 0.2]
[runs.two]
title = { en = "G", ko = "H" }
train_size = 200
"""


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A function that writes a preset named "mine"."""
    monkeypatch.setattr(preset, "PRESETS_FOLDER", tmp_path)
    return lambda text: (tmp_path / "mine.toml").write_text(text, encoding="utf-8")


def test_a_run_differs_from_the_preset_and_the_preset_from_the_defaults(written):
    """In this order the differences are laid over each other."""
    written(SOUND)
    assert preset_names() == ["mine"]
    assert dict(load_preset("mine").configs) == {
        "one": Config(train_size=100, hidden_sizes=(10, 20), dropout_ratio=(0.1, 0.2)),
        "two": Config(train_size=200, hidden_sizes=(10, 20)),
    }


def test_titles_in_a_language(written):
    """By the run's name, as the window shows them."""
    written(SOUND)
    assert load_preset("mine").titles_in("ko") == {"one": "F", "two": "H"}


def test_settings_are_changed_in_every_run(written):
    """As --epochs and --seed do; the preset itself stays, and values are checked."""
    written(SOUND)
    mine = load_preset("mine")
    changed = mine.adjusted(epochs=7, seed=3)
    assert {(config.epochs, config.seed) for config in changed.configs.values()} == {(7, 3)}
    assert changed.configs["one"].dropout_ratio == (0.1, 0.2)
    assert changed.run_titles == mine.run_titles
    assert mine.configs["one"].epochs == 301
    with pytest.raises(ConfigError, match="epochs"):
        mine.adjusted(epochs=0)


def test_unknown_name_is_said_with_those_there_are(written):
    """A name is a name, never a path."""
    written(SOUND)
    for name in ("yours", "../mine", "", "mine.toml"):
        with pytest.raises(PresetError, match=f"no preset '{name}'.*mine"):
            load_preset(name)


@pytest.mark.parametrize(
    ("sound", "broken"),
    [
        ('title = { en = "A", ko = "B" }', ""),
        ('why = { en = "C", ko = "D" }', ""),
        ('title = { en = "E", ko = "F" }', ""),
        ("[config]\n", "[settings]\n"),
        ("[runs.one]", "[runs.one"),
        ("[config]\ntrain_size = 100\nhidden_sizes = [10, 20]", "config = 3"),
        (SOUND, ""),
        (SOUND[SOUND.index("[runs.one]") :], ""),
        (SOUND[SOUND.index("[runs.one]") :], "[runs]"),
        (SOUND[SOUND.index("[runs.one]") :], "[runs]\none = 3"),
    ],
    ids=[
        "no title",
        "no why",
        "no run title",
        "no config",
        "no TOML",
        "config no table",
        "empty",
        "no runs",
        "runs empty",
        "run no table",
    ],
)
def test_a_broken_file_is_one_sentence(written, sound, broken):
    """With the file's name; nothing but a PresetError escapes."""
    assert sound in SOUND
    written(SOUND.replace(sound, broken))
    with pytest.raises(PresetError, match=r"^mine\.toml is not a preset: .*\.$"):
        load_preset("mine")


def test_a_file_that_is_no_text(written, tmp_path):
    """As good as a broken one."""
    (tmp_path / "mine.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PresetError, match=r"mine\.toml"):
        load_preset("mine")


@pytest.mark.parametrize(
    ("line", "field"), [("train_size = 0", "train_size"), ("train_sise = 10", "train_sise")]
)
def test_a_refused_setting_is_named(written, line, field):
    """As a Config names it."""
    written(SOUND.replace("train_size = 100", line))
    with pytest.raises(ConfigError) as caught:
        load_preset("mine")
    assert caught.value.field == field
