"""What the register is made of in its model, and its rules as tables: see `tests.services.register_model`."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

Fields = dict[str, Any]
Id = Any

NEXT = {
    "concept": {"to_sign", "withdrawn"},
    "to_sign": {"signed", "concept", "withdrawn"},
    "signed": {"sent", "concept", "withdrawn"},
    "sent": set(),
    "withdrawn": set(),
    "received": {"in_progress", "answered", "noted"},
    "in_progress": {"answered", "noted"},
    "answered": {"in_progress"},
    "noted": {"in_progress"},
}
BACK_OR_OUT = {("answered", "in_progress"), ("noted", "in_progress")} | {
    (before, after) for before in ("concept", "to_sign", "signed") for after in ("concept", "withdrawn")
}
HELD_FAST = {"text", "subject", "dated", "our_kenmerk", "kind", "parties"}
FROZEN = {"signed": HELD_FAST, "withdrawn": HELD_FAST, "sent": HELD_FAST | {"sent"}}
RELATIONS = ("answers", "mentions", "encloses", "supersedes", "twin", "copy")
NO_ROUNDS = {"answers", "encloses", "supersedes", "copy"}
THIRTY_DAYS = timedelta(days=30)


class Refused(Exception):  # noqa: N818 - an answer like any other
    """An act the register does not do, by the code of its error."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass
class Kept:
    """A letter, what it was before (its fields, the reason) and its steps (from, to, the reason)."""

    fields: Fields
    versions: list[tuple[Fields, str]] = field(default_factory=list)
    steps: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass
class Merged:
    """A merge that stands: both parties before it, the kept one after it, and the places that went over."""

    kept: Id
    merged: Id
    was: Fields
    gone: Fields
    became: Fields
    places: list[tuple[Id, int]]


@dataclass
class Issued:
    """A kenmerk that was given: as written, its state, its letter, its number in a range, and why it is void."""

    kenmerk: str
    state: str
    letter: Id
    number: int | None = None
    why: str = ""


def is_same_sender(known: Fields, sender: Fields) -> bool:
    """Return whether a party is taken for the sender of an incoming letter."""
    if sender["function"] not in ("", known["function"]):
        return False
    if not sender["surname"]:
        return not known["surname"] and bool(known["organisation"] == sender["organisation"])
    return bool(known["surname"] == sender["surname"]) and sender["initials"] in ("", known["initials"])


def but_copies(fields: Fields) -> list[Any]:
    """The parties of a letter without those who get a copy: these are never frozen."""
    return [each for each in fields["parties"] if each[0] != "copy"]
