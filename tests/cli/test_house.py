"""Parties, office holders and standing facts on the command line."""

import argparse
from datetime import date
from pathlib import Path

import pytest

from app.cli.house_grammar import _day
from tests.cli.test_main import Run, records, run

__all__ = ["run"]


def test_who_was_minister_on_a_day(run: Run) -> None:
    code, out, _ = run("offices", "on", "28 juni 2022", "minister", "van", "Justitie", "--json")
    (holder,) = records(out)
    assert (code, holder["name"], holder["ministry"]) == (0, "D. Yeşilgöz-Zegerius", "Justitie en Veiligheid")
    assert holder["source"]
    code, out, _ = run("offices", "on", "2022-06-28", "JenV")
    assert code == 0
    assert "vanaf 10 januari 2022 tot 2 juli 2024" in out


def test_nobody_in_office_is_a_known_error(run: Run) -> None:
    code, _, err = run("offices", "on", "1950-01-01", "minister van Justitie")
    assert code == 1
    assert "1 januari 1950" in err


def test_an_office_holder_is_added_and_ended(run: Run) -> None:
    added = run("offices", "add", "m-rutte", "minister van Voorbeelden", "--first", "2026-01-01", "--json")
    (tenure,) = records(added[1])
    assert run("offices", "end", tenure["id"][:8], "2026-02-01")[0] == 0
    assert run("offices", "on", "2026-01-31", "voorbeelden")[0] == 0
    assert run("offices", "on", "2026-02-01", "voorbeelden")[0] == 1


def test_ministries_and_recesses_are_listed(run: Run) -> None:
    _, out, _ = run("offices", "ministries", "2018-01-01", "Landbouw", "--json")
    assert [each["name"] for each in records(out)] == ["Landbouw, Natuur en Voedselkwaliteit"]
    _, out, _ = run("offices", "recesses")
    assert "zomerreces 2023: 7 juli 2023 tot en met 4 september 2023" in out.splitlines()


def test_a_stale_draft_is_listed(run: Run) -> None:
    _, out, _ = run("draft", "new", "--kind", "kamerbrief", "--set", "ondertekenaar=i-w-opstelten")
    draft = out.strip()
    code, out, _ = run("offices", "stale", "--json")
    assert (code, [each["draft"] for each in records(out)]) == (0, [draft])
    _, out, _ = run("offices", "stale", "--day", "2012-01-01")
    assert out == ""


def test_parties_are_listed_shown_merged_and_parted(run: Run) -> None:
    _, out, _ = run("parties", "list", "--json")
    ids = {each["slug"]: each["id"] for each in records(out)}
    code, out, _ = run("parties", "merge", "minister-jenv", "ministerie-jenv", "--json")
    (merge,) = records(out)
    assert (code, merge) == (
        0, {"kept": ids["minister-jenv"], "merged": ids["ministerie-jenv"], "letters": 0}
    )  # fmt: skip
    assert len(records(run("parties", "merges", "--json")[1])) == 1
    assert run("parties", "show", "ministerie-jenv", "--json")[1].startswith('{"id": "' + ids["minister-jenv"])
    assert run("parties", "undo-merge", "ministerie-jenv")[0] == 0
    _, out, _ = run("parties", "show", "ministerie-jenv")
    assert "KIX: 2500EH20301" in out.splitlines()
    assert run("parties", "undo-merge", "ministerie-jenv")[0] == 1


def test_duplicates_are_listed_with_the_reason(run: Run, tmp_path: Path) -> None:
    assert records(run("parties", "duplicates", "--json")[1]) == []
    file = tmp_path / "meer.toml"
    file.write_text('[[party]]\nslug = "rutte"\nname = { initials = "M.", surname = "Rutte" }\n', "utf-8")
    assert run("standing", "load", file)[0] == 0
    _, out, _ = run("parties", "duplicates", "--json")
    (pair,) = records(out)
    assert (pair["sameness"], pair["reasons"]) == ("possible", ["name"])
    assert run("parties", "duplicates")[1].startswith("mogelijk: dezelfde naam\n")


def test_standing_facts_load_and_what_is_the_same_is_not_told(run: Run) -> None:
    code, out, err = run("standing", "load")
    assert (code, out) == (0, "")
    assert err.endswith(" ongewijzigd\n")


def test_a_day_is_typed_in_figures_or_in_words() -> None:
    assert _day("2022-06-28") == _day("28 juni 2022") == date(2022, 6, 28)
    with pytest.raises(argparse.ArgumentTypeError):
        _day("ooit")
