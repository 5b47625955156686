"""The styles of a template: which serves for what, and those it lacks, taken over from the program's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.templates import TemplateCode, TemplateFinding
from app.ooxml.names import qn

_REFERENCES: Final = ("w:basedOn", "w:next", "w:link")
_NAMED: Final = {"w:pStyle": "paragraph", "w:rStyle": "character", "w:tblStyle": "table"}


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The w:styles of a template; `complete` changes it."""

    root: etree._Element

    def complete(
        self, base: etree._Element, wanted: Mapping[str, str]
    ) -> tuple[dict[str, str], list[TemplateFinding]]:
        """Return a name of a style here for each purpose in `wanted`, and what is to be said of it.

        `wanted` names styles of `base`. Where the template has none of that name and kind it gets that of `base`,
        resting on the template's own ordinary text, so that font and size stay the template's.
        """
        ours = {style.get(qn("w:styleId"), ""): style for style in base.iter(qn("w:style"))}
        by_name = {name_of(style): style for style in ours.values()}
        names: dict[str, str] = {}
        found: list[TemplateFinding] = []
        for purpose, name in wanted.items():
            own = by_name[name]
            there = self._there(own)
            if there is None:
                found.append(TemplateFinding(TemplateCode.STYLE_MISSING, {"style": name}))
                there = self._take_over(own, ours)
            names[purpose] = name_of(there)
        return names, found

    def undefined(self, root: etree._Element) -> Iterator[str]:
        """Yield the ids of styles that the part under `root` names and that are not here, and unname them."""
        known = {(style.get(qn("w:type")), style.get(qn("w:styleId"))) for style in self.root.iter(qn("w:style"))}
        for element in list(root.iter(*map(qn, _NAMED))):
            kind = next(kind for name, kind in _NAMED.items() if qn(name) == element.tag)
            style = element.get(qn("w:val"), "")
            parent = element.getparent()
            if (kind, style) not in known and parent is not None:
                parent.remove(element)
                yield style

    def _there(self, own: etree._Element) -> etree._Element | None:
        wanted, kind = name_of(own).casefold(), own.get(qn("w:type"))
        for style in self.root.iter(qn("w:style")):
            if style.get(qn("w:type")) == kind and name_of(style).casefold() == wanted and style.get(qn("w:styleId")):
                return style
        return None

    def _take_over(self, own: etree._Element, ours: Mapping[str, etree._Element]) -> etree._Element:
        style = deepcopy(own)
        style.set(qn("w:styleId"), self._free_id(own.get(qn("w:styleId"), "")))
        self._free_name(style)
        self.root.append(style)
        for name in _REFERENCES:
            element = style.find(qn(name))
            if element is None:
                continue
            target = ours.get(element.get(qn("w:val"), ""))
            there = self._stand_in(target, ours, name) if target is not None else None
            if there is None:
                style.remove(element)
            else:
                element.set(qn("w:val"), there.get(qn("w:styleId"), ""))
        return style

    def _stand_in(
        self, target: etree._Element, ours: Mapping[str, etree._Element], reference: str
    ) -> etree._Element | None:
        """Return what a style that is taken over refers to here: the default for a default, else the same style."""
        if target.get(qn("w:default")) == "1":
            return next(
                (each for each in self._defaults() if each.get(qn("w:type")) == target.get(qn("w:type"))), None
            )
        there = self._there(target)
        return there if there is not None or reference != "w:basedOn" else self._take_over(target, ours)

    def _defaults(self) -> Iterator[etree._Element]:
        for style in self.root.iter(qn("w:style")):
            if style.get(qn("w:default")) in ("1", "true", "on"):
                yield style

    def _free_id(self, wanted: str) -> str:
        used = {style.get(qn("w:styleId")) for style in self.root.iter(qn("w:style"))}
        return (
            wanted
            if wanted not in used
            else next(name for number in range(1, len(used) + 2) if (name := f"{wanted}{number}") not in used)
        )

    def _free_name(self, style: etree._Element) -> None:
        """Give a style that is taken over another name where one of another kind has its own."""
        used = {name_of(each).casefold() for each in self.root.iter(qn("w:style"))}
        name = style.find(qn("w:name"))
        if name is not None and name_of(style).casefold() in used:
            name.set(qn("w:val"), f"{name_of(style)} (Aanhef)")


def name_of(style: etree._Element) -> str:
    """Return what a style is called."""
    name = style.find(qn("w:name"))
    return "" if name is None else name.get(qn("w:val"), "")
