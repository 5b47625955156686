"""Parties, letters and kinds made up for the tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from uuid import UUID

from app.compose.kinds import load_kinds
from app.compose.resolve import Sources, resolve
from app.domain.blocks import Para
from app.domain.drafts import Draft, OwnPart, Part
from app.domain.ids import DraftId, LetterId, ParagraphId, PartId, PartyId, RevisionId
from app.domain.inlines import Text
from app.domain.letters import Direction, Letter, LetterParty, Role, Status
from app.domain.paragraphs import Paragraph, Variable
from app.domain.parties import Address, Form, Party, PersonName
from app.domain.resolved import ResolvedLetter

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
KINDS = load_kinds(TEMPLATES / "kinds")
REVISION = RevisionId(UUID(int=99))

MAYOR = Party(
    id=PartyId(UUID(int=1)),
    name=PersonName(surname="Visser", prefix="de", initials="A."),
    form=Form.MRS,
    function="burgemeester",
    organisation=("Gemeente Voorbeeldstad",),
    address=Address(street="Plein 1", postcode="1234AB", place="Voorbeeldstad"),
)
MINISTER = Party(
    id=PartyId(UUID(int=2)),
    name=PersonName(surname="Berg", prefix="van den", initials="J."),
    function="Minister van Voorbeelden",
)
DIRECTORATE = Party(
    id=PartyId(UUID(int=3)),
    organisation=("Directoraat-Generaal", "Voorbeeld"),
    visiting=Address(street="Straat 2", postcode="2511 DP", place="Den Haag"),
    address=Address(street="Postbus 20301", postcode="2500 EH", place="Den Haag"),
    website="www.example.nl",
)
CHAIR = Party(
    id=PartyId(UUID(int=4)),
    function="Voorzitter",
    organisation=("Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal"),
    address=Address(street="Postbus 20018", postcode="2500 EA", place="Den Haag"),
    slug="voorzitter-tweede-kamer",
)
PARTIES = {each.id: each for each in (MAYOR, MINISTER, DIRECTORATE, CHAIR)}

FACTS = {
    "onderwerp": "Aanpak van voorbeelden",
    "ons_kenmerk": "1234567",
    "afzender": str(DIRECTORATE.id),
    "ondertekenaar": str(MINISTER.id),
}
INCOMING = Letter(
    id=LetterId(UUID(int=20)),
    direction=Direction.INCOMING,
    kind="incoming",
    status=Status.RECEIVED,
    subject="Zorgen over de haven",
    text=(),
    their_kenmerk="BW/2022-15",
    dated=date(2022, 1, 11),
    parties=(LetterParty(Role.SENDER, "mevrouw A. de Visser", MAYOR),),
)


def own(text: str, number: int = 50) -> OwnPart:
    """Return a part of one paragraph of own text."""
    return OwnPart(PartId(UUID(int=number)), (Para((Text(text),)),))


def draft(kind: str, *parts: Part, day: date | None = date(2022, 2, 25), **facts: str) -> Draft:
    """Return a draft with every required fact but what `facts` say otherwise."""
    merged = {name: value for name, value in {**FACTS, **facts}.items() if value}
    answers = INCOMING.id if kind == "antwoordbrief" else None
    return Draft(DraftId(UUID(int=30)), kind, answers, day, merged, parts or (own("Tekst."),))


def paragraph(body: str, *variables: Variable, title: str = "Voorbeeld", number: int = 40) -> Paragraph:
    """Return a library paragraph of version 1."""
    return Paragraph(
        id=ParagraphId(UUID(int=number)),
        version=1,
        slug="voorbeeld",
        title=title,
        topic="",
        body=body,
        variables=variables,
    )


def resolved(
    written: Draft,
    *paragraphs: Paragraph,
    answered: Letter | None = INCOMING,
    parties: Mapping[PartyId, Party] = PARTIES,
) -> ResolvedLetter:
    """Return the letter a draft is; a Kamerbrief answers nothing."""
    sources = Sources(
        kind=KINDS[written.kind],
        paragraphs={(each.id, each.version): each for each in paragraphs},
        answered=answered if written.answers else None,
        parties=parties,
    )
    return resolve(written, REVISION, sources)
