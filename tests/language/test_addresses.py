from uuid import UUID

from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName
from app.language.addresses import address_lines, return_line, sender_lines

ID = PartyId(UUID(int=1))
KAMER = Party(
    id=ID,
    function="Voorzitter",
    organisation=("Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal"),
    address=Address(street="Postbus 20018", postcode="2500 EA", place="Den Haag"),
)


def test_an_envelope_line_has_two_spaces_and_capitals_and_names_an_office_once() -> None:
    assert address_lines(KAMER) == (
        "Aan de Voorzitter van de Tweede Kamer",
        "der Staten-Generaal",
        "Postbus 20018",
        "2500 EA  DEN HAAG",
    )


def test_a_person_stands_between_organisation_and_street() -> None:
    party = Party(
        id=ID,
        name=PersonName(surname="Visser", prefix="de", initials="A.", titles_before="mr."),
        form=Form.MRS,
        function="burgemeester",
        organisation=("Gemeente Voorbeeldstad",),
        address=Address(street="Plein 1", postcode="1234ab", place="Voorbeeldstad"),
    )
    assert address_lines(party) == (
        "Gemeente Voorbeeldstad",
        "Mevrouw mr. A. de Visser",
        "burgemeester",
        "Plein 1",
        "1234 AB  VOORBEELDSTAD",
    )


def test_an_address_abroad_keeps_its_postcode_and_ends_with_the_country() -> None:
    address = Address(street="Grote Markt 1", postcode="2000", place="Antwerpen", country="België")
    assert address_lines(Party(id=ID, address=address)) == ("Grote Markt 1", "2000 ANTWERPEN", "BELGIË")


def test_the_return_line_is_one_line_in_ordinary_letters() -> None:
    sender = Party(id=ID, address=Address(street="Postbus 20301", postcode="2500EH", place="Den Haag"))
    assert return_line(sender) == "Postbus 20301 2500 EH  Den Haag"
    assert return_line(Party(id=ID)) == ""


def test_the_reference_column_names_the_sender_and_where_to_find_it() -> None:
    sender = Party(
        id=ID,
        organisation=("Directoraat-Generaal", "Voorbeeld"),
        visiting=Address(street="Turfmarkt 147", postcode="2511 DP", place="Den Haag"),
        address=Address(street="Postbus 20301", postcode="2500 EH", place="Den Haag"),
        website="www.example.nl",
    )
    assert sender_lines(sender) == (
        "Directoraat-Generaal",
        "Voorbeeld",
        "Turfmarkt 147",
        "2511 DP  Den Haag",
        "Postbus 20301",
        "2500 EH  Den Haag",
        "www.example.nl",
    )


def test_a_party_without_an_address_has_no_lines() -> None:
    assert address_lines(Party(id=ID)) == sender_lines(Party(id=ID)) == ()
