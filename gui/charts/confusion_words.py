"""What there is to say of a run's answers to the test images, in words, longest first."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication


def words_of_run(matrix: NDArray[np.int64], images: int) -> list[str]:
    """Return how many images a run misreads, and what it takes for what most often.

    Parameters
    ----------
    matrix : (classes, classes) int
        Rows are labels, columns answers.
    images : int
        So many were shown; what is missing in the matrix has no answer.

    """
    answered = int(matrix.sum())
    if answered == 0:
        return [_tr("no answers: the network has diverged"), _tr("diverged")]
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
    label, answer = divmod(int(wrong.argmax()), len(matrix))
    missing = images - answered
    silent = _tr(", {missing} without an answer").format(missing=f"{missing:,}") if missing else ""
    return [
        text.format(
            wrong=f"{wrong.sum():,}",
            images=f"{images:,}",
            label=label,
            answer=answer,
            count=f"{wrong[label, answer]:,}",
        )
        + silent
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


def words_of_answer(answer: int) -> str:
    """Return an answer, or that there is none."""
    return _tr("no answer") if answer < 0 else str(answer)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConfusionWords", text)
