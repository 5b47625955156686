"""What surroundings do to an archive: processes that are killed, that write at once, disks that are full."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.storage.archive import Archive
from app.storage.folder import REGISTER
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, a_party
from tests.storage.two_processes import run

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="needs fork and limits of POSIX")


def started(module: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", f"tests.storage.{module}", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def told(process: subprocess.Popen[str]) -> str:
    out, errors = process.communicate()
    assert process.returncode == 0, out + errors
    return out


@posix
def test_no_promised_letter_is_lost_when_writers_are_killed() -> None:
    figures: dict[str, Any] = json.loads(told(started("kills", 30)))
    assert figures["kills"] >= 30
    assert figures["promised"] > 20, "too few were kept to have been at risk"
    assert {name: figures[name] for name in ("lost", "without_original", "not_found_by_search", "half_made")} == {
        "lost": 0,
        "without_original": 0,
        "not_found_by_search": 0,
        "half_made": 0,
    }
    assert (figures["faults"], figures["stray"]) == ([], [])


@posix
def test_whatever_a_user_does_when_killed_loses_nothing_and_leaves_nothing_half() -> None:
    out, errors = started("flow_kills", 8).communicate()
    figures: dict[str, Any] = json.loads(out)
    assert "_serve" not in errors, "what reads for one that was killed ends without a word"
    assert sum(figures["promised"].values()) > 1, "too little was kept to have been at risk"
    assert figures["stayed_old"] + figures["became_new"] == 2
    assert {name: figures[name] for name in ("lost", "half", "faults", "stray")} == {
        "lost": 0,
        "half": 0,
        "faults": [],
        "stray": [],
    }


def test_two_processes_that_write_at_once_lose_no_update(archive: Archive) -> None:
    party = a_party(website="0")
    with archive.writing() as work:
        work.parties.add(party)
    writers = [started("writers", archive.folder, party.id, 25) for _ in range(2)]
    for writer in writers:
        told(writer)
    with archive.reading() as work:
        assert work.parties.get(party.id).website == "50"
        assert sorted(int(row.subject) for row in work.letters.list(100)) == list(range(1, 51))
    assert archive.verify() == ()


@pytest.mark.parametrize("killed", [0, pytest.param(2, marks=posix)])
def test_processes_that_number_at_once_give_no_kenmerk_twice_and_lose_none(folder: Path, killed: int) -> None:
    seen: dict[str, Any] = json.loads(told(started("numberers", "all", folder, 3, killed)))
    assert seen.pop("promised") > 20, "too few were taken to have met"
    assert seen.pop("untold") in range(killed + 1), "a process has at most one number it could not tell of"
    assert seen == {
        "errors": [],
        "doubled": [],
        "lost": 0,
        "gaps": 0,
        "of_another_drafter": [],
        "journal": None,
        "unwritten": 0,
        "faults": [],
    }


def test_what_another_changed_first_is_never_overwritten() -> None:
    figures = run(3, "acts", "25")
    assert figures["changes"] > 10
    assert figures["steps"] > 10
    assert figures["clean"], figures


def test_a_writer_that_waits_too_long_is_told_the_archive_is_busy(archive: Archive) -> None:
    with (
        closing(Archive.open(archive.folder, migrations=MIGRATIONS, busy_timeout_s=0.05)) as other,
        archive.writing() as work,
    ):
        work.letters.add(a_letter())
        with pytest.raises(KnownError) as caught, other.writing():
            pytest.fail("two writers at once")
        assert caught.value.code is ErrorCode.ARCHIVE_BUSY
        with other.reading() as reading:
            assert reading.letters.list() == ()
    with archive.reading() as work:
        assert len(work.letters.list()) == 1


@posix
def test_on_a_full_disk_a_letter_and_its_index_are_kept_together_or_not_at_all(folder: Path) -> None:
    seen = json.loads(told(started("full_disk", folder, 12)))
    assert seen["promised"] > 12, "nothing was kept before the disk was full"
    assert seen["codes"] in (["archive_disk_error"], ["disk_full"], ["archive_disk_error", "disk_full"])
    assert (seen["lost"], seen["index_agrees"], seen["originals_whole"], seen["faults"]) == (0, True, True, [])


def test_an_archive_opens_when_the_end_of_the_file_still_stands_in_the_log(archive: Archive, tmp_path: Path) -> None:
    """As after a crash while the log was folded in: the first page is new, the last are not there yet."""
    with archive.writing() as work:
        for number in range(50):
            work.letters.add(a_letter(f"Voorbeeldwoord {number} " * 500))
    crashed = tmp_path / "na de klap"
    crashed.mkdir()
    for path in archive.folder.glob("*.db*"):
        (crashed / path.name).write_bytes(path.read_bytes())
    archive.close()
    whole, half = (archive.folder / REGISTER).read_bytes(), (crashed / REGISTER).read_bytes()
    assert len(half) < len(whole)
    (crashed / REGISTER).write_bytes(whole[:4096] + half[4096:])
    with closing(Archive.open(crashed, migrations=MIGRATIONS)) as again:
        with again.reading() as work:
            assert len(work.search("voorbeeldwoord", 100)) == 50
        assert again.verify() == ()
