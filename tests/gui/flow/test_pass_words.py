"""What a test pass does, in words."""

from dataclasses import replace

import pytest

from gui.flow.pass_words import words_of_test_pass
from gui.moment.look import Look, Quantity
from model.passes import Mode
from model.probes.test_pass_probe import Mistake, TestPass
from tests.gui.flow.flows import after, examined, moment_of, twins


def words(dataset, mistake=None, scales=(0.6, 0.6), **settings):
    frame = after(twins(dataset, **settings), 1)
    watched = frame.runs["dropout"].watched
    test_pass = TestPass(
        step=903,
        input_mask=None,
        masks=watched.masks,
        mode=Mode.TEST,
        dropout_ratios=(0.4, 0.4),
        scales=scales,
        activations=watched.activations,
        signals=watched.signals,
        probabilities=watched.probabilities,
        workings=watched.workings,
        training_means=(1.0, 1.0),
        test_means=(1.0, 1.0),
        training_logit=1.0,
        test_logit=1.0,
        accuracy=None,
        mistaken_accuracy=None,
    )
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    moment = moment_of(dataset, frame, look=look, test_pass=test_pass)
    assert words_of_test_pass(replace(moment, test_pass=None)) == [
        "The test pass is being computed"
    ]
    texts = words_of_test_pass(moment)
    assert sorted(texts, key=len, reverse=True) == texts
    assert texts[-2].endswith(f": {texts[-1]}"), "the step is the last to go"
    return texts[0].removeprefix("test pass at step 903: ")


@pytest.mark.parametrize(
    ("mistake", "scaling", "scales", "text"),
    [
        (None, "textbook", (0.6, 0.6), "all units on, each signal × 0.60"),
        (None, "textbook", (0.6, 0.8), "all units on, each signal × 0.60–0.80"),
        (
            None,
            "inverted",
            (1.0, 1.0),
            "all units on, nothing scaled, as training did that already",
        ),
        (
            Mistake.FORGET_SCALING,
            "textbook",
            (1.0, 1.0),
            "what if all units are on, and the scaling is forgotten",
        ),
        (
            Mistake.FORGET_SCALING,
            "inverted",
            (1.0, 1.0),
            "nothing to forget, as inverted dropout scales in training",
        ),
        (
            Mistake.LEAVE_DROPOUT_ON,
            "textbook",
            (1.0, 1.0),
            "what if dropout is left on: the mean is right, but chance has a say",
        ),
        (
            Mistake.LEAVE_DROPOUT_ON,
            "inverted",
            (1.25, 1.25),
            "what if dropout is left on, each kept signal × 1.25: chance has a say",
        ),
    ],
)
def test_it_says_what_stands_in_for_the_mask(small_dataset, mistake, scaling, scales, text):
    """The constant scale, or what is done wrong on purpose."""
    assert words(small_dataset, mistake, scales, scaling=scaling) == text


def test_batch_normalisation_is_said_to_use_its_running_statistics(small_dataset):
    """Not those of a mini-batch."""
    text = words(small_dataset, batch_norm=True)
    assert text.endswith("; batch normalisation by its running statistics")


def test_of_two_runs_each_tells_what_its_mistake_costs(small_dataset):
    """Beside its own name; a single run has more room for it elsewhere."""
    experiment = twins(small_dataset)
    frame = after(experiment, 3)
    mistake = Mistake.FORGET_SCALING
    test_pass = examined(experiment, mistake=mistake).runs["dropout"]
    look = Look(test_pass=True, mistake=mistake)
    moment = moment_of(small_dataset, frame, look=look, test_pass=test_pass)
    assert "accuracy" not in words_of_test_pass(moment)[0]
    words = words_of_test_pass(replace(moment, compared=True))[0]
    right, wrong = test_pass.accuracy, test_pass.mistaken_accuracy
    assert words.endswith(f"; test accuracy {right:.2f} → {wrong:.2f}")
