"""Words of Qt's own file dialog that Qt has no Korean for: here only to be translated with ours.

Qt asks for them by its own names, so our translator answers where its own does not.
"""

from gui.widgets.marked_text import QT_TRANSLATE_NOOP

FILE_DIALOG = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
