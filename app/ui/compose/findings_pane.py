"""What is still to be done before a letter can be signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from app.domain.findings import Finding
from app.language.wording import finding_text
from app.ui.theme import UNIT

_FINDING = int(Qt.ItemDataRole.UserRole)


class FindingsPane(QFrame):
    """Lists findings.

    Signals:
        finding_chosen (Finding): the user wants to mend this.
    """

    finding_chosen = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._language = language
        self.heading = QLabel()
        self.heading.setObjectName("title")
        self.heading.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT // 2)
        self.findings = QListWidget()
        self.findings.setAccessibleName(self.tr("Nog te doen"))
        self.findings.setWordWrap(True)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.heading)
        rows.addWidget(self.findings, 1)
        self.findings.itemActivated.connect(self._on_item_chosen)
        self.findings.itemClicked.connect(self._on_item_chosen)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what is still to be done."""
        self.findings.clear()
        for finding in found:
            item = QListWidgetItem(finding_text(finding, self._language))
            item.setData(_FINDING, finding)
            self.findings.addItem(item)
        told = self.tr("Nog te doen ({number})").format(number=len(found)) if found else self.tr("Niets meer te doen")
        self.heading.setText(told)

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        finding: Finding = item.data(_FINDING)
        self.finding_chosen.emit(finding)
