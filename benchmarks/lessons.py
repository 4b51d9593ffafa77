"""What the lessons come to: each is walked over several seeds, without a window, as a person would.

``python -m benchmarks.lessons [NAME ...] [--seeds N]`` walks each lesson with the seeds 0 to N - 1,
writes ``resources/lessons/measured/NAME.json``, and prints how often each prediction was the one
that happened, and every sentence of the common text that a run contradicts. ``--print`` only prints
what is there. Without names it is all lessons. Seconds to minutes a lesson.
"""

import sys
from argparse import ArgumentParser
from dataclasses import replace

from benchmarks.lesson_walks import Walks, faults, load, plan, terms_of, write
from model.data import Dataset, load_mnist
from model.experiment import Experiment
from model.lessons.course import Course, Waiting
from model.lessons.facts import Facts
from model.lessons.lesson import Lesson, Step
from model.lessons.shelf import lesson_names, load_lesson
from model.lessons.term import Term
from model.lessons.words import Value
from model.pieces import complete
from model.sample import Sample

_SEEDS = 8
_MOMENTS = ("before", "after")


def walk(lesson: Lesson, seed: int) -> list[dict[str, dict[str, Value]]]:
    """Go through a lesson from its start to its end; return the values at each step and moment."""
    lesson = replace(lesson, preset=lesson.preset.adjusted(seed=seed))
    configs = lesson.preset.configs
    dataset = load_mnist(next(iter(configs.values())).train_size)
    experiment = Experiment(configs, dataset)
    course, shown = Course(lesson), None
    told = []
    for place, step in enumerate(lesson.steps):
        shown = _watch(experiment, step, shown, dataset)
        course.note(Facts(experiment.frame(), dataset))
        course.go(place)
        if step.question is not None:
            course.predict(0)
        if course.waiting is Waiting.TRAINING and course.goal is not None:
            for _ in range(course.goal - experiment.frame().step):
                next(experiment)
            course.note(Facts(experiment.frame(), dataset))
        for probe in course.questions(shown or _watched(experiment, dataset)):
            course.take_answer(probe, complete(probe.examine(experiment)))
        if course.waiting is not Waiting.NOTHING:
            raise RuntimeError(f"{lesson.name}, step {place + 1} waits for {course.waiting}")
        told.append(
            {
                moment: {str(term): _value(term, facts) for term in terms_of(lesson, place)}
                for moment, facts in zip(_MOMENTS, (course.before, course.after), strict=True)
            }
        )
    return told


def _value(term: Term, facts: Facts | None) -> Value:
    return None if facts is None else term.value(facts)


def _watch(
    experiment: Experiment, step: Step, shown: Sample | None, dataset: Dataset
) -> Sample | None:
    """Show an image as the flow card does; return it, or None for the mini-batch's first."""
    image = step.show.image
    if step.show.follow:
        experiment.watch(None)
        return None
    if image is None:
        return shown
    if image.test:
        return Sample.of_test(dataset, image.index)
    experiment.watch(image.index)
    return Sample.of_training(dataset, image.index)


def _watched(experiment: Experiment, dataset: Dataset) -> Sample | None:
    watched = next(iter(experiment.frame().runs.values())).watched
    return None if watched is None else Sample.of_training(dataset, watched.image_index)


def measure(lesson: Lesson, seeds: range) -> Walks:
    """Walk a lesson once for each seed."""
    walks = []
    for seed in seeds:
        walks.append(walk(lesson, seed))
        print(f"{lesson.name}, seed {seed}", file=sys.stderr, flush=True)
    steps = tuple(
        {
            moment: {term: [each[place][moment][term] for each in walks] for term in terms}
            for moment, terms in first.items()
        }
        for place, first in enumerate(walks[0])
    )
    return Walks(tuple(seeds), plan(lesson), steps)


def show(lesson: Lesson, walks: Walks) -> None:
    """Print how often each prediction was right, and what is not true."""
    print(f"\n{lesson.title} ({lesson.name}), {len(walks.seeds)} seeds")
    for place, step in enumerate(lesson.steps):
        if step.question is None:
            continue
        print(f"  {place + 1}. {step.question.prompt}")
        outcomes = walks.outcomes(place, step)
        for number, choice in enumerate(step.question.choices):
            print(f"     {outcomes.count(number)}  {choice.text}")
    for fault in faults(lesson, walks):
        print(f"  ! {fault}")


def main() -> None:
    """Walk or print."""
    parser = ArgumentParser(prog="python -m benchmarks.lessons", description="Walk lessons.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="lessons (default: all)")
    parser.add_argument("--seeds", type=int, default=_SEEDS, metavar="N", help="seeds 0 to N - 1")
    parser.add_argument("--print", action="store_true", help="only print what was measured")
    arguments = parser.parse_args()
    for name in arguments.names or lesson_names():
        lesson = load_lesson(name, "en")
        walks = load(lesson) if arguments.print else measure(lesson, range(arguments.seeds))
        if walks is None:
            parser.error(f"{name} was not measured as it is now")
        if not arguments.print:
            write(name, walks)
        show(lesson, walks)


if __name__ == "__main__":
    main()
