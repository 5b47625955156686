"""A draft and what it draws on become one resolved letter, from which everything shows, checks or writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.compose.answered import kenmerk_of
from app.compose.correspondents import ADDRESSEE, SECOND_SIGNATORY, SENDER, SIGNATORY, addressee_of, party_of
from app.compose.facts import HOUSE_STYLE
from app.compose.letterhead import MEDE_NAMENS, THEIR_KENMERK, letterhead
from app.compose.moving_fields import Counting
from app.compose.parts import Library, opening_part, resolve_parts
from app.compose.signature import signature
from app.domain.drafts import Draft
from app.domain.ids import PartyId, RevisionId
from app.domain.kinds import LetterKind, Opening
from app.domain.letters import Letter
from app.domain.organisation import NOBODY, Organisation
from app.domain.parties import Party
from app.domain.resolved import LetterField, ResolvedLetter
from app.language.names import shown
from app.language.salutations import salutation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What a draft draws on: its kind, paragraph versions, the letter it answers, the parties it names."""

    kind: LetterKind
    paragraphs: Library
    """Assembled, and standing in this letter: see `app.services.library`."""
    answered: Letter | None
    parties: Mapping[PartyId, Party]
    organisation: Organisation = NOBODY
    counting: Counting | None = None
    """What dates near the letter's are said by; without it they are said in full."""


def resolve(draft: Draft, revision: RevisionId, sources: Sources) -> ResolvedLetter:
    """Return the letter that `draft` is in this revision. The same draft and sources give the same letter.

    Raises:
        KnownError: UNKNOWN_PARTY or UNKNOWN_PARAGRAPH for what `sources` do not hold; and what `render` raises.
    """
    kind = sources.kind
    facts = _facts(draft, sources)
    parties = {
        ADDRESSEE: addressee_of(draft, kind, sources.answered, sources.parties),
        SENDER: party_of(SENDER, draft, kind, sources.parties),
        SIGNATORY: party_of(SIGNATORY, draft, kind, sources.parties),
    }
    fields = letterhead(kind, facts, draft.date, parties, sources.organisation)
    above, below = signature(parties[SIGNATORY], _open_text(fields, SIGNATORY), facts.get(MEDE_NAMENS, ""))
    second = party_of(SECOND_SIGNATORY, draft, kind, sources.parties)
    second_above, second_below = signature(second, "")
    return ResolvedLetter(
        draft=draft.id,
        revision=revision,
        kind=kind.name,
        kind_label=kind.label,
        answers=draft.answers,
        date=draft.date,
        fields=(*fields, *_signatory(SIGNATORY, parties[SIGNATORY]), *_signatory(SECOND_SIGNATORY, second)),
        opening=_opening(kind, parties[ADDRESSEE]),
        parts=(
            *opening_part(draft, kind, facts, sources.answered, sources.counting),
            *resolve_parts(draft.parts, sources.paragraphs, sources.counting),
        ),
        closing=kind.closing,
        signature_above=above,
        signature_below=below,
        second_above=second_above,
        second_below=second_below,
        house_style=draft.facts.get(HOUSE_STYLE, ""),
    )


def _facts(draft: Draft, sources: Sources) -> dict[str, str]:
    facts = {fact.name: draft.facts.get(fact.name) or fact.default for fact in sources.kind.facts}
    if THEIR_KENMERK in facts:
        facts[THEIR_KENMERK] = facts[THEIR_KENMERK] or kenmerk_of(sources.answered)
    return facts


def _opening(kind: LetterKind, addressee: Party | None) -> str:
    if kind.opening is Opening.NONE:
        return ""
    return salutation(addressee) if addressee else "Geachte heer/mevrouw,"


def _signatory(field: str, signatory: Party | None) -> tuple[LetterField, ...]:
    if signatory is None:
        return ()
    name = shown(signatory.name) if signatory.name else signatory.function
    return (LetterField(field, name, name),) if name else ()


def _open_text(fields: tuple[LetterField, ...], name: str) -> str:
    return next((field.shown for field in fields if field.name == name and field.is_open), "")
