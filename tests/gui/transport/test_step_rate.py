import pytest

from gui.transport.step_rate import StepRate


def test_is_unknown_at_first():
    """One sighting is no rate."""
    rate = StepRate()
    assert rate.steps_per_second == 0
    rate.note(5, now=1.0)
    assert rate.steps_per_second == 0


def test_is_steps_by_seconds():
    """Whatever was dropped between."""
    rate = StepRate()
    rate.note(100, now=10.0)
    rate.note(125, now=10.5)
    assert rate.steps_per_second == pytest.approx(50)


def test_forgets_what_is_older_than_a_second():
    """A change of speed shows after a second."""
    rate = StepRate()
    for tenth in range(21):
        rate.note(tenth, now=tenth / 10)  # 10 a second
    for tenth in range(21, 41):
        rate.note(20 + 5 * (tenth - 20), now=tenth / 10)  # 50 a second
    assert rate.steps_per_second == pytest.approx(50)


def test_slow_training_is_measured_over_its_last_step():
    """Two sightings are kept however old they are."""
    rate = StepRate()
    rate.note(1, now=0.0)
    rate.note(2, now=4.0)
    rate.note(3, now=8.0)
    assert rate.steps_per_second == pytest.approx(0.25)


def test_a_step_back_is_no_negative_rate():
    """A reset."""
    rate = StepRate()
    rate.note(9, now=0.0)
    rate.note(0, now=1.0)
    assert rate.steps_per_second == 0
