"""Where a run stands, and where it is going."""

import numpy as np
import pytest

from model.standing import Standing, Trend, updates_of
from tests.model.recorded import run_of


def test_updates_are_counted_up_to_the_last_score():
    assert updates_of(run_of("textbook_none", 50)) == 150
    assert updates_of(run_of("n60000_none", 2)) == 1200


def test_a_standing_is_a_mean_over_the_last_scores():
    run = run_of("textbook_none", 40)
    standing = Standing.of(run)
    assert standing.numbers["scores"] == 5
    assert standing.fit == round(float(np.mean(run.history.train_accuracy[-5:])), 2)
    assert standing.gap == pytest.approx(standing.numbers["train"] - standing.numbers["test"])


def test_a_trend_compares_the_last_two_quarters():
    history = run_of("textbook_dropout", 99).history
    trend = Trend.of(history)
    assert trend.numbers["window"] == 50
    assert trend.numbers["earlier"] == np.mean(history.train_accuracy[50:75])
    assert trend.numbers["later"] == np.mean(history.train_accuracy[75:])
    assert trend.rising


def test_one_score_has_no_trend():
    assert not Trend.of(run_of("textbook_none", 0).history).rising
