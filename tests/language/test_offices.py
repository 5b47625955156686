import pytest

from app.language.capitals import capital_first, small_first
from app.language.offices import with_article


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
    ("small", "capital"), [("haven", "Haven"), ("ijmuiden", "IJmuiden"), ("éen", "Éen"), ("", "")]
)
def test_the_ij_is_one_letter(small: str, capital: str) -> None:
    assert (capital_first(small), small_first(capital)) == (capital, small)
