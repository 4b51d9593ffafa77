"""What a network is made of, and what goes through it."""

from collections.abc import Mapping

from gui.terms.term import DEEP_LEARNING, DROPOUT_PAPER, Term
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_BACK_PROPAGATION = "Rumelhart, Hinton and Williams (1986), Nature 323"

NETWORK_TERMS: Mapping[str, Term] = {
    "dropout-ratio": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Dropout ratio: the probability that a unit is dropped in a training pass; it is kept "
            "with what is missing to 1.",
        ),
        f"Hinton et al. (2012), arXiv:1207.0580; {DROPOUT_PAPER}",
    ),
    "input-dropout": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Dropping pixels of the image, as hidden units are dropped; the paper keeps more of "
            "the pixels than of the units.",
        ),
        DROPOUT_PAPER,
    ),
    "scaling": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Scaling makes up for the units that training drops: the test pass multiplies by the "
            "share that is kept, or the training pass divides by it, which is called inverted.",
        ),
        DROPOUT_PAPER,
    ),
    "mask": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Mask: which units a training pass keeps and which it drops, drawn anew for every "
            "sample of every mini-batch.",
        ),
        DROPOUT_PAPER,
    ),
    "signal": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Signal: what a unit passes on to the next layer, its activation behind the mask; 0 "
            "of a unit that is dropped.",
        ),
        DROPOUT_PAPER,
    ),
    "gradient": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Gradient: how much the loss of this sample grows with a unit's sum before its "
            "activation; 0 of a unit that is dropped or silent, through which nothing is learnt.",
        ),
        _BACK_PROPAGATION,
    ),
    "drop-rate": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Drop rate: the share of all samples so far for which a unit was dropped; it comes "
            "closer to the dropout ratio with every mini-batch.",
        ),
        f"{DROPOUT_PAPER}, § 4",
    ),
    "hidden-layers": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "A hidden layer stands between the image and the output: each of its units adds up "
            "what all units before it pass on, with weights of its own.",
        ),
        f"{DEEP_LEARNING}, § 6",
    ),
    "relu": Term(
        QT_TRANSLATE_NOOP("Terms", "ReLU passes on what is positive, and 0 for everything else."),
        "Nair and Hinton (2010), ICML",
    ),
    "sigmoid": Term(
        QT_TRANSLATE_NOOP(
            "Terms", "Sigmoid squeezes every number into the range from 0 to 1: 1 / (1 + exp(-x))."
        ),
        _BACK_PROPAGATION,
    ),
    "he": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "He initialisation: the weights into a unit spread with the standard deviation "
            "√(2 / n), of n units before it; made for ReLU.",
        ),
        "He et al. (2015), arXiv:1502.01852",
    ),
    "xavier": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Xavier initialisation: the weights into a unit spread with the standard deviation "
            "√(1 / n), of n units before it; the paper counts the units behind it as well.",
        ),
        "Glorot and Bengio (2010), AISTATS",
    ),
    "batch-norm": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Batch normalisation, before each activation of the hidden layers, brings every "
            "unit's sums to mean 0 and variance 1 over the mini-batch, and learns a scale and a "
            "shift behind that; a test pass takes running averages.",
        ),
        "Ioffe and Szegedy (2015), arXiv:1502.03167",
    ),
    "output": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Output: the probability that the network gives each digit. The last layer's sums, "
            "the logits, become probabilities by the softmax.",
        ),
        f"{DEEP_LEARNING}, § 6.2",
    ),
    "sample": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Sample: one image with its label. MNIST's are handwritten digits of 28 by 28 pixels.",
        ),
        "LeCun et al. (1998), Proceedings of the IEEE 86",
    ),
    "training-pass": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Training pass: the pass that a step learns from, with the masks on.",
        ),
        DROPOUT_PAPER,
    ),
    "test-pass": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Test pass: the pass of a network that is only asked: no unit is dropped, and nothing "
            "is learnt.",
        ),
        DROPOUT_PAPER,
    ),
}
