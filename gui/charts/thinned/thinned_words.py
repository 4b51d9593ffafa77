"""Words of the thinned network: what of it is on show, and whose mask it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.charts.diverged_words import diverged_words
from gui.charts.thinned.thinned_network import ThinnedNetwork
from model.probes.masked_pass import MaskedPass
from model.sample import Origin, Sample

_MOST_IN_FULL = 1000


def selection_words(networks: Sequence[ThinnedNetwork], most: int) -> tuple[str, str]:
    """Return how many units of each layer are on show, longest wording first.

    Parameters
    ----------
    networks : sequence of ThinnedNetwork
        At least one.
    most : int
        At most so many units of a layer there is room for.

    """
    sizes = {size for network in networks for size in network.thinned.sizes}
    chosen = min(most, max(len(units) for each in networks for units in each.thinned.units))
    if max(sizes) <= chosen:
        return _tr("All units are shown"), _tr("all units")
    parts = {"shown": chosen, "units": f"{max(sizes):,}"}
    if len(sizes) == 1:
        return (
            _tr("{shown} of {units} units of each layer are shown").format(**parts),
            _tr("{shown} of {units} units shown").format(**parts),
        )
    return (
        _tr("At most {shown} units of each layer are shown").format(**parts),
        _tr("at most {shown} units shown").format(**parts),
    )


def caption_words(
    networks: Sequence[ThinnedNetwork], most: int, step: int, largest_weight: float
) -> tuple[str, ...]:
    """Return what the diagrams show, longest wording first."""
    selection, short = selection_words(networks, most)
    passes = [each.sample_pass for each in networks if each.sample_pass is not None]
    crossed = _tr("× dropped, its edges are gone")
    if any(each.input_mask is not None for each in passes):
        crossed = _tr("× dropped, its edges are gone, as are the orange pixels")
    whose = []
    if any(isinstance(each, MaskedPass) for each in passes):
        whose = [_tr("masks of a probe: nothing is trained with them")]
    wide = _tr("the wider an edge, the larger its |weight|, up to {weight} after step {step}")
    wide = wide.format(weight=_weight(largest_weight), step=f"{step:,}")
    wider = _tr("wider edge: larger |weight|")
    if not any(each.has_numbers for each in networks):  # then there are no edges
        return " · ".join([*whose, selection]), short
    return (
        " · ".join([*whose, selection, crossed, wide]),
        " · ".join([*whose, selection, crossed, wider]),
        " · ".join([*whose, selection, crossed]),
        " · ".join([*whose, selection]),
        short,
    )


def title_words(network: ThinnedNetwork, step: int) -> tuple[str, ...]:
    """Return the run and whose mask it is, longest wording first."""
    if network.sample_pass is None or network.sample is None:
        wordings = [_tr("{title} · no mask yet: this image has not been in a mini-batch")]
        if step == 0:
            wordings = [_tr("{title} · no mask yet: press Space")]
        wordings.append(_tr("{title} · no mask yet"))
    else:
        wordings = _words_of_sample(network.sample)
    parts = {
        "title": network.title,
        "step": f"{network.sample_pass.step if network.sample_pass else step:,}",
        "image": "" if network.sample is None else f"{(network.sample.index or 0) + 1:,}",
        "label": network.label,
    }
    return (*(words.format(**parts) for words in wordings), network.title)


def _words_of_sample(sample: Sample) -> list[str]:
    """Return what is said of the image, longest wording first."""
    after = _tr("{title} · probe after step {step}")
    return {
        Origin.TRAINING: [
            _tr("{title} · step {step} · training image {image}, label {label}"),
            _tr("{title} · step {step} · image {image}"),
            _tr("{title} · step {step}"),
        ],
        Origin.TEST: [
            _tr("{title} · probe after step {step} · test image {image}, label {label}"),
            _tr("{title} · probe after step {step} · test image {image}"),
            after,
        ],
        Origin.DRAWN: [_tr("{title} · probe after step {step} · your drawing"), after],
        Origin.FILE: [_tr("{title} · probe after step {step} · picture from a file"), after],
    }[sample.origin]


def spoken_words(network: ThinnedNetwork) -> str:
    """Return a diagram for whoever hears it."""
    parts = [network.title]
    if not network.has_numbers:
        parts.append(diverged_words(network.diverged_at)[0])
    for layer in range(len(network.thinned.sizes)):
        count = network.kept(layer)
        if count is not None:
            words = _tr("hidden {layer} kept {kept} of {units}")
            parts.append(words.format(layer=layer + 1, kept=count[0], units=count[1]))
    if network.answer is not None:
        parts.append(_tr("answers {answer}").format(answer=network.answer))
    return ", ".join(parts)


def _weight(weight: float) -> str:
    """Write a weight as short as can be: one that explodes has no end of figures."""
    return f"{weight:.2f}" if weight < _MOST_IN_FULL else f"{weight:.0e}".replace("e+", "e")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Thinned", text)
