"""Where a record departs from the truth, in sentences; the rules are those of the README beside the real letters."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

Record: TypeAlias = Mapping[str, Any]
"""What `aanhef recognise --json` gives, or the truth in the same shape."""

HEADER = (
    "kind", "ons_kenmerk", "uw_kenmerk", "date", "subject", "signatory", "signatory_function", "organisation",
    "directorate", "addressee", "pages_total",
)  # fmt: skip
LISTS = ("letter_refs", "kamerstukken", "moties", "promises", "toezeggingen", "handelingen", "attachments")
DETAILS = ("direction", "movers", "when", "vragen", "window")
FIELDS = (*HEADER, *LISTS, *DETAILS)

_SAME_PASSAGE = 0.6
"""A passage may be told a little longer or shorter, as long as this part of the longer is common."""


def departures(field: str, truth: Record, found: Record) -> tuple[str, ...]:
    """Return what is wrong with one field of a letter, a sentence each; none when it is right."""
    if field in HEADER:
        return _header(field, truth, found)
    if field in LISTS:
        return (*_missed(field, truth, found), *_invented(field, truth, found))
    return tuple(_DETAIL[field](truth, found))


def plain(value: object) -> str:
    """Return a value without white space, hyphens, capitals, a leading (Aan) de and punctuation at the end."""
    folded = unicodedata.normalize("NFKC", str(value)).lower()
    return re.sub(r"^(aan)?(de)?", "", re.sub(r"[\s\-‐‑–—\xad]+", "", folded)).strip(".,;:")


def _header(field: str, truth: Record, found: Record) -> tuple[str, ...]:
    wanted, read = truth.get(field), found.get(field)
    value, rule = (read["value"], read["rule"]) if read else (None, "no rule")
    fair = [wanted, *_listed(truth.get(f"{field}_lenient"))]
    if any(value is each if each is None or value is None else plain(value) == plain(each) for each in fair):
        return ()
    return (f"{field} should be {wanted!r}, but {value!r} was read ({rule})",)


def _missed(field: str, truth: Record, found: Record) -> Iterator[str]:
    for item, match in _pairs(field, truth, found):
        if match is None and not _optional(item):
            yield f"{field} lacks {_text(item)!r}"


def _invented(field: str, truth: Record, found: Record) -> Iterator[str]:
    used = [match for _, match in _pairs(field, truth, found) if match is not None]
    for item in found.get(field) or ():
        again = any(_alike(_text(each), _text(item)) for each in truth[field])
        if not again and not any(item is each for each in used):
            yield f"{field} holds {_text(item)!r}, which is none ({item.get('rule')})"


def _pairs(field: str, truth: Record, found: Record) -> list[tuple[Any, Any]]:
    """Return each item of the truth with the item found for it, or None; none is used twice."""
    left, pairs = list(found.get(field) or ()), []
    for item in truth[field]:
        match = next((each for each in left if _means(field, item, each)), None)
        left = [each for each in left if each is not match]
        pairs.append((item, match))
    return pairs


def _means(field: str, item: Any, found: Any) -> bool:
    if field == "kamerstukken":
        printed = [key for key in ("chamber", "session", "dossier", "suffix", "number") if item[key] is not None]
        return all(plain(item[key]) == plain(found.get(key)) for key in printed)
    if field == "letter_refs" and item["date"] is not None and item["date"] != found.get("date"):
        return False
    return _alike(_text(item), _text(found))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((plain(one), plain(other)), key=len)
    return bool(short) and short in long and len(short) >= _SAME_PASSAGE * len(long)


def _direction(truth: Record, found: Record) -> Iterator[str]:
    for item, match in _pairs("letter_refs", truth, found):
        if match and item.get("direction") not in (None, match["direction"]):
            yield f"{item['text']!r} is {item['direction']}, but was taken for {match['direction']}"


def _movers(truth: Record, found: Record) -> Iterator[str]:
    for item, match in _pairs("moties", truth, found):
        if match and [*map(plain, item["movers"])] != [*map(plain, match["movers"])]:
            yield f"{item['text']!r} is of {item['movers']}, but {match['movers']} was read"
        if match and match.get("date") is not None and item.get("date") not in (None, match["date"]):
            yield f"{item['text']!r} is of {item['date']}, but {match['date']} was read"


def _when(truth: Record, found: Record) -> Iterator[str]:
    for item, match in _pairs("promises", truth, found):
        if match is None or _optional(item):
            continue
        fair = [item["when"], *_listed(item.get("when_lenient"))]
        if not any(_same_phrase(each, match["when"]) for each in fair):
            yield f"{item['text']!r} is for {item['when']!r}, but {match['when']!r} was read"


def _same_phrase(wanted: str | None, read: str | None) -> bool:
    if wanted is None or read is None:
        return wanted is read
    return plain(wanted) in plain(read) or plain(read) in plain(wanted)


def _vragen(truth: Record, found: Record) -> Iterator[str]:
    wanted, read = truth.get("vragen"), found.get("vragen")
    if wanted is None:
        return
    if read is None:
        yield "no Kamervragen were read"
        return
    values = {**read, "numbers": [each["numbers"] for each in read["items"]]}
    for key, value in wanted.items():
        if values[key] != value:
            yield f"{key} of the Kamervragen should be {value!r}, but {values[key]!r} was read"


def _window(truth: Record, found: Record) -> Iterator[str]:
    wanted, read = truth.get("window"), found.get("date_window")
    if wanted is None:
        return
    for key, fair in wanted.items():
        if read is None or read[key] not in fair:
            yield f"the {key} day the letter can have is one of {fair}, but {read and read[key]!r} was read"


_DETAIL: Mapping[str, Callable[[Record, Record], Iterator[str]]] = {
    "direction": _direction,
    "movers": _movers,
    "when": _when,
    "vragen": _vragen,
    "window": _window,
}


def _text(item: Any) -> str:
    return item if isinstance(item, str) else str(item["text"])


def _optional(item: Any) -> bool:
    return not isinstance(item, str) and bool(item.get("optional"))


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value] if value else []
