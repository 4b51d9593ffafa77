"""What is said of one run's answers through many masks."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.charts.diverged_words import diverged_words
from model.probes.many_masks import ManyMasks


def has_diverged(masks: ManyMasks) -> bool:
    """Whether there are no probabilities."""
    return not (np.isfinite(masks.probabilities).all() and np.isfinite(masks.test_pass).all())


def agreement_words(
    masks: ManyMasks, *, drops: bool, diverged_at: int | None = None
) -> tuple[str, ...]:
    """Return how many masks it takes to answer as the test pass does, in ever shorter wordings.

    Parameters
    ----------
    masks : ManyMasks
    drops : bool
        Whether the run drops any units or pixels.
    diverged_at : int or None
        The step in which the run's numbers were lost.

    """
    if has_diverged(masks):
        return diverged_words(diverged_at)
    if not drops:
        return (
            _tr("Nothing is dropped: every pass is the same"),
            _tr("Every pass is the same"),
            _tr("Drops nothing"),
        )
    if masks.agreement is None:
        count = len(masks.probabilities)
        mean, test = int(masks.mean(count).argmax()), int(masks.test_pass.argmax())
        return (
            _tr("After {count} masks the mean says {mean}, the test pass {test}").format(
                count=count, mean=mean, test=test
            ),
            _tr("After {count}: mean {mean}, test pass {test}").format(
                count=count, mean=mean, test=test
            ),
            _tr("Disagree"),
        )
    return (
        _tr("Mean and test pass agree from k = {k} on").format(k=masks.agreement),
        _tr("Agree from k = {k} on").format(k=masks.agreement),
        _tr("Agree: k ≥ {k}").format(k=masks.agreement),
    )


def entropy_words(masks: ManyMasks, k: int) -> tuple[str, ...]:
    """Return how undecided the mean over k masks and the test pass are."""
    if has_diverged(masks):
        return (_tr("Entropy –"),)
    mean, test = masks.entropy(k), masks.test_entropy
    return (
        _tr("Entropy {mean:.2f}, test pass {test:.2f}").format(mean=mean, test=test),
        _tr("Entropy {mean:.2f}").format(mean=mean),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ManyMasks", text)
