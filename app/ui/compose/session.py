"""The draft being written: every edit goes to the archive at once, and what comes back is what the screen shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from app.domain.changes import Changes, Kind
from app.domain.drafts import Part, Revision, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.kinds import LetterKind
from app.domain.merges import Side
from app.domain.paragraphs import Paragraph
from app.domain.parties import Party
from app.services.drafting import Edited
from app.services.exporting import Exported, Purpose
from app.services.known_text import KnownText
from app.services.part_texts import PartText
from app.services.resolving import Shown
from app.services.rewriting import Rewritten
from app.ui.compose.page import Page, page_of
from app.ui.desk import Desk, Failed

if TYPE_CHECKING:
    from app.composition import Services

PREVIEW_PAUSE_MS = 150
DATE_NAME = "datum"


@dataclass(frozen=True, slots=True)
class DraftView:
    """One revision with everything the screen needs to show it."""

    revision: Revision
    kind: LetterKind
    paragraphs: Mapping[PartId, Paragraph]
    """Of the parts that use the library."""
    texts: tuple[PartText, ...]
    """The parts in words."""
    parties: tuple[Party, ...]
    implied: Mapping[str, Party]
    """Whom each fact that names a party comes down to, filled in or not."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return the parts in order."""
        return self.revision.draft.parts

    @property
    def titles(self) -> Mapping[PartId, str]:
        """Return what each part is called."""
        return {each.id: each.title for each in self.texts}

    def is_own(self, part: PartId | None) -> bool:
        """Return whether a part is a text of one's own."""
        return part is not None and part not in self.paragraphs and self.place_of(part) >= 0

    def place_of(self, part: PartId | None) -> int:
        """Return the place of a part, or -1."""
        return next((place for place, each in enumerate(self.parts) if each.id == part), -1)


def view_of(services: Services, revision: Revision) -> DraftView:
    """Return a revision ready to be shown. Runs on the worker."""
    parts = revision.draft.parts
    return DraftView(
        revision,
        services.drafting.kind(revision.draft.kind),
        {
            part.id: services.paragraphs.get(part.paragraph, part.version)
            for part in parts
            if isinstance(part, UsePart)
        },
        services.part_texts.of(revision),
        services.parties.all(),
        services.resolving.parties(revision.draft.id),
    )


