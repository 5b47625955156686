"""The tags and content controls of a template, held against what a letter knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from textwrap import shorten
from typing import Final

from lxml import etree

from app.domain.templates import TemplateCode, TemplateFinding, TemplatePlace, Vocabulary, Where
from app.export.templates.opened import TEXT, Opened, Part, is_in_control, named, place_of, text_of
from app.export.templates.tags import Misfit, Tag, scan
from app.ooxml.names import qn
from app.ooxml.spans import OBJECT, ParagraphText

MOST_TAGS: Final = 1_000
_LONGEST: Final = 60
_TAGGED: Final = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}")
_TOLD_ELSEWHERE: Final = (qn("w:fldSimple"), qn("w:tag"), qn("w:alias"))
_RUN_HOLDERS: Final = (
    "w:p", "w:hyperlink", "w:ins", "w:del", "w:moveTo", "w:moveFrom", "w:fldSimple", "w:dir", "w:bdo", "w:customXml",
    "w:sdtContent",
)  # fmt: skip
_TEXTS: Final = (qn("w:instrText"), qn("w:delText"), qn("w:delInstrText"))
_NO_FIELD: Final = ("w14:checkbox", "w15:repeatingSection", "w15:repeatingSectionItem", "w:picture")


@dataclass(slots=True)
class TagCheck:
    """One run over a template."""

    opened: Opened
    known: Vocabulary
    labels: frozenset[str]
    tags: int = 0
    texts: int = 0

    def findings(self) -> Iterator[TemplateFinding]:
        """Yield what is wrong with tags and controls, in the order of the document."""
        for part in self.opened.parts:
            yield from self._controls(part)
            for number, (where, paragraph) in enumerate(part.stories(), start=1):
                yield from self._paragraph(where, number, paragraph)
            yield from self._copies(part)
            yield from self._unread(part)
        if self.tags > MOST_TAGS:
            facts = {"count": str(self.tags), "limit": str(MOST_TAGS)}
            yield TemplateFinding(TemplateCode.TAGS_TOO_MANY, facts)
        elif self.texts != 1:
            yield TemplateFinding(TemplateCode.TEXT_TWICE if self.texts else TemplateCode.TEXT_MISSING)

    def _paragraph(self, where: Where, number: int, paragraph: etree._Element) -> Iterator[TemplateFinding]:
        read = text_of(paragraph, self.known)
        if ("{" not in read.text and "}" not in read.text) or is_in_control(paragraph, self.known):
            return
        for each in scan(read.text):
            place = place_of(where, number, read.text, each.start, each.end)
            found = shorten(read.text[each.start : each.end].replace(OBJECT, " "), _LONGEST, placeholder="…")
            if isinstance(each, Misfit):
                if each.code is TemplateCode.EXPRESSION and read.is_torn(each.start, each.end):
                    yield TemplateFinding(TemplateCode.TAG_BROKEN, {"found": found}, place)
                elif each.code is not TemplateCode.BRACES_SINGLE or self._is_meant(found):
                    yield TemplateFinding(each.code, {"found": found}, place)
                continue
            self.tags += 1
            if self.tags <= MOST_TAGS:
                yield from self._tag(each, read, found, place, paragraph)

    def _copies(self, part: Part) -> Iterator[TemplateFinding]:
        """Yield what stands in the copy of a text box for old readers and not in the box itself."""
        boxes = {text_of(paragraph, self.known).text for _, paragraph in part.stories()}
        for paragraph in part.root.iter(qn("w:p")):
            if next(paragraph.iterancestors(qn("mc:Fallback")), None) is not None:
                read = text_of(paragraph, self.known)
                if "{{" in read.text and read.text not in boxes:
                    yield from self._paragraph(Where.TEXT_BOX, 1, paragraph)

    def _unread(self, part: Part) -> Iterator[TemplateFinding]:
        """Yield tags where no text of a paragraph is: in drawn words, formulas, descriptions."""
        numbers = {paragraph: (number, where) for number, (where, paragraph) in enumerate(part.stories(), start=1)}
        for element in part.root.iter("*"):
            said = [str(value) for value in element.attrib.values() if element.tag not in _TOLD_ELSEWHERE]
            if element.text and not _is_read(element):
                said.append(element.text)
            for found in (each for text in said for each in _TAGGED.findall(text)):
                paragraph = next(element.iterancestors(qn("w:p")), None)
                number, where = numbers.get(paragraph, (1, Where.BODY)) if paragraph is not None else (1, Where.BODY)
                facts = {"found": shorten(found, _LONGEST, placeholder="…")}
                yield TemplateFinding(
                    TemplateCode.TAG_MISPLACED, facts, place_of(where, number, found, 0, len(found))
                )

    def _is_meant(self, found: str) -> bool:
        return found.strip("{} ").partition("|")[0].strip().casefold() in {*self.known.fields, TEXT}

    def _tag(
        self, tag: Tag, read: ParagraphText, found: str, place: TemplatePlace, paragraph: etree._Element
    ) -> Iterator[TemplateFinding]:
        if read.is_torn(tag.start, tag.end):
            yield TemplateFinding(TemplateCode.TAG_BROKEN, {"found": found}, place)
        elif read.is_mixed(tag.start, tag.end):
            yield TemplateFinding(TemplateCode.TAG_FORMATTED, {"found": found}, place)
        if tag.name == TEXT:
            self.texts += 1
            if tag.filter:
                yield TemplateFinding(TemplateCode.FILTER_MISFIT, {"name": TEXT, "filter": tag.filter}, place)
            if (read.text[: tag.start] + read.text[tag.end :]).strip():
                yield TemplateFinding(TemplateCode.TEXT_NOT_ALONE, {}, place)
            if not _is_in_body(paragraph):
                yield TemplateFinding(TemplateCode.TEXT_MISPLACED, {}, place)
        else:
            yield from self._named(tag.name, tag.filter, place)

    def _named(self, name: str, filter_: str, place: TemplatePlace) -> Iterator[TemplateFinding]:
        if name not in self.known.fields:
            yield TemplateFinding(TemplateCode.FIELD_UNKNOWN, _near(name, self.known), place)
        if not filter_:
            return
        facts = {"name": name, "filter": filter_}
        if filter_ not in self.known.filters:
            facts["filters"] = ", ".join(sorted(self.known.fields.get(name) or self.known.filters))
            yield TemplateFinding(TemplateCode.FILTER_UNKNOWN, facts, place)
        elif name in self.known.fields and filter_ not in self.known.fields[name]:
            yield TemplateFinding(TemplateCode.FILTER_MISFIT, facts, place)

    def _controls(self, part: Part) -> Iterator[TemplateFinding]:
        numbers = {paragraph: (number, where) for number, (where, paragraph) in enumerate(part.stories(), start=1)}
        for control in part.root.iter(qn("w:sdt")):
            if next(control.iterancestors(qn("mc:Fallback")), None) is None:
                yield from self._control(control, numbers)

    def _control(
        self, control: etree._Element, numbers: dict[etree._Element, tuple[int, Where]]
    ) -> Iterator[TemplateFinding]:
        place = _place_of_control(control, numbers)
        tag = named(control, self.known)
        kind, _, name = tag.rpartition(":")
        if not tag:
            yield from _unknown(control, place)
            return
        around = (named(each, self.known) for each in control.iterancestors(qn("w:sdt")))
        if outer := next(filter(None, around), ""):
            yield TemplateFinding(TemplateCode.CONTROL_NESTED, {"name": tag, "outer": outer}, place)
            return
        self.tags += 1
        properties = control.find(qn("w:sdtPr"))
        if properties is not None and any(properties.find(qn(each)) is not None for each in _NO_FIELD):
            yield TemplateFinding(TemplateCode.CONTROL_KIND, {"name": tag}, place)
        if tag == TEXT:
            self.texts += 1
            paragraph = next(control.iterancestors(qn("w:p")), None)
            if paragraph is not None and _beside(paragraph, control):
                yield TemplateFinding(TemplateCode.TEXT_NOT_ALONE, {}, place)
            if not _is_in_body(control if paragraph is None else paragraph):
                yield TemplateFinding(TemplateCode.TEXT_MISPLACED, {}, place)
        elif kind == "label":
            if name not in self.labels:
                yield TemplateFinding(TemplateCode.LABEL_UNKNOWN, {"name": name}, place)
        else:
            field, _, filter_ = name.partition("|")
            yield from self._named(field, filter_, place)


def _unknown(control: etree._Element, place: TemplatePlace) -> Iterator[TemplateFinding]:
    """Yield a control with a name that is none of ours: its words stay in every letter."""
    properties = control.find(qn("w:sdtPr"))
    if properties is None:
        return
    wanted = ("w:tag", "w:alias") if properties.find(qn("w:showingPlcHdr")) is not None else ("w:tag",)
    said = (element.get(qn("w:val"), "") for name in wanted if (element := properties.find(qn(name))) is not None)
    if name := next(filter(None, said), ""):
        yield TemplateFinding(TemplateCode.CONTROL_UNKNOWN, {"name": shorten(name, _LONGEST, placeholder="…")}, place)


def _place_of_control(control: etree._Element, numbers: dict[etree._Element, tuple[int, Where]]) -> TemplatePlace:
    paragraph = next(control.iterancestors(qn("w:p")), None)
    if paragraph is None:
        paragraph = next(control.iter(qn("w:p")), None)
    number, where = numbers.get(paragraph, (1, Where.BODY)) if paragraph is not None else (1, Where.BODY)
    text = "" if paragraph is None else ParagraphText(paragraph, lambda _: False).text
    return place_of(where, number, text, 0, 0)


def _beside(paragraph: etree._Element, control: etree._Element) -> bool:
    """Return whether a paragraph shows anything besides the control."""
    shown = ParagraphText(paragraph, lambda each: each is control).text
    return bool(shown.replace(OBJECT, "", 1).strip())


def _is_in_body(element: etree._Element) -> bool:
    holder = element.getparent()
    while holder is not None and holder.tag in (qn("w:sdtContent"), qn("w:sdt")):
        holder = holder.getparent()
    return holder is not None and holder.tag == qn("w:body")


def _is_read(element: etree._Element) -> bool:
    """Return whether the text of an element is looked at as text of a paragraph, as a field or as a change."""
    run = element.getparent()
    holder = None if run is None else run.getparent()
    is_of_run = (
        run is not None and run.tag == qn("w:r") and holder is not None and holder.tag in map(qn, _RUN_HOLDERS)
    )
    return element.tag in _TEXTS or (element.tag == qn("w:t") and is_of_run)


def _near(name: str, known: Vocabulary) -> dict[str, str]:
    names = (*known.fields, TEXT)
    shown = shorten(name, _LONGEST, placeholder="…")
    near = get_close_matches(name[:_LONGEST].casefold(), names, n=1)
    return {"name": shown, "near": near[0]} if near else {"name": shown}
