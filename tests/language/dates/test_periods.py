"""Stretches of time as letters name them."""

from datetime import date

import pytest

from app.language.dates.reading import read_phrase
from app.language.dates.recess import Recess, Recesses, RecessKind
from app.language.dates.values import DateFlag, PhraseKind


def bounds(phrase: str, letter: str, recesses: Recesses | None = None) -> str:
    known = {"recesses": recesses} if recesses else {}
    read = read_phrase(phrase, date.fromisoformat(letter), **known)
    assert read is not None, phrase
    assert read.kind is PhraseKind.PERIOD
    return f"{read.first or ''}..{read.last or ''}"


@pytest.mark.parametrize(
    ("phrase", "letter", "meant"),
    [
        ("in mei 2018", "2019-09-20", "2018-05-01..2018-05-31"),
        ("in mei", "2019-09-20", "2020-05-01..2020-05-31"),
        ("in augustus", "2019-09-20", "2019-08-01..2019-08-31"),
        ("mei jl.", "2019-09-20", "2019-05-01..2019-05-31"),
        ("september jl.", "2019-09-20", "2019-09-01..2019-09-30"),
        ("afgelopen september", "2019-09-20", "2018-09-01..2018-09-30"),
        ("mei a.s.", "2019-09-20", "2020-05-01..2020-05-31"),
        ("in mei van dit jaar", "2019-09-20", "2019-05-01..2019-05-31"),
        ("vorig jaar mei", "2019-09-20", "2018-05-01..2018-05-31"),
        ("december en januari jl.", "2019-02-20", "2018-12-01..2019-01-31"),
        ("mei, juni en juli 2018", "2019-02-20", "2018-05-01..2018-07-31"),
        ("van november tot en met februari 2019", "2019-09-20", "2018-11-01..2019-02-28"),
        ("mei-juni 2019", "2019-09-20", "2019-05-01..2019-06-30"),
        ("begin mei 2019", "2019-09-20", "2019-05-01..2019-05-10"),
        ("medio mei 2019", "2019-09-20", "2019-05-11..2019-05-20"),
        ("half mei", "2019-03-20", "2019-05-11..2019-05-20"),
        ("eind februari", "2020-01-20", "2020-02-21..2020-02-29"),
        ("ultimo mei 2019", "2019-09-20", "2019-05-31..2019-05-31"),
        ("tweede helft van mei 2019", "2019-09-20", "2019-05-16..2019-05-31"),
        ("in de eerste week van mei 2019", "2019-09-20", "2019-05-01..2019-05-07"),
        ("laatste week van mei 2019", "2019-09-20", "2019-05-25..2019-05-31"),
        ("eind mei/begin juni", "2019-03-20", "2019-05-21..2019-06-10"),
        ("eind 2019/begin 2020", "2019-03-20", "2019-10-01..2020-03-31"),
        ("medio/eind 2019", "2019-03-20", "2019-05-01..2019-12-31"),
    ],
)
def test_months(phrase: str, letter: str, meant: str) -> None:
    assert bounds(phrase, letter) == meant


@pytest.mark.parametrize(
    ("phrase", "letter", "meant"),
    [
        ("in het voorjaar van 2020", "2019-09-20", "2020-03-01..2020-05-31"),
        ("in het voorjaar", "2019-09-20", "2020-03-01..2020-05-31"),
        ("in het najaar", "2019-12-10", "2020-09-01..2020-11-30"),
        ("in het najaar", "2019-10-10", "2019-09-01..2019-11-30"),
        ("dit voorjaar", "2019-09-20", "2019-03-01..2019-05-31"),
        ("deze winter", "2019-09-20", "2019-12-01..2020-02-29"),
        ("deze winter", "2020-02-20", "2019-12-01..2020-02-29"),
        ("deze winter", "2020-02-29", "2019-12-01..2020-02-29"),
        ("deze winter", "2020-03-01", "2020-12-01..2021-02-28"),
        ("winter 2019-2020", "2018-02-20", "2019-12-01..2020-02-29"),
        ("in de winter van 2019/20", "2018-02-20", "2019-12-01..2020-02-29"),
        ("komend voorjaar", "2019-09-20", "2020-03-01..2020-05-31"),
        ("komende zomer", "2019-06-20", "2019-06-01..2019-08-31"),
        ("volgende zomer", "2019-06-20", "2020-06-01..2020-08-31"),
        ("afgelopen zomer", "2019-08-20", "2019-06-01..2019-08-31"),
        ("vorige zomer", "2019-08-20", "2018-06-01..2018-08-31"),
        ("eind van de zomer", "2019-03-20", "2019-08-01..2019-08-31"),
        ("voorjaar/zomer 2020", "2019-09-20", "2020-03-01..2020-08-31"),
        ("in de loop van het najaar", "2019-03-20", "2019-09-01..2019-11-30"),
        ("nog dit najaar", "2019-10-20", "2019-10-20..2019-11-30"),
    ],
)
def test_seasons(phrase: str, letter: str, meant: str) -> None:
    assert bounds(phrase, letter) == meant


