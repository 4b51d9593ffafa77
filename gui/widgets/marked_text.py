"""QT_TRANSLATE_NOOP: marks a text of a table, so that lupdate collects it for translation."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  for lupdate
    """Return the text as it is; lupdate knows this function by its name.

    Qt's own is typed to return an object.
    """
    return text
