"""ConfigField: how a field of Config is shown and edited; CONFIG_FIELDS is the table of all.

Texts are English sources of translations: ``words`` gives them in the person's language.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.setup.number import Number, decades
from gui.widgets.marked_text import QT_TRANSLATE_NOOP
from model.config import Config


class Group(Enum):
    """The sections of the panel."""

    RUNS = auto()
    DROPOUT = auto()
    NETWORK = auto()
    TRAINING = auto()
    EXPERIMENT = auto()


@dataclass(frozen=True)
class Choice:
    """One of a few values, each with its label.

    Attributes
    ----------
    labels : mapping of value to str
    segments : bool
        All labels side by side instead of a list that drops down.
    number : Number or None
        A number can be typed instead.

    """

    labels: Mapping[Any, str]
    segments: bool = False
    number: Number | None = None


@dataclass(frozen=True)
class LayerSizes:
    """Number of layers and their units, alike or each its own."""

    layers: Number
    units: Number


@dataclass(frozen=True)
class LayerRatios:
    """A ratio for each run, or for each of its layers, on the cards of the runs."""


@dataclass(frozen=True)
class ConfigField:
    """How one field is shown.

    Attributes
    ----------
    group : Group
    label : str
    explanation : str
        A sentence for the tooltip.
    control : Number, Choice, LayerSizes or LayerRatios
        What it is edited with.
    wide : bool
        The control stands below the label and takes the whole width.
    hints : mapping of value to str
        A sentence below the control, for the value it has.
    matters : callable
        Whether the field plays a part beside the others of a Config.

    """

    group: Group
    label: str
    explanation: str
    control: Number | Choice | LayerSizes | LayerRatios
    wide: bool = False
    hints: Mapping[Any, str] = field(default_factory=dict)
    matters: Callable[[Config], bool] = lambda _: True


def words(text: str) -> str:
    """Return a text of the table in the person's language."""
    return QCoreApplication.translate("ConfigFields", text)


_FRACTIONS = tuple(step / 20 for step in range(21))

