import pytest

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations import read_citations


def kamerstukken(text: str) -> list[Kamerstuk]:
    return [citation.value for citation in read_citations(text) if isinstance(citation.value, Kamerstuk)]


def cited(text: str) -> list[str]:
    return [text[citation.start : citation.end] for citation in read_citations(text)]


SECOND = Chamber.SECOND
ONE = [
    (
        "Kamerstukken II 2019/20, 35300, nr. 12",
        Kamerstuk(dossier="35300", chamber=SECOND, session="2019/20", number="12"),
    ),
    ("kamerstuk 35 300, nr. 12", Kamerstuk(dossier="35300", number="12")),
]


@pytest.mark.parametrize(("text", "value"), ONE)
def test_a_citation_is_read_in_its_one_form(text: str, value: Kamerstuk) -> None:
    assert kamerstukken(f"Zie {text}.") == [value]
    assert cited(f"Zie {text}.") == [text]
