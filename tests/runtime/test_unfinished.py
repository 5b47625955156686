"""What is being made is left alone while its process runs, and cleared once it is gone."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.runtime import unfinished
from app.runtime.files import whole_folder, write_file
from app.runtime.unfinished import begin_file, begin_folder

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="there what was left is known by its age")
MAKING = """
import sys, time
from pathlib import Path
from app.runtime.unfinished import begin_file, begin_folder
kept = [begin_file(Path(sys.argv[1])), begin_folder(Path(sys.argv[1]))]
(kept[1].path / "register.db").write_bytes(b"half")
print("made", flush=True)
time.sleep(600)
"""


@contextmanager
def making(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield a process that is making a file and a folder in `folder`."""
    command = [sys.executable, "-c", MAKING, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "made\n"
        try:
            yield process
        finally:
            process.kill()


@posix
def test_what_a_killed_process_left_is_cleared_by_the_next_that_makes_something_there(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(b"oud")
    with making(tmp_path) as process:
        write_file(tmp_path / "brief.docx", b"nieuw")
        assert len(list(tmp_path.iterdir())) == 3, "what another is making is not touched"
        process.send_signal(signal.SIGKILL)
    write_file(tmp_path / "brief.docx", b"nieuwer")
    assert [path.name for path in tmp_path.iterdir()] == ["brief.docx"]


@posix
def test_making_a_folder_clears_what_was_left_too(tmp_path: Path) -> None:
    with making(tmp_path):
        pass
    with whole_folder(tmp_path / "archief") as place:
        (place / "register.db").write_bytes(b"heel")
    assert [path.name for path in tmp_path.iterdir()] == ["archief"]


def test_what_is_not_ours_to_clear_stays(tmp_path: Path) -> None:
    mine = begin_file(tmp_path)
    mine.let_go()
    (tmp_path / ".aanhef-andere_computer-abc.tmp").write_bytes(b"van een ander")
    (tmp_path / "map van de gebruiker").mkdir()
    (mine.path.with_name(mine.path.name.replace(".tmp", "x.tmp"))).symlink_to(tmp_path / "map van de gebruiker")
    begin_file(tmp_path).let_go()
    left = {path.name for path in tmp_path.iterdir()} - {mine.path.name}
    assert {".aanhef-andere_computer-abc.tmp", "map van de gebruiker"} <= left
    assert any(path.is_symlink() for path in tmp_path.iterdir())


@posix
def test_without_locks_things_are_made_and_nothing_is_taken_for_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(unfinished, "lock", none)
    first = begin_folder(tmp_path)
    second = begin_file(tmp_path)
    assert first.path.exists()
    assert second.path.exists()


@posix
def test_what_another_cleared_in_the_moment_before_the_lock_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, taken = unfinished.lock, iter((True, False, False))

    def lock(handle: int) -> None:
        if next(taken):
            raise BlockingIOError
        real(handle)

    monkeypatch.setattr(unfinished, "lock", lock)
    made = begin_file(tmp_path)
    assert made.path.exists()


def test_nothing_is_made_where_nothing_can_be(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="weg"):
        begin_folder(tmp_path / "weg")
    with pytest.raises(KnownError):
        write_file(tmp_path / "weg" / "brief.docx", b"x")
