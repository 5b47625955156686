"""The banner: an archive that can only be read, and another program that has it open."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from app.composition import opened
from app.domain.letters import Direction, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.writing import written
from app.ui.circumstances import Circumstances
from tests.ui.conftest import Desk

ROOT = Path(__file__).resolve().parents[2]
HAS_IT_OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.runtime.presence import Note, this_process
note = Note.leave(Path(sys.argv[1]), this_process(datetime(2031, 5, 3, 8, tzinfo=UTC)))
print("there", flush=True)
sys.stdin.read()
note.withdraw()
"""
EXAMPLE = Registration(
    direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, subject="Elders geboekt voorbeeld"
)


@contextmanager
def open_elsewhere(archive: Path) -> Iterator[None]:
    command = [sys.executable, "-c", HAS_IT_OPEN, str(archive)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        yield
        process.communicate()


def looked(desk: Desk) -> str:
    """What the banner says after a look; nothing while it is hidden."""
    found = desk.window.findChild(Circumstances)
    assert found is not None
    found.look()
    desk.until(lambda: not desk.jobs.is_busy)
    return "" if desk.window.banner.isHidden() else desk.window.banner.text()


def subjects(desk: Desk) -> list[str]:
    model = desk.screens.archive.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount()) for column in range(4)]


def test_alone_with_an_archive_that_can_be_written_there_is_no_banner(desk: Desk) -> None:
    assert looked(desk) == ""


def test_another_program_is_told_of_while_it_has_the_archive_open(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    desk = open_window(filled)
    with open_elsewhere(filled.archive):
        told = looked(desk)
        assert told.startswith("Het archief staat ook open in een ander venster")
        assert "3-5-2031" in told
    assert looked(desk) == ""


def test_what_another_program_changes_appears_in_the_list(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    desk = open_window(filled)
    with open_elsewhere(filled.archive):
        looked(desk)
        with opened(filled, filled.archive) as other:
            other.letters.register(EXAMPLE, written("Van een ander."))
        looked(desk)
        desk.until(lambda: EXAMPLE.subject in subjects(desk))


def test_an_archive_that_can_only_be_read_says_so_until_it_can_be_written(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as locked:
        for place in ("app.storage.opening.can_be_written", "app.storage.archive.can_be_written"):
            locked.setattr(place, lambda _: False)
        desk = open_window(filled)
        assert looked(desk).startswith("Het archief is alleen te lezen")
        assert subjects(desk), "the letters can be read"
    assert looked(desk) == ""
