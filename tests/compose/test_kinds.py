from pathlib import Path

import pytest

from app.compose.facts import known_names
from app.compose.kinds import load_kinds
from app.domain.errors import ErrorCode, KnownError
from app.domain.kinds import Opening
from app.domain.paragraphs import VariableType
from tests.compose.examples import KINDS

KIND = """label = "Proefbrief"
record_kind = "brief"
house_style = "rijk"
answers = true
opening = "person"
closing = "Hoogachtend,"

[[fact]]
name = "onderwerp"
label = "Onderwerp"
required = true
"""


def load(folder: Path, toml: str, body: str | None = None) -> None:
    (folder / "proef.toml").write_text(toml, "utf-8")
    if body is not None:
        (folder / "proef.md").write_text(body, "utf-8")
    load_kinds(folder)


def refused(folder: Path, toml: str, body: str | None = None) -> KnownError:
    with pytest.raises(KnownError) as error:
        load(folder, toml, body)
    assert error.value.code is ErrorCode.KIND_DAMAGED
    assert error.value.facts["name"] == "proef"
    return error.value


def test_the_kinds_that_come_with_the_program_are_read() -> None:
    assert set(KINDS) == {
        "aanbiedingsbrief",
        "antwoord-kamervragen",
        "antwoordbrief",
        "beslisnota",
        "kamerbrief",
        "nota",
        "uitstelbericht",
    }
    reply, to_parliament = KINDS["antwoordbrief"], KINDS["kamerbrief"]
    assert (reply.answers, reply.opening, reply.closing) == (True, Opening.PERSON, "Met vriendelijke groet,")
    assert (to_parliament.answers, to_parliament.opening, to_parliament.closing) == (False, Opening.NONE, "")
    assert to_parliament.addressee == "voorzitter-tweede-kamer"
    assert "brief_datum" in reply.body


@pytest.mark.parametrize("name", ["antwoordbrief", "kamerbrief"])
def test_every_kind_asks_for_what_the_letterhead_needs(name: str) -> None:
    kind = KINDS[name]
    types = {fact.name: fact.type for fact in kind.facts}
    assert {name for name, type_ in types.items() if type_ is VariableType.PARTY} == {
        "geadresseerde",
        "afzender",
        "ondertekenaar",
        "tweede_ondertekenaar",
    }
    assert set(kind.required) == {"onderwerp", "geadresseerde", "afzender", "ondertekenaar", "ons_kenmerk"}
    assert known_names(kind)[:2] == ("datum", "onderwerp")


def test_a_new_kind_is_a_file(tmp_path: Path) -> None:
    load(tmp_path, KIND, "Dank voor uw brief over {{ brief_onderwerp }}.")
    kind = load_kinds(tmp_path)["proef"]
    assert (kind.label, kind.required, kind.body) == (
        "Proefbrief",
        ("onderwerp",),
        "Dank voor uw brief over {{ brief_onderwerp }}.",
    )


@pytest.mark.parametrize(
    ("old", "new", "key", "detail"),
    [
        ("closing =", "slot =", "slot", "unknown"),
        ("required = true", "verplicht = true", "verplicht", "unknown"),
        ("required = true", "required = 1", "required", "flag"),
        ('label = "Proefbrief"\n', "", "label", "missing"),
        ('"person"', '"iemand"', "opening", "person, none"),
        ('name = "onderwerp"', 'name = "datum"', "datum", "twice"),
        ('name = "onderwerp"', 'name = "brief_datum"', "brief_datum", "twice"),
        ("answers = true", "answers = ", "", ""),
    ],
)
def test_a_kind_that_is_not_right_is_refused_at_its_key(
    tmp_path: Path, old: str, new: str, key: str, detail: str
) -> None:
    error = refused(tmp_path, KIND.replace(old, new, 1))
    assert error.facts["key"] == key
    assert detail in error.facts["detail"]


def test_an_opening_that_names_what_does_not_exist_is_refused_with_its_line(tmp_path: Path) -> None:
    error = refused(tmp_path, KIND, "Een.\n\n{{ onbekend }}")
    assert (error.facts["key"], error.facts["detail"], error.facts["line"]) == ("proef.md", "onbekend", "3")


def test_a_kind_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "proef.md").write_bytes(b"\xff\xfe")
    assert refused(tmp_path, KIND).facts["key"] == "proef.md"
