import os
import time
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.pdf import to_pdf
from app.export.purpose import Purpose
from tests.export.letters import MOMENT, letter, para


def test_without_libreoffice_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(KnownError) as caught:
        to_pdf(b"")
    assert caught.value.code is ErrorCode.LIBREOFFICE_MISSING


def test_a_program_that_makes_nothing_is_a_failure_with_its_last_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _install(tmp_path, "echo eerst; echo laatste woord")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(KnownError) as caught:
        to_pdf(b"x")
    assert caught.value.code is ErrorCode.LIBREOFFICE_FAILED
    assert caught.value.facts["detail"] == "laatste woord"


def test_a_program_that_hangs_is_ended_with_what_it_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _install(tmp_path, f"sleep 300 & echo $! > {tmp_path}/child; wait")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(KnownError) as caught:
        to_pdf(b"x", seconds=2)
    assert caught.value.code is ErrorCode.LIBREOFFICE_FAILED
    child = int((tmp_path / "child").read_text())
    while _runs(child):
        time.sleep(0.01)


def test_a_temporary_folder_that_cannot_be_written_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _install(tmp_path, "exit 0")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "weg"))
    with pytest.raises(KnownError) as caught:
        to_pdf(b"x")
    assert caught.value.code is ErrorCode.LIBREOFFICE_FAILED


@pytest.mark.libreoffice
def test_a_letter_becomes_a_pdf_and_nothing_is_left_behind(
    house_style: HouseStyle, libreoffice: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert libreoffice
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    pdf = to_pdf(write_docx(letter((para("x"),)), house_style, Purpose.TO_SEND, MOMENT))
    assert pdf.startswith(b"%PDF-")
    assert b"/MarkInfo" in pdf
    assert not list(tmp_path.glob("aanhef-*"))


@pytest.mark.libreoffice
def test_a_file_that_is_no_letter_is_a_failure(libreoffice: str) -> None:
    assert libreoffice
    with pytest.raises(KnownError) as caught:
        to_pdf(b"PK\x03\x04 geen echt Word-bestand")
    assert caught.value.code is ErrorCode.LIBREOFFICE_FAILED


def _install(folder: Path, script: str) -> None:
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


def _runs(process: int) -> bool:
    """Return whether a process still runs; one that ended and waits for its parent does not."""
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False
