"""What is saved and copied, read back as somebody else's program would."""

import csv
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog

from gui.actions.actions import Actions
from gui.actions.deed import Deed
from gui.export.export_menu import ExportMenu
from gui.style.theme import LIGHT
from tests.colours import colours_of
from tests.gui.export.cards import Cards
from tests.gui.flow.flows import after

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def cards(qtbot, small_dataset):
    return Cards(qtbot, small_dataset)


@pytest.fixture
def exporter(cards):
    return cards.exporter


def parsed(path) -> ET.Element:
    """The elements of an SVG file that has just been written."""
    return ET.parse(path).getroot()  # noqa: S314


def rendered(path, size) -> QImage:
    """What a renderer makes of an SVG file."""
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image


class TestPictures:
    """PNG files and the clipboard."""

    @pytest.mark.parametrize("card", ["plot", "strip"])
    def test_a_card_is_saved_at_twice_its_size(self, cards, exporter, card, tmp_path):
        """In the runs' colours, and a sentence says where."""
        getattr(exporter, f"save_{card}_picture")()
        path = tmp_path / "picture.png"
        cards.choose(path)
        image = QImage(str(path))
        assert image.size() == getattr(cards, card).size() * 2
        assert colours_of(image)[LIGHT.run_colours[1].lower()] > 50
        assert cards.told == [f"Saved as {path}."]

    @pytest.mark.parametrize("card", ["plot", "strip"])
    def test_a_card_is_copied(self, cards, exporter, card):
        """The same picture, on the clipboard."""
        getattr(exporter, f"copy_{card}")()
        image = QGuiApplication.clipboard().image()
        assert image.size() == getattr(cards, card).size() * 2
        assert colours_of(image)[LIGHT.run_colours[1].lower()] > 50
        assert cards.told == [f"The {card} is on the clipboard, as a picture."]

    def test_without_an_experiment_there_is_nothing_to_save_or_copy(
        self, cards, exporter, small_dataset
    ):
        """Its cards are hidden then, and a picture of them would show none."""
        exporter.set_dataset(small_dataset)
        names = [name for name in exporter.exports() if name.split("-")[1] in ("plot", "strip")]
        assert len(names) == 6
        for name in names:
            exporter.exports()[name]()
        assert cards.refused == ["There is no experiment to show yet."] * 6
        assert cards.findChildren(QFileDialog) == []
        assert cards.told == []


class TestVectors:
    """SVG files."""

    @pytest.mark.parametrize("card", ["plot", "strip"])
    def test_a_renderer_draws_the_card(self, cards, exporter, card, tmp_path):
        """Of the card's size, and nearly as its picture is."""
        getattr(exporter, f"save_{card}_vectors")()
        path = tmp_path / "vectors.svg"
        cards.choose(path)
        view = getattr(cards, card)
        assert QSvgRenderer(str(path)).defaultSize() == view.size()
        drawn = colours_of(rendered(path, view.size() * 2))
        exporter.save_plot_picture() if card == "plot" else exporter.save_strip_picture()
        cards.choose(tmp_path / "picture.png")
        expected = colours_of(QImage(str(tmp_path / "picture.png")))
        for colour in (LIGHT.surface, LIGHT.run_colours[1]):
            assert drawn[colour.lower()] == pytest.approx(expected[colour.lower()], rel=0.1)
        assert "#ff00ff" not in drawn

    def test_text_needs_no_font_and_can_be_read(self, cards, exporter, tmp_path):
        """Outlines, each with its words."""
        exporter.save_plot_vectors()
        cards.choose(tmp_path / "plot.svg")
        root = parsed(tmp_path / "plot.svg")
        assert not list(root.iter(f"{SVG}text"))
        told = {path.get("aria-label") for path in root.iter(f"{SVG}path")}
        assert {"No dropout", "Dropout 0.40", "accuracy", "epoch"} <= told

    def test_cells_are_vectors(self, cards, exporter, tmp_path):
        """A path a unit: no picture of a hidden layer is in the file."""
        exporter.save_strip_vectors()
        cards.choose(tmp_path / "strip.svg")
        root = parsed(tmp_path / "strip.svg")
        units = sum(len(tile.values) for tile in cards.strip.tracks.first.layers)
        fills = [group.get("fill") for group in root.iter(f"{SVG}g") if list(group)]
        assert fills.count(LIGHT.kept.lower()) + fills.count(LIGHT.well.lower()) >= units
        side = cards.strip.tracks.first.layers[0].width() - 20
        assert not any(int(each.get("height")) > side for each in root.iter(f"{SVG}image"))


