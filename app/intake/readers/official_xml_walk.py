"""An official publication read element by element, in document order."""

from collections.abc import Iterator
from html import unescape

from lxml import etree

from app.domain.blocks import Annex, Heading
from app.domain.inlines import Inlines, Text
from app.intake.readers import official_xml_words as words
from app.intake.readers.characters import clean
from app.intake.readers.flow import Flow, Mark
from app.intake.readers.footnotes import footnote
from app.intake.readers.official_xml_notes import NotesElsewhere
from app.intake.readers.official_xml_tables import Columns


class Walk:
    """Reads a paper into two stories: its printed head, and the paper itself.

    Elements nobody foresaw are read by their shape: one with words of its own is a paragraph, any other only holds
    what stands in it.
    """

    def __init__(self, root: etree._Element) -> None:
        self.head = Flow()
        self.letter = Flow()
        self._notes = NotesElsewhere(root)
        self._root = root
        self._read(root, self.letter, 0)

    def _read(self, element: etree._Element, flow: Flow, depth: int) -> None:
        name = name_of(element)
        if name in words.LEFT_OUT:
            return
        if name in words.OF_PARTS and _has_own_words(element):
            self._line(element, flow)
        elif name in words.LETTERHEAD or (name == "kop" and element.getparent() is self._root):
            self._parts(element, self.head, depth)
        elif name in words.TITLES:
            self._line(element, flow, level=1)
        elif name == "stuk":
            self._stuk(element, flow, depth)
        elif name == "kop":
            self._line(element, flow, level=min(depth + 1, 3))
        elif name in words.SUBHEADINGS:
            self._line(element, flow, level=min(depth + 2, 3))
        elif name in ("vraag", "antwoord"):
            self._question(element, flow, depth)
        elif name == "bijlage":
            self._annex(element, flow, depth)
        elif name == "citaat":
            flow.open_quote()
            self._parts(element, flow, depth)
            flow.close()
        elif name == "lijst":
            self._list(element, flow, depth)
        elif name == "lid":
            self._numbered(element, "lidnr", flow, depth)
        elif name == "tgroup":
            self._table(element, flow, depth)
        elif name == "noot":
            flow.paragraph()
            self._inline(element, flow, depth)
        elif name in words.NOTES_ELSEWHERE:
            if self._notes.uncalled(element):
                self._parts(element, flow, depth)
        elif name in words.ONE_LINE or _is_line(element):
            self._line(element, flow)
        else:
            self._parts(element, flow, depth + (name in words.DIVISIONS))

    def _parts(self, element: etree._Element, flow: Flow, depth: int) -> None:
        if _is_line(element):
            self._line(element, flow)
            return
        for child in _elements(element):
            self._read(child, flow, depth)

    def _line(self, element: etree._Element, flow: Flow, level: int | None = None) -> None:
        """Read an element as one paragraph, its parts side by side."""
        flow.paragraph(level)
        self._inline_content(element, flow, 0, apart=not _has_own_words(element))
        flow.paragraph()

    def _stuk(self, element: etree._Element, flow: Flow, depth: int) -> None:
        rest = list(_elements(element))
        flow.paragraph(1)
        while rest and name_of(rest[0]) in words.NUMBER_AND_TITLE:
            self._inline_content(rest.pop(0), flow, 0, apart=True)
            flow.text(" ")
        flow.paragraph()
        for child in rest:
            self._read(child, flow, depth)

    def _question(self, element: etree._Element, flow: Flow, depth: int) -> None:
        for child in _elements(element):
            if name_of(child) != "nr":
                self._read(child, flow, depth)
                continue
            number = "".join(map(str, child.itertext())).strip()
            flow.paragraph(2)
            if number[:1].isdigit():
                flow.text(f"{name_of(element).capitalize()} ")
            self._inline_content(child, flow, depth, apart=True)
            flow.paragraph()

    def _annex(self, element: etree._Element, flow: Flow, depth: int) -> None:
        rest = list(_elements(element))
        title: Inlines = ()
        if rest and name_of(rest[0]) in ("kop", "titel"):
            named = Flow()
            self._line(rest.pop(0), named, level=1)
            title = next((block.inlines for block in named.blocks() if isinstance(block, Heading)), ())
        flow.block(Annex(title or (Text("Bijlage"),)))
        for child in rest:
            self._read(child, flow, depth)

    def _list(self, element: etree._Element, flow: Flow, depth: int) -> None:
        flow.open_list()
        for child in _elements(element):
            if name_of(child) == "li":
                self._numbered(child, "li.nr", flow, depth)
            else:
                self._read(child, flow, depth)
        flow.close()

    def _numbered(self, element: etree._Element, number: str, flow: Flow, depth: int) -> None:
        """Read a list item, or a part of an article, with the number printed before it."""
        opened = flow.open_item()
        found = element.find(f"{{*}}{number}")
        label = "" if found is None else clean("".join(map(str, found.itertext())))
        if label and not flow.label(label):
            flow.paragraph()
            flow.text(f"{label} ")
        first = not opened and bool(label)
        if _has_own_words(element):
            self._inline_content(element, flow, depth, apart=False)
            flow.paragraph()
        for child in () if _has_own_words(element) else _elements(element):
            if child is found:
                continue
            if first and _is_line(child):
                self._inline_content(child, flow, depth, apart=False)
                flow.paragraph()
            else:
                self._read(child, flow, depth)
            first = False
        if opened:
            flow.close()

    def _table(self, element: etree._Element, flow: Flow, depth: int) -> None:
        columns = Columns(element)
        flow.open_table()
        for row in element.iter("{*}row"):
            part = row.getparent()
            flow.open_row(heads=part is not None and name_of(part) == "thead")
            for entry in row.iterchildren("{*}entry"):
                flow.open_cell(*columns.spans(entry))
                self._parts(entry, flow, depth)
                flow.close()
            flow.close()
        flow.close()

    def _inline_content(self, element: etree._Element, flow: Flow, depth: int, *, apart: bool) -> None:
        flow.text(clean(element.text or ""))
        for place, child in enumerate(element):
            if apart and place:
                flow.text(" ")
            self._inline(child, flow, depth)
            flow.text(clean(child.tail or ""))

    def _inline(self, element: etree._Element, flow: Flow, depth: int) -> None:
        if element.tag is etree.Entity:
            flow.text(clean(unescape(str(element.text))))
            return
        name = name_of(element)
        if name in words.NOTE_MARKS:
            self._note(self._notes.called_by(element), flow)
        elif name == "noot":
            self._note(element, flow)
        elif name in words.LEFT_OUT:
            return
        elif name in ("regeleinde", "br"):
            flow.line_break()
        elif name in ("extref", "a"):
            flow.open_link(clean(element.get("doc", element.get("href", ""))))
            self._inline_content(element, flow, depth, apart=False)
            flow.close_link()
        elif not _is_block(element):
            mark = _mark(element, name)
            if mark is not None:
                flow.mark(mark, on=True)
            self._inline_content(element, flow, depth, apart=name in words.ONE_LINE)
            if mark is not None:
                flow.mark(mark, on=False)
        else:
            flow.paragraph()
            self._read(element, flow, depth)
            flow.paragraph()

    def _note(self, note: etree._Element | None, flow: Flow) -> None:
        if note is None:
            return
        inner = Flow()
        self._parts(note, inner, 0)
        read = footnote(inner.blocks())
        if read is not None:
            flow.note(read)


def name_of(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    return element.iterchildren("*")


def _has_own_words(element: etree._Element) -> bool:
    return any(text and text.strip() for text in (element.text, *(child.tail for child in element)))


def _is_line(element: etree._Element) -> bool:
    """Return whether an element is a paragraph: it has words of its own, or nothing in it but parts of a line."""
    children = [name_of(child) for child in element]
    return _has_own_words(element) or (bool(children) and all(name in words.INLINE for name in children))


def _is_block(element: etree._Element) -> bool:
    return name_of(element) in words.BLOCKS


def _mark(element: etree._Element, name: str) -> Mark | None:
    if name == "nadruk":
        return words.EMPHASIS.get(element.get("type", element.get("letat", "")))
    return words.MARKS.get(name)
