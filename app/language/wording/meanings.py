"""What a marked passage means: the day that is meant, whose letter it is, when something is promised for."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.domain.citations import Kamerstuk
from app.domain.found import (
    CommitteeRequest,
    KamerstukReference,
    LetterReference,
    Motie,
    Promise,
    QuestionAndAnswer,
    Toezegging,
)
from app.domain.marks import HeaderField, Mark
from app.domain.readings import Candidate
from app.language.citations import CitationForm, write
from app.language.dates import write_long
from app.language.wording.labels import LABELS, LETTER_KINDS
from app.language.wording.table import Wording, fill

_BETWEEN: Final = " · "

_FIELD = Wording("{name}: {value}", "{name}: {value}")
_INFERRED = Wording("{day} (jaar afgeleid)", "{day} (year inferred)")
_KENMERK = Wording("kenmerk {value}", "kenmerk {value}")
_NUMBER = Wording("nummer {value}", "number {value}")
_BY = Wording("van {movers}", "by {movers}")
_UNDATED = Wording("zonder datum", "without a date")
_UNTIL = Wording("uiterlijk {day}", "by {day}")
_FROM = Wording("vanaf {day}", "from {day}")
_FROM_UNTIL = Wording("{first} t/m {last}", "{first} to {last}")
_PRINTED = Wording("‘{when}’", "‘{when}’")
_NO_TERM = Wording("zonder termijn", "without a term")
_INHERITED = Wording("termijn uit de zin ervoor", "term from the sentence before")
_ANSWERED = Wording("beantwoord", "answered")
_ANSWERED_TOGETHER = Wording("samen beantwoord: {numbers}", "answered together: {numbers}")
_UNANSWERED = Wording("niet beantwoord", "not answered")


def mark_title(mark: Mark, plain: str, language: str = "nl") -> str:
    """Return the one line by which a mark is known: a field with its value, else the passage as it reads."""
    found = mark.found
    if isinstance(found, Candidate) and mark.field:
        name = LABELS[HeaderField][mark.field].in_language(language)
        facts = {"name": name[:1].upper() + name[1:], "value": _value(mark.field, found, language)}
        return fill(_FIELD.in_language(language), facts)
    text = plain[mark.start : mark.end] if isinstance(found, QuestionAndAnswer) else found.text
    return " ".join(text.split())


def meaning(mark: Mark, language: str = "nl") -> str:
    """Return what a mark means: days, direction, numbers; nothing where there is no more to say than its text."""
    return _BETWEEN.join(part for part in _meaning(mark, language) if part)


def _meaning(mark: Mark, language: str) -> Iterator[str]:
    match mark.found:
        case LetterReference() as letter:
            yield _day(letter.day, language, inferred=letter.inferred) or _UNDATED.in_language(language)
            yield LABELS[type(letter.direction)][letter.direction].in_language(language)
            yield _said(_KENMERK, language, value=letter.kenmerk)
            yield _kamerstuk(letter.kamerstuk)
        case KamerstukReference() as cited:
            yield _kamerstuk(cited.kamerstuk)
        case Motie() as motie:
            yield _said(_BY, language, movers=_listed(motie.movers, language))
            yield _day(motie.day, language)
            yield _kamerstuk(motie.kamerstuk)
        case Promise() as promise:
            yield _term(promise, language)
            yield _INHERITED.in_language(language) if promise.inherited else ""
        case Toezegging() as toezegging:
            yield _day(toezegging.day, language)
            yield _said(_NUMBER, language, value=toezegging.identifier)
        case CommitteeRequest() as request:
            yield _day(request.day, language)
            yield _said(_KENMERK, language, value=request.kenmerk)
        case QuestionAndAnswer() as item:
            yield _answered(item, language)
        case _:
            return


def _value(field: HeaderField, found: Candidate, language: str) -> str:
    if field is HeaderField.DATED:
        return write_long(date.fromisoformat(found.value))
    if field is HeaderField.KIND and found.value in LETTER_KINDS:
        return LETTER_KINDS[found.value].in_language(language)
    return " ".join(found.value.split())


def _term(promise: Promise, language: str) -> str:
    """Return when a promise is for: as printed, and the days it means."""
    printed = _said(_PRINTED, language, when=" ".join((promise.when or "").split()))
    first, last = promise.first, promise.last
    if first and last:
        span = {"first": write_long(first), "last": write_long(last)}
        days = write_long(first) if first == last else fill(_FROM_UNTIL.in_language(language), span)
    elif first or last:
        days = _said(_UNTIL, language, day=_day(last, language)) or _said(_FROM, language, day=_day(first, language))
    else:
        days = ""
    return _BETWEEN.join(part for part in (printed, days) if part) or _NO_TERM.in_language(language)


def _answered(item: QuestionAndAnswer, language: str) -> str:
    if not item.answer:
        return _UNANSWERED.in_language(language)
    if len(item.numbers) > 1:
        numbers = _listed(tuple(map(str, item.numbers)), language)
        return fill(_ANSWERED_TOGETHER.in_language(language), {"numbers": numbers})
    return _ANSWERED.in_language(language)


def _day(day: date | None, language: str, *, inferred: bool = False) -> str:
    if day is None:
        return ""
    return fill(_INFERRED.in_language(language), {"day": write_long(day)}) if inferred else write_long(day)


def _kamerstuk(cited: Kamerstuk | None) -> str:
    return write(cited, CitationForm.OFFICIAL) if cited else ""


def _said(wording: Wording, language: str, **facts: str | None) -> str:
    known = {name: fact for name, fact in facts.items() if fact}
    return fill(wording.in_language(language), known) if known else ""


def _listed(words: tuple[str, ...], language: str) -> str:
    *first, last = words or ("",)
    joined = {"en": " and "}.get(language, " en ")
    return f"{', '.join(first)}{joined}{last}" if first else last
