"""What the loss chart says in words: a line's kind, a loss, and why training may look worse."""

from math import isfinite

from PySide6.QtCore import QCoreApplication

from gui.charts.loss.loss_lines import Kind, LossLine
from gui.plot.reading import in_words


def loss_in_words(loss: float) -> str:
    """Write a loss with as many digits as tell it apart."""
    if not isfinite(loss):
        return "–"
    if 0 < loss < 0.01:
        return f"{loss:.4f}"
    if loss < 100:
        return f"{loss:.2f}"
    if loss < 100_000:
        return f"{loss:,.0f}"
    return f"{loss:.0e}".replace("e+", "e")


def kinds_of_loss() -> dict[Kind, tuple[str, str]]:
    """Return what each line of the losses is called, and how in short."""
    return {Kind.TRAIN: (_tr("train"), _tr("train")), Kind.TEST: (_tr("test"), _tr("test"))}


def kinds_of_accuracy() -> dict[Kind, tuple[str, str]]:
    """Return what each line of the accuracies is called, and how in short."""
    return {
        Kind.TRAIN: (_tr("train, masks off"), _tr("masks off")),
        Kind.MASKED: (_tr("train, masks on"), _tr("masks on")),
        Kind.TEST: (_tr("test"), _tr("test")),
    }


def masks_words(lines: list[LossLine]) -> tuple[str, ...]:
    """Say what the masks cost the first run that drops anything, in several lengths."""
    masked = next((line for line in lines if line.kind is Kind.MASKED), None)
    if masked is None:
        return (_tr("No run drops units, so the training accuracy is the same with masks on."),)
    by_kind = {line.kind: line for line in lines if line.index == masked.index}
    values = {kind: round(line.last, 2) for kind, line in by_kind.items()}
    if not all(map(isfinite, values.values())):
        return (_tr("Training accuracy is counted with masks off here, and with masks on."),)
    texts = {kind.name.lower(): in_words(value) for kind, value in values.items()}
    title = by_kind[Kind.TRAIN].title
    if values[Kind.MASKED] < values[Kind.TEST] <= values[Kind.TRAIN]:
        wordings = (
            _tr(
                "With masks on, as it trains, {title} reads only {masked} of its training images: "
                "less than of the test images ({test}), which see the whole network. With masks "
                "off it reads {train}."
            ),
            _tr(
                "With masks on {title} reads {masked} of its training images, less than of the "
                "test images; with masks off {train}."
            ),
            _tr("Training with masks on ({masked}) looks worse than the test ({test})."),
        )
    else:
        wordings = (
            _tr(
                "With masks on, as it trains, {title} reads {masked} of its training images, with "
                "masks off {train}; the test images ({test}) always see the whole network."
            ),
            _tr("{title}: training images with masks on {masked}, with masks off {train}."),
            _tr("Masks on {masked}, masks off {train}."),
        )
    return tuple(wording.format(title=title, **texts) for wording in wordings)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LossChart", text)
