"""Headers and footers of the pages a text begins with."""

from collections.abc import Iterator

from lxml import etree

from app.domain.blocks import Blocks
from app.intake.readers.odt.names import attribute, qn
from app.intake.readers.odt.story import Story
from app.intake.readers.odt.styles import Styles


def side_parts(body: etree._Element, masters: etree._Element | None, styles: Styles) -> tuple[Blocks, Blocks]:
    """Return what stands above the text on its first page, then everything else in its headers and footers.

    The first page has the master page its first paragraph asks for, else that called Standard (ODF 1.2 part 1,
    16.9); the pages after it the one that names as next. What is printed on several kinds of page is given once.
    """
    above: list[etree._Element] = []
    around: list[etree._Element] = []
    for place, page in enumerate(_pages(body, masters, styles)):
        shown = _shown(page)
        above.extend(each for each in shown[:1] if place == 0 and "header" in str(each.tag))
        around.extend(each for each in shown if each not in above)
    return Story(styles).blocks(above), _once(around, styles)


def _once(parts: list[etree._Element], styles: Styles) -> Blocks:
    found = dict.fromkeys(Story(styles).blocks((part,)) for part in parts)
    return tuple(block for blocks in found for block in blocks)


def _pages(body: etree._Element, masters: etree._Element | None, styles: Styles) -> Iterator[etree._Element]:
    by_name = {} if masters is None else {attribute(each, "style:name"): each for each in masters}
    first = next(body.iter(qn("text:p"), qn("text:h")), None)
    name = "" if first is None else styles.first_page(attribute(first, "text:style-name"))
    name = name or ("Standard" if "Standard" in by_name else next(iter(by_name), ""))
    seen: set[str] = set()
    while name in by_name and name not in seen:
        seen.add(name)
        yield by_name[name]
        name = attribute(by_name[name], "style:next-style-name")


def _shown(page: etree._Element) -> list[etree._Element]:
    """Return the headers and footers of a page that are on, that of its first page first."""
    kinds = ("style:header-first", "loext:header-first", "style:header", "style:header-left",
             "style:footer-first", "loext:footer-first", "style:footer", "style:footer-left")  # fmt: skip
    found = (each for kind in kinds for each in page.iterchildren(qn(kind)))
    return [each for each in found if attribute(each, "style:display") != "false"]
