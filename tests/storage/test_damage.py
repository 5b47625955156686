"""Damage SQLite's own check of the pages does not see: it is named, and never taken for a mistake of the program."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import FaultCode
from app.domain.letters import Letter
from app.domain.links import Link, Relation
from app.storage.archive import Archive
from app.storage.engines import open_engines
from app.storage.folder import ORIGINALS, REGISTER
from app.storage.opening import open_writable
from app.storage.sealing import broken_seals
from app.storage.shape import misshapen_originals, misshapen_register
from app.storage.tables import RegisterTable
from app.storage.work import Work
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter

MANY = 200
"""Enough letters that their rows stand on several pages."""


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Letter]]:
    """A closed archive of letters, linked one to the next; nobody may write to it."""
    folder = tmp_path_factory.mktemp("voorbeeld") / "archief"
    made = [a_letter(f"Voorbeeld {number} " * 40, subject=f"Brief {number}") for number in range(MANY)]
    with closing(Archive.create(folder)) as archive, archive.writing() as work:
        for letter in made:
            work.letters.add(letter)
        for one, other in pairwise(made):
            work.links.put(Link(one.id, other.id, Relation.MENTIONS))
    return folder, made


@pytest.fixture
def folder(example: tuple[Path, list[Letter]], tmp_path: Path) -> Path:
    """A copy of the example, to be damaged."""
    return Path(shutil.copytree(example[0], tmp_path / "archief"))


@pytest.fixture
def letters(example: tuple[Path, list[Letter]]) -> list[Letter]:
    """The letters of the example, in the order they were registered."""
    return example[1]


def alter(folder: Path, *statements: str) -> None:
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def renamed(table: str, old: str, new: str) -> str:
    """Return the statement that writes another name into the schema, as a bit that flips might."""
    return f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{table}'"


def codes(folder: Path) -> set[FaultCode]:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        return {fault.code for fault in archive.verify() if fault.alarming}


def read(folder: Path, ask: Callable[[Work], object]) -> ErrorCode:
    """Return the error that reading ends in."""
    with (
        closing(Archive.open(folder, migrations=MIGRATIONS)) as archive,
        pytest.raises(KnownError) as caught,
        archive.reading() as work,
    ):
        ask(work)
    return caught.value.code


def test_what_was_made_has_the_shape_it_should_have(folder: Path) -> None:
    for name, misshapen in ((REGISTER, misshapen_register), (ORIGINALS, misshapen_originals)):
        with closing(dbapi2.connect(str(folder / name))) as connection:
            assert misshapen(connection.execute) == ()
    with closing(sqlite3.connect(":memory:")) as empty:
        assert {"letter", "search_text", "search_index"} <= set(misshapen_register(empty.execute))
        assert misshapen_originals(empty.execute) == ("original",)


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("search_text", "subject", "subjecu"),
        ("letter", "retention_category", "retention_categorz"),
        ("letter_step", "why", "whz"),
        ("search_index", "body", "bodz"),
    ],
)
def test_a_table_whose_schema_was_altered_is_named_and_nothing_fails(
    folder: Path, table: str, old: str, new: str
) -> None:
    alter(folder, renamed(table, old, new))
    assert FaultCode.REGISTER_DAMAGED in codes(folder)


def test_reading_through_a_schema_that_was_altered_is_refused_as_damage(letters: list[Letter], folder: Path) -> None:
    alter(folder, renamed("letter", "retention_category", "retention_categorz"))
    assert read(folder, lambda work: work.letters.get(letters[0].id)) is ErrorCode.ARCHIVE_DAMAGED


def test_a_complaint_of_sqlite_that_is_no_text_is_damage(folder: Path) -> None:
    """It quotes the name of a tokenizer it does not know, as it stands in the schema."""
    alter(
        folder,
        "UPDATE sqlite_master SET sql = replace(sql, 'unicode61', 'unicode' || CAST(x'e6' AS TEXT))"
        " WHERE name = 'search_index'",
    )
    assert read(folder, lambda work: work.search("voorbeeld")) is ErrorCode.ARCHIVE_DAMAGED
    assert codes(folder) == {FaultCode.INDEX_DAMAGED}


def test_a_mistake_of_ours_stays_one_where_the_schema_is_sound(folder: Path) -> None:
    databases = open_writable(folder, 1.0)
    with (
        closing(databases),
        databases.register.reader.connect() as connection,
        pytest.raises(OperationalError, match="no such column"),
    ):
        connection.execute(text("SELECT onbekend FROM letter"))
    engines = open_engines(folder / REGISTER, 1.0)
    with closing(engines), engines.reader.connect() as connection, pytest.raises(OperationalError, match="no such"):
        connection.execute(text("SELECT 1 FROM onbekend"))


@pytest.mark.parametrize(
    ("column", "held"), [("dated", "2031- 1-04"), ("dated", 7), ("id", "is geen id"), ("draft", "geen id")]
)
def test_a_stored_value_that_is_none_of_its_type_is_damage(folder: Path, column: str, held: object) -> None:
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        connection.execute(f"UPDATE letter SET {column} = ? WHERE key = 3", (held,))
    assert read(folder, lambda work: work.letters.by_key(3)) is ErrorCode.ARCHIVE_DAMAGED
    assert FaultCode.LETTER_ALTERED in codes(folder)


def test_letters_whose_rows_their_keys_do_not_find_are_named_by_verify(folder: Path) -> None:
    """In the tree of rows a key says which page the rows before it stand on; altered, it leads to another."""
    with closing(dbapi2.connect(str(folder / REGISTER))) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'letter'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    data = bytearray((folder / REGISTER).read_bytes())
    root = (page - 1) * size
    assert data[root] == 5, "an interior page of a table (sqlite.org/fileformat.html)"
    cell = root + int.from_bytes(data[root + 12 : root + 14])
    assert data[cell + 4] < 0x80, "a key of one byte"
    lost, data[cell + 4] = data[cell + 4], 1
    (folder / REGISTER).write_bytes(data)
    assert read(folder, lambda work: work.letters.by_key(lost)) is ErrorCode.ARCHIVE_DAMAGED
    assert read(folder, lambda work: list(work.letters.every())) is ErrorCode.ARCHIVE_DAMAGED
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        found = archive.verify()
    assert {FaultCode.REGISTER_DAMAGED, FaultCode.TEXT_ALTERED} & {fault.code for fault in found}


def test_a_letter_is_shown_beside_a_neighbour_that_is_gone(letters: list[Letter], folder: Path) -> None:
    alter(folder, "PRAGMA foreign_keys = OFF", f"DELETE FROM letter WHERE id = '{letters[1].id.hex}'")
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            assert work.links.of(letters[0].id) == ()
            assert [each.letter for each in work.links.of(letters[2].id)] == [letters[3].id]
        assert FaultCode.REFERENCE_BROKEN in {fault.code for fault in archive.verify()}


def test_every_row_of_a_table_that_lost_a_column_is_called_broken(folder: Path) -> None:
    alter(folder, renamed("letter_link", "relation", "relatiom"))
    databases = open_writable(folder, 1.0)
    with closing(databases), databases.register.reader.connect() as connection:
        broken = list(broken_seals(connection, RegisterTable.metadata.tables["letter_link"]))
    assert len(broken) == MANY - 1
    assert all(row for _, row in broken), "what can still be read of them is"
    assert {FaultCode.REGISTER_DAMAGED, FaultCode.LINK_ALTERED} <= codes(folder)
