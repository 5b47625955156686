from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.readings import Candidate, Evidence, Extract, ReadField, Reading
from app.intake.extraction import extract
from app.intake.fields.kenmerk import is_kenmerk
from app.intake.recogniser import recognise
from tests.support.effort import examples
from tests.support.packages import docx, p, table
from tests.support.shared import shared

KAMERBRIEF = """> Retouradres Postbus 99999 9999 ZZ Voorbeeldstad

Directie Waterwegen
Aan de Voorzitter van de Tweede Kamer
Kade 1
der Staten-Generaal
9999 ZZ Voorbeeldstad
Postbus 99998

Ons kenmerk
VBD/2031-12345

Uw kenmerk
2031Z00001

Datum 4 februari 2031
Betreft Stand van zaken van het programma vaarwegen en
oevers

Hierbij informeer ik uw Kamer over de voortgang.

De Minister van Vaarwegen en Oevers,


A.B. van der Voorbeeld-’t Hart

Pagina 1 van 2
"""

ANTWOORD = """Onderwerp Reactie op uw voorstel

Geachte mevrouw Proef,

Dank voor uw brief van 3 januari jl. over de veerpont.

Met vriendelijke groet,

De staatssecretaris van Vaarwegen
en Oevers,

drs. C. Proefsma
"""

INKOMEND = """Gemeente Proefstad
Postbus 1
1111 AA Proefstad

Aan de minister van Vaarwegen en Oevers
Postbus 99999
9999 ZZ Voorbeeldstad

Uw brief van\tUw kenmerk\tOns kenmerk\tDatum
2 mei 2031\tABC-98765\tPS 2031/0042\t17 juni 2031

Onderwerp: veerpont

Geachte minister,

Wij vragen uw aandacht voor de veerpont.

Hoogachtend,

D.E. Fictief
Burgemeester van Proefstad
"""


def read(text: str, properties: tuple[tuple[str, str], ...] = ()) -> Reading:
    return recognise(replace(extract(text.encode(), "brief.txt"), properties=properties), "brief.txt")


def value(field: ReadField | None) -> str | None:
    return field.best.value if field else None


def test_a_kamerbrief_shows_its_header() -> None:
    got = read(KAMERBRIEF)
    assert value(got.kind) == "kamerbrief"
    assert value(got.our_kenmerk) == "VBD/2031-12345"
    assert value(got.their_kenmerk) == "2031Z00001"
    assert value(got.dated) == "2031-02-04"
    assert value(got.subject) == "Stand van zaken van het programma vaarwegen en oevers"
    assert value(got.addressee) == "Voorzitter van de Tweede Kamer der Staten-Generaal"
    assert value(got.signatory) == "A.B. van der Voorbeeld-’t Hart"
    assert value(got.signatory_function) == "Minister van Vaarwegen en Oevers"
    assert value(got.organisation) == "Ministerie van Vaarwegen en Oevers"
    assert value(got.directorate) == "Directie Waterwegen"
    assert value(got.pages_total) == "2"


def test_an_answer_shows_what_it_has_and_nothing_else() -> None:
    got = read(ANTWOORD)
    assert value(got.kind) == "antwoordbrief"
    assert value(got.signatory) == "drs. C. Proefsma"
    assert value(got.signatory_function) == "staatssecretaris van Vaarwegen en Oevers"
    absent = (got.dated, got.our_kenmerk, got.their_kenmerk, got.directorate, got.addressee, got.pages_total)
    assert absent == (None,) * 6


def test_a_letter_to_the_minister_is_incoming_and_its_columns_are_told_apart() -> None:
    got = read(INKOMEND)
    assert value(got.kind) == "incoming"
    assert (value(got.their_kenmerk), value(got.our_kenmerk)) == ("ABC-98765", "PS 2031/0042")
    assert value(got.dated) == "2031-06-17"
    assert value(got.addressee) == "minister van Vaarwegen en Oevers"
    assert (value(got.signatory), value(got.signatory_function)) == ("D.E. Fictief", "Burgemeester van Proefstad")
    assert got.organisation is None


@pytest.mark.parametrize("text", [KAMERBRIEF, ANTWOORD, INKOMEND, "\f".join([KAMERBRIEF, INKOMEND])])
def test_every_candidate_points_at_its_text(text: str) -> None:
    reading = recognise(Extract(blocks=(), plain=text, pages=text.count("\f") + 1), "brief.txt")
    for name in Reading.__slots__:
        field = getattr(reading, name)
        for candidate in (field.best, *field.alternatives) if isinstance(field, ReadField) else ():
            assert candidate.text == text[candidate.start : candidate.end] != ""
            assert candidate.page == text[: candidate.start].count("\f") + 1
            assert 0.3 <= candidate.confidence <= 1
            assert candidate.rule


