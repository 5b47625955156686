"""Sources that were superseded, and the paragraphs that lean on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.domain.paragraphs import Paragraph, ParagraphState
from app.domain.sources import Leaning, SupersededSource
from app.language.citations import citation_keys
from app.services.hand import Hand
from app.services.parts_of_drafts import leaned_on
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.folding import folded_words

_NAME: Final = "name:"
_SHORTEST: Final = 4
"""Letters of the name of an act."""
_GONE: Final = (ParagraphState.SUPERSEDED, ParagraphState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Sources:
    """What the paragraphs of one archive lean on. That a source was superseded is kept in the journal."""

    archive: Archive
    hand: Hand

    def supersede(self, source: str, by: str = "") -> Changes:
        """Keep that a source was superseded, by another where that is told; every paragraph on it is flagged.

        A source is a publication in any form it is cited in, or an act by its name.

        Raises:
            KnownError: UNKNOWN_SOURCE (reference).
        """
        return self._tell(Act.SOURCE_SUPERSEDED, source, by)

    def restore(self, source: str) -> Changes:
        """Keep that a source is in force after all; UNKNOWN_SOURCE (reference)."""
        return self._tell(Act.SOURCE_IN_FORCE, source, "")

    def superseded(self) -> tuple[SupersededSource, ...]:
        """Return the sources that were superseded, in the order it was told."""
        with self.archive.reading() as work:
            return _superseded(work)

    def flagged(self) -> tuple[Leaning, ...]:
        """Return the paragraphs whose newest version leans on a superseded source, by slug."""
        with self.archive.reading() as work:
            sources = _superseded(work)
            paragraphs = work.paragraphs.all() if sources else ()
            return tuple(each for paragraph in paragraphs for each in _leaning(paragraph, sources))

    def _tell(self, act: Act, source: str, by: str) -> Changes:
        keys = _keys(source)
        if not keys:
            raise KnownError(ErrorCode.UNKNOWN_SOURCE, reference=source)
        with self.archive.writing() as work:
            for key in keys:
                self.hand.note(work, act, _subject(key), key=key, source=source.strip(), superseded_by=by.strip())
        return Changes.of(Kind.PARAGRAPH)


def _keys(source: str) -> tuple[str, ...]:
    """Return what a source is compared by: the publications it names, else its name."""
    cited = citation_keys(source)
    if cited:
        return tuple(sorted(cited))
    name = " ".join(folded_words(source))
    return (f"{_NAME}{name}",) if len(name) >= _SHORTEST else ()


def _subject(key: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"urn:aanhef:source:{key}")


def _superseded(work: Work) -> tuple[SupersededSource, ...]:
    found: dict[str, SupersededSource] = {}
    for entry in work.journal.of_acts((Act.SOURCE_SUPERSEDED, Act.SOURCE_IN_FORCE)):
        key = entry.facts["key"]
        found.pop(key, None)
        if entry.act is Act.SOURCE_SUPERSEDED:
            told = {"source": entry.facts["source"], "by": entry.facts["superseded_by"]}
            found[key] = SupersededSource(key=key, at=entry.at, told_by=entry.by, **told)
    return tuple(found.values())


def _leaning(paragraph: Paragraph, sources: tuple[SupersededSource, ...]) -> Iterator[Leaning]:
    if paragraph.state in _GONE:
        return
    text = leaned_on(paragraph)
    cited = citation_keys(text)
    words = f" {' '.join(folded_words(text))} "
    for each in sources:
        named = each.key.startswith(_NAME) and f" {each.key.removeprefix(_NAME)} " in words
        if each.key in cited or named:
            yield Leaning(
                paragraph=paragraph.id,
                slug=paragraph.slug,
                title=paragraph.title,
                version=paragraph.version,
                source=each,
            )
