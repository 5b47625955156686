"""The Kamervragen of a letter: which are open, which are answered together, and the way to each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.questions import listed
from app.services.answering import QuestionInDraft
from app.ui.theme import UNIT
from app.ui.widgets.two_line_list import Row, TwoLineList


class QuestionList(QWidget):
    """Shows the questions of one letter; several can be chosen, to be answered together.

    Signals:
        jump_requested (PartId): go to the answer of a question, or to the question where it has none.
        join_requested (tuple of str): answer the questions with these numbers together.
        split_requested (str): answer the question with this number by itself again.
        take_requested: take the questions over from the letter that is answered.
    """

    jump_requested = Signal(object)
    join_requested = Signal(object)
    split_requested = Signal(str)
    take_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.list = TwoLineList(self.tr("Kamervragen"), self.tr("In deze brief staan geen Kamervragen."))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.join = QPushButton(self.tr("&Samen beantwoorden"))
        self.split = QPushButton(self.tr("A&part beantwoorden"))
        self.take = QPushButton(self.tr("Vragen &overnemen"))
        self.take.setToolTip(self.tr("Neemt de vragen letterlijk over uit de brief waarop u antwoordt"))
        buttons = QVBoxLayout()
        buttons.setSpacing(UNIT // 2)
        for button in (self.join, self.split, self.take):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        rows.setSpacing(UNIT)
        rows.addWidget(self.count)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        self.list.opened.connect(self._on_opened)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.chosen_changed.connect(self._on_selection_changed)
        self.join.clicked.connect(self._on_join)
        self.split.clicked.connect(self._on_split)
        self.take.clicked.connect(self.take_requested)
        self.show_questions(())

    def show_questions(self, questions: Sequence[QuestionInDraft], *, can_take: bool = False) -> None:
        """Show these; `can_take` says that the letter that is answered has questions to take over."""
        chosen = self.list.chosen
        wanted = next((each for each in questions if chosen and each.state.number == chosen.state.number), None)
        self.list.show_rows([self._row(each) for each in questions], wanted)
        left = sum(each.state.is_open for each in questions)
        self.count.setText(self._counted(len(questions), left))
        self.count.setVisible(bool(questions))
        self.take.setVisible(can_take)
        self._on_selection_changed()

    @property
    def chosen(self) -> tuple[QuestionInDraft, ...]:
        """Return the questions that are chosen, in their order."""
        places = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        rows = self.list.rows.rows
        found = (rows[place].value for place in places if place < len(rows))
        return tuple(each for each in found if isinstance(each, QuestionInDraft))

    def _counted(self, count: int, left: int) -> str:
        if not left:
            return self.tr("Alle {count} vragen zijn beantwoord.").format(count=count)
        return self.tr("{left} van de {count} vragen staan nog open.").format(left=left, count=count)

    def _row(self, question: QuestionInDraft) -> Row:
        state = question.state
        first = self.tr("Vraag {number}: {words}").format(number=state.number, words=state.begins)
        if state.is_missing:
            said = self.tr("geen plaats voor een antwoord")
        elif state.open == (state.number,):
            said = self.tr("open")
        elif state.open:
            said = self.tr("open: {numbers}").format(numbers=listed(state.open))
        else:
            said = self.tr("beantwoord")
        together = self.tr("samen met {numbers}").format(numbers=listed(state.together)) if state.together else ""
        parts = self.tr("deelvragen {letters}").format(letters=listed(state.letters)) if state.letters else ""
        return Row(question, first, " · ".join(filter(None, (said, together, parts))), state.is_open)

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = self.chosen
        groups = {tuple(sorted((each.state.number, *each.state.together))) for each in chosen}
        self.join.setEnabled(len(chosen) > 1 and len(groups) > 1)
        self.split.setEnabled(len(chosen) == 1 and bool(chosen[0].state.together))

    @Slot()
    def _on_opened(self) -> None:
        question = self.list.chosen
        if isinstance(question, QuestionInDraft):
            self.jump_requested.emit(question.answer_part or question.part)

    @Slot()
    def _on_join(self) -> None:
        self.join_requested.emit(tuple(each.state.number for each in self.chosen))

    @Slot()
    def _on_split(self) -> None:
        for each in self.chosen:
            self.split_requested.emit(each.state.number)
