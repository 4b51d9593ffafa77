"""The walk card: what it tells."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.moment.look import Look, Quantity
from gui.moment.walk_stage import Part
from gui.style.theme import DARK, LIGHT
from gui.walk.units import Units
from gui.walk.walk_card import WalkCard
from model.passes import Watched
from model.pieces import complete
from model.probes.masked_pass import MaskedPassProbe
from model.sample import Origin, Sample
from tests.gui.flow.flows import after, examined, moment_of, put_up
from tests.gui.walk.walks import SIZES, go, pass_of, press

Key = Qt.Key


def test_it_tells_where_it_is_and_what_comes_of_it(shown):
    """Title, crumbs, unit, code and values; and all of it to a screen reader."""
    card, moment = shown
    go(card, Part.DROPOUT, 1, backward=False, line=2)
    unit, watched = card.units.hidden[1], moment.watched
    dropped = np.count_nonzero(~watched.masks[1])
    assert card.title.text == f"Signal, Hidden 2, Dropout: drops {dropped} of 30 units"
    assert card.crumbs.current == "Dropout"
    assert card.crumbs.accessibleName() == "Affine → ReLU → Dropout"
    assert card.caption.text.startswith(f"unit {unit + 1} of 30, dropped · Dropout.forward · ")
    assert "model/layers.py, line " in card.caption.text
    assert card.code.lit == 2
    told = f"kept = x * self.mask: {watched.activations[1][unit]:.3g} * False = 0"
    assert told in card.accessibleDescription()
    assert card.accessibleDescription().startswith(card.title.text)
    go(card, Part.DROPOUT, 1, backward=True)
    assert card.crumbs.accessibleName() == "Affine ← ReLU ← Dropout"


def test_the_same_unit_is_told_about_there_and_back(shown):
    """And the person may choose another one."""
    card, _ = shown

    def told(*, backward):
        go(card, Part.DROPOUT, 1, backward=backward)
        return card.caption.text.split(" · ")[0].split(",")[0]

    assert told(backward=False) == told(backward=True)
    stages = []
    card.stage_changed.connect(stages.append)
    card.choose_unit(1, 6)
    assert stages[-1].units[1] == 6
    assert told(backward=False) == told(backward=True) == "unit 7 of 30"
    for layer, unit in ((2, 0), (-1, 0), (1, 30), (1, -1)):
        card.choose_unit(layer, unit)
    assert card.units.hidden[1] == 6


def test_without_a_pass_no_unit_can_be_chosen(qtbot):
    """Nothing happens."""
    card = WalkCard()
    qtbot.addWidget(card)
    card.choose_unit(0, 0)
    assert card.units is None


def test_another_moment_is_told_from_where_it_stands(shown, small_dataset):
    """With its own numbers; the unit that was chosen stays."""
    card, _ = shown
    card.choose_unit(0, 4)
    go(card, Part.DROPOUT, 1, backward=False)
    place = card.walk.place
    _, later = pass_of(small_dataset, steps=6)
    card.show_moment(later)
    assert card.walk.place == place
    assert card.units == Units.telling(later, later.watched).choosing(0, 4)
    dropped = np.count_nonzero(~later.watched.masks[1])
    assert f"drops {dropped} of 30" in card.title.text


def test_the_same_moment_again_changes_nothing(shown):
    """No stage is told twice, and playing goes on."""
    card, moment = shown
    go(card, Part.DROPOUT, 1, backward=False)
    card.walk.play()
    stages = []
    card.stage_changed.connect(stages.append)
    card.show_moment(replace(moment, walk=card.walk.stage))
    assert stages == []
    assert card.walk.playing


def test_of_another_network_the_pass_begins_anew(shown, small_dataset):
    """Another run may have other layers."""
    card, _ = shown
    go(card, Part.DROPOUT, 1, backward=True)
    _, other = pass_of(small_dataset, hidden_sizes=(4,), activation="sigmoid")
    card.show_moment(other)
    assert card.walk.at_start
    assert len(card.units.hidden) == 1


def test_a_test_pass_is_walked_to_its_answer(qtbot, small_dataset):
    """Layer by layer by its own branch of the code; a training pass after it begins anew."""
    card = WalkCard()
    put_up(qtbot, card, *SIZES[1])
    experiment, trained = pass_of(small_dataset, batch_norm=True)
    shown = examined(experiment, 3).runs["dropout"]
    moment = moment_of(
        small_dataset,
        experiment.frame(),
        look=Look(Quantity.SIGNAL, test_pass=True),
        test_pass=shown,
        image_index=3,
    )
    card.begin(moment)
    press(card, Key.Key_End)
    assert card.title.text.startswith("Test pass, output: ")
    assert "nothing is learnt" in card.title.text
    assert f"{shown.probabilities[moment.label]:.3g}" in card.accessibleDescription()
    go(card, Part.NORM, 0, backward=False)
    assert card.title.text.endswith("compared with the running averages of training")
    lit = [row for row in card.code.rows if row.statement is not None]
    assert any("running_statistics" in row.code for row in lit)
    assert not any("batch" in row.code for row in lit)
    go(card, Part.DROPOUT, 0, backward=False)
    assert card.title.text.endswith("no unit is dropped, each signal × 0.60")
    card.show_moment(trained)
    assert card.walk.at_start
    assert card.walk.route.stops[-1].backward
    card.end()


def test_a_guest_is_walked_with_the_masks_drawn_for_it(qtbot, small_dataset):
    """There; nothing comes back."""
    card = WalkCard()
    put_up(qtbot, card, *SIZES[1])
    experiment, _ = pass_of(small_dataset, input_dropout_ratio=0.4)
    guest = Sample(Origin.DRAWN, None, small_dataset.test_images[0], None)
    shown = complete(MaskedPassProbe(guest).examine(experiment)).runs["dropout"]
    moment = moment_of(small_dataset, experiment.frame(), watched=shown, guest=guest)
    card.begin(moment)
    dropped = np.count_nonzero(~shown.masks[1])
    go(card, Part.DROPOUT, 1, backward=False)
    assert card.title.text == f"Probe, Hidden 2, Dropout: drops {dropped} of 30 units"
    press(card, Key.Key_End)
    assert card.caption.text.startswith(f"class {shown.probabilities.argmax()}, the answer")
    assert not any(stop.backward for stop in card.walk.route.stops)
    card.end()


@pytest.mark.parametrize("layers", [1, 12])
def test_any_number_of_layers_is_walked(qtbot, small_dataset, layers):
    """To the end and back by key."""
    card = WalkCard()
    put_up(qtbot, card, *SIZES[0])
    _, moment = pass_of(small_dataset, hidden_sizes=(5,) * layers, batch_norm=True)
    card.begin(moment)
    press(card, *[Key.Key_PageDown] * (2 * layers + 2))
    assert card.walk.at_end
    card.end()


def test_without_numbers_there_is_nothing_to_show(shown, small_dataset):
    """Of the past only masks are known; without a pass not even those."""
    card, moment = shown
    stages = []
    card.stage_changed.connect(stages.append)
    watched = moment.watched
    where = {
        name: getattr(watched, name)
        for name in ("image_index", "step", "row", "batch_size", "dropout_ratios", "scaling")
    }
    past = Watched(input_mask=watched.input_mask, masks=watched.masks, **where)
    card.show_moment(replace(moment, watched=past))
    assert stages == [None]
    assert card.page is None
    experiment, _ = pass_of(small_dataset, steps=0)
    card.show_moment(moment_of(small_dataset, experiment.frame()))
    assert card.page is None
    card.show_moment(moment_of(small_dataset, after(experiment, 1)))
    assert card.walk.playing


def test_out_of_sight_it_waits(shown):
    """No timer runs for nobody."""
    card, _ = shown
    card.walk.play()
    card.hide()
    assert not card.walk.playing


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("settings", [{}, {"batch_norm": True, "activation": "sigmoid"}])
def test_nothing_is_cut_or_covered(shown, small_dataset, size, theme, settings):
    """At every stop the words fit and the parts stand below one another."""
    card, _ = shown
    card.show_moment(pass_of(small_dataset, **settings)[1])
    card.set_theme(theme)
    card.resize(*size)
    for stop in range(len(card.walk.route.stops)):
        card.walk.go_to(card.walk.route.last_line(stop))
        assert "…" not in card.title.shown_text
        assert "…" not in card.caption.shown_text
        parts = [card.title, card.crumbs, card.code, card.legend]
        for above, below in pairwise(parts):
            assert above.geometry().bottom() < below.geometry().top()
        assert card.legend.geometry().bottom() < card.height()
        assert card.controls.geometry().right() < card.width()
        assert card.crumbs.geometry().right() < card.caption.x()
    assert "…" not in card.legend.shown_text
