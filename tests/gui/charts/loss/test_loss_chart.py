"""LossChart: losses, and what the masks cost the training accuracy."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from gui.charts.loss.loss_chart import LossChart
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up
from tests.gui.plot.plot_frames import frame, history, scores_of, styles
from tests.model.recorded import run_of


@pytest.fixture
def chart(qtbot):
    """A chart of two runs in a window of the usual size, without a Frame yet."""
    chart = LossChart()
    chart.set_theme(LIGHT)
    chart.set_runs(styles())
    put_up(qtbot, chart, 960, 200)
    return chart


def picture(widget):
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def share_of(image, colour):
    """Return the share of pixels that have that very colour."""
    pixels = np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF
    return np.mean(pixels == QColor(colour).rgb() & 0xFFFFFF)


def test_shows_the_last_values_of_every_run(chart):
    shown = frame(30)
    chart.show_frame(shown)
    chart.flush()
    text = chart.losses.accessibleDescription()
    for title, run in (("No dropout", "run0"), ("Dropout 0.20", "run1")):
        scores = shown.runs[run].history
        assert f"{title}, train: {scores.train_loss[-1]:.2f}" in text
        assert f"{title}, test: {scores.test_loss[-1]:.2f}" in text
    assert "masks on" in chart.accuracies.accessibleDescription()
    assert "No dropout, test: " in chart.accuracies.accessibleDescription()
    assert "No dropout, train, masks on" not in chart.accuracies.accessibleDescription()


def test_answers_why_training_can_look_worse_than_the_test(chart):
    real = frame(301)
    runs = {"run0": run_of("textbook_none"), "run1": run_of("textbook_dropout")}
    chart.show_frame(replace(real, runs=runs))
    chart.flush()
    assert "0.48" in chart.words.text
    assert "less than of the test images (0.57)" in chart.words.text


def test_a_run_without_numbers_is_told_in_a_sentence(chart):
    real = frame(30)
    lost = replace(real.runs["run1"], loss=float("nan"), diverged_at=1200)
    chart.show_frame(replace(real, runs={**real.runs, "run1": lost}))
    chart.flush()
    assert chart.words.text == (
        "Dropout 0.20 diverged in step 1,200: what it computes is no number any more."
    )


def test_without_a_run_that_drops_units_the_losses_have_all_the_room(chart, qapp):
    chart.show_frame(frame(30))
    chart.flush()
    qapp.processEvents()
    narrow = chart.losses.width()
    assert chart.accuracies.isVisible()
    runs = dict(frame(31).runs)
    chart.show_frame(replace(frame(31), runs={**runs, "run1": runs["run0"]}))
    chart.flush()
    qapp.processEvents()
    assert not chart.accuracies.isVisible()
    assert chart.losses.width() > 1.8 * narrow
    assert "No run drops units" in chart.words.text


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_is_drawn_in_the_runs_colours(chart, theme):
    """And in nobody else's."""
    chart.set_theme(theme)
    chart.show_frame(frame(100))
    chart.flush()
    image = picture(chart.losses)
    assert share_of(image, theme.run_colours[0]) > 0.002
    assert share_of(image, theme.run_colours[1]) > 0.002
    assert share_of(image, theme.run_colours[2]) == 0
    assert share_of(image, theme.surface) > 0.7


def test_follows_the_newest_frame_when_flushed(chart):
    """At most every 0.4 s without that."""
    chart.show_frame(frame(30))
    chart.flush()
    before = chart.losses.accessibleDescription()
    chart.show_frame(frame(60))
    assert chart.losses.accessibleDescription() == before
    chart.flush()
    assert chart.losses.accessibleDescription() != before


def test_draws_nothing_anew_where_nothing_is_new(chart, monkeypatch):
    """Frames come thirty times a second, scores do not."""
    chart.show_frame(frame(30))
    chart.flush()
    drawn = []
    monkeypatch.setattr(chart.losses, "show_lines", lambda *_: drawn.append(1))
    chart.show_frame(frame(30))
    chart.flush()
    assert not drawn


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
@pytest.mark.parametrize("runs", [1, 2, 6])
@pytest.mark.parametrize("size", [(632, 160), (1590, 500)])
def test_shows_anything_at_any_size(qtbot, theme, runs, size):
    """Six runs, scores that are no numbers, one score alone; before the first one, too."""
    chart = LossChart()
    chart.set_theme(theme)
    chart.set_runs(styles(runs))
    put_up(qtbot, chart, *size)
    picture(chart)
    wild = np.full(31, 1e30)
    wild[20:] = np.nan
    broken = replace(history(31), train_loss=wild, test_loss=wild)
    for histories in (
        {f"run{index}": history(0) for index in range(runs)},
        {f"run{index}": history(1, index) for index in range(runs)},
        {f"run{index}": broken for index in range(runs)},
        {f"run{index}": scores_of(np.zeros(31), np.zeros(31)) for index in range(runs)},
    ):
        chart.show_frame(frame(30, histories=histories))
        chart.flush()
        picture(chart)
    for pane in (chart.losses, chart.accuracies):
        assert chart.rect().contains(pane.geometry())


@pytest.mark.parametrize("size", [(1228, 228), (972, 214), (972, 150), (972, 90), (960, 200)])
@pytest.mark.parametrize("runs", [2, 3, 5])
@pytest.mark.parametrize("theme", [LIGHT, LIGHT.presenting()])
def test_numbers_meet_neither_each_other_nor_the_word_below(chart, size, runs, theme):
    """However little room there is; where they could not be read there are none."""
    chart.set_theme(theme)
    chart.set_runs(styles(runs))
    chart.resize(*size)
    chart.show_frame(frame(301, histories={f"run{i}": history(302, i) for i in range(runs)}))
    chart.flush()
    for pane in (chart.losses, chart.accuracies):
        boxes = [number.box for number in pane.numbers()]
        assert all(box.height() > theme.caption for box in boxes)
        assert all(box.bottom() <= pane._area().bottom() for box in boxes)
        assert all(box.right() <= pane.width() for box in boxes)
        assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


def test_a_new_experiment_starts_afresh(chart):
    chart.show_frame(frame(30))
    chart.flush()
    chart.set_runs(styles(3))
    chart.flush()
    assert chart.losses.accessibleDescription() == ""
    chart.show_frame(frame(3, 3))
    chart.flush()
    assert "Three, test" in chart.losses.accessibleDescription()
