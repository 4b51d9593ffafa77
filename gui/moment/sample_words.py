"""What an image on show is called."""

from PySide6.QtCore import QCoreApplication

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
    """Return what stands above it, longest first."""
    match sample.origin:
        case Origin.TRAINING:
            texts = [_tr("Sample: image {number}"), _tr("Image {number}")]
        case Origin.TEST:
            texts = [_tr("Sample: test image {number}"), _tr("Test image {number}")]
        case Origin.DRAWN:
            texts = [_tr("Sample: a drawing"), _tr("Drawing")]
        case _:
            texts = [_tr("Sample: from a file"), _tr("From a file")]
    number = "" if sample.index is None else f"{sample.index + 1:,}"
    return [text.format(number=number) for text in texts]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SampleWords", text)
