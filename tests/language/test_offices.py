import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.capitals import capital_first, small_first
from app.language.offices import Office, Rank, is_field, read_office, with_article


@pytest.mark.parametrize(
    ("office", "line"),
    [
        ("Minister van Justitie en Veiligheid", "De Minister van Justitie en Veiligheid"),
        ("hoofd van de afdeling Voorbeeld", "Het hoofd van de afdeling Voorbeeld"),
        ("plaatsvervangend hoofd Voorbeeld", "Het plaatsvervangend hoofd Voorbeeld"),
        ("de staatssecretaris van Financiën", "De staatssecretaris van Financiën"),
        ("Mede namens de minister van Financiën", "Mede namens de minister van Financiën"),
    ],
)
def test_an_office_has_its_article_above_a_signature(office: str, line: str) -> None:
    assert with_article(office) == line


@pytest.mark.parametrize(
    ("text", "title", "rank"),
    [
        ("De Minister van Vaarwegen en Oevers,", "Minister van Vaarwegen en Oevers", Rank.MINISTER),
        ("DE MINISTER VAN VAARWEGEN", "MINISTER VAN VAARWEGEN", Rank.MINISTER),
        ("de minister voor Wonen, Wijken en Oevers", "minister voor Wonen, Wijken en Oevers", Rank.MINISTER),
        ("De minister van Grote Steden- en Oeverbeleid,", "minister van Grote Steden- en Oeverbeleid", Rank.MINISTER),
        (
            "De staatssecretaris van Vaarwegen – Sluizen en Bruggen,",
            "staatssecretaris van Vaarwegen – Sluizen en Bruggen",
            Rank.STAATSSECRETARIS,
        ),
        ("de staatssecretaris Sluizen en Bruggen", "staatssecretaris Sluizen en Bruggen", Rank.STAATSSECRETARIS),
        (
            "De minister-president, minister van Algemene Zaken,",
            "minister-president, minister van Algemene Zaken",
            Rank.MINISTER_PRESIDENT,
        ),
        ("De MINISTER-PRESIDENT,", "MINISTER-PRESIDENT", Rank.MINISTER_PRESIDENT),
        ("Minister van Vaarwegen a.i.", "Minister van Vaarwegen a.i.", Rank.MINISTER),
        ("burgemeester van Proefstad", "burgemeester van Proefstad", Rank.OTHER),
        ("plv. directeur-generaal Vaarwegen", "plv. directeur-generaal Vaarwegen", Rank.OTHER),
        ("voorzitter van de raad van bestuur", "voorzitter van de raad van bestuur", Rank.OTHER),
        ("hoofd afdeling vergunningen", "hoofd afdeling vergunningen", Rank.OTHER),
        ("algemeen directeur Voorbeeld B.V.", "algemeen directeur Voorbeeld B.V.", Rank.OTHER),
    ],
)
def test_an_office_is_read_without_its_article_and_closing_comma(text: str, title: str, rank: Rank) -> None:
    office = read_office(text)
    assert office is not None
    assert (office.title, office.rank) == (title, rank)


def test_an_office_says_whether_it_came_with_an_article() -> None:
    assert read_office("De burgemeester") == Office("burgemeester", Rank.OTHER, has_article=True)
    assert read_office("Burgemeester") == Office("Burgemeester", Rank.OTHER, has_article=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "De Minister van Vaarwegen heeft dat toegezegd",
        "De minister is het daarmee eens",
        "De Minister van Vaarwegen, A. Voorbeeld",
        "De Minister van Vaarwegen, de Minister van Oevers",
        "Ministerie van Vaarwegen",
        "ministers",
        "Burgemeester en wethouders van Proefstad",
        "Gedeputeerde Staten van Proefland",
        "De directeur wordt bedankt",
        "directeur in 2031",
        "A. Voorbeeld",
        "De minister " + "van Oevers " * 40,
    ],
)
def test_a_sentence_a_body_and_a_name_are_no_office(text: str) -> None:
    assert read_office(text) is None


def test_the_field_of_a_minister_is_written_with_capitals() -> None:
    assert is_field("Welzijn en Sport,")
    assert not is_field("welzijn en sport")
    assert not is_field("")


@given(st.text())
def test_no_text_makes_reading_fail(text: str) -> None:
    office = read_office(text)
    assert office is None or office.title


@pytest.mark.parametrize(
    ("small", "capital"), [("haven", "Haven"), ("ijmuiden", "IJmuiden"), ("éen", "Éen"), ("", "")]
)
def test_the_ij_is_one_letter(small: str, capital: str) -> None:
    assert (capital_first(small), small_first(capital)) == (capital, small)
