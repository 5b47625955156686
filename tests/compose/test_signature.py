from uuid import UUID

import pytest

from app.compose.signature import signature
from app.domain.ids import PartyId
from app.domain.parties import Party, PersonName
from app.domain.resolved import ResolvedLetter
from app.text.words import plain
from tests.compose.examples import DIRECTORATE, MINISTER, PARTIES, draft, resolved

SECOND = Party(
    id=PartyId(UUID(int=7)),
    name=PersonName(surname="Voorbeeld", initials="C."),
    function="Staatssecretaris van Proeven",
)
WITH_SECOND = {**PARTIES, SECOND.id: SECOND}
QUESTIONS = {"vragensteller": "het lid Voorbeeld (partij)", "vragen_over": "de havens", "datum_vragen": "2022-01-11"}


def test_on_behalf_of_another_comes_first_and_the_office_goes_on_in_small_letters() -> None:
    assert signature(MINISTER, "", "de Minister van Proeven,") == (
        ("Mede namens de Minister van Proeven,", "de Minister van Voorbeelden,"),
        ("J. van den Berg",),
    )
    assert signature(None, "[ondertekenaar]", "de Minister van Proeven") == (
        ("Mede namens de Minister van Proeven,",),
        ("[ondertekenaar]",),
    )


def test_a_second_signatory_has_a_block_of_its_own() -> None:
    letter = resolved(draft("kamerbrief", tweede_ondertekenaar=str(SECOND.id)), parties=WITH_SECOND)
    assert (letter.second_above, letter.second_below) == (("De Staatssecretaris van Proeven,",), ("C. Voorbeeld",))
    field = letter.field("tweede_ondertekenaar")
    assert field is not None
    assert field.shown == "C. Voorbeeld"
    assert resolved(draft("kamerbrief")).second_below == ()


def test_copy_and_contact_are_fields_of_the_letterhead() -> None:
    letter = resolved(draft("kamerbrief", kopie_aan="Gemeente Voorbeeldstad", contactpersoon="A. Voorbeeld"))
    shown = {each.name: each.shown for each in letter.fields}
    assert (shown["kopie_aan"], shown["contactpersoon"]) == ("Gemeente Voorbeeldstad", "A. Voorbeeld")


def opening(letter: ResolvedLetter) -> str:
    return plain(letter.parts[0].blocks)


def test_the_answer_to_questions_covers_an_annex_that_says_whose_they_are() -> None:
    letter = resolved(draft("antwoord-kamervragen", uw_kenmerk="2022Z00001", **QUESTIONS))
    assert "op 11 januari 2022 hebt gezonden (uw kenmerk 2022Z00001)" in opening(letter).replace("\u00a0", " ")
    assert "Antwoorden op de vragen van het lid Voorbeeld (partij) over de havens" in opening(letter)
    assert letter.opening == ""


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"streefdatum": "2022-03-01"}, "uiterlijk op 1 maart 2022"),
        ({}, "zo snel mogelijk"),
    ],
)
def test_a_postponement_says_why_and_until_when(facts: dict[str, str], words: str) -> None:
    letter = resolved(draft("uitstelbericht", reden="gegevens nodig zijn", **QUESTIONS, **facts))
    assert "omdat gegevens nodig zijn" in opening(letter)
    assert words in opening(letter).replace("\u00a0", " ")


def test_an_offering_names_what_is_offered() -> None:
    letter = resolved(draft("aanbiedingsbrief", stuk="de rapportage over 2022"))
    assert opening(letter).strip() == "Bij deze brief vindt u de rapportage over 2022."


@pytest.mark.parametrize(("kind", "name"), [("nota", "Nota"), ("beslisnota", "Beslisnota")])
def test_a_nota_is_named_and_not_signed(kind: str, name: str) -> None:
    letter = resolved(draft(kind, geadresseerde=str(MINISTER.id), afzender=str(DIRECTORATE.id)))
    named = letter.field("documentnaam")
    assert named is not None
    assert named.shown == name
    assert (letter.opening, letter.closing, letter.signature_below) == ("", "", ())
