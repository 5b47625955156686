"""What nobody foresaw: one report that can be copied, without a word of a letter in it."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.ui.theme import UNIT

_log = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """Return where a defect came from: kinds and places only, for a message may quote a letter."""
    lines = [f"Aanhef {__version__} · Python {platform.python_version()} · {platform.system()} {platform.release()}"]
    each: BaseException | None = error
    while each:
        lines.append(f"{type(each).__module__}.{type(each).__qualname__}")
        for frame in traceback.extract_tb(each.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
        each = each.__cause__ or each.__context__
    return "\n".join(lines)


def _place(file: str) -> str:
    """The path from our package or a library on, without the user's own folders."""
    parts = file.replace("\\", "/").split("/")
    for root in ("site-packages", "app"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) - 1 :])
    return parts[-1]


class DefectReporter(QObject):
    """Shows a report for whatever nobody caught, one at a time, from any thread.

    Signals:
        _caught (str): the text of a report.
    """

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a defect and have it shown; stands in for Python's own hook for what nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(error)
        _log.error("defect\n%s", report)
        self._caught.emit(report)

    @Slot(str)
    def _on_caught(self, report: str) -> None:
        if self._is_open:
            return
        self._is_open = True
        ReportDialog(report).exec()
        self._is_open = False


class ReportDialog(QDialog):
    """Says that something is wrong with the program, and gives the text for who can mend it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Er ging iets mis in Aanhef"))
        self._report = report
        explained = QLabel(
            self.tr(
                "Dit is een fout in het programma. Wat was opgeslagen, staat veilig in het archief.\n"
                "Geef de tekst hieronder door aan de beheerder; er staat niets uit uw brieven in."
            )
        )
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Foutrapport"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("&Kopiëren"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setSpacing(2 * UNIT)
        for each in (explained, text, buttons):
            rows.addWidget(each)
        self.resize(640, 400)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
