"""House facts a new archive begins with: the Kamers and ministries, each with its source and the day it held."""

import tomllib
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName
from app.storage.archive import Archive


def add_standing_parties(archive: Archive, file: Path) -> None:
    """Add the parties in `file` to an archive. The same party has the same id in every archive."""
    parties = read_parties(file)
    with archive.writing() as work:
        for party in parties:
            work.parties.add(party)


def read_parties(file: Path) -> tuple[Party, ...]:
    """Return the parties in a TOML file of `[[party]]` tables whose keys are the fields of `Party`."""
    return tuple(_party(each) for each in tomllib.loads(file.read_text("utf-8"))["party"])


def _party(entry: dict[str, Any]) -> Party:
    values = {key: value for key, value in entry.items() if key not in ("source", "as_of")}
    values["id"] = PartyId(uuid5(NAMESPACE_URL, f"urn:aanhef:party:{entry['slug']}"))
    values["organisation"] = tuple(entry.get("organisation", ()))
    values["form"] = Form(entry.get("form", Form.UNKNOWN))
    for place in ("address", "visiting"):
        values[place] = Address(**entry.get(place, {}))
    if "name" in entry:
        values["name"] = PersonName(**entry["name"])
    return Party(**values)
