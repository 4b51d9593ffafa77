"""What a chart says of a run that has no numbers any more."""

from PySide6.QtCore import QCoreApplication


def diverged_words(step: int | None) -> tuple[str, ...]:
    """Return why there is nothing to show, longest wording first.

    Parameters
    ----------
    step : int or None
        At which it diverged, if that is known.

    """
    if step is None:
        return _tr("Diverged: what it computes is no number any more"), _tr("Diverged")
    wordings = (
        _tr("Diverged in step {step}: what it computes is no number any more"),
        _tr("Diverged in step {step}: no numbers"),
        _tr("Diverged in step {step}"),
        _tr("Diverged"),
    )
    return tuple(words.format(step=f"{step:,}") for words in wordings)


def diverged_sentence(title: str, step: int) -> str:
    """Return the same of the run of that title."""
    words = _tr("{title} diverged in step {step}: what it computes is no number any more.")
    return words.format(title=title, step=f"{step:,}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Diverged", text)
