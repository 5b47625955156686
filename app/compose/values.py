"""Values a drafter fills in: from what was typed to the stored form, and from there to what a template sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeAlias
from uuid import UUID

from app.compose.bounds import holds
from app.domain.errors import ErrorCode, KnownError
from app.domain.moving_dates import MovingForm, moving_name
from app.domain.paragraphs import SourceKind, Variable, VariableType
from app.domain.values import enter_value
from app.language.dates import read_date, write_long
from app.language.intervals import read_interval, store_interval, stored_interval, write_interval
from app.language.numbers import read_decimal, write_amount, write_number

YES, NO = "yes", "no"
MOST_LINES = 1_000
_YES_WORDS = frozenset({YES, "ja", "j", "y", "true", "waar", "1"})
_NO_WORDS = frozenset({NO, "nee", "neen", "n", "false", "onwaar", "0"})

_NAMED = (VariableType.PARTY, VariableType.LETTER)
_NAMES = re.compile(r"(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (?P<words>\S.*)")

Plain: TypeAlias = str | date | Decimal | bool | tuple[str, ...] | None


class IncomparableError(Exception):
    """A template compares what cannot be compared: a date with a word, a list with a number."""


def enter(variable: Variable, typed: str) -> str:
    """Return the stored form of what was typed: dates ISO, numbers with a point, yes or no, lines by newlines.

    Text is kept as typed, spaces included, after NFC. An empty line in a list of lines is left out.

    Raises:
        KnownError: VALUE_CHARACTER for a character that cannot stand in a letter; VALUE_TYPE (name, what, choices)
            for what is no value of this type; VALUE_CHECK (name, what) for one that does not pass its check.
    """
    name = variable.label or variable.name
    if variable.type is VariableType.LINES:
        lines = [enter_value(name, line) for line in typed.replace("\r\n", "\n").split("\n")]
        kept = [line for line in lines if line.strip()]
        if len(kept) > MOST_LINES:
            raise KnownError(ErrorCode.VALUE_TYPE, name=name, what=variable.type)
        if not holds(variable, "\n".join(kept)):
            raise KnownError(ErrorCode.VALUE_CHECK, name=name, what=variable.check)
        return "\n".join(kept)
    stored = _stored(variable, enter_value(name, typed))
    if stored is not None and not holds(variable, stored):
        raise KnownError(ErrorCode.VALUE_CHECK, name=name, what=variable.check)
    if stored is None:
        choices = ", ".join(variable.choices)
        raise KnownError(ErrorCode.VALUE_TYPE, name=name, what=variable.type, choices=choices)
    return stored


def editable(variable: Variable, stored: str) -> str:
    """Return a stored value as a person would type it, such that `enter` gives the stored value back.

    A party or letter in a library paragraph comes back as its words: whoever has the archive finds it by them.
    """
    if variable.type in _NAMED and _NAMES.fullmatch(stored):
        return words_of(stored)
    if variable.type is VariableType.PERIOD and stored:
        return write_interval(stored_interval(stored))
    plain = _plain(variable.type, stored)
    if isinstance(plain, date):
        return write_long(plain)
    if isinstance(plain, Decimal):
        return write_number(plain)
    if isinstance(plain, bool):
        return "ja" if plain else "nee"
    return stored


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """A value as a template sees it: it keeps its name and stored form whatever a filter shows of it.

    It compares like what it holds (a date, a number, a word). Without a stored form it is open: it shows what is
    wanted, a bare test of it fails, and a comparison is noted in `missed`.
    """

    variable: Variable
    stored: str
    shown: str
    missed: list[Variable]
    """Open variables on which the text turned out to depend."""
    form: MovingForm | None = None
    """How it is said anew for each date of the letter, if it is."""

    @property
    def field_name(self) -> str:
        """Return the name of the field it becomes; an open one has that of its variable alone."""
        name = self.variable.name
        return moving_name(name, self.form) if self.form and not self.is_open else name

    @property
    def is_open(self) -> bool:
        """Return whether nothing was filled in."""
        return not self.stored

    @property
    def plain(self) -> Plain:
        """Return what the value holds; None when it is open."""
        return _plain(self.variable.type, self.stored)

    def showing(self, shown: str, form: MovingForm | None = None) -> Value:
        """Return the same value shown otherwise; an open one goes on showing what is wanted."""
        return self if self.is_open else replace(self, shown=shown, form=form)

    def __bool__(self) -> bool:
        if self.variable.type is VariableType.YES_NO:
            self._miss()
            return self.plain is True
        return not self.is_open

    def __eq__(self, other: object) -> bool:
        self._miss()
        return not self.is_open and self.plain == self._other(other)

    def __hash__(self) -> int:
        return hash(self.stored)

    def __lt__(self, other: object) -> bool:
        return self._compare(other) < 0

    def __gt__(self, other: object) -> bool:
        return self._compare(other) > 0

    def __le__(self, other: object) -> bool:
        self._miss()
        return not self.is_open and self._compare(other) <= 0

    def __ge__(self, other: object) -> bool:
        self._miss()
        return not self.is_open and self._compare(other) >= 0

    def __contains__(self, other: object) -> bool:
        self._miss()
        plain = self.plain
        wanted = other.stored if isinstance(other, Value) else other
        return isinstance(plain, str | tuple) and isinstance(wanted, str) and wanted in plain

    def __iter__(self) -> Iterator[Value]:
        line = replace(self.variable, type=VariableType.TEXT)
        if self.is_open:
            yield replace(self, variable=line)
        for each in self.stored.split("\n") if self.stored else ():
            yield Value(line, each, each, self.missed)

    def _compare(self, other: object) -> int:
        """Return less than, equal to or more than zero, as `self` is against `other`; zero when either is open."""
        self._miss()
        mine, theirs = self.plain, self._other(other)
        if mine is None or theirs is None:
            return 0
        if isinstance(mine, date) and isinstance(theirs, date):
            return (mine > theirs) - (mine < theirs)
        if isinstance(mine, Decimal) and isinstance(theirs, Decimal):
            return (mine > theirs) - (mine < theirs)
        raise IncomparableError(self.variable.name)

    def _other(self, other: object) -> object:
        if isinstance(other, Value):
            other._miss()
            return other.plain
        if isinstance(self.plain, date) and isinstance(other, str):
            return read_date(other)
        if isinstance(other, int | float) and not isinstance(other, bool):
            return Decimal(str(other))
        return other

    def _miss(self) -> None:
        if self.is_open and self.variable not in self.missed:
            self.missed.append(self.variable)


def values_of(variables: tuple[Variable, ...], stored: Mapping[str, str], missed: list[Variable]) -> dict[str, Value]:
    """Return a value for each variable, by name: what was filled in, else its default, else open."""
    return {
        each.name: Value(each, given, shown(each, given), missed)
        for each in variables
        for given in [stored.get(each.name) or each.default]
    }


def shown(variable: Variable, stored: str) -> str:
    """Return what a reader sees of a stored value when no filter says otherwise; its label in brackets when open."""
    plain = _plain(variable.type, stored)
    if plain is None:
        return f"[{variable.label or variable.name}]"
    if variable.type is VariableType.PERIOD:
        return write_interval(stored_interval(stored))
    if variable.type in _NAMED:
        return words_of(stored)
    if isinstance(plain, date):
        return write_long(plain)
    if isinstance(plain, Decimal):
        return write_amount(plain) if variable.type is VariableType.AMOUNT else write_number(plain)
    if isinstance(plain, bool):
        return "ja" if plain else "nee"
    return stored


def _plain(kind: VariableType, stored: str) -> Plain:
    if not stored:
        return None
    match kind:
        case VariableType.DATE:
            return date.fromisoformat(stored)
        case VariableType.AMOUNT | VariableType.NUMBER:
            return Decimal(stored)
        case VariableType.YES_NO:
            return stored == YES
        case VariableType.LINES:
            return tuple(stored.split("\n"))
        case VariableType.PERIOD:
            stored_interval(stored)
            return stored
        case VariableType.LETTER | VariableType.PARTY:
            return words_of(stored)
        case VariableType.TEXT | VariableType.CHOICE | VariableType.KAMERSTUK:
            return stored


def named(id_: UUID, words: str) -> str:
    """Return the stored form of a party or letter in a library paragraph: its id and the words for it."""
    return f"{id_} {words}"


def words_of(stored: str) -> str:
    """Return the words of a party or letter in its stored form; the id where there are none."""
    found = _NAMES.fullmatch(stored)
    return found["words"] if found else stored


def is_stored(variable: Variable, stored: str) -> bool:
    """Return whether `stored` is the stored form of a value of this variable; nothing at all is too."""
    if variable.type is VariableType.CHOICE:
        return not stored or stored in variable.choices
    if variable.type is VariableType.YES_NO:
        return stored in ("", YES, NO)
    try:
        _plain(variable.type, stored)
    except (ValueError, InvalidOperation):
        return False
    return True


def _stored(variable: Variable, typed: str) -> str | None:
    word = typed.strip()
    match variable.type:
        case VariableType.DATE:
            day = read_date(word)
            return day.isoformat() if day else None
        case VariableType.AMOUNT | VariableType.NUMBER:
            number = read_decimal(word)
            return None if number is None else format(number, "f")
        case VariableType.YES_NO:
            return YES if word.lower() in _YES_WORDS else NO if word.lower() in _NO_WORDS else None
        case VariableType.CHOICE:
            return next((choice for choice in variable.choices if choice.casefold() == word.casefold()), None)
        case VariableType.PERIOD:
            interval = read_interval(word)
            return store_interval(interval) if interval else None
        case VariableType.KAMERSTUK:
            from app.language.sources import read_source  # loaded when a Kamerstuk is filled in

            source = read_source(word)
            return source.text if source and source.kind is SourceKind.KAMERSTUK else None
        case VariableType.PARTY | VariableType.LETTER:
            if _NAMES.fullmatch(word):
                return word
            try:
                return str(UUID(word))
            except ValueError:
                return None
        case VariableType.TEXT | VariableType.LINES:
            return typed
