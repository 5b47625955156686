"""How the model of the register reads: days, kenmerken, and the words a search finds."""

import re
import unicodedata
from datetime import date
from typing import Any


def day_of(fields: dict[str, Any]) -> date | None:
    """Return the day a letter is listed under."""
    day: date | None = fields["dated"] or fields["sent"] or fields["received"]
    return day


def fold(text: str | None) -> str:
    """Return a kenmerk as it is compared: without capitals and white space, every dash a hyphen."""
    return "".join((text or "").replace("–", "-").casefold().split())


def is_kenmerk(text: str | None) -> bool:
    return bool(re.search("[0-9]", text or ""))


def number_of(kenmerk: str | None) -> int | None:
    """Return the number of a kenmerk under the mask VB-{nummer}."""
    found = re.fullmatch("vb-([1-9][0-9]*)", fold(kenmerk))
    return int(found[1]) if found else None


def words(text: str) -> list[str]:
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return re.findall("[0-9a-z]+", bare.lower())


def names_of(known: dict[str, str]) -> list[str]:
    if not known:
        return []
    return [f"{known['initials']} {known['surname']}", known["function"], known["organisation"]]


def stands_in(column: list[str], phrase: list[str], is_open: bool) -> bool:
    starts = range(len(column) - len(phrase) + 1)
    return any(_agrees(column[at : at + len(phrase)], phrase, is_open=is_open) for at in starts)


def _agrees(found: list[str], phrase: list[str], *, is_open: bool) -> bool:
    *whole, last = phrase
    return found[:-1] == whole and (found[-1].startswith(last) if is_open else found[-1] == last)
