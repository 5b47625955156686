"""What does not agree within one file, told rather than settled in silence."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.found import Conflict, ConflictCode
from app.domain.readings import Evidence, ReadField, Reading
from app.intake.labelled import labelled
from app.intake.labels import OUR_KENMERK
from app.intake.page_lines import Letter

_DASHES: Final = ("-", "–", "—", "--", "---")
_WORD: Final = re.compile(r"\w+")
_SURE: Final = 0.75
"""The confidence from which another printed value is meant for the same field."""


def conflicts(letter: Letter, header: Reading) -> tuple[Conflict, ...]:
    """Return where page and page, text and property, or label and value disagree."""
    return (*_pages(header), *_properties(header), *_dashes(letter, header))


def _pages(header: Reading) -> Iterator[Conflict]:
    for code, name, field in (
        (ConflictCode.DATE_ON_FOLLOWING_PAGES, "date", header.dated),
        (ConflictCode.KENMERK_ON_FOLLOWING_PAGES, "ons_kenmerk", header.our_kenmerk),
    ):
        for other in field.alternatives if field else ():
            if other.evidence is Evidence.TEXT and other.rule.startswith("label") and other.confidence >= _SURE:
                yield Conflict(code=code, field=name, shown=_shown(field), other=other.value)


def _properties(header: Reading) -> Iterator[Conflict]:
    fields = (("date", header.dated), ("ons_kenmerk", header.our_kenmerk), ("subject", header.subject))
    for name, field in fields:
        if field is None or field.best.evidence is Evidence.PROPERTY:
            continue
        for other in field.alternatives:
            if other.evidence is Evidence.PROPERTY and not _same(other.value, field.best.value):
                yield Conflict(
                    code=ConflictCode.PROPERTY_DIFFERS, field=name, shown=field.best.value, other=other.value
                )


def _dashes(letter: Letter, header: Reading) -> Iterator[Conflict]:
    for found in labelled(letter, OUR_KENMERK, lambda text: text.strip() in _DASHES):
        yield Conflict(
            code=ConflictCode.KENMERK_IS_A_DASH,
            field="ons_kenmerk",
            shown=_shown(header.our_kenmerk),
            other=found.text.strip(),
        )
        return


def _shown(field: ReadField | None) -> str:
    return field.best.value if field else ""


def _same(one: str, other: str) -> bool:
    """Return whether two values are meant for the same: half of the words of the shorter stand in the longer."""
    few, many = sorted((_words(one), _words(other)), key=len)
    return 2 * len(few & many) >= len(few)


def _words(value: str) -> set[str]:
    return set(_WORD.findall(value.casefold()))
