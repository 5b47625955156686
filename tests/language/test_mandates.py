from uuid import UUID

import pytest

from app.domain.ids import PartyId
from app.domain.parties import Party, PersonName
from app.language.mandates import OwnSignature, needs_own_signature, own_signature_for

ID = PartyId(UUID(int=1))


@pytest.mark.parametrize(
    ("addressee", "reason"),
    [
        ("Aan de Koning", OwnSignature.KING),
        ("Zijne Majesteit de Koning", OwnSignature.KING),
        ("Hare Majesteit de Koningin", OwnSignature.KING),
        ("Directeur van het Kabinet van de Koning", OwnSignature.KING),
        ("De voorzitter van de ministerraad", OwnSignature.MINISTERS),
        ("Raad van Ministers van het Koninkrijk", OwnSignature.MINISTERS),
        ("de Voorzitter van de Tweede Kamer der Staten-Generaal", OwnSignature.CHAMBERS),
        ("Voorzitter van de Eerste Kamer\nder Staten-Generaal", OwnSignature.CHAMBERS),
        ("de voorzitter van de vaste commissie voor Voorbeelden", OwnSignature.CHAMBERS),
        ("de commissie voor Voorbeelden van de Tweede Kamer", OwnSignature.CHAMBERS),
        ("Vice-president van de Raad van State", OwnSignature.COUNCIL_OF_STATE),
        ("Afdeling advisering van de Raad van State", OwnSignature.COUNCIL_OF_STATE),
        ("de president van de Algemene Rekenkamer", OwnSignature.COURT_OF_AUDIT),
    ],
)
def test_no_mandate_covers_a_letter_to_the_king_ministers_kamers_and_high_councils(
    addressee: str, reason: OwnSignature
) -> None:
    mandate = own_signature_for(addressee)
    assert mandate is not None
    assert mandate.reason is reason
    assert "BWBR" in mandate.source


@pytest.mark.parametrize(
    "addressee",
    [
        "",
        "de burgemeester van Voorbeeldstad",
        "de heer A. de Koning",
        "de gemeentelijke ombudsman van Voorbeeldstad",
        "de gemeentelijke rekenkamer",
        "de voorzitter van de Rekenkamercommissie Voorbeeldstad",
        "Stichting Staten van Voorbeeldland",
        "commissie bezwaarschriften van de gemeente Voorbeeldstad",
        "de commissaris van de Koning in de provincie Voorbeeldland",
        "Kamer van Koophandel",
    ],
)
def test_a_mandate_may_cover_a_letter_to_others(addressee: str) -> None:
    assert own_signature_for(addressee, refuses=True) is None


def test_the_ombudsman_gets_the_ministers_own_signature_only_on_a_refusal() -> None:
    assert own_signature_for("De Nationale ombudsman") is None
    refused = own_signature_for("De Nationale ombudsman", refuses=True)
    assert refused is not None
    assert refused.reason is OwnSignature.OMBUDSMAN_REFUSED


def test_a_party_is_judged_by_office_and_organisation_and_not_by_name() -> None:
    kamer = Party(id=ID, function="Voorzitter", organisation=("Tweede Kamer", "der Staten-Generaal"))
    person = Party(id=ID, name=PersonName(surname="Koning", prefix="de"), function="burgemeester")
    assert needs_own_signature(kamer) is not None
    assert needs_own_signature(person) is None


def test_endless_words_are_judged_by_their_beginning() -> None:
    assert own_signature_for("voorzitter " * 200_000) is None
