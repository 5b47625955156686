"""Pages on their way to a printer, one at a time so that the window stays awake."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from app.services.printing import PageImage, page_images


class PrintedPages(QObject):
    """Prints the pages of a PDF.

    Signals:
        ended: the printer has them all.
    """

    ended = Signal()

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = page_images(pdf)
        self._printer = printer
        self._painter = QPainter()

    def start(self) -> None:
        """Print the first page; the others follow as the window has time."""
        self._printer.setFullPage(True)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        self._print_next()

    @Slot()
    def _print_next(self) -> None:
        page = next(self._pages, None)
        if page is None:
            self._painter.end()
            self.ended.emit()
            self.deleteLater()
            return
        if self._painter.isActive():
            self._printer.newPage()
        else:
            self._painter.begin(self._printer)
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        self._painter.drawImage(QRect(0, 0, int(paper.width()), int(paper.height())), _image(page))
        QTimer.singleShot(0, self, self._print_next)


def print_preview(html: str, printer: QPrinter) -> None:
    """Print a letter as its preview shows it."""
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)


def _image(page: PageImage) -> QImage:
    return QImage(page.dots, page.width, page.height, page.stride, QImage.Format.Format_BGR888)
