"""A template opened: the parts that hold text, brought to the shape every later step works on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.templates import TemplateCode, TemplateFinding, TemplatePlace, Vocabulary, Where
from app.export.trees import replace
from app.ooxml.names import qn
from app.ooxml.package import Package, Relationship
from app.ooxml.spans import ParagraphText, paragraphs

LARGEST_PART: Final = 4 << 20
"""Bytes of XML; the text parts of real templates stay below a tenth of it."""
_AROUND: Final = 40
_KINDS: Final = ("header", "footer", "footnotes")
_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")
_FIELD, _LABEL, TEXT = "field:", "label:", "text"


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds text; `root` is changed by preparing."""

    name: str
    kind: str
    """document, header, footer or footnotes."""
    root: etree._Element

    def stories(self) -> Iterator[tuple[Where, etree._Element]]:
        """Yield the paragraphs in order with the stretch each stands in, separators of notes left out."""
        for paragraph in paragraphs(self.root):
            note = next(paragraph.iterancestors(qn("w:footnote")), None)
            if note is None or note.get(qn("w:type")) not in _SEPARATORS:
                yield self._where(paragraph), paragraph

    def _where(self, paragraph: etree._Element) -> Where:
        if self.kind != "document":
            return Where.FOOTNOTE if self.kind == "footnotes" else Where(self.kind)
        for holder in paragraph.iterancestors(qn("w:txbxContent"), qn("w:tc")):
            return Where.TEXT_BOX if holder.tag == qn("w:txbxContent") else Where.TABLE
        return Where.BODY


@dataclass(frozen=True, slots=True)
class Opened:
    """A template: its package, its main part and the parts with text."""

    package: Package
    main: str
    parts: tuple[Part, ...]
    links: Mapping[str, Relationship]
    """Parts of the document by kind: styles, numbering, footnotes …; the last of each."""

    @property
    def document(self) -> Part:
        """Return the main part."""
        return self.parts[0]


def opened(package: Package) -> Opened | TemplateFinding:
    """Return the template in `package`, or why it is not looked at further.

    Raises:
        KnownError: what reading a part raises.
    """
    main = package.main()
    listed = [each for each in package.relationships(main) if not each.external and package.has(each.target)]
    wanted = dict.fromkeys(
        ((main, "document"), *((each.target, each.kind) for each in listed if each.kind in _KINDS))
    )
    for name, _ in wanted:
        if len(package.part(name)) > LARGEST_PART:
            facts = {"found": name, "limit": str(LARGEST_PART >> 20)}
            return TemplateFinding(TemplateCode.PART_TOO_LARGE, facts)
    parts = tuple(Part(name, kind, package.xml(name)) for name, kind in wanted)
    for part in parts:
        _unwrap_smart_tags(part.root)
    return Opened(package, main, parts, {each.kind: each for each in listed})


def named(control: etree._Element, known: Vocabulary) -> str:
    """Return the tag a content control stands for, as a house style has it; empty where it names nothing of ours.

    Whoever makes a control in Word types `datum` as its tag; `field:datum` says the same.
    """
    element = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    tag = "" if element is None else element.get(qn("w:val"), "").strip()
    folded = tag.casefold()
    if folded == TEXT or tag.startswith((_FIELD, _LABEL)):
        return folded if folded == TEXT else tag
    return f"{_FIELD}{folded}" if folded in known.fields else ""


def is_in_control(paragraph: etree._Element, known: Vocabulary) -> bool:
    """Return whether a paragraph stands in a control that names something of ours: what it says is only a sample."""
    return any(named(control, known) for control in paragraph.iterancestors(qn("w:sdt")))


def text_of(paragraph: etree._Element, known: Vocabulary) -> ParagraphText:
    """Return the text of a paragraph outside the controls that name something of ours."""
    return ParagraphText(paragraph, lambda control: bool(named(control, known)))


def place_of(where: Where, number: int, text: str, start: int, end: int) -> TemplatePlace:
    """Return a place with the words round it."""
    before, after = max(0, start - _AROUND), end + _AROUND
    words = " ".join(text[before:after].replace("\N{OBJECT REPLACEMENT CHARACTER}", " ").split())
    words = ("…" if before else "") + words + ("…" if after < len(text) else "")
    return TemplatePlace(where, number, words)


def _unwrap_smart_tags(root: etree._Element) -> None:
    etree.strip_elements(root, qn("w:smartTagPr"), with_tail=False)
    for tag in reversed(list(root.iter(qn("w:smartTag")))):
        replace(tag, list(tag))
