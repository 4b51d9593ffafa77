"""What can be said about the program without running it: ``python3 -m tests.checks``."""

import subprocess
import sys

import bootstrap

CHECKS = {
    "ruff check": ("-m", "ruff", "check"),
    "ruff format": ("-m", "ruff", "format", "--check"),
    "mypy": ("-m", "mypy"),
    # The one without a module to run by name; its script breaks when the folder is moved.
    "lint-imports": ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
}


def failed_checks() -> list[str]:
    """Run every check, whatever the others say; return the names of those that failed."""
    failed = []
    for name, arguments in CHECKS.items():
        print(f"--- {name}", flush=True)
        if subprocess.run([sys.executable, *arguments], check=False).returncode != 0:
            failed.append(name)
    if failed:
        print(f"--- failed: {', '.join(failed)}", flush=True)
    return failed


if __name__ == "__main__":
    bootstrap.ensure("test", window=False)
    sys.exit(1 if failed_checks() else 0)
