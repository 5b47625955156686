import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.readings import Extract
from app.intake.fields.signature import Signature, signatures
from app.intake.page_lines import Letter
from tests.support.effort import examples

BODY = "Hierbij zend ik u het verslag.\n\n"
HEAD = "Aan de voorzitter van de Voorbeeldraad\nPostbus 1\n1234 AB PROEFSTAD\n\nGeachte voorzitter,\n\n"


def signed(text: str) -> list[Signature]:
    return list(signatures(Letter(Extract(blocks=(), plain=text))))


def read(text: str) -> list[tuple[str | None, str | None]]:
    return [
        (each.name.value if each.name else None, each.function.value if each.function else None)
        for each in signed(text)
    ]


@pytest.mark.parametrize(
    ("block", "name", "function"),
    [
        (
            "De Minister van Vaarwegen en Oevers,\n\n\n\nA.B. van der Voorbeeld",
            "A.B. van der Voorbeeld",
            "Minister van Vaarwegen en Oevers",
        ),
        (
            "De minister van Vaarwegen en Oevers\n\nAnna van den Voorbeeld",
            "Anna van den Voorbeeld",
            "minister van Vaarwegen en Oevers",
        ),
        ("DE MINISTER VAN VAARWEGEN\n\nA. van Voorbeeld", "A. van Voorbeeld", "MINISTER VAN VAARWEGEN"),
        (
            "De Minister van Vaarwegen,\nWonen en Oevers,\n\n(A. Voorbeeld)",
            "A. Voorbeeld",
            "Minister van Vaarwegen, Wonen en Oevers",
        ),
        (
            "De Minister van Wonen, Ruimtelijke\nOrdening en\nOevers,\n\ndr. Anna Voorbeeld",
            "dr. Anna Voorbeeld",
            "Minister van Wonen, Ruimtelijke Ordening en Oevers",
        ),
        (
            "De staatssecretaris van Vaarwegen –\nSluizen en Bruggen,\n\nA. Voorbeeld",
            "A. Voorbeeld",
            "staatssecretaris van Vaarwegen – Sluizen en Bruggen",
        ),
        (
            "De MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\n\nMr.dr. A.B. Voorbeeld",
            "Mr.dr. A.B. Voorbeeld",
            "MINISTER-PRESIDENT, Minister van Algemene Zaken",
        ),
        (
            "De Minister van Vaarwegen, Wonen en Oevers, A. B. Voorbeeld\n\nNoot 1",
            "A. B. Voorbeeld",
            "Minister van Vaarwegen, Wonen en Oevers",
        ),
        ("(w.g.) A.B. Voorbeeld\nMinister van Vaarwegen", "A.B. Voorbeeld", "Minister van Vaarwegen"),
        (
            "Anna Voorbeeld\nStaatssecretaris van Vaarwegen\nen Oevers",
            "Anna Voorbeeld",
            "Staatssecretaris van Vaarwegen en Oevers",
        ),
        (
            "Dank voor uw brief. De Minister van Vaarwegen, Wonen en Oevers, mr. A. Voorbeeld",
            "mr. A. Voorbeeld",
            "Minister van Vaarwegen, Wonen en Oevers",
        ),
        (
            "(w.g.) A.B. Voorbeeld\nMinister van Oevers\nBezoekadres\tHoofdkantoor",
            "A.B. Voorbeeld",
            "Minister van Oevers",
        ),
        (
            "De minister van Vaarwegen, Wonen en Oevers,\nmw. Anna J.A. van der Voorbeeld",
            "mw. Anna J.A. van der Voorbeeld",
            "minister van Vaarwegen, Wonen en Oevers",
        ),
        ("De Minister van Vaarwegen,\n\nPagina 9 van 9\nA. Voorbeeld", "A. Voorbeeld", "Minister van Vaarwegen"),
    ],
)
def test_a_minister_signs_under_the_office(block: str, name: str, function: str) -> None:
    assert read(BODY + block) == [(name, function)]


