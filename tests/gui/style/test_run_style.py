"""What a run is called."""

import pytest

from gui.style.run_style import RunStyle, run_styles


@pytest.mark.parametrize(
    ("title", "ratios", "shown"),
    [
        ("Dropout {ratio}", (0.2, 0.2), "Dropout 0.20"),
        ("Dropout {ratio}", (0.2, 0.5, 0.1), "Dropout 0.10–0.50"),
        ("Dropout {ratio}", (0.0,), "Dropout 0.00"),
        ("No dropout", (0.0, 0.0), "No dropout"),
        ("No dropout", (0.0, 0.3), "No dropout · 0.00–0.30"),
        ("Mine {other} {", (0.0,), "Mine {other} {"),
    ],
)
def test_the_title_tells_the_ratio_in_force(title, ratios, shown):
    """Also where it has no place for it: no run looks as if it had no dropout when it has."""
    assert RunStyle(title, 0).title_with(ratios) == shown


def test_while_no_ratio_is_known_a_dash_stands_for_it():
    assert RunStyle("Dropout {ratio}", 0).title_alone == "Dropout –"


def test_the_place_in_the_experiment_is_the_style():
    styles = run_styles({"b": "One", "a": "Two"})
    assert styles == {"b": RunStyle("One", 0), "a": RunStyle("Two", 1)}
    assert list(styles) == ["b", "a"]
