"""What a drafter fills in: by name, in the facts of the letter or in the variables of its parts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.compose.answered import kenmerk_of
from app.compose.facts import known_names
from app.compose.values import enter, named, words_of
from app.domain.drafts import Draft, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.kinds import LetterKind
from app.domain.paragraphs import Variable, VariableType
from app.language.dates import write_long
from app.language.names import shown
from app.services.library import version_of
from app.storage.work import Work

DATE = Variable(name="datum", type=VariableType.DATE, label="Datum")


def assign(work: Work, kind: LetterKind, draft: Draft, name: str, typed: str) -> Draft:
    """Return the draft with NAME set: the letter's date, a fact where the kind names it, else a variable everywhere.

    `SLUG.NAME` sets a variable in the parts that use that paragraph. An empty value takes the value away.

    Raises:
        KnownError: NAME_UNKNOWN; VALUE_TYPE; VALUE_CHECK; VALUE_CHARACTER; UNKNOWN_PARTY; UNKNOWN_LETTER; AMBIGUOUS.
    """
    if name == DATE.name:
        return with_date(draft, typed)
    if kind.fact(name):
        return with_fact(work, kind, draft, name, typed)
    slug, dot, variable = name.rpartition(".")
    wanted = [
        part
        for part in draft.parts
        if isinstance(part, UsePart) and _has(work, part, variable if dot else name, slug if dot else None)
    ]
    if not wanted:
        raise KnownError(ErrorCode.NAME_UNKNOWN, name=name, candidates=", ".join(_names(work, kind, draft)))
    for part in wanted:
        draft = draft.with_part(filled(work, part, variable if dot else name, typed))
    return draft


def with_date(draft: Draft, typed: str) -> Draft:
    """Return the draft with the letter's date set, or open again."""
    return replace(draft, date=date.fromisoformat(enter(DATE, typed)) if typed.strip() else None)


def with_fact(work: Work, kind: LetterKind, draft: Draft, name: str, typed: str) -> Draft:
    """Return the draft with one fact set; a party may be named by slug, id, surname, a letter by kenmerk or id."""
    fact = kind.fact(name)
    if fact is None:
        raise KnownError(ErrorCode.NAME_UNKNOWN, name=name)
    if not typed.strip():
        return draft.with_fact(name, "")
    if fact.type is VariableType.PARTY:
        return draft.with_fact(name, str(work.parties.find(typed.strip()).id))
    if fact.type is VariableType.LETTER:
        return draft.with_fact(name, _entered(work, fact, typed, draft.facts.get(name, "")))
    return draft.with_fact(name, enter(fact, typed))


def filled(work: Work, part: UsePart, name: str, typed: str) -> UsePart:
    """Return the part with one variable filled in, or emptied."""
    variable = version_of(work, part.paragraph, part.version).variable(name)
    if variable is None:
        raise KnownError(ErrorCode.NAME_UNKNOWN, name=name)
    values = {each: value for each, value in part.values.items() if each != name}
    if typed.strip():
        values[name] = _entered(work, variable, typed, part.values.get(name, ""))
    return replace(part, values=values)


def _entered(work: Work, variable: Variable, typed: str, present: str) -> str:
    """Return the stored form of what was typed; a party or letter is looked up, unless its words were left as is."""
    if variable.type in (VariableType.PARTY, VariableType.LETTER):
        if present and typed.strip() in (present, words_of(present), present.partition(" ")[0]):
            return present
        if variable.type is VariableType.PARTY:
            return _named_party(work, typed.strip())
        return _named_letter(work, typed.strip())
    return enter(variable, typed)


def _named_party(work: Work, typed: str) -> str:
    party = work.parties.find(typed)
    name = shown(party.name) if party.name else ""
    return named(party.id, name or party.function or " ".join(party.organisation[:1]) or party.slug)


def _named_letter(work: Work, typed: str) -> str:
    letter = work.letters.find(typed)
    kenmerk = kenmerk_of(letter) or letter.our_kenmerk or letter.their_kenmerk or ""
    return named(letter.id, letter_words(letter.dated, kenmerk))


def letter_words(dated: date | None, kenmerk: str) -> str:
    """Return how a letter is called in the text of another."""
    said = [f"brief van {write_long(dated)}" if dated else "brief"]
    return " ".join([*said, *([f"met kenmerk {kenmerk}"] if kenmerk else [])])


def _names(work: Work, kind: LetterKind, draft: Draft) -> Iterator[str]:
    """Every name that can be set on this draft, each once."""
    used = (version_of(work, part.paragraph, part.version) for part in draft.parts if isinstance(part, UsePart))
    variables = (variable.name for paragraph in used for variable in paragraph.variables)
    yield from dict.fromkeys((*known_names(kind), *variables))


def _has(work: Work, part: UsePart, name: str, slug: str | None) -> bool:
    paragraph = version_of(work, part.paragraph, part.version)
    return slug in (None, paragraph.slug) and paragraph.variable(name) is not None
