"""Rows as they are stored, whether their seals are whole, and seals for rows that have none yet."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

from app.storage.failures import is_damage
from app.storage.seals import SEAL, by_query, seal_of, sealed_columns, sealed_tables, target_of

Stored = Mapping[str, Any]
_AT_ONCE = 500


def stored_rows(connection: Connection, table: Table) -> Iterator[tuple[int, Stored | None]]:
    """Yield every row of a table with its rowid: its values as stored, or None where they cannot be read."""
    rowids = connection.exec_driver_sql(f'SELECT rowid FROM "{table.name}" ORDER BY rowid').scalars().all()
    for start in range(0, len(rowids), _AT_ONCE):
        piece = rowids[start : start + _AT_ONCE]
        read = _read(connection, table, piece[0], piece[-1])
        if read is None:
            read = {
                rowid: row for each in piece for rowid, row in (_read(connection, table, each, each) or {}).items()
            }
        for rowid in piece:
            yield rowid, read.get(rowid)


def broken_seals(connection: Connection, table: Table) -> Iterator[tuple[int, Stored]]:
    """Yield the rows of a sealed table that are not what was sealed, with what can still be read of them."""
    identify = _by_table(connection)
    for rowid, row in stored_rows(connection, table):
        if row is None or not _is_complete(table, row) or row[SEAL] != seal_of(table, row, identify):
            yield rowid, row or {}


def as_sealed(connection: Connection, table: Table, row: Stored) -> Stored:
    """Return a row whose seal is broken as it was sealed, where all that was altered is which row it belongs to.

    Every row it could have belonged to is tried; where none makes the seal whole the row is returned as it is.
    """
    identify = _by_table(connection)
    for column in sealed_columns(table) if _is_complete(table, row) else ():
        if target := target_of(column):
            for key in connection.exec_driver_sql(f'SELECT "key" FROM "{target}"').scalars():
                if seal_of(table, {**row, column.name: key}, identify) == row[SEAL]:
                    return {**row, column.name: key}
    return row


def _is_complete(table: Table, row: Stored) -> bool:
    """Return whether a row has every column: in a damaged schema one may have lost its name."""
    return row.keys() >= {column.name for column in table.columns}


def seal_rows(connection: Connection, tables: Iterable[Table]) -> None:
    """Seal the rows that have no seal yet, as after a migration; what cannot be read is left for `verify` to name."""
    identify = by_query(connection)
    for table in sealed_tables(tables):
        for rowid, row in list(stored_rows(connection, table)):
            if row is not None and row[SEAL] is None:
                put = f'UPDATE "{table.name}" SET {SEAL} = ? WHERE rowid = ?'
                connection.exec_driver_sql(put, (seal_of(table, row, identify), rowid))


def _read(connection: Connection, table: Table, first: int, last: int) -> dict[int, Stored] | None:
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    query = f'SELECT rowid AS _rowid, {columns} FROM "{table.name}" WHERE rowid BETWEEN ? AND ?'
    try:
        found = connection.exec_driver_sql(query, (first, last)).mappings().all()
    except DBAPIError as error:
        if is_damage(error):
            return None
        raise
    return {row["_rowid"]: dict(row) for row in found}


def _by_table(connection: Connection) -> Any:
    """Return what looks up ids and remembers them."""
    known: dict[tuple[str, Any], Any] = {}
    ask = by_query(connection)

    def identify(table: str, key: Any) -> Any:
        if (table, key) not in known:
            known[table, key] = ask(table, key)
        return known[table, key]

    return identify
