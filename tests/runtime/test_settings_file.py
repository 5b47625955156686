import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.runtime.settings import read_settings
from app.runtime.settings_file import changed, write_settings

OWNED = """# van de beheerder
version = 1
organisation = \"\"\"
Oude
naam\"\"\"
kleur = [
  "blauw", # niet van ons
]
font = "Arial"

[venster]
organisation = "staat in een tabel en blijft"
"""


def test_what_is_set_changes_and_every_other_line_stays() -> None:
    text = changed(OWNED, {"organisation": "Stichting Voorbeeld", "font": None, "address": ("Straat 1", "")})
    assert tomllib.loads(text) == {
        "version": 1,
        "kleur": ["blauw"],
        "organisation": "Stichting Voorbeeld",
        "address": ["Straat 1", ""],
        "venster": {"organisation": "staat in een tabel en blijft"},
    }
    for line in ("# van de beheerder", '  "blauw", # niet van ons', "[venster]"):
        assert line in text.splitlines()


@given(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_any_value_comes_back(text: str, lines: list[str]) -> None:
    written = changed(OWNED, {"organisation": text, "address": tuple(lines)})
    read = tomllib.loads(written)
    assert (read["organisation"], read["address"], read["kleur"]) == (text, lines, ["blauw"])
    assert changed(written, {"organisation": text, "address": tuple(lines)}) == written


def test_a_file_that_is_not_there_is_made_with_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "aanhef" / "settings.toml"
    write_settings(file, {"name": "A. Voorbeeld", "logo": "/tmp/logo.png", "address": ("Een", "Twee")})
    found = read_settings(file)
    assert (found.name, found.logo, found.address) == ("A. Voorbeeld", Path("/tmp/logo.png"), ("Een", "Twee"))


def test_a_file_that_is_damaged_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("= kapot")
    with pytest.raises(KnownError) as caught:
        write_settings(file, {"name": "A"})
    assert caught.value.code is ErrorCode.SETTINGS_DAMAGED
    assert file.read_text() == "= kapot"


@pytest.mark.parametrize("text", ["address = 'een'", "address = [1]", "font = 1", "logo = []"])
def test_a_setting_of_another_kind_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.toml").write_text(text)
    with pytest.raises(KnownError) as caught:
        read_settings(tmp_path / "settings.toml")
    assert caught.value.facts["detail"] == text.split(" ")[0]
