"""The command line as a drafter uses it, from the outside: arguments in, lines and exit code out."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from tests.services.test_drafting import PARAGRAPH
from tests.services.test_intake import LETTER

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = main(["--archive", str(tmp_path / "archief"), *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "brief.txt"
    path.write_text(LETTER, "utf-8")
    return path


def records(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_letter_is_imported_found_and_shown(run: Run, brief: Path) -> None:
    code, out, _ = run("import", brief, "--json")
    (imported,) = records(out)
    assert (code, imported["outcome"]) == (0, "registered")
    code, out, _ = run("search", "voorbeeldhaven", "--json")
    (found,) = records(out)
    assert found["id"] == imported["id"]
    assert found["kenmerk"] == "VB-2022-17"
    for reference in ("VB-2022-17", imported["id"], imported["id"][:6]):
        code, out, _ = run("show", reference, "--json")
        assert records(out)[0]["id"] == imported["id"]


def test_an_empty_query_lists_everything_without_a_local_time_or_path(run: Run, brief: Path, tmp_path: Path) -> None:
    run("import", brief)
    first = run("search", "", "--json")
    assert first == run("search", "", "--json")
    assert str(tmp_path) not in first[1]
    assert len(records(first[1])) == 1


def test_recognise_needs_no_archive_and_gives_each_field_its_place(run: Run, brief: Path, tmp_path: Path) -> None:
    code, out, _ = run("recognise", brief, "--json")
    (read,) = records(out)
    assert code == 0
    assert read["date"]["value"] == "2022-01-11"
    assert set(read["date"]) == {"value", "text", "span", "page", "confidence", "rule", "alternatives"}
    assert read["uw_kenmerk"] is None
    assert not (tmp_path / "archief").exists()


def test_global_options_may_stand_before_and_after(
    brief: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = str(tmp_path / "elders")
    assert main(["--json", "import", str(brief), "--archive", archive]) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "registered"
    assert main(["--archive", archive, "search", "", "--json"]) == 0
    assert len(records(capsys.readouterr().out)) == 1
    assert main(["paragraphs", "list", "--archive", archive, "--json"]) == 0


def test_a_known_error_ends_with_one_and_a_sentence(run: Run, tmp_path: Path) -> None:
    code, out, err = run("show", "bestaat-niet")
    assert (code, out) == (1, "")
    assert "bestaat-niet" in err
    _, out, _ = run("show", "bestaat-niet", "--json")
    assert records(out)[0]["error"]["code"] == "unknown_letter"


def test_wrong_use_ends_with_two(run: Run) -> None:
    with pytest.raises(SystemExit) as caught:
        run("zoek", "haven")
    assert caught.value.code == 2
    code, out, _ = run("draft", "new", "--kind", "kamerbrief")
    assert code == 0
    assert run("draft", "set", out.strip(), "bestaatniet=1")[0] == 2
    assert run("draft", "new", "--kind", "ansichtkaart")[0] == 2


def test_a_batch_goes_on_after_a_bad_file(run: Run, brief: Path, tmp_path: Path) -> None:
    empty = tmp_path / "leeg.docx"
    empty.write_bytes(b"")
    code, out, _ = run("import", empty, brief, "--json")
    bad, good = records(out)
    assert code == 1
    assert (bad["outcome"], bad["error"]["code"]) == ("refused", "file_empty")
    assert good["outcome"] == "registered"


def test_the_library_comes_out_as_it_went_in(run: Run, tmp_path: Path) -> None:
    (tmp_path / "voorbeeldhavens.md").write_text(PARAGRAPH, "utf-8")
    assert run("paragraphs", "load", tmp_path / "voorbeeldhavens.md")[0] == 0
    assert run("paragraphs", "dump", tmp_path / "uit")[0] == 0
    _, out, _ = run("paragraphs", "load", tmp_path / "uit", "--json")
    assert [each["changed"] for each in records(out)] == [False]
    assert run("paragraphs", "dump", tmp_path / "uit2")[0] == 0
    assert [file.read_bytes() for file in (tmp_path / "uit").iterdir()] == [
        file.read_bytes() for file in (tmp_path / "uit2").iterdir()
    ]


def test_an_unknown_key_in_a_paragraph_file_is_refused_by_name(run: Run, tmp_path: Path) -> None:
    (tmp_path / "fout.md").write_text(PARAGRAPH.replace('owner = "', 'eigenaar = "'), "utf-8")
    code, out, _ = run("paragraphs", "load", tmp_path / "fout.md")
    assert code == 1
    assert "eigenaar" in out


def test_an_answer_is_drafted_filled_and_exported(run: Run, brief: Path, tmp_path: Path) -> None:
    (tmp_path / "voorbeeldhavens.md").write_text(PARAGRAPH, "utf-8")
    run("import", brief)
    run("paragraphs", "load", tmp_path / "voorbeeldhavens.md")
    code, out, _ = run(
        *("draft", "new", "--kind", "antwoordbrief", "--answers", "VB-2022-17", "--date", "2022-02-25"),
        *("--paragraph", "voorbeeldhavens", "--set", "onderwerp=Uw brief", "--set", "haven=Voorbeeldhaven"),
    )
    assert code == 0
    draft = out.strip()
    (shown,) = records(run("draft", "show", draft, "--json")[1])
    assert shown["date"] == "2022-02-25"
    assert shown["ready"] is False
    assert {"open_fact", "variable_open", "fact_open"} & {each["code"] for each in shown["findings"]}
    assert shown["facts"]["onderwerp"] == "Uw brief"
    text = run("draft", "render", draft)[1]
    assert "11 januari 2022" in text
    assert "Voorbeeldhaven" in text
    code, out, _ = run("export", draft[:8], "--out", tmp_path / "brief.docx")
    assert code == 0
    assert (tmp_path / "brief.docx").read_bytes().startswith(b"PK")


def test_own_text_is_written_from_a_file(run: Run, tmp_path: Path) -> None:
    draft = run("draft", "new", "--kind", "kamerbrief")[1].strip()
    (tmp_path / "eigen.md").write_text("# Kop\n\nEigen tekst met {{ x }}.\n", "utf-8")
    assert run("draft", "write", draft, tmp_path / "eigen.md")[0] == 0
    assert "Eigen tekst met {{ x }}." in run("draft", "render", draft)[1]


def test_a_sound_archive_has_no_faults(run: Run, brief: Path) -> None:
    run("import", brief)
    code, out, _ = run("verify", "--json")
    assert (code, records(out)) == (0, [{"faults": []}])


@pytest.mark.parametrize("place", ["//server/werk/archief", "OneDrive/archief"])
def test_an_archive_on_a_network_is_refused_with_advice(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--archive", place, "search", ""]) == 1
    assert "eigen schijf" in capsys.readouterr().err
    assert not (tmp_path / "OneDrive").exists()
