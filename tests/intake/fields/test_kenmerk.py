import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.readings import Candidate, Evidence, Extract
from app.intake.fields.kenmerk import ours, theirs
from app.intake.page_lines import Letter
from tests.support.effort import examples


def letter(text: str, properties: tuple[tuple[str, str], ...] = ()) -> Letter:
    pages = text.count("\f") + 1 if "\f" in text else None
    return Letter(Extract(blocks=(), plain=text, pages=pages, properties=properties))


def best(candidates: list[Candidate]) -> str | None:
    return max(candidates, key=lambda each: each.confidence).value if candidates else None


def read(text: str) -> tuple[str | None, str | None]:
    return best(list(ours(letter(text)))), best(list(theirs(letter(text))))


@pytest.mark.parametrize(
    ("text", "kenmerk"),
    [
        ("Ons kenmerk\n7654321", "7654321"),
        ("Onze referentie\nBS2031012345", "BS2031012345"),
        ("Kenmerk: F/2031012345\nDatum 6 juni 2031", "F/2031012345"),
        ("Kenmerk\n987654-123456-XY", "987654-123456-XY"),
        ("Ons nummer XX/YyZz/123456", "XX/YyZz/123456"),
        ("Notanummer\t2031-0000123456", "2031-0000123456"),
        ("Ons kenmerk DGXX-YY / 12345678", "DGXX-YY / 12345678"),
        ("Ons kenmerk\nDGXX-YY /\n12345678", "DGXX-YY / 12345678"),
        ("Ons kenmerk IENW/BSK-2031/12 Bijlage(n) 8", "IENW/BSK-2031/12"),
        ("Ons kenmerk\nDe tekst van de brief\n7654321\ndie doorloopt", "7654321"),
    ],
)
def test_our_kenmerk_stands_by_the_label_of_each_house(text: str, kenmerk: str) -> None:
    assert read(text) == (kenmerk, None)


@pytest.mark.parametrize(
    ("text", "kenmerk"),
    [
        ("Uw kenmerk\n2031Z00001", "2031Z00001"),
        ("Uw referentie: ABC-98765", "ABC-98765"),
        ("Datum 28 oktober 2031 Uw kenmerk 12345-x96/2031D00001 Onderwerp sluizen", "12345-x96/2031D00001"),
        ("Uw brief van 3 mei 2031, kenmerk ABC-12345", "ABC-12345"),
        ("Uw brief van 3 mei 2031, nr. 2031Z00001", "2031Z00001"),
    ],
)
def test_their_kenmerk_stands_by_its_label_or_with_the_date_of_their_letter(text: str, kenmerk: str) -> None:
    assert read(text) == (None, kenmerk)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uw brief Ons kenmerk\nProef/2031/64668\n", ("Proef/2031/64668", None)),
        ("Uw brief\tOns kenmerk\nABC0400711\tProef/2031/64668\n", ("Proef/2031/64668", "ABC0400711")),
        ("Uw brief\tOns kenmerk\n3 mei 2031\tProef/2031/64668\n", ("Proef/2031/64668", None)),
        ("Datum Kenmerk Onderwerp\n16 september 2031 03M123456 Notitie over sluizen", ("03M123456", None)),
        ("Uw kenmerk Ons kenmerk Datum\n2031Z00001 WJZ/12345678 3 mei 2031", ("WJZ/12345678", "2031Z00001")),
        ("Uw kenmerk Ons kenmerk\n2031Z00001\n", (None, "2031Z00001")),
        ("Uw kenmerk\tOns kenmerk\n2031Z00001\t7654321\n", ("7654321", "2031Z00001")),
        ("Doorkiesnummer Ons kenmerk\n070 123 45 67 VBD/12345", ("VBD/12345", None)),
    ],
)
def test_a_row_of_labels_is_answered_by_the_row_below(text: str, expected: tuple[str | None, str | None]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ons kenmerk\n\nUw kenmerk\n\nBijlagen\n12345",
        "Ons kenmerk\nDatum\n3 mei 2031",
        "Ons kenmerk\n4 mei 2031",
        "Ons kenmerk\n-\nBij beantwoording de datum en ons kenmerk vermelden.\n12345",
        "Ons kenmerk\nBij beantwoording de datum en ons kenmerk vermelden.\n12345",
        "Ons kenmerk\nPostbus 20301\n2500 EH Den Haag\nT 070 123 45 67",
        "Ons kenmerk\nVoorbeeldstraat 147\n",
        "Het kenmerk 12345678 staat in de tekst.",
        "Bij beantwoording de datum en ons kenmerk vermelden.\n7654321",
    ],
)
def test_an_empty_label_stays_empty(text: str) -> None:
    assert read(text) == (None, None)


