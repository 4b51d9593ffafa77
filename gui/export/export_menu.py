"""ExportMenu: everything that can be saved and copied."""

from PySide6.QtWidgets import QMenu, QWidget

from gui.export.exporter import Exporter


class ExportMenu(QMenu):
    """Files first, then the clipboard."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Plot as picture (PNG) …"), exporter.save_plot_picture)
        self.addAction(self.tr("Plot as vectors (SVG) …"), exporter.save_plot_vectors)
        self.addAction(self.tr("Strip as picture (PNG) …"), exporter.save_strip_picture)
        self.addAction(self.tr("Strip as vectors (SVG) …"), exporter.save_strip_vectors)
        self.addSeparator()
        self.addAction(self.tr("History as table (CSV) …"), exporter.save_history)
        self.addAction(self.tr("Masks over time as film (GIF) …"), exporter.save_film)
        self.addSeparator()
        self.addAction(self.tr("Copy picture of the plot"), exporter.copy_plot)
        self.addAction(self.tr("Copy picture of the strip"), exporter.copy_strip)
