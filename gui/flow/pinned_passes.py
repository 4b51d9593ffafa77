"""passes_of_image: what a Frame knows of an image, for when the image is pinned."""

from collections.abc import Mapping

import numpy as np

from model.frame import Frame
from model.layers import Array
from model.passes import Pass, Watched


def passes_of_image(frame: Frame, image_index: int) -> Mapping[str, Watched]:
    """Return the pass of that training image by the run's name, as far as it is on show.

    To pin it is a wish that waits for the end of a step. By then the pass may have been
    overwritten, and the next mini-batch need not hold the image.
    """
    passes: dict[str, Watched] = {}
    rows = np.flatnonzero(frame.batch_indices == image_index)
    for name, run in frame.runs.items():
        if run.watched is not None and run.watched.image_index == image_index:
            passes[name] = run.watched
        elif run.mini_batch is not None and len(rows):
            passes[name] = _row_of(run.mini_batch, frame, int(rows[-1]))
    return passes


def _row_of(mini_batch: Pass, frame: Frame, row: int) -> Watched:
    """Return one row of a mini-batch; its workings are not known."""

    def cut(arrays: tuple[Array, ...]) -> tuple[Array, ...]:
        return tuple(array[row] for array in arrays)

    input_mask = mini_batch.input_mask
    return Watched(
        image_index=int(frame.batch_indices[row]),
        step=frame.step,
        row=row,
        batch_size=len(frame.batch_indices),
        dropout_ratios=mini_batch.dropout_ratios,
        scaling=mini_batch.scaling,
        input_mask=None if input_mask is None else input_mask[row],
        masks=tuple(mask[row] for mask in mini_batch.masks),
        activations=cut(mini_batch.activations),
        signals=cut(mini_batch.signals),
        signal_gradients=cut(mini_batch.signal_gradients),
        gradients=cut(mini_batch.gradients),
        # Of the past there are none.
        probabilities=mini_batch.probabilities[row : row + 1].reshape(-1),
    )
