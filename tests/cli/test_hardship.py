"""What a person on the command line is told of an archive that is locked, or open elsewhere."""

import json
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.runtime.presence import Note, Presence

Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a test the command line on an archive with one letter."""

    def ran(*arguments: str, code: int = 0) -> list[dict[str, Any]]:
        capsys.readouterr()
        assert main(["--archive", str(tmp_path / "archief"), "--json", *arguments]) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    letter = tmp_path / "brief.txt"
    letter.write_text("Datum 11 januari 2032\nOns kenmerk VB-000017\n\nEen regel over veerponten.\n", "utf-8")
    ran("import", str(letter))
    return ran


def test_an_archive_that_cannot_be_written_is_searched_and_shown(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.opening.can_be_written", lambda _: False)
    monkeypatch.setattr("app.storage.archive.can_be_written", lambda _: False)
    assert [row["kenmerk"] for row in run("search", "veerponten")] == ["VB-000017"]
    assert "veerponten" in json.dumps(run("show", "VB-000017"))
    (told,) = run("verify")
    assert [fault["code"] for fault in told["faults"]] == ["only_read"]
    (error,) = run("change", "VB-000017", "--set", "subject=Anders", code=1)
    assert error["error"]["code"] == "archive_read_only"
    other = tmp_path / "tweede.txt"
    other.write_text("Datum 12 januari 2032\nOns kenmerk VB-000018\n\nNog een regel.\n", "utf-8")
    assert "archive_read_only" in json.dumps(run("import", str(other), code=1))


def test_who_else_has_the_archive_open_is_told_without_alarm(run: Run, tmp_path: Path) -> None:
    note = Note.leave(tmp_path / "archief", Presence(socket.gethostname(), 1, datetime(2031, 5, 3, tzinfo=UTC)))
    (told,) = run("verify")
    note.withdraw()
    assert [(fault["code"], fault["alarming"], fault["pid"]) for fault in told["faults"]] == [
        ("open_elsewhere", False, "1")
    ]
    assert run("verify") == [{"faults": []}]
