"""Verdicts on runs of all kinds: recorded ones, and some that no training was made for."""

from dataclasses import replace
from math import nan

import numpy as np
import pytest

from model.config import Config
from model.frame import RunFrame
from model.history import History
from model.verdict import Finding, verdict
from tests.model.recorded import RECORDINGS, run_of

EARLY, UNDER, OVER, HEALTHY, DIVERGED = (
    Finding.TOO_EARLY,
    Finding.UNDER_FITTING,
    Finding.OVER_FITTING,
    Finding.HEALTHY,
    Finding.DIVERGED,
)

AT_THE_END = {
    "textbook_none": (OVER, "gap"),
    "textbook_dropout": (UNDER, "still_rising"),
    "textbook_inverted": (OVER, "gap"),
    "n100_none": (OVER, "gap"),
    "n100_dropout": (OVER, "gap"),
    "n1000_none": (OVER, "gap"),
    "n1000_dropout": (OVER, "test_loss"),
    "n10000_none": (HEALTHY, "small_gap"),
    "n10000_dropout": (HEALTHY, "small_gap"),
    "n60000_none": (HEALTHY, "small_gap"),
    "n60000_dropout": (HEALTHY, "small_gap"),
    "n60000_plain": (HEALTHY, "small_gap"),
    "noise20_none": (OVER, "memorised"),
    "noise20_dropout": (HEALTHY, "small_gap"),
    "noise40_none": (OVER, "memorised"),
    "noise40_dropout": (HEALTHY, "small_gap"),
    "noise100_none": (OVER, "memorised"),
    "narrow8_none": (OVER, "gap"),
    "narrow8_dropout": (OVER, "gap"),
    "narrow8_half": (UNDER, "still_rising"),
    "narrow16_none": (OVER, "gap"),
    "narrow16_dropout": (OVER, "gap"),
    "narrow16_half": (UNDER, "stuck"),
    "narrow32_half": (OVER, "gap"),
    "ratio90": (UNDER, "still_rising"),
    "batch_norm_none": (OVER, "gap"),
    "batch_norm_dropout": (HEALTHY, "small_gap"),
    "decay": (OVER, "gap"),
    "decay_strong": (UNDER, "standing"),
    "rate50_none": (DIVERGED, "not_finite"),
    "rate50_dropout": (DIVERGED, "not_finite"),
    "rate1_none": (DIVERGED, "not_finite"),
    "rate1_dropout": (UNDER, "still_rising"),
    "rate_tiny": (UNDER, "standing"),
    "rate_raised": (UNDER, "lost"),
    "sigmoid_rate50": (DIVERGED, "exploded"),
    "sigmoid_rate10": (UNDER, "standing"),
    "sigmoid_rate1": (OVER, "gap"),
    "sigmoid_deep": (UNDER, "standing"),
    "adam_dead": (UNDER, "standing"),
    "rmsprop_peak": (OVER, "gap"),
    "weights_tiny": (UNDER, "standing"),
    "weights_huge": (OVER, "gap"),
    "weights_tiny_longer": (UNDER, "stuck"),
    "textbook_30": (UNDER, "still_rising"),
    "textbook_40_longer": (UNDER, "still_rising"),
    "textbook_batch_norm": (UNDER, "still_rising"),
    "deep_dropout": (UNDER, "still_rising"),
    "adam_slow_half": (UNDER, "still_rising"),
    "sigmoid_deep_adam": (UNDER, "still_rising"),
}


def made_up(train, test, *, train_loss=None, test_loss=None, memorised=None, **settings):
    """Return a run with those scores, one an epoch."""
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    nothing = np.full(len(train), nan)
    history = History(
        epochs=np.arange(len(train)),
        train_accuracy=train,
        test_accuracy=test,
        loss=nothing,
        train_loss=2.5 * (1 - train) if train_loss is None else np.asarray(train_loss),
        test_loss=2.5 * (1 - test) if test_loss is None else np.asarray(test_loss),
        masked_accuracy=nothing,
        memorised=nothing if memorised is None else np.full(len(train), memorised),
    )
    config = Config(**settings)
    return RunFrame(
        config=config,
        dropout_ratios=config.dropout_ratios,
        learning_rate=config.learning_rate,
        loss=1.0,
        history=history,
        diverged_at=None,
        watched=None,
        mini_batch=None,
        drop_rates=(),
    )


