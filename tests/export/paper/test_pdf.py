import io
import os
import time
from pathlib import Path
from threading import Event, Thread

import pypdfium2
import pytest

from app.domain.errors import ErrorCode, KnownError
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.paper.libreoffice import office
from app.export.paper.pdf import PDF, to_pdf, to_pdfs
from app.export.paper.uncommented import without_comments
from app.export.purpose import Purpose
from tests.export.letters import LETTERHEAD, MOMENT, letter, note, para, varied
from tests.export.pages import read_letter, words
from tests.export.word_files import members, opened, texts


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


def test_what_is_stopped_ends_at_once_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _install(tmp_path, f"touch {tmp_path}/begun; sleep 300")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    stop = Event()

    def stop_once_begun() -> None:
        while not (tmp_path / "begun").exists():
            time.sleep(0.01)
        stop.set()

    other = Thread(target=stop_once_begun)
    other.start()
    with pytest.raises(KnownError) as caught:
        to_pdf(b"x", stop=stop)
    other.join()
    assert caught.value.code is ErrorCode.LIBREOFFICE_STOPPED
    assert not list(tmp_path.glob("aanhef-*"))


def test_what_was_stopped_before_is_not_begun(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _install(tmp_path, f"touch {tmp_path}/begun")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    stop = Event()
    stop.set()
    with pytest.raises(KnownError) as caught:
        to_pdf(b"x", stop=stop)
    assert caught.value.code is ErrorCode.LIBREOFFICE_STOPPED
    assert not (tmp_path / "begun").exists()


def test_a_libreoffice_that_does_not_come_up_is_a_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _install(tmp_path, "exit 3")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with office() as started, pytest.raises(KnownError) as caught, started.running():
        pass
    assert caught.value.code is ErrorCode.LIBREOFFICE_FAILED


@pytest.mark.libreoffice
def test_a_pdf_says_it_is_pdf_a_and_pdf_ua_with_language_and_title(house_style: HouseStyle, libreoffice: str) -> None:
    assert libreoffice
    pdf = to_pdf(write_docx(varied(), house_style, Purpose.TO_SEND, MOMENT, layout=True))
    for said in (
        b"<pdfaid:part>2</pdfaid:part>",
        b"<pdfaid:conformance>B</pdfaid:conformance>",
        b"<pdfuaid:part>1</pdfuaid:part>",
        b"/Lang(nl-NL)",
        b"/DisplayDocTitle true",
    ):
        assert said in pdf, said
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_dict()["Title"] == LETTERHEAD["onderwerp"]
    assert document.get_metadata_dict()["Author"] == LETTERHEAD["afzender1"]
    document.close()


@pytest.mark.libreoffice
def test_one_libreoffice_kept_running_makes_the_same_pdf(
    house_style: HouseStyle, libreoffice: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert libreoffice
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    files = [
        write_docx(letter((para(words),)), house_style, Purpose.TO_SEND, MOMENT) for words in ("Een brief.", "Twee.")
    ]
    with office() as started, started.running():
        kept = [started.convert((data,), PDF)[0] for data in (*files, files[0])]
        with pytest.raises(KnownError):
            started.convert((b"PK\x03\x04 geen echt Word-bestand",), PDF)
        kept.append(started.convert((files[1],), PDF)[0])
    said = [[word.text for word in words(pdf)] for pdf in (*kept, *to_pdfs(files))]
    assert said == [said[0], said[1], said[0], said[1], said[0], said[1]]
    assert said[0] != said[1]
    assert not list(tmp_path.glob("aanhef-*"))


@pytest.mark.libreoffice
def test_a_comment_between_two_notes_changes_no_note(house_style: HouseStyle, libreoffice: str) -> None:
    assert libreoffice
    plain = write_docx(letter((NOTED,)), house_style, Purpose.TO_SEND, MOMENT)
    assert "comment" not in "".join(members(without_comments(commented(plain)))["word/document.xml"].decode())
    bare, stripped = (read_letter(pdf) for pdf in to_pdfs((plain, commented(plain))))
    assert stripped == bare
    assert bare.notes[-4:] == ["Dit", "is", "noot", "twee."]


def test_a_file_without_comments_stays_as_it_is(house_style: HouseStyle) -> None:
    plain = write_docx(letter((NOTED,)), house_style, Purpose.TO_SEND, MOMENT)
    assert without_comments(plain) is plain
    assert without_comments(b"geen zip") == b"geen zip"


def test_a_file_without_its_comments_has_all_its_words(house_style: HouseStyle) -> None:
    plain = write_docx(letter((NOTED,)), house_style, Purpose.TO_SEND, MOMENT)
    cleaned = without_comments(commented(plain))
    assert texts(cleaned) == texts(plain)
    assert not list(opened(cleaned).comments)


NOTED = para("Eerst", note("Dit is noot een."), " en dan", note("Dit is noot twee."), ".")


def commented(plain: bytes) -> bytes:
    """Return the file with a comment between its two notes, as a reader in Word leaves one."""
    document = opened(plain)
    (paragraph,) = (each for each in document.paragraphs if "en dan" in each.text)
    (run,) = (each for each in paragraph.runs if "en dan" in each.text)
    document.add_comment(run, text="Klopt dit?", author="Lezer")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


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
