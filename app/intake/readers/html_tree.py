"""A web page or HTML mail as a tree, and which part of it is the letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.intake.readers.characters import decode_html

_NEVER_SEEN: Final = frozenset(
    {
        "head", "script", "style", "noscript", "template", "nav", "svg", "math", "iframe", "object", "embed",
        "applet", "canvas", "audio", "video", "map", "button", "select", "textarea", "input", "dialog", "datalist",
        "frameset",
        "noframes", "xml", "title", "meta", "link",
    }
)  # fmt: skip
_FURNITURE_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar"}
)
_FURNITURE_NAMES: Final = frozenset(
    {"breadcrumb", "breadcrumbs", "kruimelpad", "broodkruimel", "skiplinks", "skip-link", "sr-only",
     "visually-hidden",
     "note-close", "cookie-bar", "cookiebar"}
)  # fmt: skip
_OPENING: Final = 400
_HIDDEN: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)


def parse_html(data: bytes, name: str) -> etree._Element:
    """Return the root of a page, however badly it is written.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text, FILE_WITHOUT_TEXT when there is no element in them,
            PACKAGE_UNSAFE when it nests deeper than any page does: a parser drops the words beyond.
    """
    text = decode_html(data, name)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as empty:
        raise KnownError(ErrorCode.FILE_WITHOUT_TEXT, name=name) from empty
    if root is None:
        raise KnownError(ErrorCode.FILE_WITHOUT_TEXT, name=name)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=name, what="nesting")
    return root


def letter_in(root: etree._Element) -> etree._Element:
    """Return the element that holds the text of a page without its menus; the whole page where none is named.

    officielebekendmakingen.nl names it "broodtekst", formerly "main-column"; others use the elements of HTML 5.
    """
    for is_letter in (_is_body_text, _is_main, _is_article):
        found = [each for each in root.iter("*") if is_letter(each) and _has_words(each)]
        if len(found) == 1:
            return found[0]
    return root


def _is_body_text(element: etree._Element) -> bool:
    return element.get("id") in ("broodtekst", "main-column")


def _is_main(element: etree._Element) -> bool:
    return element.tag == "main" or element.get("role") == "main"


def _is_article(element: etree._Element) -> bool:
    return element.tag == "article"


def _has_words(element: etree._Element) -> bool:
    return any(str(text).strip() for text in element.itertext())


@dataclass(frozen=True, slots=True)
class SideParts:
    """The headers and footers of a letter that was saved as a page."""

    header: tuple[etree._Element, ...]
    footer: tuple[etree._Element, ...]


def side_parts(root: etree._Element) -> SideParts:
    """Return the headers and footers of a page, as LibreOffice writes them."""
    header, footer = (
        tuple(each for each in root.iter("div") if each.get("title") == title) for title in ("header", "footer")
    )
    return SideParts(header, footer)


def is_seen(element: etree._Element) -> bool:
    """Return whether a reader sees what stands in an element as part of the text."""
    if element.tag in _NEVER_SEEN or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return False
    if element.get("role", "") in _FURNITURE_ROLES or _HIDDEN.search(element.get("style", "")):
        return False
    return _FURNITURE_NAMES.isdisjoint(element.get("class", "").casefold().split())


def properties_of(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the title of a page and what its metadata say of the publication, persons and the website left out."""
    for title in root.iterfind(".//head/title"):
        yield "title", "".join(map(str, title.itertext()))
    for meta in root.iter("meta"):
        name = meta.get("name", "")
        if name.casefold().startswith(("dc.", "dcterms.", "overheid")) and not name.endswith("creator"):
            yield name, meta.get("content", "")


def opening_words(element: etree._Element) -> str:
    """Return the first words a reader sees in an element, some hundreds of characters at most."""
    found: list[str] = []
    length = 0
    for text in _seen_texts(element):
        found.append(text)
        length += len(text)
        if length > _OPENING:
            break
    return " ".join("".join(found).split())


def first_words(element: etree._Element) -> str:
    """Return the first words that stand in one piece, without a mark or link that ends among them."""
    return next((text.strip() for text in _seen_texts(element) if text.strip()), "")


def _seen_texts(element: etree._Element) -> Iterator[str]:
    walk = etree.iterwalk(element, events=("start", "end", "comment"))
    for event, each in walk:
        if event == "start" and not is_seen(each):
            walk.skip_subtree()
            continue
        text = each.text if event == "start" else each.tail
        if text and (event == "start" or each is not element):
            yield text
