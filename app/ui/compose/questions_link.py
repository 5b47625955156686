"""Between the list of Kamervragen and the draft that answers them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.ids import PartId
from app.ui.compose.question_list import QuestionList
from app.ui.compose.session import DraftSession
from app.ui.sheet.sheet import Sheet


class QuestionsLink(QObject):
    """Does what the list of questions asks for."""

    def __init__(self, session: DraftSession, questions: QuestionList, sheet: Sheet, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        questions.jump_requested.connect(self._on_jump)
        questions.join_requested.connect(self._on_join)
        questions.split_requested.connect(self._on_split)
        questions.take_requested.connect(self._on_take)

    @Slot(object)
    def _on_jump(self, part: PartId) -> None:
        self._sheet.go_to(part)
        self._sheet.setFocus()

    @Slot(object)
    def _on_join(self, numbers: tuple[str, ...]) -> None:
        self._sheet.flush()
        self._session.step(lambda services, draft: services.answering.join(draft, numbers))

    @Slot(str)
    def _on_split(self, number: str) -> None:
        self._sheet.flush()
        self._session.step(lambda services, draft: services.answering.split(draft, number))

    @Slot()
    def _on_take(self) -> None:
        self._sheet.flush()
        self._session.step(lambda services, draft: services.answering.take_over(draft))
