"""read_lesson: a Markdown file to a Lesson; resources/help/en/lessons.md tells its format."""

import re
from dataclasses import replace
from pathlib import Path

from model.config import Config, ConfigError
from model.input_error import InputError
from model.lessons.lesson import AT_FIRST, Lesson, LessonError, Step
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
        name = f"{path.parent.name}/{path.name}"
        raise LessonError("{file} is not a text in UTF-8.", file=name) from error
    except OSError as error:
        reason = error.strerror
        raise LessonError("{path} cannot be read: {reason}.", path=path, reason=reason) from error
    whole = Passage(path, 1, tuple(text.splitlines()))
    if not whole.lines or whole.lines[0].strip() != _FRONT:
        raise whole.fault(InputError("a lesson begins with a line {front}.", front=_FRONT))
    ends = [place for place, line in enumerate(whole.lines) if place and line.strip() == _FRONT]
    if not ends:
        fault = InputError("the front matter has no second line {front}.", front=_FRONT)
        raise whole.fault(fault)
    front, rest = whole.part(1, ends[0]), whole.part(ends[0] + 1, len(whole.lines))
    lesson = _read_front(Table(front, front.table(), _FRONT), path.stem)
    first, *others = (_read_step(passage, lesson.preset) for passage in _cut(rest))
    first = replace(first, show=first.show.over(AT_FIRST))
    return replace(lesson, steps=(first, *others))


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
    except PresetError as error:
        raise front.passage.fault(error, "preset") from error
    for table, key in ((shared, "config"), (runs, "runs")):
        if not isinstance(table, dict):
            raise front.passage.fault(InputError('"{key}" must be a table.', key=key), key)
    for run in runs:
        if run not in preset.configs:
            fault = InputError(
                '"{run}" is no run of {preset}; there are {runs}.',
                run=run,
                preset=name,
                runs=", ".join(preset.configs),
            )
            raise front.passage.fault(fault, run)
    configs = {}
    for run, config in preset.configs.items():
        values = {**config.to_dict(), **shared, **Table(front.passage, runs.get(run, {}), run).rest}
        try:
            configs[run] = Config.from_dict(values)
        except ConfigError as error:
            raise front.passage.fault(error, error.field) from error
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
            fault = InputError("a step begins with a heading ##.")
            raise rest.fault(fault, line=rest.first + place)
    if not starts:
        raise rest.fault(InputError("a lesson has at least one step, with a heading ##."))
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
                    fault = InputError("a step has one block at most.")
                    raise passage.fault(fault, line=passage.first + fence)
                block, fence = passage.part(fence + 1, place), -1
        elif line.rstrip() == _STEP:
            fence = place
        elif line.strip() == _AFTER:
            reached = 1
        else:
            texts[reached].append(line)
    if fence >= 0:
        endless = InputError("this block has no end {fence}.", fence=_FENCE)
        raise passage.fault(endless, line=passage.first + fence)
    block = passage.part(0, 0) if block is None else block
    at_once, after = (passage.read(Text, "\n".join(lines).strip()) for lines in texts)
    step = read_block(block, title=title, text=at_once, after=after)
    if after and step.until is None:
        aimless = InputError('what stands below {line} needs an "until".', line=_AFTER)
        raise passage.fault(aimless, _AFTER)
    _check(passage, step, preset)
    return step


def _check(passage: Passage, step: Step, preset: Preset) -> None:
    """Make sure that the experiment has what a step speaks of."""
    runs = preset.configs
    if step.show.run is not None and step.show.run not in runs:
        fault = InputError(
            '"{key}" must be one of {names}, got {value!r}.',
            key="run",
            names=", ".join(runs),
            value=step.show.run,
        )
        raise passage.fault(fault, "run")
    image = step.show.image
    size = next(iter(runs.values())).train_size
    if image is not None and not image.test and image.index >= size:
        fault = InputError(
            '"image" must be below {size}, got {index}.', size=size, index=image.index
        )
        raise passage.fault(fault, "image")
    layers = max(config.layer_count for config in runs.values())
    if (step.show.enlarge or 0) > layers:
        fault = InputError('"enlarge" names a layer of {layers} that there are.', layers=layers)
        raise passage.fault(fault, "enlarge")
    epochs = next(iter(runs.values())).epochs
    if step.until is not None and (step.until.epoch or 0) > epochs:
        fault = InputError('"epoch" lies behind the last of {epochs} epochs.', epochs=epochs)
        raise passage.fault(fault, "until")
    for part in step.highlight:
        if (layer_of(part) or 0) > layers:
            fault = InputError(
                '"{part}" is a layer of {layers} that there are.', part=part, layers=layers
            )
            raise passage.fault(fault, part)
    for term in terms_of_step(step):
        try:
            term.check(runs)
        except TermError as error:
            raise passage.fault(error, error.written) from error
