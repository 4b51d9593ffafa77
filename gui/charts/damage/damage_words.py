"""Words of the damage chart: what was disabled, and what it does and does not show."""

from PySide6.QtCore import QCoreApplication

from gui.charts.damage.damage_answer import ChosenAnswer, DamageAnswer, RandomAnswer
from model.probes.random_damage import RandomDamageProbe


def hint_words() -> tuple[str, ...]:
    """Return what can be done, longest wording first."""
    return (
        _tr("Click units to disable them in every run, or let chance disable some."),
        _tr("Click units, or let chance disable some."),
    )


def answer_words(answer: DamageAnswer, *, fewer: bool) -> list[str]:
    """Return what an answer is about, longest wording first.

    Parameters
    ----------
    answer : DamageAnswer
    fewer : bool
        Whether a run has fewer units than chance was to disable.

    """
    if isinstance(answer, ChosenAnswer):
        return _chosen_words(answer)
    return _random_answer_words(answer, fewer=fewer)


def random_words(probe: RandomDamageProbe, *, fewer: bool) -> str:
    """Return what chance chooses.

    Parameters
    ----------
    probe : RandomDamageProbe
    fewer : bool
        Whether a run has fewer units than that.

    """
    parts = {"layer": probe.layer + 1, "count": f"{probe.count:,}", "times": probe.repeats}
    words = _tr("hidden {layer} without {count} of its units, chosen {times} times at random")
    if fewer:
        words = _tr(
            "hidden {layer} without {count} of its units, or all, chosen {times} times at random"
        )
    return words.format(**parts)


def layer_words(layer: int, disabled: int, units: int) -> tuple[str, ...]:
    """Return how many units of a layer are disabled."""
    parts = {"layer": layer + 1, "count": f"{disabled:,}", "units": f"{units:,}"}
    return (
        _tr("Hidden {layer}: {count} of {units} disabled").format(**parts),
        _tr("{count} of {units} disabled").format(**parts),
        _tr("{count} / {units} off").format(**parts),
    )


def unit_words(layer: int, unit: int) -> tuple[str, ...]:
    """Return the name of a unit."""
    parts = {"layer": layer + 1, "unit": f"{unit + 1:,}"}
    return _tr("Hidden {layer}, unit {unit}").format(**parts), _tr("unit {unit}").format(**parts)


def caution_words() -> tuple[str, ...]:
    """Return what damage does not show."""
    return (
        _tr(
            "A run with dropout was trained on such damage. If it loses less, that shows what it"
            " practised; it is no proof that its units learnt without leaning on one another"
            " (co-adaptation)."
        ),
        _tr(
            "Dropout was trained on such damage: losing less is practice,"
            " no proof against co-adaptation."
        ),
        _tr("Dropout practised this: losing less is no proof against co-adaptation."),
        _tr("Dropout practised this: no proof of more."),
    )


def _chosen_words(answer: ChosenAnswer) -> list[str]:
    what = _tr("units off in every run: {count}")
    if not answer.everywhere:
        what = _tr("units off, in runs that have them: {count}")
    what = what.format(count=f"{answer.count:,}")
    told = f"{what} ({_tr('square: before, arrow: after')})"
    texts = _tr("Test accuracy at step {step}: {what}"), _tr("Test accuracy, step {step}: {what}")
    step = f"{answer.report.step:,}"
    return [*(text.format(step=step, what=each) for each in (told, what) for text in texts), what]


def _random_answer_words(answer: RandomAnswer, *, fewer: bool) -> list[str]:
    probe, report = answer.probe, answer.report
    what = random_words(probe, fewer=fewer)
    short = _tr("hidden {layer} without {count}, {times} times").format(
        count=f"{probe.count:,}", layer=probe.layer + 1, times=probe.repeats
    )
    key, short_key = _tr("square: before, dots: after, bar: their median"), _tr("bar: median")
    texts = (
        _tr("Accuracy on {images} test images at step {step}: {what}"),
        _tr("{images} test images, step {step}: {what}"),
    )
    parts = {"images": f"{report.images:,}", "step": f"{report.step:,}"}
    told = f"{what} ({key})", f"{what} ({short_key})", f"{short} ({short_key})"
    return [
        *(text.format(**parts, what=each) for each in told for text in texts),
        _tr("{images} test images: {what}").format(**parts, what=short),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Damage", text)
