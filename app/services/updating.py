"""Library paragraphs in open drafts of which a newer version was approved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.compose.values import is_stored
from app.domain.blocks import Blocks
from app.domain.departures import SentenceDeparture
from app.domain.drafts import Draft, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.merges import Conflict, Side
from app.domain.paragraphs import Paragraph, ParagraphState
from app.services.drafting import Drafting, Edited
from app.services.parts_of_drafts import in_letter, library_text, present_text, uses
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.departing import departures
from app.text.normal import normal
from app.text.three_way import Merge, merge


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What a newer version does to one part of a draft.

    `changes` is what differs between the two versions, sentence by sentence, with the values of the part; `merge` is
    the drafter's own wording taken along, None where the part has none. Conflicts are decided by their place.
    """

    part: PartId
    used: Paragraph
    newest: Paragraph
    values: Mapping[str, str]
    """Those of the part that the new version still has a variable for."""
    changes: tuple[SentenceDeparture, ...]
    theirs: Blocks
    merge: Merge | None = None

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Return where the library and the drafter changed the same words."""
        return self.merge.conflicts if self.merge else ()


@dataclass(frozen=True, slots=True)
class Updating:
    """Offers newer versions to the drafts of one archive; the drafter's own words stay."""

    archive: Archive
    drafting: Drafting

    def offered(self, draft: DraftId) -> tuple[Update, ...]:
        """Return the parts of a draft of which the library has a newer approved version.

        Raises:
            KnownError: UNKNOWN_DRAFT; a version cannot be rendered (PARAGRAPH_*).
        """
        with self.archive.reading() as work:
            return tuple(self._updates(work, work.drafts.get(draft).draft))

    def update(self, draft: DraftId, parts: Mapping[PartId, Mapping[int, Side]]) -> Edited:
        """Bring parts to their newest approved version, in one step that can be undone: all of them or none.

        With each part stands whose words count at its conflicts, by their place from 0. A part that is up to date
        stays as it is.

        Raises:
            KnownError: UNKNOWN_DRAFT; UPDATE_UNDECIDED (name, count) while a conflict is undecided;
                UPDATE_NO_CONFLICT (name, reference) for a choice about none.
        """

        def change(work: Work, old: Draft) -> Draft:
            new = old
            for each in self._updates(work, old):
                if each.part in parts:
                    new = new.with_part(_updated(old, each, parts[each.part]))
            return new

        return self.drafting.edit(draft, change)

    def _updates(self, work: Work, draft: Draft) -> Iterator[Update]:
        kind = self.drafting.kind(draft.kind)
        for part, used in uses(work, kind, draft):
            newest = newest_approved(work, used)
            if newest is not None:
                yield _update(part, used, in_letter(work, kind, draft, newest.id, newest.version))


def newest_approved(work: Work, paragraph: Paragraph) -> Paragraph | None:
    """Return the newest approved version after this one, or None."""
    later = (each for each in work.paragraphs.versions(paragraph.id) if each.version > paragraph.version)
    approved = [each for each in later if each.state is ParagraphState.APPROVED]
    return approved[-1] if approved else None


def _update(part: UsePart, used: Paragraph, newest: Paragraph) -> Update:
    kept = {
        each.name: part.values[each.name]
        for each in newest.variables
        if each.name in part.values and is_stored(each, part.values[each.name])
    }
    base, theirs = library_text(part, used), library_text(replace(part, values=kept), newest)
    merged = None if part.wording is None else merge(base, present_text(part, used), theirs)
    return Update(
        part=part.id,
        used=used,
        newest=newest,
        values=kept,
        changes=departures(base, theirs),
        theirs=theirs,
        merge=merged,
    )


def _updated(draft: Draft, update: Update, choices: Mapping[int, Side]) -> UsePart:
    places = range(len(update.conflicts))
    beyond = sorted(set(choices) - set(places))
    if beyond:
        reference = ", ".join(str(each + 1) for each in beyond)
        raise KnownError(ErrorCode.UPDATE_NO_CONFLICT, name=update.used.slug, reference=reference)
    undecided = set(places) - set(choices)
    if undecided:
        raise KnownError(ErrorCode.UPDATE_UNDECIDED, name=update.used.slug, count=len(undecided))
    part = draft.part(update.part)
    if not isinstance(part, UsePart):
        raise TypeError(f"part {update.part} is no library paragraph")
    wording = update.merge.text(choices) if update.merge else None
    if wording is not None and normal(wording) == normal(update.theirs):
        wording = None
    return replace(part, version=update.newest.version, values=update.values, wording=wording)
