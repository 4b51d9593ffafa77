"""Which images are offered."""

import numpy as np

from gui.flow.picker.gallery import Gallery
from gui.flow.picker.image_filter import By, Filter, ImageFilter
from model.probes.answers import AnswersReport


def test_labels_and_misreadings(small_dataset):
    """A label needs no answers; who misreads is unknown until the networks were asked."""
    gallery = Gallery.of_test(small_dataset)
    labels = small_dataset.test_labels
    assert (Filter(By.LABEL, 2).of(gallery, None) == (labels == 2)).all()
    report = AnswersReport(1, {"a": (labels + 1) % 5, "b": labels}, labels)
    misread = Filter(By.MISREAD, "a")
    assert not misread.of(gallery, None).any()
    assert misread.of(gallery, report).all()
    assert Filter(By.MISREAD_ONLY, "a").of(gallery, report).all()
    assert not Filter(By.MISREAD, "b").of(gallery, report).any()


def test_a_choice_stays_when_runs_are_renamed(qtbot):
    """As long as there is such a run; a single run misreads nothing that others would read."""
    images = ImageFilter()
    qtbot.addWidget(images)
    images.set_labels(np.array([3, 1, 3]))
    images.set_runs({"a": "A", "b": "B"})
    texts = [images.itemText(place) for place in range(images.count())]
    assert texts == [
        *("all labels", "label 1", "label 3", "misread by A", "misread by B"),
        *("misread by A only", "misread by B only"),
    ]
    images.setCurrentIndex(4)
    images.set_runs({"a": "A", "b": "C"})
    assert images.chosen == Filter(By.MISREAD, "b")
    assert images.currentText() == "misread by C"
    images.set_runs({"a": "A"})
    assert images.chosen is None
    assert images.count() == 4


def test_whose_misreadings_are_offered_can_be_read_however_long_the_title(qtbot):
    images = ImageFilter()
    qtbot.addWidget(images)
    images.set_runs({"a": "No dropout", "b": "A run with a very long title 0.20"})
    images.choose(Filter(By.MISREAD_ONLY, "b"))
    metrics = images.fontMetrics()
    room = metrics.horizontalAdvance("misread by A run 0.20 only")
    words = images.words_in(room)
    assert words.startswith("misread by A")
    assert words.endswith("20 only")
    assert metrics.horizontalAdvance(words) <= room
    images.choose(Filter(By.MISREAD_ONLY, "a"))
    assert images.words_in(1000) == "misread by No dropout only"
    images.fit(narrow=False)
    images.grab()
