import pytest

from app.language.ministries import in_sentence_case, ministry


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Financien", "Financiën"),
        ("FINANCIËN", "Financiën"),
        ("JenV", "Justitie en Veiligheid"),
        ("V&W", "Verkeer en Waterstaat"),
        ("Volksgezondheid Welzijn en Sport", "Volksgezondheid, Welzijn en Sport"),
        ("Rechtsbescherming", None),
        ("Klimaat en Energie", None),
        ("", None),
    ],
)
def test_a_ministry_is_known_by_name_and_abbreviation_and_a_portfolio_is_none(printed: str, name: str | None) -> None:
    assert ministry(printed) == name


def test_capitals_of_a_print_become_those_of_a_name() -> None:
    assert (
        in_sentence_case("BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES") == "Binnenlandse Zaken en Koninkrijksrelaties"
    )
    assert in_sentence_case("VAARWEGEN EN OEVERS") == "Vaarwegen en Oevers"
    assert in_sentence_case("Vaarwegen en Oevers") == "Vaarwegen en Oevers"
