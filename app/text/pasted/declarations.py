"""What style sheets and style attributes say, as far as it tells anything of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from app.domain.blocks import ListKind

_LEVEL: Final = re.compile(r"@list\s{1,9}([^\s:{}]{1,40}):level(\d{1,2})[^{}]{0,80}\{([^{}]*)\}", re.IGNORECASE)
_QUOTED: Final = re.compile("['\"]([^'\"]*)['\"]")
DASHES: Final = frozenset("-–—‐‑‒―−")
_LETTERS: Final = frozenset(
    {"alpha-lower", "alpha-upper", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin"}
)
_SIGNS: Final = frozenset({"bullet", "image", "none", "disc", "circle", "square"})

Levels = Mapping[tuple[str, int], ListKind]
"""How each level of each list of a Word file is marked, by the name of the list and the level from 1."""


def declarations(style: str | None) -> dict[str, str]:
    """Return the declarations of a style attribute, names in lower case; a later one counts."""
    pairs = (each.partition(":") for each in (style or "").split(";"))
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def word_levels(sheet: str) -> Levels:
    """Return what the style sheet of a Word file says of its lists."""
    found: dict[tuple[str, int], ListKind] = {}
    for name, level, body in _LEVEL.findall(sheet):
        said = declarations(body)
        form = said.get("mso-level-number-format", "").strip("\"' ").lower()
        found[name.lower(), int(level)] = _kind(form, said.get("mso-level-text", ""))
    return found


def _kind(form: str, label: str) -> ListKind:
    if form in _SIGNS:
        return ListKind.DASH if unescaped(label).strip()[:1] in DASHES else ListKind.BULLET
    return ListKind.LETTER if form in _LETTERS else ListKind.NUMBER


def unescaped(value: str) -> str:
    """Return the text of a CSS string without its quotes; an escape by number becomes its character."""
    quoted = _QUOTED.search(value)
    text = quoted[1] if quoted else value
    return re.sub(r"\\([0-9a-fA-F]{1,5})\s?", lambda found: chr(int(found[1], 16)), text)


def style_kind(value: str, counted: bool) -> ListKind | None:
    """Return the list a `list-style-type` makes; None where it says nothing. `counted` is what it is otherwise."""
    form = value.lower()
    if not form or form in ("inherit", "initial", "unset"):
        return None
    if form in _LETTERS:
        return ListKind.LETTER
    if form in ("disc", "circle", "square"):
        return ListKind.BULLET
    if form == "none":
        return ListKind.NUMBER if counted else ListKind.BULLET
    sign = unescaped(value).strip()
    if sign[:1] in DASHES:
        return ListKind.DASH
    return ListKind.BULLET if value[:1] in "'\"" else ListKind.NUMBER
