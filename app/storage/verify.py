"""The check of an archive: SQLite's own checks, then what the rows, the journal, the bytes and the index say."""

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, Engine

from app.domain.faults import Fault, FaultCode
from app.storage.failures import damage_in
from app.storage.faults.index import contradictions, rebuild, stale
from app.storage.faults.journal import chain
from app.storage.faults.kenmerken import kenmerken
from app.storage.faults.originals import kept, orphans
from app.storage.faults.reading import unless_damaged
from app.storage.faults.rows import parts, references, sealed, texts
from app.storage.opening import Databases
from app.storage.shape import Run, misshapen_originals, misshapen_register

_MOST_LINES = 20
_SAYS_MORE = {
    FaultCode.LETTER_ALTERED: (FaultCode.TEXT_ALTERED,),
    FaultCode.INDEX_STALE: (FaultCode.TEXT_ALTERED, FaultCode.LETTER_ALTERED),
}
"""Of one letter the one fault follows from the others, which say more."""


def faults(databases: Databases, *, clean: bool, rebuild_index: bool) -> tuple[Fault, ...]:
    """Return every fault found; see `Archive.verify`.

    Of databases that are only read what takes a writer is left out: SQLite's own comparison of the search index. Its
    words are compared with the letters all the same.
    """
    register, originals, found = databases.register, databases.originals, list[Fault]()
    # With fresh connections: FTS5 checks its index by what it remembers of it, and calls what another connection
    # has written since a corruption (seen in SQLite 3.53 and 3.54, with its secure-delete).
    register.close()
    if rebuild_index:
        rebuild(register.writer)
    found += _own_check(register.reader, FaultCode.REGISTER_DAMAGED)
    found += _own_check(originals.reader, FaultCode.ORIGINALS_DAMAGED)
    with register.reader.connect() as rows, originals.reader.connect() as bytes_:
        found += _schema(rows, misshapen_register, FaultCode.REGISTER_DAMAGED)
        found += _schema(bytes_, misshapen_originals, FaultCode.ORIGINALS_DAMAGED)
        for check in (references, texts, parts, sealed, chain, kenmerken):
            found += unless_damaged(check(rows), FaultCode.REGISTER_DAMAGED)
        found += unless_damaged(kept(rows, bytes_), FaultCode.ORIGINALS_DAMAGED)
        found += unless_damaged(stale(rows), FaultCode.REGISTER_DAMAGED)
    if not databases.read_only:
        found += unless_damaged(contradictions(register.writer), FaultCode.INDEX_DAMAGED)
    found += unless_damaged(orphans(register.writer, originals.writer, clean=clean), FaultCode.ORIGINALS_DAMAGED)
    return tuple(_without_repetition(found))


def _own_check(engine: Engine, code: FaultCode) -> list[Fault]:
    def lines() -> Iterator[Fault]:
        with engine.connect() as connection:
            for line in damage_in(connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_LINES})").scalars()):
                yield Fault(code, {"detail": line})

    return unless_damaged(lines(), code)


def _schema(connection: Connection, misshapen: Callable[[Run], tuple[str, ...]], code: FaultCode) -> Iterator[Fault]:
    for table in misshapen(connection.exec_driver_sql):
        yield Fault(code, {"detail": f"schema: {table}"})


def _without_repetition(found: list[Fault]) -> Iterator[Fault]:
    named = {(fault.code, fault.facts.get("letter", "")) for fault in found}
    for place, fault in enumerate(found):
        letter = fault.facts.get("letter", "")
        is_told = letter and any((code, letter) in named for code in _SAYS_MORE.get(fault.code, ()))
        if fault not in found[:place] and not is_told:
            yield fault