class TestHistory:
    """CSV files."""

    def test_every_number_is_as_the_history_has_it(self, cards, exporter, tmp_path):
        exporter.save_history()
        cards.choose(tmp_path / "history.csv")
        with (tmp_path / "history.csv").open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for name, run in cards.frame.runs.items():
            own = [row for row in rows if row["run"] == name]
            for column in ("train_accuracy", "test_accuracy"):
                found = [float(row[column]) for row in own]
                np.testing.assert_array_equal(found, getattr(run.history, column))

    def test_it_is_of_the_moment_it_was_wanted_at(self, cards, exporter, tmp_path):
        """Training goes on while the person looks for a folder."""
        exporter.save_history()
        rows = sum(len(run.history) for run in cards.frame.runs.values())
        exporter.show_frame(after(cards.experiment, 8))
        cards.choose(tmp_path / "history.csv")
        lines = (tmp_path / "history.csv").read_text(encoding="utf-8").splitlines()
        assert len(lines) == 1 + rows

    def test_without_a_score_there_is_nothing_to_save(self, cards, exporter, small_dataset):
        exporter.set_dataset(small_dataset)
        exporter.save_history()
        assert cards.refused == ["There is no score to save yet."]


class TestFilm:
    """Animated GIF files."""

    def film(self, qtbot, cards, path, **plan):
        """Choose what is to be shown, and wait for the film."""
        cards.exporter.save_film()
        dialog = cards.exporter.film_dialog
        for name, value in plan.items():
            getattr(dialog, name).setValue(value)
        dialog.save_button.click()
        cards.choose(path)
        qtbot.waitUntil(lambda: not cards.exporter.maker.is_busy)
        return Image.open(path)

    def test_it_has_a_picture_a_step_each_another_one(self, qtbot, cards, tmp_path):
        """They stay 0.2 s, the last one longer, and it begins again."""
        with self.film(qtbot, cards, tmp_path / "film.gif") as film:
            assert film.n_frames == 7
            assert film.info["loop"] == 0
            pictures, durations = [], []
            for place in range(film.n_frames):
                film.seek(place)
                durations.append(film.info["duration"])
                pictures.append(film.convert("RGB").tobytes())
        assert durations == [200] * 6 + [2000]
        assert len(set(pictures)) == 7
        assert cards.told == [f"Saved as {tmp_path / 'film.gif'}."]
        assert cards.exporter.film_dialog is None

    def test_steps_and_pictures_can_be_chosen(self, qtbot, cards, tmp_path):
        with self.film(qtbot, cards, tmp_path / "film.gif", first=2, last=6, pictures=3) as film:
            assert film.n_frames == 3

    def test_two_runs_are_shown_where_two_are_on_show(self, qtbot, cards, tmp_path):
        with self.film(qtbot, cards, tmp_path / "one.gif") as one:
            height = one.height
        cards.strip.choices.compare(True)
        with self.film(qtbot, cards, tmp_path / "two.gif") as two:
            assert two.height > 1.5 * height

    def test_it_leaves_training_as_it_is(self, qtbot, cards, small_dataset, tmp_path):
        """Bit for bit what it would have been."""
        with self.film(qtbot, cards, tmp_path / "film.gif"):
            filmed = after(cards.experiment, 9)
        alone = after(Cards(qtbot, small_dataset).experiment, 9)
        for name, run in filmed.runs.items():
            expected = alone.runs[name].history.train_loss
            np.testing.assert_array_equal(run.history.train_loss, expected)

    def test_it_can_be_cancelled(self, cards, exporter, tmp_path):
        """Then nothing is saved, and nothing is going on any more."""
        exporter.save_film()
        exporter.film_dialog.save_button.click()
        cards.choose(tmp_path / "film.gif")
        assert exporter.maker.is_busy
        exporter.film_dialog.cancel_button.click()
        assert not exporter.maker.is_busy
        assert not (tmp_path / "film.gif").exists()
        assert exporter.film_dialog is None

    def test_another_experiment_ends_it(self, cards, exporter, small_dataset, tmp_path):
        exporter.save_film()
        exporter.film_dialog.save_button.click()
        cards.choose(tmp_path / "film.gif")
        exporter.set_dataset(small_dataset)
        assert not exporter.maker.is_busy
        assert exporter.film_dialog is None

    def test_progress_is_shown(self, qtbot, cards, exporter, tmp_path):
        exporter.save_film()
        exporter.film_dialog.save_button.click()
        progress = exporter.film_dialog.progress
        cards.choose(tmp_path / "film.gif")
        assert progress.maximum() == 7
        seen = []
        progress.valueChanged.connect(seen.append)
        qtbot.waitUntil(lambda: not exporter.maker.is_busy)
        assert seen == [1, 2, 3, 4, 5, 6, 7]

    def test_without_a_step_there_is_no_film(self, cards, exporter, small_dataset):
        exporter.set_dataset(small_dataset)
        exporter.save_film()
        assert exporter.film_dialog is None
        assert cards.refused == ["There is no mask to show yet: train first."]

    def test_steps_that_cannot_be_rebuilt_end_it(self, cards, exporter, tmp_path):
        exporter.probe_wanted.disconnect()
        exporter.probe_wanted.connect(exporter.take_no_answer)
        exporter.save_film()
        exporter.film_dialog.save_button.click()
        cards.choose(tmp_path / "film.gif")
        assert exporter.film_dialog is None


