"""``python3 -m tests``: the checks, then the tests; with arguments, pytest alone with these."""

import sys

import bootstrap

bootstrap.ensure("test", window=False)

import pytest

from tests.checks import failed_checks

# All cores, each taking tests over from those that have more left.
WHOLE_SUITE = ["--numprocesses=auto", "--dist=worksteal"]


def main(arguments: list[str]) -> int:
    """Return the exit status: pytest's own, or 1 where a check alone failed."""
    failed = [] if arguments else failed_checks()
    if not arguments:
        print("--- pytest", flush=True)
    # The tests run whatever the checks said, and have the last word.
    return pytest.main(arguments or WHOLE_SUITE) or (1 if failed else 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
