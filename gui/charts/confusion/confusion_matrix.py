"""ConfusionMatrix: how many images of each label got which answer, from one run."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from gui.charts.confusion.confusion_colours import loud, quiet
from gui.charts.confusion.confusion_counts import fitting_font
from gui.charts.confusion.confusion_grid import TO_ANSWER, TO_CELLS, AxisNames, MatrixGrid
from gui.tiles.cell_order import CellOrder
from gui.tiles.point_tile import PointTile
from gui.tiles.rings import paint_cell_ring, paint_focus_ring, paint_row_frame
from gui.tiles.tile_menu import TileDeed

_TO_RING = 2  # of the focus, from the well
_NOTHING = np.empty((0, 0), dtype=np.int64)


class ConfusionMatrix(PointTile):
    """A row a label, a column an answer: the more images, the brighter; right ones are quiet.

    Cells are counted row by row. A click or Enter on one of them chooses it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.set_chooses(chooses=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._counts = _NOTHING
        self._most = 1
        self._twin: int | None = None
        self._chosen: int | None = None
        self._picture: QPixmap | None = None

    @property
    def counts(self) -> NDArray[np.int64]:
        """What is shown, (labels, answers)."""
        return self._counts

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self._counts.any()

    @property
    def _highest(self) -> int:
        """The count that no cell exceeds: so many images have the most frequent label."""
        return int(self._counts.sum(axis=1).max(initial=0))

    @property
    def cell_order(self) -> CellOrder:
        """All cells, in rows of as many as there are classes."""
        classes = len(self._counts)
        return CellOrder(classes * classes, classes, range(classes), range(classes))

    def cell_at(self, place: QPointF) -> int | None:
        """Return the cell at that place."""
        grid = self.grid()
        row, column = (place.y() - grid.top) // grid.height, (place.x() - grid.left) // grid.width
        return self.cell_order.cell_in(int(row), int(column))

    def cell_box(self, cell: int) -> QRectF:
        """Return where a cell is painted."""
        return self.grid().box(*divmod(cell, len(self._counts)))

    def show_counts(self, counts: NDArray[np.int64], most: int) -> None:
        """Show these counts.

        Parameters
        ----------
        counts : (classes, classes) int
            Rows are labels, columns answers. Not copied: it must not change any more.
        most : int
            Wrong answers of one kind that are as bright as can be: the same in every run.

        """
        if most == self._most and np.array_equal(counts, self._counts):
            return
        same_cells = counts.shape == self._counts.shape
        self._counts, self._most = counts, most
        self._picture = None
        self.update()
        if not same_cells:
            self.note_cells()

    def show_nothing(self) -> None:
        """Show an empty field."""
        self.show_counts(_NOTHING, 1)

    def mark(self, *, twin: int | None, chosen: int | None) -> None:
        """Frame the cell that is pointed at in another run, and the one whose images are shown."""
        if (twin, chosen) != (self._twin, self._chosen):
            self._twin, self._chosen = twin, chosen
            self.update()

    def deeds(self) -> list[TileDeed]:
        """Return what can be done with the matrix."""
        images = self.tr("Show these images")
        return [
            replace(deed, text=images) if deed.keys == "Return" else deed
            for deed in super().deeds()
        ]

    def grid(self) -> MatrixGrid:
        """How the cells are laid out."""
        classes = len(self._counts)
        names = self._names(classes, self._highest)
        return MatrixGrid.fit(classes, self.width(), self.height(), names)

    def fonts(self) -> tuple[QFont | None, QFont | None]:
        """The largest fonts in which every wrong and every right count fits; None if none does."""
        grid, wrong = self.grid(), ~np.eye(len(self._counts), dtype=bool)
        return (
            fitting_font(self.theme, int(self._counts.max(initial=0, where=wrong)), grid),
            fitting_font(self.theme, int(self._counts.max(initial=0)), grid),
        )

    def shows_counts(self, classes: int, most: int, width: float, height: float) -> bool:
        """Whether counts up to the most would be written in a matrix of that size."""
        grid = MatrixGrid.fit(classes, int(width), int(height), self._names(classes, most))
        return fitting_font(self.theme, most, grid) is not None

    def least_size(self, classes: int, most: int) -> tuple[int, int]:
        """Return how wide and high a matrix is at least, with counts or without."""
        return MatrixGrid.least_size(classes, self._names(classes, most))

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._picture = None
        super().forget_pictures()

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the classes, the cells and their counts."""
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = self._paint_matrix(scale)
        painter.drawPixmap(0, 0, self._picture)

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what is pointed at, here or in another run, and what was chosen."""
        if not self.empty:
            for cell in (self._twin, self._chosen):
                if cell is not None and cell < self._counts.size:
                    paint_row_frame(painter, self.cell_box(cell), self.theme)
        if self.pointed is not None:
            paint_cell_ring(painter, self.cell_box(self.pointed), self.theme)
        if self.hasFocus():
            around = QRectF(self.rect()) if self.empty else self.grid().well()
            margin = 0 if self.empty else _TO_RING
            ring = around.adjusted(-margin, -margin, margin, margin)
            paint_focus_ring(painter, ring, self.theme)

    def _names(self, classes: int, most: int) -> AxisNames:
        metrics = QFontMetrics(self.theme.font("caption", 500))
        return AxisNames(
            digits=metrics.horizontalAdvance(str(classes - 1)),
            capital=metrics.capHeight(),
            word=metrics.height(),
            answer=metrics.horizontalAdvance(self.tr("answer")),
            label=metrics.horizontalAdvance(self.tr("label")),
            count=QFontMetrics(self.theme.font("caption", 600)).horizontalAdvance(f"{most:,}"),
        )

    def _paint_matrix(self, scale: float) -> QPixmap:
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            grid = self.grid()
            self._paint_axes(painter, grid)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.well))
            radius = self.theme.tag_radius
            painter.drawRoundedRect(grid.well(), radius, radius)
            self._paint_cells(painter, grid)
        return picture

    def _paint_axes(self, painter: QPainter, grid: MatrixGrid) -> None:
        names, well = self._names(grid.classes, self._highest), grid.well()
        painter.setFont(self.theme.font("caption", 500))
        painter.setPen(QColor(self.theme.ink2))
        centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for index in range(0, grid.classes, grid.every(grid.width, names.digits + 3)):
            above = grid.box(0, index)
            above.setRect(
                above.left(), well.top() - names.capital - 6, above.width(), names.capital + 6
            )
            painter.drawText(above, centre, str(index))
        for index in range(0, grid.classes, grid.every(grid.height, names.capital + 1)):
            beside = grid.box(index, 0)
            beside.setRect(0, beside.top(), well.left() - TO_CELLS + 1, beside.height())
            painter.drawText(beside, right | Qt.TextFlag.TextDontClip, str(index))
        if grid.named:
            painter.setFont(self.theme.font("caption"))
            after = QRectF(
                well.right() + TO_ANSWER, well.top() - names.capital - 6, 200, names.capital + 6
            )
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(after, left | Qt.TextFlag.TextDontClip, self.tr("answer"))
            painter.save()
            painter.translate(0, well.center().y())
            painter.rotate(-90)
            along = QRectF(-well.height() / 2, -1, well.height(), names.word)
            painter.drawText(along, centre, self.tr("label"))
            painter.restore()

    def _paint_cells(self, painter: QPainter, grid: MatrixGrid) -> None:
        wrong_font, right_font = self.fonts()
        radius = 0.12 * min(grid.width, grid.height)
        centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        for cell, count in enumerate(self._counts.ravel().tolist()):
            row, column = divmod(cell, grid.classes)
            if count == 0 and row != column:
                continue
            box = grid.box(row, column)
            fill, ink = quiet(self.theme) if row == column else loud(count / self._most, self.theme)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(box, radius, radius)
            font = right_font if row == column else wrong_font
            if font is not None:
                painter.setFont(font)
                painter.setPen(ink)
                painter.drawText(box, centre, f"{count:,}")
