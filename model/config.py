"""Config: one frozen, self-checking description of one network's training."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from math import isfinite
from numbers import Integral, Real
from typing import Any

# The choices of a field, in the order in which a person is offered them.
CHOICES: dict[str, tuple[str, ...]] = {
    "activation": ("relu", "sigmoid"),
    "weight_init": ("he", "xavier"),
    "scaling": ("textbook", "inverted"),
    "optimizer": ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"),
    "sampling": ("with_replacement", "shuffle"),
}

# What the runs of one experiment must agree in, so that they see the same mini-batches.
SHARED_FIELDS = ("train_size", "batch_size", "sampling", "label_noise", "epochs", "seed")


class ConfigError(ValueError):
    """A setting's value that is refused, in a Config or while training.

    Attributes
    ----------
    field : str
        The field's name.
    value : object
        The refused value.
    rule : str
        What the value must be, as the rest of a sentence: "must be in [0, 1)".
    """

    def __init__(self, field: str, value: object, rule: str) -> None:
        super().__init__(f"{field} {rule}, got {value!r}")
        self.field = field
        self.value = value
        self.rule = rule


@dataclass(frozen=True, kw_only=True)
class Config:
    """One network and how it is trained; the defaults are the textbook's experiment.

    Frozen: a changed copy comes from ``dataclasses.replace(config, seed=1)``, and is checked anew.

    Attributes
    ----------
    train_size : int
        Number of training images, the first ones of the data set.
    hidden_sizes : tuple of int
        Units of each hidden layer.
    activation : {"relu", "sigmoid"}
    weight_init : {"he", "xavier"} or float
        Standard deviation of the initial weights: sqrt(2 / n_in), sqrt(1 / n_in) or that number.
    dropout_ratio : float or tuple of float
        Probability of dropping a unit, in [0, 1): one for all hidden layers, or one for each.
    input_dropout_ratio : float
        The same for the pixels of the image.
    scaling : {"textbook", "inverted"}
        What makes up for the dropped units: the test pass multiplies by 1 - ratio, or
        the training pass divides by it.
    batch_norm : bool
        Batch normalisation before each activation.
    weight_decay : float
        Adds 0.5 * weight_decay * sum(W**2) to the loss.
    optimizer : {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"}
    learning_rate : float
    momentum : float
        Used by "momentum" and "nesterov" only.
    epochs : int
        Epochs after which training stops.
    batch_size : int
        Images in a mini-batch.
    sampling : {"with_replacement", "shuffle"}
        How a mini-batch is drawn: the textbook draws every image anew, "shuffle" deals a
        permutation out and drops its remainder.
    label_noise : float
        Fraction of the training labels that is replaced by another class.
    seed : int
        Everything random follows from it.

    Raises
    ------
    ConfigError
        If a value is refused; it names the field, the value and the rule.

    """

    train_size: int = 300
    hidden_sizes: tuple[int, ...] = (100,) * 6
    activation: str = "relu"
    weight_init: str | float = "he"
    dropout_ratio: float | tuple[float, ...] = 0.2
    input_dropout_ratio: float = 0.0
    scaling: str = "textbook"
    batch_norm: bool = False
    weight_decay: float = 0.0
    optimizer: str = "sgd"
    learning_rate: float = 0.01
    momentum: float = 0.9
    epochs: int = 301
    batch_size: int = 100
    sampling: str = "with_replacement"
    label_noise: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        """Check every field and bring numbers and sequences to their plain Python types."""
        for field in ("train_size", "epochs", "batch_size"):
            self._normalise(field, check_whole_number(field, getattr(self, field), at_least=1))
        self._normalise("seed", check_whole_number("seed", self.seed, at_least=0))
        self._normalise("hidden_sizes", _hidden_sizes(self.hidden_sizes))
        for field in ("activation", "scaling", "optimizer", "sampling"):
            _check_choice(field, getattr(self, field))
        self._normalise("weight_init", _weight_init(self.weight_init))
        self._normalise("dropout_ratio", check_ratios(self.dropout_ratio, self.layer_count))
        for field in ("input_dropout_ratio", "momentum"):
            self._normalise(field, check_ratio(field, getattr(self, field)))
        if not isinstance(self.batch_norm, bool):
            raise ConfigError("batch_norm", self.batch_norm, "must be true or false")
        self._normalise("learning_rate", check_positive("learning_rate", self.learning_rate))
        decay = _real(self.weight_decay)
        if decay is None or decay < 0:
            raise ConfigError("weight_decay", self.weight_decay, "must be a number of at least 0")
        self._normalise("weight_decay", decay)
        noise = _real(self.label_noise)
        if noise is None or not 0 <= noise <= 1:
            raise ConfigError("label_noise", self.label_noise, "must be in [0, 1]")
        self._normalise("label_noise", noise)

    def _normalise(self, field: str, value: object) -> None:
        object.__setattr__(self, field, value)

    @property
    def layer_count(self) -> int:
        """Number of hidden layers."""
        return len(self.hidden_sizes)

    @property
    def dropout_ratios(self) -> tuple[float, ...]:
        """The dropout ratio of each hidden layer."""
        if isinstance(self.dropout_ratio, tuple):
            return self.dropout_ratio
        return (self.dropout_ratio,) * self.layer_count

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as JSON-ready values (tuples become lists)."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Config":
        """Build a Config from what ``to_dict`` gave; a missing field takes its default.

        Raises
        ------
        ConfigError
            If a key is not a field, or a value is refused.

        """
        known = {field.name for field in fields(cls)}
        for key, value in values.items():
            if key not in known:
                raise ConfigError(str(key), value, "is not a setting")
        return cls(**values)


def check_ratios(
    value: float | tuple[float, ...] | list[float], layer_count: int
) -> float | tuple[float, ...]:
    """Check one ratio, or one for each of ``layer_count`` hidden layers.

    Raises
    ------
    ConfigError
        If a ratio lies outside [0, 1), or their number is not the layers'.

    """
    if not isinstance(value, (tuple, list)):
        return check_ratio("dropout_ratio", value)
    if len(value) != layer_count:
        raise ConfigError(
            "dropout_ratio", tuple(value), f"must have one value for each of {layer_count} layers"
        )
    return tuple(check_ratio("dropout_ratio", each) for each in value)


def check_ratio(field: str, value: object) -> float:
    """Return the value as a float, or refuse it if it is not in [0, 1)."""
    number = _real(value)
    if number is None or not 0 <= number < 1:
        raise ConfigError(field, value, "must be in [0, 1)")
    return number


def check_positive(field: str, value: object) -> float:
    """Return the value as a float, or refuse it if it is not a finite number above 0."""
    number = _real(value)
    if number is None or number <= 0:
        raise ConfigError(field, value, "must be a number above 0")
    return number


def check_whole_number(field: str, value: object, *, at_least: int) -> int:
    """Return the value as an int, or refuse it if it is no whole number or too small."""
    if isinstance(value, bool) or not isinstance(value, Integral) or value < at_least:
        raise ConfigError(field, value, f"must be a whole number of at least {at_least}")
    return int(value)


def _real(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, Real):
        return None
    try:
        number = float(value)
    except OverflowError:  # an int beyond any float
        return None
    return number if isfinite(number) else None


def _check_choice(field: str, value: object) -> None:
    if not isinstance(value, str) or value not in CHOICES[field]:
        names = ", ".join(f'"{name}"' for name in CHOICES[field])
        raise ConfigError(field, value, f"must be one of {names}")


def _hidden_sizes(value: object) -> tuple[int, ...]:
    if not isinstance(value, (tuple, list)) or not value:
        raise ConfigError("hidden_sizes", value, "must name the units of at least one layer")
    return tuple(check_whole_number("hidden_sizes", size, at_least=1) for size in value)


def _weight_init(value: object) -> str | float:
    deviation = _real(value)
    if deviation is not None and deviation > 0:
        return deviation
    if not isinstance(value, str) or value not in CHOICES["weight_init"]:
        raise ConfigError("weight_init", value, 'must be "he", "xavier" or a number above 0')
    return value
