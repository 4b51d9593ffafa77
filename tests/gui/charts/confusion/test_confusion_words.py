"""What is said of a run's answers."""

import numpy as np

from gui.charts.confusion.confusion_words import words_of_cell, words_of_images, words_of_run

MATRIX = np.array([[90, 0, 4], [7, 80, 0], [0, 0, 19]])


def test_a_run_is_told_by_its_mistakes_and_the_most_frequent_one():
    longest, *_, shortest = words_of_run(MATRIX, 200, None)
    assert longest == "11 of 200 misread, most often 1 as 0: 7"
    assert shortest == "11 misread"


def test_a_run_without_mistakes_names_no_most_frequent_one():
    assert words_of_run(np.diag([5, 6]), 11, None) == ["0 of 11 misread", "0 misread"]


def test_images_without_an_answer_are_counted():
    """They are in no cell of the matrix, and must not vanish."""
    assert words_of_run(MATRIX, 203, None)[0].endswith(", 3 without an answer")
    diverged = words_of_run(np.zeros((3, 3), dtype=int), 200, 1500)
    assert diverged[0].startswith("Diverged in step 1,500")


def test_a_cell_is_told_with_all_images_of_its_label():
    assert words_of_cell(MATRIX, 3)[0] == "1 taken for 0: 7 of 87"
    assert words_of_cell(MATRIX, 4)[0] == "1 read right: 80 of 87"


def test_images_are_those_of_a_run():
    assert words_of_images("No dropout", 4, 9)[0] == "No dropout: 4 taken for 9"
    assert words_of_images("No dropout", 4, 4)[0] == "No dropout: 4 read right"
