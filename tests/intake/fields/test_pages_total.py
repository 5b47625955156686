import pytest

from app.intake.extraction import extract
from app.intake.recogniser import recognise

TEXT = "Geachte voorzitter,\n\nHierbij bericht ik u over de oevers.\n"


def total(text: str) -> str | None:
    found = recognise(extract((TEXT + text).encode(), "brief.txt"), "brief.txt").pages_total
    return found.best.value if found else None


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("Pagina 2 van 3", "3"),
        ("Blad 1/2", "2"),
        ("1/2\n\nMeer tekst.\n\n2/2\n", "2"),
        ("2/2\n", "2"),
    ],
)
def test_the_total_of_pages_stands_with_the_number_of_one(text: str, pages: str) -> None:
    assert total(text) == pages


@pytest.mark.parametrize(
    "text", ["1/2\n\nMeer tekst.\n", "1/2\n\n2/3\n", "Pagina 4 van 3", "De helft is 1/2 deel.", "2/2\n\n1/2\n"]
)
def test_a_fraction_or_a_stale_number_is_no_total(text: str) -> None:
    assert total(text) is None
