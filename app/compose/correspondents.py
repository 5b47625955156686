"""Who a letter goes to, who signs it and who sends it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID, uuid5

from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.kinds import LetterKind
from app.domain.letters import Letter, LetterParty, Role
from app.domain.parties import Party
from app.language.names import read_form, read_name

ADDRESSEE, SIGNATORY, SENDER = "geadresseerde", "ondertekenaar", "afzender"
SECOND_SIGNATORY = "tweede_ondertekenaar"


def party_of(fact: str, draft: Draft, kind: LetterKind, parties: Mapping[PartyId, Party]) -> Party | None:
    """Return the party a fact names, or None where it is not set or no fact of this kind of letter.

    Raises:
        KnownError: UNKNOWN_PARTY when the party is not among `parties`.
    """
    described = kind.fact(fact)
    reference = (draft.facts.get(fact) or described.default) if described else ""
    if not reference:
        return None
    try:
        return parties[PartyId(UUID(reference))]
    except (KeyError, ValueError) as error:
        raise KnownError(ErrorCode.UNKNOWN_PARTY, reference=reference) from error


def addressee_of(
    draft: Draft, kind: LetterKind, answered: Letter | None, parties: Mapping[PartyId, Party]
) -> Party | None:
    """Return who the letter goes to, or None where nothing says so.

    First whom the drafter named, then who wrote the answered letter, then whom the kind of letter names.

    Raises:
        KnownError: UNKNOWN_PARTY when the party is not among `parties`.
    """
    named = party_of(ADDRESSEE, draft, kind, parties)
    if named:
        return named
    sender = answered.party(Role.SENDER) if answered and kind.answers else None
    if answered and sender:
        return sender.party or _as_printed(sender, answered)
    return next((party for party in parties.values() if kind.addressee and party.slug == kind.addressee), None)


def _as_printed(sender: LetterParty, answered: Letter) -> Party | None:
    name = read_name(sender.shown)
    if not sender.shown.strip():
        return None
    return Party(
        id=PartyId(uuid5(answered.id, sender.role)),
        name=name,
        form=read_form(sender.shown),
        organisation=() if name else (sender.shown,),
    )
