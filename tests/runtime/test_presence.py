"""Notes that tell who has an archive open."""

import os
import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.runtime.presence import Note, Presence, others, present, this_process

ROOT = Path(__file__).resolve().parents[2]
MOMENT = datetime(2031, 5, 3, 9, tzinfo=UTC)
LEAVES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.runtime.presence import Note, this_process
note = Note.leave(Path(sys.argv[1]), this_process(datetime(2031, 5, 3, 8, tzinfo=UTC)))
print("there", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path: Path) -> subprocess.Popen[str]:
    """A process that has left its note in the folder and waits."""
    process = subprocess.Popen(
        [sys.executable, "-c", LEAVES, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "there\n"
    return process


def ended(process: subprocess.Popen[str], how: int) -> None:
    process.send_signal(how)
    process.communicate()


def test_a_program_is_present_until_it_withdraws(tmp_path: Path) -> None:
    me = this_process(MOMENT)
    note = Note.leave(tmp_path, me)
    assert present(tmp_path) == (me,)
    assert others(tmp_path) == ()
    note.withdraw()
    note.withdraw()
    assert present(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_another_process_is_seen_while_it_runs_and_its_note_is_cleared_when_it_was_killed(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    (seen,) = others(tmp_path)
    assert (seen.host, seen.pid, seen.since.hour) == (socket.gethostname(), other.pid, 8)
    ended(other, signal.SIGKILL)
    assert len(list(tmp_path.iterdir())) == 1, "a killed process leaves its note"
    assert others(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_note_is_not_cleared_because_another_process_bears_the_number_of_one_that_is_gone(tmp_path: Path) -> None:
    """Nor kept: what counts is who holds the note."""
    note = Note.leave(tmp_path, Presence(socket.gethostname(), os.getppid(), MOMENT))
    assert [each.pid for each in others(tmp_path)] == [os.getppid()]
    note.withdraw()
    (tmp_path / f".open-x-{os.getppid()}-0.json").write_text(
        f'{{"host": "{socket.gethostname()}", "pid": {os.getppid()}, "since": "{MOMENT.isoformat()}"}}'
    )
    assert others(tmp_path) == ()


def test_a_note_of_another_host_is_never_cleared(tmp_path: Path) -> None:
    note = tmp_path / ".open-elders-1-0.json"
    note.write_text(f'{{"host": "elders.example", "pid": 1, "since": "{MOMENT.isoformat()}"}}')
    assert others(tmp_path) == (Presence("elders.example", 1, MOMENT),)
    assert note.exists()


@pytest.mark.parametrize("said", ["", "{}", "[]", '{"host": "a", "pid": "b", "since": "c"}'])
def test_a_note_nobody_can_read_tells_nothing_and_stays(tmp_path: Path, said: str) -> None:
    (tmp_path / ".open-x.json").write_text(said)
    assert present(tmp_path) == ()
    assert len(list(tmp_path.iterdir())) == 1


def test_where_no_note_can_be_left_the_program_goes_on(tmp_path: Path) -> None:
    note = Note.leave(tmp_path / "weg", this_process(MOMENT))
    note.withdraw()
    assert present(tmp_path / "weg") == ()


def test_a_note_whose_writer_died_before_it_was_written_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".open-0badc0de.new").touch()
    assert present(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []
