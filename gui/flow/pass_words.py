"""words_of_test_pass: what a test pass does in place of dropout, in a line."""

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.sample_words import name_of_sample
from gui.style.run_style import ratio_words
from model.probes.test_pass_probe import Mistake, TestPass


def words_of_test_pass(moment: FlowMoment) -> list[str]:
    """Return the line in words, longest first."""
    test_pass = moment.test_pass
    if test_pass is None:
        return [_tr("The test pass is being computed")]
    does = _what_it_does(moment, test_pass)
    telling = _tr("{test_pass}: {what}")
    names = _names(moment, test_pass)
    texts = [telling.format(test_pass=name, what=each) for name in names for each in does]
    right, wrong = test_pass.accuracy, test_pass.mistaken_accuracy
    if moment.compared and right is not None and wrong is not None:
        # Each run's own cost stands beside its name.
        cost = _tr("{text}; test accuracy {right:.2f} → {wrong:.2f}")
        texts = [cost.format(text=text, right=right, wrong=wrong) for text in texts] + texts
    if moment.run.config.batch_norm:
        running = _tr("{text}; batch normalisation by its running statistics")
        brief = _tr("{text}, running statistics")
        texts = [
            running.format(text=texts[0]),
            *(brief.format(text=text) for text in texts),
            *texts,
        ]
    return [*texts, does[-1]]


def _names(moment: FlowMoment, test_pass: TestPass) -> list[str]:
    """What the pass is called, longest first."""
    name = _tr("test pass at step {step}").format(step=f"{test_pass.step:,}")
    if moment.guest is None:
        return [name]
    probes = [_tr("probe, {image}: {test_pass}"), _tr("probe, {test_pass}")]
    image = name_of_sample(moment.guest)
    return [probe.format(image=image, test_pass=name) for probe in probes]


def _what_it_does(moment: FlowMoment, test_pass: TestPass) -> list[str]:
    scale = ratio_words(test_pass.scales)
    inverted = moment.run.config.scaling == "inverted"
    match moment.look.mistake:
        case Mistake.FORGET_SCALING if inverted:
            return [
                _tr("nothing to forget, as inverted dropout scales in training"),
                _tr("nothing to forget"),
            ]
        case Mistake.FORGET_SCALING:
            return [
                _tr("what if all units are on, and the scaling is forgotten"),
                _tr("scaling forgotten"),
            ]
        case Mistake.LEAVE_DROPOUT_ON if inverted:
            texts = [
                _tr("what if dropout is left on, each kept signal × {scale}: chance has a say"),
                _tr("what if dropout is left on, each signal × {scale}"),
                _tr("dropout left on"),
            ]
        case Mistake.LEAVE_DROPOUT_ON:
            return [
                _tr("what if dropout is left on: the mean is right, but chance has a say"),
                _tr("what if dropout is left on"),
                _tr("dropout left on"),
            ]
        case _ if inverted:
            return [
                _tr("all units on, nothing scaled, as training did that already"),
                _tr("all units on, nothing scaled"),
                _tr("all on, nothing scaled"),
            ]
        case _:
            texts = [_tr("all units on, each signal × {scale}"), _tr("all on, × {scale}")]
    return [text.format(scale=scale) for text in texts]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TestPassWords", text)
