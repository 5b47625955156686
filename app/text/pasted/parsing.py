"""HTML as a tree, whatever was pasted; what no parser can hold is read for its words alone."""

from __future__ import annotations

import html
import re
from typing import Final

from lxml import etree

_LONGEST_TAG: Final = 16_384
"""Characters of a tag beyond which its attributes are left out: a parser compares each with all others."""
_ADDED: Final = re.compile(r"\AVersion:[\d.]+\s[^<]{0,2000}")
_TAG: Final = re.compile(r"[A-Za-z][A-Za-z0-9:]{0,30}")
# No text has these, and a parser that is handed one stops there.
_UNREADABLE: Final = re.compile("[\x00\ud800-\udfff]")
_NEVER_READ: Final = re.compile(r"<(script|style|head|title)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_MARKUP: Final = re.compile(r"<[^<>]*>")


def tree_of(source: str) -> etree._Element | None:
    """Return the root of the page, None where there is nothing in it or where it nests deeper than a tree can."""
    text = _UNREADABLE.sub("", _ADDED.sub("", source))
    parser = etree.HTMLParser(no_network=True, huge_tree=True, remove_pis=True, encoding="utf-8")
    try:
        root = etree.fromstring(_bounded(text).encode(), parser)
    except etree.XMLSyntaxError:
        return None
    is_whole = not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
    return root if is_whole else None


def words_of(source: str) -> str:
    """Return what is left when all that is markup is a new line: for what cannot be had as a tree."""
    text = _MARKUP.sub("\n", _NEVER_READ.sub("", _ADDED.sub("", source)))
    return html.unescape(text)


def _bounded(text: str) -> str:
    """Return the page with the attributes of immense tags left out; pictures written into a page are such."""
    if len(text) <= _LONGEST_TAG:
        return text
    first, *rest = text.split("<")
    return "<".join([first, *map(_short, rest)])


def _short(tag: str) -> str:
    end = tag.find(">")
    name = _TAG.match(tag)
    if name is None or not (end if end >= 0 else len(tag)) > _LONGEST_TAG:
        return tag
    return name[0] + (tag[end:] if end >= 0 else ">")
