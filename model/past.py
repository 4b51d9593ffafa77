"""Past: any step of an experiment's past, rebuilt from the seed."""

from collections.abc import Mapping
from math import nan
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from model.changes import ChangeLog
from model.config import Config
from model.frame import Frame, RunFrame
from model.history import History
from model.mini_batches import MiniBatches
from model.passes import Pass, Watched
from model.randomness import MaskDraws
from model.read_only import read_only


def mask_draw(config: Config, watched: Watched, pixel_count: int, layer: int, unit: int) -> float:
    """Return the uniform draw, in [0, 1), that decided over one unit in a watched pass.

    Parameters
    ----------
    config : Config
        Of the run.
    watched : Watched
    pixel_count : int
        Of an image.
    layer : int
        A hidden layer, counted from 0; -1 for the input, if it has a dropout.
    unit : int
        Of that layer, or a pixel; counted from 0.

    """
    sizes = list(config.hidden_sizes)
    if config.input_dropout_ratio > 0:
        sizes.insert(0, pixel_count)
        layer += 1
    before = (watched.step - 1) * sum(sizes) + sum(sizes[:layer])
    place = before * watched.batch_size + watched.row * sizes[layer] + unit
    return float(MaskDraws(config.seed).at(place, ()))


class _Masks(NamedTuple):
    """All that is known of a pass of the past."""

    input_mask: NDArray[np.bool_] | None
    masks: tuple[NDArray[np.bool_], ...]
    dropout_ratios: tuple[float, ...]
    scaling: str


class _Place(NamedTuple):
    """Where a mini-batch held an image."""

    image_index: int
    step: int
    row: int


class Past:
    """Looks back at the steps of an experiment; nothing of them was stored.

    Parameters
    ----------
    configs : mapping of Config
        By the run's name.
    pixel_count : int
        Of an image.
    mini_batches : MiniBatches
        That the experiment is trained with.
    changes : ChangeLog

    """

    def __init__(
        self,
        configs: Mapping[str, Config],
        pixel_count: int,
        mini_batches: MiniBatches,
        changes: ChangeLog,
    ) -> None:
        self._configs = configs
        self._pixel_count = pixel_count
        self._mini_batches = mini_batches
        self._changes = changes
        self._draws = MaskDraws(next(iter(configs.values())).seed)

    def frame(
        self,
        step: int,
        *,
        latest_step: int,
        histories: Mapping[str, History],
        diverged_at: Mapping[str, int | None],
        image_index: int | None,
        detail: bool,
    ) -> Frame:
        """Return the moment of a step.

        Parameters
        ----------
        step : int
            Counted from 1, one that is done.
        latest_step : int
        histories : mapping of History
            Of the runs, until now.
        diverged_at : mapping of int or None
            The steps at which the runs diverged, until now.
        image_index : int or None
            The watched image; None for the first of the mini-batch.
        detail : bool
            Rebuild the masks of the whole mini-batch too.

        """
        epoch = step // self._mini_batches.per_epoch
        place = self._last_place(image_index, step)
        runs = {}
        for name, config in self._configs.items():
            runs[name] = RunFrame(
                config=config,
                dropout_ratios=self._changes.dropout_ratios(name, step - 1),
                learning_rate=self._changes.learning_rate(name, step - 1),
                loss=nan,
                history=histories[name].first(epoch + 1),
                diverged_at=_if_reached(diverged_at[name], step),
                watched=None if place is None else self._watched(name, place),
                mini_batch=Pass(**self._masks(name, step)._asdict()) if detail else None,
                drop_rates=(),
            )
        return Frame(
            step=step,
            epoch=epoch,
            epochs=self._changes.epochs(step),
            steps_per_epoch=self._mini_batches.per_epoch,
            batch_indices=self._mini_batches.of_step(step),
            runs=MappingProxyType(runs),
            changes=self._changes.until(step),
            latest_step=latest_step,
        )

    def _last_place(self, image_index: int | None, step: int) -> _Place | None:
        """Return where the watched image was last up to that step; None if it was not yet."""
        if image_index is None:
            return _Place(int(self._mini_batches.of_step(step)[0]), step, row=0)
        held = self._mini_batches.last_step_with(image_index, step)
        if held is None:
            return None
        rows = np.flatnonzero(self._mini_batches.of_step(held) == image_index)
        return _Place(int(image_index), held, row=int(rows[-1]))

    def _watched(self, run: str, place: _Place) -> Watched:
        return Watched(
            **self._masks(run, place.step, place.row)._asdict(),
            **place._asdict(),
            batch_size=self._mini_batches.batch_size,
        )

    def _masks(self, run: str, step: int, row: int | None = None) -> _Masks:
        """Return the masks of a step, of one row or of the whole mini-batch."""
        config, batch_size = self._configs[run], self._mini_batches.batch_size
        ratios = self._changes.dropout_ratios(run, step - 1)
        layers = list(zip(config.hidden_sizes, ratios, strict=True))
        if config.input_dropout_ratio > 0:
            layers.insert(0, (self._pixel_count, config.input_dropout_ratio))
        # Every step draws the same number, each layer its mini-batch row by row.
        start = (step - 1) * batch_size * sum(units for units, _ in layers)
        masks = []
        for units, ratio in layers:
            if row is None:
                draws = self._draws.at(start, (batch_size, units))
            else:
                draws = self._draws.at(start + row * units, (units,))
            masks.append(read_only(draws >= ratio))
            start += batch_size * units
        input_mask = masks.pop(0) if len(masks) > config.layer_count else None
        return _Masks(input_mask, tuple(masks), ratios, config.scaling)


def _if_reached(event: int | None, step: int) -> int | None:
    """Return the step of an event, unless it was still to come."""
    return event if event is not None and event <= step else None
