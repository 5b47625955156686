"""Bytes that are gone, altered, or of nobody."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, text

from app.domain.faults import Fault, FaultCode
from app.storage.faults.reading import as_id, letter_facts, read, sha256_of, shown

_KNOWN_AS = (
    "SELECT CAST(original_name AS BLOB), NULL FROM letter WHERE original_sha256 = :key",
    "SELECT CAST(name AS BLOB), NULL FROM letter_file WHERE sha256 = :key",
    "SELECT CAST(name AS BLOB), NULL FROM proposal WHERE sha256 = :key",
    "SELECT CAST(name AS BLOB), CAST(draft.id AS BLOB) FROM returned_file"
    " JOIN revision ON revision.key = revision_key JOIN draft ON draft.key = draft_key"
    " WHERE returned_file.sha256 = :key",
    "SELECT NULL, CAST(draft.id AS BLOB) FROM export JOIN revision ON revision.key = revision_key"
    " JOIN draft ON draft.key = draft_key WHERE export.sha256 = :key",
)
_LETTER = (
    "original_sha256 = :key",
    "key IN (SELECT letter_key FROM letter_file WHERE sha256 = :key)",
)


def kept(rows: Connection, bytes_: Connection) -> Iterator[Fault]:
    """Name each original the register counts on that is gone or altered, and the letter or draft it is of."""
    counted_on = rows.exec_driver_sql("SELECT CAST(sha256 AS BLOB), size FROM original ORDER BY 1").all()
    for sha256, size in counted_on:
        name = shown(sha256)
        count = read(bytes_, "SELECT count(*) FROM original WHERE sha256 = :key", name)
        code = FaultCode.ORIGINAL_ALTERED
        if count is not None and not count[0]:
            code = FaultCode.ORIGINAL_MISSING
        else:
            row = read(bytes_, "SELECT data FROM original WHERE sha256 = :key", name)
            if row is not None and isinstance(row[0], bytes) and sha256_of(row[0]) == sha256 and len(row[0]) == size:
                continue
        yield Fault(code, {"sha256": name, **_known_as(rows, name)})


def orphans(writer: Engine, originals: Engine, *, clean: bool) -> Iterator[Fault]:
    """Name the bytes no row counts on; with `clean` take them away.

    With the write lock held no original can be between its own commit and its letter's.
    """
    with writer.connect() as rows, originals.connect() as kept_:
        needed = set(rows.exec_driver_sql("SELECT sha256 FROM original").scalars())
        for sha256 in kept_.exec_driver_sql("SELECT sha256 FROM original ORDER BY key").scalars().all():
            if sha256 in needed:
                continue
            if clean:
                kept_.execute(text("DELETE FROM original WHERE sha256 = :sha256"), {"sha256": sha256})
            yield Fault(FaultCode.ORPHAN_REMOVED if clean else FaultCode.ORPHAN_ORIGINAL, {"sha256": sha256})
        kept_.commit()


def _known_as(rows: Connection, sha256: str) -> dict[str, str]:
    found = next(filter(None, (read(rows, query, sha256) for query in _KNOWN_AS)), (None, None))
    letters = (letter_facts(rows, condition, sha256) for condition in _LETTER)
    letter = next((each["letter"] for each in letters if each["letter"]), "")
    draft = {"draft": as_id(found[1])} if found[1] is not None else {}
    return {"name": shown(found[0]), "letter": letter, **draft}
