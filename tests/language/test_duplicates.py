"""Parties that may be the same."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.duplicates import SameBy, Sameness
from app.domain.ids import PartyId
from app.domain.parties import Address, Party, PersonName
from app.language.duplicates import duplicate, duplicates, fold

ADDRESS = Address(street="Voorbeeldplein 1", postcode="1234 AB", place="Voorbeeldstad")


def party(surname: str = "", **fields: object) -> Party:
    given: dict[str, object] = {"id": PartyId(uuid4())}
    if surname:
        given["name"] = PersonName(surname=surname, initials=str(fields.pop("initials", "")))
    return Party(**(given | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "second", "sameness", "reason"),
    [
        (
            party("Çelik", e_mail="C@voorbeeld.example"),
            party("celik", e_mail="c@voorbeeld.example"),
            Sameness.CERTAIN,
            SameBy.E_MAIL,
        ),
        (
            party("Voorbeeld", function="Burgemeester"),
            party("voorbeeld", function="burgemeester"),
            Sameness.LIKELY,
            SameBy.NAME_AND_FUNCTION,
        ),
        (
            party("Voorbeeld", function="burgemeester", address=ADDRESS),
            party("Voorbeeld", function="burgemeester", address=ADDRESS),
            Sameness.CERTAIN,
            SameBy.NAME_AND_FUNCTION,
        ),
        (party("Voorbeeld", initials="V."), party("Voorbeeld"), Sameness.POSSIBLE, SameBy.NAME),
        (
            party("Voorbeeld", function="burgemeester"),
            party("Voorbeeld", function="wethouder"),
            Sameness.POSSIBLE,
            SameBy.NAME,
        ),
        (
            party(organisation=("Gemeente  Voorbeeldstad",), address=ADDRESS),
            party(organisation=("gemeente voorbeeldstad",), address=replace(ADDRESS, street="Postbus 1")),
            Sameness.LIKELY,
            SameBy.ORGANISATION_AND_PLACE,
        ),
        (party(slug="Voorbeeld-stad"), party(slug="voorbeeldstad"), Sameness.LIKELY, SameBy.SLUG),
        (
            party(function="burgemeester", e_mail="info@voorbeeld.example"),
            party("Voorbeeld", e_mail="info@voorbeeld.example"),
            Sameness.POSSIBLE,
            SameBy.E_MAIL,
        ),
    ],
)
def test_two_that_may_be_the_same_are_named_with_the_reason(
    first: Party, second: Party, sameness: Sameness, reason: SameBy
) -> None:
    found = duplicate(first, second)
    assert found is not None
    assert found.sameness is sameness
    assert found.reasons[0] is reason


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (party("Voorbeeld", initials="A."), party("Voorbeeld", initials="B.")),
        (party("Voorbeeld", e_mail="info@voorbeeld.example"), party("Ander", e_mail="info@voorbeeld.example")),
        (party(function="burgemeester"), party(function="burgemeester")),
        (party(), party()),
        (
            party(organisation=("Gemeente Voorbeeldstad",), address=ADDRESS),
            party(organisation=("Gemeente Voorbeeldstad",), address=ADDRESS, function="burgemeester"),
        ),
    ],
)
def test_those_whose_names_contradict_or_who_have_nothing_in_common_are_not(first: Party, second: Party) -> None:
    assert duplicate(first, second) is None


def test_the_surest_pair_comes_first() -> None:
    a = party("Voorbeeld", initials="V.", function="burgemeester")
    b = party("Voorbeeld", function="wethouder")
    c = party("Voorbeeld", initials="V.", function="burgemeester", e_mail="v@voorbeeld.example")
    assert [(each.first, each.second, each.sameness) for each in duplicates([a, b, c])] == [
        (a, c, Sameness.LIKELY),
        (a, b, Sameness.POSSIBLE),
        (b, c, Sameness.POSSIBLE),
    ]


@given(st.lists(st.sampled_from(["", "a", "b"]).map(lambda each: party(each, slug=each)), max_size=6))
def test_every_pair_is_found_once_and_as_by_itself(parties: list[Party]) -> None:
    found = {(each.first.id, each.second.id): each for each in duplicates(parties)}
    pairs = [(one, other) for place, one in enumerate(parties) for other in parties[place + 1 :]]
    assert found == {(one.id, other.id): each for one, other in pairs if (each := duplicate(one, other))}


def test_folding_leaves_letters_and_figures() -> None:
    assert fold("Yeşilgöz-Zegerius 2") == "yesilgozzegerius2"
