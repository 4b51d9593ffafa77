"""words_of_guest: what a pass of an image is that nothing is trained on, in a line."""

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.sample_words import name_of_sample
from gui.style.run_style import ratio_words
from model.probes.masked_pass import MaskedPass
from model.sample import Sample


def words_of_guest(moment: FlowMoment, guest: Sample) -> list[str]:
    """Return the line on a pass with masks on, longest first."""
    name = name_of_sample(guest)
    masked = moment.watched
    if not isinstance(masked, MaskedPass):
        return [_tr("probe: {image}, being computed").format(image=name)]
    texts = [
        _tr("probe: {image} (never trained on), masks drawn for looking, at step {step}"),
        _tr("probe: {image}, masks drawn for looking, at step {step}"),
        _tr("probe: {image}, at step {step}"),
    ]
    texts = [text.format(image=name, step=f"{masked.step:,}") for text in texts]
    if masked.dropout_ratios != moment.latest_ratios:
        ratio = ratio_words(masked.dropout_ratios)
        drawn = _tr("{source}, drawn at drop {ratio}")
        texts = [drawn.format(source=text, ratio=ratio) for text in texts]
    if moment.run.config.batch_norm:
        running = _tr("{text}; batch normalisation by its running statistics")
        texts = [running.format(text=texts[0]), *texts]
    return texts


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuestWords", text)
