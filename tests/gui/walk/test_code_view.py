"""The code on screen: its size, its light, its numbers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF

from gui.moment.stop import Part
from gui.style.theme import DARK, LIGHT
from gui.walk.code_type import CodeType
from gui.walk.code_view import CodeView
from gui.walk.route import START, Route
from gui.walk.walk_page import WalkPage
from model.passes import Mode
from tests.gui.flow.flows import put_up
from tests.gui.walk.walks import pass_of, place_of, told_units

FIELDS = [(604, 160), (1080, 318), (1560, 500), (700, 220)]


@pytest.fixture
def view(qtbot):
    code_view = CodeView()
    put_up(qtbot, code_view, *FIELDS[1])
    return code_view


@pytest.fixture
def moment(small_dataset):
    return pass_of(small_dataset)[1]


def page_at(moment, part, layer, *, backward, line=-1):
    route = Route(moment.run.config, Mode.TRAINING)
    place = place_of(route, part, layer, backward=backward, line=line)
    return WalkPage.of(place, route, moment, moment.watched, told_units(moment))


def colours(view, top, bottom):
    """The colours in the page's rows from top to bottom."""
    image = view.page.grab().toImage()
    return {image.pixelColor(x, y).name() for y in range(top, bottom) for x in range(image.width())}


def row_colours(view, place):
    face = view.page.face
    top = 4 + place * face.row
    return colours(view, top + 2, top + face.row - 2)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("theme", [LIGHT, LIGHT.presenting()])
def test_the_methods_of_a_layer_are_seen_as_a_whole(view, moment, field, theme):
    """In one size there and one back, never smaller than a caption; none is cut at the side."""
    view.set_theme(theme)
    view.resize(*field)
    for backward in (False, True):
        sizes = set()
        for part in (Part.AFFINE, Part.ACTIVATION, Part.DROPOUT):
            view.show_page(page_at(moment, part, 1, backward=backward), 1)
            sizes.add(view.type_size)
            columns = view.page.face.columns(view.page.width())
            assert all(row.value_column + len(row.value) <= columns for row in view.rows)
            assert all(row.column + len(row.code) <= columns for row in view.rows)
            if theme is LIGHT:
                assert not view.scrolls
        assert min(sizes) >= theme.caption
        if field != FIELDS[0] and theme is LIGHT:
            assert len(sizes) == 1


def test_the_larger_the_field_the_larger_the_type(view, moment):
    """Up to a limit."""
    sizes = []
    for field in ((604, 160), (860, 250), (1080, 318), (1560, 500), (3000, 2000)):
        view.resize(*field)
        view.show_page(page_at(moment, Part.DROPOUT, 1, backward=False), 1)
        sizes.append(view.type_size)
    assert sizes == sorted(sizes)
    assert (sizes[0], sizes[-1]) == (12, 24)


def test_what_is_too_long_scrolls_with_the_light(view, moment):
    """Every lit line is in view, whole."""
    view.resize(604, 130)
    count = len(page_at(moment, Part.LOSS, 2, backward=False).values)
    for line in [*range(count), *reversed(range(count))]:
        view.show_page(page_at(moment, Part.LOSS, 2, backward=False, line=line), 1)
        assert view.scrolls
        band = view.page.band()
        top = band.top() + view.page.y()
        assert top >= 0
        assert top + band.height() <= view.scroll_area.height()
    assert view.scroll_area.verticalScrollBar().isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_current_line_is_lit(view, moment, theme):
    """Over the whole width, in the colour of the run, and no other line."""
    view.set_theme(theme)
    for line in range(4):
        view.show_page(page_at(moment, Part.DROPOUT, 1, backward=False, line=line), 1)
        image = view.page.grab().toImage()
        right = image.width() - 2
        lit = {
            row.statement
            for place, row in enumerate(view.rows)
            if image.pixelColor(right, 4 + place * view.page.face.row + 2) != QColor(theme.sunken)
        }
        assert lit == {line}
        band = view.page.band().toRect()
        assert image.pixelColor(1, band.center().y()) == theme.run_colour(1)


def test_values_come_one_after_the_other(view, moment):
    """Those of lines that ran stay in the run's colour; the lit one's is filled with it."""
    run = LIGHT.run_colour(1).name()
    for line in range(4):
        view.show_page(page_at(moment, Part.DROPOUT, 1, backward=False, line=line), 1)
        for place, row in enumerate(view.rows):
            if row.value and row.statement is not None:
                assert (run in row_colours(view, place)) == (row.statement <= line)
    last = next(place for place, row in enumerate(view.rows) if row.value and row.statement == 3)
    assert LIGHT.surface.lower() in row_colours(view, last)


def test_lines_that_do_not_run_are_pale(view, moment):
    """The skipped branch has no ink at all."""
    view.show_page(page_at(moment, Part.DROPOUT, 1, backward=False, line=0), 1)
    skipped = next(place for place, row in enumerate(view.rows) if "test_scale" in row.code)
    run = next(place for place, row in enumerate(view.rows) if "kept = x" in row.code)
    assert LIGHT.ink.lower() not in row_colours(view, skipped)
    assert LIGHT.ink.lower() in row_colours(view, run)


def test_no_line_moves_while_values_appear(view, moment):
    """Their room is kept from the start."""
    rows = []
    for line in range(4):
        view.show_page(page_at(moment, Part.DROPOUT, 1, backward=False, line=line), 1)
        rows.append(list(view.rows))
    assert rows[1:] == rows[:-1]


def test_where_nothing_runs_there_are_words(view, moment):
    """At the sample; the code comes again."""
    route = Route(moment.run.config, Mode.TRAINING)
    page = WalkPage.of(START, route, moment, moment.watched, told_units(moment))
    view.show_page(page, 1)
    assert view.words.isVisible()
    assert view.words.text() == page.words
    assert view.words.heightForWidth(view.words.width()) <= view.words.height()
    assert not view.scroll_area.isVisible()
    view.show_page(page_at(moment, Part.AFFINE, 0, backward=False), 1)
    assert not view.words.isVisible()
    assert view.scroll_area.isVisible()


def test_the_focus_has_a_ring(view):
    """So that it is seen where the keys go."""
    view.clearFocus()
    plain = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = view.grab().toImage()
    assert ringed.pixelColor(1, 50) == QColor(LIGHT.ink)
    view.clearFocus()
    assert view.grab().toImage() == plain


@pytest.mark.parametrize("size", [12, 14, 24])
def test_bold_and_regular_signs_have_one_width(size):
    """Rows are laid out in columns."""
    face = CodeType.of(size)
    for font in (face.font, face.bold):
        assert QFontMetricsF(font).horizontalAdvance("0.85 * False") == pytest.approx(
            12 * face.sign
        )
