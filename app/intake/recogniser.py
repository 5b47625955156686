"""From the text of a letter to what it shows of itself: fields by rules, each rule with the place it read."""

from collections.abc import Iterable
from typing import Final

from app.domain.readings import Candidate, Extract, ReadField, Reading
from app.intake.fields import addressee, dated, kenmerk, kind, organisation, pages_total, subject
from app.intake.fields.signature import Signature, signatures
from app.intake.page_lines import Letter

LEAST: Final = 0.5
"""A field whose best candidate is less sure stays empty: wrong is worse than open."""


def recognise(extract: Extract, name: str) -> Reading:
    """Return what the text of a file shows; `name` is what the file is called, and proves nothing.

    A field is None where no rule found it or only weak evidence speaks for it.
    """
    letter = Letter(extract)
    signed = tuple(signatures(letter))
    function = _first_function(signed)
    to = choose(addressee.candidates(letter))
    about = choose(subject.candidates(letter))
    known = kind.Known(
        addressee=to.best if to else None,
        subject=about.best if about else None,
        function=function,
        signatory=signed[0].name if signed else None,
    )
    return Reading(
        kind=choose(kind.candidates(letter, known)),
        our_kenmerk=choose(kenmerk.ours(letter)),
        their_kenmerk=choose(kenmerk.theirs(letter)),
        dated=choose(dated.candidates(letter)),
        subject=about,
        signatory=choose(each.name for each in signed),
        signatory_function=choose(each.function for each in signed if each.function),
        organisation=choose((*organisation.of_function(function, letter), *organisation.of_letterhead(letter))),
        directorate=choose(organisation.directorates(letter)),
        addressee=to,
        pages_total=choose(pages_total.candidates(letter)),
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


def _first_function(signed: Iterable[Signature]) -> Candidate | None:
    return next((each.function for each in signed if each.function is not None), None)
