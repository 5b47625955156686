"""The screen where files come in: what waits, the form, and the text it was read from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.beside import Beside
from app.domain.changes import Changes, Kind
from app.domain.imports import Imported, Outcome
from app.domain.letters import Letter
from app.domain.readings import Proposal, ProposalRow
from app.services.import_report import counts, summary
from app.ui.actions import Actions
from app.ui.desk import Desk, Level
from app.ui.intake.decisions import Decisions
from app.ui.intake.files_pane import FilesPane
from app.ui.intake.proposal_page import ProposalPage
from app.ui.intake.queue import IntakeQueue
from app.ui.intake.read_model import ReadRow, rows_of
from app.ui.intake.report_page import ReportPage
from app.ui.intake.results import ResultModel, ResultRow, State
from app.ui.screen import Screen
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.composition import Services

REFRESH_MS = 400
"""While a batch is read the list is asked anew at most this often."""


class IntakeScreen(Screen):
    """Files become proposals, proposals become letters.

    Signals:
        letter_requested (LetterId): this letter is to be shown.
        files_requested: the user wants to choose files.
        folder_requested: the user wants to choose a folder.
    """

    letter_requested = Signal(object)
    files_requested = Signal()
    folder_requested = Signal()

    def __init__(self, desk: Desk, actions: Actions, icons: Path) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._row: ResultRow | None = None
        self._reports: list[Imported] = []
        self.queue = IntakeQueue(desk, self)
        self.decisions = Decisions(desk, self)
        self.model = ResultModel(self)
        self.files = FilesPane(self.model)
        self.list = self.files.list
        self.page = ProposalPage(desk.language, icons)
        self.report = ReportPage(desk)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._shown: QWidget = self.empty
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._lay_out()
        self._connect()
        self._show_empty()
        self._refresh()

    def _lay_out(self) -> None:
        for each in (self.empty, self.page, self.report):
            self._stack.addWidget(each)
        split = QSplitter()
        split.setObjectName("intake")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.files)
        split.addWidget(self._stack)
        split.setSizes([232, 968])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._refresh)
        self.queue.began.connect(self._on_began)
        self.queue.progressed.connect(self.files.progress.show_progress)
        self.queue.read.connect(self._on_read)
        self.queue.ended.connect(self._on_ended)
        self.files.progress.cancelled.connect(self.queue.cancel)
        self.files.files_wanted.connect(self.files_requested)
        self.files.folder_wanted.connect(self.folder_requested)
        self.files.report_wanted.connect(self.show_report)
        self.page.form.told.connect(self._ask_beside)
        self.report.left.connect(self._on_report_left)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_report_left)
        self.decisions.registered.connect(self._on_registered)
        self.decisions.letter_requested.connect(self.letter_requested)
        self._desk.changed.connect(self._on_changed)
        for wanted, action, slot in (
            (self.page.register_wanted, self._actions.register, self._on_register),
            (self.page.skip_wanted, self._actions.skip, self._on_skip),
            (self.page.discard_wanted, self._actions.discard, self._on_discard),
        ):
            wanted.connect(slot)
            action.triggered.connect(slot)
        self._actions.report.triggered.connect(self.show_report)

    def arrive(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
        else:
            self.files.open.setFocus()

    def read_files(self, paths: tuple[Path, ...]) -> None:
        """Read these files and what lies in these folders, one after the other."""
        self.queue.take(paths)

    def stop(self) -> None:
        """Leave unread what still waits to be read."""
        if self.queue.is_reading:
            self.queue.cancel()

    @Slot()
    def show_report(self) -> None:
        """Show what became of the files of the last batch."""
        if self._reports:
            self.report.show_reports(self._reports)
            self._stack.setCurrentWidget(self.report)
            self.report.text.setFocus()

    @Slot()
    def _refresh(self) -> None:
        self._timer.stop()
        self._desk.ask(lambda services: services.intake.proposals(), self._on_proposals, topic="proposals")

    def _on_proposals(self, proposals: tuple[ProposalRow, ...]) -> None:
        place, key = self.list.currentIndex().row(), self._row.key if self._row else ""
        self.model.show_waiting(proposals)
        same = self.model.place_of(key)
        stays = same >= 0 and (self._shown is self.page or self.queue.is_reading)
        self._choose(same if stays else self._next(max(0, place)))

    def _next(self, place: int) -> int:
        """Return the place to go on at: this one, or the first where past this nothing waits."""
        return 0 if place >= self.model.waiting > 0 else min(place, self.model.rowCount() - 1)

    def _choose(self, place: int) -> None:
        """Choose the file at this place; where there is none, there is nothing to do."""
        index = self.model.index(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
            if self.files.open.hasFocus():
                self.list.setFocus()
        else:
            self._show_empty()

    @Slot()
    def _on_began(self) -> None:
        self._reports = []

    @Slot(object)
    def _on_read(self, read: tuple[Imported, ...]) -> None:
        self._reports.extend(read)
        self.files.report.show()
        for imported in read:
            self.model.add_imported(imported, self._desk.sentence(imported.error) if imported.error else "")

    @Slot()
    def _on_ended(self) -> None:
        """Say what became of a batch; one file that waits speaks for itself."""
        self._refresh()
        told = counts(self._reports)
        if told.total() == told[Outcome.PROPOSED] <= 1:
            return
        alone = self._reports[0]
        if told.total() == 1 and alone.outcome is Outcome.KNOWN:
            self._choose(self.model.place_of(alone.sha256))
        level = Level.WARNING if told[Outcome.REFUSED] or told[Outcome.UNREAD] else Level.INFO
        self._desk.notice(
            summary(told, self._desk.language), level, self.tr("Verslag tonen (Ctrl+M)"), self.show_report
        )

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        row = self.model.row(self.list.currentIndex().row())
        if row is None or (self._row is not None and row.key == self._row.key and row.state is self._row.state):
            return
        self._row = row
        self._show_row()

    def _show_row(self) -> None:
        row = self._row
        if row is None:
            return
        if row.sha256:
            self._desk.ask(lambda services: self._asked(services, row.sha256), self._on_proposal, topic="proposal")
        elif row.state is State.REFUSED:
            self._say(row, self.tr("Met de &hand registreren"), self._register_by_hand)
        else:
            self._say(row, self.tr("Brief &tonen"), lambda: self.letter_requested.emit(row.letter))

    def _asked(self, services: Services, sha256: str) -> tuple[Proposal, tuple[ReadRow, ...]]:
        proposal = services.intake.proposal(sha256)
        return proposal, rows_of(proposal, self._desk.language)

    def _on_proposal(self, asked: tuple[Proposal, tuple[ReadRow, ...]]) -> None:
        proposal, rows = asked
        if self._row is not None and self._row.sha256 == proposal.sha256:
            self.page.show_proposal(proposal, rows)
            self._turn_to(self.page)
            self._ask_beside()

    @Slot()
    def _ask_beside(self) -> None:
        """Ask what the register says of what the form says; a date that is none is told at its field."""
        registration = self.page.form.registration() if self._is_filling_in and self.page.form.is_sound else None
        if self._row is not None and registration is not None:
            key, sha256 = self._row.key, self._row.sha256

            def show(beside: Beside) -> None:
                if self._row is not None and self._row.key == key:
                    self.page.remarks.show_beside(beside)

            self._desk.ask(
                lambda services: services.intake.beside(registration, sha256), show, lambda _: None, topic="beside"
            )

    def _say(self, row: ResultRow, button: str, act: Callable[[], object]) -> None:
        self.empty.say(row.name, row.sentence, button, act)
        self._turn_to(self.empty)

    def _show_empty(self) -> None:
        self._row = None
        self.empty.say(
            self.tr("Niets te registreren"),
            self.tr(
                "Kies bestanden met Ctrl+O of een map met Ctrl+Shift+O, of sleep ze naar dit venster.\n"
                "Aanhef leest Word, PDF, OpenDocument, HTML, e-mail met bijlagen, platte tekst en Markdown."
            ),
        )
        self._turn_to(self.empty)

    def _turn_to(self, page: QWidget) -> None:
        """Show what belongs to the chosen file; the report gives way to it."""
        self._shown = page
        self._stack.setCurrentWidget(page)

    @Slot()
    def _on_report_left(self) -> None:
        if self._stack.currentWidget() is self.report:
            self._stack.setCurrentWidget(self._shown)
            self.list.setFocus()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        """Enter goes on to what is to be corrected."""
        self._on_report_left()
        if self._is_filling_in:
            self.page.form.texts["subject"].setFocus()

    @property
    def _is_filling_in(self) -> bool:
        return self._row is not None and self._stack.currentWidget() is self.page

    def _register_by_hand(self) -> None:
        if self._row is not None:
            self.page.show_by_hand(self._row.name)
            self._turn_to(self.page)
            self.page.form.direction.setFocus()

    @Slot()
    def _on_register(self) -> None:
        registration = self.page.form.registration() if self._is_filling_in else None
        if self._row is not None and registration is not None:
            self.decisions.register(self._row, registration)

    @Slot(object, object)
    def _on_registered(self, row: ResultRow, letter: Letter) -> None:
        place = self.list.currentIndex().row()
        self.model.add_registered(row, letter)
        self._choose(self._next(max(0, place)))

    @Slot()
    def _on_skip(self) -> None:
        place = self.list.currentIndex().row()
        self._choose(place + 1 if place + 1 < self.model.waiting else 0)

    @Slot()
    def _on_discard(self) -> None:
        if self._row is not None and self._row.sha256 and self._is_filling_in:
            self.decisions.discard(self._row)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.PROPOSAL) and not self.queue.is_reading:
            self._refresh()
        elif changes.touches(Kind.PROPOSAL) and not self._timer.isActive():
            self._timer.start(REFRESH_MS)
