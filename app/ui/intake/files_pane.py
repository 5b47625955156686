"""The files that came in: where they are asked for, how far reading has come, what became of each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout

from app.ui.intake.progress import ReadingProgress
from app.ui.intake.results import LOUD_ROLE, SENTENCE_ROLE, ResultModel
from app.ui.theme import UNIT
from app.ui.widgets.two_line_delegate import TwoLineDelegate


class FilesPane(QFrame):
    """The list with its buttons.

    Signals:
        files_wanted: the user wants to choose files.
        folder_wanted: the user wants to choose a folder.
        report_wanted: the user wants to read the report of the last batch.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, model: ResultModel) -> None:
        super().__init__()
        self.setObjectName("sidepane")
        self.open = QPushButton(self.tr("Brieven &inlezen…"))
        self.open.clicked.connect(self.files_wanted)
        self.folder = QPushButton(self.tr("&Map…"))
        self.folder.setToolTip(self.tr("Alle brieven in een map inlezen, ook uit de mappen daarin"))
        self.folder.clicked.connect(self.folder_wanted)
        self.progress = ReadingProgress()
        self.list = QListView()
        self.list.setObjectName("side")
        self.list.setModel(model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TwoLineDelegate(SENTENCE_ROLE, self.list, LOUD_ROLE))
        self.list.setAccessibleName(self.tr("Ingelezen bestanden"))
        self.report = QPushButton(self.tr("&Verslag van het inlezen"))
        self.report.setProperty("flat_link", True)
        self.report.clicked.connect(self.report_wanted)
        self.report.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(UNIT, 0, UNIT, 0)
        top.setSpacing(UNIT)
        top.addWidget(self.open, 1)
        top.addWidget(self.folder)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(UNIT, 0, UNIT, UNIT)
        bottom.addWidget(self.report)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, UNIT, 0, 0)
        rows.setSpacing(UNIT)
        rows.addLayout(top)
        rows.addWidget(self.progress)
        rows.addWidget(self.list, 1)
        rows.addLayout(bottom)
