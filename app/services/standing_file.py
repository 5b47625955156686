"""The data file of standing facts: TOML tables whose keys are the fields of the facts, each with source and day."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import NAMESPACE_URL, UUID, uuid5

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId, TenureId
from app.domain.offices import Ministry, RecessPeriod, Stand, Tenure
from app.domain.parties import Address, Form, Party, PersonName
from app.domain.standing import StandingFacts, fact_name
from app.runtime.files import read_file

Entry = dict[str, Any]
Built = TypeVar("Built")

_TABLES = ("party", "ministry", "tenure", "recess")


def read_standing(file: Path) -> StandingFacts:
    """Return the facts in a data file. The same fact has the same id in every archive.

    Raises:
        KnownError: STANDING_DAMAGED (name, detail) for what is no such file, with the entry that is wrong or stands
            there twice; FILE_MISSING and the like where it cannot be read.
    """
    try:
        tables = tomllib.loads(read_file(file).decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnownError(ErrorCode.STANDING_DAMAGED, name=file.name, detail=error) from error
    unknown = sorted(set(tables) - set(_TABLES))
    if unknown:
        raise KnownError(ErrorCode.STANDING_DAMAGED, name=file.name, detail=unknown[0])
    parties = _built(file, tables, "party", _party)
    known = {party.slug: party.id for party in parties}
    facts = StandingFacts(
        parties=parties,
        ministries=_built(file, tables, "ministry", _ministry),
        tenures=_built(file, tables, "tenure", lambda entry: _tenure(entry, known)),
        recesses=_built(file, tables, "recess", _recess),
    )
    twice = [name for name, times in Counter(map(fact_name, facts.all())).items() if times > 1]
    if twice:
        raise KnownError(ErrorCode.STANDING_DAMAGED, name=file.name, detail=f"{twice[0]}: twice")
    return facts


def read_parties(entries: Iterable[Entry]) -> tuple[Party, ...]:
    """Return the parties of `[[party]]` tables."""
    return tuple(map(_party, entries))


def _built(file: Path, tables: Entry, table: str, build: Callable[[Entry], Built]) -> tuple[Built, ...]:
    found = []
    for number, entry in enumerate(tables.get(table, []), start=1):
        try:
            found.append(build(dict(entry)))
        except (KeyError, TypeError, ValueError) as error:
            detail = f"{table} {number}: {error}"
            raise KnownError(ErrorCode.STANDING_DAMAGED, name=file.name, detail=detail) from error
    return tuple(found)


def _party(entry: Entry) -> Party:
    values = {key: value for key, value in entry.items() if key not in ("source", "as_of")}
    values["id"] = PartyId(_fixed_id("party", entry["slug"]))
    values["organisation"] = tuple(entry.get("organisation", ()))
    values["form"] = Form(entry.get("form", Form.UNKNOWN))
    for place in ("address", "visiting"):
        values[place] = Address(**entry.get(place, {}))
    if "name" in entry:
        values["name"] = PersonName(**entry["name"])
    return Party(**values)


def _ministry(entry: Entry) -> Ministry:
    stand = _stand(entry)
    return Ministry(**_dated(entry), follows=tuple(entry.pop("follows", ())), stand=stand, **entry)


def _tenure(entry: Entry, known: dict[str, PartyId]) -> Tenure:
    stand, days, holder = _stand(entry), _dated(entry), entry.pop("holder")
    name = f"{holder}:{entry['office']}:{days['first'].isoformat()}"
    return Tenure(id=TenureId(_fixed_id("tenure", name)), holder=known[holder], stand=stand, **days, **entry)


def _recess(entry: Entry) -> RecessPeriod:
    stand = _stand(entry)
    return RecessPeriod(**_dated(entry), stand=stand, **entry)


def _stand(entry: Entry) -> Stand:
    return Stand(source=str(entry.pop("source")), as_of=_day(entry.pop("as_of")))


def _dated(entry: Entry) -> dict[str, Any]:
    """Take first and last day out of an entry; the last may be open, and lies behind the first."""
    first, last = _day(entry.pop("first")), entry.pop("last", None)
    if last is None:
        return {"first": first}
    if _day(last) <= first:
        raise ValueError(f"last {last}")
    return {"first": first, "last": last}


def _day(value: object) -> date:
    if type(value) is not date:
        raise ValueError(f"{value}")
    return value


def _fixed_id(kind: str, name: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"urn:aanhef:{kind}:{name}")
