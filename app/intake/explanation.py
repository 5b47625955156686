"""What is read in one sentence: every rule for running text, asked about it alone."""

from collections.abc import Iterator
from datetime import date

from app.domain.citations import Kamerstuk
from app.domain.explained import Explained, ReadAs
from app.domain.found import Found
from app.domain.passages import Passage
from app.intake.promises.committee_requests import committee_requests
from app.intake.promises.promises import promises
from app.intake.promises.toezeggingen import toezeggingen
from app.intake.references.letters import letter_references
from app.intake.references.moties import moties
from app.intake.running_text import RunningText, running_text
from app.language.citations import Citation, check, read_citations
from app.language.dates.reading import read_phrases
from app.language.dates.values import DatePhrase, PhraseKind


def explain(text: str, letter_date: date | None, *, in_question: bool = False) -> tuple[Explained, ...]:
    """Return what is read in `text`, in order of place, in a letter of `letter_date`.

    In a question of a member of the Kamer "uw brief" is a letter of the minister.
    """
    passage = Passage(text=text, runs=((0, 0),))
    asked = (0,) if in_question else ()
    spoken = running_text((passage,), dated=letter_date, put=letter_date, asked=asked)
    found = (*_phrases(text, letter_date), *_citations(text, letter_date), *_references(spoken, letter_date))
    return tuple(sorted(found, key=lambda each: (each.start, -each.end, each.read_as)))


def _phrases(text: str, letter_date: date | None) -> Iterator[Explained]:
    for phrase in read_phrases(text, letter_date):
        yield Explained(
            read_as=ReadAs.DAYS if phrase.kind is PhraseKind.DAYS else ReadAs.PERIOD,
            text=text[phrase.start : phrase.end],
            start=phrase.start,
            end=phrase.end,
            rule=phrase.rule,
            facts=tuple(_meant(phrase)),
            flags=tuple(sorted(flag.value for flag in phrase.flags)),
        )


def _meant(phrase: DatePhrase) -> Iterator[tuple[str, str]]:
    if phrase.days:
        yield "days", ", ".join(day.isoformat() for day in phrase.days)
        return
    if phrase.first is not None:
        yield "first", phrase.first.isoformat()
    if phrase.last is not None:
        yield "last", phrase.last.isoformat()


def _citations(text: str, letter_date: date | None) -> Iterator[Explained]:
    for citation in read_citations(text):
        yield Explained(
            read_as=ReadAs.CITATION,
            text=text[citation.start : citation.end],
            start=citation.start,
            end=citation.end,
            rule=citation.rule,
            facts=tuple(_cited(citation)),
            flags=tuple(sorted(flag.value for flag in check(citation, letter_date))),
        )


def _cited(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "kind", citation.kind.value
    if isinstance(citation.value, Kamerstuk):
        parts = (citation.value.dossier, citation.value.suffix, citation.value.number)
        yield "kamerstuk", "-".join(part for part in parts if part)
        if citation.value.session:
            yield "session", citation.value.session
    if citation.identifier:
        yield "identifier", citation.identifier


def _references(text: RunningText, letter_date: date | None) -> Iterator[Explained]:
    for letter in letter_references(text):
        yield _explained(
            ReadAs.LETTER, letter, direction=letter.direction.value, date=letter.day, kenmerk=letter.kenmerk
        )
    for motie in moties(text, letter_date):
        yield _explained(ReadAs.MOTIE, motie, movers=", ".join(motie.movers), date=motie.day)
    for promise in promises(text):
        yield _explained(ReadAs.PROMISE, promise, when=promise.when, first=promise.first, last=promise.last)
    for toezegging in toezeggingen(text):
        yield _explained(ReadAs.TOEZEGGING, toezegging, date=toezegging.day, identifier=toezegging.identifier)
    for request in committee_requests(text):
        yield _explained(ReadAs.COMMITTEE_REQUEST, request, date=request.day, kenmerk=request.kenmerk)


def _explained(read_as: ReadAs, found: Found, **facts: date | str | None) -> Explained:
    return Explained(
        read_as=read_as,
        text=found.text,
        start=found.start,
        end=found.end,
        rule=found.rule,
        facts=tuple((name, _written(fact)) for name, fact in facts.items() if fact),
    )


def _written(fact: date | str | None) -> str:
    return fact.isoformat() if isinstance(fact, date) else str(fact)
