import json
from uuid import UUID

import pytest

from app.domain.ids import PartyId
from app.domain.parties import Form, Party, PersonName
from app.language.salutations import salutation
from tests.support.shared import shared

ID = PartyId(UUID(int=1))
FORMS = {"m": Form.MR, "v": Form.MRS, "x": Form.NEUTRAL}


def test_the_collected_cases_hold() -> None:
    for case, expected in json.loads(shared("dutch-cases.json").read_text("utf-8"))["aanhef"]:
        name = PersonName(
            surname=case["naam"],
            prefix=case.get("tussen", ""),
            partner=case.get("partner", ""),
            initials=case.get("voorletters", ""),
            belgian=case.get("be", False),
        )
        function = "Koning" if case.get("koning") else case.get("functie_aanhef", "")
        party = Party(id=ID, name=name, form=FORMS.get(case.get("geslacht", ""), Form.UNKNOWN), function=function)
        assert salutation(party) == expected


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("Minister van Justitie en Veiligheid", "Geachte minister,"),
        ("Minister-President", "Geachte minister-president,"),
        ("burgemeester van Voorbeeldstad", "Geachte burgemeester,"),
        ("plaatsvervangend directeur Ondermijning", "Geachte plaatsvervangend directeur,"),
        ("commissaris van de Koning", "Geachte commissaris,"),
        ("Voorzitter van de Tweede Kamer der Staten-Generaal", "Geachte voorzitter,"),
        ("Prinses der Nederlanden", "Koninklijke Hoogheid,"),
        ("Koningin", "Majesteit,"),
    ],
)
def test_an_office_without_a_name_is_greeted_by_the_office(function: str, expected: str) -> None:
    assert salutation(Party(id=ID, function=function)) == expected


@pytest.mark.parametrize(
    ("organisation", "expected"),
    [
        ("College van burgemeester en wethouders", "Geacht college,"),
        ("Aan het bestuur van de Voorbeeldstichting", "Geacht bestuur,"),
        ("Gemeenteraad van Voorbeeldstad", "Geachte gemeenteraad,"),
        ("Leden van de commissie", "Geachte leden,"),
        ("Raadhuis BV", "Geachte heer/mevrouw,"),
        ("", "Geachte heer/mevrouw,"),
    ],
)
def test_a_group_is_greeted_as_a_group(organisation: str, expected: str) -> None:
    assert salutation(Party(id=ID, organisation=(organisation,) if organisation else ())) == expected


@pytest.mark.parametrize(
    ("own", "expected"),
    [("-", ""), ("–", ""), ("Beste collega", "Beste collega,"), ("Geachte voorzitter,", "Geachte voorzitter,")],
)
def test_a_salutation_of_the_party_itself_comes_first(own: str, expected: str) -> None:
    party = Party(id=ID, name=PersonName(surname="Visser"), form=Form.MR, salutation=own)
    assert salutation(party) == expected


def test_a_neutral_form_keeps_initials_and_the_small_tussenvoegsel() -> None:
    party = Party(id=ID, name=PersonName(surname="Haga", prefix="van", initials="K."), form=Form.NEUTRAL)
    assert salutation(party) == "Geachte K. van Haga,"
