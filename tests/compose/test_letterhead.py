from dataclasses import replace

from app.compose.letterhead import letterhead
from app.domain.organisation import NOBODY, Organisation
from tests.compose.examples import KINDS, MAYOR

HOUSE = Organisation(name="Gemeente Voorbeeldstad", address=("Plein 1",))


def test_a_letter_of_a_person_comes_from_the_organisation_first() -> None:
    person = replace(MAYOR, organisation=())
    for own, expected in ((HOUSE, HOUSE.name), (NOBODY, MAYOR.address.street)):
        fields = letterhead(KINDS["antwoordbrief"], {}, None, {"afzender": person}, own)
        assert next(each.shown for each in fields if each.name == "afzender1") == expected