@pytest.mark.parametrize(
    "prose",
    [
        "Datum van inwerkingtreding is nog open.",
        "Het kenmerk van deze aanpak is samenwerking.",
        "Kenmerk van de aanpak is dat 12345 mensen meedoen.",
        "Betreft dit ook de havens?",
        "Op 3 mei 2030 spraken wij de Minister van Vaarwegen,\ndie dit toezegde.",
        "Directie en personeel zijn het eens.",
        "Aan de andere kant van de rivier staat een huis.",
        "Aan de burgemeester is gevraagd om\neen oordeel te geven over de veerpont.",
        "Wij spraken met de burgemeester van Proefstad,\nA.B. Fictief, over de veerpont.",
        "Het Ministerie van Vaarwegen is verhuisd.\nMinisterie van Vaarwegen",
        "Pagina 3 van 2",
        "Op pagina 12 van 2031 staat niets.",
        "Vraag 1 blijft open.",
        "Uw brief van 3 mei 2031 is ontvangen.",
        "De datum\n3 mei 2031\nis gekozen.",
    ],
)
def test_prose_that_sounds_like_a_letter_fills_nothing(prose: str) -> None:
    got = read(f"Dit is een stuk tekst.\n{prose}\nEn zo gaat het verder.")
    assert [name for name in Reading.__slots__ if isinstance(getattr(got, name), ReadField)] == []


def test_values_are_found_through_a_margin_column() -> None:
    got = read(
        "De partijen werken samen aan de voortgang Datum\n4 februari 2031\nvan het programma, dat Ons kenmerk\n"
        "tot en met volgend jaar loopt en daarna opnieuw\n7654321\nwordt bekeken.\nPagina 5 van 10\n"
    )
    assert (value(got.dated), value(got.our_kenmerk)) == ("2031-02-04", "7654321")


def test_a_property_is_weaker_than_what_is_printed() -> None:
    got = read("Ons kenmerk\n1234567\nDatum 4 februari 2031", (("Kenmerk", "7654321"), ("Datum", "1 januari 2031")))
    assert got.our_kenmerk is not None
    assert got.dated is not None
    assert [each.value for each in (got.our_kenmerk.best, *got.our_kenmerk.alternatives)] == ["1234567", "7654321"]
    assert got.dated.alternatives[0].evidence is Evidence.PROPERTY


def test_a_kenmerk_only_in_the_properties_is_proposed_and_a_date_is_not() -> None:
    got = read("Ons kenmerk\n\nGeachte heer,", (("Kenmerk", "7654321"), ("Datum", "1 januari 2031")))
    assert got.our_kenmerk is not None
    best: Candidate = got.our_kenmerk.best
    assert (best.value, best.start, best.evidence) == ("7654321", None, Evidence.PROPERTY)
    assert got.dated is None


@pytest.mark.parametrize("text", ["1234567", "VBD/2031-12345", "BZ2031001", "PS 2031/0042", "IENW/BSK-2031/22"])
def test_what_can_be_a_kenmerk(text: str) -> None:
    assert is_kenmerk(text)


@pytest.mark.parametrize(
    "text",
    [
        "-",
        "",
        "2500 EA DEN HAAG",
        "070 123 45 67",
        "4 februari 2031",
        "zie bijlage 123",
        "Bijlage",
        "12",
        "en ons 123 kenmerk",
    ],
)
def test_what_cannot_be_a_kenmerk(text: str) -> None:
    assert not is_kenmerk(text)


def test_the_date_of_their_letter_is_not_the_date_of_this_one() -> None:
    assert read("Uw brief van\n2 mei 2031\nOns kenmerk\n1234567\n").dated is None


def test_a_kenmerk_is_not_sought_below_the_next_label() -> None:
    got = read("Ons kenmerk\nUw kenmerk\n2031Z00001\n")
    assert (got.our_kenmerk, value(got.their_kenmerk)) == (None, "2031Z00001")


@pytest.mark.parametrize("pages", ["Pagina 2 van 1", "Pagina 1 van 1\n" + "woord " * 2000])
def test_stale_page_totals_are_no_totals(pages: str) -> None:
    assert read(pages).pages_total is None


def test_who_signs_for_the_minister_bears_the_office_below_the_name() -> None:
    got = read("De Minister van Vaarwegen en Oevers,\nnamens deze,\n\nF.G. Fictief\nDirecteur Waterwegen")
    assert (value(got.signatory), value(got.signatory_function)) == ("F.G. Fictief", "Directeur Waterwegen")


def test_questions_with_answers_are_kamervragen() -> None:
    assert value(read("Vraag 1\nKlopt dit?\nAntwoord op vraag 1\nJa.").kind) == "kamervragen"


def test_a_letterhead_in_a_table_is_read_whole() -> None:
    head = table([p("Datum"), p("3 mei 2031")], [p("Onderwerp"), p("Een lange regel over vaarwegen en over oevers")])
    got = recognise(extract(docx(head + p("Wij schrijven u.")), "brief.docx"), "brief.docx")
    assert value(got.subject) == "Een lange regel over vaarwegen en over oevers"
    assert value(got.dated) == "2031-05-03"


@given(
    st.lists(st.sampled_from([*KAMERBRIEF.split("\n"), *INKOMEND.split("\n"), "\f", "Datum", "Aan", "1", "Minister"]))
)
@settings(max_examples=examples(150))
def test_lines_in_any_order_are_read_without_a_defect(chosen: list[str]) -> None:
    read("\n".join(["Wij schrijven u.", *chosen]))


def test_a_real_letter_shows_its_header() -> None:
    name = "letters/02-jenv-2024-hoofddoekjes-boa.docx"
    got = recognise(extract(shared(name).read_bytes(), name), name)
    assert value(got.dated) == "2024-05-16"
    assert value(got.our_kenmerk) == "5401166"
    assert value(got.pages_total) == "4"
    assert value(got.kind) == "kamervragen"
