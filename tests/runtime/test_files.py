import os
import resource
import signal
import stat
from pathlib import Path

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import read_file, write_file


def code(path: Path, **limits: int) -> ErrorCode:
    with pytest.raises(KnownError) as caught:
        read_file(path, **limits)
    return caught.value.code


def test_a_file_is_read_whole_and_left_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_bytes(b"Geachte")
    before = file.stat()
    assert read_file(file) == b"Geachte"
    assert (file.stat().st_mtime_ns, file.stat().st_size) == (before.st_mtime_ns, before.st_size)


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.docx").mkdir()
    os.mkfifo(tmp_path / "pijp.docx")
    assert code(tmp_path / "x.docx") is ErrorCode.FILE_IS_FOLDER
    assert code(tmp_path / "pijp.docx") is ErrorCode.FILE_UNSUPPORTED
    assert code(tmp_path / "weg.docx") is ErrorCode.FILE_MISSING


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "groot.txt").write_bytes(b"123456")
    assert read_file(tmp_path / "groot.txt", limit=6) == b"123456"
    assert code(tmp_path / "groot.txt", limit=5) is ErrorCode.FILE_TOO_LARGE


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "brief.docx"
    target.write_bytes(b"oud")
    target.chmod(0o640)
    write_file(target, b"nieuw")
    assert target.read_bytes() == b"nieuw"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "brief.docx"
    target.write_bytes(b"oud")
    allowed = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, allowed[1]))
    try:
        with pytest.raises(KnownError) as caught:
            write_file(target, b"n" * 8192)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, allowed)
        signal.signal(signal.SIGXFSZ, ignored)
    assert caught.value.code is ErrorCode.DISK_FULL
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_that_is_a_folder_or_lies_nowhere_is_named(tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "weg" / "brief.docx"):
        with pytest.raises(KnownError) as caught:
            write_file(target, b"x")
        assert caught.value.code is ErrorCode.TARGET_NOT_WRITABLE
    assert list(tmp_path.iterdir()) == []
