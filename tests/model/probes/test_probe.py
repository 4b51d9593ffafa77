"""What holds of every probe: a training that never notices, and answers that follow from a seed."""

import copy
from dataclasses import fields, is_dataclass, replace

import numpy as np
import pytest

from model.experiment import Experiment
from model.passes import Watched
from model.probes.answers import AnswersProbe
from model.probes.averaging import AveragingProbe
from model.probes.confusion import ConfusionProbe
from model.probes.damage import DamageProbe
from model.probes.features import FeaturesProbe
from model.probes.many_masks import ManyMasksProbe
from model.probes.probe import Purpose, draws_of, quietly
from model.probes.random_damage import RandomDamageProbe
from tests.model.probes.kinds import DATASET, PROBES, ask, trained
from tests.model.same_state import assert_same_state
from tests.model.tiny import TRAIN_SIZE, drive, history_bytes, run_to_end, twins


def name_of(probe):
    """Name its type, and its mistake if there can be one."""
    mistake = getattr(probe, "mistake", None)
    return type(probe).__name__ + ("" if mistake is None else f"-{mistake.name}")


each_probe = pytest.mark.parametrize("probe", PROBES, ids=name_of)

# What is asked of copies, so that training need not wait.
LONG = {
    AnswersProbe,
    AveragingProbe,
    ConfusionProbe,
    DamageProbe,
    FeaturesProbe,
    ManyMasksProbe,
    RandomDamageProbe,
}


def is_long(probe):
    """Tell whether it is asked of copies; a test pass only for what its mistake costs."""
    return type(probe) in LONG or getattr(probe, "mistake", None) is not None


def assert_same(one, other):
    """Compare all that is in two answers, bit for bit."""
    assert type(one) is type(other)
    if is_dataclass(one):
        for field in fields(one):
            assert_same(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, (tuple, list)):
        for pair in zip(one, other, strict=True):
            assert_same(*pair)
    elif hasattr(one, "items"):
        assert list(one) == list(other)
        assert_same(list(one.values()), list(other.values()))
    else:
        np.testing.assert_array_equal(one, other)


def arrays_of(answer):
    """Yield every array in an answer, but of the Frame that it may hold."""
    if isinstance(answer, np.ndarray):
        yield answer
    elif is_dataclass(answer) and not isinstance(answer, Watched):
        for field in fields(answer):
            yield from arrays_of(getattr(answer, field.name))
    elif isinstance(answer, tuple):
        for each in answer:
            yield from arrays_of(each)
    elif hasattr(answer, "values"):
        for each in answer.values():
            yield from arrays_of(each)


@each_probe
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {
            "batch_norm": True,
            "input_dropout_ratio": 0.2,
            "optimizer": "adam",
            "learning_rate": 0.01,
            "scaling": "inverted",
            "sampling": "shuffle",
            "batch_size": 7,
        },
    ],
    ids=["textbook", "everything"],
)
def test_leaves_training_as_it_is(probe, settings):
    """Asked at every moment, history, parameters and generators are the same bit for bit."""
    plain, other = (Experiment(twins(**settings), DATASET) for _ in range(2))
    run_to_end(plain)
    for _ in other:
        ask(other, probe)
    assert history_bytes(other) == history_bytes(plain)
    for name, network in plain.networks.items():
        assert_same_state(other.networks[name].layers, network.layers)
        assert_same_state(other.networks[name].params, network.params)


@each_probe
def test_leaves_everything_as_it_is_while_it_is_answered(probe):
    """After each piece, and when it is given up."""
    experiment = trained(batch_norm=True)
    before = copy.deepcopy({name: vars(each) for name, each in experiment.networks.items()})
    for _ in probe.examine(experiment):
        for name, network in experiment.networks.items():
            assert_same_state(vars(network), before[name])
    work = probe.examine(experiment)
    next(work)
    work.close()
    for name, network in experiment.networks.items():
        assert_same_state(vars(network), before[name])
    assert next(experiment).step == 8


