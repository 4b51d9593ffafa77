"""The line above a track."""

from dataclasses import replace

import pytest

from gui.flow.source_line import SourceLine
from tests.gui.flow.flows import after, moment_of, put_up, twins
from tests.gui.layout_requests import LayoutRequests


@pytest.fixture
def line(qtbot):
    source_line = SourceLine()
    put_up(qtbot, source_line, 600, 20)
    return source_line


def test_a_single_run_is_named_by_the_head_of_the_card(line, small_dataset):
    """Then the source has the whole line."""
    line.show_moment(moment_of(small_dataset, after(twins(small_dataset), 1)))
    assert not line.sign.isVisible()
    assert not line.title.isVisible()
    assert line.provenance.width() == 600


def test_of_two_runs_each_is_named_above_its_track(line, qtbot, small_dataset):
    """By its mark and its title; a long one leaves room for the source."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 1))
    line.name_run(named=True)
    line.show_moment(moment)
    assert line.sign.isVisible()
    assert line.sign.index == 1
    assert line.title.text == "dropout"
    line.show_moment(replace(moment, title="A name that goes on and on and on " * 3))
    qtbot.waitUntil(lambda: line.title.shown_text.endswith("…"))
    assert line.provenance.width() > 300
    assert line.provenance.shown_text.startswith("mask of step 1")


def test_another_frame_asks_for_no_new_layout(line, small_dataset):
    """The whole window would be laid out anew for every Frame."""
    experiment = twins(small_dataset)
    for named in (False, True):
        line.name_run(named=named)
        line.show_moment(moment_of(small_dataset, after(experiment, 1)))
        requests = LayoutRequests(line)
        line.name_run(named=named)
        line.show_moment(moment_of(small_dataset, after(experiment, 1)))
        assert requests.count() == 0
