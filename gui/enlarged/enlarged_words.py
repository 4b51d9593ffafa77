"""What is written around an enlarged layer: why there is nothing yet, what its rows show."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look, Quantity


def words_of_nothing(moment: FlowMoment, look: Look | None) -> str:
    """Return why the layer has nothing to show.

    Parameters
    ----------
    moment : FlowMoment
    look : Look or None
        How the layer is looked at; None where one pass has not come yet.

    """
    if look is None:
        return _tr("The pass has not come here yet")
    if look.test_pass or moment.guest is not None:
        probe = _tr("The test pass is being computed"), _tr("The probe is being answered")
        return probe[0] if look.test_pass else probe[1]
    if moment.frame.step == 0:
        return _tr("No mask yet: press Space to train")
    if look.mini_batch:
        return _tr("The mini-batch is being fetched")
    if look.quantity is not Quantity.DROP_RATE and moment.watched is None:
        return _tr("No mask yet: this image was in no mini-batch since it was pinned")
    return _tr("Of a past step only the masks can be rebuilt")


def words_of_rows(masks: NDArray[np.bool_]) -> tuple[str, ...]:
    """Answer 'one mask per sample or per mini-batch?' from the masks on show, longest first.

    Parameters
    ----------
    masks : (batch, units) bool, True = kept

    """
    samples = len(masks)
    if masks.all():
        return (
            _tr("Nothing is dropped here: every row keeps every unit"),
            _tr("Nothing is dropped here"),
        )
    if samples == 1:
        return (
            _tr("One mask per sample: this mini-batch has one sample, and so one mask"),
            _tr("One sample, one mask"),
        )
    different = len({row.tobytes() for row in np.packbits(masks, axis=1)})
    counts = _tr("{samples} samples, {different} different masks")
    if different == 1:
        counts = _tr("{samples} samples drew {samples} masks, all alike by chance")
    elif different < samples:
        counts = _tr("{samples} samples, {different} different masks, the others alike by chance")
    counts = counts.format(samples=f"{samples:,}", different=f"{different:,}")
    answers = (
        _tr("One mask per sample, not one per mini-batch: {counts}"),
        _tr("One mask per sample: {counts}"),
    )
    return (*(answer.format(counts=counts) for answer in answers), counts)


def words_of_frame(moment: FlowMoment) -> str:
    """Name the row that is framed."""
    if moment.row is None:
        text = _tr("image {number} is not in this mini-batch")
        return text.format(number=f"{moment.image_index + 1:,}")
    text = _tr("framed: image {number}, label {label}")
    return text.format(number=f"{moment.image_index + 1:,}", label=moment.label)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EnlargedLayer", text)
