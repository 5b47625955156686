import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.members import NamedMember, read_members


def named(text: str) -> list[tuple[str, str]]:
    return [(each.name, each.party) for each in read_members(text)[0]]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Proef (ABC) en Voorbeeld (DEF) aan de minister", [("Proef", "ABC"), ("Voorbeeld", "DEF")]),
        (
            "Proef, Van Voorbeeld en Toets (allen ABC) over",
            [("Proef", "ABC"), ("Van Voorbeeld", "ABC"), ("Toets", "ABC")],
        ),
        ("Proef en Toets (beiden ABC), Voorbeeld (DEF)", [("Proef", "ABC"), ("Toets", "ABC"), ("Voorbeeld", "DEF")]),
        ("Anna de Proef (ABC-DEF) aan", [("Anna de Proef", "ABC-DEF")]),
        ("Van Proef (Groep Van Proef) aan", [("Van Proef", "Groep Van Proef")]),
        ("Proef-van der Toets(ABC) aan", [("Proef-van der Toets", "ABC")]),
        ("A.B. de Proef (ABC), die", [("A.B. de Proef", "ABC")]),
        ("Anna vanProef (ABC) aan", [("Anna vanProef", "ABC")]),
        ("’t Proef (ABC)", [("’t Proef", "ABC")]),
        ("Proef c.s. over", [("Proef", "")]),
        ("De Proef over het feit dat Nederland", [("De Proef", "")]),
        ("Proef en over het", [("Proef", "")]),
        ("de minister van Proef", []),
        ("", []),
    ],
)
def test_members_are_read_with_the_party_printed_behind_them(text: str, members: list[tuple[str, str]]) -> None:
    assert named(text) == members


def test_the_list_ends_where_the_sentence_goes_on() -> None:
    text = "vragen van de leden Proef (ABC) en Toets (DEF) over havens"
    members, end = read_members(text, 20)
    assert members == (NamedMember("Proef", "ABC"), NamedMember("Toets", "DEF"))
    assert text[end:] == " over havens"


@given(st.text(alphabet="AaBb (),;en'’-.van\n", max_size=60), st.integers(0, 10))
def test_any_text_has_its_members_within_it(text: str, start: int) -> None:
    members, end = read_members(text, start)
    assert end >= start
    for member in members:
        assert all(word in text for word in member.name.split())
