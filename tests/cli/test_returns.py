"""`aanhef return`: what a person and a program read of a file that came back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.domain.errors import KnownError
from app.export.paper.pdf import find_libreoffice, to_pdf
from tests.services.plain_edits import commented
from tests.services.reviewed import OWN
from tests.services.reviewer import Word
from tests.services.tracked_edits import tracked_replacement

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a test the command line on an archive."""

    def ran(*arguments: str, code: int = 0) -> Any:
        capsys.readouterr()
        assert main(["--archive", str(tmp_path / "archief"), "--json", *arguments]) == code
        return json.loads(capsys.readouterr().out)

    return ran


@pytest.fixture
def word(run: Run, tmp_path: Path) -> Word:
    draft = run("draft", "new", "--kind", "kamerbrief", "--date", "2022-06-28", "--set", "onderwerp=Havens")["id"]
    (tmp_path / "tekst.md").write_text(f"Voor de haven geldt een vaste termijn van zes weken.\n\n{OWN}", "utf-8")
    run("draft", "write", draft, str(tmp_path / "tekst.md"))
    run("export", draft, "--out", str(tmp_path / "brief.docx"))
    return Word((tmp_path / "brief.docx").read_bytes())


@pytest.fixture
def back(word: Word, tmp_path: Path) -> str:
    tracked_replacement(word)
    commented(word)
    word.replace("gewone", "kale")
    (tmp_path / "terug.docx").write_bytes(word.saved())
    return str(tmp_path / "terug.docx")


def test_what_was_changed_is_told_by_part_and_proposer(run: Run, back: str) -> None:
    told = run("return", back)
    assert told["known_by"] == "manifest"
    first, second = told["changes"]
    assert (first["title"], first["old"], first["new"], first["by"]["name"]) == (
        "Eigen tekst",
        "zes weken.",
        "acht weken.",
        "B. Voorbeeld",
    )
    assert (second["old"], second["new"], second["by"], second["state"]) == ("gewone", "kale", None, "open")
    assert [(each["about"], each["text"]) for each in told["comments"]] == [("vaste termijn", "Klopt dit nog?")]


def test_changes_are_accepted_and_refused_by_number(run: Run, back: str) -> None:
    told = run("return", back, "--accept", "1", "--refuse", "2")
    assert [each["state"] for each in told["changes"]] == ["accepted", "refused"]
    text = run("draft", "render", told["draft"])["text"]
    assert "van acht weken." in text
    assert "vijf gewone woorden" in text


def test_all_takes_over_what_is_open(run: Run, back: str) -> None:
    told = run("return", back, "--accept", "all")
    assert {each["state"] for each in told["changes"]} == {"accepted"}
    assert [each["state"] for each in run("return", back)["changes"]] == ["accepted", "accepted"]


def test_all_leaves_out_what_is_refused_beside_it(run: Run, back: str) -> None:
    told = run("return", back, "--accept", "all", "--refuse", "2")
    assert [each["state"] for each in told["changes"]] == ["accepted", "refused"]
    assert "vijf gewone woorden" in run("draft", "render", told["draft"])["text"]


def test_a_number_there_is_not_is_a_known_error(run: Run, back: str) -> None:
    assert run("return", back, "--accept", "9", code=1)["error"]["code"] == "return_no_change"


def test_another_file_is_not_ours(run: Run, tmp_path: Path) -> None:
    from tests.support.packages import docx, p

    (tmp_path / "vreemd.docx").write_bytes(docx(p("Een brief van een ander.")))
    assert run("return", str(tmp_path / "vreemd.docx"), code=1)["error"]["code"] == "return_not_ours"


def test_a_person_reads_it_in_lines(back: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["--archive", str(tmp_path / "archief"), "return", back]) == 0
    said = capsys.readouterr().out
    assert "1. vervangen (tekst): ‘zes weken.’ → ‘acht weken.’, B. Voorbeeld" in said
    assert "2. vervangen (tekst): ‘gewone’ → ‘kale’, zonder bijhouden" in said


@pytest.mark.libreoffice
def test_a_signed_copy_is_told_in_words_a_person_can_act_on(
    word: Word, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is not installed")
    word.replace(" vaste", "")
    (tmp_path / "getekend.pdf").write_bytes(to_pdf(word.saved()))
    capsys.readouterr()
    assert main(["--archive", str(tmp_path / "archief"), "return", str(tmp_path / "getekend.pdf")]) == 1
    said = capsys.readouterr().out
    assert ": ter ondertekening" in said
    assert "staat niets; de brief zegt ‘vaste’" in said
    assert "aanhef return --accept all BESTAND" in said
