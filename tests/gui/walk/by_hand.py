"""All numbers of one image's pass, computed in float64 from the parameters and the masks alone."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from gui.moment.stop import Part, Stop
from model.config import Config
from model.passes import Mode

Numbers = dict[Stop, dict[str, list[float]]]


@dataclass
class ByHand:
    """A pass of a mini-batch, of which one row is told about.

    ``masks`` are those of the input, if it has any, and of the hidden layers, each (batch, units);
    ``statistics`` the running mean and variance of every hidden layer.
    """

    config: Config
    mode: Mode
    params: dict[str, np.ndarray]
    images: np.ndarray
    labels: np.ndarray
    masks: list[np.ndarray]
    ratios: list[float]
    statistics: list[tuple[np.ndarray, np.ndarray]]
    row: int
    units: tuple[int, ...]  # of the sample, of every hidden layer, of the output
    scaled: bool = True  # whether a test pass makes up for what training drops

    def numbers(self) -> Numbers:
        """Return the numbers that every line tells, by stop and ``Statement.key``."""
        self.lines: Numbers = {}
        self.params = {name: each.astype(np.float64) for name, each in self.params.items()}
        layers, held = self.config.layer_count, []
        x = self.images.astype(np.float64)
        if self.config.input_dropout_ratio > 0:
            x = self._dropout(x, Part.SAMPLE, -1)
        for layer in range(layers):
            inputs = x
            sums = self._affine(x, layer)
            before, norm = self._norm(sums, layer) if self.config.batch_norm else (sums, None)
            out = self._activation(before, layer)
            x = self._dropout(out, Part.DROPOUT, layer)
            held.append((inputs, before, norm, out))
        logits = self._affine(x, layers)
        gradient = self._answer(logits)
        if self.mode is Mode.TRAINING:
            self._back(gradient, x, held)
        return self.lines

    def _tell(self, part: Part, layer: int, *, backward: bool = False, **lines: Any) -> None:
        keys = {"_in": " +=", "_by": " /=", "_less": " -="}
        told = self.lines.setdefault(Stop(part, backward=backward, layer=layer), {})
        for name, numbers in lines.items():
            end = next((sign for sign in keys if name.endswith(sign)), "")
            key = name.removesuffix(end) + keys.get(end, "") if end else name
            told[key] = [float(each) for each in numbers]

    def _at(self, array: np.ndarray, layer: int) -> float:
        unit = self.units[layer + 1]
        return array[unit] if array.ndim == 1 else array[self.row, unit]

    def _keep(self, layer: int) -> float:
        return 1 - (self.config.input_dropout_ratio if layer < 0 else self.ratios[layer])

    def _dropout(self, x: np.ndarray, part: Part, layer: int) -> np.ndarray:
        before, keep, inverted = self._at(x, layer), self._keep(layer), self._inverted
        if self.mode is Mode.TEST:
            out = x if inverted or not self.scaled else x * keep
            scaling = [before, keep] if not inverted and self.scaled and keep < 1 else []
            self._tell(part, layer, **{"return": [*scaling, self._at(out, layer)]})
            return out
        mask = self.masks[layer - self.config.layer_count]
        masked = x * mask
        out = masked / keep if inverted else masked
        division = [self._at(masked, layer), keep] if inverted else []
        self._tell(
            part,
            layer,
            kept=[before, self._at(masked, layer)],
            **{"return": [*division, self._at(out, layer)]},
        )
        return out

    def _affine(self, x: np.ndarray, layer: int) -> np.ndarray:
        weights, bias = self.params[f"W{layer + 1}"], self.params[f"b{layer + 1}"]
        products = x @ weights
        sums = products + bias
        total, product = self._at(sums, layer), self._at(products, layer)
        if self.mode is Mode.TRAINING:
            self._tell(Part.AFFINE, layer, _x=[self._at(x, layer - 1)])
        self._tell(
            Part.AFFINE,
            layer,
            out=[product],
            out_in=[product, self._at(bias, layer), total],
            **{"return": [total]},
        )
        return sums

    def _norm(self, sums: np.ndarray, layer: int) -> tuple[np.ndarray, tuple[np.ndarray, ...]]:
        gamma, beta = self.params[f"gamma{layer + 1}"], self.params[f"beta{layer + 1}"]
        training = self.mode is Mode.TRAINING
        batch = sums.mean(axis=0), sums.var(axis=0)
        mean, variance = batch if training else self.statistics[layer]
        deviation = np.sqrt(variance + 1e-6)
        normalised = (sums - mean) / deviation
        out = gamma * normalised + beta

        def at(*arrays: np.ndarray) -> list[float]:
            return [self._at(each, layer) for each in arrays]

        lines = {
            "gamma, beta": at(gamma, beta),
            "return": at(gamma, normalised, beta, out),
        }
        if training:
            both = self.statistics[layer], batch
            running = [0.9 * old + 0.1 * new for old, new in zip(*both, strict=True)]
            lines |= {
                "mean": at(mean),
                "centred": at(sums, mean, sums - mean),
                "variance": at(variance),
                "_deviation": [*at(variance), 1e-6, *at(deviation)],
                "_normalised": at(sums - mean, deviation, normalised),
                "_note_statistics": at(*running),
            }
        else:
            lines |= {
                "mean, variance": at(mean, variance),
                "normalised": [*at(sums, mean, variance), 1e-6, *at(normalised)],
            }
        self._tell(Part.NORM, layer, **lines)
        return out, (gamma, normalised, deviation)

    def _activation(self, x: np.ndarray, layer: int) -> np.ndarray:
        before = self._at(x, layer)
        if self.config.activation == "relu":
            out = np.maximum(x, 0)
            if self.mode is Mode.TRAINING:
                self._tell(Part.ACTIVATION, layer, active=[before, 0])
            self._tell(Part.ACTIVATION, layer, **{"return": [before, 0, self._at(out, layer)]})
            return out
        out = 1 / (1 + np.exp(-x))
        after = self._at(out, layer)
        if self.mode is Mode.TRAINING:
            self._tell(Part.ACTIVATION, layer, _out=[after])
        told = {"out": [0.5, 0.5, before, 0.5, after], "return": [after]}
        self._tell(Part.ACTIVATION, layer, **told)
        return out

    def _answer(self, logits: np.ndarray) -> np.ndarray:
        layers, images = self.config.layer_count, len(logits)
        largest = logits.max(axis=1, keepdims=True)
        exponentials = np.exp(logits - largest)
        sums = exponentials.sum(axis=1, keepdims=True)
        probabilities = exponentials / sums
        logit, power = self._at(logits, layers), self._at(exponentials, layers)
        most, total = largest[self.row, 0], sums[self.row, 0]
        answer = self._at(probabilities, layers)
        if self.mode is not Mode.TRAINING:
            told = {
                "exponentials": [logit, most, power],
                "exponentials /=": [power, total, answer],
                "return": [answer],
            }
            self._tell(Part.SOFTMAX, layers, **told)
            return probabilities
        told = {
            "shifted": [logit, most, logit - most],
            "exponentials": [logit - most, power],
            "sums": [total],
            "loss": [total, logit - most, np.log(total) - logit + most],
            "gradient": [power, total, answer],
            "gradient -=": [answer, 1, answer - 1],
            "gradient /=": [answer - 1, images, (answer - 1) / images],
            "return": [(answer - 1) / images],
        }
        self._tell(Part.LOSS, layers, **told)
        # As on screen: of each image's own loss.
        return probabilities - np.eye(logits.shape[1])[self.labels]

    def _back(self, gradient: np.ndarray, x: np.ndarray, held: list[Any]) -> None:
        last = self.config.layer_count
        self._learn(gradient, x, last)
        for layer in reversed(range(last)):
            gradient = gradient @ self.params[f"W{layer + 2}"].T
            arriving = self._at(gradient, layer)
            self._tell(Part.AFFINE, layer + 1, backward=True, **{"return": [arriving]})
            inputs, before, norm, out = held[layer]
            gradient = self._dropout_back(gradient, layer)
            behind = self._at(gradient, layer)
            if self.config.activation == "relu":
                gradient = gradient * (before > 0)
                told = [behind, self._at(gradient, layer)]
            else:
                gradient = gradient * out * (1 - out)
                told = [behind, *[self._at(out, layer)], 1, self._at(out, layer)]
                told.append(self._at(gradient, layer))
            self._tell(Part.ACTIVATION, layer, backward=True, **{"return": told})
            if norm is not None:
                gradient = self._norm_back(gradient, norm, layer)
            self._learn(gradient, inputs, layer)

    def _learn(self, gradient: np.ndarray, x: np.ndarray, layer: int) -> None:
        own, signal = self._at(gradient, layer), self._at(x, layer - 1)
        key = "gradients" if layer == 0 else "backward_to_params"
        self._tell(Part.AFFINE, layer, backward=True, **{key: [signal, own, signal * own]})

    def _dropout_back(self, gradient: np.ndarray, layer: int) -> np.ndarray:
        masked = gradient * self.masks[layer - self.config.layer_count]
        out = masked / self._keep(layer) if self._inverted else masked
        arriving, kept = self._at(gradient, layer), self._at(masked, layer)
        division = [kept, self._keep(layer)] if self._inverted else []
        told = {"kept": [arriving, kept], "return": [*division, self._at(out, layer)]}
        self._tell(Part.DROPOUT, layer, backward=True, **told)
        return out

    def _norm_back(
        self, gradient: np.ndarray, norm: tuple[np.ndarray, ...], layer: int
    ) -> np.ndarray:
        gamma, normalised, deviation = norm
        scaled = gradient * gamma
        common = (scaled * normalised).mean(axis=0)
        mean = scaled.mean(axis=0)
        shared = mean + normalised * common
        out = (scaled - shared) / deviation

        def at(*arrays: np.ndarray) -> list[float]:
            return [self._at(each, layer) for each in arrays]

        told = {
            "gradients": at((gradient * normalised).sum(axis=0), gradient.sum(axis=0)),
            "grad": at(gradient, gamma, scaled),
            "common": at(common),
            "shared": at(mean, normalised, common, shared),
            "x_grad": at(scaled, shared, deviation, out),
            "return": at(out),
        }
        self._tell(Part.NORM, layer, backward=True, **told)
        return out

    @property
    def _inverted(self) -> bool:
        return self.config.scaling == "inverted"
