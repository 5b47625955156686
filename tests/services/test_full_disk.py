"""A disk that is really full: an archive on a small file system of its own."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.composition import opened
from app.domain.errors import ErrorCode, KnownError
from app.services.intake import Outcome
from tests.support.desk import surroundings


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of three megabytes."""
    place = tmp_path / "schijf"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small disk takes an administrator")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def letter(folder: Path, name: str, lines: int) -> Path:
    path = folder / name
    path.write_text(
        f"Datum 11 januari 2022\nOns kenmerk VB-{lines:06d}\n\n" + "Een regel voorbeeldtekst.\n" * lines, "utf-8"
    )
    return path


def test_a_full_disk_during_import_keeps_nothing_by_halves_and_work_goes_on(small_disk: Path, tmp_path: Path) -> None:
    small, large = letter(tmp_path, "klein.txt", 10), letter(tmp_path, "groot.txt", 60_000)
    with opened(surroundings(tmp_path), small_disk / "archief") as desk:
        (small_disk / "vulling").write_bytes(b"x" * 1_000_000)
        reports = list(desk.intake.import_files([small, large]))
        assert [each.outcome for each in reports] == [Outcome.REGISTERED, Outcome.REFUSED]
        assert reports[1].error is not None
        assert reports[1].error.code is ErrorCode.DISK_FULL
        assert [row.kenmerk for row in desk.letters.search("")] == ["VB-000010"]
        assert desk.letters.search("voorbeeldtekst")[0].kenmerk == "VB-000010"
        (small_disk / "vulling").unlink()
        again = letter(tmp_path, "daarna.txt", 11)
        (after,) = desk.intake.import_files([again])
        assert after.outcome is Outcome.REGISTERED
        assert [fault for fault in desk.letters.verify() if fault.alarming] == []
    assert large.stat().st_size > 1_400_000


def test_a_full_disk_during_export_leaves_no_half_file(small_disk: Path, tmp_path: Path) -> None:
    with opened(surroundings(tmp_path), tmp_path / "archief") as desk:
        draft = desk.drafting.begin("kamerbrief")[0].draft.id
        target = small_disk / "brief.docx"
        target.write_bytes(b"oud")
        (small_disk / "vulling").write_bytes(b"x" * (3 * 1024 * 1024 - 8192))
        with pytest.raises(KnownError) as caught:
            desk.exporting.export(draft, target)
        assert caught.value.code is ErrorCode.DISK_FULL
        assert target.read_bytes() == b"oud"
        (small_disk / "vulling").unlink()
        desk.exporting.export(draft, target)
        assert target.read_bytes().startswith(b"PK")
        assert sorted(each.name for each in small_disk.iterdir()) == ["brief.docx"]


def test_an_archive_on_a_full_disk_is_read_and_writing_says_why_not(small_disk: Path, tmp_path: Path) -> None:
    with opened(surroundings(tmp_path), small_disk / "archief") as desk:
        list(desk.intake.import_files([letter(tmp_path, "klein.txt", 10)]))
    filling = small_disk / "vulling"
    with filling.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    with opened(surroundings(tmp_path), small_disk / "archief") as desk:
        assert [row.kenmerk for row in desk.letters.search("voorbeeldtekst")] == ["VB-000010"]
        with pytest.raises(KnownError) as caught:
            desk.drafting.begin("kamerbrief")
        assert caught.value.code is ErrorCode.DISK_FULL
        filling.unlink()
        desk.drafting.begin("kamerbrief")
