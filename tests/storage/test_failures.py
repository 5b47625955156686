"""Real errors of SQLite, each brought about as it happens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.storage.archive import Archive
from app.storage.engines import open_engines
from app.storage.failures import damage_in, known_failures
from app.storage.work import Work
from tests.storage.samples import a_letter, an_original


def run_in(path: Path, statement: str) -> None:
    engines = open_engines(path, 0)
    try:
        with known_failures(path.parent), engines.reader.connect() as connection:
            connection.exec_driver_sql(statement).all()
    finally:
        engines.close()


@pytest.mark.parametrize(
    ("content", "statement", "code"),
    [
        (b"geen database, maar wel lang genoeg" * 100, "SELECT 1 FROM sqlite_master", ErrorCode.ARCHIVE_DAMAGED),
        (b"", "SELECT zeroblob(1000000001)", ErrorCode.FILE_TOO_LARGE),
        (b"", "SELECT CAST(x'ff41' AS TEXT)", ErrorCode.ARCHIVE_DAMAGED),
    ],
)
def test_what_the_surroundings_did_is_told(tmp_path: Path, content: bytes, statement: str, code: ErrorCode) -> None:
    (tmp_path / "voorbeeld.db").write_bytes(content)
    with pytest.raises(KnownError) as caught:
        run_in(tmp_path / "voorbeeld.db", statement)
    assert caught.value.code is code
    assert isinstance(caught.value.__cause__, DBAPIError)
    assert caught.value.facts["name"] == str(tmp_path)


@pytest.mark.parametrize(
    ("words", "code"),
    [("database or disk is full", ErrorCode.DISK_FULL), ("locking protocol", ErrorCode.ARCHIVE_BUSY)],
)
def test_what_a_copy_in_progress_meets_is_told_though_only_in_words(
    tmp_path: Path, words: str, code: ErrorCode
) -> None:
    """`Connection.backup` gives no code with its errors."""
    with pytest.raises(KnownError) as caught, known_failures(tmp_path):
        raise dbapi2.OperationalError(words)
    assert caught.value.code is code


def test_a_page_that_cannot_be_read_is_an_error_of_the_disk_not_damage() -> None:
    assert list(damage_in(["ok"])) == []
    assert list(damage_in(["row 2 missing from index"])) == ["row 2 missing from index"]
    with pytest.raises(KnownError) as caught:
        list(damage_in(["Tree 55 page 55: unable to get the page. error code=8458"]))
    assert caught.value.code is ErrorCode.ARCHIVE_DISK_ERROR


def test_a_mistake_in_a_query_stays_a_defect(tmp_path: Path) -> None:
    with pytest.raises(OperationalError):
        run_in(tmp_path / "voorbeeld.db", "SELECT niets FROM nergens")


@pytest.mark.parametrize(
    "mistake",
    [
        lambda work: work.letters.add(a_letter(original=an_original(b"nooit bewaard"))),
        lambda work: [work.letters.add(letter) for letter in [a_letter()] * 2],
    ],
    ids=["an original that was not put in", "the same id twice"],
)
def test_a_mistake_of_the_program_stays_a_defect_and_keeps_nothing(
    archive: Archive, mistake: Callable[[Work], object]
) -> None:
    with pytest.raises(IntegrityError), archive.writing() as work:
        mistake(work)
    with archive.reading() as work:
        assert work.letters.list() == ()
