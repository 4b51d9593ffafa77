"""A pass through a network, written out in float64: what probes are held to."""

from typing import Any, NamedTuple

import numpy as np

from model.network import Network


class SlowPass(NamedTuple):
    """What each hidden layer's activation put out, and the logits."""

    activations: list[np.ndarray]
    logits: np.ndarray

    @property
    def probabilities(self) -> np.ndarray:
        """Softmax of the logits."""
        powers = np.exp(self.logits - self.logits.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)

    def losses(self, labels: np.ndarray) -> np.ndarray:
        """Cross-entropy of each image."""
        return np.array(
            [-np.log(row[label]) for row, label in zip(self.probabilities, labels, strict=True)]
        )


def slow_pass(
    network: Network,
    images: np.ndarray,
    rng: np.random.Generator | None = None,
    disabled: Any = (),
) -> SlowPass:
    """Make a test pass, or with a generator one that drops as training does.

    ``disabled`` are (layer, unit), whose signals are 0.
    """
    config, params = network.config, network.params

    def dropped(x: np.ndarray, ratio: float) -> np.ndarray:
        if rng is None:
            return x * (1 - ratio) if config.scaling == "textbook" else x
        kept = x * (rng.random(x.shape, dtype=np.float32) >= ratio)
        return kept if config.scaling == "textbook" else kept / (1 - ratio)

    x = np.asarray(images, np.float64)
    if network.input_dropout is not None:
        x = dropped(x, network.input_dropout.dropout_ratio)
    activations = []
    for layer, dropout in enumerate(network.dropouts):
        x = x @ params[f"W{layer + 1}"].astype(np.float64) + params[f"b{layer + 1}"]
        if config.batch_norm:
            mean, variance = network.norms[layer].running_statistics()
            x = (x - mean) / np.sqrt(variance + 1e-6)
            x = params[f"gamma{layer + 1}"] * x + params[f"beta{layer + 1}"]
        x = np.maximum(x, 0) if config.activation == "relu" else 1 / (1 + np.exp(-x))
        activations.append(x)
        x = dropped(x, dropout.dropout_ratio)
        for place, unit in disabled:
            if place == layer:
                x[:, unit] = 0
    last = len(network.affines)
    return SlowPass(activations, x @ params[f"W{last}"].astype(np.float64) + params[f"b{last}"])
