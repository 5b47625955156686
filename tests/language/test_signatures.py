import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.offices import read_office
from app.language.signatures import (
    answerers,
    is_closing,
    office_and_name,
    on_behalf_of,
    principal,
    printed_name,
    side_by_side,
    stands_in,
    surname_of_committee,
)


@pytest.mark.parametrize(
    "text",
    ["Hoogachtend,", "Met vriendelijke groet,", "met vriendelijke groeten", "Met de meeste hoogachting,", "Groet,"],
)
def test_a_closing_is_known(text: str) -> None:
    assert is_closing(text)


@pytest.mark.parametrize("text", ["", "Hoogachtend, de minister", "De groet was vriendelijk.", "groetenboek"])
def test_other_words_are_no_closing(text: str) -> None:
    assert not is_closing(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A.B. van der Voorbeeld", "A.B. van der Voorbeeld"),
        ("A. B. C. Voorbeeld", "A. B. C. Voorbeeld"),
        ("(A.B. de Voorbeeld)", "A.B. de Voorbeeld"),
        ("(w.g.) A.B. Voorbeeld", "A.B. Voorbeeld"),
        ("w.g. Th.A. Voorbeeld", "Th.A. Voorbeeld"),
        ("mw. mr. drs. A.B.C. Voorbeeld", "mw. mr. drs. A.B.C. Voorbeeld"),
        ("Mr.dr. A.B. Voorbeeld", "Mr.dr. A.B. Voorbeeld"),
        ("ir A. Voorbeeld MSc,", "ir A. Voorbeeld MSc"),
        ("dr. A. van der Voorbeeld - de Proef", "dr. A. van der Voorbeeld - de Proef"),
        ("A. DE VOORBEELD", "A. DE VOORBEELD"),
    ],
)
def test_a_name_with_initials_is_nearly_sure_whatever_stands_round_it(text: str, name: str) -> None:
    read = printed_name(text)
    assert read is not None
    assert text[read.start : read.end] == name
    assert read.certainty > 0.9


@pytest.mark.parametrize("text", ["Anna van den Voorbeeld", "Anna A.B. van Voorbeeld", "ANNA DE VOORBEELD"])
def test_a_name_with_a_first_name_is_less_sure(text: str) -> None:
    read = printed_name(text)
    assert read is not None
    assert 0.5 < read.certainty < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Voorbeeld",
        "Den Haag",
        "Tot slot",
        "Postbus 20018",
        "Stichting Voorbeeld",
        "Voorbeeld Nederland",
        "Hoogachtend,",
        "directeur",
        "A. Voorbeeld B. Proefstuk",
        "A. Voorbeeld, directeur",
        "A. Voorbeeld " * 9,
    ],
)
def test_what_is_no_name_of_one_person_is_none(text: str) -> None:
    assert printed_name(text) is None


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        (
            "De Minister van Vaarwegen, Wonen en Oevers, A.B. Voorbeeld",
            "Vaarwegen, Wonen en Oevers",
            "A.B. Voorbeeld",
        ),
        ("De minister van Vaarwegen, A. B. Voorbeeld", "Vaarwegen", "A. B. Voorbeeld"),
        ("De griffier van de vaste commissie voor Oevers, De Voorbeeld", "commissie voor Oevers", "De Voorbeeld"),
        ("De fungerend voorzitter van de commissie, Voorbeeld-Proef", "van de commissie", "Voorbeeld-Proef"),
        ("Adjunct-griffier van de commissie, Proef", "van de commissie", "Proef"),
        ("De minister van Oevers, A. B.van Voorbeeld", "minister van Oevers", "A. B.van Voorbeeld"),
        ("mr. A. Voorbeeld, directeur Vaarwegen", "directeur Vaarwegen", "mr. A. Voorbeeld"),
    ],
)
def test_a_line_may_hold_an_office_with_its_name(text: str, office: str, name: str) -> None:
    read = office_and_name(text)
    assert read is not None
    _, span, printed = read
    assert text[slice(*span)].endswith(office)
    assert text[printed.start : printed.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "De Minister van Vaarwegen en Oevers,",
        "Wij spraken met de burgemeester van Proefstad, A. Voorbeeld, over de veerpont.",
        "De Minister van Vaarwegen, Wonen en Oevers",
        "A. Voorbeeld, die dat toezegde",
        "De minister van Oevers, Anna Voorbeeld",
    ],
)
def test_a_line_with_one_of_both_or_a_sentence_holds_no_pair(text: str) -> None:
    assert office_and_name(text) is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("namens deze,", ""),
        ("Namens deze:", ""),
        ("voor deze", ""),
        ("b/a", ""),
        ("i.o.", ""),
        ("voor deze: de directeur Vaarwegen", "de directeur Vaarwegen"),
    ],
)
def test_who_stands_in_says_so_and_may_name_an_own_office(text: str, office: str) -> None:
    span = stands_in(text)
    assert span is not None
    assert text[slice(*span)] == office


