"""Paragraphs in Word's XML."""

from typing import Final

from app.export.lists import Numbered
from app.ooxml.measures import Twips

NO_SPACE: Final = Twips(0)


def paragraph(
    style: str,
    content: str,
    *,
    keep_next: bool | None = None,
    page_break: bool = False,
    lone_lines: bool = False,
    numbered: Numbered | None = None,
    indent: tuple[Twips, Twips] | None = None,
    section: str = "",
) -> str:
    """Return a paragraph in the style with this id; properties in the order of ECMA-376 17.3.1.26.

    With `lone_lines` a page may begin or end with one line of it. `indent` is where the text begins and how far its
    first line hangs out before that; `section` is the w:sectPr that ends here.
    """
    properties = f'<w:pStyle w:val="{style}"/>'
    if keep_next is not None:
        properties += "<w:keepNext/>" if keep_next else '<w:keepNext w:val="0"/>'
    if page_break:
        properties += "<w:pageBreakBefore/>"
    if lone_lines:
        properties += '<w:widowControl w:val="0"/>'
    if numbered:
        properties += f'<w:numPr><w:ilvl w:val="{numbered.level}"/><w:numId w:val="{numbered.number}"/></w:numPr>'
    if indent:
        hanging = f' w:hanging="{indent[1]}"' if indent[1] else ""
        properties += f'<w:ind w:left="{indent[0]}"{hanging}/>'
    return f"<w:p><w:pPr>{properties}{section}</w:pPr>{content}</w:p>"


def hairline(
    style: str, *, page_break: bool = False, section: str = "", after: Twips = NO_SPACE, keep_next: bool = False
) -> str:
    """Return an empty paragraph one point high, where Word wants a paragraph and the reader wants nothing.

    `after` is the room below it; with `keep_next` it stays on the page of what follows.
    """
    opening = ("<w:keepNext/>" if keep_next else "") + ("<w:pageBreakBefore/>" if page_break else "")
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{opening}'
        f'<w:spacing w:before="0" w:after="{after}" w:line="20" w:lineRule="exact"/>{section}</w:pPr></w:p>'
    )
