"""What a drafter reads for every code: errors, findings and the names of states and kinds.

A sentence about an error says what happened, to which document, and what to do now.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.domain.errors import KnownError
from app.domain.faults import Fault
from app.domain.findings import Finding, FindingCode
from app.domain.links import Relation
from app.domain.templates import TemplateFinding, TemplatePlace
from app.language.wording.errors import ERRORS
from app.language.wording.faults import FAULTS
from app.language.wording.findings import FINDINGS
from app.language.wording.labels import LABELS, LETTER_KINDS
from app.language.wording.labels_of_life import SEEN_BACK
from app.language.wording.phrases import phrase
from app.language.wording.table import fill
from app.language.wording.templates import TEMPLATE_FINDINGS

__all__ = [
    "error_text",
    "fault_text",
    "finding_text",
    "kind_label",
    "label",
    "place_text",
    "relation_label",
    "template_text",
]

_PHRASED = ("what", "detail")
"""The facts that may be words of our own instead of names."""


def error_text(error: KnownError, language: str = "nl") -> str:
    """Return what happened and what to do now, for a person."""
    facts = {name: phrase(fact, language) if name in _PHRASED else fact for name, fact in error.facts.items()}
    return fill(ERRORS[error.code].in_language(language), facts)


def finding_text(finding: Finding, language: str = "nl") -> str:
    """Return what a check has to say, for a person. Raises ValueError for a code no check has."""
    return fill(FINDINGS[FindingCode(finding.code)].in_language(language), finding.facts)


def fault_text(fault: Fault, language: str = "nl") -> str:
    """Return what a check of the archive found, for a person."""
    facts = {name: _moment(fact) if name == "since" else fact for name, fact in fault.facts.items()}
    return fill(FAULTS[fault.code].in_language(language), facts)


def template_text(finding: TemplateFinding, language: str = "nl") -> str:
    """Return what the check of a template found, for a person."""
    return fill(TEMPLATE_FINDINGS[finding.code].in_language(language), finding.facts)


def place_text(place: TemplatePlace, language: str = "nl") -> str:
    """Return where something stands in a template: page 2, table, paragraph 14."""
    names = ("page", "paragraph") if language == "en" else ("pagina", "alinea")
    page = f"{names[0]} {place.page}, " if place.page else ""
    return f"{page}{label(place.where, language)}, {names[1]} {place.paragraph}"


def _moment(written: str) -> str:
    """Return a moment as the clock on the wall shows it: 3-5-2031 9.30."""
    here = datetime.fromisoformat(written).astimezone()
    return f"{here.day}-{here.month}-{here.year} {here:%H.%M}"


def label(code: StrEnum, language: str = "nl") -> str:
    """Return what a state, direction or other code is called. Raises KeyError for a code without a name."""
    return LABELS[type(code)][code].in_language(language)


def relation_label(relation: Relation, language: str = "nl", *, outward: bool) -> str:
    """Return what a letter is to the one that is looked at: beantwoordt, or seen from there, beantwoord door."""
    return label(relation, language) if outward else SEEN_BACK[relation].in_language(language)


def kind_label(kind: str, language: str = "nl") -> str:
    """Return what a kind of letter in the register is called; the kind itself where it has no name of its own."""
    return LETTER_KINDS[kind].in_language(language) if kind in LETTER_KINDS else kind
