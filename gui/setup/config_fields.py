"""CONFIG_FIELDS: how every field of Config is shown and edited."""

from collections.abc import Mapping

from gui.setup.config_field import Choice, ConfigField, Group, LayerRatios, LayerSizes
from gui.setup.number import Number, decades
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_FRACTIONS = tuple(step / 20 for step in range(21))

CONFIG_FIELDS: Mapping[str, ConfigField] = {
    "dropout_ratio": ConfigField(
        Group.RUNS,
        QT_TRANSLATE_NOOP("ConfigFields", "Dropout ratio"),
        LayerRatios(),
        term="dropout-ratio",
    ),
    "scaling": ConfigField(
        Group.DROPOUT,
        QT_TRANSLATE_NOOP("ConfigFields", "Scaling"),
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
        term="scaling",
    ),
    "input_dropout_ratio": ConfigField(
        Group.DROPOUT,
        QT_TRANSLATE_NOOP("ConfigFields", "Input drop"),
        Number(_FRACTIONS[:-1], decimals=2),
        term="input-dropout",
    ),
    "hidden_sizes": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Hidden layers × units"),
        LayerSizes(
            layers=Number(range(1, 13), whole=True),
            units=Number((4, 8, 16, 32, 50, 64, 100, 128, 200, 256, 512, 1024, 2048), whole=True),
        ),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields",
            "How many hidden layers there are, and how many units each has; "
            "below, layer by layer from the image to the output.",
        ),
        wide=True,
        term="hidden-layers",
    ),
    "activation": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Activation"),
        Choice(
            {
                "relu": QT_TRANSLATE_NOOP("ConfigFields", "ReLU"),
                "sigmoid": QT_TRANSLATE_NOOP("ConfigFields", "Sigmoid"),
            },
            terms={"relu": "relu", "sigmoid": "sigmoid"},
        ),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields", "The function each hidden unit applies to its sum."
        ),
    ),
    "weight_init": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Weights"),
        Choice(
            {
                "he": QT_TRANSLATE_NOOP("ConfigFields", "He"),
                "xavier": QT_TRANSLATE_NOOP("ConfigFields", "Xavier"),
            },
            terms={"he": "he", "xavier": "xavier"},
            number=Number((), decimals=2),
        ),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields",
            "How far the initial weights spread: He, Xavier, or a standard deviation you type.",
        ),
    ),
    "batch_norm": ConfigField(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("ConfigFields", "Batch norm"),
        Choice(
            {
                False: QT_TRANSLATE_NOOP("ConfigFields", "Off"),
                True: QT_TRANSLATE_NOOP("ConfigFields", "On"),
            },
            segments=True,
        ),
        term="batch-norm",
    ),
    "optimizer": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Optimizer"),
        Choice(
            {
                "sgd": QT_TRANSLATE_NOOP("ConfigFields", "SGD"),
                "momentum": QT_TRANSLATE_NOOP("ConfigFields", "Momentum"),
                "nesterov": QT_TRANSLATE_NOOP("ConfigFields", "Nesterov"),
                "adagrad": QT_TRANSLATE_NOOP("ConfigFields", "AdaGrad"),
                "rmsprop": QT_TRANSLATE_NOOP("ConfigFields", "RMSprop"),
                "adam": QT_TRANSLATE_NOOP("ConfigFields", "Adam"),
            },
            terms={
                name: name for name in ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")
            },
        ),
        term="optimizer",
    ),
    "learning_rate": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Learning rate"),
        Number(decades(-4, 0), decimals=3),
        term="learning-rate",
    ),
    "momentum": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Momentum"),
        Number((*_FRACTIONS[:-1], 0.99), decimals=2),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields",
            "How much of the last step is carried over; for the optimizers Momentum and Nesterov.",
        ),
        matters=lambda config: config.optimizer in ("momentum", "nesterov"),
        term="momentum",
    ),
    "weight_decay": ConfigField(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("ConfigFields", "Weight decay"),
        Number((0.0, *decades(-4, -1)), decimals=3),
        term="weight-decay",
    ),
    "train_size": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Images"),
        Number((*range(100, 1000, 100), *decades(3, 4, (1, 2, 3, 5)), 60_000), whole=True),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields", "How many training images the networks learn from."
        ),
        term="sample",
    ),
    "label_noise": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Wrong labels"),
        Number(_FRACTIONS, percent=True),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields", "The share of the training images that get the label of another digit."
        ),
        term="wrong-labels",
    ),
    "batch_size": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Batch size"),
        Number((1, 2, 5, 10, 20, 50, 100, 200, 500, 1000), whole=True),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields", "Images in a mini-batch: each step learns from one."
        ),
        term="mini-batch",
    ),
    "sampling": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Mini-batches drawn"),
        Choice(
            {
                "with_replacement": QT_TRANSLATE_NOOP("ConfigFields", "With replacement"),
                "shuffle": QT_TRANSLATE_NOOP("ConfigFields", "Shuffled"),
            },
            terms={"with_replacement": "with-replacement", "shuffle": "shuffled"},
            segments=True,
        ),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields",
            "With replacement, as in the textbook: an image can come twice in an epoch, or not "
            "at all. Shuffled: each comes once.",
        ),
        wide=True,
    ),
    "epochs": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Epochs"),
        Number((1, 2, 5, 10, 20, *range(50, 1000, 50), *range(1000, 10_001, 500)), whole=True),
        explanation=QT_TRANSLATE_NOOP(
            "ConfigFields", "Training stops after that many; raise it to go on."
        ),
        term="epoch",
    ),
    "seed": ConfigField(
        Group.EXPERIMENT,
        QT_TRANSLATE_NOOP("ConfigFields", "Seed"),
        Number(range(2**31), whole=True),
        term="seed",
    ),
}
"""Every field of Config, in the order of the panel."""
