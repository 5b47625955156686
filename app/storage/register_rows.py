"""Every row of the register as plain data, by ids instead of local keys, in one fixed order.

A table that stands for a letter, a party or the like has a local `key`, which is left out; a column that refers to
one (`letter_key`) becomes the id of what it refers to (`letter`). Rows stand in the order of their keys, so that they
get keys in the same order when they are brought in again. The words of the search index are left out: they are made
anew.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Table, TypeDecorator, select

from app.storage.tables import RegisterTable

Row = dict[str, Any]

_LEFT_OUT = {"search_text"}
_KEY, _ID, _KEY_SUFFIX = "key", "id", "_key"
_READ: Mapping[type, Callable[[str], Any]] = {
    UUID: UUID,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}


class RowError(Exception):
    """Plain data that is no row of the table it is said to be of."""


def tables() -> tuple[Table, ...]:
    """Return the tables in the order their rows stand in: what is referred to comes first."""
    return tuple(each for each in RegisterTable.metadata.sorted_tables if each.name not in _LEFT_OUT)


def rows(connection: Connection, table: Table) -> Iterator[Row]:
    """Yield the rows of a table as plain data: strings, numbers, truth values and None."""
    source: Any = table
    shown = []
    for column in _columns(table):
        target = _target(column)
        if target is None:
            shown.append(column.label(column.name))
        else:
            other = target.alias()
            source = source.outerjoin(other, other.c[_KEY] == column)
            shown.append(other.c[_ID].label(_name(column)))
    found = connection.execute(select(*shown).select_from(source).order_by(*table.primary_key.columns))
    for row in found.mappings():
        yield {name: _plain(value) for name, value in row.items()}


class Filling:
    """Bringing rows in again, in the order `rows` gave them; ids become keys as those they refer to come in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys: dict[str, dict[UUID, int]] = {}

    def put(self, table: Table, many: list[Row]) -> None:
        """Keep rows of one table.

        Raises:
            RowError: one has other fields than the table, a value of another kind, or refers to nothing.
        """
        self._connection.execute(table.insert(), [self._record(table, row) for row in many])

    def _record(self, table: Table, row: Row) -> Row:
        columns = {_name(column): column for column in _columns(table)}
        if row.keys() != columns.keys():
            raise RowError(table.name)
        return {column.name: self._value(column, row[name]) for name, column in columns.items()}

    def _value(self, column: Column[Any], held: Any) -> Any:
        target = _target(column)
        kind: type = UUID if target is not None else _kind(column)
        if held is None:
            if not column.nullable:
                raise RowError(column.table.name)
            return None
        read = _READ.get(kind)
        if not _is_exactly(held, str if read else kind):
            raise RowError(column.table.name)
        try:
            value: Any = read(held) if read else held
            return value if target is None else self._keys_of(target)[value]
        except (ValueError, KeyError) as error:
            raise RowError(column.table.name) from error

    def _keys_of(self, table: Table) -> dict[UUID, int]:
        if table.name not in self._keys:
            found = self._connection.execute(select(table.c[_ID], table.c[_KEY]))
            self._keys[table.name] = {row[0]: row[1] for row in found}
        return self._keys[table.name]


def _is_exactly(held: Any, kind: type) -> bool:
    """Return whether a value is of a type and of none below it: a truth value is no number."""
    return type(held) is kind


def _kind(column: Column[Any]) -> type:
    stored = column.type
    # A decorator says of itself only that it yields some object.
    return stored.impl_instance.python_type if isinstance(stored, TypeDecorator) else stored.python_type


def _columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if column.name != _KEY]


def _target(column: Column[Any]) -> Table | None:
    """Return the table whose local key stands in a column, or None."""
    found = (each.column.table for each in column.foreign_keys if each.column.name == _KEY)
    return next(found, None)


def _name(column: Column[Any]) -> str:
    return column.name if _target(column) is None else column.name.removesuffix(_KEY_SUFFIX)


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value
