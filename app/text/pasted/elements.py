"""Which elements of a page are blocks, which are nothing a reader sees, and what Word says of them in styles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

BLOCKS: Final = frozenset(
    {
        "html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "menu", "dir", "dl", "dt",
        "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "section",
        "article", "header", "footer", "main", "aside", "nav", "figure", "figcaption", "address", "hr", "center",
        "form", "fieldset", "legend", "details", "summary", "hgroup",
    }
)  # fmt: skip
LISTS: Final = frozenset({"ul", "ol", "menu", "dir"})
_NEVER_SEEN: Final = frozenset(
    {
        "head", "script", "style", "template", "noscript", "svg", "iframe", "object", "embed", "applet", "canvas",
        "audio", "video", "map", "select", "textarea", "input", "datalist", "title", "meta", "link", "xml", "del",
        "frameset", "noframes", "w:sdtpr", "o:shapedefaults", "img",
    }
)  # fmt: skip
_NEVER_SEEN_CLASSES: Final = frozenset({"msodel", "msocomanchor", "msocommentreference"})
_SIDE_PARTS: Final = frozenset(
    {"comment-list", "comment", "header", "footer", "footnote-separator", "endnote-separator",
     "footnote-continuation-separator", "endnote-continuation-separator", "field-begin", "field-separator"}
)  # fmt: skip
_HEADING: Final = re.compile(r"msoheading([1-9])?|(?:heading|kop)([1-9])")
_LIST_PLACE: Final = re.compile(r"(\S{1,40})\s+level(\d{1,2})(?:\s+(\S{1,40}))?", re.IGNORECASE)


def attributes_of(element: etree._Element) -> dict[str, str]:
    """Return the attributes of an element as text."""
    return {str(name): str(value) for name, value in element.attrib.items()}


def is_unseen(tag: str, classes: str, style: Mapping[str, str]) -> bool:
    """Return whether nothing in an element is text: scripts, pictures, comments, what was deleted or hidden."""
    if tag in _NEVER_SEEN or not _NEVER_SEEN_CLASSES.isdisjoint(classes.split()):
        return True
    if not style:
        return False
    if style.get("mso-element", "").lower() in _SIDE_PARTS or style.get("mso-special-character") == "comment":
        return True
    is_hidden = style.get("mso-hide", "").lower() == "all" or style.get("visibility", "").lower() == "hidden"
    return is_hidden or style.get("display", "").lower() == "none"


def heading_level(tag: str, classes: str, style: Mapping[str, str]) -> int:
    """Return the level of a heading, 3 at most; 0 for a paragraph. Word names deeper ones MsoHeading7 and so on."""
    if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        return min(int(tag[1]), 3)
    for name in classes.split():
        found = _HEADING.fullmatch(name)
        if found:
            return min(int(found[1] or found[2] or 3), 3)
        if name in ("msotitle", "msosubtitle"):
            return 1 if name == "msotitle" else 2
    outline = style.get("mso-outline-level", "").strip()
    return min(int(outline), 3) if tag == "p" and outline.isdecimal() and 1 <= int(outline[:2]) <= 9 else 0


def list_place(style: Mapping[str, str]) -> tuple[str, int, str] | None:
    """Return the list, the level from 1 and the numbering that Word gives a paragraph; None where it gives none."""
    found = _LIST_PLACE.match(style.get("mso-list", ""))
    return (found[1].lower(), max(int(found[2]), 1), (found[3] or "").lower()) if found else None