@pytest.mark.parametrize(
    ("block", "name", "function"),
    [
        (
            "Hoogachtend,\n\nde burgemeester van Proefstad,\n\nmr. A. Voorbeeld",
            "mr. A. Voorbeeld",
            "burgemeester van Proefstad",
        ),
        ("Hoogachtend,\n\nA. Voorbeeld\ndirecteur", "A. Voorbeeld", "directeur"),
        ("Hoogachtend,\n\nA. Voorbeeld\nadviseur\nGemeente Proefstad", "A. Voorbeeld", "adviseur"),
        (
            "Met vriendelijke groet,\n\nStichting Proef\n\nA. Voorbeeld\nalgemeen directeur",
            "A. Voorbeeld",
            "algemeen directeur",
        ),
        (
            "Met vriendelijke groet,\nNamens het bestuur,\n\nAnna de Voorbeeld\nvoorzitter",
            "Anna de Voorbeeld",
            "voorzitter",
        ),
        ("Hoogachtend,\n\nmr. A. Voorbeeld, directeur Vaarwegen", "mr. A. Voorbeeld", "directeur Vaarwegen"),
        (
            "Hoogachtend,\nKoninklijke Proefbouw B.V.\n\n\nir. A. van der Voorbeeld\nalgemeen directeur",
            "ir. A. van der Voorbeeld",
            "algemeen directeur",
        ),
        ("Hoogachtend,\n\nJan Voorbeeld\nKerkstraat 1\n1234 AB Proefstad", "Jan Voorbeeld", None),
    ],
)
def test_others_sign_under_a_closing(block: str, name: str, function: str | None) -> None:
    assert read(HEAD + BODY + block) == [(name, function)]


@pytest.mark.parametrize(
    "block",
    [
        "De Minister van Oevers,\tDe Minister van Wonen,\n\n\nA. Voorbeeld\tmr. B. Proef",
        "De Minister van Oevers,        De Minister van Wonen,\n\n\nA. Voorbeeld        mr. B. Proef",
        "De Minister van Oevers, De Minister van Wonen,\n\nA. Voorbeeld mr. B. Proef",
        "De Minister van Oevers,\n\nDe Minister van Wonen,\n\nA. Voorbeeld\n\nmr. B. Proef",
        "De Minister van Oevers,\nA. Voorbeeld\n\nDe Minister van Wonen,\nmr. B. Proef",
        "De Minister van Oevers, A. Voorbeeld\n\nDe Minister van Wonen, mr. B. Proef",
        "A. Voorbeeld\tmr. B. Proef\nMinister van Oevers\tMinister van Wonen",
    ],
)
def test_of_two_ministers_each_bears_the_own_office_and_the_first_is_surest(block: str) -> None:
    found = signed(BODY + block)
    assert read(BODY + block) == [("A. Voorbeeld", "Minister van Oevers"), ("mr. B. Proef", "Minister van Wonen")]
    first, second = found[0].name, found[1].name
    assert first is not None
    assert second is not None
    assert first.confidence > second.confidence


def test_offices_in_two_columns_run_on_in_their_own() -> None:
    offices = "De Minister van Wonen,\tDe Minister van Sluizen,\nWijken en Oevers,\tBruggen en Veren,\n\n"
    block = f"{offices}A. Voorbeeld\tB. Proef"
    assert read(BODY + block) == [
        ("A. Voorbeeld", "Minister van Wonen, Wijken en Oevers"),
        ("B. Proef", "Minister van Sluizen, Bruggen en Veren"),
    ]


def test_a_college_signs_by_secretary_and_mayor() -> None:
    college = "Hoogachtend,\nburgemeester en wethouders van Proefstad,\nde secretaris,\tde burgemeester,\n\n"
    block = f"{college}A. Voorbeeld\tB. Proef"
    assert read(HEAD + BODY + block) == [("A. Voorbeeld", "secretaris"), ("B. Proef", "burgemeester")]