def learning(end, *, start=0.1, scores=100):
    """Return accuracies that rise and then stay."""
    return start + (end - start) * np.minimum(np.arange(scores) / (scores / 4), 1)


@pytest.mark.parametrize("name", RECORDINGS)
def test_recorded_runs_at_their_end(name):
    found = verdict(run_of(name))
    assert (found.finding, found.reason) == AT_THE_END[name]


@pytest.mark.parametrize(
    ("name", "epoch", "finding", "reason"),
    [
        ("textbook_none", 0, EARLY, "few_updates"),
        ("textbook_none", 20, EARLY, "few_updates"),
        ("textbook_none", 40, UNDER, "still_rising"),
        ("textbook_none", 51, OVER, "gap"),  # nearly learnt, and the test stays far behind
        ("textbook_none", 60, OVER, "gap"),
        ("textbook_dropout", 20, EARLY, "few_updates"),
        ("textbook_dropout", 60, UNDER, "still_rising"),  # long on a level, but its loss falls
        ("textbook_dropout", 90, UNDER, "still_rising"),
        ("textbook_dropout", 150, UNDER, "still_rising"),
        ("textbook_inverted", 150, UNDER, "still_rising"),
        ("n60000_plain", 1, UNDER, "still_rising"),
        ("noise40_none", 5, HEALTHY, "small_gap"),  # before it begins to memorise
        ("noise40_none", 12, OVER, "memorised"),
        ("rate_raised", 48, OVER, "gap"),
        ("rate1_none", 4, EARLY, "few_updates"),
        ("sigmoid_rate50", 2, EARLY, "few_updates"),  # a loss that is high, but not for long yet
        ("sigmoid_rate50", 4, DIVERGED, "exploded"),
    ],
)
def test_recorded_runs_on_their_way(name, epoch, finding, reason):
    found = verdict(run_of(name, epoch))
    assert (found.finding, found.reason) == (finding, reason)


def test_the_textbooks_level_is_never_called_the_end():
    """For 100 epochs its dropout run hardly reads more; then it learns."""
    reasons = {verdict(run_of("textbook_dropout", epoch)).reason for epoch in range(34, 302)}
    assert reasons == {"still_rising"}


@pytest.mark.parametrize("name", RECORDINGS)
def test_no_run_is_called_stuck_that_learns_later(name):
    """However long it stands still at first: what has not moved yet may only take its time."""
    accuracies = run_of(name).history.train_accuracy
    for epoch in range(len(accuracies)):
        if verdict(run_of(name, epoch)).reason == "stuck":
            assert accuracies[epoch : 2 * epoch].max() < accuracies[epoch] + 0.2


def test_batch_normalisation_that_settles_is_no_divergence():
    """The first test passes go by running statistics that began at 0."""
    first = run_of("textbook_batch_norm", 1)
    assert first.history.train_loss[-1] > 10 * first.history.train_loss[0]
    assert verdict(first).finding is EARLY


def test_a_high_loss_of_a_test_pass_is_no_divergence():
    """Training tells whether it diverged; Adam at a rate of 0.3 is back after one epoch."""
    loss = np.full(100, 2.0)
    loss[[1, -1]] = 1e6
    run = made_up(np.full(100, 0.2), np.full(100, 0.2), train_loss=loss)
    assert verdict(replace(run, history=run.history.first(2))).finding is EARLY
    assert verdict(run).finding is UNDER
    assert verdict(replace(run, diverged_at=3)).finding is DIVERGED


def test_a_small_gap_is_no_merit_where_nothing_was_learnt():
    """However it compares with another run's, and however often it was trained."""
    for level in (0.1, 0.3, 0.5, 0.7, 0.89):
        for gap in (0.0, 0.02, 0.05, -0.1):
            for accuracies in (learning(level), learning(level, scores=400)):
                found = verdict(made_up(accuracies, accuracies - gap))
                assert found.finding is UNDER
    assert verdict(made_up(learning(0.97), learning(0.95))).finding is HEALTHY


def test_more_epochs_are_asked_for_only_where_they_help():
    asking = {name for name in RECORDINGS if verdict(run_of(name)).asks_for_more}
    rising_or_standing = {"still_rising", "standing"}
    assert asking == {name for name, (_, why) in AT_THE_END.items() if why in rising_or_standing}
    assert {"textbook_dropout", "ratio90", "rate1_dropout"} < asking
    assert verdict(run_of("textbook_none", 10)).asks_for_more


