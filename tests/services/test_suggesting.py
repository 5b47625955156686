"""What the library proposes for a letter, and why."""

from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.ids import DraftId
from app.domain.letters import Direction, Status
from app.domain.suggestions import Suggestion, Why
from app.services.registering import Registration
from app.services.writing import written
from tests.services.test_using import sent
from tests.support.library import load

TEXTS = {
    "havens": "De zeehavens worden beter bewaakt, met slagbomen en camera's op iedere kade.",
    "witwassen": "Crimineel geld wordt opgespoord en afgepakt.",
    "wegen": "De rijkswegen worden in het voorjaar onderhouden.",
    "drugs": "Drugshandel wordt bestreden aan de bron, zoals gemeld in Kamerstukken II 2021/22, 29911, nr. 348.",
    "scholen": "Scholen krijgen meer ruimte voor lessen over burgerschap.",
}


@pytest.fixture
def library(desk: Services, tmp_path: Path) -> Services:
    for slug, body in TEXTS.items():
        load(desk, tmp_path, slug, body)
    return desk


def answering(desk: Services, text: str, subject: str = "Een vraag", kenmerk: str = "VB-1") -> DraftId:
    asked = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.RECEIVED,
        subject=subject,
        their_kenmerk=kenmerk,
        dated=date(2031, 1, 7),
        sender="A. Voorbeeld",
        sender_function="burgemeester van Voorbeeldstad",
    )
    letter, _ = desk.letters.register(asked, written(text))
    facts = (("ons_kenmerk", f"DMS/{kenmerk}"),)
    return desk.drafting.begin("antwoordbrief", str(letter.id), assignments=facts)[0].draft.id


def proposed(desk: Services, draft: DraftId, typed: str | None = None) -> list[tuple[str, Suggestion]]:
    found = desk.suggesting.suggest(desk.suggesting.context(draft), written(typed) if typed else None)
    return [(each.slug, one) for each, one in zip(desk.suggesting.paragraphs(found), found, strict=True)]


def test_the_letter_that_is_answered_leads_to_a_paragraph(library: Services) -> None:
    draft = answering(library, "Hoe staat het met de camera's en slagbomen op de kade?")
    (slug, found), *_ = proposed(library, draft)
    assert slug == "havens"
    assert found.reasons[0].why is Why.ASKED
    assert {"slagbomen", "kade"} <= set(found.reasons[0].told)


def test_the_subject_weighs_more_than_the_text(library: Services) -> None:
    draft = answering(library, "Ik zag slagbomen.", subject="Onderhoud van rijkswegen")
    assert [slug for slug, _ in proposed(library, draft)][:2] == ["wegen", "havens"]


def test_what_is_being_typed_leads_too(library: Services) -> None:
    draft = answering(library, "Hoe staat het ermee?")
    assert proposed(library, draft) == []
    (slug, found), *_ = proposed(library, draft, "Het geld dat wordt afgepakt")
    assert (slug, found.reasons[0].why) == ("witwassen", Why.WRITTEN)


def test_the_same_kamerstuk_comes_first(library: Services) -> None:
    draft = answering(library, "Op de kade zijn camera's. Zie de motie (Kamerstuk 29 911, nr. 348).")
    (slug, found), *_ = proposed(library, draft)
    assert slug == "drugs"
    assert [each.why for each in found.reasons][:1] == [Why.CITED]
    assert found.reasons[0].told == ("kst-29911-348",)


def test_another_kamerstuk_of_the_dossier_counts(library: Services) -> None:
    draft = answering(library, "Zie Kamerstuk 29 911, nr. 12.")
    assert [(slug, one.reasons[0].why) for slug, one in proposed(library, draft)] == [("drugs", Why.DOSSIER)]


def test_an_earlier_reply_to_the_same_party_counts(library: Services, tmp_path: Path) -> None:
    first = answering(library, "Hoe staat het ermee?")
    library.drafting.place_paragraph(first, "scholen", 0)
    sent(library, first, tmp_path)
    second = answering(library, "En nu?", kenmerk="VB-2")
    (slug, found), *_ = proposed(library, second)
    assert (slug, found.reasons[0].why, found.reasons[0].told) == ("scholen", Why.EARLIER, ("1",))


def test_what_is_in_the_letter_already_is_not_proposed(library: Services) -> None:
    draft = answering(library, "Hoe staat het met de slagbomen op de kade?")
    library.drafting.place_paragraph(draft, "havens", 0)
    assert [slug for slug, _ in proposed(library, draft)] == []


def test_what_was_withdrawn_is_not_proposed_and_what_is_new_is(library: Services, tmp_path: Path) -> None:
    draft = answering(library, "Hoe staat het met de slagbomen op de kade?")
    assert [slug for slug, _ in proposed(library, draft)] == ["havens"]
    load(library, tmp_path, "havens", TEXTS["havens"], state="withdrawn")
    load(library, tmp_path, "kades", "Een kade wordt hersteld.")
    assert [slug for slug, _ in proposed(library, draft)] == ["kades"]
