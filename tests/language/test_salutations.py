from uuid import UUID

import pytest

from app.domain.ids import PartyId
from app.domain.parties import Form, Party, PersonName
from app.language.salutations import salutation

ID = PartyId(UUID(int=1))


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("Minister van Justitie en Veiligheid", "Geachte minister,"),
        ("Minister-President", "Geachte minister-president,"),
        ("burgemeester van Voorbeeldstad", "Geachte burgemeester,"),
        ("plaatsvervangend directeur Ondermijning", "Geachte plaatsvervangend directeur,"),
        ("commissaris van de Koning", "Geachte commissaris,"),
        ("Voorzitter van de Tweede Kamer der Staten-Generaal", "Geachte voorzitter,"),
        ("Minister voor Voorbeelden", "Geachte minister,"),
        ("vice-president van de Raad van State", "Geachte vice-president,"),
        ("Leden van de commissie voor Voorbeelden", "Geachte leden van de commissie voor Voorbeelden,"),
        ("Voorzitter en leden van de raad", "Geachte voorzitter en leden van de raad,"),
        ("college", "Geacht college,"),
        ("dagelijks bestuur", "Geacht dagelijks bestuur,"),
        ("Prinses der Nederlanden", "Koninklijke Hoogheid,"),
        ("Hare Koninklijke Hoogheid Prinses Voorbeeld", "Koninklijke Hoogheid,"),
        ("Koningin", "Majesteit,"),
        ("de Koning", "Majesteit,"),
        ("Zijne Majesteit de Koning", "Majesteit,"),
        ("Z.M. de Koning", "Majesteit,"),
        ("directeur van het Kabinet van de Koning", "Geachte directeur,"),
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
        ("Burgemeester en wethouders van Voorbeeldstad", "Geacht college,"),
        ("Gedeputeerde Staten van Voorbeeldland", "Geacht college,"),
        ("Aan de leden van de raad", "Geachte leden van de raad,"),
        ("Familie De Vries", "Geachte familie De Vries,"),
        ("Aan Zijne Majesteit de Koning", "Majesteit,"),
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


def test_a_tussenvoegsel_that_is_left_of_a_word_stays_small_and_a_belgian_one_as_registered() -> None:
    dutch = PersonName(surname="Ancona", prefix="D'")
    belgian = PersonName(surname="Hondt", prefix="D'", belgian=True)
    assert salutation(Party(id=ID, name=dutch, form=Form.MRS)) == "Geachte mevrouw d'Ancona,"
    assert salutation(Party(id=ID, name=belgian, form=Form.MR)) == "Geachte heer D'Hondt,"


def test_titles_and_initials_do_not_stand_behind_heer_or_mevrouw() -> None:
    name = PersonName(
        surname="Berg", prefix="van den", initials="A.B.", titles_before="prof. dr.", titles_after="MSc"
    )
    assert salutation(Party(id=ID, name=name, form=Form.MRS)) == "Geachte mevrouw Van den Berg,"
