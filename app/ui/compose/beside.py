"""What stands beside the letter: what is to be filled in, its questions, its pages, and what is still to be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.services.answering import questions_in
from app.services.resolving import Shown
from app.ui.compose.exact_pages import ExactPages
from app.ui.compose.findings_pane import FindingsPane
from app.ui.compose.page import Page
from app.ui.compose.part_editor import PartEditor
from app.ui.compose.preview import PreviewPane
from app.ui.compose.question_list import QuestionList
from app.ui.compose.session import DraftSession, DraftView
from app.ui.desk import Desk
from app.ui.theme import UNIT


class Beside(QWidget):
    """Tabs above, findings below.

    The pages are laid out once they were looked at, and from then on after every pause in writing: LibreOffice costs
    a battery that nobody asked it for. Where there is no LibreOffice they are shown as the program itself can.
    """

    def __init__(self, session: DraftSession, desk: Desk, icons: Path) -> None:
        super().__init__()
        self._session = session
        self.editor = PartEditor(session, desk, icons)
        self.questions = QuestionList()
        self.preview = PreviewPane()
        self.pages = ExactPages(desk)
        self.to_do = FindingsPane(desk.language)
        self._paper = QStackedWidget()
        self._paper.addWidget(self.preview)
        self._paper.addWidget(self.pages)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Naast de brief"))
        self.tabs.tabBar().setAccessibleName(self.tr("Naast de brief"))
        self.tabs.addTab(self.editor, self.tr("&Invullen"))
        self.tabs.addTab(self._paper, self.tr("Blad&zijden"))
        self.tabs.addTab(self.questions, self.tr("&Vragen"))
        self.tabs.setTabVisible(2, False)
        self.pages.setMinimumWidth(30 * UNIT)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("beside")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tabs)
        split.addWidget(self.to_do)
        split.setSizes([440, 160])
        split.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        session.revised.connect(self._on_revised)
        self.pages.laid_out.connect(self._on_laid_out)
        self.pages.unavailable.connect(self._on_unavailable)

    def forget(self) -> None:
        """Lay out nothing until the pages of another draft are looked at."""
        self.pages.follow(None)
        self._paper.setCurrentWidget(self.preview)
        if self.tabs.currentWidget() is self._paper:
            self.tabs.setCurrentWidget(self.editor)

    def fill_in(self) -> None:
        """Show what is to be filled in."""
        self.tabs.setCurrentWidget(self.editor)

    def show_letter(self, shown: Shown, page: Page) -> None:
        """Show the letter as it is now."""
        self.preview.show_letter(page)
        self.to_do.show_findings(shown.findings)
        questions = questions_in(shown.letter)
        can_take = bool(shown.letter.answers) and self._session.asks_questions
        self.questions.show_questions(questions, can_take=can_take)
        self.tabs.setTabVisible(2, bool(questions) or can_take)

    @Slot(int)
    def _on_tab_changed(self, _tab: int) -> None:
        view = self._session.view
        if view and self.tabs.currentWidget() is self._paper:
            self.pages.follow(view.revision.draft.id)

    @Slot(object, bool)
    def _on_revised(self, _view: DraftView, _forced: bool) -> None:
        self.pages.outdate()

    @Slot(object)
    def _on_laid_out(self, _starts: object) -> None:
        self._paper.setCurrentWidget(self.pages)

    @Slot(str)
    def _on_unavailable(self, told: str) -> None:
        self._paper.setCurrentWidget(self.preview)
        self.preview.tell(told)