@pytest.mark.parametrize("head", ["Nummer\tMotie\n123456\tSluizen", "Kenmerk\n123456", "Referentie 123456"])
def test_the_head_of_a_table_far_below_names_no_kenmerk_of_the_letter(head: str) -> None:
    assert read("Tekst van de brief.\n" * 100 + head) == (None, None)
    assert read("Tekst van de brief.\f" * 3 + head) == (None, None)


def test_a_running_head_with_another_kenmerk_is_told_as_less_sure() -> None:
    first, second = ours(letter("Ons kenmerk 7654321\fDatum\n3 mei 2031\nOns kenmerk 7654322"))
    assert (first.value, second.value) == ("7654321", "7654322")
    assert first.confidence > second.confidence >= 0.75


def test_a_property_is_proposed_and_stands_back() -> None:
    printed, property_ = ours(letter("Ons kenmerk 7654321", (("Kenmerk", "7654322"), ("Onderwerp", "12345"))))
    assert printed.confidence > property_.confidence
    assert (property_.value, property_.evidence) == ("7654322", Evidence.PROPERTY)


LINES = [
    "Ons kenmerk",
    "Uw kenmerk Ons kenmerk",
    "Kenmerk: ABC-12345",
    "7654321",
    "Uw brief van 3 mei 2031, nr. 2031Z00001",
    "Onze referentie\tUw referentie",
    "DGXX /",
    "-",
    "",
    "\f",
    "Bij beantwoording de datum en ons kenmerk vermelden.",
    "3 mei 2031 PS/2031-12",
]


@given(st.lists(st.sampled_from(LINES), max_size=25))
@settings(max_examples=examples(150))
def test_labels_in_any_order_give_kenmerken_that_point_at_their_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    for each in (*ours(letter(text)), *theirs(letter(text))):
        assert each.text == text[each.start : each.end]
        assert each.value.replace(" ", "") == "".join(each.text.split())
        assert 0 < each.confidence < 1


def test_a_kenmerk_may_stand_beside_the_salutation() -> None:
    text = (
        "Datum 3 mei 2031\nOns kenmerk\nABC-D / 1234567\n\nUw kenmerk\n"
        "Geachte Voorzitter, 2031Z00001/2031D00002\n\nHierbij bericht ik u.\n"
    )
    assert read(text) == ("ABC-D / 1234567", "2031Z00001/2031D00002")


def test_a_kenmerk_stands_under_its_label_where_words_of_the_letter_stand_beside_that() -> None:
    text = (
        "Geachte voorzitter,\n\nOns kenmerk:                  In de vergadering heeft de commissie\n"
        "12345-678/2031D00001\n                              voor Oevers gesproken.\n"
    )
    assert read("Betreft: oevers\n\n" + text)[0] == "12345-678/2031D00001"


def test_their_kenmerk_may_stand_in_brackets_behind_the_date_of_their_letter() -> None:
    text = "Datum\tUw brief (Kenmerk)\tOns kenmerk\n21 juni 2031\t19 mei 2031 (05-ABC-42)\tAB 2031-01423 M\n"
    assert read(text) == ("AB 2031-01423 M", "05-ABC-42")
