"""The life of paragraphs within a unit of work: kept as a concept, moved on, superseded by the version after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.compose.assembling import Lookup, assembled, check_uses
from app.compose.circumstances import nameable
from app.compose.render import check
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.journal import Act
from app.domain.paragraph_life import (
    NEEDS_A_REASON,
    NEEDS_THE_OWNER,
    OPEN,
    TRANSITIONS,
    ParagraphStep,
    Teams,
    may_decide,
)
from app.domain.paragraphs import Paragraph, ParagraphState, SourceKind, Used
from app.services.hand import Hand
from app.storage.work import Work

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Library:
    """The library within one unit of work: who is at work, and who is in which team."""

    work: Work
    hand: Hand
    teams: Teams
    coming: Mapping[Key, Paragraph]
    """Paragraphs that are brought in together with those there are, by slug and version."""

    def put_new(self, paragraph: Paragraph) -> Paragraph:
        """Keep a version that is not there yet, in the state it says, and return it as it is kept.

        Raises:
            KnownError: PARAGRAPH_SLUG_TAKEN; and those of `prepared`.
        """
        kept = self.prepared(self.signed(paragraph))
        self.work.paragraphs.add(kept)
        facts = {"version": str(kept.version), "state": kept.state.value, "why": kept.reason}
        self.hand.note(self.work, Act.PARAGRAPH_ADDED, kept.id, **facts)
        return kept

    def edit(self, present: Paragraph, wanted: Paragraph, why: str) -> Paragraph:
        """Replace a concept by other words, and return it as it is kept; the same version under the same id.

        Raises:
            KnownError: PARAGRAPH_NOT_CONCEPT (name, version, what); and those of `prepared`.
        """
        if present.state is not ParagraphState.CONCEPT:
            facts = {"name": present.slug, "version": present.version, "what": present.state.value}
            raise KnownError(ErrorCode.PARAGRAPH_NOT_CONCEPT, **facts)
        edited = replace(wanted, id=present.id, version=present.version, state=present.state)
        edited = replace(edited, author=self.hand.by, reason=why.strip() or present.reason, made=self.hand.moment())
        kept = self.prepared(edited)
        self.work.paragraphs.add(kept)
        self.hand.note(self.work, Act.PARAGRAPH_CHANGED, kept.id, version=str(kept.version), why=why.strip())
        return kept

    def succeed(self, paragraph: ParagraphId, wanted: Paragraph | None, why: str) -> Paragraph:
        """Make the version after the newest, as a concept, and return it; it says what that one does unless `wanted`.

        Raises:
            KnownError: PARAGRAPH_SUCCESSOR (name, version) where the newest is not approved yet; and as `prepared`.
        """
        newest = self.work.paragraphs.latest(paragraph)
        if newest.state in OPEN:
            raise KnownError(ErrorCode.PARAGRAPH_SUCCESSOR, name=newest.slug, version=newest.version)
        words = wanted or replace(newest, valid_from=None, valid_until=None)
        version = replace(words, id=newest.id, version=newest.version + 1, state=ParagraphState.CONCEPT)
        return self.put_new(replace(version, author="", reason=why.strip(), made=None))

    def step(self, present: Paragraph, after: ParagraphState, why: str) -> Paragraph:
        """Move a version on and return it as it is from now on. Approving one supersedes the one approved before.

        Raises:
            KnownError: PARAGRAPH_STEP (name, version, what, detail: what is allowed); PARAGRAPH_LACKS_REASON;
                PARAGRAPH_NOT_YOURS (name, owner, by); and those of `prepared` for one that is approved.
        """
        allowed = [each for each in TRANSITIONS[present.state] if each is not ParagraphState.SUPERSEDED]
        if after not in allowed:
            facts = {"name": present.slug, "version": present.version, "what": present.state.value}
            raise KnownError(ErrorCode.PARAGRAPH_STEP, **facts, detail=", ".join(allowed))
        if (present.state, after) in NEEDS_A_REASON and not why.strip():
            raise KnownError(ErrorCode.PARAGRAPH_LACKS_REASON, name=present.slug)
        if (present.state, after) in NEEDS_THE_OWNER:
            self._refuse_stranger(present)
        if after is not ParagraphState.APPROVED:
            return self._move(present, after, why)
        self._refuse_open_within(self.prepared(present))
        former = [each for each in self.work.paragraphs.versions(present.id) if each.version < present.version]
        for each in former:
            if each.state is ParagraphState.APPROVED:
                self._move(each, ParagraphState.SUPERSEDED, f"v{present.version}")
        return self._move(present, after, why)

    def until(self, present: Paragraph, wanted: Paragraph) -> Paragraph:
        """Set the last day an approved version may be used, which is its owner's to say; PARAGRAPH_NOT_YOURS."""
        self._refuse_stranger(present)
        kept = replace(present, valid_until=wanted.valid_until)
        self.work.paragraphs.add(kept)
        self.hand.note(self.work, Act.PARAGRAPH_CHANGED, kept.id, version=str(kept.version), fields="valid_until")
        return kept

    def prepared(self, paragraph: Paragraph) -> Paragraph:
        """Return a paragraph as it may be kept: what stands in it pinned to a version, its sources ones that exist.

        Raises:
            KnownError: PARAGRAPH_SLUG_TAKEN (name); PARAGRAPH_SOURCE (name, source, what); PARAGRAPH_USES,
                PARAGRAPH_CYCLE, UNKNOWN_PARAGRAPH for what stands in it; and what rendering it would raise.
        """
        self._refuse_taken(paragraph)
        for source in paragraph.sources:
            self._refuse_source(paragraph, source.kind, source.identifier, source.text)
        check_uses(paragraph)
        pinned = replace(paragraph, uses=tuple(self._pinned(paragraph, each) for each in paragraph.uses))
        whole = assembled(pinned, self._lookup(pinned))
        check(whole.body, nameable(whole.variables), paragraph.slug)
        return pinned

    def signed(self, paragraph: Paragraph) -> Paragraph:
        """Return a version with its author and moment; who is at work now where the version does not say."""
        author, made = paragraph.author or self.hand.by, paragraph.made or self.hand.moment()
        return replace(paragraph, author=author, made=made)

    def _move(self, present: Paragraph, after: ParagraphState, why: str) -> Paragraph:
        moved = replace(present, state=after)
        self.work.paragraphs.add(moved)
        step = ParagraphStep(
            version=present.version,
            before=present.state,
            after=after,
            at=self.hand.moment(),
            by=self.hand.by,
            why=why.strip(),
        )
        self.work.paragraphs.add_step(present.id, step)
        facts = {"version": str(present.version), "before": present.state.value, "after": after.value}
        self.hand.note(self.work, Act.PARAGRAPH_STEP, present.id, **facts)
        return moved

    def _refuse_stranger(self, paragraph: Paragraph) -> None:
        """Refuse who has not the role of the owner: of the version approved before, so that nobody takes one over."""
        former = [each for each in self.work.paragraphs.versions(paragraph.id) if each.version < paragraph.version]
        decided = [each for each in former if each.state in (ParagraphState.APPROVED, ParagraphState.SUPERSEDED)]
        owned = replace(paragraph, owner=decided[-1].owner) if decided else paragraph
        if not may_decide(owned, self.hand.by, self.teams):
            facts = {"name": paragraph.slug, "owner": owned.owner, "by": self.hand.by}
            raise KnownError(ErrorCode.PARAGRAPH_NOT_YOURS, **facts)

    def _lookup(self, paragraph: Paragraph) -> Lookup:
        def lookup(used: Used) -> Paragraph:
            if (used.slug, used.version) == (paragraph.slug, paragraph.version):
                return paragraph
            coming = self.coming.get((used.slug, used.version))
            return coming or self.work.paragraphs.by_slug(used.slug, used.version)

        return lookup

    def _pinned(self, paragraph: Paragraph, used: Used) -> Used:
        if used.version:
            return used
        if used.slug == paragraph.slug:
            return Used(used.slug, paragraph.version)
        versions = [version for slug, version in self.coming if slug == used.slug]
        return Used(used.slug, max(versions) if versions else self.work.paragraphs.by_slug(used.slug, 0).version)

    def _refuse_open_within(self, paragraph: Paragraph) -> None:
        for used in paragraph.uses:
            within = self.work.paragraphs.by_slug(used.slug, used.version)
            if within.state in OPEN:
                facts = {"name": paragraph.slug, "slug": used.slug, "what": "not_approved"}
                raise KnownError(ErrorCode.PARAGRAPH_USES, **facts)
            self._refuse_open_within(within)

    def _refuse_taken(self, paragraph: Paragraph) -> None:
        try:
            found = self.work.paragraphs.find(paragraph.slug)
        except KnownError as error:
            if error.code is ErrorCode.UNKNOWN_PARAGRAPH:
                return
            if error.code is not ErrorCode.AMBIGUOUS:
                raise
            found = None
        if found is None or (found.id != paragraph.id and found.slug == paragraph.slug):
            raise KnownError(ErrorCode.PARAGRAPH_SLUG_TAKEN, name=paragraph.slug)

    def _refuse_source(self, paragraph: Paragraph, kind: SourceKind, kenmerk: str, text: str) -> None:
        what = "no_source" if kind is SourceKind.UNREAD else ""
        if kind is SourceKind.LETTER:
            try:
                self.work.letters.find(kenmerk)
            except KnownError as error:
                what = "no_letter" if error.code is ErrorCode.UNKNOWN_LETTER else ""
        if what:
            raise KnownError(ErrorCode.PARAGRAPH_SOURCE, name=paragraph.slug, source=text, what=what)
