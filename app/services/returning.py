"""The way home: a file that went through Word, what was changed in it, and what becomes of that."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.changes import Changes, Kind
from app.domain.drafts import Draft, Export, Revision, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, IdFactory, RevisionId
from app.domain.journal import Act
from app.domain.paragraphs import Paragraph
from app.domain.returned import (
    Change,
    ChangeState,
    PlacedComment,
    ReturnedFile,
    Standing,
    WordFile,
)
from app.intake.reading_process import ReadingProcess
from app.services.hand import Hand
from app.services.library import library_of
from app.services.resolving import Resolving
from app.services.returned_changes import Compared, compare, named, parts_of, with_parts
from app.services.returned_matching import Match, match
from app.services.returned_merging import Merging
from app.services.returned_offer import new_version
from app.storage.archive import Archive
from app.storage.work import Work

_ACCEPTED, _REFUSED = ChangeState.ACCEPTED.value, ChangeState.REFUSED.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A file that came back: of which letter, what was changed, and how each change stands.

    `known_by` says what it was recognised by: manifest, kenmerk or words. `earlier` are other copies of the same
    revision, in the order they came; `copy` is the number of this one among them.
    """

    file: ReturnedFile
    draft: DraftId
    kind_label: str
    subject: str
    known_by: str
    changes: tuple[Standing, ...]
    comments: tuple[PlacedComment, ...]
    copy: int
    earlier: tuple[ReturnedFile, ...]

    def open(self) -> tuple[Standing, ...]:
        """Return the changes that can be taken over and wait for a decision; conflicts are not among them."""
        return tuple(each for each in self.changes if each.state is ChangeState.OPEN)


@dataclass(frozen=True, slots=True)
class _Pair:
    """What went out beside what came back."""

    revision: Revision
    base: WordFile
    compared: Compared


