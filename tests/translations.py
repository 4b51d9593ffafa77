"""The texts of the window and their translations: ``python3 -m tests.translations``.

The command brings ``resources/translations`` up to date with the source: ``lupdate`` keeps what is
translated, adds what is new as unfinished and drops what is gone; ``lrelease`` compiles. Korean
has every text; English only those with a number, which have a singular.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import bootstrap

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"ko": "ko_KR", "en": "en_US"}


class Text(NamedTuple):
    """What is asked of a translator."""

    context: str
    source: str
    plural: bool  # whether it has a number, %n


class Entry(NamedTuple):
    """What a translator made of it: one form, or with a number as many as the language has."""

    forms: tuple[str, ...]
    finished: bool


def collect(*folders: Path) -> set[Text]:
    """Return every text that the Python files of some folders translate; of all, if none is named.

    These are the literals of ``self.tr``, of ``QCoreApplication.translate``, of
    ``QT_TRANSLATE_NOOP``, of functions of a module that hand a literal on to ``translate``, which
    lupdate by itself does not understand, and of ``InputError`` and the errors based on it.

    Raises
    ------
    ValueError
        If what is translated is no literal: nobody could have translated it.

    """
    folders = folders or (ROOT / "gui", ROOT / "model")
    files = sorted(file for folder in folders for file in folder.rglob("*.py"))
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    helpers = {_module(file): _helpers(tree) for file, tree in trees.items()}
    errors = {"InputError"}.union(*map(_errors, trees.values()))
    marked = {_string(call.args[0]) for tree in trees.values() for call in _marks(tree)}
    return {
        text
        for file, tree in trees.items()
        for text in _Collector(file, tree, helpers, marked, errors).texts()
    }


def read(language: str) -> dict[Text, Entry]:
    """Return the translations of a language, by text."""
    tree = ET.parse(ts_file(language))  # noqa: S314  our own file
    return {text: entry for context in tree.iter("context") for text, entry in _entries(context)}


def ts_file(language: str) -> Path:
    """Return the file that translators edit."""
    return FOLDER / f"dropscope_{language}.ts"


def qm_file(language: str) -> Path:
    """Return the file that the window reads."""
    return ts_file(language).with_suffix(".qm")


def compile_to(language: str, target: Path) -> None:
    """Make the file that the window reads."""
    _run("lrelease", "-silent", ts_file(language), "-qm", target)


def update() -> None:
    """Bring both languages' files up to date with the source."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "texts.py"
        lines = [_call(text) for text in sorted(collect())]
        gathered.write_text("\n".join([*lines, ""]), encoding="utf-8")
        for language, name in LANGUAGES.items():
            options = ["-locations", "none", "-no-obsolete", "-sort-messages"]
            # No guesses from texts that are alike: one English word may be two Korean ones.
            for guess in ("sametext", "similartext"):
                options += ["-disable-heuristic", guess]
            if language == "en":
                options.append("-pluralonly")
            languages = ("-source-language", "en_US", "-target-language", name)
            _run("lupdate", *options, *languages, gathered, "-ts", ts_file(language))
            compile_to(language, qm_file(language))


class _Collector:
    """The texts of one file."""

    def __init__(
        self,
        file: Path,
        tree: ast.Module,
        helpers: dict[str, dict[str, str]],
        marked: set[str],  # contexts
        errors: set[str],  # classes
    ) -> None:
        self._file, self._tree, self._marked, self._errors = file, tree, marked, errors
        own = helpers[_module(file)]
        self._helpers = dict(own)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                known = helpers.get(node.module or "", {})
                names = {each.asname or each.name: each.name for each in node.names}
                self._helpers |= {a: known[name] for a, name in names.items() if name in known}

    def texts(self) -> Iterator[Text]:
        """Find them all."""
        self._handed_on = _handing_on(self._tree)
        yield from self._visit(self._tree, "")

    def _visit(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from self._visit(child, child.name)
                continue
            if isinstance(child, ast.Call):
                yield from self._of_call(child, owner)
            yield from self._visit(child, owner)

    def _of_call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        match call.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                yield from self._literals(owner, call.args[0], plural=len(call.args) > 2)
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                context, plural = _string(call.args[0]), len(call.args) > 3
                if call not in self._handed_on:
                    yield from self._literals(context, call.args[1], plural=plural)
            case ast.Name(id="QT_TRANSLATE_NOOP"):
                yield from self._literals(_string(call.args[0]), call.args[1])
            case ast.Name(id=name) if name in self._errors:
                yield from self._literals("InputError", call.args[0])
            case ast.Name(id=name) if name in self._helpers:
                yield from self._literals(
                    self._helpers[name], call.args[0], plural=len(call.args) > 1
                )

    def _literals(self, context: str, node: ast.expr, *, plural: bool = False) -> Iterator[Text]:
        match node:
            case ast.Constant(value=str(source)):
                yield Text(context, source, plural)
            case ast.IfExp(body=one, orelse=other):
                yield from self._literals(context, one, plural=plural)
                yield from self._literals(context, other, plural=plural)
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self._literals(context, value, plural=plural)
            case ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call() if (
                context in self._marked
            ):
                pass  # from a table, whose texts are marked
            case _:
                place = f"{self._file}:{node.lineno}"
                raise ValueError(f"{place}: no literal is translated: {ast.unparse(node)}")


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Return the functions that only translate what they are given, with their contexts."""
    return {name: _string(call.args[0]) for name, call in _handing(tree)}


def _handing_on(tree: ast.Module) -> list[ast.Call]:
    return [call for _, call in _handing(tree)]


def _handing(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Find functions whose first parameter is what they translate, and where they do."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(
                args=ast.arguments(args=[ast.arg(arg=parameter), *_]),
                body=[
                    *_,
                    ast.Return(
                        value=ast.Call(
                            func=ast.Attribute(attr="translate"),
                            args=[ast.Constant(), ast.Name(id=text), *_],
                        ) as call
                    ),
                ],
            ) if text == parameter:
                yield node.name, call


def _errors(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name, bases=[ast.Name(id="InputError")]):
                yield name


def _marks(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="QT_TRANSLATE_NOOP")):
                yield node


def _entries(context: ET.Element) -> Iterator[tuple[Text, Entry]]:
    name = context.findtext("name", "")
    for message in context.iter("message"):
        plural = message.get("numerus") == "yes"
        translation = message.find("translation")
        assert translation is not None
        forms = translation.iter("numerusform") if plural else (translation,)
        entry = Entry(tuple(form.text or "" for form in forms), translation.get("type") is None)
        yield Text(name, message.findtext("source", ""), plural), entry


def _call(text: Text) -> str:
    number = ", None, 1" if text.plural else ""
    quoted = text.source.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'QCoreApplication.translate("{text.context}", "{quoted}"{number})'


def _string(node: ast.expr) -> str:
    return str(ast.literal_eval(node))


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


def _run(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools, as PySide6 brings it along."""
    code = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True)


if __name__ == "__main__":
    bootstrap.ensure("test", window=False)
    update()