CONFIG_FIELDS: Mapping[str, ConfigField] = {
    "dropout_ratio": ConfigField(
        Group.RUNS,
        QT_TRANSLATE_NOOP("ConfigFields", "Dropout ratio"),
        QT_TRANSLATE_NOOP("ConfigFields", "The probability with which a hidden unit is dropped."),
        LayerRatios(),
    ),
    "scaling": ConfigField(
        Group.DROPOUT,
        QT_TRANSLATE_NOOP("ConfigFields", "Scaling"),
        QT_TRANSLATE_NOOP("ConfigFields", "Which pass makes up for the units that training drops."),
        Choice(
            {
                "textbook": QT_TRANSLATE_NOOP("ConfigFields", "At test"),
                "inverted": QT_TRANSLATE_NOOP("ConfigFields", "In training"),
            },
            segments=True,
        ),
        wide=True,
        hints={
            "textbook": QT_TRANSLATE_NOOP("ConfigFields", "The test pass multiplies by keep."),
            "inverted": QT_TRANSLATE_NOOP("ConfigFields", "The training pass divides by keep."),
        },
    ),
    "input_dropout_ratio": ConfigField(
        Group.DROPOUT,
        QT_TRANSLATE_NOOP("ConfigFields", "Input drop"),
        QT_TRANSLATE_NOOP(
            "ConfigFields", "The probability with which a pixel of the image is dropped."
        ),
        Number(_FRACTIONS[:-1], decimals=2),
    ),
    "hidden_sizes": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Hidden layers × units"),
        QT_TRANSLATE_NOOP(
            "ConfigFields",
            "How many hidden layers there are, and how many units each has; "
            "below, layer by layer from the image to the output.",
        ),
        LayerSizes(
            layers=Number(range(1, 13), whole=True),
            units=Number((4, 8, 16, 32, 50, 64, 100, 128, 200, 256, 512, 1024, 2048), whole=True),
        ),
        wide=True,
    ),
    "activation": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Activation"),
        QT_TRANSLATE_NOOP("ConfigFields", "The function each hidden unit applies to its sum."),
        Choice(
            {
                "relu": QT_TRANSLATE_NOOP("ConfigFields", "ReLU"),
                "sigmoid": QT_TRANSLATE_NOOP("ConfigFields", "Sigmoid"),
            }
        ),
    ),
    "weight_init": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Weights"),
        QT_TRANSLATE_NOOP(
            "ConfigFields",
            "How far the initial weights spread: He, Xavier, or a standard deviation you type.",
        ),
        Choice(
            {
                "he": QT_TRANSLATE_NOOP("ConfigFields", "He"),
                "xavier": QT_TRANSLATE_NOOP("ConfigFields", "Xavier"),
            },
            number=Number((), decimals=2),
        ),
    ),
    "batch_norm": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Batch norm"),
        QT_TRANSLATE_NOOP(
            "ConfigFields", "Batch normalisation before each activation of the hidden layers."
        ),
        Choice(
            {
                False: QT_TRANSLATE_NOOP("ConfigFields", "Off"),
                True: QT_TRANSLATE_NOOP("ConfigFields", "On"),
            },
            segments=True,
        ),
    ),
    "optimizer": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Optimizer"),
        QT_TRANSLATE_NOOP("ConfigFields", "The rule that turns gradients into new weights."),
        Choice(
            {
                "sgd": QT_TRANSLATE_NOOP("ConfigFields", "SGD"),
                "momentum": QT_TRANSLATE_NOOP("ConfigFields", "Momentum"),
                "nesterov": QT_TRANSLATE_NOOP("ConfigFields", "Nesterov"),
                "adagrad": QT_TRANSLATE_NOOP("ConfigFields", "AdaGrad"),
                "rmsprop": QT_TRANSLATE_NOOP("ConfigFields", "RMSprop"),
                "adam": QT_TRANSLATE_NOOP("ConfigFields", "Adam"),
            }
        ),
    ),
    "learning_rate": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Learning rate"),
        QT_TRANSLATE_NOOP("ConfigFields", "How far each step moves the weights."),
        Number(decades(-4, 0), decimals=3),
    ),
    "momentum": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Momentum"),
        QT_TRANSLATE_NOOP(
            "ConfigFields",
            "How much of the last step is carried over; for the optimizers Momentum and Nesterov.",
        ),
        Number((*_FRACTIONS[:-1], 0.99), decimals=2),
        matters=lambda config: config.optimizer in ("momentum", "nesterov"),
    ),
    "weight_decay": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Weight decay"),
        QT_TRANSLATE_NOOP(
            "ConfigFields", "Adds half of this times the sum of all squared weights to the loss."
        ),
        Number((0.0, *decades(-4, -1)), decimals=3),
    ),
    "train_size": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Images"),
        QT_TRANSLATE_NOOP("ConfigFields", "How many training images the networks learn from."),
        Number((*range(100, 1000, 100), *decades(3, 4, (1, 2, 3, 5)), 60_000), whole=True),
    ),
    "label_noise": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Wrong labels"),
        QT_TRANSLATE_NOOP(
            "ConfigFields", "The share of the training images that get the label of another digit."
        ),
        Number(_FRACTIONS, percent=True),
    ),
    "batch_size": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Batch size"),
        QT_TRANSLATE_NOOP("ConfigFields", "Images in a mini-batch: each step learns from one."),
        Number((1, 2, 5, 10, 20, 50, 100, 200, 500, 1000), whole=True),
    ),
    "sampling": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Mini-batches drawn"),
        QT_TRANSLATE_NOOP(
            "ConfigFields",
            "With replacement, as in the textbook: an image can come twice in an epoch, or not "
            "at all. Shuffled: each comes once.",
        ),
        Choice(
            {
                "with_replacement": QT_TRANSLATE_NOOP("ConfigFields", "With replacement"),
                "shuffle": QT_TRANSLATE_NOOP("ConfigFields", "Shuffled"),
            },
            segments=True,
        ),
        wide=True,
    ),
    "epochs": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Epochs"),
        QT_TRANSLATE_NOOP("ConfigFields", "Training stops after that many; raise it to go on."),
        Number((1, 2, 5, 10, 20, *range(50, 1000, 50), *range(1000, 10_001, 500)), whole=True),
    ),
    "seed": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Seed"),
        QT_TRANSLATE_NOOP(
            "ConfigFields",
            "Everything random follows from it: the same seed gives the same training.",
        ),
        Number(range(2**31), whole=True),
    ),
}
"""Every field of Config, in the order of the panel."""
