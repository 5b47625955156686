"""One letter being made: its parts and the library at the left, the letter itself, and what is to be filled in."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import KnownError
from app.domain.findings import Finding
from app.domain.ids import DraftId, PartId
from app.language.wording import kind_label
from app.services.resolving import Shown
from app.services.rewriting import Rewritten
from app.ui.actions import Actions
from app.ui.compose.beside import Beside
from app.ui.compose.composer_header import ComposerHeader
from app.ui.compose.dates_link import DatesLink
from app.ui.compose.going_out import GoingOut
from app.ui.compose.history_dialog import DraftHistoryDialog
from app.ui.compose.illustrator import Illustrator
from app.ui.compose.library import LibraryPane
from app.ui.compose.library_link import LibraryLink
from app.ui.compose.moving_dates_strip import MovingDatesStrip
from app.ui.compose.outline import OPEN_ROLE, SECOND_ROLE, OutlineModel, derive_outline
from app.ui.compose.page import Page
from app.ui.compose.provenance_strip import ProvenanceStrip
from app.ui.compose.questions_link import QuestionsLink
from app.ui.compose.session import DraftSession, DraftView
from app.ui.compose.stale_offices import StaleOffices
from app.ui.compose.value_asking import ValueAsking
from app.ui.desk import Desk
from app.ui.library.making import ParagraphMaker
from app.ui.sheet.format_bar import FormatBar
from app.ui.sheet.sheet import Sheet
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
        self.history: DraftHistoryDialog | None = None
        """The one that was opened last."""
        self.session = DraftSession(desk, self)
        self.library = LibraryPane(desk, icons)
        self.model = OutlineModel(self)
        self.outline = QListView()
        self.beside = Beside(self.session, desk, icons)
        self.editor = self.beside.editor
        self.sheet = Sheet(uuid4)
        self.format_bar = FormatBar(self.sheet, actions)
        self.values = ValueAsking(self.session, self.sheet, desk, icons, self)
        self.provenance = ProvenanceStrip()
        self.library_link = LibraryLink(self.session, desk, self.library, self.provenance, self)
        self.dates = MovingDatesStrip()
        self.dates_link = DatesLink(self.session, self.dates, icons, self)
        self.header = ComposerHeader()
        self.out = GoingOut(self.session, desk, actions, self.flush, self)
        self.offices = StaleOffices(self.session, desk, self.flush, self)
        self.questions_link = QuestionsLink(self.session, self.beside.questions, self.sheet, self)
        self.illustrator = Illustrator(self.session, self.sheet, desk, self)
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
        left = _split("parts", self.outline, self.library)
        left.setSizes([260, 340])
        left.setStretchFactor(1, 1)
        across = QSplitter()
        across.setObjectName("compose")
        for each in (left, self._written(), self.beside):
            across.addWidget(each)
        across.setSizes([230, 690, 280])
        for place, share in enumerate((0, 1, 0)):
            across.setStretchFactor(place, share)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(across, 1)

    def _written(self) -> QWidget:
        written = QWidget()
        rows = QVBoxLayout(written)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.format_bar)
        rows.addWidget(self.dates)
        rows.addWidget(self.provenance)
        rows.addWidget(self.sheet, 1)
        return written

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
        self.beside.to_do.finding_chosen.connect(self._on_finding_chosen)
        self.beside.pages.laid_out.connect(self.sheet.show_breaks)
        self.beside.pages.counted.connect(self.header.pages.setText)
        self.sheet.written.connect(self._on_written)
        self.sheet.part_entered.connect(self._on_part_entered)
        self.sheet.part_dragged.connect(self.session.move)
        self.sheet.paragraph_dropped.connect(self.session.insert)
        self.sheet.undo_wanted.connect(self._on_undo)
        self.sheet.redo_wanted.connect(self._on_redo)
        self.sheet.letterhead_wanted.connect(self._on_letterhead_wanted)
        self.header.back.clicked.connect(self.left)
        self.header.export.setMenu(self.out.menu(self.header.export))
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
            (do.party, self._on_party),
            (do.draft_history, self._on_history),
            (do.dates, self._on_dates),
        ):
            action.triggered.connect(slot)

    def open(self, draft: DraftId) -> None:
        """Show a draft, its letterhead first."""
        self.flush()
        self._chosen = None
        self._findings = ()
        self.provenance.forget()
        self.sheet.forget()
        self.beside.forget()
        self.session.open(draft)
        self.offices.look(draft)

    def flush(self) -> None:
        """Send everything that was typed to the archive."""
        self.editor.flush()
        self.sheet.flush()

    def arrive(self) -> None:
        """Put the focus in the letter."""
        self.outline.setFocus()

    @Slot(object, bool)
    def _on_revised(self, view: DraftView, forced: bool) -> None:
        draft = view.revision.draft
        kind = kind_label(draft.kind, self._desk.language)
        subject = draft.facts.get("onderwerp") or self.tr("nog zonder onderwerp")
        self.header.title.setText(f"{kind[:1].upper()}{kind[1:]}: {subject}")
        before = max(0, self.outline.currentIndex().row())
        self.model.show(derive_outline(view, self._findings))
        place = self.model.place_of(self._chosen)
        if place < 0:
            place = min(before, self.model.rowCount() - 1)
        if forced or not self.session.is_saving:
            self.sheet.show_parts(view.texts)
        self._choose(place)
        self.editor.show_part(view, self._chosen, forced)
        self.provenance.show_part(self._chosen)
        self.header.state.setText(self.tr("Opgeslagen"))

    def _choose(self, place: int) -> None:
        index = self.model.index(place)
        if self.outline.currentIndex() != index or not self.outline.selectionModel().isSelected(index):
            self.outline.setCurrentIndex(index)
        self._chosen = self.model.part(place)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        part = self.model.part(self.outline.currentIndex().row())
        if self.session.view and part != self._chosen:
            self._show_chosen(part)
            if part and not self.sheet.hasFocus():
                self.sheet.go_to(part)

    def _show_chosen(self, part: PartId | None) -> None:
        self._chosen = part
        if self.session.view:
            self.editor.show_part(self.session.view, part, forced=False)
            self.provenance.show_part(part)

    @Slot(object)
    def _on_part_entered(self, part: PartId) -> None:
        """The cursor came into a part: the outline and what is filled in follow it."""
        if part != self._chosen and self.model.place_of(part) >= 0:
            self._show_chosen(part)
            self._choose(self.model.place_of(part))

    @Slot()
    def _on_letterhead_wanted(self) -> None:
        self._show_chosen(None)
        self._choose(0)
        self.beside.fill_in()
        self.editor.focus_first()

    @Slot(object)
    def _on_written(self, written: Rewritten) -> None:
        self.session.rewrite(written, lambda: self.sheet.accepted(), self._on_not_kept)

    def _on_not_kept(self, error: KnownError) -> None:
        self.sheet.refused()
        self._desk.tell(error)

    @Slot(object)
    def _on_part_added(self, part: PartId) -> None:
        if self.sheet.hasFocus() and self.sheet.part == str(part):
            return
        self._show_chosen(part)
        self._choose(self.model.place_of(part))
        self.sheet.go_to(part)
        if self.session.view and self.session.view.is_own(part):
            self.sheet.setFocus()

    @Slot(object, object)
    def _on_shown(self, shown: Shown, page: Page) -> None:
        self._findings = shown.findings
        if self.session.view:
            self.model.show(derive_outline(self.session.view, self._findings))
        self.sheet.show_surround(page.surround, page.pictures)
        self.beside.show_letter(shown, page)
        self.beside.pages.estimate(self.sheet.paper.pages(self.sheet.document()))

    @Slot(bool)
    def _on_saving_changed(self, saving: bool) -> None:
        self.header.state.setText(self.tr("Opslaan…") if saving else self.tr("Opgeslagen"))

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
        own = dict(self.sheet.parts_now()).get(str(part), ()) if view and view.is_own(part) else ()
        self.maker.make(self.sheet.selected_blocks() or own)

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
            self.beside.fill_in()
            if not self.editor.focus_on(finding.facts.get("name", "")):
                self._begin_here()

    @Slot(QModelIndex)
    def _on_outline_activated(self, _index: QModelIndex) -> None:
        if self._asks_values():
            self.beside.fill_in()
            self.editor.focus_first()
        else:
            self._begin_here()

    def _asks_values(self) -> bool:
        paragraph = self.session.view.paragraphs.get(self._chosen) if self.session.view and self._chosen else None
        return bool(paragraph and paragraph.variables)

    def _begin_here(self) -> None:
        """Put the focus where the chosen part is written; the letterhead is filled in beside the letter."""
        if self._chosen is None:
            self.beside.fill_in()
            self.editor.focus_first()
        else:
            self.sheet.setFocus()

    @Slot()
    def _on_history(self) -> None:
        if self.isVisible() and self.session.view:
            self.flush()
            dialog = self.history = DraftHistoryDialog(self._desk, self.session.view.revision.draft.id, self)
            dialog.open()

    @Slot()
    def _on_dates(self) -> None:
        if self.isVisible() and self.session.view:
            self.flush()
            self.dates_link.see()

    @Slot()
    def _on_party(self) -> None:
        if self.isVisible():
            self.editor.edit_party()


def _split(name: str, *held: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setObjectName(name)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for each in held:
        splitter.addWidget(each)
    return splitter
