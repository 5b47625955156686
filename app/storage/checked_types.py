"""Column types that know damage when they read it: a stored date or id that is none any more is no mistake."""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import Date, DateTime, Dialect, Uuid
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.types import TypeEngine

from app.domain.errors import ErrorCode, KnownError

Process = Callable[[Any], Any]


def _checked(kind: type[TypeEngine[Any]]) -> type[TypeEngine[Any]]:
    """Return a type that stores as `kind` does and raises ARCHIVE_DAMAGED for what it cannot read."""

    def result_processor(self: Any, dialect: Dialect, coltype: object) -> Process | None:
        inner = kind.result_processor(self, dialect, coltype)
        return _known(inner) if inner else None

    return type(f"Checked{kind.__name__}", (kind,), {"result_processor": result_processor})


def _known(inner: Process) -> Process:
    def process(stored: Any) -> Any:
        try:
            return inner(stored)
        except (ValueError, TypeError, AttributeError) as error:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, detail=type(error).__name__) from error

    return process


_OF_DIALECT = pysqlite.dialect.colspecs

CHECKED: Final[dict[type[TypeEngine[Any]], type[TypeEngine[Any]]]] = {
    each: _checked(_OF_DIALECT.get(each, each)) for each in (Date, DateTime, Uuid)
}
"""What to use for each type in the dialect of an engine."""
