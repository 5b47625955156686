"""Word files inspected and saved clean by the command line, and exports with their receipts."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.export.house_style import load_house_style
from app.runtime.paths import installed_paths
from tests.export.leaks import LEAKS
from tests.export.seeding import seeded, sound

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a test the command line on an archive of its own."""

    def ran(*arguments: str, code: int = 0) -> list[dict[str, Any]]:
        capsys.readouterr()
        assert main(["--archive", str(tmp_path / "archief"), "--json", *arguments]) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return ran


@pytest.fixture
def leaking(tmp_path: Path) -> Path:
    style = load_house_style(installed_paths().templates / "house_style", "rijk")
    path = tmp_path / "brief.docx"
    path.write_bytes(seeded(sound(style), LEAKS["deletion"].put))
    return path


def test_what_a_file_holds_is_told_without_an_archive(run: Run, leaking: Path, tmp_path: Path) -> None:
    (told,) = run("inspect", str(leaking), code=1)
    (found,) = told["found"]
    assert (found["code"], found["part"], found["treatment"]) == ("deletion", "word/document.xml", "remove")
    assert found["words"] == "geheim woord"
    assert found["paragraph"] > 1
    assert not (tmp_path / "archief").exists()


def test_a_clean_copy_may_leave_and_its_receipt_is_in_the_history(run: Run, leaking: Path, tmp_path: Path) -> None:
    out = tmp_path / "schoon.docx"
    (told,) = run("inspect", str(leaking), "--out", str(out))
    assert [each["code"] for each in told["removed"]] == ["deletion"]
    run("inspect", str(out))
    run("inspect", str(out), "--as", "publish", code=1)
    (receipt,) = run("history", hashlib.sha256(leaking.read_bytes()).hexdigest())
    assert receipt["after"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert (receipt["removed"], receipt["left"]) == ({"deletion": "1"}, {})


def test_an_export_to_publish_passes_as_such(run: Run, tmp_path: Path) -> None:
    (made,) = run("draft", "new", "--kind", "kamerbrief", "--set", "onderwerp=Voorbeeld")
    text = tmp_path / "tekst.md"
    text.write_text("Een alinea.", "utf-8")
    run("draft", "write", made["id"], str(text))
    out = str(tmp_path / "brief.docx")
    (told,) = run("export", made["id"], "--out", out, "--as", "publish")
    assert (told["removed"], told["left"], told["ready"]) == ([], [], False)
    (open_places,) = run("inspect", out, "--as", "publish", code=1)
    assert {each["code"] for each in open_places["found"]} == {"placeholder"}
    text.write_text("Nog \\[uitzoeken wie\\].", "utf-8")
    run("draft", "write", made["id"], str(text))
    (told,) = run("export", made["id"], "--out", out, "--purpose", "to_sign", code=1)
    assert [each["words"] for each in told["left"]] == ["[uitzoeken wie]"]
