"""One LibreOffice kept for many files: what it is asked, how it ends, and that it leaves nothing."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.paper.kept_office import KeptOffice
from app.export.paper.libreoffice import Form
from app.export.purpose import Purpose
from tests.export.letters import MOMENT, letter, para
from tests.export.pages import words
from tests.support.shared import ROOT

STAND_IN = """#!/bin/sh
profile="${1#-env:UserInstallation=file://}"
folder="${profile%/profile}"
if [ "$4" != --convert-to ]; then
    echo $$ >> "$STARTS"
    touch "$folder/.~lock.open.fodt#"
    exec sleep 300
fi
[ -e "$folder/worn" ] && exit 1
[ "$(cat "$8")" = slow ] && touch "$folder/slow" && sleep 300
[ "$(cat "$8")" = bad ] && exit 1
mkdir -p "$7"
(echo laid out; cat "$8") > "$7/0.pdf"
"""
"""What stands in for LibreOffice: it stays where it is given a document only, and lays out what it is asked to."""


@pytest.fixture
def starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A LibreOffice that is none; the file has a line with its process for every start."""
    program = tmp_path / "programs" / "soffice"
    program.parent.mkdir()
    program.write_text(STAND_IN)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("STARTS", str(tmp_path / "starts"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path / "starts"


@pytest.fixture
def kept() -> Iterator[KeptOffice]:
    made = KeptOffice()
    yield made
    made.close()


def processes(starts: Path) -> list[int]:
    return [int(line) for line in starts.read_text().split()]


def folders(starts: Path) -> list[Path]:
    return list(starts.parent.glob("aanhef-*"))


def until(condition: Callable[[], bool]) -> None:
    late = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < late
        time.sleep(0.01)


def lives(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def running_on(folder: Path) -> list[int]:
    """Return the processes of LibreOffice itself, not of its script, that have their profile in a folder."""
    found = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            said = each.read_bytes()
            if said.partition(b"\0")[0].endswith(b"soffice.bin") and folder.name.encode() in said:
                found.append(int(each.parent.name))
    return found


def test_nothing_is_started_before_the_first_file(kept: KeptOffice, starts: Path) -> None:
    assert not kept.is_running
    assert not starts.exists()
    assert folders(starts) == []


def test_several_files_need_one_start(kept: KeptOffice, starts: Path) -> None:
    assert [kept.to_pdf(each) for each in (b"een", b"twee")] == [b"laid out\neen", b"laid out\ntwee"]
    assert len(processes(starts)) == 1


def test_another_form_is_made_by_the_one_that_runs_and_without_one_by_one_of_its_own(
    kept: KeptOffice, starts: Path
) -> None:
    form = Form("pdf:of another sort", "pdf")
    assert kept.convert(b"een", form) == b"laid out\neen"
    assert not starts.exists()
    assert not kept.is_running
    kept.to_pdf(b"twee")
    (folder,) = folders(starts)
    assert kept.convert(b"drie", form) == b"laid out\ndrie"
    assert folders(starts) == [folder]
    assert len(processes(starts)) == 1


def test_the_words_of_a_letter_do_not_stay_behind_while_it_is_kept(kept: KeptOffice, starts: Path) -> None:
    kept.to_pdf(b"woorden")
    (folder,) = folders(starts)
    assert not [each for each in folder.rglob("*") if each.is_file() and b"woorden" in each.read_bytes()]


def test_one_that_died_is_started_again(kept: KeptOffice, starts: Path) -> None:
    kept.to_pdf(b"een")
    (before,) = folders(starts)
    os.kill(processes(starts)[0], signal.SIGKILL)
    until(lambda: not kept.is_running)
    assert kept.to_pdf(b"twee") == b"laid out\ntwee"
    assert len(processes(starts)) == 2
    assert not before.exists()


def test_one_that_is_worn_out_gives_way_to_a_new_one(kept: KeptOffice, starts: Path) -> None:
    kept.to_pdf(b"een")
    (folder,) = folders(starts)
    (folder / "worn").touch()
    assert kept.to_pdf(b"twee") == b"laid out\ntwee"
    assert len(processes(starts)) == 2
    assert not lives(processes(starts)[0])


def test_a_file_that_cannot_be_laid_out_is_tried_once_by_a_new_one_and_nothing_is_kept(
    kept: KeptOffice, starts: Path
) -> None:
    for _ in range(2):
        with pytest.raises(KnownError) as caught:
            kept.to_pdf(b"bad")
        assert caught.value.code is ErrorCode.LIBREOFFICE_FAILED
    assert len(processes(starts)) == 2
    assert folders(starts) == []


def test_a_folder_that_was_taken_away_is_made_again(kept: KeptOffice, starts: Path) -> None:
    kept.to_pdf(b"een")
    (folder,) = folders(starts)
    folder.rename(folder.with_name("elders"))
    assert kept.to_pdf(b"twee") == b"laid out\ntwee"


def test_what_is_stopped_ends_at_once_and_the_next_is_made(kept: KeptOffice, starts: Path) -> None:
    stop = Event()
    kept.to_pdf(b"een")
    (folder,) = folders(starts)

    def stop_once_begun() -> None:
        until((folder / "slow").exists)
        stop.set()

    other = Thread(target=stop_once_begun)
    other.start()
    with pytest.raises(KnownError) as caught:
        kept.to_pdf(b"slow", stop)
    other.join()
    assert caught.value.code is ErrorCode.LIBREOFFICE_STOPPED
    assert not kept.is_running
    assert folders(starts) == []
    assert kept.to_pdf(b"twee") == b"laid out\ntwee"


def test_one_nobody_asks_for_ends_and_comes_back_when_it_is_asked(starts: Path) -> None:
    kept = KeptOffice(unused=0.01)
    kept.to_pdf(b"een")
    until(lambda: folders(starts) == [])
    assert not lives(processes(starts)[0])
    assert kept.to_pdf(b"twee") == b"laid out\ntwee"
    kept.close()


def test_closing_ends_what_is_being_made_and_leaves_nothing(kept: KeptOffice, starts: Path) -> None:
    codes: list[ErrorCode] = []

    def make() -> None:
        try:
            kept.to_pdf(b"slow")
        except KnownError as error:
            codes.append(error.code)

    other = Thread(target=make)
    other.start()
    until(lambda: any((each / "slow").exists() for each in folders(starts)))
    kept.close()
    other.join()
    assert codes == [ErrorCode.LIBREOFFICE_STOPPED]
    assert folders(starts) == []
    assert not lives(processes(starts)[0])
    with pytest.raises(KnownError) as caught:
        kept.to_pdf(b"een")
    assert caught.value.code is ErrorCode.LIBREOFFICE_STOPPED


def test_a_program_that_is_killed_leaves_neither_libreoffice_nor_its_folder(starts: Path) -> None:
    lines = (
        "from app.export.paper.kept_office import KeptOffice; KeptOffice().to_pdf(b'een'); print(flush=True); input()"
    )
    around = {**os.environ, "TMPDIR": str(starts.parent)}
    program = subprocess.Popen(
        (sys.executable, "-c", lines), cwd=ROOT, env=around, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert program.stdout is not None
    assert program.stdout.readline() == b"\n"
    assert lives(processes(starts)[0])
    assert folders(starts)
    program.kill()
    program.communicate()
    until(lambda: not lives(processes(starts)[0]) and folders(starts) == [])


@pytest.mark.libreoffice
def test_the_real_one_makes_pdfs_dies_and_makes_them_again(
    house_style: HouseStyle, libreoffice: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kept: KeptOffice
) -> None:
    assert libreoffice
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    one, two = (write_docx(letter((para(each),)), house_style, Purpose.TO_SEND, MOMENT) for each in ("Een.", "Twee."))
    assert "Een." in [word.text for word in words(kept.to_pdf(one))]
    assert "Twee." in [word.text for word in words(kept.to_pdf(two))]
    (folder,) = tmp_path.glob("aanhef-*")
    for process in running_on(folder):
        os.kill(process, signal.SIGKILL)
    until(lambda: not kept.is_running)
    assert "Een." in [word.text for word in words(kept.to_pdf(one))]
    kept.close()
    assert not list(tmp_path.glob("aanhef-*"))
