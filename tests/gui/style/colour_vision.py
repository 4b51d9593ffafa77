"""How colours look: contrast, and what colour-blind eyes see of them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

# Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
VISION = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    darker, lighter = sorted(
        float(_linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (first, second)
    )
    return (lighter + 0.05) / (darker + 0.05)


def distance(first: str, second: str, vision: str) -> float:
    """The distance of two colours in OKLab, as such eyes see them; black and white are 1 apart."""
    seen = [np.clip(VISION[vision] @ _linear(colour), 0, 1) for colour in (first, second)]
    return float(np.linalg.norm(_oklab(seen[0]) - _oklab(seen[1])))


def lightness(colour: str) -> float:
    """The lightness in OKLab, 0 to 1: what a print or a projector without colours leaves."""
    return float(_oklab(_linear(colour))[0])


def _linear(colour: str) -> NDArray[np.float64]:
    channels = np.array(QColor(colour).getRgbF()[:3])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def _oklab(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ottosson (2020), "A perceptual color space for image processing"."""
    cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    opponents = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    return opponents @ np.cbrt(cones @ linear)
