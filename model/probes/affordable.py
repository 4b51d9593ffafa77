"""Of how many images a long question is: fewer where the networks are large."""

from collections.abc import Sequence

from model.cost import products_per_image
from model.layers import Layer

# Multiplications that a run is worth: some seconds beside training. Two layers of 512 units have
# all images; of the largest networks there are few.
_MOST_PRODUCTS = 100_000_000_000


def affordable_images(layers: Sequence[Layer], passes: int, *, least: int) -> int:
    """Return of how many images so many passes through these layers are worth their time.

    Parameters
    ----------
    layers : sequence of Layer
    passes : int
        Of each image.
    least : int
        So many images are worth any time: fewer would tell nothing.

    """
    return max(_MOST_PRODUCTS // max(products_per_image(layers) * passes, 1), least)
