"""What a verdict is called."""

from PySide6.QtCore import QCoreApplication

from model.verdict import Finding, Verdict


def finding_words(found: Verdict) -> str:
    """Say the finding in a few words."""
    words = {
        "few_updates": _tr("Too early to tell"),
        "still_rising": _tr("Still under-fitting"),
        "standing": _tr("Under-fitting so far"),
        "stuck": _tr("Under-fitting, stuck"),
        "lost": _tr("Under-fitting again"),
        "memorised": _tr("Over-fitting"),
        "gap": _tr("Over-fitting"),
        "test_loss": _tr("Over-fitting"),
        "small_gap": _tr("Healthy"),
    }
    if found.finding is Finding.DIVERGED:
        return _tr("Diverged in step {step}").format(step=f"{found.numbers['step']:,.0f}")
    return words.get(found.reason, "–")


def short_words(finding: Finding) -> str:
    """Say the finding in a word or two, for where there is little room."""
    return {
        Finding.TOO_EARLY: _tr("Too early"),
        Finding.UNDER_FITTING: _tr("Under-fitting"),
        Finding.OVER_FITTING: _tr("Over-fitting"),
        Finding.HEALTHY: _tr("Healthy"),
        Finding.DIVERGED: _tr("Diverged"),
    }[finding]


def words_asking() -> tuple[str, ...]:
    """What ``finding_words`` returns of runs that ask for more epochs."""
    return _tr("Too early to tell"), _tr("Still under-fitting"), _tr("Under-fitting so far")


def longest_words() -> tuple[str, ...]:
    """The longest of what ``finding_words`` returns, to keep room for."""
    return (
        *words_asking(),
        _tr("Under-fitting, stuck"),
        _tr("Under-fitting again"),
        _tr("Diverged in step {step}").format(step="0,000"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verdict", text)
