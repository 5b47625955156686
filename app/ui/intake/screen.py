"""The screen where files come in: what waits, the form, and the text it was read from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes, Kind
from app.domain.letters import Letter
from app.domain.readings import Proposal, ProposalRow
from app.services.intake import Imported, Outcome
from app.services.registering import evidence, proposed
from app.ui.actions import Actions
from app.ui.desk import Desk
from app.ui.intake.progress import ReadingProgress
from app.ui.intake.queue import IntakeQueue
from app.ui.intake.registration_form import RegistrationForm, by_hand
from app.ui.intake.results import SENTENCE_ROLE, ResultModel, ResultRow, State
from app.ui.intake.source_text import SourceText
from app.ui.screen import Screen
from app.ui.theme import UNIT
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.two_line_delegate import TwoLineDelegate


class IntakeScreen(Screen):
    """Files become proposals, proposals become letters.

    Signals:
        letter_requested (LetterId): this letter is to be shown.
        files_requested: the user wants to choose files.
    """

    letter_requested = Signal(object)
    files_requested = Signal()

    def __init__(self, desk: Desk, actions: Actions, icons: Path) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._row: ResultRow | None = None
        self.queue = IntakeQueue(desk, self)
        self.model = ResultModel(self)
        self.list = QListView()
        self.progress = ReadingProgress()
        self.form = RegistrationForm(desk.language, icons)
        self.source = SourceText()
        self.empty = EmptyState()
        self.title = QLabel()
        self._open = QPushButton(self.tr("Brieven &inlezen…"))
        self._register = QPushButton(self.tr("&Registreren en volgende"))
        self._skip = QPushButton(self.tr("&Overslaan"))
        self._discard = QPushButton(self.tr("&Weggooien"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_empty()
        self._refresh()

    def _lay_out(self) -> None:
        self.list.setObjectName("side")
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(SENTENCE_ROLE, self.list))
        self.list.setAccessibleName(self.tr("Ingelezen bestanden"))
        self._split = QSplitter()
        self._split.setObjectName("intake")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._proposal_page())
        self._split.addWidget(self._files_pane())
        self._split.addWidget(self._stack)
        self._split.setSizes([264, 936])
        self._split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _files_pane(self) -> QWidget:
        pane = QFrame()
        pane.setObjectName("sidepane")
        rows = QVBoxLayout(pane)
        rows.setContentsMargins(0, UNIT, 0, 0)
        rows.setSpacing(UNIT)
        top = QHBoxLayout()
        top.setContentsMargins(UNIT, 0, UNIT, 0)
        top.addWidget(self._open)
        rows.addLayout(top)
        rows.addWidget(self.progress)
        rows.addWidget(self.list, 1)
        return pane

    def _proposal_page(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title.setObjectName("title")
        self.title.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self._register.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        buttons.setSpacing(UNIT)
        for each in (self._register, self._skip, self._discard):
            buttons.addWidget(each)
        buttons.addStretch(1)
        left = QFrame()
        left.setObjectName("pane")
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.title)
        rows.addWidget(scroll, 1)
        rows.addLayout(buttons)
        split = QSplitter()
        split.setObjectName("proposal")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.source)
        split.setSizes([480, 456])
        return split

    def _connect(self) -> None:
        self.queue.progressed.connect(self.progress.show_progress)
        self.queue.read.connect(self._on_read)
        self.progress.cancelled.connect(self.queue.cancel)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.activated.connect(self._on_activated)
        self.form.visited.connect(self.source.mark)
        self._desk.changed.connect(self._on_changed)
        self._open.clicked.connect(self.files_requested)
        for button, action, slot in (
            (self._register, self._actions.register, self._on_register),
            (self._skip, self._actions.skip, self._on_skip),
            (self._discard, self._actions.discard, self._on_discard),
        ):
            button.clicked.connect(slot)
            action.triggered.connect(slot)

    def arrive(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
        else:
            self._open.setFocus()

    def read_files(self, paths: tuple[Path, ...]) -> None:
        """Read these files, one after the other."""
        self.queue.take(paths)

    def stop(self) -> None:
        """Leave unread what still waits to be read."""
        self.queue.cancel()

    def _refresh(self) -> None:
        self._desk.ask(lambda services: services.intake.proposals(), self._on_proposals, topic="proposals")

    def _on_proposals(self, proposals: tuple[ProposalRow, ...]) -> None:
        place = self.list.currentIndex().row()
        self.model.show_waiting(proposals)
        self._choose(max(0, place))

    def _choose(self, place: int) -> None:
        """Choose the file at this place; past those that wait, the first that waits."""
        if place >= self.model.waiting > 0:
            place = 0
        index = self.model.index(min(place, self.model.rowCount() - 1))
        if index.isValid():
            self.list.setCurrentIndex(index)
            if self._open.hasFocus():
                self.list.setFocus()
        else:
            self._show_empty()

    @Slot(object)
    def _on_read(self, imported: Imported) -> None:
        if imported.outcome is Outcome.PROPOSED:
            return
        sentence = self._desk.sentence(imported.error) if imported.error else ""
        place = self.list.currentIndex().row()
        self.model.add_imported(imported, sentence)
        self._choose(max(0, place))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self._row = self.model.row(self.list.currentIndex().row())
        if self._row is None:
            return
        if self._row.sha256:
            wanted = self._row.sha256
            self._desk.ask(lambda services: services.intake.proposal(wanted), self._on_proposal, topic="proposal")
        elif self._row.state is State.REFUSED:
            self._show_refused(self._row)
        else:
            self._show_known(self._row)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        """Enter goes on to what is to be corrected."""
        if self._stack.currentIndex() == 1:
            self.form.texts["subject"].setFocus()

    def _on_proposal(self, proposal: Proposal) -> None:
        if self._row is None or self._row.sha256 != proposal.sha256:
            return
        self.title.setText(proposal.name)
        self.source.show_text(proposal.extract.plain)
        self.form.show_registration(proposed(proposal.reading), evidence(proposal.reading), proposal.extract.plain)
        self._discard.setVisible(True)
        self._stack.setCurrentIndex(1)

    def _show_refused(self, row: ResultRow) -> None:
        self.empty.say(row.name, row.sentence, self.tr("Met de &hand registreren"), self._register_by_hand)
        self._stack.setCurrentIndex(0)

    def _show_known(self, row: ResultRow) -> None:
        self.empty.say(
            row.name, row.sentence, self.tr("Brief &tonen"), lambda: self.letter_requested.emit(row.letter)
        )
        self._stack.setCurrentIndex(0)

    def _show_empty(self) -> None:
        self._row = None
        self.empty.say(
            self.tr("Niets te registreren"),
            self.tr("Kies bestanden met Ctrl+O, of sleep ze naar dit venster. Word, platte tekst en Markdown."),
        )
        self._stack.setCurrentIndex(0)

    def _register_by_hand(self) -> None:
        if self._row is None:
            return
        self.title.setText(self.tr("{name}: met de hand").format(name=self._row.name))
        self.source.show_text("")
        self.form.show_registration(by_hand(), {}, "")
        self._discard.setVisible(False)
        self._stack.setCurrentIndex(1)
        self.form.direction.setFocus()

    @Slot()
    def _on_register(self) -> None:
        row = self._row
        if row is None or self._stack.currentIndex() == 0:
            return
        registration = self.form.registration()
        if registration is None:
            return
        path = row.path
        if path:
            self._desk.command(
                lambda services: services.intake.register_by_hand(path, registration),
                lambda letter: self._on_registered(row, letter),
                initiator=self,
            )
        else:
            self._desk.command(
                lambda services: services.intake.register(row.sha256, registration),
                lambda letter: self._on_registered(row, letter),
                initiator=self,
            )

    def _on_registered(self, row: ResultRow, letter: Letter) -> None:
        place = self.list.currentIndex().row()
        self.model.add_registered(row, letter)
        self._choose(max(0, place))
        self._desk.notice(
            self.tr("{name} is geregistreerd.").format(name=row.name),
            action=self.tr("Brief tonen (Ctrl+M)"),
            act=lambda: self.letter_requested.emit(letter.id),
        )

    @Slot()
    def _on_skip(self) -> None:
        place = self.list.currentIndex().row()
        self._choose(place + 1 if place + 1 < self.model.waiting else 0)

    @Slot()
    def _on_discard(self) -> None:
        row = self._row
        if row is None or not row.sha256 or self._stack.currentIndex() == 0:
            return
        self._desk.command(
            lambda services: (None, services.intake.discard(row.sha256)),
            lambda _: self._desk.notice(self.tr("{name} staat niet meer op de lijst.").format(name=row.name)),
            initiator=self,
        )

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.PROPOSAL):
            self._refresh()
