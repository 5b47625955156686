"""Reading TOML tables that people edit: every key typed, none unknown."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from app.compose.bounds import bounds_of
from app.domain.errors import KnownError
from app.domain.paragraphs import Variable, VariableType
from app.domain.values import enter_text, enter_value

Code = TypeVar("Code", bound=StrEnum)


class Refusal(Protocol):
    """How the file at hand says that it cannot be read, so that each kind of file has errors of its own."""

    def damaged(self, detail: str, key: str = "", line: int | None = None) -> KnownError:
        """Return the error for a file that is wrong: what is wanted, at which key, on which line."""

    def unknown(self, key: str) -> KnownError:
        """Return the error for a key that does not exist."""


def read_toml(source: str, refusal: Refusal) -> dict[str, object]:
    """Return the table that `source` is; what `refusal` makes of broken TOML otherwise."""
    try:
        return dict(tomllib.loads(source))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise refusal.damaged(str(error)) from error


@dataclass(frozen=True, slots=True)
class Table:
    """A TOML table with its keys still to be asked for."""

    values: Mapping[str, object]
    refusal: Refusal

    def only(self, *keys: str) -> None:
        """Refuse the first key that is not among `keys`."""
        for key in self.values:
            if key not in keys:
                raise self.refusal.unknown(key)

    def text(self, key: str, *, wanted: bool = False) -> str:
        """Return one line of text; empty where the key is absent, unless it is `wanted`."""
        return self._line(key, self._get(key, str, "text", "", wanted))

    def long_text(self, key: str) -> str:
        """Return text of one or more lines; empty where the key is absent."""
        return enter_text(key, self._get(key, str, "text", "", False))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of lines of text; empty where the key is absent."""
        listed: list[object] = self._get(key, list, "list", [], False)
        lines = [each for each in listed if isinstance(each, str)]
        if len(lines) < len(listed):
            raise self.refusal.damaged("list", key)
        return tuple(self._line(key, line) for line in lines)

    def flag(self, key: str) -> bool:
        """Return a true or false; false where the key is absent."""
        return self._get(key, bool, "flag", False, False)

    def counted(self, key: str) -> int:
        """Return a whole number from 1, which must be there."""
        number = self._get(key, int, "counted", 0, True)
        if isinstance(number, bool) or number < 1:
            raise self.refusal.damaged("counted", key)
        return number

    def day(self, key: str) -> date | None:
        """Return a date, or None where the key is absent."""
        day = self._get(key, date, "day", date.min, False)
        if isinstance(day, datetime):
            raise self.refusal.damaged("day", key)
        return None if day == date.min else day

    def moment(self, key: str) -> datetime | None:
        """Return a moment in UTC, or None where the key is absent; it must have a zone."""
        if key not in self.values:
            return None
        moment = self._get(key, datetime, "moment", datetime.max.replace(tzinfo=UTC), True)
        if moment.tzinfo is None:
            raise self.refusal.damaged("moment", key)
        return moment.astimezone(UTC)

    def code(self, key: str, kind: type[Code], default: Code | None = None) -> Code:
        """Return a code of `kind`; `default` where the key is absent and there is one."""
        word = self._get(key, str, "text", "", default is None)
        if not word and default is not None:
            return default
        try:
            return kind(word)
        except ValueError as error:
            raise self.refusal.damaged(", ".join(kind), key) from error

    def tables(self, key: str) -> tuple[Table, ...]:
        """Return a list of tables; empty where the key is absent."""
        listed: list[object] = self._get(key, list, "tables", [], False)
        tables = [each for each in listed if isinstance(each, dict)]
        if len(tables) < len(listed):
            raise self.refusal.damaged("tables", key)
        return tuple(Table(each, self.refusal) for each in tables)

    def _get(self, key: str, kind: type[_Value], phrase: str, absent: _Value, wanted: bool) -> _Value:
        value = self.values.get(key)
        if value is None:
            if wanted:
                raise self.refusal.damaged("missing", key)
            return absent
        if not isinstance(value, kind) or (wanted and value == ""):
            raise self.refusal.damaged(phrase, key)
        return value

    def _line(self, key: str, value: str) -> str:
        return enter_value(key, value)


_Value = TypeVar("_Value")

VARIABLE_KEYS = ("name", "type", "label", "help", "default", "choices", "check")


def read_variable(table: Table) -> Variable:
    """Return the variable or fact a table describes; other keys of the table are left to the caller.

    A name is a lower-case word that can stand between braces; choices belong to a choice and to nothing else.
    """
    name = table.text("name", wanted=True)
    if not (name.isidentifier() and name.isascii() and name == name.lower() and name not in _RESERVED):
        raise table.refusal.damaged("name", "name")
    kind = table.code("type", VariableType, VariableType.TEXT)
    choices = table.texts("choices")
    if bool(choices) != (kind is VariableType.CHOICE):
        raise table.refusal.damaged("choices", name)
    check = table.text("check")
    try:
        if check:
            bounds_of(kind, check)
    except ValueError as error:
        raise table.refusal.damaged("check", name) from error
    default = table.long_text("default") if kind is VariableType.LINES else table.text("default")
    return Variable(
        name=name,
        type=kind,
        label=table.text("label") or name,
        help=table.text("help"),
        default=default,
        choices=choices,
        check=check,
    )


_RESERVED = frozenset({"and", "or", "not", "in", "is", "if", "else", "for", "true", "false", "none", "loop", "self"})