@pytest.mark.parametrize(
    ("block", "function"),
    [
        ("De Minister van Oevers,\nnamens deze,\n\nA. Voorbeeld\nDirecteur Sluizen", "Directeur Sluizen"),
        ("De Minister van Oevers,\nvoor deze,\nde Secretaris-Generaal,\n\nA. Voorbeeld", "Secretaris-Generaal"),
        ("De Minister van Oevers,\nnamens deze, de directeur Sluizen,\n\nA. Voorbeeld", "directeur Sluizen"),
        (
            "Namens de Minister van Oevers,\n\nA. Voorbeeld\nplv. directeur-generaal Sluizen",
            "plv. directeur-generaal Sluizen",
        ),
    ],
)
def test_who_signs_for_the_minister_bears_the_own_office(block: str, function: str) -> None:
    (found,) = signed(BODY + block)
    assert found.name is not None
    assert found.function is not None
    assert found.principal is not None
    assert (found.name.value, found.function.value) == ("A. Voorbeeld", function)
    assert found.principal.value == "Minister van Oevers"


def test_an_office_signed_for_too_is_not_that_of_who_signs() -> None:
    block = "Mede namens de Minister van Wonen\nen Wijken,\n\nde staatssecretaris van Oevers,\n\nA. Voorbeeld"
    (found,) = signed(BODY + block)
    assert found.function is not None
    assert (found.function.value, found.on_behalf) == (
        "staatssecretaris van Oevers",
        ("Minister van Wonen en Wijken",),
    )


def test_printed_kamervragen_are_signed_by_who_answers() -> None:
    asked = "Vragen van het lid Proef aan de Minister van Oevers.\n"
    (found,) = signed(f"{asked}Antwoord van Minister Voorbeeld (Wonen en\nOevers) (ontvangen")
    assert found.name is not None
    assert found.function is not None
    assert (found.name.value, found.function.value) == ("Voorbeeld", "Minister (Wonen en Oevers)")
    assert found.function.text == "Minister Voorbeeld (Wonen en\nOevers)"


@pytest.mark.parametrize(
    "text",
    [
        "De minister van Oevers\nmevrouw A. Voorbeeld\nPostbus 1\n1234 AB PROEFSTAD\nBetreft: sluizen",
        "Aan\nDe Minister van Oevers\nA. Voorbeeld\nVan\nB. Proef\nDirectie Sluizen",
        "Wij spraken met\nde Minister van Oevers,\nA. Voorbeeld\nover de sluis.",
        "Wij spraken met de burgemeester van Proefstad,\nA.B. Voorbeeld, over de veerpont.",
        "De Minister van Oevers deelt dat.\nA. Voorbeeld deelt dat niet.",
        "Aanwezig waren:\nA. Voorbeeld\nB. Proef\ndirecteur",
        "De burgemeester van Proefstad heeft\nA. Voorbeeld",
        "Antwoorden van de minister van Oevers en Wonen op Kamervragen",
        "Hoogachtend,\n\nde wethouder",
    ],
)
def test_an_address_a_list_and_prose_are_not_signed(text: str) -> None:
    assert read(text) == []


def test_an_addressee_above_the_salutation_does_not_sign() -> None:
    text = f"De Minister van Oevers\nA. Proef\n\nGeachte mevrouw Proef,\n\n{BODY}Hoogachtend,\n\nA. Voorbeeld"
    assert read(text) == [("A. Voorbeeld", None)]


LINES = [
    "De Minister van Oevers,",
    "Wijken en Wonen,",
    "namens deze,",
    "Mede namens de Minister van Wonen,",
    "A. Voorbeeld",
    "Anna Proef\tB. Proef",
    "Hoogachtend,",
    "directeur Sluizen",
    "De voorzitter van de commissie,",
    "Pagina 1 van 2",
    "",
    "\f",
    "1234 AB PROEFSTAD",
    "Geachte voorzitter,",
    "Dit is een zin.",
]


@given(st.lists(st.sampled_from(LINES), max_size=30))
@settings(max_examples=examples(150))
def test_lines_in_any_order_give_signatures_that_point_at_their_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    for each in signed(text):
        assert each.name is not None or each.function is not None
        for part in (each.name, each.function, each.principal):
            assert part is None or part.text == text[part.start : part.end] != ""


