"""A package, so that `tests.model` and `tests.gui` stand beside `model` and `gui`, not before."""
