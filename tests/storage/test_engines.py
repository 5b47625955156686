"""Connections to a database file."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.storage.engines import open_engines, set_journal_mode


def mode_of(path: Path) -> str:
    with closing(dbapi2.connect(str(path))) as connection:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def test_whoever_writes_gives_the_database_its_log(tmp_path: Path) -> None:
    path = tmp_path / "voorbeeld.db"
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("CREATE TABLE voorbeeld (naam)")
    assert mode_of(path) == "delete"
    with closing(open_engines(path, 1.0)) as engines, engines.writer.connect():
        pass
    assert mode_of(path) == "wal"


def test_a_log_that_could_not_be_had_is_no_silent_change(tmp_path: Path) -> None:
    """SQLite does not raise: it names the mode it stays in, as it does for a database in memory."""
    with (
        closing(dbapi2.connect(":memory:", isolation_level=None)) as connection,
        pytest.raises(dbapi2.OperationalError, match="disk I/O error"),
    ):
        set_journal_mode(connection, "WAL")
