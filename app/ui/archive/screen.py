"""The screen of the register: search, list and reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from app.domain.beside import Beside
from app.domain.changes import Changes, Kind
from app.domain.ids import LetterId
from app.domain.letters import Direction, Letter, LetterRow
from app.domain.links import Neighbour
from app.domain.parties import Party
from app.domain.retention import Retention
from app.ui.actions import Actions
from app.ui.archive.columns import kenmerk_width, widths
from app.ui.archive.letter_delegate import LetterDelegate
from app.ui.archive.letter_table_model import Column, LetterTableModel
from app.ui.archive.reader import Reader, correspondent
from app.ui.archive.search import LetterSearch, words_of
from app.ui.desk import Desk
from app.ui.life.letter_life import LetterLife
from app.ui.parties.editing import mend_party
from app.ui.pictures import LetterPictures
from app.ui.screen import Screen
from app.ui.theme import UNIT
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from app.composition import Services


class ArchiveScreen(Screen):
    """Find a letter and read it.

    Signals:
        answer_requested (LetterId): an answer to this letter is to be begun.
        twin_requested (LetterId): a twin of it for the other Kamer is to be begun.
        intake_requested: the archive is empty and the user wants to read files in.
    """

    answer_requested = Signal(object)
    twin_requested = Signal(object)
    intake_requested = Signal()

    def __init__(self, desk: Desk, actions: Actions, icons: Path) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._wanted: LetterId | None = None
        self.search = LetterSearch(desk, self)
        self.model = LetterTableModel(desk.language, self)
        self.field = SearchField(self.tr("Zoek op woord, kenmerk of naam"), self.tr("Brieven zoeken"), icons)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.table = QTableView()
        self.empty = EmptyState()
        self.reader = Reader(desk.language, icons)
        self.life = LetterLife(desk, icons, self)
        self._stack = QStackedWidget()
        self._set_up_table()
        self._lay_out()
        self._connect()
        self.search.ask()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(LetterDelegate(table))
        table.setAccessibleName(self.tr("Brieven"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(6 * UNIT)
        for column, width in widths(table.fontMetrics(), self._desk.language).items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(UNIT, UNIT, 2 * UNIT, UNIT)
        top.setSpacing(2 * UNIT)
        top.addWidget(self.field, 1)
        top.addWidget(self.count)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        left = QFrame()
        left.setObjectName("pane")
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._stack, 1)
        self._split = QSplitter()
        self._split.setObjectName("archive")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.reader)
        self._split.setSizes([820, 380])
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.search.type)
        self.field.left_downwards.connect(self._on_left_downwards)
        self.search.replaced.connect(self._on_replaced)
        self.search.added.connect(self._on_added)
        self.model.more_wanted.connect(self.search.ask_more)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.activated.connect(self._on_activated)
        self.reader.answer_requested.connect(self._on_answer_requested)
        self.reader.kenmerk_copied.connect(self._on_kenmerk_copied)
        self._actions.answer.triggered.connect(self._on_answer_requested)
        life = self.life
        self.reader.step_wanted.connect(lambda after: self._with_letter(lambda letter: life.step(letter, after)))
        self.reader.change_wanted.connect(lambda: self._with_letter(life.change))
        self.reader.link_wanted.connect(lambda: self._with_letter(life.link))
        self.reader.twin_wanted.connect(lambda: self._with_letter(lambda letter: self.twin_requested.emit(letter.id)))
        self.reader.twin.accepted.connect(lambda twin: self._with_letter(lambda letter: life.twin(letter, twin)))
        self._actions.accept_twin.triggered.connect(self.reader.twin.on_accept)
        self._actions.twin.triggered.connect(self.reader.twin_wanted)
        self.reader.join_wanted.connect(lambda: self._with_letter(life.join))
        files = self.reader.files
        files.moved.connect(lambda file, by: self._with_letter(lambda letter: life.move_file(letter, file, by)))
        files.removed.connect(lambda file: self._with_letter(lambda letter: life.remove_file(letter, file)))
        files.save_wanted.connect(lambda file: self._with_letter(lambda letter: life.save_file(letter, file)))
        self.reader.history_wanted.connect(lambda: self._with_letter(life.history))
        self.reader.bin_wanted.connect(lambda: self._with_letter(life.bin))
        self.reader.letter_wanted.connect(self.show_letter)
        self.reader.unlink_wanted.connect(self._on_unlink_wanted)
        self._actions.status.triggered.connect(self.reader.status.showMenu)
        self._actions.change.triggered.connect(self.reader.change_wanted)
        self._actions.link.triggered.connect(self.reader.link_wanted)
        self._actions.join.triggered.connect(self.reader.join_wanted)
        self._actions.history.triggered.connect(self.reader.history_wanted)
        self._actions.bin.triggered.connect(self.reader.bin_wanted)
        self._actions.show_bin.triggered.connect(life.show_bin)
        self._desk.changed.connect(self._on_changed)
        self.reader.party_wanted.connect(self._on_party_wanted)
        self._actions.party.triggered.connect(self._on_party_wanted)
        self._actions.copy_kenmerk.triggered.connect(self.reader.copy_kenmerk)
        self._actions.find.triggered.connect(self._on_find_triggered)

    def arrive(self) -> None:
        if self._stack.currentWidget() is self.table and self.model.rowCount():
            self.table.setFocus()
        else:
            self.field.setFocus()

    def show_letter(self, letter: LetterId) -> None:
        """Show one letter, whatever was searched for."""
        self._wanted = letter
        self.field.clear()
        self.search.ask()

    @Slot(object)
    def _on_replaced(self, rows: tuple[LetterRow, ...]) -> None:
        shown = self._wanted or (self.reader.letter.id if self.reader.letter else None)
        self._wanted = None
        self.model.replace(rows, not self.search.is_complete)
        self._make_room(rows)
        self._show_count(rows)
        if rows:
            self._select(max(0, self.model.place_of(shown)))
        else:
            self.reader.show_nothing("")

    @Slot(object)
    def _on_added(self, rows: tuple[LetterRow, ...]) -> None:
        self.model.add(rows, not self.search.is_complete)
        self._make_room(rows)
        self._show_count(rows)

    def _make_room(self, rows: tuple[LetterRow, ...]) -> None:
        """Widen the kenmerken where one does not fit; they never narrow, so that nothing jumps while one types."""
        header = self.table.horizontalHeader()
        wanted = kenmerk_width(self.table.fontMetrics(), rows)
        header.resizeSection(Column.KENMERK, max(wanted, header.sectionSize(Column.KENMERK)))

    def _show_count(self, rows: tuple[LetterRow, ...]) -> None:
        found = self.model.rowCount()
        number = str(found) if self.search.is_complete else f"{found}+"
        self.count.setText(self.tr("1 brief") if number == "1" else self.tr("{number} brieven").format(number=number))
        self._stack.setCurrentWidget(self.table if found else self.empty)
        if not found and self.search.query:
            self.empty.say(
                self.tr("Niets gevonden"),
                self.tr("Geen brief bevat al deze woorden. Probeer minder woorden of het begin van een woord."),
                self.tr("Zoekveld &leegmaken"),
                self.field.clear,
            )
        elif not found:
            self.empty.say(
                self.tr("Het archief is nog leeg"),
                self.tr("Lees brieven in met Ctrl+O, of sleep bestanden naar dit venster."),
                self.tr("Brieven &inlezen…"),
                self.intake_requested.emit,
            )

    def _select(self, place: int) -> None:
        index = self.model.index(place, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is None:
            return
        wanted = row.id
        self._desk.ask(lambda services: _read(services, wanted), self._on_letter, topic="reader")

    def _on_letter(self, read: tuple[Letter, LetterPictures]) -> None:
        letter, pictures = read
        self.reader.show_letter(letter, words_of(self.search.query), pictures)
        wanted = letter.id
        if letter.retention != Retention():
            self._desk.ask(
                lambda services: (wanted, services.keeping.destroyable_from(wanted)),
                self._show_retention,
                topic="retention",
            )
        self._desk.ask(lambda services: services.linking.of(wanted), self.reader.show_links, topic="links")
        self._desk.ask(
            lambda services: (wanted, services.intake.beside_letter(wanted)), self._show_beside, topic="beside letter"
        )

    def _show_retention(self, seen: tuple[LetterId, date | None]) -> None:
        letter, destroyable = seen
        if self.reader.letter is not None and self.reader.letter.id == letter:
            self.reader.show_retention(destroyable)

    def _show_beside(self, seen: tuple[LetterId, Beside]) -> None:
        letter, beside = seen
        if self.reader.letter is not None and self.reader.letter.id == letter:
            self.reader.twin.show_beside(beside)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        letter = self.reader.letter
        if letter is not None and changes.touches(Kind.LETTER, letter.id):
            self._show_again(letter.id)

    def _show_again(self, wanted: LetterId) -> None:
        """Read the letter that is shown once more; one that was destroyed is no longer there."""
        self._desk.ask(
            lambda services: _read(services, wanted),
            self._on_letter,
            lambda _: self.reader.show_nothing(""),
            topic="reader",
        )

    def _with_letter(self, act: Callable[[Letter], None]) -> None:
        if self.reader.letter is not None and self.isVisible():
            act(self.reader.letter)

    @Slot(object)
    def _on_unlink_wanted(self, neighbour: Neighbour) -> None:
        letter = self.reader.letter
        if letter is not None:
            ends = (letter.id, neighbour.letter) if neighbour.outward else (neighbour.letter, letter.id)
            self.life.unlink(*ends, neighbour.relation)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self.reader.text.setFocus()

    @Slot()
    def _on_left_downwards(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()

    @Slot()
    def _on_find_triggered(self) -> None:
        if self.isVisible():
            self.field.setFocus()
            self.field.selectAll()

    @Slot()
    def _on_answer_requested(self) -> None:
        letter = self.reader.letter
        if letter is None:
            return
        if letter.direction is Direction.INCOMING:
            self.answer_requested.emit(letter.id)
        else:
            self._desk.notice(self.tr("Dit is een brief van ons zelf; een ingekomen brief kunt u beantwoorden."))

    @Slot()
    def _on_party_wanted(self) -> None:
        letter = self.reader.letter
        if letter and self.isVisible():
            wanted = letter.id
            self._desk.ask(lambda services: correspondent(services.letters.get(wanted)), self._show_party)

    def _show_party(self, party: Party | None) -> None:
        if party:
            mend_party(self._desk, self, party)
        else:
            self._desk.notice(self.tr("Van deze brief staat niemand als relatie in het archief."))

    @Slot(str)
    def _on_kenmerk_copied(self, kenmerk: str) -> None:
        self._desk.notice(self.tr("Kenmerk {kenmerk} staat op het klembord.").format(kenmerk=kenmerk))


def _read(services: Services, wanted: LetterId) -> tuple[Letter, LetterPictures]:
    """Return a letter with its pictures. Runs on the worker."""
    letter = services.letters.get(wanted)
    return letter, LetterPictures.of(services.letters.figures(letter))
