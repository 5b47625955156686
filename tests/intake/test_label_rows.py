import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.readings import Extract
from app.intake.label_rows import columns
from app.intake.page_lines import Letter
from tests.support.effort import examples


def under(text: str) -> dict[str, str]:
    lines = Letter(Extract(blocks=(), plain=text)).lines
    found = columns(lines, 0) or {}
    return {line.text: found[line.start].text for line in lines if line.start in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ons kenmerk\tInlichtingen bij\tDoorkiesnummer\tProefstad\n"
            "XX/YY 7654321\tA. Proef\t070 123 45 67\t3 mei 2031",
            {
                "Ons kenmerk": "XX/YY 7654321",
                "Inlichtingen bij": "A. Proef",
                "Doorkiesnummer": "070 123 45 67",
                "Proefstad": "3 mei 2031",
            },
        ),
        (
            "Onderwerp\tBijlage(n)\tUw brief\nSluizen\t1\t8 april 2031",
            {"Onderwerp": "Sluizen", "Bijlage(n)": "1", "Uw brief": "8 april 2031"},
        ),
        (
            "betreft\tons kenmerk\tdatum\nWet bruggen en\tABC/12345\t3 mei 2031\nsluizen",
            {"betreft": "Wet bruggen en", "ons kenmerk": "ABC/12345", "datum": "3 mei 2031"},
        ),
    ],
)
def test_a_row_of_values_stands_under_a_row_of_labels(text: str, expected: dict[str, str]) -> None:
    assert under(text) == expected


@pytest.mark.parametrize(
    ("labels", "values", "expected"),
    [
        (
            "Datum\tUw brief (kenmerk)\tOns kenmerk",
            "4 juli 2031\tXYZ 2031-00512M",
            {"Datum": "4 juli 2031", "Ons kenmerk": "XYZ 2031-00512M"},
        ),
        (
            "Datum\tUw kenmerk\tOns kenmerk\tBijlage(n)",
            "4 juli 2031\tE/EP/2031234\t1",
            {"Datum": "4 juli 2031", "Ons kenmerk": "E/EP/2031234", "Bijlage(n)": "1"},
        ),
        (
            "Uw kenmerk\tOns kenmerk\tDatum",
            "2031Z00001\t4 juli 2031",
            {"Uw kenmerk": "2031Z00001", "Datum": "4 juli 2031"},
        ),
        (
            "Uw brief van\tDatum\tOns kenmerk",
            "4 juli 2031\tABC/12345",
            {"Datum": "4 juli 2031", "Ons kenmerk": "ABC/12345"},
        ),
        (
            "Uw kenmerk\tOns kenmerk\tDatum",
            "-\tABC/12345\t4 juli 2031",
            {"Uw kenmerk": "-", "Ons kenmerk": "ABC/12345", "Datum": "4 juli 2031"},
        ),
    ],
)
def test_a_value_fewer_leaves_the_label_open_that_it_cannot_stand_under(
    labels: str, values: str, expected: dict[str, str]
) -> None:
    assert under(f"{labels}\n{values}") == expected


def test_a_value_broken_by_its_column_is_read_whole() -> None:
    text = "Uw brief\tOns kenmerk\tDatum\n21 december\tXX/YY\t9 januari\n2030\t7654321\t2031\n"
    assert under(text) == {"Uw brief": "21 december 2030", "Ons kenmerk": "XX/YY 7654321", "Datum": "9 januari 2031"}
    text = "Uw brief\tOns kenmerk\tDatum\n21 december 2030\tXX/YY\t9 januari 2031\n7654321\n"
    assert under(text)["Ons kenmerk"] == "XX/YY 7654321"
    assert under("Uw brief\tDatum\n21 december\t9 januari 2031\n2030\n") == {
        "Uw brief": "21 december 2030",
        "Datum": "9 januari 2031",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Datum\tProefstad\n3 mei 2031\tABC/12345",
        "Ons kenmerk\tSluizen en bruggen in beheer\n7654321\t3 mei 2031",
        "Datum\n3 mei 2031",
        "Datum\tOns kenmerk\nOnderwerp\tBijlage(n)\n",
    ],
)
def test_what_is_no_row_of_labels_has_no_columns(text: str) -> None:
    assert under(text) == {}


def test_labels_stacked_upon_each_other_are_answered_by_as_many_lines_that_fit() -> None:
    labels = "Datum\nKenmerk\nUw kenmerk\nBijlage(n)\nOnderwerp"
    values = "21 mei 2031\nABC2031012345\n123456.00u\n1\nWet sluizen"
    assert under(f"{labels}\n\n{values}\n\nGeachte voorzitter,") == dict(
        zip(labels.split("\n"), values.split("\n"), strict=True)
    )
    assert under(f"{labels}\n\n21 mei 2031\nABC2031012345\n1\nWet sluizen\n\nGeachte voorzitter,") == {}
    assert under("Datum\nKenmerk\n3 mei 2031\nABC/12345") == {}


PIECES = [
    "Datum",
    "Uw kenmerk",
    "Ons kenmerk",
    "Onderwerp",
    "Proefstad",
    "3 mei 2031",
    "ABC/12345",
    "1",
    "-",
    "Sluizen",
    "2031",
]


@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=9), max_size=6))
@settings(max_examples=examples(150))
def test_any_rows_give_values_that_stand_below_their_label(rows: list[list[str]]) -> None:
    letter = Letter(Extract(blocks=(), plain="\n".join("\t".join(row) for row in rows)))
    for place in range(len(letter.lines)):
        for start, value in (columns(letter.lines, place) or {}).items():
            assert start < value.start
            assert letter.extract.plain[value.start :].startswith(value.text.split(" ")[0])
