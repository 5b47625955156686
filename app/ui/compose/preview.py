"""The letter as it will be, and below it what is still to be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from app.domain.findings import Finding
from app.language.wording import finding_text
from app.services.resolving import Shown
from app.ui.compose.page import Page
from app.ui.theme import LIGHT, UNIT
from app.ui.widgets.page_browser import PageBrowser

_FINDING = int(Qt.ItemDataRole.UserRole)


class PreviewPane(QFrame):
    """Shows the resolved letter.

    Signals:
        finding_chosen (Finding): the user wants to mend this.
    """

    finding_chosen = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._language = language
        self.page = PageBrowser()
        self.page.setObjectName("paper")
        self.page.setAccessibleName(self.tr("Voorbeeld van de brief"))
        self.page.setOpenExternalLinks(True)
        self.page.document().setDocumentMargin(3 * UNIT)
        self.page.document().setDefaultStyleSheet(f"a {{ color: {LIGHT.accent}; }}")  # paper is white in the dark too
        self.font_note = QLabel()
        self.font_note.setObjectName("hint")
        self.font_note.setWordWrap(True)
        self.font_note.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        self.font_note.hide()
        self.heading = QLabel()
        self.heading.setObjectName("title")
        self.heading.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT // 2)
        self.findings = QListWidget()
        self.findings.setAccessibleName(self.tr("Nog te doen"))
        self.findings.setWordWrap(True)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QFrame()
        below.setObjectName("pane")
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.heading)
        rows.addWidget(self.findings, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("preview")
        split.setHandleWidth(1)
        split.addWidget(self._paper())
        split.addWidget(below)
        split.setSizes([560, 150])
        split.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.findings.itemActivated.connect(self._on_item_chosen)
        self.findings.itemClicked.connect(self._on_item_chosen)

    def _paper(self) -> QWidget:
        paper = QWidget()
        rows = QVBoxLayout(paper)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.page, 1)
        rows.addWidget(self.font_note)
        return paper

    @Slot(object, object)
    def show_letter(self, shown: Shown, page: Page) -> None:
        """Show the letter, where the reader was in it, and say so where its type is not installed."""
        self._say_font(*page.font)
        bar = self.page.verticalScrollBar()
        place = bar.value()
        self.page.pictures = page.pictures
        self.page.setHtml(page.html)
        bar.setValue(place)
        self.findings.clear()
        for finding in shown.findings:
            item = QListWidgetItem(finding_text(finding, self._language))
            item.setData(_FINDING, finding)
            self.findings.addItem(item)
        if shown.findings:
            self.heading.setText(self.tr("Nog te doen ({number})").format(number=len(shown.findings)))
        else:
            self.heading.setText(self.tr("Niets meer te doen"))

    def _say_font(self, font: str, stand_in: str) -> None:
        is_there = not font or QFontDatabase.hasFamily(font)
        if stand_in and QFontDatabase.hasFamily(stand_in):
            told = self.tr("{font} is niet geïnstalleerd; u ziet {stand_in}, dat even breed is.")
        else:
            told = self.tr("{font} is niet geïnstalleerd; u ziet een ander lettertype.")
        self.font_note.setText("" if is_there else told.format(font=font, stand_in=stand_in))
        self.font_note.setVisible(not is_there)

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        finding: Finding = item.data(_FINDING)
        self.finding_chosen.emit(finding)
