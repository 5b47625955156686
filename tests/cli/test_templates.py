import json
from pathlib import Path

import pytest

from app.cli.main import run
from app.cli.parser import build_parser
from tests.export.templates.made import template
from tests.support.desk import surroundings


def aanhef(folder: Path, *words: str) -> int:
    return run(surroundings(folder), build_parser().parse_args(words))


@pytest.fixture
def good(tmp_path: Path) -> str:
    path = tmp_path / "goed.docx"
    path.write_bytes(template("Betreft {{ onderwerp }}"))
    return str(path)


@pytest.fixture
def bad(tmp_path: Path) -> str:
    path = tmp_path / "fout.docx"
    path.write_bytes(template("Betreft {{ onderwrep }}"))
    return str(path)


def test_check_says_what_is_wrong_and_where(tmp_path: Path, bad: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert aanhef(tmp_path, "template", "check", bad) == 1
    said = capsys.readouterr().out
    assert "✗ Het veld ‘onderwrep’ bestaat niet. Bedoelt u ‘onderwerp’?" in said
    assert "tekst, alinea 1: Betreft {{ onderwrep }}" in said


def test_check_as_json_is_one_object(tmp_path: Path, bad: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert aanhef(tmp_path, "template", "check", bad, "--json") == 1
    record = json.loads(capsys.readouterr().out)
    assert record["blocks"] is True
    first = record["findings"][0]
    assert (first["code"], first["severity"], first["where"]) == ("field_unknown", "blocks", "body")
    assert (first["paragraph"], first["page"]) == (1, None)


def test_a_template_is_added_listed_and_removed(
    tmp_path: Path, good: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert aanhef(tmp_path, "template", "check", good) == 0
    assert aanhef(tmp_path, "template", "add", good, "--name", "eigen") == 0
    assert aanhef(tmp_path, "template", "add", good, "--name", "eigen") == 1
    assert aanhef(tmp_path, "template", "add", good, "--name", "eigen", "--replace") == 0
    capsys.readouterr()
    assert aanhef(tmp_path, "template", "list", "--json") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    listed = [(row["name"], row["own"]) for row in rows]
    assert ("rijk", False) in listed
    assert [name for name, own in listed if own] == ["eigen"]
    assert aanhef(tmp_path, "template", "remove", "eigen") == 0
    assert aanhef(tmp_path, "template", "remove", "eigen") == 1
    assert not (tmp_path / "archief").exists()


def test_a_draft_is_begun_in_a_house_style_of_ones_own(
    tmp_path: Path, good: str, capsys: pytest.CaptureFixture[str]
) -> None:
    aanhef(tmp_path, "template", "add", good, "--name", "eigen")
    assert aanhef(tmp_path, "draft", "new", "--kind", "kamerbrief", "--set", "huisstijl=eigen") == 0
    assert aanhef(tmp_path, "draft", "new", "--kind", "kamerbrief", "--set", "huisstijl=weg") == 1
    assert "eigen" in capsys.readouterr().err
