"""The source that is shown is the file's, and what is lit is what runs."""

import inspect
import sys
from pathlib import Path

import pytest

from gui.walk.itinerary import method_at, stops_of
from gui.walk.source import source_of
from model.config import Config
from model.experiment import Experiment
from model.loss import softmax
from model.passes import Mode
from tests.gui.flow.flows import CONFIG

SETTINGS = [
    {},
    {"scaling": "inverted", "input_dropout_ratio": 0.3},
    {"activation": "sigmoid", "batch_norm": True},
]
CONFIGS = [Config.from_dict(CONFIG.to_dict() | settings) for settings in SETTINGS]
METHODS = list(
    dict.fromkeys(
        method
        for config in CONFIGS
        for stop in stops_of(config, Mode.TRAINING)
        if (method := method_at(stop, config)) is not None
    )
)


def lines_run(config, dataset, *, training):
    """The lines of every method of the model that a pass runs, by its code."""
    ran: dict[object, set[int]] = {}

    def trace(frame, event, arg):
        if event == "line":
            ran.setdefault(frame.f_code, set()).add(frame.f_lineno)
        return trace

    network = Experiment({"run": config}, dataset).networks["run"]
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        if training:
            network.loss_and_gradients(dataset.train_images, dataset.train_labels)
        else:
            softmax(network.forward(dataset.train_images))
    finally:
        sys.settrace(before)
    return ran


@pytest.mark.parametrize("method", METHODS, ids=lambda each: each.__qualname__)
def test_the_source_is_the_one_in_the_file(method):
    """Line by line, but for the indentation; the docstring is left out."""
    source = source_of(method, training=True)
    file = Path(inspect.getfile(method)).read_text(encoding="utf-8").splitlines()
    assert source.name == method.__qualname__
    assert source.file in ("model/layers.py", "model/loss.py")
    assert source.lines[0].startswith("def ")
    for line, number in zip(source.lines, source.numbers, strict=True):
        assert file[number - 1].strip() == line.strip()
    assert '"""' not in "".join(source.lines)
    assert len(source.lines) + method.__doc__.count("\n") + 1 >= len(
        inspect.getsourcelines(method)[0]
    )


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize("mode", [Mode.TRAINING, Mode.TEST])
def test_the_lines_that_can_be_lit_are_those_that_the_pass_runs(config, mode, small_dataset):
    """Found beforehand, by reading; and found by watching Python run."""
    training = mode is Mode.TRAINING
    ran = lines_run(config, small_dataset, training=training)
    methods = {method_at(stop, config) for stop in stops_of(config, mode)} - {None}
    for method in methods:
        source = source_of(method, training=training)
        places = [source.numbers.index(number) for number in ran[method.__code__]]
        traced = [source.statement_at(place) for place in places]
        assert None not in traced, source.name
        assert set(traced) == set(range(len(source.statements))), source.name


def test_a_branch_for_test_passes_is_not_run():
    """`if training` is taken, `if not training` is not, and nothing behind a return runs."""

    class Layer:
        def forward(self, x, *, training):
            """Do it.

            At length.
            """
            if not training:
                return x
            if training:
                y = x + 1
            else:
                return self.scale(x)
            y += 1
            self.kept = {
                "y": y,
            }
            return y

    source = source_of(Layer.forward, training=True)
    assert source.lines[0] == "def forward(self, x, *, training):"
    assert source.lines[1] == "    if not training:"
    assert [(each.key, each.first, each.last) for each in source.statements] == [
        ("if skipped", 1, 1),
        ("if taken", 3, 3),
        ("y", 4, 4),
        ("y +=", 7, 7),
        ("kept", 8, 10),
        ("return", 11, 11),
    ]


def test_the_other_branch_is_a_test_pass():
    """`if not training` is taken, and what stands behind its return is pale."""

    class Layer:
        def forward(self, x, *, training):
            if training:
                self.x = x
            if not training:
                return x
            return x + 1

    source = source_of(Layer.forward, training=False)
    assert [(each.key, each.first) for each in source.statements] == [
        ("if skipped", 1),
        ("if taken", 3),
        ("return", 4),
    ]


def test_what_cannot_be_told_beforehand_is_refused():
    """Rather than to light a line that may not have run."""

    class Layer:
        def forward(self, x, *, training):
            if x > 0:
                return x
            return -x

        def backward(self, grad):
            for each in grad:
                self.total = each
            return grad

    with pytest.raises(ValueError, match="x > 0"):
        source_of(Layer.forward, training=True)
    with pytest.raises(ValueError, match="for each in grad"):
        source_of(Layer.backward, training=True)
