"""Invented values to keep: plainly examples."""

import hashlib
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from app.domain.blocks import Blocks, Heading, Para
from app.domain.drafts import Draft, OwnPart, UsePart
from app.domain.ids import DraftId, LetterId, ParagraphId, PartId, PartyId, RevisionId
from app.domain.inlines import Field, Text
from app.domain.letters import Direction, Letter, LetterParty, Original, Role, Status
from app.domain.paragraph_life import ParagraphStep
from app.domain.paragraphs import Paragraph, ParagraphState, Source, SourceKind, Used, Variable, VariableType
from app.domain.parties import Address, Form, Party, PersonName

MOMENT = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)


def para(*lines: str) -> Blocks:
    """Return one paragraph a line."""
    return tuple(Para((Text(line),)) for line in lines)


def a_letter(words: str = "Dit is een voorbeeld.", /, **fields: Any) -> Letter:
    """Return an incoming example letter."""
    given: dict[str, Any] = {
        "id": LetterId(uuid4()),
        "direction": Direction.INCOMING,
        "kind": "brief",
        "status": Status.RECEIVED,
        "subject": "Voorbeeld van een onderwerp",
        "text": para(words),
    }
    return Letter(**(given | fields))


def a_full_letter(party: Party, data: bytes) -> Letter:
    """Return an outgoing example letter in which every field is filled."""
    return a_letter(
        direction=Direction.OUTGOING,
        kind="antwoordbrief",
        status=Status.SENT,
        text=(Heading(1, (Text("Aanleiding"),)), Para((Text("Op "), Field("datum", "2026-03-14", "14 maart 2026")))),
        our_kenmerk="VB-2026-0001",
        their_kenmerk="uw/17",
        dated=date(2026, 3, 14),
        received=date(2026, 3, 1),
        sent=date(2026, 3, 15),
        parties=(
            LetterParty(Role.ADDRESSEE, "De heer V. van der Voorbeeld", party),
            LetterParty(Role.SIGNATORY, "De minister van Voorbeelden"),
        ),
        original=an_original(data),
    )


def an_original(data: bytes, name: str = "voorbeeld.docx") -> Original:
    """Return what a letter says of the bytes it came in."""
    return Original(hashlib.sha256(data).hexdigest(), name, "application/octet-stream")


def a_party(**fields: Any) -> Party:
    """Return an example party with every field filled."""
    given: dict[str, Any] = {
        "id": PartyId(uuid4()),
        "name": PersonName(surname="Voorbeeld", prefix="van der", initials="V.", titles_before="drs."),
        "form": Form.MR,
        "function": "burgemeester",
        "organisation": ("Gemeente Voorbeeldstad", "Kabinet"),
        "address": Address(street="Postbus 1", postcode="1234 AB", place="Voorbeeldstad"),
        "visiting": Address(street="Voorbeeldplein 1", place="Voorbeeldstad", country="Nederland"),
        "website": "www.voorbeeld.example",
        "e_mail": "kabinet@voorbeeld.example",
        "salutation": "Geachte burgemeester",
        "slug": "voorbeeldstad",
    }
    return Party(**(given | fields))


def a_paragraph(**fields: Any) -> Paragraph:
    """Return an example paragraph with every field filled."""
    given: dict[str, Any] = {
        "id": ParagraphId(uuid4()),
        "version": 1,
        "slug": "voorbeeldhavens",
        "title": "Voorbeeldhavens",
        "topic": "havens",
        "body": "In {{ jaar }} is **veel** gedaan.",
        "tags": ("haven", "voorbeeld"),
        "owner": "Directie Voorbeelden",
        "state": ParagraphState.APPROVED,
        "valid_from": date(2026, 1, 1),
        "sources": (Source(SourceKind.KAMERSTUK, "Kamerstukken II 2021/22, 29911, nr. 348", "kst-29911-348"),),
        "handling": "Alleen gebruiken bij vragen over havens.",
        "uses": (Used("voorbeeldslot", 2),),
        "author": "A. Voorbeeld",
        "reason": "nieuwe cijfers",
        "made": MOMENT,
        "variables": (
            Variable(name="jaar", type=VariableType.NUMBER, label="Jaar", help="vier cijfers", default="2026"),
            Variable(name="toon", type=VariableType.CHOICE, label="Toon", choices=("warm", "koel")),
        ),
    }
    return Paragraph(**(given | fields))


def a_paragraph_step(**fields: Any) -> ParagraphStep:
    """Return an example step of a paragraph: approved, with a word why."""
    given: dict[str, Any] = {
        "version": 1,
        "before": ParagraphState.IN_REVIEW,
        "after": ParagraphState.APPROVED,
        "at": MOMENT,
        "by": "B. Voorbeeld",
        "why": "akkoord",
    }
    return ParagraphStep(**(given | fields))


def a_draft(*texts: str, **fields: Any) -> Draft:
    """Return an example draft with one part of its own for each text."""
    parts = tuple(OwnPart(PartId(UUID(int=place)), para(text)) for place, text in enumerate(texts, start=1))
    given: dict[str, Any] = {
        "id": DraftId(uuid4()),
        "kind": "kamerbrief",
        "facts": {"onderwerp": "Voorbeeld"},
        "parts": parts,
    }
    return Draft(**(given | fields))


def a_use(**fields: Any) -> UsePart:
    """Return an example part that uses a paragraph and departs from it."""
    given: dict[str, Any] = {
        "id": PartId(uuid4()),
        "paragraph": ParagraphId(uuid4()),
        "version": 3,
        "values": {"jaar": "2026", "toon": "{{ warm }}"},
        "wording": para("Anders gezegd."),
    }
    return UsePart(**(given | fields))


def revision_id() -> RevisionId:
    """Return a fresh id of a revision."""
    return RevisionId(uuid4())
