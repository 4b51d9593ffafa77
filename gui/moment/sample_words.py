"""What an image on show is called."""

from PySide6.QtCore import QCoreApplication

from model.data import Dataset
from model.sample import Origin, Sample


def name_of_sample(sample: Sample) -> str:
    """Return its name amid a sentence; images are counted from 1."""
    match sample.origin:
        case Origin.TRAINING:
            text = _tr("training image {number}")
        case Origin.TEST:
            text = _tr("test image {number}")
        case Origin.DRAWN:
            text = _tr("a drawing")
        case _:
            text = _tr("a picture from a file")
    return text.format(number="" if sample.index is None else f"{sample.index + 1:,}")


def titles_of_sample(sample: Sample) -> list[str]:
    """Return what its tile is called, longest first."""
    return _titles(sample.origin, None if sample.index is None else sample.index + 1)


def title_of_sample(sample: Sample) -> str:
    """Return what it is called at the beginning of a line."""
    return titles_of_sample(sample)[1]  # where a tile is too small for that, it is called less


def longest_titles(sample: Sample, dataset: Dataset) -> list[str]:
    """Return the same of the last image that it may be followed by: none has a longer number."""
    test = sample.origin is Origin.TEST
    return _titles(sample.origin, len(dataset.test_labels if test else dataset.train_labels))


def _titles(origin: Origin, number: int | None) -> list[str]:
    match origin:
        case Origin.TRAINING:
            texts = [_tr("Sample: image {number}"), _tr("Image {number}"), _tr("#{number}")]
        case Origin.TEST:
            texts = [
                _tr("Sample: test image {number}"),
                _tr("Test image {number}"),
                _tr("Test {number}"),
            ]
        case Origin.DRAWN:
            texts = [_tr("Sample: a drawing"), _tr("Drawing")]
        case _:
            texts = [_tr("Sample: from a file"), _tr("From a file")]
    return [text.format(number="" if number is None else f"{number:,}") for text in texts]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SampleWords", text)
