"""Short names people type, made of a title."""

import re
import unicodedata

_OTHER = re.compile(r"[^a-z0-9]+")
LONGEST = 48


def slug_of(title: str) -> str:
    """Return a title as lower-case words of letters and figures with hyphens between; empty where none are left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = _OTHER.sub("-", plain).strip("-")
    return words if len(words) <= LONGEST else words[: LONGEST + 1].rpartition("-")[0] or words[:LONGEST]