class TestPlaces:
    """Where it is saved."""

    def test_a_file_that_cannot_be_written_is_told(self, cards, exporter, tmp_path):
        """In a sentence with the file's name; the view is as it was."""
        exporter.save_history()
        path = tmp_path / "missing" / "history.csv"
        cards.choose(path)
        (sentence,) = cards.refused
        assert sentence.startswith(f"{path} could not be written: ")
        assert sentence.endswith(".")
        assert cards.told == []

    def test_what_stood_there_stays_if_it_cannot_be_replaced(self, cards, exporter, tmp_path):
        """A folder of that name is not written over."""
        (tmp_path / "history.csv").mkdir()
        exporter.save_history()
        cards.choose(tmp_path / "history.csv")
        assert len(cards.refused) == 1
        assert (tmp_path / "history.csv").is_dir()

    def test_the_folder_is_remembered(self, cards, exporter, tmp_path):
        exporter.save_history()
        cards.choose(tmp_path / "history.csv")
        exporter.save_plot_picture()
        dialog = cards.findChildren(QFileDialog)[-1]
        assert dialog.directory().absolutePath() == str(tmp_path)
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        dialog.reject()

    def test_a_question_that_is_left_saves_nothing(self, cards, exporter, tmp_path):
        exporter.save_history()
        cards.findChildren(QFileDialog)[-1].reject()
        assert (cards.told, cards.refused) == ([], [])


def test_the_menu_offers_all_of_it(qtbot, cards, exporter):
    """Each entry does what it says."""
    commands = Actions(cards)
    for name, export in exporter.exports().items():
        commands.bind(name, Deed(export))
    menu = ExportMenu(commands)
    qtbot.addWidget(menu)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert len(entries) == 8
    for action in entries:
        action.trigger()
    assert len(cards.findChildren(QFileDialog)) == 5
    assert exporter.film_dialog is not None
    assert len(cards.told) == 2
    for dialog in cards.findChildren(QFileDialog):
        dialog.reject()
    exporter.close()
    assert exporter.film_dialog is None
    assert QGuiApplication.clipboard().image().size() == QSize(cards.strip.size() * 2)
