"""The collected cases of Dutch letters, each read or written exactly.

The file is that of the environment variable DUTCH_CASES, by default dutch-cases.json beside the checkout.
"""

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.citations import Kamerstuk
from app.domain.ids import PartyId
from app.domain.parties import Form, Party, PersonName
from app.language.citations import read_citations
from app.language.citations.chambers import chamber_of
from app.language.dates.reading import read_phrase
from app.language.dates.values import DateFlag
from app.language.dates.windows import window
from app.language.kenmerken import kind_of
from app.language.names import order_titles
from app.language.parliament import vergaderjaar
from app.language.salutations import salutation
from app.language.terms import due
from tests.support.shared import FOLDER

FILE = Path(os.environ.get("DUTCH_CASES", FOLDER / "dutch-cases.json"))
FORMS = {"m": Form.MR, "v": Form.MRS, "x": Form.NEUTRAL}


def day(text: str) -> date:
    return date.fromisoformat(text)


def datum(phrase: str, letter_date: str, days: list[str], flags: list[str]) -> None:
    read = read_phrase(phrase, day(letter_date))
    named = [flag.name for flag in read.flags] if read else [DateFlag.GEEN_DATUM.name]
    assert [each.isoformat() for each in (read.days if read else ())] == days
    assert sorted(named) == sorted(flags)


def periode(phrase: str, letter_date: str, bounds: list[str]) -> None:
    read = read_phrase(phrase, day(letter_date))
    assert read is not None
    assert (read.first, read.last) == (day(bounds[0]), day(bounds[1]))


def venster(phrases: list[str], year: int, bounds: list[str]) -> None:
    read = window(phrases, year)
    assert read is not None
    assert (read.first, read.last) == (day(bounds[0]), day(bounds[1]))


def session(letter_date: str, expected: str) -> None:
    assert vergaderjaar(day(letter_date)) == expected


def termijn(start: str, weeks: int, statutory: bool, end: str) -> None:
    assert due(day(start), weeks, statutory=statutory) == day(end)


def kst(text: str, expected: list[str | None]) -> None:
    (read,) = read_citations(text)
    assert isinstance(read.value, Kamerstuk)
    paper = read.value
    cited = [chamber_of(paper), paper.session, paper.dossier, paper.suffix, paper.number, read.identifier]
    assert cited == expected


def celex(text: str, expected: str) -> None:
    (read,) = read_citations(text)
    assert read.identifier == expected


def kenmerk(text: str, expected: str | None) -> None:
    assert kind_of(text) == expected


def titels(titles: list[str], doctor_of_law: bool, expected: str) -> None:
    assert order_titles(titles, doctor_of_law=doctor_of_law) == expected


def aanhef(person: dict[str, Any], expected: str) -> None:
    """Greet a person of the cases: by an office where one is given for the aanhef, else by name or group."""
    office = "Koning" if person.get("koning") else person.get("functie_aanhef", "")
    name = PersonName(
        surname=person.get("naam", ""),
        prefix=person.get("tussen", ""),
        initials=person.get("voorletters", person.get("voornaam", "")),
        partner=person.get("partner", ""),
        titles_before=order_titles(person.get("titels", []), doctor_of_law=False),
        belgian=person.get("be", False),
    )
    group = person.get("groep", person.get("college", ""))
    party = Party(
        id=PartyId(UUID(int=1)),
        name=None if office or group else name,
        form=FORMS.get(person.get("geslacht", ""), Form.UNKNOWN),
        function=office,
        organisation=(group,) if isinstance(group, str) and group else ("college",) if group else (),
    )
    assert salutation(party) == expected


KINDS: dict[str, Callable[..., None]] = {
    "datum": datum,
    "periode": periode,
    "venster": venster,
    "vergaderjaar": session,
    "termijn": termijn,
    "kst": kst,
    "celex": celex,
    "kenmerk": kenmerk,
    "aanhef": aanhef,
    "titels": titels,
}


def cases() -> list[Any]:
    """Return every case of the file with the kind it is of; one that skips where the file is absent."""
    if not FILE.exists():
        reason = "the file of Dutch cases is absent (DUTCH_CASES names it)"
        return [pytest.param("", [], marks=pytest.mark.skip(reason=reason), id="absent")]
    listed = json.loads(FILE.read_text("utf-8"))
    return [
        pytest.param(kind, case, id=f"{kind}-{number}")
        for kind, of_kind in listed.items()
        for number, case in enumerate(of_kind, 1)
    ]


@pytest.mark.parametrize(("kind", "case"), cases())
def test_a_collected_case_holds(kind: str, case: list[Any]) -> None:
    KINDS[kind](*case)