@pytest.mark.parametrize(
    ("phrase", "letter", "meant"),
    [
        ("Q3 2019", "2019-03-20", "2019-07-01..2019-09-30"),
        ("Q1/Q2 2020", "2019-03-20", "2020-01-01..2020-06-30"),
        ("2e kwartaal van 2019", "2019-03-20", "2019-04-01..2019-06-30"),
        ("in het eerste kwartaal van volgend jaar", "2019-03-20", "2020-01-01..2020-03-31"),
        ("in het eerste kwartaal", "2019-05-20", "2020-01-01..2020-03-31"),
        ("laatste kwartaal 2019", "2019-05-20", "2019-10-01..2019-12-31"),
        ("tweede en derde kwartaal 2019", "2019-05-20", "2019-04-01..2019-09-30"),
        ("eind derde kwartaal", "2019-05-20", "2019-09-01..2019-09-30"),
        ("tweede helft 2020", "2019-05-20", "2020-07-01..2020-12-31"),
        ("eerste halfjaar van 2020", "2019-05-20", "2020-01-01..2020-06-30"),
        ("in 2020", "2019-05-20", "2020-01-01..2020-12-31"),
        ("begin 2020", "2019-05-20", "2020-01-01..2020-03-31"),
        ("halverwege 2020", "2019-05-20", "2020-05-01..2020-08-31"),
        ("eind vorig jaar", "2019-05-20", "2018-10-01..2018-12-31"),
        ("begin van het nieuwe jaar", "2019-05-20", "2020-01-01..2020-03-31"),
        ("aan het eind van het jaar", "2019-05-20", "2019-10-01..2019-12-31"),
        ("later dit jaar", "2019-05-20", "2019-05-20..2019-12-31"),
        ("eerder dit jaar", "2019-05-20", "2019-01-01..2019-05-20"),
        ("in de periode 2015-2020", "2019-05-20", "2015-01-01..2020-12-31"),
        ("week 1 van 2020", "2019-05-20", "2019-12-30..2020-01-05"),
        ("week 12 en 13 van 2019", "2019-05-20", "2019-03-18..2019-03-31"),
        ("in de week van 22 mei", "2019-05-16", "2019-05-20..2019-05-26"),
        ("volgende week", "2019-05-19", "2019-05-20..2019-05-26"),
        ("deze maand", "2019-05-19", "2019-05-01..2019-05-31"),
        ("begin volgende maand", "2019-12-19", "2020-01-01..2020-01-10"),
        ("dit kwartaal", "2019-05-19", "2019-04-01..2019-06-30"),
        ("over twee weken", "2019-05-19", "2019-06-02..2019-06-02"),
        ("over een maand", "2019-01-31", "2019-02-28..2019-02-28"),
        ("over twee à drie weken", "2019-05-19", "2019-06-02..2019-06-09"),
        ("binnen zes weken", "2019-05-19", "2019-05-19..2019-06-30"),
        ("binnen vier weken na heden", "2019-05-19", "2019-05-19..2019-06-16"),
        ("binnen een half jaar", "2019-05-19", "2019-05-19..2019-11-19"),
        ("in de komende drie maanden", "2019-05-19", "2019-05-19..2019-08-19"),
        ("de afgelopen twee jaar", "2019-05-19", "2017-05-19..2019-05-19"),
        ("drie weken geleden", "2019-05-22", "2019-05-01..2019-05-01"),
    ],
)
def test_quarters_years_weeks_and_what_is_counted(phrase: str, letter: str, meant: str) -> None:
    assert bounds(phrase, letter) == meant


