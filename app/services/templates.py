"""Templates of one's own: checked, kept as house styles beside those of the program, and taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.compose.filters import FIXED
from app.compose.letterhead import filters_of, letterhead_fields
from app.domain.changes import Changes, Kind
from app.domain.kinds import LetterKind
from app.domain.paragraphs import VariableType
from app.domain.templates import HouseStyleRow, TemplateFinding, Vocabulary
from app.export.house_styles import HouseStyles
from app.export.paper.kept_office import KeptOffice
from app.export.templates.check import Check, Checked, OwnStyle
from app.export.templates.pages import PageNumbers, with_pages
from app.intake.reading_process import ReadingProcess
from app.runtime.files import read_file

_LENDER = "rijk"
"""The house style that lends a template what it lacks."""


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """What a check has to say of a template."""

    file: str
    findings: tuple[TemplateFinding, ...]
    left_out: int
    fields: tuple[str, ...]
    blocks: bool
    kept: bool = False
    """Whether it is a house style now."""


@dataclass(frozen=True, slots=True)
class Templates:
    """The house styles of this user. Whatever is in a file is read in a process that can be killed."""

    house_styles: HouseStyles
    kinds: Mapping[str, LetterKind]
    process: ReadingProcess
    lays_out: bool
    """Whether LibreOffice, where it is installed, is asked on which page a finding stands."""
    office: KeptOffice

    def check(self, file: Path) -> CheckedTemplate:
        """Return what stands in the way of using a Word file as a house style, and what is put right by itself.

        Raises:
            KnownError: the file cannot be read, or is no sound Word document.
        """
        return self._told(file, self._check(file, file.stem))

    def add(self, file: Path, name: str, *, over: bool = False) -> tuple[CheckedTemplate, Changes]:
        """Keep a Word file as the house style `name`, unless a finding blocks; `over` replaces one of the user.

        Raises:
            KnownError: TEMPLATE_NAME, TEMPLATE_EXISTS; as `check`; it cannot be written.
        """
        self.house_styles.may_put(name, replace=over)
        checked = self._check(file, name)
        if checked.blocks:
            return self._told(file, checked), Changes()
        self.house_styles.put(name, checked.word_file, checked.settings, replace=over)
        return replace(self._told(file, checked), kept=True), Changes.of(Kind.HOUSE_STYLE)

    def all(self) -> tuple[HouseStyleRow, ...]:
        """Return the house styles there are, those of the program first."""
        return self.house_styles.rows()

    def remove(self, name: str) -> tuple[None, Changes]:
        """Take a house style of the user away; UNKNOWN_HOUSE_STYLE where there is none of this name."""
        self.house_styles.remove(name)
        return None, Changes.of(Kind.HOUSE_STYLE)

    def fields(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return every field a template may name with the filters it may have."""
        return tuple((name, tuple(sorted(filters))) for name, filters in self._known().fields.items())

    def _check(self, file: Path, label: str) -> Checked:
        own = OwnStyle(
            read_file(self.house_styles.shipped / f"{_LENDER}.toml").decode(),
            read_file(self.house_styles.shipped / f"{_LENDER}.docx"),
        )
        return self.process.do(Check(read_file(file), file.name, label, self._known(), own))

    def _told(self, file: Path, checked: Checked) -> CheckedTemplate:
        findings = checked.findings
        if self.lays_out and checked.layout:
            findings = with_pages(
                findings, checked.layout, self.office, lambda data: self.process.do(PageNumbers(data, file.name))
            )
        return CheckedTemplate(file.name, findings, checked.left_out, checked.fields, checked.blocks)

    def _known(self) -> Vocabulary:
        types = letterhead_fields(self.kinds.values())
        return Vocabulary(
            fields={name: filters_of(type_) for name, type_ in types.items()},
            filters=frozenset(FIXED),
            dates=frozenset(name for name, type_ in types.items() if type_ is VariableType.DATE),
        )
