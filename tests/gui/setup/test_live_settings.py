import pytest
from PySide6.QtCore import QObject

from gui.setup.live_settings import LiveSettings
from model.experiment import Experiment
from tests.model.tiny import twins


@pytest.fixture
def live(qtbot):
    owner = QObject()
    settings = LiveSettings(owner)
    yield settings
    settings.forget()


@pytest.fixture
def experiment(small_dataset):
    return Experiment(twins(), small_dataset)


def test_the_first_value_goes_at_once(live):
    got = []
    live.dropout_ratio_changed.connect(lambda *arguments: got.append(arguments))
    live.send("dropout", "dropout_ratio", 0.3)
    assert got == [("dropout", 0.3)]


def test_a_dragged_value_is_thinned_out_and_the_last_never_lost(live, qtbot):
    got = []
    live.learning_rate_changed.connect(lambda *arguments: got.append(arguments))
    for value in range(1, 101):
        live.send("dropout", "learning_rate", value / 100)
    qtbot.waitUntil(lambda: got[-1] == ("dropout", 1.0))
    assert len(got) < 10


def test_values_for_two_runs_do_not_displace_each_other(live, qtbot):
    got = []
    live.learning_rate_changed.connect(lambda run, value: got.append((run, value)))
    live.epochs_changed.connect(got.append)
    for run in ("none", "dropout"):
        live.send(run, "learning_rate", 0.5)
    live.send(None, "epochs", 9)
    qtbot.waitUntil(lambda: set(got) == {("none", 0.5), ("dropout", 0.5), 9})


def test_a_value_moved_elsewhere_is_news_once(live, experiment):
    live.news(experiment.frame())
    experiment.set_dropout_ratio("dropout", (0.1, 0.4))
    assert live.news(experiment.frame()) == {("dropout", "dropout_ratio"): (0.1, 0.4)}
    assert live.news(next(experiment)) == {}


def test_what_was_sent_comes_back_as_no_news(live, experiment):
    """Neither in a Frame that is older than it, nor in those that show it."""
    live.news(experiment.frame())
    live.send("dropout", "dropout_ratio", 0.6)
    assert live.news(experiment.frame()) == {}
    experiment.set_dropout_ratio("dropout", 0.6)
    assert live.news(experiment.frame()) == {}


def test_an_echo_of_an_earlier_value_of_a_drag_is_no_news(live, experiment, qtbot):
    live.news(experiment.frame())
    live.send("dropout", "dropout_ratio", 0.5)
    with qtbot.waitSignal(live.dropout_ratio_changed):
        live.send("dropout", "dropout_ratio", 0.6)
    experiment.set_dropout_ratio("dropout", 0.5)
    assert live.news(experiment.frame()) == {}


def test_after_the_echo_others_are_heard_again(live, experiment):
    live.news(experiment.frame())
    live.send("dropout", "dropout_ratio", 0.6)
    experiment.set_dropout_ratio("dropout", 0.6)
    live.news(experiment.frame())
    experiment.set_dropout_ratio("dropout", 0.1)
    assert live.news(experiment.frame()) == {("dropout", "dropout_ratio"): 0.1}


def test_after_a_reset_everything_is_news(live, experiment, small_dataset):
    """Also a value whose echo had not come back yet."""
    next(experiment)
    live.news(next(experiment))
    live.send("dropout", "learning_rate", 0.7)
    news = live.news(Experiment(twins(), small_dataset).frame())
    assert news["dropout", "learning_rate"] == 0.1


def test_forgotten_values_are_not_sent(live, qtbot):
    got = []
    live.learning_rate_changed.connect(lambda *arguments: got.append(arguments))
    live.send("dropout", "learning_rate", 0.1)
    live.send("dropout", "learning_rate", 0.2)
    live.forget()
    live.send("other", "learning_rate", 0.3)
    assert got == [("dropout", 0.1), ("other", 0.3)]