@each_probe
def test_the_same_question_has_the_same_answer(probe):
    """It follows from seed, step and question, and from nothing else."""
    first, second = trained(), trained()
    for other in PROBES:
        ask(second, other)
    assert_same(ask(first, probe), ask(second, probe))
    assert ask(first, probe).step == 7


@each_probe
def test_a_change_amid_the_answer_is_not_in_it(probe):
    """It is about the moment in which it was asked."""
    experiment = trained()
    expected = ask(experiment, probe)
    work = probe.examine(experiment)
    next(work)
    experiment.set_dropout_ratio("dropout", 0.9)
    try:
        while True:
            next(work)
    except StopIteration as end:
        assert_same(end.value, expected)


@each_probe
def test_needs_a_moment(probe):
    """Amid a step the networks are not those of any moment."""
    experiment = Experiment(twins(), DATASET)
    with pytest.raises(RuntimeError, match="under way"):
        ask(experiment, probe)  # step 0 is not scored yet
    experiment.frame()
    assert ask(experiment, probe).step == 0
    experiment.advance()
    with pytest.raises(RuntimeError, match="under way"):
        ask(experiment, probe)


@each_probe
def test_a_diverged_network_is_answered_without_a_warning(probe):
    """Warnings are errors here, in every thread."""
    experiment = run_to_end(Experiment(twins(learning_rate=1e30), DATASET))
    assert np.isnan(experiment.frame().runs["none"].loss)
    assert list(ask(experiment, probe).runs) == ["none", "dropout"]


@each_probe
def test_blank_images_are_answered_too(probe):
    """Of any data."""
    blank = replace(
        DATASET,
        train_images=np.zeros_like(DATASET.train_images),
        test_images=np.zeros_like(DATASET.test_images),
    )
    experiment = Experiment(twins(), blank)
    drive(experiment, 1)
    assert list(ask(experiment, probe).runs) == ["none", "dropout"]


@each_probe
def test_nobody_can_write_to_an_answer(probe):
    """Nor to the networks through it: its arrays are its own."""
    experiment = trained()
    answer = ask(experiment, probe)
    arrays = list(arrays_of(answer))
    assert not any(each.flags.writeable for each in arrays)
    for network in experiment.networks.values():
        for param in network.params.values():
            assert not any(np.shares_memory(each, param) for each in arrays)
    with pytest.raises(TypeError):
        answer.runs["none"] = answer.runs["dropout"]


@each_probe
def test_a_question_is_a_value(probe):
    """It crosses to the thread that trains, and a queue tells by it what was asked before."""
    assert copy.copy(probe) == probe
    assert len({probe, copy.copy(probe)}) == 1
    assert len(set(PROBES)) == len(PROBES)


def test_purposes_and_moments_share_no_random_numbers():
    """Nor does a probe's number coincide with one of the four streams'."""
    experiment = trained()
    firsts = {draws_of(experiment)(purpose).random() for purpose in Purpose}
    drive(experiment, 1)
    firsts |= {draws_of(experiment)(purpose).random() for purpose in Purpose}
    assert len(firsts) == 2 * len(Purpose)


def test_quiet_work_hands_its_pieces_on():
    """And what it comes to, while its caller's warnings stay as they are."""

    def work():
        for _ in range(3):
            yield np.float32(1e38) * np.float32(TRAIN_SIZE)
        return "done"

    def asking():
        result = yield from quietly(work())
        assert result == "done"

    pieces = 0
    for _ in asking():
        pieces += 1
        with pytest.warns(RuntimeWarning, match="overflow"):
            _ = np.float32(1e38) * np.float32(TRAIN_SIZE)
    assert pieces == 3


@each_probe
def test_steps_between_its_pieces_are_not_in_an_answer(probe):
    """Once it says that training may go on; what the networks were is what it is about."""
    expected = ask(trained(epochs=99), probe)
    experiment = trained(epochs=99)
    work, freed = probe.examine(experiment), 0
    while True:
        try:
            free = next(work)
        except StopIteration as end:
            assert_same(end.value, expected)
            break
        if free:
            freed += 1
            drive(experiment, 1)
    assert (freed > 0) == is_long(probe)