@pytest.mark.parametrize(
    "text", ["namens", "Iordan", "mede namens de minister", "voor deze brief geldt", "i.o.v. hem"]
)
def test_other_words_stand_in_for_nobody(text: str) -> None:
    assert stands_in(text) is None


def test_an_office_may_be_signed_for_or_signed_for_too() -> None:
    text = "Namens de Minister van Vaarwegen,"
    span = principal(text)
    assert span is not None
    assert text[slice(*span)] == "de Minister van Vaarwegen,"
    assert principal("Mede namens de Minister van Vaarwegen,") is None
    assert on_behalf_of("Mede namens de Minister van Vaarwegen,") == "Minister van Vaarwegen"
    assert on_behalf_of(text) is None


def test_the_president_of_a_committee_is_printed_by_surname_alone() -> None:
    committee, minister = read_office("De voorzitter van de commissie"), read_office("De Minister van Oevers")
    assert committee is not None
    assert minister is not None
    assert surname_of_committee(committee, "Van der Voorbeeld") is not None
    assert surname_of_committee(committee, "van de leden") is None
    assert surname_of_committee(minister, "Voorbeeld") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("de minister van Oevers, de staatssecretaris van Wonen,", 2),
        ("De Minister van Oevers, De Minister voor Wonen en Wijken,", 2),
        ("A. de Voorbeeld mr. B.C. van der Proef", 2),
        ("A. Voorbeeld B. Proef C. Monster", 3),
        ("A. B. Voorbeeld", 1),
        ("mede namens de minister van Oevers", 1),
        ("de minister van Oevers en de minister van Wonen", 1),
        ("Anna Voorbeeld", 1),
    ],
)
def test_a_line_of_two_columns_is_cut_between_offices_or_names(text: str, parts: int) -> None:
    spans = side_by_side(text)
    assert len(spans) == parts
    assert " ".join(text[slice(*span)] for span in spans) == text


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        (
            "Antwoord van Minister Voorbeeld (Vaarwegen en Oevers) (ontvangen 3 mei 2031).",
            "Voorbeeld",
            "Minister (Vaarwegen en Oevers)",
        ),
        (
            "Antwoord van Staatssecretaris Van der Voorbeeld\n(Vaarwegen – Sluizen en\nBruggen), mede namens",
            "Van der Voorbeeld",
            "Staatssecretaris (Vaarwegen – Sluizen en Bruggen)",
        ),
        (
            "Antwoord van minister Voorbeeld-de Proef (Oevers). (Ontvangen 3 mei 2001)",
            "Voorbeeld-de Proef",
            "minister (Oevers)",
        ),
        ("Antwoord van Minister Voorbeeld (VO) en van Minister Proef (PR)", "Voorbeeld", "Minister (VO)"),
        ("Antwoord van minister Voorbeeld van Oevers, mede namens", "Voorbeeld", "minister van Oevers"),
        (
            "Antwoord van minister-president Voorbeeld, minister van Algemene Zaken (ontvangen",
            "Voorbeeld",
            "minister van Algemene Zaken",
        ),
        ("Antwoord van de Minister van Oevers (ontvangen 3 mei 2031)", None, "Minister van Oevers"),
        (
            "Mededeling van Staatssecretaris Van ’t Voorbeeld (Oevers) (ontvangen",
            "Van ’t Voorbeeld",
            "Staatssecretaris (Oevers)",
        ),
    ],
)
def test_printed_kamervragen_name_who_answers(text: str, name: str | None, office: str) -> None:
    read = next(iter(answerers(text)))
    assert (read.name and text[slice(*read.name)], read.office) == (name, office)


@pytest.mark.parametrize(
    "text",
    [
        "Antwoord van de minister op vraag 3",
        "Antwoorden van de minister van Oevers en Wonen op Kamervragen",
        "Het antwoord van minister Voorbeeld volgt.",
        "Antwoord van de Minister van Oevers op de vragen van het lid",
    ],
)
def test_other_answers_name_nobody(text: str) -> None:
    assert not list(answerers(text))


def test_who_answers_may_answer_for_others_too() -> None:
    (read,) = answerers(
        "Antwoord van Minister Voorbeeld (Oevers), mede namens de Minister\nvan Wonen (ontvangen 3 mei)"
    )
    assert read.on_behalf == "Minister van Wonen"


@given(st.text() | st.text(alphabet="A.b ,()deMinistervan", max_size=80))
def test_no_text_makes_reading_fail(text: str) -> None:
    name = printed_name(text)
    assert name is None or text[name.start : name.end].strip()
    for span in side_by_side(text):
        assert 0 <= span[0] <= span[1] <= len(text)
    office_and_name(text)
    stands_in(text)
    principal(text)
    on_behalf_of(text)
    list(answerers(text))
