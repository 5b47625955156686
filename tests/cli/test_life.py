"""The life of a letter by the command line, as a person types it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main

LETTER = """\
Gemeente Voorbeeldstad
Ons kenmerk: VB-2031/17
Datum: 3 mei 2031
Onderwerp: Oevers

Geachte minister,

Graag vraag ik uw aandacht voor de Kwikstaartbrug.

Met vriendelijke groet,
"""

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a test the command line on an archive with one letter."""

    def ran(*arguments: str, code: int = 0) -> list[dict[str, Any]]:
        capsys.readouterr()
        assert main(["--archive", str(tmp_path / "archief"), "--json", *arguments]) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    file = tmp_path / "brief.txt"
    file.write_text(LETTER, "utf-8")
    ran("import", str(file))
    return ran


def test_a_letter_goes_its_way_and_its_history_tells_so(run: Run) -> None:
    (moved,) = run("status", "VB-2031/17", "in_progress")
    assert moved["status"] == "in_progress"
    (changed,) = run("change", "VB-2031/17", "--set", "subject=Bruggen", "--why", "tikfout")
    assert changed["subject"] == "Bruggen"
    (history,) = run("history", "VB-2031/17")
    assert [step["after"] for step in history["steps"]] == ["in_progress"]
    assert [version["changed"] for version in history["versions"]] == [["status"], ["subject"]]


def test_their_kenmerk_is_searched_like_ours_with_other_spaces_and_slashes(run: Run) -> None:
    for typed in ("VB-2031/17", "vb-2031 / 17", "VB 2031/17", "VB-2031-17", "vb2031/17", "VB-2031/1*"):
        (found,) = run("search", typed)
        assert found["kenmerk"] == "VB-2031/17"
    assert run("search", "VB-2032/17") == []


def test_copies_to_others_are_typed_shown_and_taken_away_again(run: Run) -> None:
    (changed,) = run("change", "VB-2031/17", "--set", "copies=de Inspectie; gemeente Voorbeeldstad, afdeling Oevers")
    copies = [each["shown"] for each in changed["parties"] if each["role"] == "copy"]
    assert copies == ["de Inspectie", "gemeente Voorbeeldstad, afdeling Oevers"]
    (found,) = run("search", "inspectie")
    assert found["kenmerk"] == "VB-2031/17"
    (changed,) = run("change", "VB-2031/17", "--set", "copies=")
    assert not [each for each in changed["parties"] if each["role"] == "copy"]


def test_a_step_that_cannot_be_taken_is_told_and_nothing_is_changed(run: Run) -> None:
    (error,) = run("status", "VB-2031/17", "sent", code=1)
    assert error["error"]["code"] == "step_not_allowed"
    (letter,) = run("show", "VB-2031/17")
    assert letter["status"] == "received"


def test_rubricering_and_retention_are_typed_and_shown(run: Run) -> None:
    run(
        "change", "VB-2031/17", "--set", "rubricering=departementaal_vertrouwelijk tot 2035-01-01",
        "--set", "markings=persoonsvertrouwelijk", "--set", "retention=7 jaar / 4.2",
    )  # fmt: skip
    (row,) = run("search", "kwikstaartbrug")
    assert row["rubricering"] == {
        "level": "departementaal_vertrouwelijk", "until": "2035-01-01", "event": None,
        "markings": ["persoonsvertrouwelijk"],
    }  # fmt: skip
    (letter,) = run("show", "VB-2031/17")
    assert letter["retention"] == {"keep": False, "years": 7, "category": "4.2", "destroy_from": None}
    run("status", "VB-2031/17", "noted")
    (letter,) = run("show", "VB-2031/17")
    closed = datetime.now(UTC).astimezone().year
    assert letter["retention"]["destroy_from"] == f"{closed + 8}-01-01"


@pytest.mark.parametrize("typed", ["rubricering=stg_geheim tot 2035-01-01", "dated=gisteren", "kleur=rood"])
def test_what_cannot_be_kept_is_refused(run: Run, typed: str) -> None:
    code = 2 if typed.startswith("kleur") else 1
    (error,) = run("change", "VB-2031/17", "--set", typed, code=code)
    assert error["error"]["code"] in ("rubricering_too_high", "value_type", "name_unknown")


def test_letters_are_linked_and_shown_as_one_exchange(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "antwoord.txt"
    other.write_text(LETTER.replace("VB-2031/17", "VB-2031/99").replace("brug", "dam"), "utf-8")
    run("import", str(other))
    (linked,) = run("link", "VB-2031/99", "answers", "VB-2031/17")
    assert [each["relation"] for each in linked["links"]] == ["answers"]
    assert len(run("thread", "VB-2031/17")) == 2
    (linked,) = run("link", "VB-2031/99", "answers", "VB-2031/17", "--take-away")
    assert linked["links"] == []


def test_a_letter_goes_to_the_bin_comes_back_and_is_destroyed(run: Run, tmp_path: Path) -> None:
    assert len(run("bin", "VB-2031/17", "--why", "dubbel")) == 1
    assert run("search", "kwikstaartbrug") == []
    assert run("bin", "--take-back", "VB-2031/17") == []
    assert len(run("search", "kwikstaartbrug")) == 1
    run("bin", "VB-2031/17")
    (destroyed,) = run("destroy", "VB-2031/17", "--why", "verzoek om wissen")
    assert destroyed["backups"]
    assert all(Path(f"{name}.db").exists() for name in destroyed["backups"])
    assert destroyed["out_of_reach"] == []
    run("show", "VB-2031/17", code=1)
    assert run("verify") == [{"faults": []}]
    kept = b"".join(path.read_bytes() for path in (tmp_path / "archief").glob("*") if path.is_file())
    assert b"Kwikstaartbrug" not in kept
