"""A hash in each row over all it holds, so that a bit that flips on the disk, or a hand in the file, is noticed.

SQLite's own check sees the pages, hardly what stands in them. The hash is over the values as they are stored; only
another row is named by the id it travels under, not by its local key: a register that is written out and read in
again gives new keys, and the hashes hold.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, event, text
from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

SEAL: Final = "seal"
_KEY, _ID = "key", "id"
_DIALECT: Final = sqlite.dialect()

Identify = Callable[[str, Any], Any]
"""Returns the id, as stored, of the row of a table that has a local key; None where there is none."""


class Sealed(SQLModel):
    """What a table inherits whose rows are sealed; a row is given its seal whenever it is written."""

    seal: str | None = None
    """None only in rows of an older schema, until they are brought up to date."""


def seal_of(table: Table, stored: Mapping[str, Any], identify: Identify) -> str:
    """Return the seal (SHA-256, hex) of a row that holds these values, as stored, by column name."""
    said = {}
    for column in sealed_columns(table):
        value, target = stored[column.name], target_of(column)
        said[column.name] = identify(target, value) if target and value is not None else value
    return hashlib.sha256(json.dumps([table.name, said], sort_keys=True, default=repr).encode()).hexdigest()


def sealed_columns(table: Table) -> list[Column[Any]]:
    """Return the columns of a table that its seals are over."""
    return [column for column in table.columns if column.name not in (SEAL, _KEY)]


def sealed_tables(tables: Iterable[Table]) -> list[Table]:
    """Return those of the tables whose rows are sealed."""
    return [table for table in tables if SEAL in table.columns]


def by_query(connection: Connection) -> Identify:
    """Return what looks up one id after another."""

    def identify(table: str, key: Any) -> Any:
        query = text(f'SELECT {_ID} FROM "{table}" WHERE "{_KEY}" = :key')
        return connection.execute(query, {"key": key}).scalar()

    return identify


def target_of(column: Column[Any]) -> str:
    """Return the table whose local key stands in a column, or nothing."""
    return next((each.column.table.name for each in column.foreign_keys if each.column.name == _KEY), "")


@cache
def _binder(column: Column[Any]) -> Callable[[Any], Any]:
    """Return what makes of a value what is stored in a column."""
    return column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) or (lambda value: value)


def _seal(mapper: Any, connection: Connection, row: Any) -> None:
    columns = {each.columns[0]: getattr(row, each.key) for each in mapper.column_attrs}
    stored = {column.name: _binder(column)(value) for column, value in columns.items()}
    row.seal = seal_of(mapper.local_table, stored, by_query(connection))


def sealed_row(table: Table, row: Mapping[str, Any], connection: Connection) -> dict[str, Any]:
    """Return a row by column name with its seal, for one that is added as it is and not as a record."""
    stored = {column.name: _binder(column)(row[column.name]) for column in sealed_columns(table)}
    return {**row, SEAL: seal_of(table, stored, by_query(connection))}


event.listen(Sealed, "before_insert", _seal, propagate=True)
event.listen(Sealed, "before_update", _seal, propagate=True)
