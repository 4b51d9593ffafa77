"""read_lesson: a Markdown file to a Lesson; resources/help/en/lessons.md tells its format."""

import re
from dataclasses import replace
from pathlib import Path

from model.config import Config, ConfigError
from model.lessons.lesson import Lesson, LessonError, Step
from model.lessons.names import HIDEABLE, layer_of
from model.lessons.passage import Passage, Table
from model.lessons.step_reader import read_block, terms_of_step
from model.lessons.term import TermError
from model.lessons.text import Text
from model.preset import Preset, PresetError, load_preset

_FRONT = "+++"
_FENCE = "```"
_STEP = "```step"
_HEADING = re.compile(r"##\s+(.+?)\s*#*\s*")
_AFTER = "---"


def read_lesson(path: Path) -> Lesson:
    """Read a lesson.

    Raises
    ------
    LessonError
        If the file is none, in a sentence that names the file and the line.

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LessonError(f"{path.parent.name}/{path.name} is not a text in UTF-8.") from error
    except OSError as error:
        raise LessonError(f"{path} cannot be read: {error.strerror}.") from error
    whole = Passage(path, 1, tuple(text.splitlines()))
    if not whole.lines or whole.lines[0].strip() != _FRONT:
        raise whole.fault(f"a lesson begins with a line {_FRONT}")
    ends = [place for place, line in enumerate(whole.lines) if place and line.strip() == _FRONT]
    if not ends:
        raise whole.fault(f"the front matter has no second line {_FRONT}")
    front, rest = whole.part(1, ends[0]), whole.part(ends[0] + 1, len(whole.lines))
    lesson = _read_front(Table(front, front.table(), "the front matter"), path.stem)
    steps = tuple(_read_step(passage, lesson.preset) for passage in _cut(rest))
    return replace(lesson, steps=steps)


def _read_front(front: Table, name: str) -> Lesson:
    title, about = front.words("title"), front.words("about", "")
    preset = _read_preset(front)
    lesson = Lesson(
        name=name,
        title=title,
        about=about,
        order=front.number("order", 1000.0),
        minutes=front.count("minutes", at_least=1, default=5) or 5,
        preset=preset,
        hides=front.names("hides", HIDEABLE.__contains__, ", ".join(HIDEABLE)),
        steps=(),
    )
    front.end()
    return lesson


def _read_preset(front: Table) -> Preset:
    name = front.words("preset", "textbook")
    shared, runs = front.value("config", {}), front.value("runs", {})
    try:
        preset = load_preset(name)
    except (PresetError, ConfigError) as error:
        raise front.passage.fault(str(error).removesuffix("."), "preset") from error
    for table, key in ((shared, "config"), (runs, "runs")):
        if not isinstance(table, dict):
            raise front.fault(key, "must be a table")
    for run in runs:
        if run not in preset.configs:
            there = ", ".join(preset.configs)
            raise front.passage.fault(f'"{run}" is no run of {name}; there are {there}', run)
    configs = {}
    for run, config in preset.configs.items():
        values = {**config.to_dict(), **shared, **Table(front.passage, runs.get(run, {}), run).rest}
        try:
            configs[run] = Config.from_dict(values)
        except ConfigError as error:
            raise front.passage.fault(str(error), error.field) from error
    return replace(preset, configs=configs)


def _cut(rest: Passage) -> list[Passage]:
    """Cut what follows the front matter into its steps, at headings outside of code."""
    starts, in_code = [], False
    for place, line in enumerate(rest.lines):
        if line.startswith(_FENCE):
            in_code = not in_code
        elif not in_code and _HEADING.fullmatch(line):
            starts.append(place)
        elif not starts and line.strip():
            raise rest.fault("a step begins with a heading ##", line=rest.first + place)
    if not starts:
        raise rest.fault("a lesson has at least one step, with a heading ##")
    ends = [*starts[1:], len(rest.lines)]
    return [rest.part(start, end) for start, end in zip(starts, ends, strict=True)]


def _read_step(passage: Passage, preset: Preset) -> Step:
    heading = _HEADING.fullmatch(passage.lines[0])
    title = passage.lines[0] if heading is None else heading[1]
    texts: tuple[list[str], list[str]] = ([], [])  # at once, and when ``until`` is reached
    block: Passage | None = None
    fence, reached = -1, 0
    for place, line in enumerate(passage.lines[1:], 1):
        if fence >= 0:
            if line.rstrip() == _FENCE:
                if block is not None:
                    raise passage.fault("a step has one block at most", line=passage.first + fence)
                block, fence = passage.part(fence + 1, place), -1
        elif line.rstrip() == _STEP:
            fence = place
        elif line.strip() == _AFTER:
            reached = 1
        else:
            texts[reached].append(line)
    if fence >= 0:
        raise passage.fault(f"this block has no end {_FENCE}", line=passage.first + fence)
    block = passage.part(0, 0) if block is None else block
    at_once, after = (passage.read(Text, "\n".join(lines).strip()) for lines in texts)
    step = read_block(block, title=title, text=at_once, after=after)
    if after and step.until is None:
        raise passage.fault(f"what stands below {_AFTER} needs an until", _AFTER)
    _check(passage, step, preset)
    return step


def _check(passage: Passage, step: Step, preset: Preset) -> None:
    """Make sure that the experiment has what a step speaks of."""
    runs = preset.configs
    if step.show.run is not None and step.show.run not in runs:
        raise passage.fault(f'"run" must be one of {", ".join(runs)}, got {step.show.run!r}', "run")
    image = step.show.image
    size = next(iter(runs.values())).train_size
    if image is not None and not image.test and image.index >= size:
        raise passage.fault(f'"image" must be below {size}, got {image.index}', "image")
    layers = max(config.layer_count for config in runs.values())
    if (step.show.enlarge or 0) > layers:
        raise passage.fault(f'"enlarge" names a layer of {layers} that there are', "enlarge")
    epochs = next(iter(runs.values())).epochs
    if step.until is not None and (step.until.epoch or 0) > epochs:
        raise passage.fault(f'"epoch" lies behind the last of {epochs} epochs', "until")
    for part in step.highlight:
        if (layer_of(part) or 0) > layers:
            raise passage.fault(f'"{part}" is a layer of {layers} that there are', part)
    for term in terms_of_step(step):
        try:
            term.check(runs)
        except TermError as error:
            raise passage.fault(str(error), error.written) from error
