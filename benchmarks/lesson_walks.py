"""Walks: what a lesson came to over several seeds; and what its text claims of all of them.

A measurement holds all numbers that the lesson speaks of: words, conditions and claims may change
without walking again, but not what the lesson trains, waits for and asks.
"""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.lessons.condition import Condition
from model.lessons.lesson import Lesson, Step
from model.lessons.shelf import LESSONS_FOLDER
from model.lessons.step_reader import terms_of_step
from model.lessons.term import Term
from model.lessons.words import Value


@dataclass(frozen=True)
class Claim:
    """A sentence of the text that all see, and what makes it true.

    Attributes
    ----------
    says : str
        The sentence, or its beginning, as the English lesson has it.
    when : Condition
    step : int
        Where it stands, counted from 1.
    at : int
        The step by whose numbers it is judged, most often the same.
    moment : str
        "before" or "after" what that step waits for.

    """

    says: str
    when: Condition
    step: int
    at: int
    moment: str


@dataclass(frozen=True)
class Walks:
    """What was measured: for each step and moment the values of each term, one a seed.

    Attributes
    ----------
    seeds : tuple of int
    plan : JSON
        What the lesson trained, waited for and asked.
    steps : tuple of mapping from moment to mapping from term to values

    """

    seeds: tuple[int, ...]
    plan: Any
    steps: tuple[dict[str, dict[str, list[Value]]], ...]

    def holds(self, condition: Condition, step: int, moment: str, seed: int) -> bool | None:
        """Return whether a condition held there, counting steps and seeds from 0."""
        values = self.steps[step][moment]
        return condition.holds(lambda term: values[str(term)][seed])

    def outcomes(self, step: int, of: Step) -> list[int | None]:
        """Return for each seed which choice of the step's question was the one that happened."""
        choices = [] if of.question is None else of.question.choices
        found: list[int | None] = []
        for seed in range(len(self.seeds)):
            held = [
                place
                for place, choice in enumerate(choices)
                if self.holds(choice.when, step, "after", seed)
            ]
            found.append(held[0] if held else None)
        return found


def plan(lesson: Lesson) -> Any:  # noqa: ANN401 - JSON
    """Return what decides which numbers a lesson comes to, but for the seed."""
    configs = {
        run: {**config.to_dict(), "seed": 0} for run, config in lesson.preset.configs.items()
    }
    steps = [[_until(step), _image(step), *map(str, step.ask)] for step in lesson.steps]
    return json.loads(json.dumps({"configs": configs, "steps": steps}))


def _until(step: Step) -> str:
    if step.until is None:
        return "goes nowhere"
    if step.until.finished:
        return "to the end"
    if step.until.epoch is not None:
        return f"to epoch {step.until.epoch}"
    return f"to step {step.until.step}"


def _image(step: Step) -> str:
    if step.show.follow:
        return "follows"
    image = step.show.image
    return "as before" if image is None else f"{'test' if image.test else 'train'} {image.index}"


def claims_of(name: str) -> tuple[Claim, ...]:
    """Return what the common text of a lesson claims."""
    tables = tomllib.loads((LESSONS_FOLDER / "claims.toml").read_text(encoding="utf-8")).get(
        name, []
    )
    return tuple(
        Claim(
            each["says"],
            Condition(each["when"]),
            each["step"],
            each.get("at", each["step"]),
            each.get("moment", "before"),
        )
        for each in tables
    )


def terms_of(lesson: Lesson, place: int) -> list[Term]:
    """Return all that is to be known of a step."""
    terms = {str(term): term for term in terms_of_step(lesson.steps[place])}
    for claim in claims_of(lesson.name):
        if claim.at == place + 1:
            terms |= {str(term): term for term in claim.when.terms()}
    return list(terms.values())


def _path(name: str) -> Path:
    return LESSONS_FOLDER / "measured" / f"{name}.json"


def write(name: str, walks: Walks) -> None:
    """Write a measurement, a term a line."""
    text = json.dumps(
        {"seeds": walks.seeds, "plan": walks.plan, "steps": walks.steps}, indent=1, sort_keys=True
    )
    in_lines = re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", lambda row: f"[{' '.join(row[1].split())}]", text)
    _path(name).parent.mkdir(exist_ok=True)
    _path(name).write_text(in_lines + "\n", encoding="utf-8")


def load(lesson: Lesson) -> Walks | None:
    """Return what was measured of a lesson; None if that was another one, or nothing was."""
    if not _path(lesson.name).is_file():
        return None
    table = json.loads(_path(lesson.name).read_text(encoding="utf-8"))
    known = Walks(tuple(table["seeds"]), table["plan"], tuple(table["steps"]))
    if known.plan != plan(lesson):
        return None
    for place in range(len(lesson.steps)):
        wanted = {str(term) for term in terms_of(lesson, place)}
        if not wanted <= known.steps[place]["after"].keys():
            return None
    return known


def faults(lesson: Lesson, walks: Walks) -> Iterator[str]:
    """Tell each question that no choice answers, and each claim that a run contradicts."""
    for place, step in enumerate(lesson.steps):
        if step.question is not None:
            for seed, outcome in zip(walks.seeds, walks.outcomes(place, step), strict=True):
                if outcome is None:
                    yield f"{lesson.name}, step {place + 1}, seed {seed}: no choice happened"
    for claim in claims_of(lesson.name):
        for place, seed in enumerate(walks.seeds):
            if walks.holds(claim.when, claim.at - 1, claim.moment, place) is not True:
                yield f"{lesson.name}, step {claim.step}, seed {seed}: {claim.says!r} is not true"
