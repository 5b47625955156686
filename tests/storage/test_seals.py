"""Rows that are altered behind the program's back: each is named, by what it is of."""

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2

from app.domain.faults import Fault, FaultCode
from app.storage.archive import Archive
from app.storage.engines import open_migration_engine
from app.storage.folder import REGISTER
from app.storage.sealing import broken_seals
from app.storage.seals import SEAL, sealed_tables
from app.storage.tables import RegisterTable
from tests.storage.bit_flips import fill, run
from tests.storage.conftest import MIGRATIONS

CODES = {
    "letter": FaultCode.LETTER_ALTERED,
    "letter_party": FaultCode.LETTER_ALTERED,
    "bin": FaultCode.LETTER_ALTERED,
    "letter_version": FaultCode.VERSION_ALTERED,
    "letter_step": FaultCode.STEP_ALTERED,
    "letter_link": FaultCode.LINK_ALTERED,
    "letter_file": FaultCode.FILE_ALTERED,
    "party": FaultCode.PARTY_ALTERED,
    "paragraph": FaultCode.PARAGRAPH_ALTERED,
    "paragraph_step": FaultCode.PARAGRAPH_ALTERED,
    "proposal": FaultCode.PROPOSAL_ALTERED,
    "draft": FaultCode.DRAFT_ALTERED,
    "revision": FaultCode.DRAFT_ALTERED,
    "revision_part": FaultCode.DRAFT_ALTERED,
    "export": FaultCode.DRAFT_ALTERED,
    "returned_file": FaultCode.DRAFT_ALTERED,
}
EMPTY = {"correction", "returned_file"}
"""Tables the example archive has no row of."""
COLUMNS = [
    (table.name, column.name)
    for table in sealed_tables(RegisterTable.metadata.sorted_tables)
    for column in table.columns
    if table.name not in EMPTY and column.name != "key"
]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with something of nearly every kind; nobody may write to it."""
    folder = tmp_path_factory.mktemp("voorbeeld") / "archief"
    fill(folder, 40, seed=3)
    return folder


def verified(folder: Path) -> tuple[Fault, ...]:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        return archive.verify()


def rows(folder: Path, query: str) -> list[Any]:
    with closing(dbapi2.connect(str(folder / REGISTER))) as connection:
        return list(connection.execute(query).fetchall())


def test_an_archive_nobody_meddled_with_has_no_broken_seal(example: Path) -> None:
    assert [fault.code for fault in verified(example) if fault.alarming] == []


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=lambda name: name)
def test_any_column_that_is_altered_is_noticed_and_named(
    example: Path, tmp_path: Path, table: str, column: str
) -> None:
    folder = Path(shutil.copytree(example, tmp_path / "archief"))
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        altered = f"CASE WHEN typeof({column}) IN ('integer', 'null') THEN 77 ELSE {column} || 'x' END"
        connection.execute(f"UPDATE {table} SET {column} = {altered} WHERE rowid = (SELECT max(rowid) FROM {table})")
    found = verified(folder)
    expected = {CODES[table]} | ({FaultCode.TEXT_ALTERED} if column in ("text", "text_sha256") else set())
    named = [fault for fault in found if fault.code in expected]
    assert named, found
    assert any(any(fault.facts.values()) for fault in named)


def test_the_letter_is_named_by_the_kenmerk_people_know(example: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(example, tmp_path / "archief"))
    ((rowid, kenmerk),) = rows(folder, "SELECT key, our_kenmerk FROM letter WHERE our_kenmerk <> '' LIMIT 1")
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("UPDATE letter SET subject = 'Iets anders' WHERE key = ?", (rowid,))
    (fault,) = (each for each in verified(folder) if each.alarming)
    assert (fault.code, fault.facts["kenmerk"]) == (FaultCode.LETTER_ALTERED, kenmerk)


def test_a_register_of_an_older_schema_is_sealed_when_it_is_brought_up_to_date(tmp_path: Path) -> None:
    kept = Path(__file__).resolve().parents[1] / "archives" / "schema-0001"
    folder = Path(shutil.copytree(kept, tmp_path / "archief"))
    Archive.open(folder, migrations=MIGRATIONS).close()
    for table in sealed_tables(RegisterTable.metadata.sorted_tables):
        assert rows(folder, f"SELECT count(*) FROM {table.name} WHERE {SEAL} IS NULL") == [(0,)]
    assert rows(folder, "SELECT count(*) FROM letter") != [(0,)]
    assert verified(folder) == ()


def test_local_keys_are_no_part_of_a_seal(example: Path, tmp_path: Path) -> None:
    """So that a register that is written out and read in again, with other keys, is still sealed."""
    folder = Path(shutil.copytree(example, tmp_path / "archief"))
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        for table, key in (("letter", "letter_key"), ("party", "party_key")):
            connection.execute(f"UPDATE {table} SET key = key + 5000")
            connection.execute(f"UPDATE letter_party SET {key} = {key} + 5000")
    engine = open_migration_engine(folder / REGISTER)
    with engine.connect() as connection:
        for name in ("letter", "letter_party", "party"):
            assert list(broken_seals(connection, RegisterTable.metadata.tables[name])) == []
    engine.dispose()


def test_random_bits_that_flip_are_named_or_harm_nothing() -> None:
    figures = run(60, seed=7, units=24)
    assert figures.named > 5, "too little was hit"
    assert figures.backups_named > 5
    assert figures.is_clean, figures.examples


def test_a_row_given_to_another_letter_names_the_one_it_was_taken_from(example: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(example, tmp_path / "archief"))
    ((key, id_),) = rows(folder, "SELECT key, id FROM letter JOIN letter_version ON letter_key = key LIMIT 1")
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("UPDATE letter_version SET letter_key = 4444 WHERE letter_key = ?", (key,))
    named = {fault.facts["letter"] for fault in verified(folder) if fault.code is FaultCode.VERSION_ALTERED}
    assert named == {str(UUID(id_))}
