"""The text of a web page, element by element."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, TypeAlias

from lxml import etree

from app.domain.blocks import Blocks, ListKind, Para
from app.domain.inlines import Footnote, Text
from app.intake.readers.characters import clean
from app.intake.readers.flow import Flow, Mark
from app.intake.readers.footnotes import footnote
from app.intake.readers.html_notes import Note, PageNotes, shown_mark
from app.intake.readers.html_tree import is_seen, opening_words
from app.intake.readers.inline_text import text_of, tidy

_MARKS: Final = {
    "b": Mark.STRONG, "strong": Mark.STRONG, "i": Mark.EMPH, "em": Mark.EMPH, "cite": Mark.EMPH, "dfn": Mark.EMPH,
    "sup": Mark.SUP, "sub": Mark.SUB,
}  # fmt: skip
_HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3}
_PARAGRAPHS: Final = frozenset(
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "address", "pre", "hr", "figure",
        "figcaption", "fieldset", "legend", "center", "form", "details", "summary", "body", "html", "caption", "dl",
        "dt", "dd", "thead", "tbody", "tfoot", "dir", "menu", "hgroup",
    }
)  # fmt: skip
_PRINTED_LABELS: Final = frozenset({"ol", "li.nr", "li-nr", "lidnr", "nr"})
"""Classes of the element in which officielebekendmakingen.nl prints the number of an item."""

_WAYS_BACK: Final = re.compile(r"(?:terug\b|naar (?:boven|begin)|boven$|top$|\u2191|\u21a9)", re.IGNORECASE)
_CONTAINERS: Final = frozenset({"ul", "ol", "li", "table", "tr", "td", "th", "blockquote"})

Close: TypeAlias = Callable[[], None]


class HtmlWalk:
    """Reads a page, or one note of it."""

    def __init__(self, notes: PageNotes, elsewhere: Iterable[etree._Element] = ()) -> None:
        """Take the notes of the page, and the elements someone else reads."""
        self._notes = notes
        self._elsewhere = notes.elements.union(elsewhere)

    def blocks(self, element: etree._Element, *, as_note: bool = False) -> Blocks:
        """Return the blocks of an element. A note is read without headings, links back and notes of its own."""
        flow = Flow()
        closing: dict[etree._Element, Close] = {}
        preformatted = 0
        walk = etree.iterwalk(element, events=("start", "end", "comment"))
        for event, each in walk:
            if event == "start":
                if each is not element and self._is_passed_over(each, flow, as_note=as_note):
                    walk.skip_subtree()
                    continue
                preformatted += each.tag == "pre"
                closing[each] = _open(each, flow)
                _add(flow, each.text, preformatted)
                continue
            if each in closing:
                closing.pop(each)()
                preformatted -= each.tag == "pre"
            if each is not element:
                _add(flow, each.tail, preformatted)
        return flow.blocks()

    def _is_passed_over(self, element: etree._Element, flow: Flow, *, as_note: bool) -> bool:
        """Return whether what stands in an element is not read here: it is hidden, furniture or read already."""
        if not is_seen(element) or element in self._elsewhere:
            return True
        if element.tag == "a":
            return self._is_passed_over_link(element, flow, as_note=as_note)
        if as_note:
            return element.tag in _HEADINGS
        printed = not _PRINTED_LABELS.isdisjoint(element.get("class", "").split())
        return element.tag == "span" and printed and flow.label(clean(opening_words(element)))

    def _is_passed_over_link(self, link: etree._Element, flow: Flow, *, as_note: bool) -> bool:
        if as_note:
            return self._notes.leads_back(link)
        note = self._notes.by_link.get(link)
        if note is None:
            return link.get("href", "").startswith("#") and bool(_WAYS_BACK.match(opening_words(link)))
        read = footnote(self.blocks(note.element, as_note=True))
        if read is not None:
            flow.note(_without_mark(read, note))
        return True


def _open(element: etree._Element, flow: Flow) -> Close:
    """Begin an element; return what ends it."""
    tag = str(element.tag)
    if tag in _MARKS:
        flow.mark(_MARKS[tag], on=True)
        return partial(flow.mark, _MARKS[tag], on=False)
    if tag == "a":
        flow.open_link(clean(element.get("href", "")))
        return flow.close_link
    if tag in _HEADINGS:
        flow.paragraph(_HEADINGS[tag])
        return flow.paragraph
    if tag == "br":
        flow.line_break()
    elif tag in _CONTAINERS:
        return flow.close if _open_container(element, tag, flow) else flow.paragraph
    elif tag in _PARAGRAPHS:
        flow.paragraph()
        return flow.paragraph
    return _nothing


def _open_container(element: etree._Element, tag: str, flow: Flow) -> bool:
    """Begin a container; return whether it can stand here."""
    if tag == "li":
        return flow.open_item()
    if tag == "tr":
        return flow.open_row(heads=_heads_columns(element))
    if tag in ("td", "th"):
        return flow.open_cell(_span(element, "colspan"), _span(element, "rowspan"))
    if tag == "table":
        flow.open_table()
    elif tag == "blockquote":
        flow.open_quote()
    elif tag == "ol":
        kind = ListKind.LETTER if element.get("type") in ("a", "A") else ListKind.NUMBER
        start = element.get("start", "1")
        flow.open_list(kind, int(start) if _is_number(start) else 1)
    else:
        flow.open_list()
    return True


def _heads_columns(row: etree._Element) -> bool:
    parent = row.getparent()
    cells = [cell.tag for cell in row if cell.tag in ("td", "th")]
    return (parent is not None and parent.tag == "thead") or (len(cells) > 1 and set(cells) == {"th"})


def _span(cell: etree._Element, name: str) -> int:
    span = cell.get(name, "1")
    return int(span) if _is_number(span) else 1


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6


def _nothing() -> None:
    """End an element that began nothing."""


def _add(flow: Flow, text: str | None, preformatted: int) -> None:
    if not text:
        return
    if not preformatted:
        flow.text(clean(text))
        return
    for number, line in enumerate(clean(text).split("\n")):
        if number:
            flow.line_break()
        flow.text(line)


def _without_mark(read: Footnote, note: Note) -> Footnote:
    """Return a note without the mark printed before its text; in a list it counts by itself and "1 juli" is text."""
    first, *rest = read.blocks
    inlines = list(first.inlines)
    while inlines and text_of(inlines[:1]).strip(" []().\xa0") in ("", note.mark):
        if text_of([inlines.pop(0)]).strip():
            break
    else:
        if inlines and isinstance(inlines[0], Text) and note.element.tag != "li":
            shown = shown_mark(inlines[0].text)
            if shown is not None and shown["mark"] == note.mark:
                inlines[0] = Text(inlines[0].text[shown.end() :])
    content = tidy(inlines)
    blocks = (Para(content), *rest) if content else tuple(rest)
    return Footnote(blocks) if blocks else read
