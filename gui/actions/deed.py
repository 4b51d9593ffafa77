"""Deed: what an action does in this window, and whether it can."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.widgets.segment_switch import SegmentSwitch


@dataclass(frozen=True)
class Deed:
    """What is done, and what is to be known before.

    Attributes
    ----------
    do : callable
    why_not : callable
        Returns None if it can be done now; else why not, or an empty text.
    is_on : callable
        Whether what it shows is on show already.
    control : QWidget or None
        The control of the window that does the same.

    """

    do: Callable[[], object]
    why_not: Callable[[], str | None] = lambda: None
    is_on: Callable[[], bool] = lambda: False
    control: QWidget | None = None


def press(button: QAbstractButton) -> Deed:
    """Return what a click on a button does.

    A button that is disabled says why in its accessible description.
    """
    return Deed(
        button.click,
        lambda: None if button.isEnabled() else button.accessibleDescription(),
        button.isChecked,
        button,
    )


def choice(switch: SegmentSwitch, value: Hashable) -> Deed:
    """Return what choosing a value of a switch does."""
    return Deed(
        lambda: switch.choose(value),
        lambda: switch.reason(value) or None,
        lambda: switch.value == value,
        switch,
    )


def turn(switch: SegmentSwitch, steps: int = 1) -> Deed:
    """Return what choosing the next value of a switch does."""
    return Deed(lambda: switch.choose_next(steps), lambda: _why_not_turned(switch), control=switch)


def _why_not_turned(switch: SegmentSwitch) -> str | None:
    if switch.next_value() is not None:
        return None
    return next(filter(None, map(switch.reason, switch.values)), "")


def only_if(possible: Callable[[], bool], reason: str, deed: Deed) -> Deed:
    """Return the deed, which for that reason cannot be done unless something holds."""
    return replace(deed, why_not=lambda: deed.why_not() if possible() else reason)


def followed_by(deed: Deed, last: Callable[[], object]) -> Deed:
    """Return the deed, which does something else at the end."""
    return after(deed.do, replace(deed, do=last))


def after(first: Callable[[], object], deed: Deed) -> Deed:
    """Return the deed, which does something else before."""

    def do() -> None:
        first()
        deed.do()

    return replace(deed, do=do)
