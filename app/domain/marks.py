"""What was read of a letter, place by place: what a proposal marks in the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.found import ConflictCode, Found, QuestionAndAnswer
from app.domain.readings import Candidate, Evidence, ReadField, Reading


class MarkKind(StrEnum):
    """What a passage is marked as, in the order a person is told of them: last what the form shows too."""

    LETTER = "letter"
    KAMERSTUK = "kamerstuk"
    HANDELINGEN = "handelingen"
    MOTIE = "motie"
    TOEZEGGING = "toezegging"
    COMMITTEE_REQUEST = "committee_request"
    PROMISE = "promise"
    QUESTION = "question"
    ATTACHMENT = "attachment"
    FIELD = "field"


class HeaderField(StrEnum):
    """The header fields of a reading."""

    KIND = "kind"
    DATED = "dated"
    SUBJECT = "subject"
    OUR_KENMERK = "our_kenmerk"
    THEIR_KENMERK = "their_kenmerk"
    ORGANISATION = "organisation"
    DIRECTORATE = "directorate"
    ADDRESSEE = "addressee"
    SIGNATORY = "signatory"
    SIGNATORY_FUNCTION = "signatory_function"
    PAGES_TOTAL = "pages_total"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A passage of the plain text, characters `start` up to `end`, and what it was read as.

    `found` is what the rule found; of a question the question itself. `field` says which header field it is.
    """

    kind: MarkKind
    start: int
    end: int
    found: Candidate | Found | QuestionAndAnswer
    field: HeaderField | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict of a reading with the place of what differs; None where that is no place in the text."""

    code: ConflictCode
    field: HeaderField | None
    shown: str
    other: str
    place: Candidate | None


def marks(reading: Reading) -> tuple[Mark, ...]:
    """Return everything that was read with its place, kind by kind and within a kind in the order of the text."""
    order = list(MarkKind)
    found = (*_fields(reading), *_questions(reading), *_lists(reading))
    return tuple(sorted(found, key=lambda mark: (order.index(mark.kind), mark.start, mark.end)))


def disagreements(reading: Reading) -> tuple[Disagreement, ...]:
    """Return the conflicts of a reading with their places."""
    named = {"date": HeaderField.DATED, "ons_kenmerk": HeaderField.OUR_KENMERK, "subject": HeaderField.SUBJECT}
    told = []
    for conflict in reading.conflicts:
        field = named.get(conflict.field)
        read = _read(reading, field) if field else None
        property_differs = conflict.code is ConflictCode.PROPERTY_DIFFERS
        places = (
            each
            for each in (read.alternatives if read else ())
            if each.value == conflict.other and (each.evidence is Evidence.PROPERTY) is property_differs
        )
        told.append(Disagreement(conflict.code, field, conflict.shown, conflict.other, next(places, None)))
    return tuple(told)


def _read(reading: Reading, field: HeaderField) -> ReadField | None:
    read: ReadField | None = getattr(reading, field.value)
    return read


def _fields(reading: Reading) -> Iterator[Mark]:
    for field in HeaderField:
        read = _read(reading, field)
        best = read.best if read else None
        if best and best.start is not None and best.end is not None:
            yield Mark(kind=MarkKind.FIELD, start=best.start, end=best.end, found=best, field=field)


def _questions(reading: Reading) -> Iterator[Mark]:
    for item in reading.kamervragen.items if reading.kamervragen else ():
        for start, end in item.asked:
            yield Mark(kind=MarkKind.QUESTION, start=start, end=end, found=item)


def _lists(reading: Reading) -> Iterator[Mark]:
    for kind, found in (
        (MarkKind.ATTACHMENT, reading.attachments),
        (MarkKind.LETTER, reading.letter_references),
        (MarkKind.KAMERSTUK, reading.kamerstukken),
        (MarkKind.HANDELINGEN, reading.handelingen),
        (MarkKind.MOTIE, reading.moties),
        (MarkKind.TOEZEGGING, reading.toezeggingen),
        (MarkKind.COMMITTEE_REQUEST, reading.committee_requests),
        (MarkKind.PROMISE, reading.promises),
    ):
        for each in found:
            yield Mark(kind=kind, start=each.start, end=each.end, found=each)
