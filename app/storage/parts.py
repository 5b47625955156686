"""Parts of drafts as canonical JSON, stored once under their SHA-256."""

import hashlib
import json
from typing import Any
from uuid import UUID

from app.domain.drafts import OwnPart, Part, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId, PartId
from app.text.json_form import blocks_from_data, blocks_to_data

_VERSION = 1


def dump_part(part: Part) -> str:
    """Return a part as JSON that is the same for the same part, whatever the order of its values."""
    held: dict[str, Any] = {"v": _VERSION, "id": str(part.id)}
    if isinstance(part, OwnPart):
        held |= {"type": "own", "blocks": blocks_to_data(part.blocks)}
    else:
        held |= {"type": "use", "paragraph": str(part.paragraph), "version": part.version}
        held["values"] = dict(part.values)
        if part.wording is not None:
            held["wording"] = blocks_to_data(part.wording)
    return json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load_part(content: str) -> Part:
    """Return the part a JSON text holds.

    Raises:
        KnownError: TEXT_VERSION_UNKNOWN (version) where a newer program wrote it.
    """
    held = json.loads(content)
    if held["v"] != _VERSION:
        raise KnownError(ErrorCode.TEXT_VERSION_UNKNOWN, version=held["v"])
    id_ = PartId(UUID(held["id"]))
    if held["type"] == "own":
        return OwnPart(id_, blocks_from_data(held["blocks"]))
    wording = blocks_from_data(held["wording"]) if "wording" in held else None
    return UsePart(id_, ParagraphId(UUID(held["paragraph"])), held["version"], held["values"], wording)


def part_sha256(content: str) -> str:
    """Return the SHA-256 (hex) a part is stored under."""
    return hashlib.sha256(content.encode()).hexdigest()
