import hashlib

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.storage.archive import Archive


def test_bytes_come_back_under_their_sha256_from_the_next_unit_on(archive: Archive) -> None:
    data = bytes(range(256)) * 1000
    with archive.writing() as work:
        sha256 = work.originals.put(data)
        assert work.originals.get(sha256) == data
    assert sha256 == hashlib.sha256(data).hexdigest()
    with archive.reading() as work:
        assert work.originals.has(sha256)
        assert work.originals.get(sha256) == data


def test_the_same_bytes_are_kept_once(archive: Archive) -> None:
    with archive.writing() as work:
        assert work.originals.put(b"voorbeeld") == work.originals.put(b"voorbeeld")
    with archive.writing() as work:
        work.originals.put(b"voorbeeld")
    assert archive.verify() == ()


def test_bytes_never_kept_are_not_there(archive: Archive) -> None:
    with archive.reading() as work:
        assert not work.originals.has("0" * 64)
        with pytest.raises(KnownError) as caught:
            work.originals.get("0" * 64)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_no_bytes_at_all_can_be_kept(archive: Archive) -> None:
    with archive.writing() as work:
        assert work.originals.get(work.originals.put(b"")) == b""
