"""One letter being made: library at the left, the letter in the middle, how it will look at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.findings import Finding
from app.domain.ids import DraftId, PartId
from app.language.wording import kind_label
from app.services.exporting import Purpose
from app.services.resolving import Shown
from app.ui.actions import Actions
from app.ui.compose.exporter import Exporter
from app.ui.compose.illustrator import Illustrator
from app.ui.compose.library import LibraryPane
from app.ui.compose.library_link import LibraryLink
from app.ui.compose.out_of_office import OfficeWords, OutOfOffice, out_of_office
from app.ui.compose.outline import OPEN_ROLE, SECOND_ROLE, OutlineModel, derive_outline
from app.ui.compose.page import Page
from app.ui.compose.paper import Paper
from app.ui.compose.part_editor import PartEditor
from app.ui.compose.preview import PreviewPane
from app.ui.compose.provenance_strip import ProvenanceStrip
from app.ui.compose.session import DraftSession, DraftView
from app.ui.desk import Desk, Level
from app.ui.library.making import ParagraphMaker, selected
from app.ui.theme import UNIT
from app.ui.widgets.two_line_delegate import TwoLineDelegate


class Composer(QWidget):
    """The screen of one draft.

    Signals:
        left: the user goes back to the list of drafts.
        status_changed (str): whether everything is saved.
    """

    left = Signal()
    status_changed = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, icons: Path) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._findings: tuple[Finding, ...] = ()
        self._chosen: PartId | None = None
        self._offices = OfficeWords(self)
        self.session = DraftSession(desk, self)
        self.library = LibraryPane(desk, icons)
        self.model = OutlineModel(self)
        self.outline = QListView()
        self.editor = PartEditor(self.session, desk, icons)
        self.provenance = ProvenanceStrip()
        self.library_link = LibraryLink(self.session, desk, self.library, self.provenance, self)
        self.preview = PreviewPane(desk.language)
        self.title = QLabel()
        self.state = QLabel()
        self._back = QPushButton(self.tr("‹ Concepten"))
        self._export = QPushButton(self.tr("&Exporteren"))
        self.exporter = Exporter(self.session, desk, self)
        self.paper = Paper(self.session, desk, self)
        self.illustrator = Illustrator(self.session, self.editor, desk, self)
        self._set_up_outline()
        self._lay_out()
        self.maker = ParagraphMaker(desk, self)
        self._connect()

    def _set_up_outline(self) -> None:
        self.outline.setModel(self.model)
        self.outline.setItemDelegate(TwoLineDelegate(SECOND_ROLE, self.outline, OPEN_ROLE))
        self.outline.setAccessibleName(self.tr("Onderdelen van de brief"))
        self.outline.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.outline.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.setObjectName("letter")
        middle.addWidget(self.outline)
        middle.addWidget(self._below())
        middle.setSizes([230, 430])
        middle.setStretchFactor(1, 1)
        across = QSplitter()
        across.setObjectName("compose")
        for each in (self.library, middle, self.preview):
            across.addWidget(each)
        across.setSizes([240, 440, 520])
        for place, share in enumerate((1, 2, 3)):
            across.setStretchFactor(place, share)
        for splitter in (middle, across):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._header())
        rows.addWidget(across, 1)

    def _below(self) -> QWidget:
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.provenance)
        rows.addWidget(self.editor, 1)
        return below

    def _header(self) -> QWidget:
        header = QFrame()
        header.setObjectName("header")
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMinimumWidth(10 * UNIT)
        self.state.setObjectName("quiet")
        self._back.setProperty("flat_link", True)
        self._export.setProperty("primary", True)
        row = QHBoxLayout(header)
        row.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(self._back)
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        row.addWidget(self._export)
        return header

    def _connect(self) -> None:
        do = self._actions
        self.session.revised.connect(self._on_revised)
        self.session.part_added.connect(self._on_part_added)
        self.session.shown.connect(self._on_shown)
        self.session.saving_changed.connect(self._on_saving_changed)
        self.library.insert_requested.connect(self._on_insert_requested)
        self.model.paragraph_dropped.connect(self.session.insert)
        self.model.part_dropped.connect(self.session.move)
        self.outline.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.outline.activated.connect(self._on_outline_activated)
        self.preview.finding_chosen.connect(self._on_finding_chosen)
        self._back.clicked.connect(self.left)
        menu = QMenu(self._export)
        menu.addActions([do.export_to_sign, do.export_to_send])
        menu.addSeparator()
        menu.addActions([do.pdf, do.redline, do.copy_mail, do.print])
        self._export.setMenu(menu)
        self.outline.addAction(do.remove)
        for action, slot in (
            (do.undo, self._on_undo),
            (do.redo, self._on_redo),
            (do.own_text, self._on_own_text),
            (do.insert, self.library.insert),
            (do.make_paragraph, self._on_make_paragraph),
            (do.picture, self._on_picture),
            (do.move_up, self._on_move_up),
            (do.move_down, self._on_move_down),
            (do.remove, self._on_remove),
            (do.next_open, self._on_next_open),
            (do.export_to_sign, self._on_export_to_sign),
            (do.export_to_send, self._on_export_to_send),
            (do.pdf, self._on_pdf),
            (do.redline, self._on_redline),
            (do.copy_mail, self._on_copy_mail),
            (do.print, self._on_print),
            (do.party, self._on_party),
        ):
            action.triggered.connect(slot)

    def open(self, draft: DraftId) -> None:
        """Show a draft, its letterhead first."""
        self.flush()
        self._chosen = None
        self._findings = ()
        self.provenance.forget()
        self.session.open(draft)
        self._desk.ask(lambda services: out_of_office(services).get(draft, ()), self._on_stale, topic="stale")

    def _on_stale(self, found: tuple[OutOfOffice, ...]) -> None:
        """Tell who of this draft has left office, and offer who came after where that is one."""
        if not found:
            return
        first = found[0]
        told = " ".join(map(self._offices.whole, found))
        if len(first.successors) != 1:
            self._desk.notice(told, Level.WARNING)
            return
        after = first.successors[0]

        def choose() -> None:
            if self.session.view and self.session.view.revision.draft.id == first.stale.draft:
                self.flush()
                self.session.choose_fact(first.stale.fact, str(after.id))

        self._desk.notice(told, Level.WARNING, self._offices.choose(after), choose)

    def flush(self) -> None:
        """Send everything that was typed to the archive."""
        self.editor.flush()

    def arrive(self) -> None:
        """Put the focus in the letter."""
        self.outline.setFocus()

    @Slot(object, bool)
    def _on_revised(self, view: DraftView, forced: bool) -> None:
        draft = view.revision.draft
        kind = kind_label(draft.kind, self._desk.language)
        subject = draft.facts.get("onderwerp") or self.tr("nog zonder onderwerp")
        self.title.setText(f"{kind[:1].upper()}{kind[1:]}: {subject}")
        before = max(0, self.outline.currentIndex().row())
        self.model.show(derive_outline(view, self._findings))
        place = self.model.place_of(self._chosen)
        if place < 0:
            place = min(before, self.model.rowCount() - 1)
        self._choose(place)
        self.editor.show_part(view, self._chosen, forced)
        self.provenance.show_part(self._chosen)
        self.state.setText(self.tr("Opgeslagen"))

    def _choose(self, place: int) -> None:
        index = self.model.index(place)
        if self.outline.currentIndex() != index or not self.outline.selectionModel().isSelected(index):
            self.outline.setCurrentIndex(index)
        self._chosen = self.model.part(place)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        part = self.model.part(self.outline.currentIndex().row())
        if self.session.view and part != self._chosen:
            self._chosen = part
            self.editor.show_part(self.session.view, part, forced=False)
            self.provenance.show_part(part)

    @Slot(object)
    def _on_part_added(self, part: PartId) -> None:
        self._chosen = part
        self._choose(self.model.place_of(part))
        if self.session.view:
            self.editor.show_part(self.session.view, part, forced=False)
            self.provenance.show_part(part)
            if part in self.session.view.notation:
                self.editor.focus_first()

    @Slot(object, object)
    def _on_shown(self, shown: Shown, page: Page) -> None:
        self._findings = shown.findings
        if self.session.view:
            self.model.show(derive_outline(self.session.view, self._findings))
        self.preview.show_letter(shown, page)

    @Slot(bool)
    def _on_saving_changed(self, saving: bool) -> None:
        self.state.setText(self.tr("Opslaan…") if saving else self.tr("Opgeslagen"))

    def _place_after(self) -> int:
        """Where something new is put: after the current part; the letterhead stands before the first."""
        view = self.session.view
        return view.place_of(self._chosen) + 1 if view else 0

    @Slot(str)
    def _on_insert_requested(self, slug: str) -> None:
        self.flush()
        self.session.insert(slug, self._place_after())

    @Slot()
    def _on_own_text(self) -> None:
        self.flush()
        self.session.insert_own(self._place_after())

    @Slot()
    def _on_make_paragraph(self) -> None:
        view, part = self.session.view, self._chosen
        is_own = view is not None and part is not None and part in view.notation
        self.maker.make(selected(self.editor.own_text.text) if is_own else "")

    @Slot()
    def _on_picture(self) -> None:
        if self.isVisible() and self.session.view:
            self.illustrator.ask(self._place_after())

    @Slot()
    def _on_move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        view = self.session.view
        if view and self._chosen:
            place = view.place_of(self._chosen) + step
            if 0 <= place < len(view.parts):
                self.session.move(self._chosen, place)

    @Slot()
    def _on_remove(self) -> None:
        if self._chosen:
            self.session.remove(self._chosen, self._on_removed)

    def _on_removed(self) -> None:
        self._desk.notice(
            self.tr("Het onderdeel is verwijderd."), action=self.tr("Ongedaan maken (Ctrl+Z)"), act=self._on_undo
        )

    @Slot()
    def _on_undo(self) -> None:
        self.flush()
        self.session.undo()

    @Slot()
    def _on_redo(self) -> None:
        self.flush()
        self.session.redo()

    @Slot()
    def _on_next_open(self) -> None:
        if self._findings:
            self._on_finding_chosen(self._findings[0])

    @Slot(object)
    def _on_finding_chosen(self, finding: Finding) -> None:
        place = self.model.place_of(finding.part)
        if place >= 0:
            self.outline.setCurrentIndex(self.model.index(place))
            self.editor.focus_on(finding.facts.get("name", ""))

    @Slot(QModelIndex)
    def _on_outline_activated(self, _index: QModelIndex) -> None:
        self.editor.focus_first()

    @Slot()
    def _on_party(self) -> None:
        if self.isVisible():
            self.editor.edit_party()

    @Slot()
    def _on_export_to_sign(self) -> None:
        self._ask_export(Purpose.TO_SIGN)

    @Slot()
    def _on_export_to_send(self) -> None:
        self._ask_export(Purpose.TO_SEND)

    def _ask_export(self, purpose: Purpose) -> None:
        if self.isVisible():
            self.flush()
            self.exporter.ask(purpose)

    @Slot()
    def _on_pdf(self) -> None:
        self._on_paper(self.paper.ask_pdf)

    @Slot()
    def _on_redline(self) -> None:
        self._on_paper(self.paper.ask_redline)

    @Slot()
    def _on_copy_mail(self) -> None:
        self._on_paper(self.paper.copy_for_mail)

    @Slot()
    def _on_print(self) -> None:
        self._on_paper(self.paper.ask_print)

    def _on_paper(self, ask: Callable[[], None]) -> None:
        if self.isVisible():
            self.flush()
            ask()
