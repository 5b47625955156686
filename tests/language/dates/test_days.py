"""Days of the year as letters name them, and what is to be remarked on them."""

from datetime import date

import pytest

from app.language.dates.reading import read_phrase
from app.language.dates.values import DateFlag, PhraseKind

PLAIN: tuple[str, ...] = ()


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("phrase", "letter", "days", "flags"),
    [
        ("9 oktober jl.", "2019-11-04", "2019-10-09", PLAIN),
        ("9 oktober j.l.", "2019-11-04", "2019-10-09", PLAIN),
        ("9 oktober ll.", "2019-11-04", "2019-10-09", PLAIN),
        ("9 oktober laatstleden", "2019-11-04", "2019-10-09", PLAIN),
        ("9 okt. jongstleden", "2019-11-04", "2019-10-09", PLAIN),
        ("afgelopen 9 oktober", "2019-11-04", "2019-10-09", PLAIN),
        ("9 oktober a.s.", "2019-09-04", "2019-10-09", PLAIN),
        ("9 oktober as.", "2019-09-04", "2019-10-09", PLAIN),
        ("9 oktober e.k.", "2019-09-04", "2019-10-09", PLAIN),
        ("9e oktober eerstkomende", "2019-09-04", "2019-10-09", PLAIN),
        ("aanstaande woensdag 9 oktober", "2019-09-30", "2019-10-09", PLAIN),
        ("op 9 oktober van dit jaar", "2019-12-30", "2019-10-09", PLAIN),
        ("9 oktober van het vorige jaar", "2019-12-30", "2018-10-09", PLAIN),
        ("9 oktober volgend jaar", "2019-12-30", "2020-10-09", PLAIN),
        ("9 oktober '19", "2020-12-30", "2019-10-09", PLAIN),
        ("d.d. 9 oktober 2019", "2020-12-30", "2019-10-09", PLAIN),
        ("wo. 9 oktober 2019", "2020-12-30", "2019-10-09", PLAIN),
        ("woensdagavond 9 oktober jl.", "2019-11-04", "2019-10-09", PLAIN),
        ("12 dezer", "2001-05-20", "2001-05-12", PLAIN),
        ("30 december jl.", "2020-01-06", "2019-12-30", ("ANDER_JAAR",)),
        ("2 januari a.s.", "2019-12-20", "2020-01-02", ("ANDER_JAAR",)),
        ("1 juni jl.", "2019-09-02", "2019-06-01", ("LANG",)),
        ("2 juni jl.", "2019-09-02", "2019-06-02", PLAIN),
        ("1 maart jl.", "2019-09-01", "2019-03-01", ("VER_WEG",)),
        ("2 maart jl.", "2019-09-01", "2019-03-02", ("LANG",)),
        ("4 november jl.", "2019-11-04", "2019-11-04", ("VANDAAG",)),
        ("dinsdag 9 oktober jl.", "2019-11-04", "2019-10-09", ("WEEKDAG",)),
        ("dinsdag 9 oktober 2019", "2019-11-04", "2019-10-09", ("WEEKDAG",)),
        ("9 oktober", "2019-11-04", "2019-10-09", ("GEEN_JAAR",)),
        ("28 december", "2020-01-06", "2019-12-28", ("ANDER_JAAR", "GEEN_JAAR")),
        ("9 oktober 2019 jl.", "2019-11-04", "2019-10-09", ("JAAR_EN_REL",)),
        ("9 oktober 2020 jl.", "2019-11-04", "2020-10-09", ("JAAR_EN_REL", "JL_IN_TOEKOMST")),
        ("9 oktober 2018 a.s.", "2019-11-04", "2018-10-09", ("AS_IN_VERLEDEN", "JAAR_EN_REL")),
        ("9 oktober 2015", "2019-11-04", "2015-10-09", PLAIN),
        ("29 februari jl.", "2019-03-04", "2016-02-29", ("ANDER_JAAR", "VER_WEG")),
    ],
)
def test_a_day_is_the_one_meant_in_a_letter_of_that_date(
    phrase: str, letter: str, days: str, flags: tuple[str, ...]
) -> None:
    read = read_phrase(phrase, day(letter))
    assert read is not None
    assert read.kind is PhraseKind.DAYS
    assert (read.days, tuple(sorted(read.flags))) == ((day(days),), flags)
    assert (read.first, read.last) == (day(days), day(days))


