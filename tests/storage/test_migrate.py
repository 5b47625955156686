"""Older archives: what is kept of them comes through, whatever stops the change leaves them as they were."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Status
from app.domain.links import Relation
from app.storage.archive import Archive
from app.storage.engines import create_file, open_migration_engine
from app.storage.folder import BACKUPS, REGISTER, SCHEMA, marks
from app.storage.migrate import run_migrations, upgrade
from app.storage.tables import RegisterTable
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, an_original

KEPT = Path(__file__).resolve().parents[1] / "archives"

NEXT = f"""
from alembic import op
import sqlalchemy as sa
revision = "{SCHEMA + 1:04}"
down_revision = "{SCHEMA:04}"

def upgrade() -> None:
    with op.batch_alter_table("letter") as letter:
        letter.add_column(sa.Column("rubricering", sa.String(), nullable=False, server_default="geen"))
        letter.create_index("ix_letter_rubricering", ["rubricering"])
"""


@pytest.fixture
def next_migrations(tmp_path: Path) -> Path:
    """The migrations with one more, as the next release might have."""
    return with_one_more(tmp_path, NEXT)


def with_one_more(place: Path, source: str) -> Path:
    migrations = Path(shutil.copytree(MIGRATIONS, place / "db"))
    (migrations / "versions" / "9999_next.py").write_text(source)
    return migrations


@pytest.fixture
def filled(archive: Archive) -> Path:
    """An archive of the present schema, closed, with one letter."""
    with archive.writing() as work:
        work.originals.put(b"voorbeeld")
        work.letters.add(a_letter("Een woordvantevoren.", original=an_original(b"voorbeeld")))
    archive.close()
    return archive.folder


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Connection]:
    """A register made by the migrations alone."""
    create_file(tmp_path / REGISTER)
    run_migrations(tmp_path / REGISTER, MIGRATIONS, SCHEMA)
    engine = open_migration_engine(tmp_path / REGISTER)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def is_ours(name: str | None, kind: str, _: Any) -> bool:
    """The index and its shadow tables are SQLite's, the note of the last migration is Alembic's."""
    return not (kind == "table" and str(name).startswith(("search_index", "alembic_version")))


def test_the_migrations_make_the_tables_the_program_speaks_of(migrated: Connection) -> None:
    context = MigrationContext.configure(migrated, opts={"include_name": is_ours, "compare_server_default": True})
    assert compare_metadata(context, RegisterTable.metadata) == []


def test_a_table_the_migrations_forgot_would_be_noticed(migrated: Connection) -> None:
    migrated.exec_driver_sql("ALTER TABLE party DROP COLUMN website")
    context = MigrationContext.configure(migrated, opts={"include_name": is_ours})
    assert compare_metadata(context, RegisterTable.metadata) != []


def test_a_new_archive_and_a_migrated_one_have_the_same_schema(migrated: Connection, folder: Path) -> None:
    with closing(dbapi2.connect(str(folder / REGISTER))) as fresh:
        built = schema_of(lambda query: fresh.execute(query).fetchall())
    assert schema_of(lambda query: migrated.exec_driver_sql(query).all()) == built
    assert marks(folder / REGISTER)[1] == SCHEMA


def schema_of(rows: Any) -> dict[str, Any]:
    """Return columns, indexes and foreign keys of every table, and the words that made the search index."""
    found: dict[str, Any] = {}
    for (table,) in rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        facts = [rows(f"PRAGMA {fact}({table})") for fact in ("table_info", "foreign_key_list")]
        found[table] = [sorted(tuple(row)[1:] for row in fact) for fact in facts]
    found["indexes"] = sorted(
        map(tuple, rows("SELECT tbl_name, name FROM sqlite_master WHERE type = 'index'")), key=str
    )
    found["virtual"] = [tuple(row) for row in rows("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")]
    found["revision"] = [tuple(row) for row in rows("SELECT version_num FROM alembic_version")]
    return found


@pytest.mark.parametrize("kept", sorted(KEPT.glob("schema-*")), ids=lambda path: path.name)
def test_every_archive_ever_released_opens_finds_its_old_words_and_takes_new_ones(kept: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(kept, tmp_path / "archief"))
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        with archive.writing() as work:
            work.letters.add(a_letter("Een woordvanerna."))
        with archive.reading() as work:
            (old,) = work.search("havenvoorbeeld")
            letter = work.letters.get(old.id)
            assert letter.original is not None
            assert work.originals.get(letter.original.sha256).startswith(b"Voorbeeld")
            assert len(work.search("woordvanerna")) == 1
            assert work.parties.find("voorbeeldstad").function == "burgemeester"
            assert work.paragraphs.find("voorbeeldhavens").variables
            (draft,) = work.drafts.list()
            assert draft.answers == letter.id
            assert len(work.drafts.revisions(draft.id)) == 2
            assert len(work.drafts.exports(draft.id)) == 1
            assert len(work.proposals.all()) == 1
        assert archive.verify() == ()


@pytest.mark.parametrize("kept", sorted(KEPT.glob("schema-*"))[2:], ids=lambda path: path.name)
def test_the_life_of_letters_comes_through_every_release(kept: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(kept, tmp_path / "archief"))
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        letter = work.letters.find("VB-2026-0001")
        assert [each.why for each in work.versions.of(letter.id)] == ["tikfout"]
        assert [each.after for each in work.versions.steps(letter.id)] == [Status.IN_PROGRESS]
        (answer,) = work.links.of(letter.id)
        assert (answer.relation, answer.outward) == (Relation.ANSWERS, False)
        (issue,) = work.kenmerken.all()
        assert (issue.kenmerk, issue.number) == ("VB-0001", 1)
        assert [each.organisation for each in work.ranges.all()] == ["Voorbeelden"]
        assert len(work.bin.all()) == 1
        assert work.journal.broken_at() is None
        assert work.journal.head().number == 3


def test_there_is_a_kept_archive_of_every_schema() -> None:
    assert [path.name for path in sorted(KEPT.glob("schema-*"))] == [f"schema-{n + 1:04}" for n in range(SCHEMA)]


def test_an_older_register_is_brought_up_to_date_and_kept(filled: Path, next_migrations: Path) -> None:
    upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    assert marks(filled / REGISTER)[1] == SCHEMA + 1
    assert [path.name for path in (filled / BACKUPS).iterdir()] == [f"register-{SCHEMA:04}.db"]
    assert {path.name for path in filled.iterdir()} == {REGISTER, "originals.db", BACKUPS}
    with closing(dbapi2.connect(str(filled / REGISTER))) as connection:
        assert connection.execute("SELECT rubricering FROM letter").fetchall() == [("geen",)]
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        found = "SELECT rowid FROM search_index WHERE search_index MATCH 'woordvantevoren'"
        assert len(connection.execute(found).fetchall()) == 1
    with pytest.raises(KnownError) as caught:
        Archive.open(filled, migrations=MIGRATIONS)
    assert caught.value.code is ErrorCode.ARCHIVE_NEWER


def test_the_kept_register_is_a_whole_archive_again_when_put_back(filled: Path, next_migrations: Path) -> None:
    upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    (filled / BACKUPS / f"register-{SCHEMA:04}.db").replace(filled / REGISTER)
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            assert len(work.search("woordvantevoren")) == 1
        assert archive.verify() == ()


def test_nothing_happens_when_another_process_was_first(filled: Path, next_migrations: Path) -> None:
    upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    assert len(list((filled / BACKUPS).iterdir())) == 1


def test_a_second_backup_of_one_schema_does_not_overwrite_the_first(filled: Path, next_migrations: Path) -> None:
    first = filled / BACKUPS / f"register-{SCHEMA:04}.db"
    first.write_bytes(b"eerder")
    upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    assert first.read_bytes() == b"eerder"
    assert (filled / BACKUPS / f"register-{SCHEMA:04}-2.db").exists()


def test_an_archive_somebody_has_open_is_not_migrated(archive: Archive, next_migrations: Path) -> None:
    with archive.reading() as work:
        work.letters.list()
        with pytest.raises(KnownError) as caught:
            upgrade(archive.folder, next_migrations, SCHEMA + 1, 0.05)
    assert caught.value.code is ErrorCode.ARCHIVE_BUSY
    with archive.writing() as work:
        work.letters.add(a_letter())
    assert marks(archive.folder / REGISTER)[1] == SCHEMA


FAILING = NEXT + "\n    raise ZeroDivisionError\n"
LOSING = NEXT + '\n    op.execute("DELETE FROM search_text")\n    op.execute("DELETE FROM letter")\n'
BREAKING = NEXT + '\n    op.execute("DELETE FROM original")\n'
FORGETTING = NEXT + """\n    op.execute("UPDATE search_text SET body = 'iets anders'")\n"""


@pytest.mark.parametrize(
    "source", [FAILING, LOSING, BREAKING, FORGETTING], ids=["fails", "loses", "breaks", "forgets"]
)
def test_a_migration_that_goes_wrong_is_loud_and_leaves_the_archive_as_it_was(
    filled: Path, tmp_path: Path, source: str
) -> None:
    with pytest.raises((ZeroDivisionError, RuntimeError)):
        upgrade(filled, with_one_more(tmp_path, source), SCHEMA + 1, 1.0)
    assert {path.name for path in filled.iterdir()} == {REGISTER, "originals.db", BACKUPS}
    assert list((filled / BACKUPS).iterdir()) == []
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            assert len(work.search("woordvantevoren")) == 1
        assert archive.verify() == ()


def test_a_damaged_register_is_not_migrated(filled: Path, next_migrations: Path) -> None:
    data = (filled / REGISTER).read_bytes()
    (filled / REGISTER).write_bytes(data[: len(data) - 8192] + b"\xa5" * 8192)
    with pytest.raises(KnownError) as caught:
        upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED
    assert marks(filled / REGISTER)[1] == SCHEMA


def test_a_register_whose_index_was_damaged_before_is_migrated_all_the_same(
    filled: Path, next_migrations: Path
) -> None:
    with closing(dbapi2.connect(str(filled / REGISTER), isolation_level=None)) as connection:
        connection.execute("UPDATE search_text SET body = 'iets anders'")
    upgrade(filled, next_migrations, SCHEMA + 1, 1.0)
    assert marks(filled / REGISTER)[1] == SCHEMA + 1
