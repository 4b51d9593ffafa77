"""Words of the thinned network: what of it is on show, and whose mask it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.charts.thinned_network import ThinnedNetwork


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
    crossed = _tr("✕ dropped, its edges are gone")
    if any(each.watched is not None and each.watched.input_mask is not None for each in networks):
        crossed = _tr("✕ dropped, its edges are gone, as are the orange pixels")
    wide = _tr("the wider an edge, the larger its |weight|, up to {weight} after step {step}")
    wide = wide.format(weight=f"{largest_weight:.2f}", step=f"{step:,}")
    wider = _tr("wider edge: larger |weight|")
    return (
        f"{selection} · {crossed} · {wide}",
        f"{selection} · {crossed} · {wider}",
        f"{selection} · {crossed}",
        selection,
        short,
    )


def title_words(network: ThinnedNetwork, step: int) -> tuple[str, ...]:
    """Return the run and whose mask it is, longest wording first."""
    watched = network.watched
    if watched is None:
        first = _tr("no mask yet: press Space")
        later = _tr("no mask yet: this image has not been in a mini-batch")
        return f"{network.title} · {first if step == 0 else later}", network.title
    parts = {
        "step": f"{watched.step:,}",
        "image": f"{watched.image_index + 1:,}",
        "label": network.label,
    }
    when = _tr("step {step}").format(**parts)
    which = _tr("training image {image}, a {label}").format(**parts)
    which_short = _tr("image {image}").format(**parts)
    return (
        f"{network.title} · {when} · {which}",
        f"{network.title} · {when} · {which_short}",
        f"{network.title} · {when}",
        network.title,
    )


def spoken_words(network: ThinnedNetwork) -> str:
    """Return a diagram for whoever hears it."""
    parts = [network.title]
    for layer in range(len(network.thinned.sizes)):
        count = network.kept(layer)
        if count is not None:
            words = _tr("hidden {layer} kept {kept} of {units}")
            parts.append(words.format(layer=layer + 1, kept=count[0], units=count[1]))
    if network.answer is not None:
        parts.append(_tr("answers {answer}").format(answer=network.answer))
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Thinned", text)
