"""Moments with a whole mini-batch."""

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look
from model.data import Dataset
from model.experiment import Experiment
from model.frame import Frame
from tests.gui.flow.flows import after, moment_of, twins

BATCH = Look(mini_batch=True)


def detailed(experiment: Experiment, steps: int) -> Frame:
    """The Frame so many steps on, with the whole mini-batch."""
    after(experiment, steps)
    return experiment.frame(detail=True)


def batch_moment(dataset: Dataset, steps: int = 3, **settings) -> FlowMoment:
    """What a mini-batch of the run with dropout looks like after so many steps."""
    return moment_of(dataset, detailed(twins(dataset, **settings), steps), look=BATCH)
