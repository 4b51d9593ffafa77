"""OutputStage: the probabilities, and whether the answer is right."""

from PySide6.QtWidgets import QWidget

from gui.flow.signal_meter import SignalMeter
from gui.flow.stage import Stage
from gui.moment.flow_moment import FlowMoment
from gui.terms.terms import explain
from gui.tiles.output_bars import OutputBars


class OutputStage(Stage):
    """The last stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.output = OutputBars()
        self.meter: SignalMeter
        super().__init__(self.output, meter=SignalMeter("logits"), leads_on=False, parent=parent)
        self.title.set_explanation(explain("output"))

    def show_moment(self, moment: FlowMoment) -> None:
        """Show the answer of the pass on show."""
        shown, walk = moment.shown_of_sample, moment.walk
        layer_count = moment.run.config.layer_count
        stands_here = walk is not None and walk.stop.layer >= layer_count
        self.set_reached(stands_here)
        if shown is None or not (walk is None or walk.answered(layer_count)):
            self.output.show_nothing()
        else:
            self.output.show_probabilities(shown.probabilities, moment.label, moment.run_index)
        judgement = self._judge(moment)
        self.show_texts(self._titles(moment, judgement), judgement)
        self.tell(moment, self._summary(moment, judgement[0]))
        self.set_metered(moment.metered)
        if moment.metered:
            self._show_logits(moment)

    def _summary(self, moment: FlowMoment, judgement: str) -> str:
        answer, probabilities = self.output.answer, self.output.probabilities
        text = self.tr("Output: {judgement}").format(judgement=judgement)
        if self.output.empty or answer is None:
            return text
        more = self.tr("{text}, probability {probability:.2f}, label {label}")
        probability = float(probabilities[answer])
        if moment.label is None:
            more = self.tr("{text}, probability {probability:.2f}, no label")
        return more.format(text=text, probability=probability, label=moment.label)

    def _titles(self, moment: FlowMoment, judgement: list[str]) -> list[str]:
        if moment.look.test_pass and not moment.metered:
            return [self.tr("Output of the test pass"), self.tr("Test pass")]
        if moment.metered:  # the meter stands where the judgement is else
            title = self.tr("Test pass: {judgement}")
            return [title.format(judgement=each) for each in judgement] + judgement
        # The masks were on when it answered, and a test pass may answer otherwise.
        return [self.tr("Output with this mask"), self.tr("Output, this mask"), self.tr("Output")]

    def _judge(self, moment: FlowMoment) -> list[str]:
        answer, label = self.output.answer, moment.label
        if self.output.empty:
            if moment.frame.is_past and moment.watched is not None:
                return [self.tr("past answers are not kept"), self.tr("not kept")]
            return [self.tr("no answer yet")]
        if answer is None:
            return [self.tr("no answer: not a number"), self.tr("no answer")]
        if label is None:
            texts = [self.tr("answers {answer}")]
        elif moment.run.config.label_noise == 0 or moment.guest is not None:
            text = self.tr("answers {answer}, correct")
            texts = [text if answer == label else self.tr("answers {answer}, wrong")]
        elif answer == label:
            texts = [self.tr("answers {answer}, as trained")]
        else:
            texts = [
                self.tr("answers {answer}, trained as {label}"),
                self.tr("answers {answer}, not {label}"),
            ]
        return [text.format(answer=answer, label=label) for text in texts]

    def _show_logits(self, moment: FlowMoment) -> None:
        test_pass = moment.test_pass
        if test_pass is None:
            self.meter.show_nothing()
        else:
            self.meter.show_means(test_pass.training_logit, test_pass.test_logit)
