"""What is read from the charts."""

from collections.abc import Mapping

from gui.terms.term import DEEP_LEARNING, DROPOUT_PAPER, Term
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_GENERALISATION = f"{DEEP_LEARNING}, § 5.2"

READING_TERMS: Mapping[str, Term] = {
    "accuracy": Term(
        QT_TRANSLATE_NOOP(
            "Terms", "Accuracy: the share of images that a test pass answers with their label."
        ),
        f"{DEEP_LEARNING}, § 5.1",
    ),
    "training-accuracy": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Training accuracy: the share of the training images that a test pass answers with "
            "the label that was taught.",
        ),
        _GENERALISATION,
    ),
    "test-accuracy": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Test accuracy: the share of the test images answered rightly, of which the network "
            "has never learnt; this is what counts.",
        ),
        _GENERALISATION,
    ),
    "gap": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Gap: training accuracy less test accuracy; what was learnt of the training images "
            "only.",
        ),
        _GENERALISATION,
    ),
    "too-early": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Too early: after few updates curves say little of how training will end, so that "
            "nothing is concluded from them yet.",
        ),
        "Prechelt (1998), Early Stopping – But When?",
    ),
    "over-fitting": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Over-fitting: a network does much better on the images it was trained on than on new "
            "ones.",
        ),
        _GENERALISATION,
    ),
    "under-fitting": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Under-fitting: a network does badly even on the images it was trained on.",
        ),
        _GENERALISATION,
    ),
    "loss": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Loss: the mean cross-entropy, minus the logarithm of the probability that the "
            "network gives to the label; training makes it smaller.",
        ),
        f"{DEEP_LEARNING}, § 6.2",
    ),
    "many-masks": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Many masks: one image goes through the network again and again, each time with "
            "another mask; the more the answers differ, the less certain the network is.",
        ),
        "Gal and Ghahramani (2016), arXiv:1506.02142",
    ),
    "thinned-network": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Thinned network: what a mask leaves of the network, the units that are kept and the "
            "weights between them; dropout trains one after the other.",
        ),
        DROPOUT_PAPER,
    ),
    "damage": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Damage: what a trained network loses of its accuracy when some of its units are "
            "switched off.",
        ),
        "Morcos et al. (2018), arXiv:1803.06959",
    ),
    "features": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Features: what the units respond to, seen in the weights from the pixels and in how "
            "many units are active at once.",
        ),
        f"{DROPOUT_PAPER}, § 7",
    ),
    "confusion": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Confusion matrix: how many test images of each label got each answer; what is right "
            "stands on the diagonal.",
        ),
        "Kohavi and Provost (1998), Machine Learning 30",
    ),
}
