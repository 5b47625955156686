"""Lists as HTML has them: which list a tag opens, and which tag a list is written with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.blocks import HIGHEST_START, ListKind
from app.text.labels import letters_value
from app.text.pasted.declarations import style_kind
from app.text.pasted.open_list import OpenList

_TAGS: Final = {
    ListKind.NUMBER: "ol",
    ListKind.LETTER: 'ol type="a"',
    ListKind.BULLET: "ul",
    ListKind.DASH: "ul style=\"list-style-type:'–\u2002'\"",
}


def open_list(tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> OpenList:
    """Return the list that a tag opens: its kind, and the number it begins with."""
    counted = tag == "ol"
    kind = style_kind(style.get("list-style-type", ""), counted)
    if kind is None and counted:
        kind = ListKind.LETTER if attributes.get("type", "") in ("a", "A") else ListKind.NUMBER
    start = number_of(attributes.get("start"))
    return OpenList(kind or ListKind.BULLET, 1 if start is None else start)


def is_counted(kind: ListKind) -> bool:
    """Return whether the items of such a list carry a number or letter."""
    return kind in (ListKind.NUMBER, ListKind.LETTER)


def number_of(value: str | None) -> int | None:
    """Return a number as an attribute gives it, None for none that a list may bear."""
    said = (value or "").strip()
    if not said.isascii() or not said.isdecimal() or len(said) > 5:
        return None
    return int(said) if int(said) <= HIGHEST_START else None


def list_tags(kind: ListKind, label: str) -> tuple[str, str]:
    """Return the tags a list stands between, given the label of its first item."""
    tag = _TAGS[kind]
    return f"<{tag}{_start(kind, label)}>", f"</{tag[:2]}>"


def _start(kind: ListKind, label: str) -> str:
    """Return where a counted list begins, by the label of its first item; nothing for 1."""
    word = label.removesuffix(".")
    if kind is ListKind.LETTER and word.isalpha():
        number = letters_value(word)
    elif is_counted(kind) and word:
        number = int(word)
    else:
        return ""
    return "" if number == 1 else f' start="{number}"'