@pytest.mark.parametrize(
    ("phrase", "letter", "days"),
    [
        ("4, 5 en 11 juni jl.", "2019-06-20", "2019-06-04 2019-06-05 2019-06-11"),
        ("4 en 5 juni en 2 juli 2019", "2019-09-20", "2019-06-04 2019-06-05 2019-07-02"),
        ("4 juni 2018, 5 juli 2018 en 6 augustus 2019", "2019-09-20", "2018-06-04 2018-07-05 2019-08-06"),
        ("4 juni en 5 juli", "2019-09-20", "2019-06-04 2019-07-05"),
        ("4 juni jl. en 3 oktober a.s.", "2019-09-20", "2019-06-04 2019-10-03"),
        ("4 juni 2018 en 3 september jl.", "2019-09-20", "2018-06-04 2019-09-03"),
        ("04-06-2019 en 05-07-2019", "2019-09-20", "2019-06-04 2019-07-05"),
        ("dinsdag 4 en woensdag 5 juni jl.", "2019-06-20", "2019-06-04 2019-06-05"),
        ("4–5 juni jl.", "2019-06-20", "2019-06-04 2019-06-05"),
        ("van 4 tot en met 8 juni a.s.", "2019-05-20", "2019-06-04 2019-06-08"),
        ("4 juni t/m 8 juli 2019", "2019-05-20", "2019-06-04 2019-07-08"),
        ("20 december t/m 3 januari 2020", "2019-05-20", "2019-12-20 2020-01-03"),
        ("30 juni t/m 2 april 2020", "2019-05-20", "2019-06-30 2020-04-02"),
        ("20 december t/m 3 januari jl.", "2020-01-20", "2019-12-20 2020-01-03"),
        ("20 december t/m 3 januari a.s.", "2019-12-24", "2019-12-20 2020-01-03"),
        ("in de nacht van 4 op 5 juni jl.", "2019-06-20", "2019-06-04 2019-06-05"),
        ("15 december en 12 januari jl.", "2020-01-20", "2019-12-15 2020-01-12"),
        ("15 december en 12 januari 2020", "2020-05-20", "2019-12-15 2020-01-12"),
        ("10 oktober en 3 juni 2019", "2020-05-20", "2019-10-10 2019-06-03"),
        ("6 en 19 mei", "2019-06-20", "2019-05-06 2019-05-19"),
    ],
)
def test_several_days_share_the_month_and_the_year_they_do_not_repeat(phrase: str, letter: str, days: str) -> None:
    read = read_phrase(phrase, day(letter))
    assert read is not None
    assert " ".join(map(str, read.days)) == days


@pytest.mark.parametrize(
    "phrase", ["31 juni jl.", "31 juni", "29 februari 2019", "31-06-2019", "30 februari volgend jaar"]
)
def test_a_day_that_does_not_exist_is_told(phrase: str) -> None:
    read = read_phrase(phrase, date(2019, 9, 20))
    if phrase == "31-06-2019":
        assert read is None
    else:
        assert read is not None
        assert (read.days, read.flags) == ((), frozenset({DateFlag.ONGELDIG}))


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        # 20 September 2019 is a Friday
        ("donderdag jl.", "2019-09-19"),
        ("vrijdag jl.", "2019-09-13"),
        ("afgelopen vrijdag", "2019-09-13"),
        ("vrijdag a.s.", "2019-09-27"),
        ("aanstaande zaterdag", "2019-09-21"),
        ("volgende maandag", "2019-09-23"),
        ("deze vrijdag", "2019-09-20"),
        ("maandag en dinsdag a.s.", "2019-09-23 2019-09-24"),
        ("volgende week donderdag", "2019-09-26"),
        ("vorige week donderdag", "2019-09-12"),
        ("gisteren", "2019-09-19"),
        ("overmorgen", "2019-09-22"),
    ],
)
def test_a_day_of_the_week_is_counted_from_the_letter(phrase: str, days: str) -> None:
    read = read_phrase(phrase, date(2019, 9, 20))
    assert read is not None
    assert (" ".join(map(str, read.days)), read.flags) == (days, frozenset())


def test_a_weekday_tells_which_of_two_years_a_bare_date_means() -> None:
    # 13 February is nearer in 2025, a Thursday, than in 2024, when it is a Tuesday
    read = [
        read_phrase(f"{weekday} 13 februari", date(2024, 11, 1)) for weekday in ("dinsdag", "donderdag", "maandag")
    ]
    assert [each.days[0].year for each in read if each] == [2024, 2025, 2025]


def test_without_a_date_to_count_from_a_phrase_is_found_and_only_printed_years_are_known() -> None:
    read = [read_phrase(phrase, None) for phrase in ("9 oktober jl.", "donderdag jl.", "9 oktober", "9 oktober 2019")]
    assert [each and each.days for each in read] == [(), (), (), (date(2019, 10, 9),)]


def test_a_printed_year_is_not_inferred() -> None:
    read = [
        read_phrase(phrase, date(2019, 11, 1)) for phrase in ("9 oktober 2019", "9 oktober jl.", "9 mei vorig jaar")
    ]
    assert [each and each.inferred for each in read] == [False, True, True]
