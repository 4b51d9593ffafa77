"""The names that a lesson may use for what the window has; the window's own tests hold it to them.

They never change: lesson files of other people rest on them.
"""

import re
from dataclasses import fields

from model.config import Config

CHARTS = (
    "accuracy",
    "loss",
    "many-masks",
    "thinned-network",
    "damage",
    "features",
    "confusion",
)
QUANTITIES = ("mask", "signal", "gradient", "drop-rate")
SUBJECTS = ("sample", "mini-batch")
PASSES = ("training", "test")
MISTAKES = ("none", "forget-scaling", "leave-dropout-on")
# Besides these there is a "layer-N" for each hidden layer, counted from 1, and a "setting-FIELD"
# for each field of Config but the dropout ratio, which is among the runs.
PARTS = (
    "header",
    "setup",
    "preset",
    "runs",
    "chart",
    "verdicts",
    "chart-switch",
    "flow",
    "run-switch",
    "look-switch",
    "side-by-side",
    "one-pass",
    "source",
    "strip",
    "sample",
    "output",
    "picker",
    "key",
    "transport",
    "play",
    "progress",
)
# What a lesson can put away while it runs.
HIDEABLE = ("setup", "chart-switch", "flow", "look-switch", "picker", "key")
SETTINGS = tuple(
    f"setting-{field.name}" for field in fields(Config) if field.name != "dropout_ratio"
)

_LAYER = re.compile(r"layer-([1-9]\d*)")


def layer_of(part: str) -> int | None:
    """Return which hidden layer a part is, counted from 1; None if it is no layer."""
    found = _LAYER.fullmatch(part)
    return None if found is None else int(found[1])


def is_part(name: str) -> bool:
    """Whether there is a part of that name, in an experiment with enough layers."""
    return name in PARTS or name in SETTINGS or layer_of(name) is not None