@pytest.mark.parametrize(
    "above",
    ["Tekst van de brief.\nPagina 2 van 2", "tekst die doorloopt\nOns kenmerk\n7654321", "slot.¹", "(bijlage)"],
)
def test_a_block_may_follow_a_page_number_or_a_running_head(above: str) -> None:
    assert read(f"{above}\nDe Minister van Oevers,\nA. Voorbeeld") == [("A. Voorbeeld", "Minister van Oevers")]


def test_two_officials_beside_each_other_sign_without_a_closing() -> None:
    text = f"{BODY}Proefkamer\n\ndrs. A. Voorbeeld,\tdr. B. Proef RA,\npresident\tsecretaris"
    assert read(text) == [("drs. A. Voorbeeld", "president"), ("dr. B. Proef RA", "secretaris")]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "De Minister voor Oevers De Minister van Defensie,\nen Kades,\n\n\nAnna B.C. Voorbeeld Jan Proef",
            [("Anna B.C. Voorbeeld", "Minister voor Oevers en Kades"), ("Jan Proef", "Minister van Defensie")],
        ),
        ("De Minister van Oevers,\na/b\n\n\n(mr. A.B. Voorbeeld)", [("mr. A.B. Voorbeeld", "Minister van Oevers")]),
        (
            (
                "Hoogachtend,\nVereniging Oevers\n"
                "Proefkade 12 | 1234 AB Proefstad | info@proef.example | www.proef.example\n"
                "\nA. Voorbeeld\nVoorzitter directieraad"
            ),
            [("A. Voorbeeld", "Voorzitter directieraad")],
        ),
        (
            (
                "Hoogachtend,\n\nde griffier van de commissie voor Oevers,\n"
                "Proefstraat 6, 1234 AB Proefstad Postbus 1, 1234 CD Proefstad T. 070-0000000\nA.B. Voorbeeld"
            ),
            [("A.B. Voorbeeld", "griffier van de commissie voor Oevers")],
        ),
    ],
)
def test_a_signature_is_read_past_what_stands_within_it(block: str, expected: list[tuple[str, str]]) -> None:
    assert read(HEAD + BODY + block) == expected


def test_one_name_under_one_office_is_not_cut_in_two() -> None:
    assert (
        read(HEAD + BODY + "De Minister van Oevers,\n\nAnna B. Voorbeeld Proef Toets")[0][0]
        == "Anna B. Voorbeeld Proef Toets"
    )


def test_a_margin_with_labels_beside_the_signature_is_no_part_of_it() -> None:
    block = (
        "Hoogachtend,                                    Directoraat-generaal\n"
        "                                                Oevers\n"
        "                                                en Kades\n"
        "de minister van Oevers,   Directie Havens\n"
        "namens deze:\n"
        "                                                Ons kenmerk\n"
        "                                                ABCD-EF / 1234567\n\n"
        "A.B. Voorbeeld\ndirecteur-generaal Oevers en Kades\n"
    )
    assert read(HEAD + BODY + block) == [("A.B. Voorbeeld", "directeur-generaal Oevers en Kades")]


def test_a_kenmerk_beside_an_office_is_no_part_of_it() -> None:
    block = "DE STAATSSECRETARIS VAN OEVERS EN KADES,   ABCD/EFG-2013/195874\n\n\nAnna B. Voorbeeld\n"
    assert read(HEAD + BODY + "Hoogachtend,\n\n" + block) == [
        ("Anna B. Voorbeeld", "STAATSSECRETARIS VAN OEVERS EN KADES")
    ]


def test_a_unit_below_an_office_is_no_part_of_it() -> None:
    block = "A. Voorbeeld\nMinister van Oevers en Kades\nDirectoraat-generaal Havens\nPagina 1 van 3\n"
    assert read(HEAD + BODY + block) == [("A. Voorbeeld", "Minister van Oevers en Kades")]
