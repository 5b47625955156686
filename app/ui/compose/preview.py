"""The letter as it will be."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui.compose.page import Page
from app.ui.theme import LIGHT, UNIT
from app.ui.widgets.page_browser import PageBrowser


class PreviewPane(QFrame):
    """Shows the resolved letter.

    While nobody sees it the letter is only kept: laying it out takes the window some tens of milliseconds, and a
    drafter who types has another tab open.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._page = PageBrowser()
        self._page.setObjectName("paper")
        self._page.setAccessibleName(self.tr("Voorbeeld van de brief"))
        self._page.setOpenExternalLinks(True)
        document = self._page.document()
        document.setDocumentMargin(3 * UNIT)
        document.setDefaultStyleSheet(f"a {{ color: {LIGHT.accent}; }}")  # paper is white in the dark too
        self._unseen: Page | None = None
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
        rows.addWidget(self._page, 1)
        rows.addWidget(self.font_note)

    @property
    def page(self) -> PageBrowser:
        """Return the letter as it is now, seen or not."""
        self._lay_out()
        return self._page

    def show_letter(self, page: Page) -> None:
        """Show the letter, where the reader was in it, and say so where its type is not installed."""
        self._font = page.font
        self._say_font(*page.font)
        self._unseen = page
        if self.isVisible():
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date before anybody looks."""
        super().showEvent(event)
        self._lay_out()

    def tell(self, told: str) -> None:
        """Tell something below the letter: why it is not shown as it will be printed."""
        self._told = told
        self._say_font(*self._font)

    def _lay_out(self) -> None:
        if self._unseen is None:
            return
        bar = self._page.verticalScrollBar()
        place = bar.value()
        self._page.pictures = self._unseen.pictures
        self._page.setHtml(self._unseen.html)
        bar.setValue(place)
        self._unseen = None

    def _say_font(self, font: str, stand_in: str) -> None:
        is_there = not font or QFontDatabase.hasFamily(font)
        if stand_in and QFontDatabase.hasFamily(stand_in):
            told = self.tr("{font} is niet geïnstalleerd; u ziet {stand_in}, dat even breed is.")
        else:
            told = self.tr("{font} is niet geïnstalleerd; u ziet een ander lettertype.")
        about_font = "" if is_there else told.format(font=font, stand_in=stand_in)
        self.font_note.setText(" ".join(filter(None, (self._told, about_font))))
        self.font_note.setVisible(bool(self.font_note.text()))
