"""The check of an archive: SQLite's own checks, the references, every hash, the search index, the orphans."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.letters import Letter
from app.storage.engines import Engines
from app.storage.failures import damage_in, is_damage
from app.storage.letters import Letters
from app.storage.search import CHECK_INDEX, clear_index, held_words, put_words, words_of

_MOST_LINES = 20


def faults(register: Engines, originals: Engines, *, clean: bool, rebuild_index: bool) -> tuple[Fault, ...]:
    """Return every fault found; see `Archive.verify`."""
    found: list[Fault] = []
    if rebuild_index:
        _rebuild_index(register.writer)
    found += _own_check(register.reader, FaultCode.REGISTER_DAMAGED)
    found += _own_check(originals.reader, FaultCode.ORIGINALS_DAMAGED)
    with register.reader.connect() as rows, originals.reader.connect() as bytes_:
        for check in (_references, _texts, _parts):
            found += _unless_damaged(check(rows), FaultCode.REGISTER_DAMAGED)
        found += _unless_damaged(_originals(rows, bytes_), FaultCode.ORIGINALS_DAMAGED)
        found += _unless_damaged(_stale(rows), FaultCode.REGISTER_DAMAGED)
    found += _unless_damaged(_index(register.writer), FaultCode.INDEX_DAMAGED)
    found += _unless_damaged(_orphans(register.writer, originals.writer, clean=clean), FaultCode.ORIGINALS_DAMAGED)
    return tuple(fault for place, fault in enumerate(found) if fault not in found[:place])


def _unless_damaged(found: Iterator[Fault], code: FaultCode) -> list[Fault]:
    """Return the faults of one check; where the file is too damaged for it to go on, that is one more."""
    faults_: list[Fault] = []
    try:
        faults_.extend(found)
    except DBAPIError as error:
        if not is_damage(error):
            raise
        faults_.append(Fault(code, {"detail": str(error.orig)}))
    return faults_


def _own_check(engine: Engine, code: FaultCode) -> list[Fault]:
    def lines() -> Iterator[Fault]:
        with engine.connect() as connection:
            for line in damage_in(connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_LINES})").scalars()):
                yield Fault(code, {"detail": line})

    return _unless_damaged(lines(), code)


def _references(rows: Connection) -> Iterator[Fault]:
    for table, row, target, _ in rows.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault(FaultCode.REFERENCE_BROKEN, {"table": table, "row": str(row), "target": target})


def _texts(rows: Connection) -> Iterator[Fault]:
    for key in rows.exec_driver_sql("SELECT key FROM letter ORDER BY key").scalars().all():
        row = _read(rows, "SELECT CAST(text AS BLOB), CAST(text_sha256 AS BLOB) FROM letter WHERE key = :key", key)
        if row is None or _sha256(row[0]) != row[1]:
            yield Fault(FaultCode.TEXT_ALTERED, _letter_facts(rows, "key = :key", key))


def _parts(rows: Connection) -> Iterator[Fault]:
    for sha256 in rows.exec_driver_sql("SELECT CAST(sha256 AS BLOB) FROM part ORDER BY 1").scalars().all():
        name = _shown(sha256)
        row = _read(rows, "SELECT CAST(content AS BLOB) FROM part WHERE sha256 = :key", name)
        if row is None or _sha256(row[0]) != sha256:
            draft = _read(
                rows,
                "SELECT CAST(draft.id AS BLOB) FROM revision_part "
                "JOIN revision ON revision.key = revision_key JOIN draft ON draft.key = draft_key "
                "WHERE part_sha256 = :key LIMIT 1",
                name,
            )
            yield Fault(FaultCode.PART_ALTERED, {"sha256": name, "draft": _id(draft[0]) if draft else ""})


def _originals(rows: Connection, kept: Connection) -> Iterator[Fault]:
    for sha256 in rows.exec_driver_sql("SELECT CAST(sha256 AS BLOB) FROM original ORDER BY 1").scalars().all():
        name = _shown(sha256)
        count = _read(kept, "SELECT count(*) FROM original WHERE sha256 = :key", name)
        code = FaultCode.ORIGINAL_ALTERED
        if count is not None and not count[0]:
            code = FaultCode.ORIGINAL_MISSING
        else:
            row = _read(kept, "SELECT data FROM original WHERE sha256 = :key", name)
            if row is not None and _sha256(row[0]) == sha256:
                continue
        file = _read(rows, "SELECT CAST(original_name AS BLOB) FROM letter WHERE original_sha256 = :key", name)
        letter = _letter_facts(rows, "original_sha256 = :key", name)
        yield Fault(code, {"sha256": name, "name": _shown(file[0]) if file else "", "letter": letter["letter"]})


def _stale(rows: Connection) -> Iterator[Fault]:
    """Name the letters whose words are not those the index was given; altered ones are named elsewhere."""
    with Session(rows) as session:
        letters = Letters(session)
        for key in letters.all_keys():
            letter = _sound(letters, key)
            binned = _read(rows, "SELECT 1 FROM bin WHERE letter_key = :key", key) is not None
            if letter and held_words(rows, key) != (None if binned else words_of(letter)):
                yield Fault(FaultCode.INDEX_STALE, _letter_facts(rows, "key = :key", key))


def _index(writer: Engine) -> Iterator[Fault]:
    """SQLite words its own check as an insertion, so it needs a writer; nothing is kept."""
    with writer.connect() as connection:
        connection.exec_driver_sql(CHECK_INDEX)
    yield from ()


def _orphans(writer: Engine, originals: Engine, *, clean: bool) -> Iterator[Fault]:
    """With the write lock held no original can be between its own commit and its letter's."""
    with writer.connect() as rows, originals.connect() as kept:
        needed = set(rows.exec_driver_sql("SELECT sha256 FROM original").scalars())
        for sha256 in kept.exec_driver_sql("SELECT sha256 FROM original ORDER BY key").scalars().all():
            if sha256 in needed:
                continue
            if clean:
                kept.execute(text("DELETE FROM original WHERE sha256 = :sha256"), {"sha256": sha256})
            yield Fault(FaultCode.ORPHAN_REMOVED if clean else FaultCode.ORPHAN_ORIGINAL, {"sha256": sha256})
        kept.commit()


