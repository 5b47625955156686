"""Rows of an older schema as the present one has them: what a migration and a register that is read in share."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from app.domain.paragraphs import Source
from app.language.sources import read_former_source
from app.storage.mapping import to_json

NO_SEAL = "broken"
"""Stands for the seal of a row whose seal was broken before: `verify` goes on naming it."""


def paragraph_since_5(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of `paragraph` with its one line of source as the sources that are in it."""
    rest = {name: held for name, held in row.items() if name != "source"}
    sources = to_json(read_former_source(row["source"]), tuple[Source, ...])
    return {**rest, "sources": sources, "handling": "", "uses": "[]", "author": "", "reason": "", "made": None}


def paragraph_seal_since_5(stored: Mapping[str, Any]) -> str | None:
    """Return what to put in place of the seal of a row of `paragraph` of before: None where it was whole.

    `stored` are its values as SQLite has them, the seal included; without a seal it was not sealed yet.
    """
    said = {name: held for name, held in stored.items() if name not in ("key", "seal")}
    sealed = hashlib.sha256(json.dumps(["paragraph", said], sort_keys=True, default=repr).encode()).hexdigest()
    return None if stored.get("seal") in (None, sealed) else NO_SEAL
