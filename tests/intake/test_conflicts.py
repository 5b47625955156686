from dataclasses import replace

import pytest

from app.domain.found import Conflict, ConflictCode
from app.domain.readings import Reading
from app.intake.extraction import extract
from app.intake.recogniser import recognise

FIRST = (
    "Datum 16 mei 2031\nOns kenmerk 1234567\nOnderwerp De veerpont over de Proefmaas\n\nGeachte heer Proef,\n\n"
    "Tekst.\n"
)


def read(text: str, properties: tuple[tuple[str, str], ...] = ()) -> Reading:
    return recognise(replace(extract(text.encode(), "brief.txt"), properties=properties), "brief.txt")


def test_a_letter_that_agrees_with_itself_has_no_conflicts() -> None:
    follow = "\fDatum\n16 mei 2031\nOns kenmerk\n1234567\n\nVervolg.\n"
    assert read(FIRST + follow).conflicts == ()


def test_another_date_or_kenmerk_on_a_following_page_is_told_and_the_first_page_counts() -> None:
    got = read(FIRST + "\fDatum\n11 april 2031\nOns kenmerk\n7654321\n\nVervolg.\n")
    assert got.dated is not None
    assert got.dated.best.value == "2031-05-16"
    assert set(got.conflicts) == {
        Conflict(code=ConflictCode.DATE_ON_FOLLOWING_PAGES, field="date", shown="2031-05-16", other="2031-04-11"),
        Conflict(code=ConflictCode.KENMERK_ON_FOLLOWING_PAGES, field="ons_kenmerk", shown="1234567", other="7654321"),
    }


def test_a_dash_in_place_of_a_kenmerk_is_told() -> None:
    got = read("Datum 16 mei 2031\nOns kenmerk\n-\n\nGeachte heer Proef,\n\nTekst.\n\fOns kenmerk\n1234567\n")
    assert ConflictCode.KENMERK_IS_A_DASH in [each.code for each in got.conflicts]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("Datum", "8 juli 2031", True),
        ("Kenmerk", "7654321", True),
        ("Onderwerp", "Subsidie voor molens", True),
        ("Datum", "16 mei 2031", False),
        ("Onderwerp", "Brief over de veerpont over de Proefmaas", False),
    ],
)
def test_a_property_that_says_something_else_is_told(name: str, value: str, told: bool) -> None:
    codes = [each.code for each in read(FIRST, ((name, value),)).conflicts]
    assert codes == ([ConflictCode.PROPERTY_DIFFERS] if told else [])