def _rebuild_index(writer: Engine) -> None:
    """A letter that was altered is left out: the words it has now are not its own."""
    with Session(writer) as session:
        letters = Letters(session)
        clear_index(session.connection())
        for key in letters.all_keys():
            letter = _sound(letters, key)
            if letter:
                put_words(session.connection(), key, letter)
        session.commit()


def _sound(letters: Letters, key: int) -> Letter | None:
    """Return the letter with this local key, or None where it is damaged."""
    try:
        return letters.by_key(key)
    except KnownError as error:
        if error.code is not ErrorCode.ARCHIVE_DAMAGED:
            raise
    except DBAPIError as error:
        if not is_damage(error):
            raise
    return None


def _read(connection: Connection, query: str, key: Any) -> Sequence[Any] | None:
    """Return the row a query finds, or None where there is none or the page it stands on is damaged."""
    try:
        return connection.execute(text(query), {"key": key}).first()
    except DBAPIError as error:
        if is_damage(error):
            return None
        raise


def _letter_facts(rows: Connection, condition: str, key: Any) -> dict[str, str]:
    query = "SELECT CAST(id AS BLOB), CAST(coalesce(our_kenmerk, their_kenmerk, '') AS BLOB) FROM letter WHERE "
    row = _read(rows, query + condition, key)
    return {"letter": _id(row[0]), "kenmerk": _shown(row[1])} if row else {"letter": "", "kenmerk": ""}


def _sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def _shown(data: bytes) -> str:
    return data.decode(errors="replace")


def _id(data: bytes) -> str:
    try:
        return str(UUID(_shown(data)))
    except ValueError:
        return _shown(data)
