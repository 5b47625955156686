"""Real errors of SQLite, each brought about as it happens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from app.domain.errors import ErrorCode, KnownError
from app.storage.archive import Archive
from app.storage.engines import open_engines
from app.storage.failures import known_failures
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
