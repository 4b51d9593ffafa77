"""Work that is shared out comes back whole and in order."""

import threading

import pytest

from model.cores import share_out


def results_of(work):
    """Return what a generator returns when it is followed to its end."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.mark.parametrize("count", [0, 1, 2, 7, 100])
def test_results_keep_the_order_of_the_tasks(count):
    """Whichever thread did what."""
    tasks = [lambda number=number: number**2 for number in range(count)]
    assert results_of(share_out(tasks)) == [number**2 for number in range(count)]


def test_yields_after_each_task():
    """So that whoever drives it can stay responsive."""
    assert len(list(share_out([int] * 5))) == 5


def test_the_caller_helps_while_the_others_are_held_up():
    """A core that is late does not keep the rest waiting."""
    gate, here = threading.Event(), threading.get_ident()
    did = []

    def held_up():
        if threading.get_ident() != here:
            gate.wait(10)
        did.append(threading.get_ident())
        if len(did) >= 50:
            gate.set()

    results_of(share_out([held_up] * 100))
    assert did.count(here) >= 50


def test_giving_up_drops_what_no_thread_has_begun():
    """Closing the generator leaves nothing behind that waits for a thread."""
    gate, begun = threading.Event(), []

    def held_up():
        begun.append(threading.get_ident())
        if begun[-1] != threading.main_thread().ident:
            gate.wait(10)

    work = share_out([held_up] * 1000)
    next(work)
    work.close()
    gate.set()
    assert len(begun) < 1000
    results_of(share_out([int] * 8))  # the threads are free for others


def test_a_failure_reaches_the_caller():
    """From whichever thread it comes."""

    def broken():
        raise ValueError("no")

    for tasks in ([broken, int], [int, broken]):
        with pytest.raises(ValueError, match="no"):
            results_of(share_out(tasks))