@pytest.mark.parametrize(
    ("phrase", "letter", "meant"),
    [
        # the first Friday on or after 3 July is 5 July in 2019, 3 July in 2020
        ("voor de zomer", "2019-03-20", "2019-03-20..2019-07-04"),
        ("voor de zomer", "2019-07-04", "2019-07-04..2019-07-04"),
        ("voor de zomer", "2019-07-05", "2019-07-05..2020-07-02"),
        ("nog vóór het zomerreces", "2019-10-20", "2019-10-20..2020-07-02"),
        ("voor de zomer van 2020", "2019-03-20", "2019-03-20..2020-07-02"),
        ("na de zomer", "2019-03-20", "2019-09-01..2019-12-31"),
        ("na de zomer", "2019-12-20", "2019-09-01..2019-12-31"),
        ("direct na het zomerreces", "2019-07-20", "2019-09-01..2019-12-31"),
        ("na afloop van het zomerreces", "2019-07-20", "2019-09-01..2019-12-31"),
        ("na deze zomer", "2019-07-20", "2019-09-01..2019-12-31"),
        ("voor het reces", "2019-06-20", "2019-06-20..2019-07-04"),
        ("na het reces", "2019-07-20", "2019-09-01..2019-12-31"),
        ("voor het kerstreces", "2019-11-20", "2019-11-20..2019-12-19"),
        ("na het kerstreces", "2019-11-20", "2020-01-14..2020-02-20"),
        ("in het herfstreces", "2019-09-20", "2019-10-18..2019-10-28"),
        ("voor het meireces van 2020", "2019-11-20", "2019-11-20..2020-04-23"),
        ("voor de kerst", "2019-11-20", "2019-11-20..2019-12-24"),
        ("met Prinsjesdag", "2019-05-20", None),
        ("Prinsjesdag 2019", "2019-05-20", "2019-09-17..2019-09-17"),
        ("voor 1 juli 2019", "2019-05-20", "2019-05-20..2019-06-30"),
        ("voor 1 juli", "2019-07-20", "2019-07-20..2020-06-30"),
        ("voor 1 juli 2018", "2019-05-20", "..2018-06-30"),
        ("uiterlijk op 1 juli", "2019-05-20", "2019-05-20..2019-07-01"),
        ("uiterlijk in het najaar", "2019-05-20", "2019-05-20..2019-11-30"),
        ("tot en met 2021", "2019-05-20", "2019-05-20..2021-12-31"),
        ("vóór het einde van het jaar", "2019-05-20", "2019-05-20..2019-12-31"),
        ("voor eind mei", "2019-05-20", "2019-05-20..2019-05-31"),
        ("vanaf 1 januari 2020", "2019-05-20", "2020-01-01.."),
        ("sinds begin dit jaar", "2019-05-20", "2019-01-01..2019-05-20"),
        ("na 1 mei 2019", "2019-05-20", "2019-05-02.."),
        ("tussen 1 en 15 mei 2019", "2019-05-20", "2019-05-01..2019-05-15"),
        ("tussen eind 2019 en begin 2021", "2019-05-20", "2019-10-01..2021-03-31"),
        ("rond 10 mei 2019", "2019-05-20", "2019-05-03..2019-05-17"),
    ],
)
def test_limits(phrase: str, letter: str, meant: str | None) -> None:
    if meant is None:
        assert read_phrase(phrase, date.fromisoformat(letter)) is None
    else:
        assert bounds(phrase, letter) == meant


def test_a_recess_that_is_known_beats_the_rule() -> None:
    known = Recesses((Recess(RecessKind.SUMMER, date(2019, 6, 28), date(2019, 9, 2)),))
    assert bounds("voor de zomer", "2019-03-20", known) == "2019-03-20..2019-06-27"
    assert bounds("na het zomerreces", "2019-03-20", known) == "2019-09-03..2019-12-31"
    assert bounds("voor de zomer van 2020", "2019-03-20", known) == "2019-03-20..2020-07-02"


@pytest.mark.parametrize(
    "phrase", ["zo spoedig mogelijk", "Op korte termijn", "binnenkort", "te zijner tijd", "z.s.m."]
)
def test_a_phrase_that_means_no_date_says_so(phrase: str) -> None:
    read = read_phrase(phrase, date(2019, 5, 20))
    assert read is not None
    assert (read.first, read.last, read.flags, read.rule) == (None, None, frozenset({DateFlag.GEEN_DATUM}), "no_date")


def test_a_week_the_year_does_not_have_is_told() -> None:
    read = read_phrase("week 53 van 2019", date(2019, 5, 20))
    assert read is not None
    assert read.flags == {DateFlag.ONGELDIG}


@pytest.mark.parametrize(
    "phrase", ["jaren negentig", "de jaren 90", "", "mei-overleg", "voor de", "eind", "week 54", "in de"]
)
def test_what_is_no_phrase_of_time_is_none(phrase: str) -> None:
    assert read_phrase(phrase, date(2019, 5, 20)) is None
