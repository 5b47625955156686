"""The report of the last batch: counts, every file with what became of it, to copy or to keep as text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from app.domain.imports import Imported, Outcome
from app.language.wording import label
from app.services.import_report import ORDER, counts, file_lines, report_text, summary
from app.ui.desk import Desk
from app.ui.theme import UNIT


class ReportPage(QFrame):
    """Shows what became of the files of a batch.

    Signals:
        left: the user goes back to the files.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._desk = desk
        self._reports: tuple[Imported, ...] = ()
        self._summary = QLabel()
        self.only = QComboBox()
        self.text = QPlainTextEdit()
        self.copy = QPushButton(self.tr("&Kopiëren"))
        self.save = QPushButton(self.tr("O&pslaan als…"))
        self._back = QPushButton(self.tr("&Terug naar de bestanden"))
        self._lay_out()
        self.only.currentIndexChanged.connect(self._show_text)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Verslag van het inlezen"))
        title.setObjectName("title")
        self._summary.setObjectName("quiet")
        self._summary.setWordWrap(True)
        self.only.setAccessibleName(self.tr("Alleen deze bestanden"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Verslag"))
        self.text.setObjectName("source")
        self.text.setFrameStyle(0)
        self.text.document().setDocumentMargin(2 * UNIT)
        show = QLabel(self.tr("T&oon:"))
        show.setBuddy(self.only)
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(show)
        top.addWidget(self.only)
        top.addStretch(1)
        top.addWidget(self.copy)
        top.addWidget(self.save)
        head = QVBoxLayout()
        head.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        head.setSpacing(UNIT)
        head.addWidget(title)
        head.addWidget(self._summary)
        head.addLayout(top)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        bottom.addWidget(self._back)
        bottom.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.text, 1)
        rows.addLayout(bottom)

    def show_reports(self, reports: Sequence[Imported]) -> None:
        """Show what became of these files; what was refused alone stays so while more comes in."""
        self._reports = tuple(reports)
        told = counts(self._reports)
        language = self._desk.language
        self._summary.setText(summary(told, language))
        chosen = self.only.currentData()
        self.only.blockSignals(True)
        self.only.clear()
        self.only.addItem(self.tr("Alle bestanden ({count})").format(count=told.total()), None)
        for outcome in ORDER:
            if told[outcome]:
                name = label(outcome, language)
                self.only.addItem(f"{name[:1].upper()}{name[1:]} ({told[outcome]})", outcome.value)
        self.only.setCurrentIndex(max(0, self.only.findData(chosen)))
        self.only.blockSignals(False)
        self._show_text()

    @property
    def shown(self) -> str:
        """Return the report of what is shown, with its heading and counts."""
        return report_text(self._reports, self._desk.language, self._only)

    @property
    def _only(self) -> Outcome | None:
        chosen = self.only.currentData()
        return Outcome(chosen) if chosen else None

    def write(self, path: Path) -> None:
        """Keep the report as it is shown in a file."""
        text = self.shown
        self._desk.ask(
            lambda services: services.intake.save_report(path, text),
            lambda _: self._desk.notice(self.tr("Het verslag staat in {path}.").format(path=path)),
        )

    @Slot()
    def _show_text(self) -> None:
        self.text.setPlainText(file_lines(self._reports, self._desk.language, self._only))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown)
        self._desk.notice(self.tr("Het verslag staat op het klembord."))

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Verslag opslaan"), QDir.homePath(), self.tr("Tekst (*.txt)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("verslag-inlezen.txt"))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()
