"""Whatever Config can be written down can be trained, and its history lived through again."""

import json
import tomllib
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from model.config import CHOICES, Config
from model.data import Dataset
from model.experiment import Experiment
from model.probes.averaging import AveragingProbe
from model.probes.damage import DamageProbe
from model.probes.features import FeaturesProbe
from model.probes.test_pass_probe import Mistake, TestPassProbe
from model.probes.thinned import ThinnedProbe
from model.verdict import verdict
from tests.model.probes.kinds import ask
from tests.model.same_state import assert_same_state
from tests.model.tiny import history_bytes, tiny_dataset

DATASET = tiny_dataset()
PROBES = [
    TestPassProbe(0, Mistake.LEAVE_DROPOUT_ON),
    AveragingProbe(3, 5),
    DamageProbe(((0,), (0,))),
    FeaturesProbe(5),
    ThinnedProbe(2),
]

ratios = st.sampled_from([0.0, 0.2, 0.99]) | st.floats(0, 0.999)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Return some of the tiny images, of which there may be one, cut to a shape and to classes."""
    rows, columns = draw(st.sampled_from([(3, 4), (1, 1), (1, 7), (6, 2)]))
    train, test = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    classes = draw(st.integers(1, 5))
    return replace(
        DATASET,
        train_images=DATASET.train_images[:train, : rows * columns],
        train_labels=DATASET.train_labels[:train] % classes,
        test_images=DATASET.test_images[:test, : rows * columns],
        test_labels=DATASET.test_labels[:test] % classes,
        image_shape=(rows, columns),
        class_count=classes,
    )


@st.composite
def configs(draw: st.DrawFn, **shared: Any) -> Config:
    """Return one that learns sensibly, or diverges at once."""
    sizes = draw(st.lists(st.integers(1, 6), min_size=1, max_size=3).map(tuple))
    return Config(
        hidden_sizes=sizes,
        activation=draw(st.sampled_from(CHOICES["activation"])),
        weight_init=draw(st.sampled_from(CHOICES["weight_init"]) | st.floats(1e-6, 10)),
        dropout_ratio=draw(ratios | st.tuples(*[ratios] * len(sizes))),
        input_dropout_ratio=draw(ratios),
        scaling=draw(st.sampled_from(CHOICES["scaling"])),
        batch_norm=draw(st.booleans()),
        weight_decay=draw(st.sampled_from([0.0, 0.1])),
        optimizer=draw(st.sampled_from(CHOICES["optimizer"])),
        learning_rate=draw(st.floats(1e-6, 1.0) | st.floats(1e3, 1e38)),
        momentum=draw(ratios),
        **shared,
    )


@st.composite
def experiments(draw: st.DrawFn) -> tuple[dict[str, Config], Dataset]:
    """Return the Configs of one to three runs, and what they learn from."""
    dataset = draw(datasets())
    shared = {
        "train_size": draw(st.integers(1, len(dataset.train_labels))),
        "batch_size": draw(st.integers(1, 30)),
        "epochs": draw(st.integers(1, 3)),
        "sampling": draw(st.sampled_from(CHOICES["sampling"])),
        "label_noise": draw(st.floats(0, 1)) if dataset.class_count > 1 else 0.0,
        "seed": draw(st.integers(0, 2**70)),
    }
    runs = draw(st.lists(configs(**shared), min_size=1, max_size=3))
    return {f"run{place}": config for place, config in enumerate(runs)}, dataset


def in_toml(values: dict[str, Any]) -> str:
    """Write it as a preset's file has it."""
    return "\n".join(f"{name} = {json.dumps(value)}" for name, value in values.items())


@given(configs())
def test_comes_back_from_any_file(config):
    """From JSON and from TOML, to the last digit."""
    values = config.to_dict()
    assert Config.from_dict(values) == config
    assert Config.from_dict(json.loads(json.dumps(values))) == config
    assert Config.from_dict(tomllib.loads(in_toml(values))) == config


@settings(max_examples=40, deadline=None)
@given(experiments(), st.randoms(use_true_random=False))
def test_trains_and_can_be_lived_through_again(case, random):
    """With settings moved, images watched and questions asked, in pieces too: bit for bit."""
    configs, dataset = case
    experiment = Experiment(configs, dataset)
    for _ in range(6):
        run = random.choice(list(configs))
        match random.randrange(5):
            case 0:
                experiment.set_dropout_ratio(run, random.random())
            case 1:
                experiment.set_learning_rate(run, 10 ** random.uniform(-4, 3))
            case 2:
                experiment.set_epochs(random.randint(1, 4))
            case 3:
                experiment.watch(random.randrange(configs[run].train_size))
        if experiment.finished:
            break
        frame = next(experiment)
        assert all(verdict(run).finding for run in frame.runs.values())
    again = Experiment(configs, dataset, experiment.changes)
    while again.step < experiment.step:
        if again.advance():
            ask(again, random.choice(PROBES))
            again.frame(detail=True)
    assert history_bytes(again) == history_bytes(experiment)
    for name, network in experiment.networks.items():
        assert_same_state(again.networks[name].layers, network.layers)
