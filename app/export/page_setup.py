"""The page of a house style: size, margins, and which header and footer stand on which pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.export.house_settings import damaged
from app.export.trees import fragment
from app.ooxml.measures import Twips
from app.ooxml.names import qn

_REFERENCES: Final = ("headerReference", "footerReference")
# The order of ECMA-376 17.6.17, CT_SectPr; what is not named here a letter does without.
_ORDER: Final = (
    "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "pgNumType", "cols", "vAlign", "titlePg", "docGrid",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Running:
    """A header or footer: `kind` is header or footer, `pages` first, default or even, `part` the part it is in."""

    kind: str
    pages: str
    part: str


@dataclass(frozen=True, slots=True)
class PageSetup:
    """What a section of the letter looks like."""

    running: tuple[Running, ...]
    properties: Mapping[str, str]
    """XML of the other properties by local name."""
    width: Twips
    """Of the text."""
    left: Twips
    right: Twips
    """The margins beside it."""

    @property
    def has_first_page(self) -> bool:
        """Return whether the first page has a header and footer of its own."""
        return "titlePg" in self.properties

    def shown(self, section: int) -> tuple[Running, ...]:
        """Return headers and footers of section `section`; a later one has no letterhead."""
        if section and self.has_first_page:
            return tuple(each for each in self.running if each.pages != "first")
        return self.running

    def xml(self, section: int, ids: Mapping[Running, str]) -> str:
        """Return the w:sectPr of section `section`; `ids` are the relationships of what `shown` names."""
        references = "".join(
            f'<w:{each.kind}Reference w:type="{each.pages}" r:id="{ids[each]}"/>' for each in self.shown(section)
        )
        own = dict(self.properties)
        own["pgNumType"] = '<w:pgNumType w:start="1"/>'
        if section:
            own["type"] = '<w:type w:val="nextPage"/>'
            own.pop("titlePg", None)
        return f"<w:sectPr>{references}{''.join(own[name] for name in _ORDER if name in own)}</w:sectPr>"


def page_setup(section: etree._Element, targets: Mapping[str, str], style: str) -> PageSetup:
    """Return the page that a w:sectPr describes; `targets` leads from relationship ids to parts.

    Raises:
        KnownError: HOUSE_STYLE_DAMAGED when size or margins are missing (`what` page) or a header or footer is
            (`what` part).
    """
    running = [
        _running(reference, targets, style) for kind in _REFERENCES for reference in section.iter(qn(f"w:{kind}"))
    ]
    properties = {
        etree.QName(child).localname: fragment(child)
        for child in section
        if etree.QName(child).localname in _ORDER and etree.QName(child).localname not in ("type", "pgNumType")
    }
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    if size is None or margins is None:
        raise damaged(style, "page", "sectPr")
    left, right = Twips(_length(margins, "left", style)), Twips(_length(margins, "right", style))
    width = Twips(_length(size, "w", style) - left - right)
    return PageSetup(tuple(running), properties, width, left, right)


def _running(reference: etree._Element, targets: Mapping[str, str], style: str) -> Running:
    kind = etree.QName(reference).localname.removesuffix("Reference")
    part = targets.get(reference.get(qn("r:id"), ""))
    if part is None:
        raise damaged(style, "part", kind)
    return Running(kind, reference.get(qn("w:type"), "default"), part)


def _length(element: etree._Element, name: str, style: str) -> int:
    try:
        return int(element.get(qn(f"w:{name}"), ""))
    except ValueError as bad:
        raise damaged(style, "page", name) from bad
