"""Term: names of numbers of a run."""

import pytest

from model.lessons.term import Term, TermError
from tests.model.lessons.moments import facts_after, value
from tests.model.tiny import twins


@pytest.mark.parametrize("written", ["epoch", "none.test_accuracy", "drop-0_5.layer_12.kept"])
def test_a_term_is_written_as_it_was_read(written):
    assert str(Term.parse(written)) == written


@pytest.mark.parametrize(
    "written",
    ["", "Epoch", "test_accuracy", "none.kept", "none.layer_0.kept", "none.layer_1.gap", "a.b.c.d"],
)
def test_what_is_not_in_the_vocabulary_is_refused(written):
    with pytest.raises(TermError) as caught:
        Term.parse(written)
    assert caught.value.written == written


@pytest.mark.parametrize("written", ["twin.gap", "none.layer_9.kept"])
def test_a_run_or_layer_that_is_not_there_is_refused(written):
    with pytest.raises(TermError, match=written):
        Term.parse(written).check(twins())


def test_a_term_of_another_experiment_has_no_value():
    """Lessons stay open while a person opens another preset."""
    facts = facts_after(1)
    assert value(facts, "twin.gap") is None
    assert value(facts, "none.layer_9.units") is None
