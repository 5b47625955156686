"""Drafts: begun, filled in, written, undone."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.blocks import Blocks, Heading
from app.domain.changes import Changes, Kind
from app.domain.drafts import Draft, DraftRow, OwnPart, Part, Revision, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, IdFactory, PartId, RevisionId
from app.domain.inlines import Text
from app.domain.kinds import LetterKind
from app.domain.paragraphs import Paragraph
from app.runtime.clock import Clock
from app.services.asked import beginning
from app.services.assigning import assign, filled, with_fact
from app.services.parts_of_drafts import in_letter, part_named, present_text
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.fields import with_fields_of

Edited = tuple[Revision, Changes]

PAUSE = timedelta(seconds=1)
"""How long typing may rest within one step of undo."""


@dataclass(frozen=True, slots=True)
class Drafting:
    """The drafts of one archive. Every edit makes a revision; undo and redo move over them.

    Where an edit takes `typing`, steps in the same place with less than a second between them are undone together.
    """

    archive: Archive
    kinds: Mapping[str, LetterKind]
    new_id: IdFactory
    clock: Clock
    standing: Mapping[str, str]
    """Facts every new draft begins with where its kind has them: the house's own sender and signatory, by slug."""

    def begin(
        self,
        kind: str,
        answers: str | None = None,
        day: date | None = None,
        paragraphs: Iterable[str] = (),
        assignments: Iterable[tuple[str, str]] = (),
    ) -> Edited:
        """Begin a draft, of the paragraphs named by slug in this order, with facts and variables set as by `set`.

        A kind that answers Kamervragen begins with those of the answered letter, and with what that tells of them.

        Raises:
            KnownError: UNKNOWN_KIND with the kinds there are; UNKNOWN_LETTER; UNKNOWN_PARAGRAPH; AMBIGUOUS; and
                those of `set`. Nothing is begun then.
        """
        letter_kind = self.kind(kind)
        with self.archive.writing() as work:
            answered = work.letters.find(answers) if answers else None
            asked, told = beginning(letter_kind, answered)
            uses = tuple(self._use(_usable(work, slug)) for slug in paragraphs)
            parts: tuple[Part, ...] = (*self._headed(letter_kind), *map(self.own, asked), *uses)
            answers_to = answered.id if answered else None
            draft = Draft(DraftId(self.new_id()), letter_kind.name, answers_to, day, {}, parts)
            for name, typed in self.standing.items():
                if letter_kind.fact(name):
                    draft = with_fact(work, letter_kind, draft, name, typed)
            for name, typed in told:
                draft = with_fact(work, letter_kind, draft, name, typed)
            for name, typed in assignments:
                draft = assign(work, letter_kind, draft, name, typed)
            work.drafts.add(draft, RevisionId(self.new_id()), self.clock())
            return work.drafts.get(draft.id), Changes.of(Kind.DRAFT, draft.id)

    def _headed(self, kind: LetterKind) -> Iterator[OwnPart]:
        for heading in kind.headings:
            yield OwnPart(PartId(self.new_id()), (Heading(1, (Text(heading),)),))

    def kind(self, name: str) -> LetterKind:
        """Return the letter kind called `name`; UNKNOWN_KIND otherwise."""
        if name not in self.kinds:
            raise KnownError(ErrorCode.UNKNOWN_KIND, reference=name, candidates=", ".join(sorted(self.kinds)))
        return self.kinds[name]

    def all(self) -> tuple[DraftRow, ...]:
        """Return the drafts, last changed first."""
        with self.archive.reading() as work:
            return work.drafts.list()

    def find(self, reference: str) -> Revision:
        """Return the draft a person means by its id or the beginning of it; UNKNOWN_DRAFT, AMBIGUOUS."""
        with self.archive.reading() as work:
            return work.drafts.find(reference)

    def get(self, draft: DraftId) -> Revision:
        """Return the present revision of a draft."""
        with self.archive.reading() as work:
            return work.drafts.get(draft)

    def part(self, draft: DraftId, reference: str) -> Part:
        """Return the part a person means by its number from 1, id or slug; UNKNOWN_PART, AMBIGUOUS."""
        with self.archive.reading() as work:
            return part_named(work, work.drafts.get(draft).draft, reference)

    def set(self, draft: DraftId, assignments: Iterable[tuple[str, str]]) -> Edited:
        """Set facts and variables by name: all are set or none. An empty value takes the value away.

        Raises:
            KnownError: NAME_UNKNOWN; VALUE_TYPE; VALUE_CHARACTER; UNKNOWN_PARTY.
        """
        wanted = tuple(assignments)

        def change(work: Work, old: Draft) -> Draft:
            for name, typed in wanted:
                old = assign(work, self.kind(old.kind), old, name, typed)
            return old

        return self.edit(draft, change)

    def set_fact(self, draft: DraftId, name: str, typed: str, *, typing: bool = False) -> Edited:
        """Set one fact of the letter."""
        return self.edit(draft, lambda work, old: with_fact(work, self.kind(old.kind), old, name, typed), typing)

    def set_variable(self, draft: DraftId, part: PartId, name: str, typed: str, *, typing: bool = False) -> Edited:
        """Fill in one variable of one part."""
        return self.edit(draft, lambda work, old: old.with_part(filled(work, _use(old, part), name, typed)), typing)

    def place_paragraph(self, draft: DraftId, slug: str, place: int) -> Edited:
        """Put a library paragraph at `place`: its newest approved version, where none is approved the newest."""
        return self.edit(draft, lambda work, old: old.insert(self._use(_usable(work, slug)), place))

    def place_own(self, draft: DraftId, blocks: Blocks, place: int) -> Edited:
        """Put text of one's own at `place`."""
        part = self.own(blocks)
        return self.edit(draft, lambda _, old: old.insert(part, place))

    def write(self, draft: DraftId, part: PartId, blocks: Blocks, *, typing: bool = False) -> Edited:
        """Replace the words of a part; a library paragraph keeps its origin and gets a wording of its own."""

        def change(_: Work, old: Draft) -> Draft:
            written = old.part(part)
            if isinstance(written, UsePart):
                return old.with_part(replace(written, wording=blocks))
            return old.with_part(OwnPart(part, blocks))

        return self.edit(draft, change, typing)

    def reword(self, draft: DraftId, part: PartId, blocks: Blocks) -> Edited:
        """Replace the words of a part as `write` does; a value that still stands where it stood stays a field."""

        def change(work: Work, old: Draft) -> Draft:
            written = old.part(part)
            if isinstance(written, UsePart):
                kind = self.kind(old.kind)
                used = in_letter(work, kind, old, written.paragraph, written.version)
                present = present_text(written, used)
                return old.with_part(replace(written, wording=with_fields_of(present, blocks)))
            return old.with_part(OwnPart(part, with_fields_of(written.blocks, blocks)))

        return self.edit(draft, change)

    def restore_wording(self, draft: DraftId, part: PartId) -> Edited:
        """Let a part say again what the library says."""
        return self.edit(draft, lambda _, old: old.with_part(replace(_use(old, part), wording=None)))

    def move(self, draft: DraftId, part: PartId, place: int) -> Edited:
        """Move a part to `place` among the others."""
        return self.edit(draft, lambda _, old: old.moved(part, place))

    def remove(self, draft: DraftId, part: PartId) -> Edited:
        """Take a part out; undo brings it back."""
        return self.edit(draft, lambda _, old: old.without(part))

    def undo(self, draft: DraftId) -> Edited:
        """Go back one revision; NOTHING_TO_UNDO at the first."""
        with self.archive.writing() as work:
            return work.drafts.undo(draft), Changes.of(Kind.DRAFT, draft)

    def redo(self, draft: DraftId) -> Edited:
        """Go forward again; NOTHING_TO_REDO at the last."""
        with self.archive.writing() as work:
            return work.drafts.redo(draft), Changes.of(Kind.DRAFT, draft)

    def edit(self, draft: DraftId, change: Callable[[Work, Draft], Draft], typing: bool = False) -> Edited:
        """Change a draft as one step, in the unit of work `change` is given; nothing is kept where it raises."""
        with self.archive.writing() as work:
            now = work.drafts.get(draft)
            edited = change(work, now.draft)
            if edited == now.draft:
                return now, Changes()
            moment = self.clock()
            in_one_breath = typing and moment - now.made <= PAUSE and _same_place(work, now.draft, edited)
            work.drafts.save(edited, RevisionId(self.new_id()), moment, coalesce=in_one_breath)
            return work.drafts.get(draft), Changes.of(Kind.DRAFT, draft)

    def own(self, blocks: Blocks) -> OwnPart:
        """Return a new part with text of one's own."""
        return OwnPart(PartId(self.new_id()), blocks)

    def _use(self, paragraph: Paragraph) -> UsePart:
        return UsePart(PartId(self.new_id()), paragraph.id, paragraph.version)


def _usable(work: Work, slug: str) -> Paragraph:
    return work.paragraphs.usable_version(work.paragraphs.find(slug).id)


def _same_place(work: Work, now: Draft, edited: Draft) -> bool:
    """Whether this edit touches what the last one touched."""
    before = work.drafts.before(now.id)
    return before is not None and _touched(before.draft, now) == _touched(now, edited)


def _touched(old: Draft, new: Draft) -> set[object]:
    """The facts and parts in which two states differ."""
    facts = {name for name in {*old.facts, *new.facts} if old.facts.get(name) != new.facts.get(name)}
    parts = {part.id for part in (*old.parts, *new.parts) if (part in old.parts) != (part in new.parts)}
    return {*facts, *parts, *({"date"} if old.date != new.date else ())}


def _use(draft: Draft, part: PartId) -> UsePart:
    used = draft.part(part)
    if not isinstance(used, UsePart):
        raise TypeError(f"part {part} is no library paragraph")
    return used
