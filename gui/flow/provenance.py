"""Provenance: where what is on show comes from, in words."""

from PySide6.QtWidgets import QWidget

from gui.flow.guest_words import words_of_guest
from gui.flow.pass_words import words_of_test_pass
from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Quantity
from gui.style.run_style import ratio_words
from gui.widgets.text_line import TextLine
from model.passes import Pass, Watched
from model.probes.test_pass_probe import TestPass


class Provenance(TextLine):
    """Names the step, the mini-batch and the place in it, or what a test pass is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caption", 400, "ink2", parent=parent)

    def show_source(self, moment: FlowMoment) -> None:
        """Say where that comes from."""
        self.show_text(*self._words(moment))

    def _words(self, moment: FlowMoment) -> list[str]:
        look = moment.look
        if look.test_pass:
            return words_of_test_pass(moment)
        if moment.guest is not None:
            return words_of_guest(moment, moment.guest)
        if look.quantity is Quantity.DROP_RATE:
            return self._counted(moment)
        texts = self._of_mini_batch(moment) if look.mini_batch else self._of_sample(moment)
        frame = moment.frame
        if not frame.is_past:
            return texts
        past = self.tr("step {step} of {latest}, past: {source}")
        return [
            past.format(step=f"{frame.step:,}", latest=f"{moment.latest_step:,}", source=text)
            for text in texts
        ]

    def _counted(self, moment: FlowMoment) -> list[str]:
        rates = moment.run.drop_rates
        if not rates or rates[0].samples == 0:
            return [self.tr("No mask yet: press Space to train")]
        expected = ratio_words([rate.expected for rate in rates])
        texts = [
            self.tr(
                "how often each unit was dropped so far (samples: {samples}, expected: {expected})"
            ),
            self.tr("samples: {samples}, expected: {expected}"),
        ]
        samples = f"{rates[0].samples:,}"
        return [text.format(samples=samples, expected=expected) for text in texts]

    def _of_mini_batch(self, moment: FlowMoment) -> list[str]:
        frame = moment.frame
        if len(frame.batch_indices) == 0:
            return [self.tr("No mask yet: press Space to train")]
        epoch, batch = divmod(frame.step - 1, frame.steps_per_epoch)
        place = {
            "what": self._what(moment, several=True),
            "step": f"{frame.step:,}",
            "epoch": f"{epoch + 1:,}",
            "batch": f"{batch + 1:,}",
            "batches": f"{frame.steps_per_epoch:,}",
            "images": f"{len(frame.batch_indices):,}",
        }
        texts = [
            self.tr("{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}"),
            self.tr("{what} of step {step}, mini-batch {batch} of {batches}"),
        ]
        if frame.is_past:  # its step is named before
            texts = self._places()[1:]
        sources = self._with_ratio(moment, moment.shown, [text.format(**place) for text in texts])
        rows = self.tr("{source}: a row for each of its {images} images")
        if len(frame.batch_indices) == 1:
            rows = self.tr("{source}: one row, for its one image")
        longer = [rows.format(source=sources[0], **place)]
        if moment.framed_row is not None:
            framed = self.tr("{source}; the sample's row is framed")
            longer.insert(0, framed.format(source=longer[0]))
        return longer + sources

    def _of_sample(self, moment: FlowMoment) -> list[str]:
        frame, watched = moment.frame, moment.watched
        if isinstance(watched, Watched):
            return self._of_pass(moment, watched)
        if frame.step == 0:
            return [self.tr("No mask yet: press Space to train")]
        if frame.is_past:
            return [self.tr("the pinned image was in no mini-batch yet")]
        return [
            self.tr("No mask yet: not in a mini-batch since it was pinned"),
            self.tr("No mask yet: not in a mini-batch"),
        ]

    def _of_pass(self, moment: FlowMoment, watched: Watched) -> list[str]:
        frame = moment.frame
        epoch, batch = divmod(watched.step - 1, frame.steps_per_epoch)
        place = {
            "what": self._what(moment),
            "step": f"{watched.step:,}",
            "epoch": f"{epoch + 1:,}",
            "batch": f"{batch + 1:,}",
            "batches": f"{frame.steps_per_epoch:,}",
            "image": f"{watched.row + 1:,}",
            "images": f"{watched.batch_size:,}",
        }
        # The step of the past is named before.
        named = frame.is_past and watched.step == frame.step
        sources = [text.format(**place) for text in (self._places() if named else self._steps())]
        sources = self._with_ratio(moment, watched, sources)
        if watched.step < frame.step and not frame.is_past:
            since = self.tr("{source} (now step {now})")
            sources = [since.format(source=source, now=f"{frame.step:,}") for source in sources]
        return sources

    def _with_ratio(
        self, moment: FlowMoment, shown: Pass | TestPass | None, sources: list[str]
    ) -> list[str]:
        """Name the ratio that drew the masks, where the run's title has another one by now."""
        if not isinstance(shown, Pass) or shown.dropout_ratios == moment.latest_ratios:
            return sources
        ratio = ratio_words(shown.dropout_ratios)
        drawn = self.tr("{source}, drawn at drop {ratio}")
        return [drawn.format(source=source, ratio=ratio) for source in sources]

    def _steps(self) -> list[str]:
        return [
            self.tr(
                "{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}, "
                "image {image} of {images}"
            ),
            self.tr("{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}"),
            self.tr("{what} of step {step}, mini-batch {batch} of {batches}"),
        ]

    def _places(self) -> list[str]:
        return [
            self.tr(
                "{what} of epoch {epoch}, mini-batch {batch} of {batches}, "
                "image {image} of {images}"
            ),
            self.tr("{what} of epoch {epoch}, mini-batch {batch} of {batches}"),
            self.tr("{what} of mini-batch {batch} of {batches}"),
        ]

    def _what(self, moment: FlowMoment, *, several: bool = False) -> str:
        if moment.walk is not None:
            return self.tr("one pass")
        match moment.look.quantity:
            case Quantity.SIGNAL:
                return self.tr("signals") if several else self.tr("signal")
            case Quantity.GRADIENT:
                return self.tr("gradients") if several else self.tr("gradient")
            case _:
                return self.tr("masks") if several else self.tr("mask")
