import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName
from app.services.parties import addressed, entered
from tests.support.desk import counting_ids


def party(**values: object) -> Party:
    base = Party(id=PartyId(counting_ids()()), name=PersonName(surname="Voorbeeld"))
    return Party(**{"id": base.id, "name": base.name, **values})  # type: ignore[arg-type]


def test_a_party_shows_how_a_letter_addresses_it() -> None:
    shown = addressed(party(form=Form.MRS, address=Address(street="Kade 1", postcode="1234ab", place="Dorp")))
    assert shown.salutation == "Geachte mevrouw Voorbeeld,"
    assert shown.lines == ("Mevrouw Voorbeeld", "Kade 1", "1234 AB  DORP")


def test_values_are_kept_in_one_form_without_spaces_around() -> None:
    kept = entered(party(function=" Caf\u0065\u0301houder ", address=Address(place="Dorp ")))
    assert kept.function == "Caf\u00e9houder"
    assert kept.address.place == "Dorp"


@pytest.mark.parametrize(
    "values",
    [
        {"name": PersonName(surname="Voor\x00beeld")},
        {"organisation": ("Goed", "Fout\x07")},
        {"address": Address(street="Kade\n1")},
        {"visiting": Address(place="Dorp\ufffe")},
        {"salutation": "Geachte\tvoorzitter"},
    ],
)
def test_what_cannot_stand_in_a_letter_is_refused_wherever_it_stands(values: dict[str, object]) -> None:
    with pytest.raises(KnownError) as refused:
        entered(party(**values))
    assert refused.value.code is ErrorCode.VALUE_CHARACTER
