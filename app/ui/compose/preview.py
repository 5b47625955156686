"""The letter as it will be."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui.compose.page import Page
from app.ui.theme import LIGHT, UNIT
from app.ui.widgets.page_browser import PageBrowser


class PreviewPane(QFrame):
    """Shows the resolved letter."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
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
        self._told = ""
        self._font = ("", "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.page, 1)
        rows.addWidget(self.font_note)

    def show_letter(self, page: Page) -> None:
        """Show the letter, where the reader was in it, and say so where its type is not installed."""
        self._font = page.font
        self._say_font(*page.font)
        bar = self.page.verticalScrollBar()
        place = bar.value()
        self.page.pictures = page.pictures
        self.page.setHtml(page.html)
        bar.setValue(place)

    def tell(self, told: str) -> None:
        """Tell something below the letter: why it is not shown as it will be printed."""
        self._told = told
        self._say_font(*self._font)

    def _say_font(self, font: str, stand_in: str) -> None:
        is_there = not font or QFontDatabase.hasFamily(font)
        if stand_in and QFontDatabase.hasFamily(stand_in):
            told = self.tr("{font} is niet geïnstalleerd; u ziet {stand_in}, dat even breed is.")
        else:
            told = self.tr("{font} is niet geïnstalleerd; u ziet een ander lettertype.")
        about_font = "" if is_there else told.format(font=font, stand_in=stand_in)
        self.font_note.setText(" ".join(filter(None, (self._told, about_font))))
        self.font_note.setVisible(bool(self.font_note.text()))
