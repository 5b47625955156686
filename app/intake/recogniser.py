"""From the text of a letter to what it shows of itself: fields by rules, each rule with the place it read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.domain.corrections import Layout
from app.domain.readings import Candidate, Extract, ReadField, Reading, date_of
from app.intake import kamervragen
from app.intake.conflicts import conflicts
from app.intake.fields import (
    addressee,
    attachments,
    dated,
    directorate,
    kenmerk,
    kind,
    organisation,
    pages_total,
    subject,
)
from app.intake.fields.dated import day_of
from app.intake.fields.finer_kinds import finer_kind
from app.intake.fields.signature import Signature, signatures
from app.intake.layouts import Fits, by_layout
from app.intake.letter_window import letter_window
from app.intake.own_kamerstuk import own_kamerstuk
from app.intake.page_lines import Letter
from app.intake.promises.committee_requests import committee_requests
from app.intake.promises.promises import promises
from app.intake.promises.toezeggingen import toezeggingen
from app.intake.references.handelingen import handelingen
from app.intake.references.kamerstukken import kamerstukken
from app.intake.references.letters import letter_references
from app.intake.references.moties import moties
from app.intake.running_text import RunningText, running_text

LEAST: Final = 0.5
"""A field whose best candidate is less sure stays empty: wrong is worse than open."""


_LONGEST_VALUE: Final = 120


def _in_a_line(text: str) -> str | None:
    return text if 1 < len(text) <= _LONGEST_VALUE else None


FITS: Final[Fits] = {
    "our_kenmerk": lambda text: text if kenmerk.is_kenmerk(text) else None,
    "their_kenmerk": lambda text: text if kenmerk.is_kenmerk(text) else None,
    "dated": lambda text: day.isoformat() if (day := day_of(text)) else None,
    "subject": _in_a_line,
    "addressee": _in_a_line,
}
"""What a text by a learned label is for a field, None where it cannot be a value of it."""


def recognise(extract: Extract, name: str, layouts: Sequence[Layout] = ()) -> Reading:
    """Return what the text of a file shows; `name` is what the file is called, and proves nothing.

    A field is None where no rule found it or only weak evidence speaks for it; a list is empty where nothing is read.
    `layouts` are those learned from corrections; where the letter names the sender of one, its label is tried first.
    """
    letter = Letter(extract)
    questions = kamervragen.read_kamervragen(extract.passages)
    signed = tuple(signatures(letter))
    header = _header(letter, questions, signed, layouts)
    if header.dated is None:
        header = replace(header, window=letter_window(extract.passages))
    text = _spoken(letter, header, questions, signed)
    return replace(
        header,
        attachments=attachments.attachments(text, letter),
        letter_references=letter_references(text),
        kamerstukken=kamerstukken(text, own_kamerstuk(letter)),
        moties=moties(text, date_of(header.dated)),
        promises=promises(text),
        toezeggingen=toezeggingen(text),
        committee_requests=committee_requests(text),
        handelingen=handelingen(text),
        kamervragen=questions.kamervragen,
        conflicts=conflicts(letter, header),
        notices=extract.notices,
    )


def choose(candidates: Iterable[Candidate]) -> ReadField | None:
    """Return the surest candidate, the first of equals, and the others, each value once; None below LEAST."""
    ranked = sorted(candidates, key=lambda each: -each.confidence)
    if not ranked or ranked[0].confidence < LEAST:
        return None
    by_value: dict[str, Candidate] = {}
    for each in ranked:
        by_value.setdefault(each.value, each)
    best, *others = by_value.values()
    return ReadField(best, tuple(others))


def _header(
    letter: Letter, questions: kamervragen.Read, signed: Sequence[Signature], layouts: Sequence[Layout]
) -> Reading:
    def learned(field: str) -> Iterator[Candidate]:
        return by_layout(letter, layouts, field, FITS)

    function = _first_function(signed)
    to = choose((*learned("addressee"), *addressee.candidates(letter)))
    about = choose((*learned("subject"), *subject.candidates(letter, questions.head)))
    sender = choose(
        (
            *organisation.of_function(_minister(signed), letter),
            *organisation.of_title(letter),
            *organisation.of_letterhead(letter),
        )
    )
    unit = choose(directorate.directorates(letter))
    pages = choose(pages_total.candidates(letter))
    known = kind.Known(
        addressee=to.best if to else None,
        subject=about.best if about else None,
        function=function,
        signatory=signed[0].name if signed else None,
        organisation=sender.best if sender else None,
        directorate=unit.best if unit else None,
        pages=pages.best if pages else None,
        questions=questions,
    )
    of_kind = choose(kind.candidates(letter, known))
    return Reading(
        kind=of_kind,
        finer_kind=finer_kind(of_kind.best.value, about.best.value if about else "", kind.opening(letter))
        if of_kind
        else None,
        our_kenmerk=choose((*learned("our_kenmerk"), *kenmerk.ours(letter))),
        their_kenmerk=choose((*learned("their_kenmerk"), *kenmerk.theirs(letter))),
        dated=choose((*learned("dated"), *dated.candidates(letter, questions.head))),
        subject=about,
        signatory=choose(each.name for each in signed if each.name),
        signatory_function=choose(each.function for each in signed if each.function),
        organisation=sender,
        directorate=unit,
        addressee=to,
        pages_total=pages,
    )


def _spoken(letter: Letter, header: Reading, questions: kamervragen.Read, signed: Sequence[Signature]) -> RunningText:
    passages = letter.extract.passages
    read = questions.kamervragen
    author = header.signatory_function.best.value if header.signatory_function else ""
    return running_text(
        passages,
        dated=date_of(header.dated) or (header.window.last if header.window else None),
        put=read.put if read else None,
        asked=questions.asked,
        author=author,
        on_behalf=tuple(office for each in signed for office in each.on_behalf),
    )


def _minister(signed: Iterable[Signature]) -> Candidate | None:
    """Return the office that shows the ministry: that for which is signed, else that of who signs."""
    return next((each.principal or each.function for each in signed if each.function is not None), None)


def _first_function(signed: Iterable[Signature]) -> Candidate | None:
    return next((each.function for each in signed if each.function is not None), None)
