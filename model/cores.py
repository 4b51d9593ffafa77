"""Sharing work out over the machine's cores."""

import os
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

T = TypeVar("T")


def share_out(tasks: Sequence[Callable[[], T]]) -> Generator[None, None, list[T]]:
    """Run the tasks on all cores; the generator returns their results in the tasks' order.

    It yields between pieces of the work, so that a caller can see to other things meanwhile, or
    give up by closing it; what other threads are at is finished then, the rest is dropped. Threads
    serve because nearly all of the time goes into matrix products, which free the interpreter.
    """
    futures = [_pool().submit(task) for task in tasks]
    results = []
    try:
        # The other threads begin at the front; this one helps from the back.
        for task, future in zip(reversed(tasks), reversed(futures), strict=True):
            results.append(task() if future.cancel() else future.result())
            yield
    finally:
        for future in futures:
            future.cancel()
    return results[::-1]


@cache
def _pool() -> ThreadPoolExecutor:
    """Return threads for the cores that the caller leaves."""
    cores = os.cpu_count() or 1
    return ThreadPoolExecutor(max(cores - 1, 1), thread_name_prefix="core")
