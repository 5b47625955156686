"""A Word file from outside checked as a house style, and made into one. Meant for a process that can be killed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import tomli_w
from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.domain.findings import Severity
from app.domain.templates import TemplateCode, TemplateFinding, Vocabulary
from app.export.house_settings import MEASURES, read_settings
from app.export.house_style import prepare_house_style
from app.export.templates.check_rest import other_findings
from app.export.templates.check_tags import TagCheck
from app.export.templates.opened import Opened, opened
from app.export.templates.pages import layout_copy
from app.export.templates.preparing import prepare
from app.export.templates.proof import faults_of_letters
from app.export.templates.styles import StyleSheet
from app.export.trees import forget_editing
from app.ooxml.measures import millimetres
from app.ooxml.package import Package, read_package

MOST_FINDINGS: Final = 200


@dataclass(frozen=True, slots=True)
class OwnStyle:
    """The program's own house style, which lends its labels, measures and the styles a template lacks."""

    settings: str
    word_file: bytes


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check came to. `word_file` and `settings` are the house style; empty where something blocks."""

    findings: tuple[TemplateFinding, ...]
    fields: tuple[str, ...] = ()
    word_file: bytes = b""
    settings: str = ""
    layout: bytes = b""
    """A copy that tells the pages of the findings once LibreOffice lays it out; empty where that means nothing."""
    left_out: int = 0
    """Findings beyond the most that are told."""

    @property
    def blocks(self) -> bool:
        """Return whether something stands in the way of using the template."""
        return any(each.severity is Severity.BLOCKS for each in self.findings)


@dataclass(frozen=True, slots=True)
class Check:
    """The work itself; `name` is what the file is called, `label` what the house style is to be called."""

    data: bytes
    name: str
    label: str
    known: Vocabulary
    own: OwnStyle

    def __call__(self) -> Checked:
        """Return what is to be said of the file and, where nothing blocks, the house style it becomes.

        Raises:
            KnownError: those of `read_package`, for a file that is no sound Word document.
        """
        package = read_package(self.data, self.name)
        template = opened(package)
        if isinstance(template, TemplateFinding):
            return Checked((template,))
        own_settings = read_settings(self.own.settings, "rijk")
        if "styles" not in template.links:
            raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=self.name, detail="no styles")
        sheet = StyleSheet(_without_editing(package, template))
        names, missing = sheet.complete(_styles_of(self.own), own_settings.styles)
        labels = frozenset(own_settings.labels)
        found = [*TagCheck(template, self.known, labels).findings(), *other_findings(template), *missing]
        found += _undefined(sheet, template)
        found.sort(key=lambda each: each.severity is not Severity.BLOCKS)
        told = tuple(found[:MOST_FINDINGS])
        checked = Checked(told, layout=_layout(package, sheet, told), left_out=len(found) - len(told))
        if checked.blocks:
            return checked
        return self._prepared(checked, template, sheet, names)

    def _prepared(self, checked: Checked, template: Opened, sheet: StyleSheet, names: Mapping[str, str]) -> Checked:
        word_file, fields = prepare(template, self.known, sheet.root)
        settings = self._settings(fields, names)
        style = prepare_house_style(
            self.label, read_settings(settings, self.label), read_package(word_file, self.name)
        )
        wrong = faults_of_letters(style, self.known)
        if wrong:
            unsound = TemplateFinding(TemplateCode.UNSOUND, {"detail": wrong[0]})
            return replace(checked, findings=(unsound, *checked.findings))
        return replace(checked, fields=fields, word_file=word_file, settings=settings)

    def _settings(self, fields: tuple[str, ...], names: Mapping[str, str]) -> str:
        own = read_settings(self.own.settings, "rijk")
        lengths = {name: round(millimetres(getattr(own, name)), 2) for name in sorted(MEASURES)}
        return tomli_w.dumps(
            {
                "format": 1,
                "label": self.label,
                "language": own.language,
                "date_format": own.date_format,
                "fields": list(fields),
                "labels": dict(own.labels),
                "styles": dict(names),
                "measures": lengths,
            }
        )


def _styles_of(own: OwnStyle) -> etree._Element:
    package = read_package(own.word_file, "rijk.docx")
    links = {each.kind: each.target for each in package.relationships(package.main())}
    return package.xml(links["styles"])


def _layout(package: Package, sheet: StyleSheet, findings: tuple[TemplateFinding, ...]) -> bytes:
    again = opened(package)
    return layout_copy(again, sheet.root, findings) if isinstance(again, Opened) else b""


def _without_editing(package: Package, template: Opened) -> etree._Element:
    root = package.xml(template.links["styles"].target)
    forget_editing(root)
    return root


def _undefined(sheet: StyleSheet, template: Opened) -> Iterator[TemplateFinding]:
    names: dict[str, None] = {}
    for part in template.parts:
        names |= dict.fromkeys(sheet.undefined(part.root))
    yield from (TemplateFinding(TemplateCode.STYLE_UNDEFINED, {"style": name[:60]}) for name in names)
