"""What there is to say of a run's answers to the test images, in words, longest first."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from gui.charts.diverged_words import diverged_words
from model.probes.confusion import ConfusionReport


def words_of_run(matrix: NDArray[np.int64], images: int, diverged_at: int | None) -> list[str]:
    """Return how many images a run misreads, and what it takes for what most often.

    Parameters
    ----------
    matrix : (classes, classes) int
        Rows are labels, columns answers.
    images : int
        So many were shown; what is missing in the matrix has no answer.
    diverged_at : int or None
        The step in which the run's numbers were lost.

    """
    answered = int(matrix.sum())
    if answered == 0:
        return list(diverged_words(diverged_at))
    wrong = matrix.copy()
    np.fill_diagonal(wrong, 0)
    texts = [
        _tr("{wrong} of {images} misread, most often {label} as {answer}: {count}"),
        _tr("{wrong} misread, most often {label} as {answer}"),
        _tr("{wrong} of {images} misread"),
        _tr("{wrong} misread"),
    ]
    if not wrong.any():
        texts = texts[2:]
    if answered < images:
        texts = [
            _tr("{wrong} of {images} misread, {missing} without an answer"),
            _tr("{wrong} misread, {missing} without an answer"),
        ]
    label, answer = divmod(int(wrong.argmax()), len(matrix))
    return [
        text.format(
            wrong=f"{wrong.sum():,}",
            images=f"{images:,}",
            missing=f"{images - answered:,}",
            label=label,
            answer=answer,
            count=f"{wrong[label, answer]:,}",
        )
        for text in texts
    ]


def words_of_cell(matrix: NDArray[np.int64], cell: int) -> list[str]:
    """Return what a run makes of the images of a cell, counted row by row."""
    label, answer = divmod(cell, len(matrix))
    texts = [
        _tr("{label} taken for {answer}: {count} of {all}"),
        _tr("{label} as {answer}: {count}"),
    ]
    if label == answer:
        texts = [_tr("{label} read right: {count} of {all}"), _tr("{label} right: {count}")]
    return [
        text.format(
            label=label,
            answer=answer,
            count=f"{matrix[label, answer]:,}",
            all=f"{matrix[label].sum():,}",
        )
        for text in texts
    ]


def words_of_images(title: str, label: int, answer: int) -> list[str]:
    """Return which images are those of a cell in the matrix of the run of that title."""
    texts = [_tr("{title}: {label} taken for {answer}"), _tr("{label} taken for {answer}")]
    if label == answer:
        texts = [_tr("{title}: {label} read right"), _tr("{label} read right")]
    return [text.format(title=title, label=label, answer=answer) for text in texts]


def words_of_report(report: ConfusionReport | None) -> list[str]:
    """Return what the matrices of a report are of."""
    if report is None:
        return [_tr("The test images are being shown to the networks.")]
    texts = [
        _tr(
            "All {count} test images in a test pass at step {step}: rows are labels, columns"
            " answers. Click a number, or press Enter on it, to see the images behind it."
        ),
        _tr(
            "{count} test images at step {step}: rows are labels, columns answers. Click a number"
            " for its images."
        ),
        _tr("{count} test images at step {step}. Click a number for its images."),
        _tr("{count} test images, step {step}"),
        _tr("step {step}"),
    ]
    parts = {"count": f"{len(report.labels):,}", "step": f"{report.step:,}"}
    return [text.format(**parts) for text in texts]


def words_of_number(count: int, step: int) -> list[str]:
    """Return how many test images those of a cell are."""
    texts = [
        _tr("{count} of the test images, in a test pass at step {step}"),
        _tr("Test images at step {step}: {count}"),
        _tr("Images: {count}"),
    ]
    return [text.format(count=f"{count:,}", step=f"{step:,}") for text in texts]


def words_of_image(image: int, label: int, answers: Mapping[str, int]) -> list[str]:
    """Return what the runs of these titles take a test image for."""
    told = [
        _tr("{title}: no answer").format(title=title)
        if answer < 0
        else _tr("{title}: {answer}").format(title=title, answer=answer)
        for title, answer in answers.items()
    ]
    named = _tr("Test image {number}, label {label}").format(number=f"{image + 1:,}", label=label)
    return [" · ".join([named, *told]), " · ".join(told), named]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConfusionWords", text)
