"""Between frozen domain values and rows, by field name.

A field goes to the column of its name (with an underscore behind it where SQLModel has taken the name). A nested
value without such a column is spread over columns `field_subfield`; it is None where all of these are. Enums are
stored by value, blocks in the JSON of texts, other tuples, mappings and values as JSON. A field that has neither is a
relation: the repository stores it and hands it back when the value is read.
"""

from __future__ import annotations

from dataclasses import Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from pydantic import TypeAdapter
from sqlmodel import SQLModel

from app.domain.blocks import Blocks
from app.domain.errors import ErrorCode, KnownError
from app.text.json_form import dump_blocks, load_blocks

Value = TypeVar("Value")

_SCALARS = (str, int, float, bool, UUID, date, datetime)


@dataclass(frozen=True, slots=True)
class _Step:
    """Where a field of a value stands in a row: in a column, or spread over the columns of `inner`."""

    field: str
    hint: Any
    column: str
    spread: tuple[str, ...]
    inner: tuple[_Step, ...]


def to_columns(value: Any, record: type[SQLModel], prefix: str = "") -> dict[str, Any]:
    """Return the columns of `record` that hold `value`, a domain value; relations are left out."""
    kind: Any = type(value)
    return _columns(value, _steps(kind, record, prefix))


def _columns(value: Any, steps: tuple[_Step, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for step in steps:
        held = getattr(value, step.field)
        if step.column:
            found[step.column] = _to_stored(held, step.hint)
        else:
            found |= dict.fromkeys(step.spread) if held is None else _columns(held, step.inner)
    return found


def to_value(kind: type[Value], record: SQLModel, prefix: str = "", **relations: Any) -> Value:
    """Return the value of type `kind` that a row holds; `relations` come with it, or in place of its columns.

    Raises:
        KnownError: ARCHIVE_DAMAGED (what) where the row holds no such value.
    """
    made: Any = kind
    try:
        return kind(**{**_arguments(record, _steps(made, type(record), prefix)), **relations})
    except ValueError as error:
        raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=_name_of(record)) from error


@cache
def column_of(name: str, record: type[SQLModel]) -> str | None:
    """Return the attribute of `record` that holds the field `name`, or None where it has none."""
    return next((each for each in (name, f"{name}_") if each in record.model_fields), None)


def _arguments(record: SQLModel, steps: tuple[_Step, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for step in steps:
        if step.column:
            found[step.field] = _from_stored(getattr(record, step.column), step.hint)
        elif all(getattr(record, each) is None for each in step.spread):
            found[step.field] = None
        else:
            found[step.field] = step.hint(**_arguments(record, step.inner))
    return found


@cache
def _steps(kind: Any, record: type[SQLModel], prefix: str) -> tuple[_Step, ...]:
    """Return where each field stands; none for a relation."""
    found = []
    for field, hint in _typed_fields(kind):
        column = column_of(prefix + field.name, record)
        if column:
            found.append(_Step(field.name, hint, column, (), ()))
        elif is_dataclass(hint):
            inner = f"{prefix}{field.name}_"
            spread = tuple(filter(None, (column_of(inner + each.name, record) for each in fields(hint))))
            if spread:
                found.append(_Step(field.name, hint, "", spread, _nested(hint, record, inner)))
    return tuple(found)


def _nested(kind: Any, record: type[SQLModel], prefix: str) -> tuple[_Step, ...]:
    return _steps(kind, record, prefix)


@cache
def _typed_fields(kind: Any) -> tuple[tuple[Field[Any], Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field, _plain_type(hints[field.name])) for field in fields(kind))


def _plain_type(hint: Any) -> Any:
    """Return the type behind a NewType and without its None."""
    if get_origin(hint) in (Union, UnionType):
        rest = [each for each in get_args(hint) if each is not NoneType]
        hint = rest[0] if len(rest) == 1 else hint
    return getattr(hint, "__supertype__", hint)


def _to_stored(value: Any, hint: Any) -> Any:
    if value is None or hint in _SCALARS:
        return value
    if hint == Blocks:
        return dump_blocks(value)
    if isinstance(value, StrEnum):
        return value.value
    return to_json(dict(value) if isinstance(value, MappingProxyType) else value, hint)


def _from_stored(stored: Any, hint: Any) -> Any:
    if stored is None or hint in _SCALARS:
        return stored
    if hint == Blocks:
        return load_blocks(stored)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(stored)
    return _adapter(hint).validate_json(stored)


def to_json(value: Any, kind: Any) -> str:
    """Return `value`, of the type `kind`, as JSON."""
    return _adapter(kind).dump_json(value).decode()


def from_json(stored: str, kind: Any) -> Any:
    """Return the value of the type `kind` that `stored` is the JSON of; ValueError where it is none."""
    return _adapter(kind).validate_json(stored)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _name_of(record: SQLModel) -> str:
    return f"{record.__tablename__} {getattr(record, 'id', '')}".rstrip()