class DraftSession(QObject):
    """One draft at a time.

    Signals:
        revised (DraftView, bool): the draft is now this; True when every field must follow, as after undo.
        part_added (PartId): a part was put in.
        shown (Shown, Page): the letter as it is now, and how it will look.
        saving_changed (bool): whether an edit is on its way to the archive.
    """

    revised = Signal(object, bool)
    part_added = Signal(object)
    shown = Signal(object, object)
    saving_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft: DraftId | None = None
        self._on_their_way = 0
        self.view: DraftView | None = None
        self._pictures: Mapping[str, QImage] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_PAUSE_MS)
        self._timer.timeout.connect(self._on_preview_due)
        desk.changed.connect(self._on_changed)

    def open(self, draft: DraftId) -> None:
        """Show a draft; edits from now on are edits of it."""
        self._draft = draft
        self.view = None
        self._desk.ask(
            lambda services: view_of(services, services.drafting.get(draft)),
            lambda view: self._take(view, forced=True),
            topic="draft",
        )

    def set_fact(self, name: str, value: str, then: Callable[[], None], failed: Failed) -> None:
        """Fill in a fact of the letter, its date included."""
        if name == DATE_NAME:
            self._edit(lambda services, draft: services.drafting.set(draft, [(name, value)]), then, failed)
        else:
            self._edit(
                lambda services, draft: services.drafting.set_fact(draft, name, value, typing=True), then, failed
            )

    def choose_fact(self, name: str, value: str) -> None:
        """Put a value in a fact from outside its field, as a step of its own; every field follows."""
        self._edit(lambda services, draft: services.drafting.set_fact(draft, name, value), forced=True)

    def set_variable(self, part: PartId, name: str, value: str, then: Callable[[], None], failed: Failed) -> None:
        """Fill in a variable of a part."""
        self._edit(
            lambda services, draft: services.drafting.set_variable(draft, part, name, value, typing=True),
            then,
            failed,
        )

    def rewrite(self, rewritten: Rewritten, then: Callable[[], None], failed: Failed) -> None:
        """Keep what was written on the sheet."""
        self._edit(lambda services, draft: services.rewriting.rewrite(draft, rewritten, typing=True), then, failed)

    @property
    def is_saving(self) -> bool:
        """Return whether an edit is on its way to the archive."""
        return self._on_their_way > 0

    def insert(self, slug: str, place: int) -> None:
        """Put a library paragraph at a place."""
        self._edit(lambda services, draft: services.drafting.place_paragraph(draft, slug, place))

    def insert_own(self, place: int) -> None:
        """Put an empty text of one's own at a place."""
        self._edit(lambda services, draft: services.drafting.place_own(draft, (), place))

    def use_known(self, known: Sequence[KnownText]) -> None:
        """Make text that is library text uses of its paragraphs."""
        self._edit(lambda services, draft: services.known_texts.use(draft, known), forced=True)

    def bring_up_to_date(self, part: PartId, choices: Mapping[int, Side]) -> None:
        """Bring a part to the newest version of its paragraph."""
        self._edit(lambda services, draft: services.updating.update(draft, {part: choices}), forced=True)

    def step(
        self,
        edit: Callable[[Services, DraftId], Edited],
        then: Callable[[], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Take a step that changes the text from outside the sheet; every field follows."""
        self._edit(edit, then, failed, forced=True)

    @property
    def asks_questions(self) -> bool:
        """Return whether the letter is of a kind that answers Kamervragen."""
        return self.view is not None and self.view.kind.questions

    def move(self, part: PartId, place: int) -> None:
        """Move a part."""
        self._edit(lambda services, draft: services.drafting.move(draft, part, place))

    def remove(self, part: PartId, then: Callable[[], None]) -> None:
        """Take a part out."""
        self._edit(lambda services, draft: services.drafting.remove(draft, part), then)

    def undo(self) -> None:
        """Go back one step; at the first, nothing happens."""
        self._edit(lambda services, draft: services.drafting.undo(draft), failed=self._at_the_end, forced=True)

    def redo(self) -> None:
        """Go forward one step; at the last, nothing happens."""
        self._edit(lambda services, draft: services.drafting.redo(draft), failed=self._at_the_end, forced=True)

    def propose_name(self, purpose: Purpose, then: Callable[[str], None]) -> None:
        """Ask what the Word file is to be called."""
        draft = self._draft
        if draft:
            self._desk.ask(lambda services: services.exporting.file_name(draft, purpose), then, topic="file name")

    def export(self, path: Path, purpose: Purpose, then: Callable[[Exported], None]) -> None:
        """Write the letter as a Word file, off the window's thread; the kenmerk it may get thereby shows here too."""
        draft = self._draft
        if draft:
            self._desk.command(lambda services: services.exporting.export(draft, path, purpose), then)

    def _at_the_end(self, error: KnownError) -> None:
        if error.code not in (ErrorCode.NOTHING_TO_UNDO, ErrorCode.NOTHING_TO_REDO):
            self._desk.tell(error)

    def _edit(
        self,
        edit: Callable[[Services, DraftId], Edited],
        then: Callable[[], None] | None = None,
        failed: Failed | None = None,
        forced: bool = False,
    ) -> None:
        draft = self._draft
        if draft is None:
            return

        def edited(services: Services) -> tuple[DraftView, Changes]:
            revision, changes = edit(services, draft)
            return view_of(services, revision), changes

        def took(view: DraftView) -> None:
            self._count(-1)
            self._take(view, forced)
            if then:
                then()

        def refused(error: KnownError) -> None:
            self._count(-1)
            (failed or self._desk.tell)(error)

        self._count(1)
        self._desk.command(edited, took, refused, initiator=self)

    def _count(self, step: int) -> None:
        self._on_their_way += step
        self.saving_changed.emit(self._on_their_way > 0)

    def _take(self, view: DraftView, forced: bool) -> None:
        if view.revision.draft.id != self._draft:
            return
        before = {part.id for part in self.view.parts} if self.view else None
        self.view = view
        self.revised.emit(view, forced)
        added = [part.id for part in view.parts if before is not None and part.id not in before]
        if added:
            self.part_added.emit(added[0])
        self._timer.start()

    @Slot()
    def _on_preview_due(self) -> None:
        draft = self._draft
        if draft is None:
            return

        held = self._pictures

        def show(services: Services) -> tuple[Shown, Page]:
            shown = services.resolving.show(draft)
            return shown, page_of(services, shown, held)

        self._desk.ask(show, self._on_shown, topic="preview")

    def _on_shown(self, outcome: tuple[Shown, Page]) -> None:
        shown, page = outcome
        if shown.revision.draft.id == self._draft:
            self._pictures = page.pictures
            self.shown.emit(shown, page)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, initiator: object) -> None:
        """Somebody else changed this draft or a party it names."""
        draft = self._draft
        stale = changes.touches(Kind.PARTY) or changes.touches(Kind.SETTINGS)
        if draft and initiator is not self and (stale or changes.touches(Kind.DRAFT, draft)):
            self._desk.ask(
                lambda services: view_of(services, services.drafting.get(draft)),
                lambda view: self._take(view, forced=False),
                topic="draft",
            )
