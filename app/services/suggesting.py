"""What the library has for the letter that is being answered and the text that is being written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.compose.correspondents import ADDRESSEE
from app.domain.blocks import Blocks
from app.domain.drafts import OwnPart, UsePart
from app.domain.ids import DraftId, ParagraphId
from app.domain.paragraphs import Paragraph
from app.domain.suggestions import Reason, Suggestion, Why
from app.language.citations import citation_keys, dossiers_of
from app.language.function_words import telling
from app.services.approved_library import ApprovedLibrary
from app.services.resolving import Resolving
from app.storage.archive import Archive
from app.text.folding import folded_words
from app.text.plain import plain

_SUBJECT: Final = "onderwerp"
_WEIGHTS: Final = {
    Why.SUBJECT: 2.0,
    Why.ASKED: 0.5,
    Why.WRITTEN: 1.5,
    Why.EARLIER: 4.0,
    Why.CITED: 30.0,
    Why.DOSSIER: 6.0,
}
_MOST: Final = 8
_LOOKED_AT: Final = 40
"""Paragraphs that are weighed for each reason."""
_SAID: Final = 5
"""Words that are told of a reason."""

_Weighed = tuple[ParagraphId, float, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a letter is about apart from the words that are being typed: gathered once, good for many questions."""

    draft: DraftId
    subject: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    own: str = ""
    cited: frozenset[str] = frozenset()
    earlier: Mapping[ParagraphId, int]
    used: frozenset[ParagraphId] = frozenset()


@dataclass(frozen=True, slots=True)
class Suggesting:
    """Proposes paragraphs of one archive."""

    archive: Archive
    resolving: Resolving
    library: ApprovedLibrary

    def context(self, draft: DraftId) -> Context:
        """Return what a draft is about: its subject, the letter it answers, whom it goes to, what is in it.

        Raises:
            KnownError: UNKNOWN_DRAFT; UNKNOWN_PARTY; ARCHIVE_DAMAGED.
        """
        with self.archive.reading() as work:
            self.library.refresh(work)
            revision = work.drafts.get(draft)
            there = revision.draft
            answered = work.letters.get(there.answers) if there.answers else None
            asked = plain(answered.text) if answered else ""
            subject = " ".join((there.facts.get(_SUBJECT, ""), answered.subject if answered else ""))
            own = "\n".join(plain(part.blocks) for part in there.parts if isinstance(part, OwnPart))
            party = self.resolving.parties_in(work, revision).get(ADDRESSEE)
            return Context(
                draft=draft,
                subject=tuple(folded_words(subject)),
                asked=tuple(folded_words(asked)),
                own=own,
                cited=citation_keys(f"{subject}\n{asked}\n{own}"),
                earlier=Counter(work.provenance.used_for(party.id)) if party else {},
                used=frozenset(part.paragraph for part in there.parts if isinstance(part, UsePart)),
            )

    def suggest(self, context: Context, typed: Blocks | None = None, most: int = _MOST) -> tuple[Suggestion, ...]:
        """Return the paragraphs that fit best, the best first; those in the letter already are left out.

        `typed` is the text that is being written; without it all text of one's own counts as that. Nothing is read
        from the archive: it follows typing.
        """
        written = context.own if typed is None else plain(typed)
        reasons: dict[ParagraphId, list[tuple[float, Reason]]] = {}
        for why, found in self._found(context, written):
            for paragraph, weight, told in found:
                if paragraph not in context.used and paragraph in self.library.versions:
                    reasons.setdefault(paragraph, []).append((weight * _WEIGHTS[why], Reason(why, told)))
        made = (self._suggestion(paragraph, each) for paragraph, each in reasons.items())
        return tuple(sorted(made, key=lambda each: (-each.weight, str(each.paragraph)))[:most])

    def paragraphs(self, suggestions: Iterable[Suggestion]) -> tuple[Paragraph, ...]:
        """Return the paragraphs of suggestions, in their order; UNKNOWN_PARAGRAPH."""
        with self.archive.reading() as work:
            return tuple(work.paragraphs.get(each.paragraph, each.version) for each in suggestions)

    def _suggestion(self, paragraph: ParagraphId, weighed: list[tuple[float, Reason]]) -> Suggestion:
        ordered = sorted(weighed, key=lambda pair: -pair[0])
        return Suggestion(
            paragraph=paragraph,
            version=self.library.versions[paragraph],
            weight=round(sum(weight for weight, _ in ordered), 3),
            reasons=tuple(reason for _, reason in ordered),
        )

    def _found(self, context: Context, written: str) -> Iterator[tuple[Why, Iterable[_Weighed]]]:
        cited = context.cited | citation_keys(written)
        yield Why.SUBJECT, self._by_words(context.subject)
        yield Why.ASKED, self._by_words(context.asked)
        yield Why.WRITTEN, self._by_words(folded_words(written))
        yield Why.EARLIER, ((each, min(many, 3), (str(many),)) for each, many in context.earlier.items())
        yield Why.CITED, _counted(cited, self.library.cited)
        yield Why.DOSSIER, _counted(dossiers_of(cited), self.library.dossiers)

    def _by_words(self, words: Iterable[str]) -> Iterator[_Weighed]:
        for hit in self.library.words.find(telling(words), _LOOKED_AT):
            yield hit.key, hit.weight, hit.words[:_SAID]


def _counted(keys: Iterable[str], holding: Mapping[str, set[ParagraphId]]) -> Iterator[_Weighed]:
    told: dict[ParagraphId, list[str]] = {}
    for key in sorted(keys):
        for paragraph in holding.get(key, ()):
            told.setdefault(paragraph, []).append(key)
    for paragraph, found in told.items():
        yield paragraph, float(len(found)), tuple(found)
