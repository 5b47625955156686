"""The line above a letter: what it is, how long, whether it is saved, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from app.ui.theme import UNIT


class ComposerHeader(QFrame):
    """Title, number of pages and state, with the buttons back to the drafts and to export."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.title = QLabel()
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMinimumWidth(10 * UNIT)
        self.pages = QLabel()
        self.state = QLabel()
        for quiet in (self.state, self.pages):
            quiet.setObjectName("quiet")
        self.back = QPushButton(self.tr("‹ Concepten"))
        self.back.setProperty("flat_link", True)
        self.export = QPushButton(self.tr("&Exporteren"))
        self.export.setProperty("primary", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        for each in (self.pages, self.state, self.export):
            row.addWidget(each)
