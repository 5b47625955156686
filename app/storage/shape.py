"""The shape of the databases: whether their tables, columns and references are those the program speaks of.

A bit that flips in the schema can leave one that SQLite still understands, with a column or table under another
name; its own check of the pages sees nothing in that.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import cache
from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement
from sqlcipher3 import dbapi2

from app.storage.house_tables import REGISTER_TABLES
from app.storage.search import CREATE_INDEX
from app.storage.tables import OriginalsTable

_OF_A_TABLE = (
    'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY name',
    'SELECT "table", "from", "to" FROM pragma_foreign_key_list(?) ORDER BY "from"',
    "SELECT name, \"unique\" FROM pragma_index_list(?) WHERE origin = 'c' ORDER BY name",
)
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"

Run = Callable[..., Iterable[Any]]
"""Runs a statement with its parameters and returns its rows."""
Shape = Mapping[str, list[list[tuple[Any, ...]]]]


def misshapen_register(run: Run) -> tuple[str, ...]:
    """Return the tables of a register that are gone or not as the program made them."""
    return _misshapen(run, _register())


def misshapen_originals(run: Run) -> tuple[str, ...]:
    """Return the tables of a database of originals that are gone or not as the program made them."""
    return _misshapen(run, _originals())


def _misshapen(run: Run, expected: Shape) -> tuple[str, ...]:
    return tuple(table for table, shape in expected.items() if _shape(run, table) != shape)


def _shape(run: Run, table: str) -> list[list[tuple[Any, ...]]]:
    return [[tuple(row) for row in run(query, (table,))] for query in _OF_A_TABLE]


@cache
def _register() -> Shape:
    return _made(REGISTER_TABLES, CREATE_INDEX)


@cache
def _originals() -> Shape:
    return _made(OriginalsTable.metadata)


def _made(tables: MetaData, *more: str) -> Shape:
    """Return the shape of a database that is made here and now."""
    with closing(dbapi2.connect(":memory:")) as connection:
        for table in tables.sorted_tables:
            made: list[DDLElement] = [CreateTable(table), *map(CreateIndex, table.indexes)]
            for each in made:
                connection.execute(str(each.compile(dialect=sqlite.dialect())))
        for statement in more:
            connection.execute(statement)
        names = sorted(name for (name,) in connection.execute(_TABLES))
        return {name: _shape(connection.execute, name) for name in names}
