import os
import shutil
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode
from app.runtime.folders import files_in, nothing_in


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("tekst", "utf-8")


def found(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in files_in([folder])]


def test_files_come_in_a_fixed_order_each_folder_before_those_below_it(tmp_path: Path) -> None:
    make(tmp_path, "z.txt", "B/2.txt", "a/1.txt", "Brief.docx", "a/diep/3.txt", "brief-2.docx")
    assert found(tmp_path) == ["brief-2.docx", "Brief.docx", "z.txt", "a/1.txt", "a/diep/3.txt", "B/2.txt"]


def test_hidden_files_and_folders_are_left_out_and_one_that_is_named_is_not(tmp_path: Path) -> None:
    make(tmp_path, ".git/config", ".verborgen.txt", "~$brief.docx", ".~lock.brief.odt#", "Thumbs.db", "brief.docx")
    assert found(tmp_path) == ["brief.docx"]
    assert list(files_in([tmp_path / ".verborgen.txt"])) == [tmp_path / ".verborgen.txt"]


def test_files_and_folders_keep_the_order_they_were_named_in(tmp_path: Path) -> None:
    make(tmp_path, "map/x.txt", "een.txt", "twee.txt")
    named = [tmp_path / "twee.txt", tmp_path / "map", tmp_path / "een.txt"]
    assert [path.name for path in files_in(named)] == ["twee.txt", "x.txt", "een.txt"]


def test_a_folder_without_files_is_told_itself(tmp_path: Path) -> None:
    (tmp_path / "leeg" / "ook leeg").mkdir(parents=True)
    assert list(files_in([tmp_path / "leeg"])) == [tmp_path / "leeg"]
    assert nothing_in(tmp_path / "leeg").code is ErrorCode.FOLDER_EMPTY


def test_what_is_not_there_is_left_to_who_reads_it(tmp_path: Path) -> None:
    assert list(files_in([tmp_path / "weg.txt"])) == [tmp_path / "weg.txt"]
    assert nothing_in(tmp_path / "weg").code is ErrorCode.FILE_UNREADABLE


def test_a_folder_that_cannot_be_opened_is_told_beside_the_files_that_can_be_reached(tmp_path: Path) -> None:
    make(tmp_path, "a/brief.txt", "b/weg.txt")
    reached = files_in([tmp_path])
    assert next(reached).name == "brief.txt"
    shutil.rmtree(tmp_path / "b")
    assert [path.name for path in reached] == ["b"]


@pytest.mark.skipif(os.name == "nt", reason="links take rights there")
def test_a_link_that_leads_round_is_not_followed(tmp_path: Path) -> None:
    make(tmp_path, "map/brief.txt")
    (tmp_path / "map" / "rond").symlink_to(tmp_path)
    assert found(tmp_path) == ["map/brief.txt"]
