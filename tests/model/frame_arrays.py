"""The arrays of a Frame, or of a part of one."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

import numpy as np


def arrays_of(value, path="frame"):
    """Return every array that hangs on a Frame, by where it hangs."""
    if isinstance(value, np.ndarray):
        return {path: value}
    if is_dataclass(value):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
    elif isinstance(value, Mapping):
        parts = value
    elif isinstance(value, tuple):
        parts = dict(enumerate(value))
    else:
        return {}
    return {
        name: array
        for key, part in parts.items()
        for name, array in arrays_of(part, f"{path}.{key}").items()
    }
