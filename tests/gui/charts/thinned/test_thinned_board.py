"""ThinnedBoard and NetworkPainter: what is painted."""

from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.charts.thinned.thinned_board import ThinnedBoard
from gui.charts.thinned.thinned_layout import NetworkLayout
from gui.charts.thinned.thinned_painter import NetworkPainter
from gui.style.theme import DARK, LIGHT
from tests.gui.charts.thinned_networks import networks_of


@pytest.fixture
def networks(small_dataset, experiment):
    return networks_of(small_dataset, experiment)


class Recorder(NetworkPainter):
    """Keeps the edges between units that are painted, by layer and both ends."""

    def __init__(self, *args):
        super().__init__(*args)
        self.edges = set()

    def _collect(self, layer, weights, out_of, into, lines):
        before = [len(group) for group in lines]
        super()._collect(layer, weights, out_of, into, lines)
        layout, (starts, stops) = self._layout, weights.shape
        rows = {round(layout.y(unit, starts), 3): unit for unit in range(starts)}
        ends = {round(layout.y(unit, stops), 3): unit for unit in range(stops)}
        for shade, (group, count) in enumerate(zip(lines, before, strict=True)):
            for line in group[count:]:
                ends_of = rows[round(line.y1(), 3)], ends[round(line.y2(), 3)]
                self.edges.add((layer, *ends_of, shade))


def painted(network, theme=LIGHT, largest=1.0, size=(500, 300)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    layout = NetworkLayout(QRectF(0, 0, *size), len(network.thinned.sizes), 15, 20)
    with QPainter(image) as painter:
        recorder = Recorder(painter, layout, theme, largest, 1.0)
        recorder.paint(network)
    return image, layout, recorder.edges


def test_an_edge_is_painted_where_both_ends_were_kept_and_nowhere_else(networks):
    for network in networks:
        _, layout, edges = painted(network)
        shown = network.shown(layout.most_units)
        ends = [*shown.masks, np.ones(shown.classes, dtype=bool)]
        expected = {
            (layer, start, stop)
            for layer in range(2)
            for start, stop in product(
                np.flatnonzero(ends[layer]).tolist(), np.flatnonzero(ends[layer + 1]).tolist()
            )
        }
        assert {edge[:3] for edge in edges} == expected
    assert len(expected) < 9 * 12 + 12 * 5  # the dropout run's are fewer than there are


def test_the_larger_a_weight_the_stronger_its_edge(networks):
    network = networks[0]
    _, layout, edges = painted(network)
    weights = network.shown(layout.most_units).weights
    shades = sorted(
        (abs(weights[layer][start, stop]), shade) for layer, start, stop, shade in edges
    )
    assert [shade for _, shade in shades] == sorted(shade for _, shade in shades)
    assert shades[0][1] < shades[-1][1]


def test_dropped_units_are_crossed_and_no_others(networks):
    image, layout, _ = painted(networks[1])
    cross = QColor(LIGHT.dropped).rgb()
    for layer, mask in enumerate(networks[1].shown(layout.most_units).masks):
        for unit, kept in enumerate(mask.tolist()):
            x, y = round(layout.x(layer)), round(layout.y(unit, len(mask)))
            around = {image.pixel(x + right, y + down) for right in (-1, 0) for down in (-1, 0)}
            assert (cross in around) != kept


def test_a_weight_that_is_no_number_is_painted_in_the_colour_of_errors(small_dataset, experiment):
    experiment.networks["none"].params["W3"][:] = np.nan
    network = networks_of(small_dataset, experiment)[0]
    image, layout, _ = painted(network)
    colours = {
        image.pixel(x, y)
        for x in range(round(layout.x(1)) + 12, round(layout.x(2)) - 12)
        for y in range(image.height())
    }
    assert any(
        abs(QColor(each).hue() - QColor(DARK.error).hue()) < 5 and QColor(each).saturation() > 60
        for each in colours
    )


@pytest.fixture
def board(qtbot, networks):
    board = ThinnedBoard()
    qtbot.addWidget(board)
    board.resize(620, 142)
    board.show_networks(networks, 5)
    return board


def test_every_run_has_a_diagram_of_the_same_scale(board, networks):
    weights = [each for network in networks for each in network.thinned.weights]
    assert board.largest_weight == pytest.approx(max(np.abs(each).max() for each in weights))
    first, second = (box for box, _ in board._panels())
    assert first.size() == second.size()
    assert not first.intersects(second)
    assert QRectF(board.rect()).contains(second)


def test_it_says_for_how_many_units_there_is_room(board):
    assert board.most_units == 12
    board.resize(620, 60)
    assert board.most_units < 12
    board.show_networks((), 0)
    assert board.most_units == 12
    board.grab()


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
@pytest.mark.parametrize("count", [1, 2, 6])
def test_titles_are_in_the_runs_colours(board, networks, theme, count):
    runs = [networks[place % 2] for place in range(count)]
    board.set_theme(theme)
    board.show_networks(runs, 5)
    image = board.grab().toImage()
    for network, (box, layout) in zip(runs, board._panels(), strict=True):
        title = QRectF(box.topLeft(), layout.field.topRight()).toRect()
        pixels = {
            image.pixel(x, y)
            for x in range(title.left(), title.right())
            for y in range(title.top(), title.bottom())
        }
        assert theme.run_colour(network.index).rgb() in pixels


def test_it_can_be_heard(board):
    assert "kept" in board.accessibleDescription()
    assert "none" in board.accessibleDescription()
