"""Of which letter a file that came back is: by its custom XML, its kenmerk, or its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.drafts import Export
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.returned import FIELD_TAG, ReturnedFile, WordFile
from app.domain.word_tokens import Fate, TokenKind
from app.intake.reading_process import ReadingProcess
from app.storage.work import Work
from app.text.alignment import common

_ALIKE = 0.6
"""Share of common words from which a file is the one that went out, where nothing else tells."""
_NEAR = 0.3
"""The same where its kenmerk tells the letter."""
_MOST = 200
"""Letters whose words are laid beside those of a file that says nothing of itself."""


@dataclass(frozen=True, slots=True)
class Match:
    """Which export a file came from, and how that was told: manifest, kenmerk or words."""

    draft: DraftId
    export: Export
    known_by: str


def match(
    work: Work,
    came: WordFile,
    name: str,
    process: ReadingProcess,
    kept: ReturnedFile | None = None,
    *,
    by_words: bool = True,
) -> Match:
    """Return what a file came from. One that was taken in before is what it was then.

    Raises:
        KnownError: RETURN_NOT_OURS (name); RETURN_NEVER_LEFT (name) where its letter is here and that revision of it
            never went out.
    """
    if came.manifest is not None:
        found = _by_manifest(work, came, name, process)
        if found is not None:
            return found
    comparing = _Words(work, came, process)
    if kept is not None:
        draft = work.drafts.revision(kept.revision).draft.id
        export = next(each for each in work.drafts.exports(draft) if each.sha256 == kept.export)
        return Match(draft, export, "kenmerk" if draft in _by_kenmerk(work, came) else "words")
    found = comparing.best(_by_kenmerk(work, came), "kenmerk", _NEAR)
    if found is None and by_words:
        found = comparing.best(work.drafts.exported()[:_MOST], "words", _ALIKE)
    if found is None:
        raise KnownError(ErrorCode.RETURN_NOT_OURS, name=name)
    return found


def _by_manifest(work: Work, came: WordFile, name: str, process: ReadingProcess) -> Match | None:
    manifest = came.manifest
    if manifest is None:
        return None
    try:
        exports = work.drafts.exports(manifest.draft)
    except KnownError:
        return None
    made = [each for each in exports if each.revision == manifest.revision]
    if not made:
        raise KnownError(ErrorCode.RETURN_NEVER_LEFT, name=name)
    to_sign = [each for each in made if process.returned(work.originals.get(each.sha256), name).manifest is not None]
    return Match(manifest.draft, (to_sign or made)[-1], "manifest")


def _by_kenmerk(work: Work, came: WordFile) -> tuple[DraftId, ...]:
    """Return the drafts that bear a kenmerk this file names: in a property, a control, or a line beside the text."""
    named = [came.properties.get("Kenmerk", "")]
    named += [each.shown for each in came.controls if each.tag == f"{FIELD_TAG}ons_kenmerk"]
    named += ["".join(each.token.text for each in line) for line in came.margins if len(line) == 1]
    found: list[DraftId] = []
    for kenmerk in filter(None, map(str.strip, named)):
        found += work.drafts.with_fact("ons_kenmerk", kenmerk)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Words:
    work: Work
    came: WordFile
    process: ReadingProcess

    def best(self, drafts: Iterable[DraftId], known_by: str, least: float) -> Match | None:
        """Return the export whose words this file has most of, the latest where two are equal."""
        scored = [(score, at, draft, export) for at, (score, draft, export) in enumerate(self._scored(drafts))]
        if not scored:
            return None
        score, _, draft, export = max(scored, key=lambda each: each[:2])
        return Match(draft, export, known_by) if score >= least else None

    def _scored(self, drafts: Iterable[DraftId]) -> Iterator[tuple[float, DraftId, Export]]:
        before = [each.token for each in self.came.text if each.fate is not Fate.INSERTED]
        words = {token.key for token in before if token.kind is TokenKind.WORD}
        for draft in drafts:
            for export in self.work.drafts.exports(draft):
                base = self.process.returned(self.work.originals.get(export.sha256), "")
                tokens = [each.token for each in base.text]
                theirs = {token.key for token in tokens if token.kind is TokenKind.WORD}
                if words and theirs and 2 * len(words & theirs) / (len(words) + len(theirs)) >= _NEAR:
                    yield common(tokens, before), draft, export
