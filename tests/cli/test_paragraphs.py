"""The library by the command line, played as an owner and an author would."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_main import Run, records, run
from tests.services.test_drafting import PARAGRAPH
from tests.support.packages import docx, p

__all__ = ["run"]

SETTINGS = 'version = 1\nname = "{name}"\n[teams]\nvoorbeeld-directie = ["B. Proef"]\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "voorbeeldhavens.md"
    path.write_text(PARAGRAPH, "utf-8")
    return path


@pytest.fixture
def works(own_home: Path) -> Any:
    """Who works here from now on."""

    def set_name(name: str) -> None:
        folder = own_home / "xdg_config_home" / "aanhef"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.toml").write_text(SETTINGS.format(name=name), "utf-8")

    return set_name


def test_an_approved_paragraph_is_succeeded_reviewed_and_approved_by_its_team(
    run: Run, file: Path, works: Any
) -> None:
    works("A. Voorbeeld")
    run("paragraphs", "load", file)
    file.write_text(PARAGRAPH.replace("is {{", "wordt {{"), "utf-8")
    code, out, _ = run("paragraphs", "succeed", "voorbeeldhavens", file, "--why", "nieuwe cijfers", "--json")
    assert (code, records(out)[0]["version"], records(out)[0]["state"]) == (0, 2, "concept")
    assert run("paragraphs", "submit", "voorbeeldhavens")[0] == 0
    code, out, _ = run("paragraphs", "approve", "voorbeeldhavens", "--json")
    assert (code, json.loads(out)["error"]["code"]) == (1, "paragraph_not_yours")
    works("B. Proef")
    assert run("paragraphs", "approve", "voorbeeldhavens")[0] == 0
    _, out, _ = run("paragraphs", "show", "voorbeeldhavens", "--history", "--json")
    history = json.loads(out)
    assert [(each["version"], each["state"]) for each in history["versions"]] == [(1, "superseded"), (2, "approved")]
    assert history["versions"][1]["reason"] == "nieuwe cijfers"
    assert [each["after"] for each in history["steps"]] == ["in_review", "superseded", "approved"]
    _, out, _ = run("paragraphs", "show", "voorbeeldhavens", "--version", "1", "--json")
    assert "is {{ bedrag" in json.loads(out)["body"]


def test_a_concept_is_edited_sent_back_and_withdrawn(run: Run, file: Path, works: Any) -> None:
    works("B. Proef")
    file.write_text(PARAGRAPH.replace("approved", "concept"), "utf-8")
    run("paragraphs", "load", file)
    file.write_text(PARAGRAPH.replace("Noot over", "Een noot over"), "utf-8")
    assert run("paragraphs", "edit", "voorbeeldhavens", file, "--why", "duidelijker")[0] == 0
    assert run("paragraphs", "submit", "voorbeeldhavens")[0] == 0
    assert run("paragraphs", "send-back", "voorbeeldhavens")[0] == 1
    assert run("paragraphs", "send-back", "voorbeeldhavens", "--why", "te lang")[0] == 0
    assert run("paragraphs", "withdraw", "voorbeeldhavens", "--why", "dubbel")[0] == 0
    _, out, _ = run("paragraphs", "list", "--json")
    (found,) = records(out)
    assert (found["state"], found["author"], found["reason"]) == ("withdrawn", "B. Proef", "duidelijker")


def test_standard_texts_of_a_document_are_reported_each(run: Run, tmp_path: Path) -> None:
    heading = '<w:outlineLvl w:val="0"/>'
    body = p("Eerste tekst", "", heading) + p("Een zin.") + p("Leeg", "", heading)
    (tmp_path / "standaard.docx").write_bytes(docx(body))
    code, out, _ = run("paragraphs", "take-in", tmp_path / "standaard.docx", "--owner", "Team", "--json")
    first, second = records(out)
    assert (code, first["slug"], first["words"]) == (1, "eerste-tekst", 2)
    assert second["error"]["code"] == "paragraph_template"


def test_a_text_in_notation_becomes_a_concept(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tekst.txt").write_text("Een **vet** woord.\n", "utf-8")
    code, out, _ = run(
        "paragraphs", "make", "Een voorbeeld", tmp_path / "tekst.txt", "--register", "citizen", "--json"
    )
    (made,) = records(out)
    assert (code, made["slug"], made["register"], made["state"]) == (0, "een-voorbeeld", "citizen", "concept")


def test_the_samples_are_loaded_dumped_and_loaded_again(run: Run, tmp_path: Path) -> None:
    samples = Path(__file__).resolve().parents[2] / "templates" / "paragraphs"
    code, out, _ = run("paragraphs", "load", samples, "--json")
    assert (code, len(records(out)) >= 25) == (0, True)
    assert run("paragraphs", "dump", tmp_path / "uit")[0] == 0
    _, out, _ = run("paragraphs", "load", tmp_path / "uit", samples, "--json")
    assert not any(each["changed"] for each in records(out))
    options = ("--paragraph", "aanpak-in-het-kort", "--date", "2023-02-01", "--set", "aandeel=80", "--json")
    _, out, _ = run("draft", "new", "--kind", "kamerbrief", *options)
    draft = records(out)[0]["id"]
    out = run("draft", "render", draft)[1].replace("\xa0", " ")
    assert "80 procent" in out
    assert "Sinds 2023" in out
    assert "Het kabinet pakt de drugssmokkel" in out
    code, _, err = run("draft", "set", draft, "aandeel=101")
    assert code == 1
    assert "1..100" in err