@dataclass(frozen=True, slots=True)
class Returning:
    """Files that come back to one archive."""

    archive: Archive
    resolving: Resolving
    hand: Hand
    new_id: IdFactory
    process: ReadingProcess

    def is_ours(self, data: bytes, name: str) -> bool:
        """Return whether a Word file is one that went out from here; what cannot be read is none."""
        try:
            came = self.process.returned(data, name)
            with self.archive.reading() as work:
                match(work, came, name, self.process, by_words=False)
        except KnownError:
            return False
        return True

    def take(self, data: bytes, name: str) -> tuple[Returned, Changes]:
        """Take in a file that came back, and return what was changed in it. The same bytes are taken in once.

        Raises:
            KnownError: the file cannot be read; RETURN_NOT_OURS (name); RETURN_NEVER_LEFT (name) where the letter is
                known and that revision never went out.
        """
        came = self.process.returned(data, name)
        sha256 = hashlib.sha256(data).hexdigest()
        with self.archive.writing() as work:
            kept = work.returned.get(sha256)
            found = match(work, came, name, self.process, kept)
            if kept is None:
                kept = self._kept(work, data, name, found.export)
        return self._shown(kept, came, found), Changes.of(Kind.DRAFT, found.draft)

    def again(self, sha256: str) -> Returned:
        """Return how a file that was taken in stands by now; RETURN_NOT_OURS where it never was."""
        with self.archive.reading() as work:
            kept = work.returned.get(sha256)
            if kept is None:
                raise KnownError(ErrorCode.RETURN_NOT_OURS, name=sha256[:12])
            came = self.process.returned(work.originals.get(sha256), kept.name)
            found = match(work, came, kept.name, self.process, kept)
        return self._shown(kept, came, found)

    def of(self, draft: DraftId) -> tuple[ReturnedFile, ...]:
        """Return the files that came back of a draft, in the order they came."""
        with self.archive.reading() as work:
            return work.returned.of(draft)

    def accept(self, returned: Returned, keys: Iterable[str]) -> tuple[Returned, Changes]:
        """Take changes over into the draft, as one new revision. In a conflict theirs takes the place of ours.

        Raises:
            KnownError: RETURN_NO_CHANGE (reference) for a key there is not; RETURN_UNDECIDABLE (what) for one that
                cannot be taken over; what setting a field raises.
        """
        wanted = tuple(dict.fromkeys(keys))
        chosen = [self._chosen(returned, key) for key in wanted]
        for each in chosen:
            if each.state is ChangeState.FIXED:
                raise KnownError(ErrorCode.RETURN_UNDECIDABLE, what=named(each.change))
        with self.archive.writing() as work:
            pair = self._pair(work, returned.file)
            present = work.drafts.get(returned.draft)
            merging = self._merging(
                work, pair, present.draft, work.returned.get(returned.file.sha256) or returned.file
            )
            edited = merging.edited([each.change for each in chosen if each.change not in merging.taken])
            if edited != present.draft:
                work.drafts.save(edited, RevisionId(self.new_id()), self.hand.moment())
            self._decide(work, returned.file, dict.fromkeys(wanted, _ACCEPTED))
        return self.again(returned.file.sha256), Changes.of(Kind.DRAFT, returned.draft)

    def refuse(self, returned: Returned, keys: Iterable[str]) -> tuple[Returned, Changes]:
        """Leave changes for what they are; the draft stays as it is.

        Raises:
            KnownError: RETURN_NO_CHANGE (reference); RETURN_TAKEN (what) for one that is in the draft by now.
        """
        wanted = tuple(dict.fromkeys(keys))
        for each in [self._chosen(returned, key) for key in wanted]:
            if each.state is ChangeState.ACCEPTED:
                raise KnownError(ErrorCode.RETURN_TAKEN, what=named(each.change))
        with self.archive.writing() as work:
            self._decide(work, returned.file, dict.fromkeys(wanted, _REFUSED))
        return self.again(returned.file.sha256), Changes.of(Kind.DRAFT, returned.draft)

    def offer(self, returned: Returned, keys: Iterable[str]) -> tuple[Paragraph, Changes]:
        """Offer changes in one library paragraph to its owner: a new version of it, as a concept.

        Raises:
            KnownError: RETURN_NO_CHANGE (reference); RETURN_NO_OWNER where they are not all in one paragraph of the
                library; RETURN_UNPLACED (name) where they cannot be put into it as it is written.
        """
        chosen = [self._chosen(returned, key).change for key in keys]
        with self.archive.writing() as work:
            pair = self._pair(work, returned.file)
            uses = {each.id: each for each in pair.revision.draft.parts if isinstance(each, UsePart)}
            parts = {each.part for each in chosen}
            part = next((uses[each] for each in parts if each in uses), None) if len(parts) == 1 else None
            if part is None:
                raise KnownError(ErrorCode.RETURN_NO_OWNER)
            tokens = tuple(each.token for each in pair.base.text)
            within = [at for at, held in enumerate(parts_of(tokens)) if held == part.id]
            draft = pair.revision.draft
            library = library_of(work, self.resolving.kinds[draft.kind], draft)
            paragraph = new_version(
                work,
                self.hand,
                part,
                library,
                self.resolving.counting(draft),
                tokens,
                within,
                [op for each in chosen for op in each.differences],
            )
            is_new = paragraph.version > work.paragraphs.latest(paragraph.id).version
            work.paragraphs.add(paragraph)
            act = Act.PARAGRAPH_ADDED if is_new else Act.PARAGRAPH_CHANGED
            self.hand.note(work, act, paragraph.id, version=str(paragraph.version), why=paragraph.reason)
            self.hand.note(
                work, Act.DECIDED, returned.draft, paragraph=str(paragraph.id), version=str(paragraph.version)
            )
        return paragraph, Changes.of(Kind.PARAGRAPH, paragraph.id)

    def _kept(self, work: Work, data: bytes, name: str, export: Export) -> ReturnedFile:
        sha256 = work.originals.put(data)
        if work.proposals.has(sha256):
            work.proposals.remove(sha256)
        kept = ReturnedFile(
            sha256=sha256,
            name=name,
            revision=export.revision,
            export=export.sha256,
            at=self.hand.moment(),
            by=self.hand.by,
        )
        work.returned.add(kept)
        self.hand.note(work, Act.RETURNED, export.revision, sha256=sha256)
        return kept

    def _shown(self, kept: ReturnedFile, came: WordFile, found: Match) -> Returned:
        with self.archive.reading() as work:
            pair = self._pair(work, kept, came)
            present = work.drafts.get(found.draft)
            copies = [each for each in work.returned.of(found.draft) if each.revision == kept.revision]
            merging = self._merging(work, pair, present.draft, kept)
            standings = tuple(_standing(merging, each, kept.decided) for each in pair.compared.changes)
            shown = self.resolving.shown(work, pair.revision).letter
        subject = shown.field("onderwerp")
        place = next((n for n, each in enumerate(copies) if each.sha256 == kept.sha256), len(copies))
        return Returned(
            file=kept,
            draft=found.draft,
            kind_label=shown.kind_label,
            subject=subject.shown if subject else "",
            known_by=found.known_by,
            changes=standings,
            comments=pair.compared.comments,
            copy=place + 1,
            earlier=tuple(copies[:place]),
        )

    def _pair(self, work: Work, kept: ReturnedFile, came: WordFile | None = None) -> _Pair:
        came = came or self.process.returned(work.originals.get(kept.sha256), kept.name)
        base = self.process.returned(work.originals.get(kept.export), kept.name)
        revision = work.drafts.revision(kept.revision)
        letter = self.resolving.shown(work, revision).letter
        base = with_parts(base, ((each.id, each.blocks) for each in letter.parts))
        return _Pair(revision, base, compare(base, came, {each.id: each.alias for each in letter.parts}))

    def _merging(self, work: Work, pair: _Pair, present: Draft, kept: ReturnedFile) -> Merging:
        taken = [each for each in pair.compared.changes if kept.decided.get(each.key) == _ACCEPTED]
        tokens = tuple(each.token for each in pair.base.text)
        kind = self.resolving.kinds[present.kind]
        then = pair.revision.draft
        return Merging(work, kind, then, present, tokens, taken, self.resolving.counting).lasting()

    def _decide(self, work: Work, kept: ReturnedFile, decided: Mapping[str, str]) -> None:
        now = work.returned.get(kept.sha256) or kept
        work.returned.decide(kept.sha256, {**now.decided, **decided})
        counts = {value: str(sum(each == value for each in decided.values())) for value in set(decided.values())}
        self.hand.note(work, Act.DECIDED, kept.revision, sha256=kept.sha256, **counts)

    def _chosen(self, returned: Returned, key: str) -> Standing:
        for each in returned.changes:
            if each.change.key == key:
                return each
        raise KnownError(ErrorCode.RETURN_NO_CHANGE, reference=key)


def _standing(merging: Merging, change: Change, decided: Mapping[str, str]) -> Standing:
    if change in merging.taken:
        return Standing(change, ChangeState.ACCEPTED)
    if decided.get(change.key) == _REFUSED:
        return Standing(change, ChangeState.REFUSED)
    return merging.standing(change)