def test_before_the_first_score():
    found = verdict(made_up([], []))
    assert (found.finding, found.reason, found.numbers) == (EARLY, "no_score", {})


def test_numbers_are_those_that_were_judged():
    """Means over the last scores, rounded; the gap is their difference."""
    train = np.concatenate([learning(0.996, scores=90), np.full(10, 0.994)])
    found = verdict(made_up(train, np.full(100, 0.7451), train_size=1000))
    assert found.reason == "gap"
    numbers = found.numbers
    assert (numbers["train"], numbers["test"], numbers["gap"]) == (0.99, 0.75, 0.24)
    assert (numbers["epoch"], numbers["updates"], numbers["scores"]) == (99, 990, 10)


def test_one_noisy_score_changes_nothing():
    run = made_up(learning(0.97), learning(0.9))
    assert verdict(run).finding is HEALTHY
    run.history.test_accuracy[-1] -= 0.2
    assert verdict(run).finding is HEALTHY


def test_memorised_wrong_labels_are_counted():
    """Without them training accuracy would look low where all right labels are learnt."""
    numbers = verdict(run_of("noise40_none")).numbers
    assert numbers["memorised"] == pytest.approx(0.92, abs=0.03)
    assert numbers["wrong"] == 2000
    numbers = verdict(run_of("noise40_dropout")).numbers
    assert numbers["memorised"] == pytest.approx(0.06, abs=0.03)
    assert numbers["train"] < 0.65
    assert numbers["right"] > 0.9
    assert "memorised" not in verdict(run_of("textbook_none")).numbers


def test_wrong_labels_do_not_hide_that_little_was_learnt():
    run = made_up(learning(0.4), learning(0.55), memorised=0.1, label_noise=0.4, train_size=1000)
    assert verdict(run).finding is UNDER


def test_a_rising_test_loss_tells_before_the_accuracy_does():
    """With half of a large gap; without a gap it is only a network that is too sure."""
    lowest = np.linspace(1.0, 0.3, 40)
    loss = np.concatenate([lowest, np.linspace(0.3, 0.5, 60)])
    run = made_up(learning(1.0), learning(0.93), test_loss=loss)
    found = verdict(run)
    assert (found.finding, found.reason) == (OVER, "test_loss")
    assert found.numbers["lowest_epoch"] in {39, 40}
    assert verdict(made_up(learning(1.0), learning(0.97), test_loss=loss)).finding is HEALTHY


def test_the_larger_shortfall_names_it():
    """Of a run that no longer learns: what training did not reach, or what the test loses."""
    assert verdict(made_up(learning(0.85), learning(0.55))).finding is OVER
    assert verdict(made_up(learning(0.6), learning(0.45))).finding is UNDER


def test_a_run_that_learns_while_its_test_accuracy_falls_over_fits():
    train = np.linspace(0.5, 0.88, 100)
    assert verdict(made_up(train, np.linspace(0.6, 0.5, 100))).finding is OVER
    assert verdict(made_up(train, np.linspace(0.4, 0.7, 100))).finding is UNDER


def test_a_run_that_came_back_is_judged_as_any_other():
    run = made_up(learning(0.97), learning(0.95))
    assert verdict(replace(run, diverged_at=2)).finding is HEALTHY
    lost = made_up(np.full(100, 0.1), np.full(100, 0.1))
    found = verdict(replace(lost, diverged_at=2))
    assert (found.finding, found.reason, found.numbers["step"]) == (DIVERGED, "exploded", 2)


@pytest.mark.parametrize("column", ["train_loss", "train_accuracy"])
def test_a_score_that_is_no_number_is_divergence(column):
    """Even where no step told it."""
    run = made_up(learning(0.97), learning(0.95))
    getattr(run.history, column)[-1] = nan
    found = verdict(run)
    assert (found.finding, found.numbers["step"]) == (DIVERGED, 297)


def test_hardly_any_updates_are_too_early_even_if_all_is_read():
    """One lucky epoch is no history."""
    assert verdict(made_up([0.1, 0.99], [0.1, 0.7])).finding is EARLY
    assert verdict(made_up([0.1, 0.95], [0.1, 0.94], train_size=60_000)).finding is HEALTHY
