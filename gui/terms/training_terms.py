"""How a network is trained."""

from collections.abc import Mapping

from gui.terms.term import DEEP_LEARNING, Term
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_BATCHES = f"{DEEP_LEARNING}, § 8.1"

TRAINING_TERMS: Mapping[str, Term] = {
    "mini-batch": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Mini-batch: the training images of one step; the weights move once, by the mean of "
            "their gradients.",
        ),
        _BATCHES,
    ),
    "epoch": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Epoch: as many steps as all training images fill mini-batches; at its end accuracy "
            "and loss are measured.",
        ),
        _BATCHES,
    ),
    "step": Term(
        QT_TRANSLATE_NOOP("Terms", "Step: one update of all weights, from one mini-batch."),
        _BATCHES,
    ),
    "with-replacement": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "With replacement: every mini-batch is drawn from all images anew, so that an image "
            "may come twice in an epoch, or not at all.",
        ),
        "Bottou, Curtis and Nocedal (2018), SIAM Review 60",
    ),
    "shuffled": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Shuffled: the images are put in a random order, and each comes once in an epoch; a "
            "rest too small for a mini-batch is left out.",
        ),
        _BATCHES,
    ),
    "learning-rate": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Learning rate: how far a step moves the weights; too small it takes long, too large "
            "the loss explodes.",
        ),
        f"{DEEP_LEARNING}, § 8.3",
    ),
    "weight-decay": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Weight decay keeps weights small: the squares of all of them are added to the loss, "
            "times half of this number.",
        ),
        "Krogh and Hertz (1992), NIPS 4",
    ),
    "optimizer": Term(
        QT_TRANSLATE_NOOP(
            "Terms", "Optimizer: the rule by which a step makes new weights of the gradients."
        ),
        f"{DEEP_LEARNING}, § 8",
    ),
    "sgd": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "SGD, stochastic gradient descent: each weight moves against its gradient, times the "
            "learning rate.",
        ),
        "Robbins and Monro (1951), Annals of Mathematical Statistics 22",
    ),
    "momentum": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Momentum: a step goes on in the direction of those before it, like a ball that rolls.",
        ),
        "Polyak (1964), USSR Computational Mathematics and Mathematical Physics 4",
    ),
    "nesterov": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Nesterov: momentum with the gradient taken where the momentum is about to lead.",
        ),
        "Nesterov (1983), Soviet Mathematics Doklady 27; Sutskever et al. (2013), ICML",
    ),
    "adagrad": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "AdaGrad: each weight has a learning rate of its own, which shrinks with the squares "
            "of all its gradients so far.",
        ),
        "Duchi, Hazan and Singer (2011), JMLR 12",
    ),
    "rmsprop": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "RMSprop: each weight's step is divided by the root of a running mean of its squared "
            "gradients, so that old ones are forgotten.",
        ),
        "Tieleman and Hinton (2012), Neural Networks for Machine Learning, lecture 6.5",
    ),
    "adam": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Adam: momentum and RMSprop in one, both corrected for their start at 0.",
        ),
        "Kingma and Ba (2015), arXiv:1412.6980",
    ),
    "seed": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Seed: the number that all random draws follow from, those of the initial weights, "
            "the mini-batches, the masks and the wrong labels; the same seed gives the same "
            "training.",
        ),
        "O'Neill (2014), PCG, HMC-CS-2014-0905",
    ),
    "wrong-labels": Term(
        QT_TRANSLATE_NOOP(
            "Terms",
            "Wrong labels can only be learnt by heart: how many of them a network answers as it "
            "was taught shows how much it memorises.",
        ),
        "Zhang et al. (2017), arXiv:1611.03530",
    ),
}
