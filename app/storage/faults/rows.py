"""Rows that are not what was sealed, texts and parts that are not what was hashed, references to nothing."""

from collections.abc import Iterator

from sqlalchemy import Connection

from app.domain.faults import Fault, FaultCode
from app.storage.faults.reading import as_id, letter_facts, read, sha256_of, shown
from app.storage.sealing import Stored, as_sealed, broken_seals
from app.storage.seals import sealed_tables
from app.storage.tables import RegisterTable

_OF_A_LETTER = {
    "letter": FaultCode.LETTER_ALTERED,
    "letter_party": FaultCode.LETTER_ALTERED,
    "bin": FaultCode.LETTER_ALTERED,
    "letter_version": FaultCode.VERSION_ALTERED,
    "letter_step": FaultCode.STEP_ALTERED,
    "letter_link": FaultCode.LINK_ALTERED,
    "letter_file": FaultCode.FILE_ALTERED,
}
_LETTER_KEY = {"letter": "key", "letter_link": "source_key"}
_DRAFT_OF = {
    "draft": ("key", "SELECT CAST(id AS BLOB) FROM draft WHERE key = :key"),
    "revision": ("draft_key", "SELECT CAST(id AS BLOB) FROM draft WHERE key = :key"),
}
_OF_A_REVISION = (
    "revision_key",
    "SELECT CAST(id AS BLOB) FROM draft WHERE key = (SELECT draft_key FROM revision WHERE key = :key)",
)
_DRAFT_OF |= {"revision_part": _OF_A_REVISION, "export": _OF_A_REVISION, "returned_file": _OF_A_REVISION}
_NAMING = "SELECT DISTINCT letter.id FROM letter JOIN letter_party ON letter_key = letter.key WHERE party_key = ?"
_MOST_LETTERS = 20


def references(rows: Connection) -> Iterator[Fault]:
    """Name each row that points at nothing, and the letter it is of."""
    for table, row, target, _ in rows.exec_driver_sql("PRAGMA foreign_key_check"):
        facts = _letter(rows, table, row) if table in _OF_A_LETTER else {}
        named = {name: held for name, held in facts.items() if held}
        yield Fault(FaultCode.REFERENCE_BROKEN, {"table": table, "row": str(row), "target": target, **named})


def texts(rows: Connection) -> Iterator[Fault]:
    """Name each letter whose text is not what was saved."""
    for key in rows.exec_driver_sql("SELECT key FROM letter ORDER BY key").scalars().all():
        row = read(rows, "SELECT CAST(text AS BLOB), CAST(text_sha256 AS BLOB) FROM letter WHERE key = :key", key)
        if row is None or row[0] is None or sha256_of(row[0]) != row[1]:
            yield Fault(FaultCode.TEXT_ALTERED, letter_facts(rows, "key = :key", key))


def parts(rows: Connection) -> Iterator[Fault]:
    """Name each part of a draft that is not what was saved, and the draft."""
    for sha256 in rows.exec_driver_sql("SELECT CAST(sha256 AS BLOB) FROM part ORDER BY 1").scalars().all():
        name = shown(sha256)
        row = read(rows, "SELECT CAST(content AS BLOB) FROM part WHERE sha256 = :key", name)
        if row is None or row[0] is None or sha256_of(row[0]) != sha256:
            draft = read(
                rows,
                "SELECT CAST(draft.id AS BLOB) FROM revision_part "
                "JOIN revision ON revision.key = revision_key JOIN draft ON draft.key = draft_key "
                "WHERE part_sha256 = :key LIMIT 1",
                name,
            )
            yield Fault(FaultCode.PART_ALTERED, {"sha256": name, "draft": as_id(draft[0]) if draft else ""})


def sealed(rows: Connection) -> Iterator[Fault]:
    """Name each row that is not what was sealed, by what it is of."""
    for table in sealed_tables(RegisterTable.metadata.sorted_tables):
        for rowid, row in broken_seals(rows, table):
            yield _altered(rows, table.name, rowid, as_sealed(rows, table, row) if row else row)


def _altered(rows: Connection, table: str, rowid: int, row: Stored) -> Fault:
    if table in _OF_A_LETTER:
        more = {name: shown(row[name]) for name in ("number", "name") if row.get(name) is not None}
        return Fault(_OF_A_LETTER[table], {**_letter(rows, table, rowid, row), **more})
    if table in _DRAFT_OF:
        column, query = _DRAFT_OF[table]
        found = read(rows, query, row.get(column))
        return Fault(FaultCode.DRAFT_ALTERED, {"draft": as_id(found[0]) if found else ""})
    if table == "party":
        letters = rows.exec_driver_sql(f"{_NAMING} LIMIT {_MOST_LETTERS}", (rowid,)).scalars().all()
        facts = {"party": as_id(row.get("id")), "letters": ", ".join(map(as_id, letters))}
        return Fault(FaultCode.PARTY_ALTERED, facts)
    if table == "paragraph":
        return Fault(FaultCode.PARAGRAPH_ALTERED, {name: shown(row.get(name)) for name in ("slug", "version")})
    if table == "paragraph_step":
        query = "SELECT CAST(slug AS BLOB) FROM paragraph WHERE id = :key ORDER BY version DESC LIMIT 1"
        found = read(rows, query, row.get("paragraph"))
        return Fault(
            FaultCode.PARAGRAPH_ALTERED,
            {"slug": shown(found[0]) if found else as_id(row.get("paragraph")), "version": shown(row.get("version"))},
        )
    if table == "proposal":
        return Fault(FaultCode.PROPOSAL_ALTERED, {name: shown(row.get(name)) for name in ("name", "sha256")})
    return Fault(FaultCode.ROW_ALTERED, {"table": table, "row": str(rowid)})


def _letter(rows: Connection, table: str, rowid: int, row: Stored | None = None) -> dict[str, str]:
    """Return what names the letter a row is of: as the row says, else as can be asked for by its rowid."""
    column = _LETTER_KEY.get(table, "letter_key")
    key = (row or {}).get(column)
    if key is None:
        found = read(rows, f"SELECT {column} FROM {table} WHERE rowid = :key", rowid)
        key = found[0] if found else None
    return letter_facts(rows, "key = :key", key)
