"""Preset: a ready experiment with its reason, from a TOML file of resources/presets/."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from model.config import Config
from model.input_error import InputError

PRESETS_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "presets"

# The order in which they are offered, as a course goes: the default, what dropout is for, where it
# does not help, what else it does, what it stands beside. Others follow by their names.
_COURSE = (
    "textbook",
    "textbook-long",
    "textbook-inverted",
    "noisy-labels",
    "quick-win",
    "clean-win",
    "too-small",
    "plenty",
    "too-much",
    "damage",
    "many-masks",
    "batch-norm",
    "diverges",
    "paper",
)


class PresetError(InputError):
    """A preset that cannot be read."""


@dataclass(frozen=True)
class Preset:
    """A ready experiment; every text is a mapping from language ("en", "ko") to words.

    Attributes
    ----------
    name : str
        The file's name without its ending.
    title, why : mapping of str
    configs : mapping of Config
        By the run's name.
    run_titles : mapping of mapping of str
        By the run's name; "{ratio}" in a title stands for the dropout ratio in force.

    """

    name: str
    title: Mapping[str, str]
    why: Mapping[str, str]
    configs: Mapping[str, Config]
    run_titles: Mapping[str, Mapping[str, str]]

    def titles_in(self, language: str) -> dict[str, str]:
        """Return the runs' titles in a language, by the run's name."""
        return {run: titles[language] for run, titles in self.run_titles.items()}

    def adjusted(self, *, epochs: int | None = None, seed: int | None = None) -> "Preset":
        """Return the same experiment with another limit of epochs, another seed, or both.

        Raises
        ------
        ConfigError
            If a value is refused.

        """
        configs = {}
        for run, config in self.configs.items():
            configs[run] = replace(
                config,
                epochs=config.epochs if epochs is None else epochs,
                seed=config.seed if seed is None else seed,
            )
        return replace(self, configs=configs)


def preset_names() -> list[str]:
    """Return the names of the presets there are, in the order in which they are offered."""
    there = {path.stem for path in PRESETS_FOLDER.glob("*.toml")}
    return [*(name for name in _COURSE if name in there), *sorted(there.difference(_COURSE))]


def load_preset(name: str) -> Preset:
    """Read the preset of that name.

    Raises
    ------
    PresetError
        If there is none, or its file is not what a preset has to be.
    ConfigError
        If one of its settings is refused.

    """
    if name not in preset_names():
        raise PresetError(
            "There is no preset '{name}'; there are {names}.",
            name=name,
            names=", ".join(preset_names()),
        )
    path = PRESETS_FOLDER / f"{name}.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        settings = dict(table["config"])
        runs = {run: dict(differences) for run, differences in table["runs"].items()}
        run_titles = {run: differences.pop("title") for run, differences in runs.items()}
        title, why = table["title"], table["why"]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise PresetError(
            "{file} is not a preset: {reason}.", file=path.name, reason=error
        ) from error
    if not runs:
        raise PresetError("{file} is not a preset: it has no runs.", file=path.name)
    configs = {
        run: Config.from_dict({**settings, **differences}) for run, differences in runs.items()
    }
    return Preset(name, title, why, configs, run_titles)
