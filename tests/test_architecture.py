"""The model knows neither Qt nor the window."""

import ast
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import model

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    module.name.removeprefix("model.")
    for module in pkgutil.walk_packages(model.__path__, "model.")
    if not module.ispkg
)
FORBIDDEN = {"PySide6", "shiboken6", "pyqtgraph", "gui", "bootstrap", "main"}


def test_importing_the_whole_model_loads_no_qt():
    """A headless run imports every file of model/ and neither Qt nor gui comes along."""
    program = (
        "import importlib, sys\n"
        f"for name in {MODULES!r}: importlib.import_module('model.' + name)\n"
        f"print(sorted({FORBIDDEN!r} & {{name.split('.')[0] for name in sys.modules}}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("module", MODULES)
def test_model_file_imports_nothing_of_the_window(module):
    """Not within a function either, where importing the file would not show it."""
    tree = ast.parse(
        (ROOT / "model" / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
    )
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.add(str(node.module).split(".")[0])
    assert not imported & FORBIDDEN


def test_every_model_file_has_its_tests():
    """tests/model mirrors model/, one test file for each."""
    for module in MODULES:
        *folders, name = module.split(".")
        assert ROOT.joinpath("tests", "model", *folders, f"test_{name}.py").is_file(), module
