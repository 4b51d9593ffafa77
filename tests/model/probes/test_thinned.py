"""The network to be drawn: real masks, real weights, an even choice of units."""

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.probes.masked_pass import MaskedPassProbe
from model.probes.thinned import ThinnedProbe
from model.sample import Origin, Sample
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.same_state import assert_same_state
from tests.model.tiny import CLASSES, drive, run_to_end, tiny_config, twins


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_weights_are_those_between_the_chosen_units(kind):
    """One by one."""
    experiment = trained(**kind)
    report = ask(experiment, ThinnedProbe(4))
    assert report.step == 7
    for name, found in report.runs.items():
        params = experiment.networks[name].params
        first, second = (units.tolist() for units in found.units)
        assert found.sizes == (9, 7)
        assert (len(first), len(second)) == (4, 4)
        hidden, last = found.weights
        assert (hidden.shape, last.shape) == ((4, 4), (4, CLASSES))
        pixels = found.sample_pass.input_mask
        kept = slice(None) if pixels is None else pixels
        for row, unit in enumerate(first):
            expected = np.abs(params["W1"][kept, unit]).sum()
            assert found.input_sum[row] == pytest.approx(expected)
            assert hidden[row].tolist() == [params["W2"][unit, other] for other in second]
        for row, unit in enumerate(second):
            assert last[row].tolist() == params["W3"][unit].tolist()


def test_the_mask_is_the_one_that_trained():
    """The watched pass of the Frame, bit for bit; pinned or following."""
    experiment = trained(epochs=9)
    for watched in (None, 3):
        experiment.watch(watched)
        drive(experiment, 20 if watched else 1)
        report = ask(experiment, ThinnedProbe())
        for name, run in experiment.frame().runs.items():
            assert_same_state(vars(report.runs[name].sample_pass), vars(run.watched))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_a_guest_has_the_masks_that_every_probe_of_it_has(kind):
    """Those on the flow card are the same; no training image is shown in its place."""
    experiment = trained(**kind)
    guest = Sample.of_test(DATASET, 2)
    report = ask(experiment, ThinnedProbe(4, guest))
    expected = ask(experiment, MaskedPassProbe(guest)).runs
    for name, found in report.runs.items():
        assert_same_state(vars(found.sample_pass), vars(expected[name]))


def test_a_guest_of_another_size_is_refused():
    guest = Sample(Origin.DRAWN, None, np.zeros(7, np.float32), None)
    with pytest.raises(ConfigError, match="pixels"):
        ask(trained(), ThinnedProbe(4, guest))


def test_before_the_first_step_there_is_no_mask():
    experiment = Experiment(twins(), DATASET)
    experiment.frame()
    assert ask(experiment, ThinnedProbe()).runs["dropout"].sample_pass is None


@pytest.mark.parametrize("size", [1, 2, 5, 12, 13, 100, 784])
@pytest.mark.parametrize("most", [1, 4, 12])
def test_units_are_spread_evenly(size, most):
    """All of a small layer; else in equal distances, as far from one end as from the other."""
    experiment = Experiment({"a": tiny_config(hidden_sizes=(size,))}, DATASET)
    experiment.frame()
    units = ask(experiment, ThinnedProbe(most)).runs["a"].units[0]
    assert len(units) == min(size, most)
    assert units.tolist() == sorted(set(units.tolist()))
    assert units[0] >= 0
    assert units[-1] < size
    if size <= most:
        assert units.tolist() == list(range(size))
    gaps = np.diff(units)
    assert len(gaps) == 0 or gaps.max() - gaps.min() <= 1
    assert abs(units[0] - (size - 1 - units[-1])) <= 1


def test_a_diverged_run_is_drawn_from_what_it_has():
    experiment = run_to_end(Experiment(twins(learning_rate=1e30), DATASET))
    found = ask(experiment, ThinnedProbe()).runs["none"]
    assert not np.isfinite(found.weights[0]).all()


def test_refuses_to_draw_nothing():
    with pytest.raises(ConfigError):
        ThinnedProbe(0)
