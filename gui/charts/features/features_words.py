"""What there is to say of what the hidden units respond to, in words, longest first."""

from math import isfinite

from PySide6.QtCore import QCoreApplication


def share_in_words(share: float, *, signed: bool = True) -> str:
    """Return a share of zeros in per cent, or a dash for none."""
    if not isfinite(share):
        return "–"
    text = _tr("{percent} %") if signed else "{percent}"
    return text.format(percent=round(100 * share))


def words_of_activations(images: int, step: int, *, sigmoid: bool, hills: bool) -> list[str]:
    """Return what the histograms of all layers show.

    Parameters
    ----------
    images, step : int
    sigmoid : bool
        Whether some run has that activation.
    hills : bool
        Whether the activations other than zero are shown.

    """
    texts = [
        _tr(
            "Share of activations that are 0 (bar, number in %), and how strong the others are"
            " (hill): {images} test images at step {step}"
        ),
        _tr("Share of zeros (bar, number in %), strength of the rest (hill): {images} test images"),
        _tr("Bar, number: % zeros. Hill: strength of the rest"),
        _tr("Bar: % zeros. Hill: the rest"),
    ]
    if sigmoid:
        texts[0] = _tr(
            "Share of activations that are 0, or of a sigmoid below 0.01 (bar, number in %), and"
            " how strong the others are (hill): {images} test images at step {step}"
        )
    if not hills:
        texts = [
            _tr("Share of activations that are 0: {images} test images at step {step}"),
            _tr("Share of zeros: {images} test images"),
            _tr("Share of zeros, in %"),
        ]
    return [text.format(images=f"{images:,}", step=f"{step:,}") for text in texts]


def words_of_layer(title: str, layer: int, share: float, top: float, *, sigmoid: bool) -> list[str]:
    """Return what is known of a layer of the run of that title.

    Parameters
    ----------
    title : str
    layer : int
        Counted from 0.
    share : float
        Of zeros; NaN where there is none.
    top : float
        The upper end of the strongest bin that is not empty; 0 if all are.
    sigmoid : bool

    """
    if not isfinite(share):
        texts = [_tr("{title}, hidden {layer}: not a number"), _tr("hidden {layer}: not a number")]
    else:
        texts = [
            _tr(
                "{title}, hidden {layer}: {share} of the activations are 0, the others up to {top}"
            ),
            _tr("{title}, hidden {layer}: {share} zeros"),
            _tr("hidden {layer}: {share} zeros"),
        ]
        if sigmoid:
            texts[0] = _tr(
                "{title}, hidden {layer}: {share} of the activations are below 0.01, the others up"
                " to {top}"
            )
            texts[1] = _tr("{title}, hidden {layer}: {share} below 0.01")
            texts[2] = _tr("hidden {layer}: {share} below 0.01")
    return [
        text.format(title=title, layer=layer + 1, share=share_in_words(share), top=f"{top:.3g}")
        for text in texts
    ]


def words_of_weights(limit: float) -> list[str]:
    """Return what the pictures of weights show, and what they do not."""
    texts = [
        _tr(
            "What each unit of hidden 1 weighs the pixels by: blue negative, yellow positive, up to"
            " ± {limit}. In classifiers such pictures barely differ with or without dropout: no"
            " effect of it can be read from them."
        ),
        _tr(
            "Weights from the pixels, ± {limit}. In classifiers they barely differ with or without"
            " dropout: no effect can be read from them."
        ),
        _tr("Weights, ± {limit}. With or without dropout they barely differ."),
        _tr("They barely differ with or without dropout."),
        _tr("They barely differ."),
    ]
    return [text.format(limit=f"{limit:.2g}") for text in texts]


def words_of_units(shown: int, units: int) -> list[str]:
    """Return how many units have a picture."""
    if shown == units:
        texts = [_tr("units of hidden 1: all {units}"), _tr("units: all {units}")]
    else:
        texts = [
            _tr("{shown} of {units} units of hidden 1, evenly spread"),
            _tr("{shown} of {units} units"),
            "{shown} / {units}",
        ]
    return [text.format(shown=f"{shown:,}", units=f"{units:,}") for text in texts]


def words_of_unit(unit: int, lowest: float, highest: float) -> list[str]:
    """Return the range of a unit's weights."""
    if not isfinite(lowest + highest):
        return [_tr("unit {unit}: not a number").format(unit=f"{unit + 1:,}"), _tr("not a number")]
    ends = [f"{each:.2g}".replace("-", "−") for each in (lowest, highest)]
    texts = [
        _tr("unit {unit}: weights from {lowest} to {highest}"),
        _tr("unit {unit}: {lowest} to {highest}"),
        _tr("unit {unit}"),
    ]
    return [text.format(unit=f"{unit + 1:,}", lowest=ends[0], highest=ends[1]) for text in texts]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FeaturesWords", text)
