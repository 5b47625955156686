"""Phrases of time found in running text, with their places."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.language.dates.reading import read_phrase, read_phrases
from app.language.dates.vocabulary import NO_DATE, TERMS

LETTER = date(2019, 9, 20)
WORDS = sorted(
    {*TERMS, *(word for phrase in NO_DATE for word in phrase.split()), "jan.", "zo", "1", "31", "2019", "20192"}
)


def found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in read_phrases(text, LETTER)]


def test_each_phrase_is_found_with_exactly_its_words() -> None:
    text = (
        "In antwoord op uw brief van dinsdag 3 september jl., ontvangen op 5 september 2019, zeg ik toe u nog "
        "vóór het kerstreces te informeren. In de loop van 2020 volgt, uiterlijk op 1 maart a.s., meer. Op korte "
        "termijn, in het voorjaar van 2020, komt er een brief; eind mei/begin juni ook. Die van 4, 5 en 6 juni is er."
    )
    assert found(text) == [
        "dinsdag 3 september jl.", "5 september 2019", "nog vóór het kerstreces", "In de loop van 2020",
        "uiterlijk op 1 maart a.s.", "Op korte termijn", "in het voorjaar van 2020", "eind mei/begin juni",
        "4, 5 en 6 juni",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Kamerstuk 31 477, nr. 12, 14 maart 2019.", ["14 maart 2019"]),
        ("vragen 3 en 4 mei 2019", ["4 mei 2019"]),
        ("artikel 5 en 14 maart 2019", ["14 maart 2019"]),
        ("op 29 juni 20192 is", ["29 juni 2019"]),
        ("op 29 juni 20190 en 29 juni 2019234 en 29 juni 2019a is", []),
        ("op 29 juni 2019² is", ["29 juni 2019"]),
        ("op 29 juni 2019.3 Daarna", ["29 juni 2019"]),
        ("in juni 201912 is", ["in juni 2019"]),
        ("in het vergaderjaar 2019–2020, 2019/2020", []),
        ("ontvangen 17-apr-2019", ["17-apr-2019"]),
        ("de verslagen van 2018 en 2019", []),
        ("van 14 op 15 juni, maar 16 op 17 juni", ["14 op 15 juni", "17 juni"]),
        ("afgelopen maandag en op 3 juni", ["afgelopen maandag", "3 juni"]),
        (
            "niet eerder dan 2021 en niet later dan in mei 2022",
            ["niet eerder dan 2021", "niet later dan in mei 2022"],
        ),
        ("in 2019/20 en in 2019-2020", ["in 2019-2020"]),
        ("er waren in 2.019 gevallen", []),
        ("over enige maanden, in de enige maanden dat het kan", ["over enige maanden"]),
        ("1.28 juni 2019", []),
        ("de begroting voor 2020", []),
        ("vóór 2020 en nog voor 2021", ["vóór 2020", "nog voor 2021"]),
        ("mei 2019, niet van der Mei", ["mei 2019"]),
        ("de zomer was warm, de winter koud", []),
        ("het mei-overleg en de zomer-editie", []),
        ("in de vroege morgen; die morgen; goede morgen", []),
        ("morgen komt hij", ["morgen"]),
        ("28\njuni 2019 en 3\u00a0juli a.s.", ["28\njuni 2019 en 3\u00a0juli a.s."]),
        ("28 juni 2019, 3 personen", ["28 juni 2019"]),
        ("28 juni 2019\n\n\n\n3 juli 2019", ["28 juni 2019", "3 juli 2019"]),
        ("een brief van 3 mei jl. of van 5 juni", ["3 mei jl. of van 5 juni"]),
        ("zo 3 maart 2019, zo zei hij", ["zo 3 maart 2019"]),
        ("in de jaren negentig en de jaren 2000", []),
        ("tussen 12 en 14 personen", []),
        ("de Eerste Kamer, eerste helft van de zin", []),
    ],
)
def test_what_is_found_and_what_is_left_alone(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from([" ", "\n", ", ", "-"]), st.dates())
@settings(max_examples=200)
def test_no_text_of_such_words_makes_the_reader_raise(words: list[str], between: str, letter: date) -> None:
    text = between.join(words)
    phrases = read_phrases(text, letter)
    assert all(0 <= each.start < each.end <= len(text) for each in phrases)
    assert all(one.end <= other.start for one, other in pairwise(phrases))
    assert all(each.first <= each.last for each in phrases if each.first and each.last)
    read_phrase(text, letter)


@given(st.text(), st.dates() | st.none())
def test_no_text_makes_the_reader_raise(text: str, letter: date | None) -> None:
    read_phrases(text, letter)
    read_phrase(text, letter)


@given(st.text(alphabet=" \n.,;xyz()", max_size=20), st.text(alphabet=" \n.;xyz()", max_size=20))
def test_a_phrase_is_found_alike_in_any_surroundings(before: str, after: str) -> None:
    phrase = "dinsdag 3 en woensdag 4 september jl."
    text = f"{before} {phrase} {after}"
    assert found(text) == [phrase]


def test_a_long_run_of_days_is_read_piece_by_piece_without_losing_one() -> None:
    days = " ".join(["1 mei 2019 in"] * 3000)
    assert found(days) == ["1 mei 2019"] * 3000


def test_text_that_only_promises_a_date_is_read_to_its_end() -> None:
    for text in ("1 en " * 50_000, "1, " * 50_000, "eind van het " * 20_000, "mei en " * 10_000, "9" * 100_000):
        assert read_phrases(text, LETTER) == ()
